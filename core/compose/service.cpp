#include "compose/reader.h"

namespace tw::compose {
namespace {

std::string text_or_nothing(const Value& body, std::string_view key) {
    const auto text = read_text(body, key);
    return text ? text->value : std::string();
}

std::vector<std::string> words(const Value& body, std::string_view key) {
    std::vector<std::string> words;
    for (auto& item : read_list(body, key)) {
        words.push_back(std::move(item.value));
    }
    return words;
}

void read_environment(const Value& body, Service& service) {
    const Value* variables = body.find("environment");
    for (std::size_t i = 0; variables != nullptr && i < variables->map.size(); ++i) {
        const Entry& entry = variables->map[i];
        if (entry.value.is_scalar()) {
            service.environment.push_back(
                {entry.key, entry.value.is_null() ? std::nullopt : std::optional(entry.value.text),
                 entry.value.origin});
        }
    }
}

/// Only the mount's source: what of the host, or which volume, a service gets to see.
void read_volumes(const Value& body, Service& service) {
    const Value* mounts = body.find("volumes");
    for (std::size_t i = 0; mounts != nullptr && i < mounts->list.size(); ++i) {
        const Value& mount = mounts->list[i];
        service.volumes.push_back({std::string(mount.text_of("source")), mount.origin});
    }
}

void read_identity(const Value& body, Service& service) {
    service.image = read_text(body, "image");
    service.has_build = body.find("build") != nullptr;
    service.container_name = text_or_nothing(body, "container_name");
    service.hostname = text_or_nothing(body, "hostname");
    service.profiles = words(body, "profiles");
    service.privileged = read_flag(body, "privileged");
    service.cap_add = words(body, "cap_add");
}

} // namespace

Service read_service(const Entry& entry, Version version, Remarks& remarks) {
    Service service;
    service.name = ServiceName(entry.key);
    service.origin = origin_of_key(entry);
    service.extent = entry.key_location;
    const Value& body = entry.value;
    if (body.origin.location.file == entry.key_location.file) {
        service.extent.range = service.extent.range.joined(body.origin.location.range);
    }
    read_identity(body, service);
    read_networks(body, service);
    read_ports(body, service, version, remarks);
    read_limits(body, service, remarks);
    read_healthcheck(body, service);
    service.labels = read_labels(body, "labels");
    if (const Value* labels = body.find("labels")) {
        service.labels_origin = labels->origin;
    }
    read_environment(body, service);
    read_dependencies(body, service);
    service.links = read_list(body, "links");
    service.expose = read_list(body, "expose");
    read_volumes(body, service);
    return service;
}

} // namespace tw::compose
