#include "traefik/static.h"

#include <algorithm>
#include <charconv>

namespace tw::traefik {

std::optional<std::uint16_t> EntryPoint::port() const {
    std::string_view text = address;
    text = text.substr(0, text.find('/'));
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    text.remove_prefix(colon + 1);
    std::uint16_t port = 0;
    const char* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, port);
    return error == std::errc() && end == last ? std::optional(port) : std::nullopt;
}

const EntryPoint* Static::find_entry_point(std::string_view name) const {
    const auto found = std::ranges::find(entry_points, name, &EntryPoint::name);
    return found == entry_points.end() ? nullptr : &*found;
}

} // namespace tw::traefik
