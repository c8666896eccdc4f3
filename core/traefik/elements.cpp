#include "traefik/elements.h"

#include <algorithm>

namespace tw::traefik {

std::string_view suffix(Provider provider) {
    switch (provider) {
    case Provider::Docker: return "docker";
    case Provider::File: return "file";
    case Provider::Internal: return "internal";
    case Provider::Other: break;
    }
    return {};
}

std::string_view name_of(Protocol protocol) {
    switch (protocol) {
    case Protocol::Http: return "http";
    case Protocol::Tcp: return "tcp";
    case Protocol::Udp: break;
    }
    return "udp";
}

Reference read_reference(std::string_view text, Provider own, const compose::Origin& origin) {
    Reference reference{.text = std::string(text),
                        .name = std::string(text),
                        .provider = own,
                        .qualified = false,
                        .origin = origin};
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos) {
        return reference;
    }
    const std::string_view written = text.substr(at + 1);
    reference.name = text.substr(0, at);
    reference.qualified = true;
    reference.provider = Provider::Other;
    for (const Provider each : {Provider::Docker, Provider::File, Provider::Internal}) {
        if (suffix(each) == written) {
            reference.provider = each;
        }
    }
    return reference;
}

const Setting* Element::setting(std::string_view option) const {
    const auto found = std::ranges::find(settings, option, &Setting::option);
    return found == settings.end() ? nullptr : &*found;
}

bool Element::mentions(std::string_view option) const {
    return std::ranges::any_of(settings, [&](const Setting& each) {
        return each.option.starts_with(option) &&
               (each.option.size() == option.size() || each.option[option.size()] == '.');
    });
}

std::string_view Element::value(std::string_view option) const {
    const Setting* found = setting(option);
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

std::string Element::qualified_name() const {
    return name + "@" + std::string(suffix(provider));
}

std::int64_t Router::effective_priority() const {
    if (priority && *priority != 0) {
        return *priority;
    }
    return rule ? static_cast<std::int64_t>(rule->size()) : 0;
}

} // namespace tw::traefik
