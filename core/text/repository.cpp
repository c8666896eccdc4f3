#include "text/repository.h"

#include "text/disk.h"

#include <algorithm>

namespace tw::text {
namespace {

namespace fs = std::filesystem;

/// The text of a small file without the line break at its end; empty when there is none.
std::string read_line(const fs::path& path) {
    const auto text = real_disk()->read(path);
    return text ? text->substr(0, text->find_last_not_of("\r\n ") + 1) : std::string();
}

bool is_commit(std::string_view text) {
    return (text.size() == 40 || text.size() == 64) &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// `refs/heads/main`, and nothing that leads out of the folder.
bool is_reference(std::string_view name) {
    return name.starts_with("refs/") && !name.contains("..");
}

/// Where references are that all working trees share.
fs::path common_folder(const fs::path& git_folder) {
    const std::string common = read_line(git_folder / "commondir");
    return common.empty() ? git_folder : git_folder / common;
}

/// From a file of lines `<commit> <reference>`.
std::string packed_commit(const fs::path& folder, std::string_view reference) {
    const std::string packed = read_line(folder / "packed-refs");
    for (std::size_t at = packed.find(reference); at != std::string::npos;
         at = packed.find(reference, at + 1)) {
        const std::size_t end = at + reference.size();
        const std::size_t line = at == 0 ? 0 : packed.rfind('\n', at - 1) + 1;
        const std::string before = packed.substr(line, at - line);
        const bool whole = end == packed.size() || packed[end] == '\n' || packed[end] == '\r';
        if (whole && before.ends_with(' ') && is_commit(before.substr(0, before.size() - 1))) {
            return before.substr(0, before.size() - 1);
        }
    }
    return {};
}

} // namespace

std::optional<Repository> find_repository(const fs::path& folder) {
    std::error_code error;
    for (fs::path top = folder;; top = top.parent_path()) {
        const fs::path git = top / ".git";
        if (fs::is_directory(git, error)) {
            return Repository{top, git};
        }
        static constexpr std::string_view prefix = "gitdir: ";
        if (const std::string line = fs::is_regular_file(git, error) ? read_line(git) : "";
            line.starts_with(prefix)) {
            return Repository{top, top / line.substr(prefix.size())};
        }
        if (!top.has_relative_path()) {
            return std::nullopt;
        }
    }
}

std::string head_commit(const Repository& repository) {
    static constexpr std::string_view symbolic = "ref: ";
    const std::string head = read_line(repository.git_folder / "HEAD");
    if (!head.starts_with(symbolic)) {
        return is_commit(head) ? head : std::string();
    }
    const std::string reference = head.substr(symbolic.size());
    if (!is_reference(reference)) {
        return {};
    }
    const fs::path common = common_folder(repository.git_folder);
    const std::string loose = read_line(common / reference);
    return is_commit(loose) ? loose : packed_commit(common, reference);
}

std::string path_in_repository(const std::optional<Repository>& repository, const fs::path& folder,
                               const fs::path& path) {
    const fs::path absolute = (folder / path).lexically_normal();
    for (const fs::path& base : {repository ? repository->top : folder, folder}) {
        const fs::path relative = absolute.lexically_relative(base);
        if (!relative.empty() && *relative.begin() != "..") {
            return relative.generic_string();
        }
    }
    return absolute.generic_string();
}

} // namespace tw::text
