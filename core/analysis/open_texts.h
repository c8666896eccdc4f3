// Internal: the disk as it would be if all open texts were saved.
#pragma once

#include "text/disk.h"
#include "text/source.h"

namespace tw::analysis {

/// Reads only. Both arguments must outlive it.
class OpenTexts final : public text::Disk {
public:
    OpenTexts(const text::Disk& disk, const text::FileSet& open, std::filesystem::path directory)
        : disk_(disk), open_(open), directory_(std::move(directory)) {}

    [[nodiscard]] Result<std::string> read(const std::filesystem::path& path) const override;
    [[nodiscard]] Result<void> write(const std::filesystem::path& path,
                                     std::string_view text) override;
    [[nodiscard]] Result<void> create(const std::filesystem::path& path,
                                      std::string_view text) override;
    [[nodiscard]] bool is_file(const std::filesystem::path& path) const override;
    [[nodiscard]] std::optional<std::vector<std::filesystem::path>>
    files_below(const std::filesystem::path& folder) const override;

private:
    [[nodiscard]] const text::Source* find(const std::filesystem::path& path) const;

    const text::Disk& disk_;
    const text::FileSet& open_;
    std::filesystem::path directory_; ///< from which names of open files count
};

} // namespace tw::analysis
