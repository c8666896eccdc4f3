// The thin seam to the disk, with a twin in memory for tests.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tw::text {

/// Reads and writes whole files. Errors name the path, the reason and what to do.
class Disk {
public:
    Disk() = default;
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;
    virtual ~Disk() = default;

    [[nodiscard]] virtual Result<std::string> read(const std::filesystem::path& path) const = 0;
    /// Either the whole text is in the file afterwards, or the file is as it was. A symbolic link
    /// stays a link: its target is written. Mode bits are kept.
    [[nodiscard]] virtual Result<void> write(const std::filesystem::path& path,
                                             std::string_view text) = 0;
    /// Makes a file that its owner alone may read, with the folders on the way, which are the
    /// owner's alone too. Never replaces what is there: fails, unless that is this very text.
    [[nodiscard]] virtual Result<void> create(const std::filesystem::path& path,
                                              std::string_view text) = 0;
    /// True for anything that can be opened as a file there.
    [[nodiscard]] virtual bool is_file(const std::filesystem::path& path) const = 0;
    /// The files in a folder and in those below it, sorted; nothing where there is no such folder.
    /// No more than 1,000, and no deeper than 8 folders; what is hidden is left out.
    [[nodiscard]] virtual std::optional<std::vector<std::filesystem::path>>
    files_below(const std::filesystem::path& folder) const = 0;
};

/// The real disk. Files above 64 MiB are refused: no compose file is that long.
[[nodiscard]] std::unique_ptr<Disk> real_disk();

/// A disk in memory. Paths are compared as written.
class MemoryDisk final : public Disk {
public:
    std::map<std::filesystem::path, std::string> files;

    [[nodiscard]] Result<std::string> read(const std::filesystem::path& path) const override;
    [[nodiscard]] Result<void> write(const std::filesystem::path& path,
                                     std::string_view text) override;
    [[nodiscard]] Result<void> create(const std::filesystem::path& path,
                                      std::string_view text) override;
    [[nodiscard]] bool is_file(const std::filesystem::path& path) const override;
    [[nodiscard]] std::optional<std::vector<std::filesystem::path>>
    files_below(const std::filesystem::path& folder) const override;
};

} // namespace tw::text
