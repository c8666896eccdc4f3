#include "plan/keys.h"

#include "compose/ports.h"

#include <algorithm>
#include <format>

namespace tw::plan {

std::string port_key(const std::string& published, std::uint16_t target,
                     compose::Protocol protocol) {
    return std::format("{}|{}/{}", published, target, compose::to_text(protocol));
}

std::string address_key(const std::string& host_ip) {
    return host_ip.empty() ? "*" : host_ip;
}

std::string port_text(const PortName& port) {
    return compose::to_text(compose::PublishedPort{.host_ip = port.host_ip,
                                                   .published = port.published,
                                                   .target = port.target,
                                                   .protocol = port.protocol,
                                                   .origin = {},
                                                   .wrong_host_ip = {}});
}

std::string expose_key(const std::string& port) {
    return port.ends_with("/tcp") ? port.substr(0, port.size() - 4) : port;
}

LimitKeys keys_of(Resource resource) {
    switch (resource) {
    case Resource::Memory: return {"mem_limit", "limits", "memory"};
    case Resource::Cpus: return {"cpus", "limits", "cpus"};
    case Resource::MemoryReservation: return {"mem_reservation", "reservations", "memory"};
    case Resource::CpusReservation: break;
    }
    return {"", "reservations", "cpus"};
}

std::vector<HealthPart> parts_of(const SetHealthcheck& intent) {
    std::vector<HealthPart> parts;
    const auto add = [&](const char* key, const std::optional<std::string>& text) {
        if (text) {
            parts.push_back({key, *text});
        }
    };
    add("interval", intent.interval);
    add("timeout", intent.timeout);
    if (const auto& retries = intent.retries) {
        parts.push_back({"retries", *retries == 0 ? "" : std::to_string(*retries)});
    }
    add("start_period", intent.start_period);
    add("start_interval", intent.start_interval);
    return parts;
}

bool only_removes(const SetHealthcheck& intent) {
    const auto parts = parts_of(intent);
    return !intent.test && !parts.empty() &&
           std::ranges::all_of(parts, [](const HealthPart& part) { return part.text.empty(); });
}

} // namespace tw::plan
