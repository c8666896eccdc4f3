#include "text/source.h"

#include <format>

namespace tw::text {

FileId FileSet::add(std::filesystem::path path, std::string text) {
    sources_.push_back(std::make_shared<const Source>(std::move(path), std::move(text)));
    return FileId{sources_.size() - 1};
}

std::optional<FileId> FileSet::find(const std::filesystem::path& path) const {
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        if (sources_[i]->path() == path) {
            return FileId{i};
        }
    }
    return std::nullopt;
}

FileSet FileSet::with_text(FileId id, std::string text) const {
    FileSet copy = *this;
    auto& slot = copy.sources_[static_cast<std::size_t>(id)];
    slot = std::make_shared<const Source>(slot->path(), std::move(text));
    return copy;
}

FileSet FileSet::with_path(FileId id, std::filesystem::path path) const {
    FileSet copy = *this;
    auto& slot = copy.sources_[static_cast<std::size_t>(id)];
    slot = std::make_shared<const Source>(std::move(path), slot->text());
    return copy;
}

FileSet FileSet::with_edits(const FileEdits& edits) const {
    FileSet result = *this;
    for (const auto& [id, list] : edits) {
        result = result.with_text(id, list.apply(text(id)));
    }
    return result;
}

std::string to_text(const FileSet& files, const Location& location) {
    const Source& source = files.at(location.file);
    const Position place = source.position(location.range.begin);
    return std::format("{}:{}:{}", source.path().string(), place.line, place.column);
}

} // namespace tw::text
