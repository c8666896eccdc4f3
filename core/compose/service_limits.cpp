#include "compose/quantity.h"
#include "compose/reader.h"
#include "yaml/scalar.h"

namespace tw::compose {
namespace {

/// Compose drops a YAML float or an overflowing integer without a word.
bool is_dropped(const Value& value) {
    return value.kind == Kind::Float || (value.kind == Kind::Int && !yaml::to_int(value.text));
}

std::optional<Located<Bytes>> read_bytes(const Value* value, Remarks& remarks) {
    if (value != nullptr && is_dropped(*value)) {
        remarks.error("TW-RES-003", value->origin.location,
                      say("Compose ignores the number {} here, so there is no limit; write "
                          "it as text with a unit",
                          value->text));
    }
    const auto bytes = bytes_of(value);
    return bytes ? std::optional(Located<Bytes>{*bytes, value->origin}) : std::nullopt;
}

std::optional<Located<NanoCpus>> read_cpus(const Value* value) {
    const auto cpus = cpus_of(value);
    return cpus ? std::optional(Located<NanoCpus>{*cpus, value->origin}) : std::nullopt;
}

std::optional<Duration> read_duration(const Value& check, std::string_view key) {
    const auto text = read_text(check, key);
    return text ? parse_duration(text->value) : std::nullopt;
}

void read_test(const Value& check, Healthcheck& health) {
    for (auto& item : read_list(check, "test")) {
        health.test.push_back(std::move(item.value));
    }
    health.disabled = !health.test.empty() && health.test[0] == "NONE";
}

} // namespace

std::optional<Bytes> bytes_of(const Value* value) {
    if (value == nullptr || value->is_null() || !value->is_scalar() || is_dropped(*value)) {
        return std::nullopt;
    }
    const auto bytes = value->kind == Kind::Int ? std::optional(Bytes{*yaml::to_int(value->text)})
                                                : parse_bytes(value->text);
    return bytes && bytes->count != 0 ? bytes : std::nullopt;
}

std::optional<NanoCpus> cpus_of(const Value* value) {
    const auto cpus =
        value == nullptr || !value->is_scalar() ? std::nullopt : parse_cpus(value->text);
    return cpus && cpus->count != 0 ? cpus : std::nullopt;
}

void read_limits(const Value& body, Service& service, Remarks& remarks) {
    Limits& limits = service.limits;
    limits.memory = read_bytes(body.find("mem_limit"), remarks);
    limits.cpus = read_cpus(body.find("cpus"));
    limits.memory_reservation = read_bytes(body.find("mem_reservation"), remarks);
    const auto or_else = [](auto& limit, const auto& by_deploy) {
        if (!limit) {
            limit = by_deploy;
        }
    };
    const auto of_deploy = [&](std::string_view group, std::string_view key) {
        return find_at(body, {"deploy", "resources", group, key});
    };
    or_else(limits.memory, read_bytes(of_deploy("limits", "memory"), remarks));
    or_else(limits.cpus, read_cpus(of_deploy("limits", "cpus")));
    or_else(limits.memory_reservation, read_bytes(of_deploy("reservations", "memory"), remarks));
}

void read_healthcheck(const Value& body, Service& service) {
    const Entry* entry = body.find_entry("healthcheck");
    if (entry == nullptr || !entry->value.is_map()) {
        return;
    }
    const Value& check = entry->value;
    Healthcheck health;
    health.origin = origin_of_key(*entry);
    read_test(check, health);
    health.interval = read_duration(check, "interval");
    health.timeout = read_duration(check, "timeout");
    health.start_period = read_duration(check, "start_period");
    health.start_interval = read_duration(check, "start_interval");
    if (const auto retries = read_text(check, "retries")) {
        health.retries = yaml::to_int(retries->value);
    }
    health.disabled = health.disabled || read_flag(check, "disable");
    service.healthcheck = std::move(health);
}

} // namespace tw::compose
