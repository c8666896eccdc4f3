#include "text/new_files.h"

#include <algorithm>

namespace tw::text {

Phrase told(std::string_view name, std::string_view contents) {
    const auto breaks = static_cast<std::size_t>(std::ranges::count(contents, '\n'));
    const std::size_t lines = breaks + (contents.empty() || contents.ends_with('\n') ? 0 : 1);
    return lines == 1 ? say("new file {} (1 line, not shown)", name)
                      : say("new file {} ({} lines, not shown)", name, lines);
}

Result<void> check_free(const Disk& disk, const NewFiles& files) {
    for (const auto& [path, contents] : files) {
        if (!disk.is_file(path)) {
            continue;
        }
        const auto there = disk.read(path);
        if (!there || *there != contents) {
            return fail(say("{} is there already and holds something else; name another file",
                            path.string()));
        }
    }
    return {};
}

Result<void> make_all(Disk& disk, const NewFiles& files) {
    for (const auto& [path, contents] : files) {
        if (auto made = disk.create(path, contents); !made) {
            return made;
        }
    }
    return {};
}

} // namespace tw::text
