#include "compose/ports.h"
#include "compose/reader.h"

#include <array>

namespace tw::compose {
namespace {

constexpr auto port_keys = std::to_array<std::string_view>(
    {"app_protocol", "host_ip", "mode", "name", "protocol", "published", "target"});

std::optional<PublishedPort> read_long_form(const Value& item, Remarks& remarks) {
    check_keys(item, port_keys, "a port", remarks);
    const auto text_of = [&](std::string_view key) {
        const Value* value = item.find(key);
        return value == nullptr ? std::string{} : read_text(*value, key, remarks);
    };
    PublishedPort port;
    port.origin = item.origin;
    port.host_ip = text_of("host_ip");
    port.published = text_of("published");
    const std::string protocol = text_of("protocol");
    const std::string target = text_of("target");
    const auto number = parse_port(target);
    if (!number || *number == 0) {
        remarks.error("TW-PRT-001", item.origin.location,
                      target.empty()
                          ? std::string("this port has no 'target'")
                          : std::format("'{}' is not a container port (1–65535)", target));
        return std::nullopt;
    }
    port.target = *number;
    if (const auto known = parse_protocol(protocol); known || protocol.empty()) {
        port.protocol = known.value_or(Protocol::Tcp);
    } else {
        remarks.error("TW-PRT-001", item.origin.location,
                      std::format("'{}' is not a protocol; tcp, udp and sctp are", protocol));
    }
    if (!port.host_ip.empty() && !is_ip_address(port.host_ip)) {
        remarks.error("TW-PRT-001", item.origin.location,
                      std::format("'{}' is no address, so Docker binds the port on every interface",
                                  port.host_ip));
        port.host_ip.clear();
    }
    return port;
}

/// What Compose compares ports by. A host port that was written as a number is never equal to one
/// that was written as text.
std::string identity(const PublishedPort& port, const Value& item) {
    const Value* published = item.find("published");
    const bool is_number = published != nullptr && published->kind == Kind::Int;
    return std::format("{}|{}{}|{}|{}", port.host_ip.empty() ? "0.0.0.0" : port.host_ip,
                       is_number ? "#" : "", port.published, port.target, to_text(port.protocol));
}

/// Of ports that Compose takes for the same one, the last stays, in the place of the first.
class UniquePorts {
public:
    explicit UniquePorts(std::vector<PublishedPort>& ports) : ports_(ports) {}

    void add(PublishedPort port, const Value& item) {
        const auto [place, is_new] = places_.emplace(identity(port, item), ports_.size());
        if (is_new) {
            ports_.push_back(std::move(port));
        } else {
            ports_[place->second] = std::move(port);
        }
    }

private:
    std::vector<PublishedPort>& ports_;
    std::map<std::string, std::size_t> places_;
};

} // namespace

void read_ports(const Value& body, Service& service, Remarks& remarks) {
    const Value* ports = body.find("ports");
    if (ports == nullptr) {
        return;
    }
    service.ports_origin = ports->origin;
    if (!ports->is_list()) {
        remarks.wrong_type(*ports, "ports", "a list");
        return;
    }
    UniquePorts unique(service.ports);
    for (const Value& item : ports->list) {
        if (item.is_map()) {
            if (auto port = read_long_form(item, remarks)) {
                unique.add(std::move(*port), item);
            }
            continue;
        }
        if (!item.is_scalar()) {
            remarks.wrong_type(item, "ports", "a list of single values or mappings");
            continue;
        }
        auto parsed = parse_ports(item.text);
        if (!parsed) {
            remarks.error("TW-PRT-001", item.origin.location, parsed.error().message);
            continue;
        }
        for (PublishedPort& port : *parsed) {
            port.origin = item.origin;
            unique.add(std::move(port), item);
        }
    }
}

} // namespace tw::compose
