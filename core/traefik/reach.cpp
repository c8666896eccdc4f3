#include "traefik/container.h"
#include "traefik/values.h"

#include <algorithm>
#include <format>

namespace tw::traefik {
namespace {

/// The service whose network stack is used; null when it is none of the project.
const compose::Service* stack_owner(const compose::Service& service,
                                    const Surroundings& surroundings) {
    const compose::Service* at = &service;
    for (std::size_t steps = 0; at->network_mode == compose::NetworkMode::Service; ++steps) {
        const auto next = surroundings.services.find(ServiceName(at->network_mode_target));
        if (next == surroundings.services.end() || steps > surroundings.services.size()) {
            return nullptr;
        }
        at = next->second;
    }
    return at;
}

/// The numbers of `9000`, `9000/udp` or `3000-3005`.
void add_ports(std::string_view text, std::vector<std::uint16_t>& ports) {
    text = text.substr(0, text.find('/'));
    const std::size_t dash = text.find('-');
    const auto first = to_number(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : to_number(text.substr(dash + 1));
    if (!first || !last || *first < 1 || *last > 65535) {
        return;
    }
    for (std::int64_t port = *first; port <= *last; ++port) {
        ports.push_back(static_cast<std::uint16_t>(port));
    }
}

/// Puts `text` for every `{{ … }}` of the template that stands for it.
void substitute(std::string& rule, std::string_view action, std::string_view text) {
    const std::string tight = std::format("{{{{{}}}}}", action);
    const std::string wide = std::format("{{{{ {} }}}}", action);
    for (const std::string& written : {wide, tight}) {
        for (std::size_t at = rule.find(written); at != std::string::npos;
             at = rule.find(written, at + text.size())) {
            rule.replace(at, written.size(), text);
        }
    }
}

} // namespace

Address address_of(const compose::Service& service, const Surroundings& surroundings,
                   const std::optional<Setting>& wanted) {
    Address address;
    address.wanted = wanted ? wanted : surroundings.statics.docker.network;
    const compose::Service* owner = stack_owner(service, surroundings);
    if (owner == nullptr || owner->network_mode == compose::NetworkMode::Container) {
        address.kind = Address::Kind::Other;
        return address;
    }
    if (owner->network_mode != compose::NetworkMode::Networks) {
        address.kind = owner->network_mode == compose::NetworkMode::Host   ? Address::Kind::Host
                       : owner->network_mode == compose::NetworkMode::None ? Address::Kind::None
                                                                           : Address::Kind::Other;
        return address;
    }
    for (const compose::Attachment& attachment : owner->attachments) {
        const auto real_name = surroundings.real_names.find(attachment.network);
        if (address.wanted && real_name != surroundings.real_names.end() &&
            real_name->second == address.wanted->value) {
            address.networks = {attachment.network};
            address.wanted_found = true;
            break;
        }
        address.networks.push_back(attachment.network);
    }
    address.kind = address.networks.empty()       ? Address::Kind::None
                   : address.networks.size() == 1 ? Address::Kind::Network
                                                  : Address::Kind::Random;
    return address;
}

Port detected_port(const compose::Service& service) {
    Port port;
    for (const compose::PublishedPort& published : service.ports) {
        port.known.push_back(published.target);
    }
    for (const compose::Located<std::string>& exposed : service.expose) {
        add_ports(exposed.value, port.known);
    }
    std::ranges::sort(port.known);
    const auto repeated = std::ranges::unique(port.known);
    port.known.erase(repeated.begin(), repeated.end());
    if (service.network_mode == compose::NetworkMode::Host ||
        service.network_mode == compose::NetworkMode::None) {
        port.kind = Port::Kind::Missing;
        port.known.clear();
    } else if (!port.known.empty()) {
        port.kind = port.known.size() == 1 ? Port::Kind::Only : Port::Kind::Lowest;
        port.text = std::to_string(port.known.front());
    }
    return port;
}

std::string default_name(const compose::Service& service, const compose::Project& project) {
    return normalised(service.name.str() + "_" + project.name);
}

std::optional<std::string> default_rule(const compose::Service& service,
                                        const Surroundings& surroundings) {
    const std::optional<Setting>& written = surroundings.statics.docker.default_rule;
    std::string rule = written ? written->value : "Host(`{{ normalize .Name }}`)";
    const std::string name = default_name(service, surroundings.project);
    for (const std::string_view action :
         {"normalize .Name", ".Name", "trimPrefix `/` .Name", "normalize (trimPrefix `/` .Name)"}) {
        substitute(rule, action, name);
    }
    substitute(rule, "index .Labels \"com.docker.compose.service\"", service.name.str());
    substitute(rule, "index .Labels \"com.docker.compose.project\"", surroundings.project.name);
    if (rule.contains("{{") || rule.empty()) {
        return std::nullopt;
    }
    return rule;
}

} // namespace tw::traefik
