// The files of a project as texts: the only state that matters.
#pragma once

#include "text/edit.h"
#include "text/line_index.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tw::text {

/// One file's text, immutable, with its line starts.
class Source {
public:
    Source(std::filesystem::path path, std::string text)
        : path_(std::move(path)), text_(std::move(text)), lines_(text_) {}

    /// As the user named it; shown in messages.
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const LineIndex& lines() const { return lines_; }
    [[nodiscard]] Position position(std::size_t offset) const {
        return lines_.position(text_, offset);
    }

private:
    std::filesystem::path path_;
    std::string text_;
    LineIndex lines_;
};

/// Index of a file in its FileSet.
enum class FileId : std::size_t {};

/// A byte range in a file of the set.
struct Location {
    FileId file{};
    Range range;
    friend auto operator<=>(const Location&, const Location&) = default;
};

/// Edits of several files at once; applied all or none.
using FileEdits = std::map<FileId, EditList>;

/// The texts of a project. Cheap to copy: unchanged texts are shared.
class FileSet {
public:
    FileId add(std::filesystem::path path, std::string text);
    [[nodiscard]] std::size_t size() const { return sources_.size(); }
    [[nodiscard]] const Source& at(FileId id) const {
        return *sources_[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] const std::string& text(FileId id) const { return at(id).text(); }
    [[nodiscard]] std::optional<FileId> find(const std::filesystem::path& path) const;
    /// The same set with one text replaced.
    [[nodiscard]] FileSet with_text(FileId id, std::string text) const;
    /// The same set with one file at another path.
    [[nodiscard]] FileSet with_path(FileId id, std::filesystem::path path) const;
    /// The same set after `edits`.
    [[nodiscard]] FileSet with_edits(const FileEdits& edits) const;

private:
    std::vector<std::shared_ptr<const Source>> sources_;
};

/// `path:line:column`, the form that editors and terminals make clickable.
[[nodiscard]] std::string to_text(const FileSet& files, const Location& location);

} // namespace tw::text
