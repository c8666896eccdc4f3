#include "base/version.h"

#include <charconv>

namespace tw {

std::optional<Version> parse_version(std::string_view text) {
    if (text.starts_with('v')) {
        text.remove_prefix(1);
    }
    Version version;
    const char* const end = text.data() + text.size();
    const auto [after_major, bad_major] = std::from_chars(text.data(), end, version.major);
    if (bad_major != std::errc{} || after_major == end || *after_major != '.') {
        return std::nullopt;
    }
    const auto [after_minor, bad_minor] = std::from_chars(after_major + 1, end, version.minor);
    if (bad_minor != std::errc{} || (after_minor != end && *after_minor != '.')) {
        return std::nullopt;
    }
    return version;
}

} // namespace tw
