#include "compose/ports.h"
#include "compose/reader.h"
#include "compose/version_changes.h"

#include <charconv>
#include <utility>

namespace tw::compose {
namespace {

void read_mode(const Located<std::string>& mode, Service& service) {
    const std::string& text = mode.value;
    service.network_mode_origin = mode.origin;
    const auto after = [&](std::string_view prefix) { return text.substr(prefix.size()); };
    if (text == "host" || text == "none" || text == "bridge") {
        service.network_mode = text == "host"   ? NetworkMode::Host
                               : text == "none" ? NetworkMode::None
                                                : NetworkMode::Bridge;
    } else if (text.starts_with("service:")) {
        service.network_mode = NetworkMode::Service;
        service.network_mode_target = after("service:");
    } else if (text.starts_with("container:")) {
        service.network_mode = NetworkMode::Container;
        service.network_mode_target = after("container:");
    } else if (!text.empty()) {
        service.network_mode = NetworkMode::Named;
        service.network_mode_target = text;
    }
}

std::optional<std::int64_t> parse_whole(std::string_view text) {
    std::int64_t number = 0;
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    return error == std::errc() && end == last ? std::optional(number) : std::nullopt;
}

Attachment read_attachment(const Entry& entry) {
    Attachment attachment;
    attachment.network = NetworkName(entry.key);
    attachment.origin = origin_of_key(entry);
    attachment.aliases = read_list(entry.value, "aliases");
    attachment.ipv4_address = read_text(entry.value, "ipv4_address");
    attachment.ipv6_address = read_text(entry.value, "ipv6_address");
    if (const auto priority = read_text(entry.value, "gw_priority")) {
        attachment.gateway_priority = parse_whole(priority->value);
    }
    return attachment;
}

} // namespace

void read_networks(const Value& body, Service& service) {
    if (const auto mode = read_text(body, "network_mode")) {
        read_mode(*mode, service);
    }
    if (const Value* networks = body.find("networks")) {
        service.networks_origin = networks->origin;
        for (const Entry& entry : networks->map) {
            service.attachments.push_back(read_attachment(entry));
        }
    }
    if (service.network_mode != NetworkMode::Networks) {
        service.attachments.clear();
        return;
    }
    if (service.attachments.empty()) {
        Attachment attachment;
        attachment.network = NetworkName("default");
        attachment.origin = service.networks_origin.value_or(service.origin);
        attachment.implicit = true;
        service.attachments.push_back(std::move(attachment));
    }
}

void read_dependencies(const Value& body, Service& service) {
    const Value* depends = body.find("depends_on");
    for (std::size_t i = 0; depends != nullptr && i < depends->map.size(); ++i) {
        const Entry& entry = depends->map[i];
        const auto condition = read_text(entry.value, "condition");
        service.depends_on.push_back({.service = ServiceName(entry.key),
                                      .condition = condition ? condition->value : "service_started",
                                      .required = read_flag(entry.value, "required", true),
                                      .origin = origin_of_key(entry)});
    }
}

void read_ports(const Value& body, Service& service, Version version, Remarks& remarks) {
    const Value* ports = body.find("ports");
    if (ports == nullptr) {
        return;
    }
    service.ports_origin = ports->origin;
    for (const Value& item : ports->list) {
        const auto target = parse_port(item.text_of("target"));
        if (!target || *target == 0) {
            remarks.error("TW-PRT-001", item.origin.location,
                          item.text_of("target").empty()
                              ? say("this port has no 'target'")
                              : say("'{}' is not a container port (1–65535), so Docker "
                                    "refuses it",
                                    item.text_of("target")));
            continue;
        }
        PublishedPort port{.host_ip = std::string(item.text_of("host_ip")),
                           .published = std::string(item.text_of("published")),
                           .target = *target,
                           .origin = item.origin};
        const std::string_view protocol = item.text_of("protocol");
        const auto known = parse_protocol(protocol);
        if (!known) {
            remarks.error("TW-PRT-001", item.origin.location,
                          say("'{}' is not a protocol, so Docker refuses it; tcp, udp and "
                              "sctp are",
                              protocol));
        }
        port.protocol = known.value_or(Protocol::Tcp);
        if (!port.host_ip.empty() && !is_ip_address(port.host_ip)) {
            if (has(version, Change::HostAddresses)) {
                remarks.error("TW-PRT-001", item.origin.location,
                              say("'{}' is no address, so Compose refuses the file", port.host_ip));
            }
            port.wrong_host_ip = std::exchange(port.host_ip, {});
        }
        service.ports.push_back(std::move(port));
    }
}

} // namespace tw::compose
