#include "compose/reader.h"

#include <algorithm>
#include <array>

namespace tw::compose {
namespace {

/// Keys of a service in the Compose Specification's schema.
// clang-format off: a word a line says nothing more
constexpr auto service_keys = std::to_array<std::string_view>({
    "annotations", "attach", "blkio_config", "build", "cap_add", "cap_drop", "cgroup",
    "cgroup_parent", "command", "configs", "container_name", "cpu_count", "cpu_percent",
    "cpu_period", "cpu_quota", "cpu_rt_period", "cpu_rt_runtime", "cpu_shares", "cpus",
    "cpuset", "credential_spec", "depends_on", "deploy", "develop", "device_cgroup_rules",
    "devices", "dns", "dns_opt", "dns_search", "domainname", "entrypoint", "env_file",
    "environment", "expose", "extends", "external_links", "extra_hosts", "gpus", "group_add",
    "healthcheck", "hostname", "image", "init", "ipc", "isolation", "label_file", "labels",
    "links", "logging", "mac_address", "mem_limit", "mem_reservation", "mem_swappiness",
    "memswap_limit", "models", "network_mode", "networks", "oom_kill_disable", "oom_score_adj",
    "pid", "pids_limit", "platform", "ports", "post_start", "pre_stop", "privileged",
    "profiles", "provider", "pull_policy", "pull_refresh_after", "read_only", "restart",
    "runtime", "scale", "secrets", "security_opt", "shm_size", "stdin_open",
    "stop_grace_period", "stop_signal", "storage_opt", "sysctls", "tmpfs", "tty", "ulimits",
    "use_api_socket", "user", "userns_mode", "uts", "volumes", "volumes_from", "working_dir",
});
// clang-format on

constexpr std::string_view name_characters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";

void read_environment(const Value& body, Service& service, Remarks& remarks) {
    const Value* value = body.find("environment");
    if (value == nullptr || value->is_null()) {
        return;
    }
    if (value->is_list()) {
        for (const auto& item : read_list(*value, "environment", remarks)) {
            const std::size_t equals = item.value.find('=');
            EnvironmentVariable variable{item.value.substr(0, equals),
                                         equals == std::string::npos
                                             ? std::nullopt
                                             : std::optional(item.value.substr(equals + 1)),
                                         item.origin};
            const auto same =
                std::ranges::find(service.environment, variable.name, &EnvironmentVariable::name);
            if (same != service.environment.end()) {
                *same = std::move(variable); // the last one counts
            } else {
                service.environment.push_back(std::move(variable));
            }
        }
        return;
    }
    if (!value->is_map()) {
        remarks.wrong_type(*value, "environment", "a list or a mapping");
        return;
    }
    for (const Entry& entry : value->map) {
        if (!entry.value.is_scalar()) {
            remarks.wrong_type(entry.value, entry.key, "a single value");
            continue;
        }
        service.environment.push_back(
            {entry.key, entry.value.is_null() ? std::nullopt : std::optional(printed(entry.value)),
             entry.value.origin});
    }
}

/// Only the mount's source: what of the host, or which volume, a service gets to see.
void read_volumes(const Value& body, Service& service, Remarks& remarks) {
    const Value* value = body.find("volumes");
    if (value == nullptr || value->is_null()) {
        return;
    }
    if (!value->is_list()) {
        remarks.wrong_type(*value, "volumes", "a list");
        return;
    }
    for (const Value& item : value->list) {
        if (item.is_map()) {
            const Value* source = item.find("source");
            service.volumes.push_back({source == nullptr ? "" : source->text, item.origin});
            continue;
        }
        const bool has_source = item.text.contains(':');
        if (item.text.starts_with(':')) {
            remarks.error("TW-CMP-025", item.origin.location,
                          "nothing stands before the first colon of this mount; Compose refuses "
                          "that. A variable without a value may be the cause");
        }
        service.volumes.push_back(
            {has_source ? item.text.substr(0, item.text.find(':')) : "", item.origin});
    }
}

void read_identity(const Value& body, Service& service, Remarks& remarks) {
    if (const Value* image = body.find("image")) {
        service.image = {read_text(*image, "image", remarks), image->origin};
    }
    service.has_build = body.find("build") != nullptr;
    if (const Value* name = body.find("container_name")) {
        service.container_name = read_text(*name, "container_name", remarks);
    }
    if (const Value* name = body.find("hostname")) {
        service.hostname = read_text(*name, "hostname", remarks);
    }
    if (const Value* profiles = body.find("profiles")) {
        for (auto& profile : read_list(*profiles, "profiles", remarks)) {
            service.profiles.push_back(std::move(profile.value));
        }
    }
    if (const Value* privileged = body.find("privileged")) {
        service.privileged = read_bool(*privileged, "privileged", remarks).value_or(false);
    }
    if (const Value* capabilities = body.find("cap_add")) {
        for (auto& capability : read_list(*capabilities, "cap_add", remarks)) {
            service.cap_add.push_back(std::move(capability.value));
        }
    }
}

void check_service(const Entry& entry, const Service& service, Remarks& remarks) {
    const Value& body = entry.value;
    check_keys(body, service_keys, "a service", remarks);
    if (entry.key.empty() || entry.key.find_first_not_of(name_characters) != std::string::npos) {
        remarks.error(
            "TW-CMP-012", entry.key_location,
            std::format("'{}' is not a service name; letters, digits, '.', '_' and '-' are allowed",
                        entry.key));
    }
    if (const Value* extends = body.find("extends")) {
        remarks.error("TW-CMP-026", extends->origin.location,
                      std::format("'extends' is not read by this version, so what {} takes from "
                                  "elsewhere is missing here",
                                  entry.key));
    } else if ((!service.image || service.image->value.empty()) && !service.has_build &&
               body.find("provider") == nullptr) {
        remarks.error("TW-CMP-003", entry.key_location,
                      std::format("{} has neither an image nor a build", entry.key));
    }
}

} // namespace

Service read_service(const Entry& entry, Remarks& remarks) {
    Service service;
    service.name = ServiceName(entry.key);
    service.origin = {entry.key_location, entry.value.origin.shared, false};
    service.extent = entry.key_location;
    const Value& body = entry.value;
    if (body.origin.location.file == entry.key_location.file) {
        service.extent.range = service.extent.range.joined(body.origin.location.range);
    }
    if (!body.is_map()) {
        remarks.wrong_type(body, entry.key, "a mapping");
        return service;
    }
    read_identity(body, service, remarks);
    check_service(entry, service, remarks);
    read_networks(body, service, remarks);
    read_ports(body, service, remarks);
    read_limits(body, service, remarks);
    read_healthcheck(body, service, remarks);
    if (const Value* labels = body.find("labels")) {
        service.labels = read_labels(*labels, "labels", remarks);
        service.labels_origin = labels->origin;
    }
    read_environment(body, service, remarks);
    read_dependencies(body, service, remarks);
    read_volumes(body, service, remarks);
    return service;
}

} // namespace tw::compose
