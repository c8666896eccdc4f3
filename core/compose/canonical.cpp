#include "compose/canonical.h"

#include "compose/canonical_parts.h"

namespace tw::compose {
namespace {

using Step = void (*)(Value&, Remarks&);

struct Rule {
    std::string_view key;
    Step step;
};

/// Compose leaves out name servers without address.
void canonical_addresses(Value& value, Remarks& remarks) {
    canonical_list(value, remarks);
    std::erase_if(value.list, [](const Value& item) { return item.text.empty(); });
}

/// `[NAME=place]` becomes a mapping, as which it is written, too.
void canonical_contexts(Value& value, Remarks& remarks) {
    if (!value.is_list()) {
        return;
    }
    Value map = Value::empty_map(value.origin);
    for (const Value& item : value.list) {
        const std::size_t equals = item.text.find('=');
        if (equals == std::string::npos) {
            remarks.error("TW-CMP-025", item.origin.location,
                          say("'{}' names no place; write name=place", item.text));
            continue;
        }
        map.put(item.text.substr(0, equals),
                Value::string(item.text.substr(equals + 1), item.origin));
    }
    value = std::move(map);
}

constexpr Rule service_rules[] = {
    {"build", canonical_build},
    {"configs", canonical_files},
    {"depends_on", canonical_dependencies},
    {"devices", canonical_devices},
    {"dns", canonical_addresses},
    {"env_file", canonical_env_files},
    {"gpus", canonical_device_requests},
    {"label_file", canonical_list},
    {"networks", canonical_networks},
    {"ports", canonical_ports},
    {"secrets", canonical_secrets},
    {"volumes", canonical_mounts},
};

constexpr Rule build_rules[] = {
    {"additional_contexts", canonical_contexts},
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
void canonical_resource(Value& resource) {
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

void canonical_list(Value& value, Remarks& /*remarks*/) {
    if (value.is_scalar() && !value.is_null()) {
        const Origin origin = value.origin;
        std::vector<Value> items;
        items.push_back(std::move(value));
        value = Value::list_of(std::move(items), origin);
    }
}

void canonical_device_requests(Value& value, Remarks& /*remarks*/) {
    if (value.is_scalar()) {
        const Origin origin = value.origin;
        Value all = Value::empty_map(origin);
        all.put("count", Value::whole(-1, origin));
        value = Value::list_of({std::move(all)}, origin);
    }
}

void make_canonical(Value& root, std::vector<text::Diagnostic>& diagnostics) {
    Remarks remarks(diagnostics);
    for_each_service(root, [&](Entry& service) { apply(service.value, service_rules, remarks); });
    for (const std::string_view key : {"networks", "volumes", "secrets", "configs"}) {
        if (Value* resources = root.find(key)) {
            for (Entry& resource : resources->map) {
                canonical_resource(resource.value);
            }
        }
    }
}

} // namespace tw::compose
