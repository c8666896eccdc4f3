// Sample projects of tests/fixtures.
#pragma once

#include "analysis/analysis.h"
#include "text/disk.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

namespace tw::tests {

inline std::filesystem::path fixtures() {
    const char* checkout = std::getenv("TIERWRIGHT_SOURCE_DIR");
    return std::filesystem::path(checkout != nullptr ? checkout : ".") / "tests/fixtures";
}

/// Opens the project of a folder as Compose would, on New Year's Day of 2026.
inline analysis::Input open_fixture(const std::filesystem::path& folder) {
    const auto disk = text::real_disk();
    auto input =
        analysis::open(*disk, {.working_directory = folder,
                               .today = std::chrono::year(2026) / std::chrono::January / 1});
    if (!input) {
        throw std::runtime_error(input.error().message);
    }
    return std::move(*input);
}

} // namespace tw::tests
