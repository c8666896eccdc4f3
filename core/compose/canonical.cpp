#include "compose/canonical.h"

#include "compose/canonical_parts.h"

#include <map>

namespace tw::compose {
namespace {

using Step = void (*)(Value&, Remarks&);

struct Rule {
    std::string_view key;
    Step step;
};

/// `dns: 1.1.1.1` becomes a list of one.
void as_list(Value& value, Remarks& /*remarks*/) {
    if (value.is_scalar() && !value.is_null()) {
        const Origin origin = value.origin;
        std::vector<Value> items;
        items.push_back(std::move(value));
        value = Value::list_of(std::move(items), origin);
    }
}

/// In a mapping, though not in a list, Compose takes keys that begin with `x-` for its users' own
/// and makes one odd entry of them all.
void lose_own_keys(Value& map, Remarks& remarks) {
    std::map<std::string, std::string> lost;
    for (const Entry& entry : map.map) {
        if (entry.key.starts_with("x-")) {
            lost.emplace(entry.key, printed(entry.value));
            remarks.warning(
                "TW-CMP-029", entry.key_location,
                std::format("Compose loses '{}' here; in the form of a list it stays", entry.key));
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
                entry.value.kind = Kind::String;
            }
        }
        return;
    }
    Value map = Value::empty_map(value.origin);
    for (const Value& item : value.list) {
        const std::size_t equals = item.text.find('=');
        Value content = item;
        content.text = equals == std::string::npos ? "" : item.text.substr(equals + 1);
        content.kind =
            equals == std::string::npos && !empty_when_absent ? Kind::Null : Kind::String;
        map.put(item.text.substr(0, equals), std::move(content));
    }
    value = std::move(map);
}

/// Compose leaves out name servers without address.
void as_addresses(Value& value, Remarks& remarks) {
    as_list(value, remarks);
    std::erase_if(value.list, [](const Value& item) { return item.text.empty(); });
}

constexpr Rule service_rules[] = {
    {"annotations", as_map<true>},
    {"build", canonical_build},
    {"command", canonical_command},
    {"configs", canonical_files},
    {"depends_on", canonical_dependencies},
    {"devices", canonical_devices},
    {"dns", as_addresses},
    {"dns_search", as_list},
    {"entrypoint", canonical_command},
    {"env_file", canonical_env_files},
    {"environment", as_map<false>},
    {"extra_hosts", canonical_hosts},
    {"gpus", canonical_device_requests},
    {"healthcheck", canonical_healthcheck},
    {"label_file", as_list},
    {"labels", as_map<true>},
    {"networks", canonical_networks},
    {"ports", canonical_ports},
    {"post_start", canonical_hooks},
    {"pre_stop", canonical_hooks},
    {"secrets", canonical_secrets},
    {"sysctls", as_map<true>},
    {"tmpfs", as_list},
    {"volumes", canonical_mounts},
};

constexpr Rule build_rules[] = {
    {"additional_contexts", as_map<true>}, {"args", as_map<false>},
    {"extra_hosts", canonical_hosts},      {"labels", as_map<true>},
    {"secrets", canonical_files},
};

void apply(Value& map, std::span<const Rule> rules, Remarks& remarks) {
    for (const Rule& rule : rules) {
        if (Value* value = map.find(rule.key)) {
            rule.step(*value, remarks);
        }
    }
}

/// `external: {name: x}` becomes `external: true` and `name: x`.
void canonical_resource(Value& resource, Remarks& remarks) {
    if (Value* labels = resource.find("labels")) {
        as_map<true>(*labels, remarks);
    }
    if (Value* options = resource.find("driver_opts")) {
        as_map<true>(*options, remarks);
    }
    Value* external = resource.find("external");
    if (external == nullptr || !external->is_map()) {
        return;
    }
    const Value* legacy = external->find("name");
    std::optional<Value> name;
    if (legacy != nullptr) {
        name = *legacy;
    }
    *external = Value::boolean(true, external->origin);
    if (name && resource.find("name") == nullptr) {
        resource.put("name", std::move(*name));
    }
}

} // namespace

void canonical_build(Value& value, Remarks& remarks) {
    if (value.is_scalar()) {
        Value map = Value::empty_map(value.origin);
        map.put("context", value);
        value = std::move(map);
    }
    apply(value, build_rules, remarks);
}

void canonical_device_requests(Value& value, Remarks& remarks) {
    if (value.is_scalar()) {
        const Origin origin = value.origin;
        Value all = Value::empty_map(origin);
        all.put("count", Value::whole(-1, origin));
        value = Value::list_of({std::move(all)}, origin);
    }
    for (Value& request : value.list) {
        if (Value* options = request.find("options")) {
            as_map<true>(*options, remarks);
        }
    }
}

void canonical_hooks(Value& value, Remarks& remarks) {
    for (Value& hook : value.list) {
        if (Value* command = hook.find("command")) {
            canonical_command(*command, remarks);
        }
        if (Value* environment = hook.find("environment")) {
            as_map<false>(*environment, remarks);
        }
    }
}

void make_canonical(Value& root, std::vector<text::Diagnostic>& diagnostics) {
    Remarks remarks(diagnostics);
    for_each_service(root, [&](Entry& service) {
        apply(service.value, service_rules, remarks);
        if (Value* labels = service.value.at({"deploy", "labels"})) {
            as_map<true>(*labels, remarks);
        }
        if (Value* devices = service.value.at({"deploy", "resources", "reservations", "devices"})) {
            canonical_device_requests(*devices, remarks);
        }
        if (Value* options = service.value.at({"logging", "options"})) {
            as_map<true>(*options, remarks);
        }
    });
    for (const std::string_view key : {"networks", "volumes", "secrets", "configs"}) {
        if (Value* resources = root.find(key)) {
            for (Entry& resource : resources->map) {
                canonical_resource(resource.value, remarks);
            }
        }
    }
}

} // namespace tw::compose
