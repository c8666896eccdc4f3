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
/// A sample that begins with `# meant for Compose 2.33` is read for that version.
inline compose::Version version_of(std::string_view text) {
    constexpr std::string_view words = "# meant for Compose ";
    const std::size_t end = text.find('\n');
    return text.starts_with(words)
               ? compose::parse_version(text.substr(words.size(), end - words.size()))
                     .value_or(compose::newest)
               : compose::newest;
}

inline analysis::Input open_fixture(const std::filesystem::path& folder) {
    const auto disk = text::real_disk();
    auto input =
        analysis::open(*disk, {.working_directory = folder,
                               .today = std::chrono::year(2026) / std::chrono::January / 1});
    if (!input) {
        throw std::runtime_error(input.error().message);
    }
    const std::string& text = input->files.text(input->compose_files.front());
    input->options.version = version_of(text);
    return std::move(*input);
}

} // namespace tw::tests
