// What Compose brings to one form only when everything is merged: keyed lists, commands, hosts.
#include "compose/canonical.h"
#include "compose/canonical_parts.h"

#include <map>

namespace tw::compose {
namespace {

/// In a mapping, though not in a list, Compose takes keys that begin with `x-` for its users' own
/// and makes one odd entry of them all.
void lose_own_keys(Value& map, Remarks& remarks) {
    std::map<std::string, std::string> lost;
    for (const Entry& entry : map.map) {
        if (entry.key.starts_with("x-")) {
            lost.emplace(entry.key, printed(entry.value));
            remarks.warning(
                "TW-CMP-029", entry.key_location,
                say("Compose loses '{}' here; in the form of a list it stays", entry.key));
        }
    }
    if (lost.empty()) {
        return;
    }
    std::erase_if(map.map, [](const Entry& entry) { return entry.key.starts_with("x-"); });
    std::string text;
    for (const auto& [key, value] : lost) {
        text += std::format("{}{}:{}", text.empty() ? "" : " ", key, value);
    }
    map.put("#extensions", Value::string(std::format("map[{}]", text), map.origin));
}

/// `[KEY=value, KEY]` becomes a mapping; KEY alone has the value that `absent` makes.
template <bool empty_when_absent>
void as_map(Value& value, Remarks& remarks) {
    if (!value.is_list()) {
        lose_own_keys(value, remarks);
        for (Entry& entry : value.map) {
            if (entry.value.is_scalar() && !entry.value.is_null()) {
                entry.value.text = printed(entry.value);
                entry.value.kind = Kind::String;
            } else if (entry.value.is_null() && empty_when_absent) {
                entry.value = Value::string("", entry.value.origin);
            }
        }
        return;
    }
    Value map = Value::empty_map(value.origin);
    for (const Value& item : value.list) {
        const std::string text = printed(item);
        const std::size_t equals = text.find('=');
        Value content = item;
        content.text = equals == std::string::npos ? "" : text.substr(equals + 1);
        content.kind =
            equals == std::string::npos && !empty_when_absent ? Kind::Null : Kind::String;
        map.put(text.substr(0, equals), std::move(content));
    }
    value = std::move(map);
}

using Step = void (*)(Value&, Remarks&);

/// A key of a mapping, and what becomes of its value.
struct FinalRule {
    std::string_view key;
    Step step;
};

void apply(Value* map, std::span<const FinalRule> rules, Remarks& remarks) {
    for (const FinalRule& rule : rules) {
        Value* value = map == nullptr ? nullptr : map->find(rule.key);
        if (value != nullptr) {
            rule.step(*value, remarks);
        }
    }
}

template <const auto& rules>
void each(Value& list, Remarks& remarks) {
    for (Value& item : list.list) {
        apply(&item, rules, remarks);
    }
}

constexpr FinalRule hook_rules[] = {{"command", canonical_command}, {"environment", as_map<false>}};
void hook(Value& value, Remarks& remarks) {
    apply(&value, hook_rules, remarks);
}

constexpr FinalRule request_rules[] = {{"options", as_map<true>}};
constexpr FinalRule watch_rules[] = {{"exec", hook}};
/// Where Compose can make nothing of keys that begin with `x-`.
void refuse_own_keys(Value& map, Remarks& remarks) {
    for (const Entry& entry : map.map) {
        if (entry.key.starts_with("x-")) {
            remarks.error("TW-CMP-025", entry.key_location,
                          say("Compose cannot read '{}' here", entry.key));
        }
    }
}

constexpr FinalRule final_service_rules[] = {
    {"annotations", as_map<true>},  {"command", canonical_command},
    {"dns_search", canonical_list}, {"entrypoint", canonical_command},
    {"environment", as_map<false>}, {"extra_hosts", canonical_hosts},
    {"gpus", each<request_rules>},  {"healthcheck", canonical_healthcheck},
    {"labels", as_map<true>},       {"post_start", each<hook_rules>},
    {"pre_stop", each<hook_rules>}, {"storage_opt", refuse_own_keys},
    {"sysctls", as_map<true>},      {"tmpfs", canonical_list},
};
constexpr FinalRule final_build_rules[] = {
    {"args", as_map<false>}, {"extra_hosts", canonical_hosts}, {"labels", as_map<true>}};
constexpr FinalRule deploy_rules[] = {{"labels", as_map<true>}};
constexpr FinalRule reservation_rules[] = {{"devices", each<request_rules>}};
constexpr FinalRule logging_rules[] = {{"options", as_map<true>}};
constexpr FinalRule resource_rules[] = {{"driver_opts", as_map<true>}, {"labels", as_map<true>}};

} // namespace

void finish_forms(Value& root, std::vector<text::Diagnostic>& diagnostics) {
    Remarks remarks(diagnostics);
    for_each_service(root, [&](Entry& service) {
        apply(&service.value, final_service_rules, remarks);
        apply(service.value.find("build"), final_build_rules, remarks);
        apply(service.value.find("deploy"), deploy_rules, remarks);
        apply(service.value.at({"deploy", "resources", "reservations"}), reservation_rules,
              remarks);
        apply(service.value.find("logging"), logging_rules, remarks);
        if (Value* watches = service.value.at({"develop", "watch"})) {
            each<watch_rules>(*watches, remarks);
        }
    });
    for (const std::string_view key : {"networks", "volumes", "secrets", "configs"}) {
        if (Value* resources = root.find(key)) {
            for (Entry& resource : resources->map) {
                apply(&resource.value, resource_rules, remarks);
            }
        }
    }
}

} // namespace tw::compose
