#include "analysis/open_texts.h"

namespace tw::analysis {

const text::Source* OpenTexts::find(const std::filesystem::path& path) const {
    const auto wanted = (directory_ / path).lexically_normal();
    for (std::size_t i = 0; i < open_.size(); ++i) {
        const text::Source& source = open_.at(text::FileId{i});
        if ((directory_ / source.path()).lexically_normal() == wanted) {
            return &source;
        }
    }
    return nullptr;
}

Result<std::string> OpenTexts::read(const std::filesystem::path& path) const {
    const text::Source* open = find(path);
    return open != nullptr ? Result<std::string>(open->text()) : disk_.read(path);
}

Result<void> OpenTexts::write(const std::filesystem::path& path, std::string_view) {
    return fail(say("{} is not written: the texts are only read here", path.string()));
}

Result<void> OpenTexts::create(const std::filesystem::path& path, std::string_view text) {
    return write(path, text);
}

bool OpenTexts::is_file(const std::filesystem::path& path) const {
    return find(path) != nullptr || disk_.is_file(path);
}

std::optional<std::vector<std::filesystem::path>>
OpenTexts::files_below(const std::filesystem::path& folder) const {
    return disk_.files_below(folder);
}

} // namespace tw::analysis
