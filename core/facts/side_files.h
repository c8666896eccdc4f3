// Files beside the compose files that the contract names, by their paths.
#pragma once

#include "facts/facts.h"

#include <filesystem>
#include <map>
#include <optional>

namespace tw::facts {

/// Finds the texts at hand by their absolute paths.
class SideFiles {
public:
    explicit SideFiles(const Facts& facts);
    /// A path as the contract writes it: from the contract's own directory.
    [[nodiscard]] std::optional<text::FileId> find(const std::filesystem::path& path) const;
    /// The same path from the working directory's root; absolute where that is.
    [[nodiscard]] std::filesystem::path whole_path(const std::filesystem::path& path) const;

private:
    std::filesystem::path directory_; ///< of the contract
    std::map<std::filesystem::path, text::FileId> files_;
};

} // namespace tw::facts
