#include "plan/keys.h"

#include "compose/ports.h"

#include <format>

namespace tw::plan {

std::string port_key(const std::string& published, std::uint16_t target,
                     compose::Protocol protocol) {
    return std::format("{}|{}/{}", published, target, compose::to_text(protocol));
}

std::string address_key(const std::string& host_ip) {
    return host_ip.empty() ? "*" : host_ip;
}

std::string expose_key(const std::string& port) {
std::string port_text(const PortName& port) {
    return compose::to_text(compose::PublishedPort{.host_ip = port.host_ip,
                                                   .published = port.published,
                                                   .target = port.target,
                                                   .protocol = port.protocol,
                                                   .origin = {},
                                                   .wrong_host_ip = {}});
}

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

} // namespace tw::plan
