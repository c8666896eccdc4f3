#include "compose/mount.h"

#include "base/letters.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::compose {
namespace {

/// The text up to the next colon that separates, which one behind a drive's letter does not.
std::string_view next_part(std::string_view text) {
    const std::size_t colon = text.find(':');
    const bool is_drive = colon == 1 && is_letter(text.front());
    return text.substr(0, is_drive ? text.find(':', 2) : colon);
}

void read_option(std::string_view option, Mount& mount) {
    static constexpr std::array propagations{"private", "rprivate", "rshared",
                                             "rslave",  "shared",   "slave"};
    if (option == "ro" || option == "rw") {
        mount.read_only = option == "ro";
    } else if (option == "nocopy") {
        mount.no_copy = true;
    } else if (option == "z" || option == "Z") {
        mount.selinux = option;
    } else if (std::ranges::contains(propagations, option)) {
        mount.propagation = option;
    } // Compose passes over others without a word
}

void read_options(std::string_view options, Mount& mount) {
    while (!options.empty()) {
        const std::size_t comma = options.find(',');
        read_option(options.substr(0, comma), mount);
        options.remove_prefix(std::min(comma, options.size() - 1) + 1);
    }
}

} // namespace

bool Mount::is_bind() const {
    return !source.empty() && (std::string_view("./~\\").contains(source.front()) ||
                               (source.size() > 1 && is_letter(source[0]) && source[1] == ':'));
}

Mount parse_mount(std::string_view text) {
    static constexpr std::size_t shortest_with_parts = 3;
    Mount mount;
    if (text.empty()) {
        mount.error = say("a mount cannot be empty");
    }
    if (text.size() < shortest_with_parts) {
        mount.target = text;
        mount.is_short = true;
        return mount;
    }
    for (bool is_last = false; !is_last;) {
        const std::string_view part = next_part(text);
        is_last = part.size() == text.size();
        if (part.empty()) {
            mount.error =
                say("nothing stands before a colon of this mount; a variable without a value "
                    "may be the cause");
            return mount;
        }
        if (mount.source.empty()) {
            (is_last ? mount.target : mount.source) = part;
        } else if (mount.target.empty()) {
            mount.target = part;
        } else if (!is_last) {
            mount.error = say("this mount has too many colons");
            return mount;
        } else {
            read_options(part, mount);
        }
        text.remove_prefix(is_last ? part.size() : part.size() + 1);
        if (!is_last && text.empty()) {
            mount.error = say("nothing stands behind the last colon of this mount");
            return mount;
        }
    }
    return mount;
}

std::string mounted_secret(std::string_view target) {
    return target.starts_with('/') ? std::string(target) : std::format("/run/secrets/{}", target);
}

} // namespace tw::compose
