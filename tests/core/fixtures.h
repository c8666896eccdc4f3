// Sample projects of tests/fixtures.
#pragma once

#include "analysis/analysis.h"
#include "text/disk.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <stdexcept>

namespace tw::tests {

inline std::filesystem::path fixtures() {
    const char* checkout = std::getenv("TIERWRIGHT_SOURCE_DIR");
    return std::filesystem::path(checkout != nullptr ? checkout : ".") / "tests/fixtures";
}

/// What a sample is meant for, when its first line says so:
/// `# meant for Compose 2.33, Engine 20.10, Traefik 2.11, environment prod`, in any selection.
struct MeantFor {
    Version compose = compose::newest;
    facts::Target target;
};

inline MeantFor meant_for(std::string_view text) {
    constexpr std::string_view words = "# meant for ";
    MeantFor meant;
    if (!text.starts_with(words)) {
        return meant;
    }
    std::istringstream line(std::string(text.substr(words.size(), text.find('\n') - words.size())));
    std::string part;
    while (std::getline(line >> std::ws, part, ',')) {
        const std::size_t space = part.find(' ');
        const std::string program = part.substr(0, space);
        const std::string value = part.substr(space + 1);
        if (program == "environment") {
            meant.target.environment = value;
            continue;
        }
        const auto version = parse_version(value);
        if (!version) {
            throw std::runtime_error("a sample is meant for '" + part + "'");
        }
        (program == "Engine"    ? meant.target.engine
         : program == "Traefik" ? meant.target.traefik
                                : meant.compose) = *version;
    }
    return meant;
}

/// Opens the project of a folder as Compose would, on New Year's Day of 2026.
inline analysis::Input open_fixture(const std::filesystem::path& folder) {
    const auto disk = text::real_disk();
    analysis::OpenRequest request{.working_directory = folder,
                                  .today = std::chrono::year(2026) / std::chrono::January / 1};
    auto input = analysis::open(*disk, request);
    if (!input) {
        throw std::runtime_error(input.error().message);
    }
    const MeantFor meant = meant_for(input->files.text(input->compose_files.front()));
    request.compose_version = meant.compose;
    request.target = meant.target;
    return std::move(*analysis::open(*disk, request));
}

} // namespace tw::tests
