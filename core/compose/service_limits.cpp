#include "compose/quantity.h"
#include "compose/reader.h"
#include "yaml/scalar.h"

namespace tw::compose {
namespace {

/// A size in either form; zero is no limit. Compose drops a YAML float or an overflowing integer
/// without a word.
std::optional<Located<Bytes>> read_bytes(const Value* value, Remarks& remarks) {
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
    return !bytes || bytes->count == 0 ? std::nullopt
                                       : std::optional(Located<Bytes>{*bytes, value->origin});
}

std::optional<Located<NanoCpus>> read_cpus(const Value* value) {
    const auto cpus =
        value == nullptr || !value->is_scalar() ? std::nullopt : parse_cpus(value->text);
    return !cpus || cpus->count == 0 ? std::nullopt
                                     : std::optional(Located<NanoCpus>{*cpus, value->origin});
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

std::optional<Duration> read_duration(const Value& check, std::string_view key) {
    const auto text = read_text(check, key);
    return text ? parse_duration(text->value) : std::nullopt;
}

void read_test(const Value& check, Healthcheck& health, Remarks& remarks) {
    const Value* test = check.find("test");
    if (test == nullptr) {
        return;
    }
    for (auto& item : read_list(check, "test")) {
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
    limits.memory = read_bytes(body.find("mem_limit"), remarks);
    limits.cpus = read_cpus(body.find("cpus"));
    limits.memory_reservation = read_bytes(body.find("mem_reservation"), remarks);
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
    unite(limits.memory, read_bytes(part("limits", "memory"), remarks), has_limits,
          "'mem_limit' and 'deploy.resources.limits.memory'", remarks);
    unite(limits.cpus, read_cpus(part("limits", "cpus")), has_limits,
          "'cpus' and 'deploy.resources.limits.cpus'", remarks);
    if (!limits.memory_reservation) {
        limits.memory_reservation = read_bytes(part("reservations", "memory"), remarks);
    }
}

void read_healthcheck(const Value& body, Service& service, Remarks& remarks) {
    const Entry* entry = body.find_entry("healthcheck");
    if (entry == nullptr || !entry->value.is_map()) {
        return;
    }
    const Value& check = entry->value;
    Healthcheck health;
    health.origin = origin_of_key(*entry);
    read_test(check, health, remarks);
    health.interval = read_duration(check, "interval");
    health.timeout = read_duration(check, "timeout");
    health.start_period = read_duration(check, "start_period");
    if (const auto retries = read_text(check, "retries")) {
        health.retries = yaml::to_int(retries->value);
    }
    health.disabled = health.disabled || read_flag(check, "disable");
    service.healthcheck = std::move(health);
}

} // namespace tw::compose
