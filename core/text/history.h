// The thin seam to a version history, with a twin in memory for tests.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace tw::text {

/// Reads whole files as the last commit has them. May be asked from any thread.
class History {
public:
    History() = default;
    History(const History&) = delete;
    History& operator=(const History&) = delete;
    virtual ~History() = default;

    /// Nothing where the last commit has no such file. An error says why there is no history to
    /// look into: no repository, no commit, no program that reads it.
    [[nodiscard]] virtual Result<std::optional<std::string>>
    committed(const std::filesystem::path& file) const = 0;
};

/// A history in memory. Paths are compared as written.
class MemoryHistory final : public History {
public:
    std::map<std::filesystem::path, std::string> files;

    [[nodiscard]] Result<std::optional<std::string>>
    committed(const std::filesystem::path& file) const override {
        const auto found = files.find(file);
        return found == files.end() ? std::nullopt : std::optional(found->second);
    }
};

} // namespace tw::text
