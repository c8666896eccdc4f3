#include "facts/side_files.h"

namespace tw::facts {

SideFiles::SideFiles(const Facts& facts) {
    const auto absolute = [&](text::FileId file) {
        return (facts.load_options.working_directory / facts.files.at(file).path())
            .lexically_normal();
    };
    for (std::size_t i = 0; i < facts.files.size(); ++i) {
        files_.emplace(absolute(text::FileId(i)), text::FileId(i));
    }
    if (facts.contract_file) {
        directory_ = absolute(*facts.contract_file).parent_path();
    }
}

std::filesystem::path SideFiles::whole_path(const std::filesystem::path& path) const {
    return (directory_ / path).lexically_normal();
}

std::optional<text::FileId> SideFiles::find(const std::filesystem::path& path) const {
    const auto found = files_.find(whole_path(path));
    return found == files_.end() ? std::nullopt : std::optional(found->second);
}

} // namespace tw::facts
