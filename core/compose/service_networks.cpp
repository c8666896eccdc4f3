#include "compose/reader.h"

#include <algorithm>
#include <array>

namespace tw::compose {
namespace {

constexpr auto attachment_keys = std::to_array<std::string_view>(
    {"aliases", "driver_opts", "gw_priority", "interface_name", "ipv4_address", "ipv6_address",
     "link_local_ips", "mac_address", "priority"});

void read_mode(const Value& mode, Service& service, Remarks& remarks) {
    const std::string text = read_text(mode, "network_mode", remarks);
    service.network_mode_origin = mode.origin;
    const auto target = [&](std::string_view prefix) { return text.substr(prefix.size()); };
    if (text.empty()) {
        return;
    }
    if (text == "host" || text == "none" || text == "bridge") {
        service.network_mode = text == "host"   ? NetworkMode::Host
                               : text == "none" ? NetworkMode::None
                                                : NetworkMode::Bridge;
    } else if (text.starts_with("service:")) {
        service.network_mode = NetworkMode::Service;
        service.network_mode_target = target("service:");
    } else if (text.starts_with("container:")) {
        service.network_mode = NetworkMode::Container;
        service.network_mode_target = target("container:");
    } else {
        service.network_mode = NetworkMode::Named;
        service.network_mode_target = text;
    }
}

Attachment read_attachment(const Entry& entry, Remarks& remarks) {
    Attachment attachment;
    attachment.network = NetworkName(entry.key);
    attachment.origin = {entry.key_location, entry.value.origin.shared, false};
    if (entry.value.is_null()) {
        return attachment;
    }
    if (!entry.value.is_map()) {
        remarks.wrong_type(entry.value, entry.key, "a mapping or empty");
        return attachment;
    }
    check_keys(entry.value, attachment_keys, "a service's network", remarks);
    if (const Value* aliases = entry.value.find("aliases")) {
        for (auto& alias : read_list(*aliases, "aliases", remarks)) {
            if (!std::ranges::contains(attachment.aliases, alias.value,
                                       &Located<std::string>::value)) {
                attachment.aliases.push_back(std::move(alias));
            }
        }
    }
    if (const Value* address = entry.value.find("ipv4_address")) {
        attachment.ipv4_address = {read_text(*address, "ipv4_address", remarks), address->origin};
    }
    if (const Value* address = entry.value.find("ipv6_address")) {
        attachment.ipv6_address = {read_text(*address, "ipv6_address", remarks), address->origin};
    }
    return attachment;
}

void read_network_list(const Value& networks, Service& service, Remarks& remarks) {
    for (auto& item : read_list(networks, "networks", remarks)) {
        if (service.attachment(NetworkName(item.value)) != nullptr) {
            remarks.error(
                "TW-CMP-025", item.origin.location,
                std::format("{} stands twice in this list; Compose refuses the file", item.value));
            continue;
        }
        Attachment attachment;
        attachment.network = NetworkName(item.value);
        attachment.origin = item.origin;
        service.attachments.push_back(std::move(attachment));
    }
}

void read_condition(const Entry& entry, Dependency& dependency, Remarks& remarks) {
    static constexpr std::array known{"service_completed_successfully", "service_healthy",
                                      "service_started"};
    const Value* condition = entry.value.find("condition");
    if (condition == nullptr) {
        remarks.error("TW-CMP-025", entry.value.origin.location,
                      std::format("'{}' must have a 'condition'", entry.key));
        return;
    }
    dependency.condition = read_text(*condition, "condition", remarks);
    if (!std::ranges::contains(known, dependency.condition)) {
        remarks.error("TW-CMP-025", condition->origin.location,
                      std::format("'{}' is no condition; service_started, service_healthy and "
                                  "service_completed_successfully are",
                                  dependency.condition));
    }
}

} // namespace

void read_networks(const Value& body, Service& service, Remarks& remarks) {
    if (const Value* mode = body.find("network_mode")) {
        read_mode(*mode, service, remarks);
    }
    const Value* networks = body.find("networks");
    if (networks != nullptr) {
        service.networks_origin = networks->origin;
        if (networks->is_list()) {
            read_network_list(*networks, service, remarks);
        } else if (networks->is_map()) {
            for (const Entry& entry : networks->map) {
                service.attachments.push_back(read_attachment(entry, remarks));
            }
        } else {
            remarks.wrong_type(*networks, "networks", "a list or a mapping");
        }
    }
    if (service.network_mode != NetworkMode::Networks) {
        if (!service.attachments.empty()) {
            remarks.error(
                "TW-NET-014", service.network_mode_origin->location,
                std::format("{} has both 'network_mode' and 'networks'; Compose refuses that",
                            service.name.str()));
            service.attachments.clear();
        }
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

void read_dependencies(const Value& body, Service& service, Remarks& remarks) {
    if (const Value* links = body.find("links")) {
        service.links = read_list(*links, "links", remarks);
    }
    if (const Value* expose = body.find("expose")) {
        service.expose = read_list(*expose, "expose", remarks);
    }
    const Value* depends = body.find("depends_on");
    if (depends == nullptr || depends->is_null()) {
        return;
    }
    if (!depends->is_map()) {
        for (auto& item : read_list(*depends, "depends_on", remarks)) {
            service.depends_on.push_back(
                {.service = ServiceName(item.value), .origin = item.origin});
        }
        return;
    }
    for (const Entry& entry : depends->map) {
        Dependency dependency{.service = ServiceName(entry.key),
                              .origin = {entry.key_location, entry.value.origin.shared, false}};
        read_condition(entry, dependency, remarks);
        if (const Value* required = entry.value.find("required")) {
            dependency.required = read_bool(*required, "required", remarks).value_or(true);
        }
        service.depends_on.push_back(std::move(dependency));
    }
}

} // namespace tw::compose
