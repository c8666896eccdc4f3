#include "compose/quantity.h"
#include "compose/reader.h"
#include "yaml/scalar.h"

#include <array>

namespace tw::compose {
namespace {

/// A size in either form; zero is no limit. Compose drops a YAML float or an overflowing integer
/// without a word.
std::optional<Located<Bytes>> read_bytes(const Value* value, std::string_view key,
                                         Remarks& remarks) {
    if (value == nullptr || value->is_null()) {
        return std::nullopt;
    }
    const bool dropped =
        value->kind == Kind::Float || (value->kind == Kind::Int && !yaml::to_int(value->text));
    if (dropped) {
        remarks.error("TW-RES-003", value->origin.location,
                      std::format("Compose ignores the number {} here, so there is no limit; write "
                                  "it as text with a unit",
                                  value->text));
        return std::nullopt;
    }
    const auto whole = value->kind == Kind::Int ? yaml::to_int(value->text) : std::nullopt;
    const auto bytes = whole ? std::optional(Bytes{*whole}) : parse_bytes(value->text);
    if (!value->is_scalar() || !bytes) {
        remarks.error(
            "TW-RES-003", value->origin.location,
            std::format("'{}' is not a size for '{}'; write 512m or 2g", value->text, key));
        return std::nullopt;
    }
    return bytes->count == 0 ? std::nullopt : std::optional(Located<Bytes>{*bytes, value->origin});
}

std::optional<Located<NanoCpus>> read_cpus(const Value* value, std::string_view key,
                                           Remarks& remarks) {
    if (value == nullptr || value->is_null()) {
        return std::nullopt;
    }
    const auto cpus = parse_cpus(value->text);
    if (!value->is_scalar() || !cpus) {
        remarks.error("TW-RES-003", value->origin.location,
                      std::format("'{}' is not a number of cores for '{}'; write 0.5 or 2",
                                  value->text, key));
        return std::nullopt;
    }
    return cpus->count == 0 ? std::nullopt : std::optional(Located<NanoCpus>{*cpus, value->origin});
}

/// Compose wants the classic key and the deploy key equal as soon as `deploy.resources.limits`
/// exists.
template <class T>
void unite(std::optional<Located<T>>& classic, const std::optional<Located<T>>& deploy,
           bool has_deploy, std::string_view names, Remarks& remarks) {
    if (!classic) {
        classic = deploy;
    } else if (has_deploy && (!deploy || deploy->value != classic->value)) {
        remarks.error("TW-RES-004", classic->origin.location,
                      std::format("{} must be equal; Compose refuses the file", names));
    }
}

std::optional<Duration> read_duration(const Value& check, std::string_view key, Remarks& remarks) {
    const Value* value = check.find(key);
    if (value == nullptr || value->is_null()) {
        return std::nullopt;
    }
    const auto duration = value->is_scalar() ? parse_duration(value->text) : std::nullopt;
    if (!duration) {
        remarks.error(
            "TW-HLT-002", value->origin.location,
            std::format("'{}' is not a duration for '{}'; write 30s or 1m30s", value->text, key));
    }
    return duration;
}

void read_test(const Value& check, Healthcheck& health, Remarks& remarks) {
    const Value* test = check.find("test");
    if (test == nullptr) {
        return;
    }
    if (test->is_scalar()) {
        health.test = {"CMD-SHELL", test->text};
        return;
    }
    for (auto& item : read_list(*test, "test", remarks)) {
        health.test.push_back(std::move(item.value));
    }
    const bool known = health.test.empty() || health.test[0] == "CMD" ||
                       health.test[0] == "CMD-SHELL" || health.test[0] == "NONE";
    if (!known) {
        remarks.error("TW-HLT-002", test->origin.location,
                      "a health check's list begins with CMD, CMD-SHELL or NONE");
    }
    health.disabled = !health.test.empty() && health.test[0] == "NONE";
}

} // namespace

void read_limits(const Value& body, Service& service, Remarks& remarks) {
    Limits& limits = service.limits;
    limits.memory = read_bytes(body.find("mem_limit"), "mem_limit", remarks);
    limits.cpus = read_cpus(body.find("cpus"), "cpus", remarks);
    limits.memory_reservation =
        read_bytes(body.find("mem_reservation"), "mem_reservation", remarks);
    const Value* deploy = body.find("deploy");
    const Value* resources = deploy == nullptr ? nullptr : deploy->find("resources");
    if (resources == nullptr) {
        return;
    }
    const auto part = [&](std::string_view group, std::string_view key) {
        const Value* values = resources->find(group);
        return values == nullptr ? nullptr : values->find(key);
    };
    const bool has_limits = resources->find("limits") != nullptr;
    for (const Value* memory : {part("limits", "memory"), part("reservations", "memory")}) {
        if (memory != nullptr && memory->kind == Kind::Int) {
            remarks.error("TW-RES-003", memory->origin.location,
                          std::format("'memory' must be text here; write \"{}b\"", memory->text));
        }
    }
    unite(limits.memory, read_bytes(part("limits", "memory"), "memory", remarks), has_limits,
          "'mem_limit' and 'deploy.resources.limits.memory'", remarks);
    unite(limits.cpus, read_cpus(part("limits", "cpus"), "cpus", remarks), has_limits,
          "'cpus' and 'deploy.resources.limits.cpus'", remarks);
    if (!limits.memory_reservation) {
        limits.memory_reservation = read_bytes(part("reservations", "memory"), "memory", remarks);
    }
}

void read_healthcheck(const Value& body, Service& service, Remarks& remarks) {
    const Entry* entry = body.find_entry("healthcheck");
    if (entry == nullptr || entry->value.is_null()) {
        return;
    }
    const Value& check = entry->value;
    if (!check.is_map()) {
        remarks.wrong_type(check, "healthcheck", "a mapping");
        return;
    }
    static constexpr auto keys = std::to_array<std::string_view>(
        {"disable", "interval", "retries", "start_interval", "start_period", "test", "timeout"});
    check_keys(check, keys, "a health check", remarks);
    Healthcheck health;
    health.origin = {entry->key_location, check.origin.shared, false};
    read_test(check, health, remarks);
    health.interval = read_duration(check, "interval", remarks);
    health.timeout = read_duration(check, "timeout", remarks);
    health.start_period = read_duration(check, "start_period", remarks);
    if (const Value* retries = check.find("retries")) {
        health.retries = yaml::to_int(retries->text);
    }
    if (const Value* disable = check.find("disable")) {
        health.disabled =
            health.disabled || read_bool(*disable, "disable", remarks).value_or(false);
    }
    service.healthcheck = std::move(health);
}

} // namespace tw::compose
