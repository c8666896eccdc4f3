#include "plan/normal.h"

#include "plan/draft.h"
#include "plan/keys.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::plan {
namespace {

using compose::Entry;
using compose::Kind;
using compose::Value;

Value text_value(std::string text) {
    Value value;
    value.kind = Kind::String;
    value.text = std::move(text);
    return value;
}

Value map_value() {
    Value value;
    value.kind = Kind::Map;
    return value;
}

void put(Value& map, std::string key, Value value) {
    const auto same = std::ranges::find(map.map, key, &Entry::key);
    if (same != map.map.end()) {
        same->value = std::move(value); // the last one counts
    } else {
        map.map.push_back({std::move(key), {}, std::move(value)});
    }
}

/// A list becomes a map whose keys are the items; what is a map already stays.
Value as_set(const Value& value) {
    if (value.is_map()) {
        return value;
    }
    Value map = map_value();
    for (const Value& item : value.list) {
        put(map, printed(item), text_value("true"));
    }
    if (value.is_scalar() && !value.is_null()) {
        put(map, printed(value), text_value("true"));
    }
    return map;
}

Value as_exposed(const Value& value) {
    Value map = map_value();
    for (const Entry& entry : as_set(value).map) {
        put(map, expose_key(entry.key), entry.value);
    }
    return map;
}

/// `key=value` items and map entries alike; what has no value keeps the absence.
Value as_pairs(const Value& value) {
    Value map = map_value();
    for (const Value& item : value.list) {
        const std::string text = printed(item);
        const std::size_t equals = text.find('=');
        put(map, text.substr(0, equals),
            equals == std::string::npos ? Value{} : text_value(text.substr(equals + 1)));
    }
    for (const Entry& entry : value.map) {
        put(map, entry.key,
            entry.value.is_scalar() && !entry.value.is_null() ? text_value(printed(entry.value))
                                                              : entry.value);
    }
    return map;
}

/// For labels, no value is the empty one.
Value as_labels(const Value& value) {
    Value map = as_pairs(value);
    for (Entry& entry : map.map) {
        if (entry.value.is_null()) {
            entry.value = text_value("");
        }
    }
    return map;
}

Value as_attachments(const Value& value) {
    Value map = map_value();
    for (const Value& item : value.list) {
        put(map, item.text, map_value());
    }
    for (const Entry& entry : value.map) {
        put(map, entry.key, entry.value.is_map() ? entry.value : map_value());
    }
    for (Entry& entry : map.map) {
        for (Entry& option : entry.value.map) {
            if (option.key == "aliases") {
                option.value = as_set(option.value);
            }
        }
        put(entry.value, "attached", text_value("true"));
    }
    return map;
}

Value as_dependencies(const Value& value) {
    Value map = map_value();
    for (const Value& item : value.list) {
        put(map, item.text, map_value());
    }
    for (const Entry& entry : value.map) {
        put(map, entry.key, entry.value);
    }
    for (Entry& entry : map.map) {
        if (entry.value.find("condition") == nullptr) {
            put(entry.value, "condition", text_value("service_started"));
        }
        std::erase_if(entry.value.map, [](const Entry& option) {
            return option.key == "required" && option.value.text == "true"; // as by default
        });
    }
    return map;
}

/// Expanded ports, with the keys of the long form that are not part of their identity.
Value as_ports(const Value& value, const compose::Service& service) {
    static constexpr auto identifying =
        std::to_array<std::string_view>({"host_ip", "published", "target", "protocol"});
    Value map = map_value();
    for (const compose::PublishedPort& port : service.ports) {
        Value rest = map_value();
        const auto item = std::ranges::find_if(value.list, [&](const Value& candidate) {
            return candidate.origin.location == port.origin.location;
        });
        for (const Entry& entry : item == value.list.end() ? std::vector<Entry>{} : item->map) {
            if (!std::ranges::contains(identifying, entry.key)) {
                put(rest, entry.key, entry.value);
            }
        }
        put(rest, "published", text_value("true"));
        const std::string key = port_key(port.published, port.target, port.protocol);
        if (map.find(key) == nullptr) {
            put(map, key, map_value());
        }
        put(*value_at(map, {key}), address_key(port.host_ip), std::move(rest));
    }
    return map;
}

/// By what they are, and below that by where they are mounted; their order says nothing.
Value as_secrets(const Value& value) {
    Value map = map_value();
    for (const Value& item : value.list) {
        const std::string source(item.text_of("source"));
        if (map.find(source) == nullptr) {
            put(map, source, map_value());
        }
        Value rest = item;
        std::erase_if(rest.map, [](const Entry& part) {
            return part.key == "source" || part.key == "target";
        });
        put(rest, "mounted", text_value("true"));
        put(*value_at(map, {source}), std::string(item.text_of("target")), std::move(rest));
    }
    return map;
}

Value normal_service(const Value& body, const compose::Service& service) {
    Value normal = map_value();
    for (const Entry& entry : body.map) {
        const auto& [key, location, value] = entry;
        if (value.is_null()) {
            continue; // a key without a value says nothing
        }
        put(normal, key,
            key == "labels"                       ? as_labels(value)
            : key == "environment"                ? as_pairs(value)
            : key == "networks"                   ? as_attachments(value)
            : key == "depends_on"                 ? as_dependencies(value)
            : key == "ports"                      ? as_ports(value, service)
            : key == "secrets"                    ? as_secrets(value)
            : key == "expose"                     ? as_exposed(value)
            : key == "profiles" || key == "links" ? as_set(value)
                                                  : value);
    }
    const Value* networks = normal.find("networks");
    if ((networks == nullptr || networks->map.empty()) && body.find("network_mode") == nullptr) {
        Value implicit;
        implicit.kind = Kind::List;
        implicit.list.push_back(text_value("default"));
        put(normal, "networks", as_attachments(implicit));
    }
    return normal;
}

/// The first subnet has a name, since it is the one that people edit.
Value as_ipam(Value ipam) {
    Value* config = value_at(ipam, {"config"});
    if (config == nullptr || !config->is_list() || config->list.empty()) {
        return ipam;
    }
    Value named = map_value();
    put(named, "first", config->list.front());
    config->list.erase(config->list.begin());
    put(named, "others", *config);
    *config = std::move(named);
    return ipam;
}

/// A declared network, volume, secret or config counts although nothing is said of it.
Value declared(const Value& entries) {
    Value normal = map_value();
    for (const Entry& entry : entries.map) {
        Value body = map_value();
        for (const Entry& option : entry.value.map) {
            if (!option.value.is_null()) {
                put(body, option.key,
                    option.key == "labels" ? as_labels(option.value)
                    : option.key == "ipam" ? as_ipam(option.value)
                                           : option.value);
            }
        }
        put(body, "declared", text_value("true"));
        put(normal, entry.key, std::move(body));
    }
    return normal;
}

bool says_nothing(const Value& value) {
    return (value.is_map() &&
            std::ranges::all_of(value.map,
                                [](const Entry& entry) { return says_nothing(entry.value); })) ||
           (value.is_list() && value.list.empty());
}

bool is_same(const Value& before, const Value& after);

/// The key of the first entry of `one` that `other` lacks or says differently.
const Entry* first_strange(const Value& one, const Value& other) {
    const auto strange = std::ranges::find_if(one.map, [&](const Entry& entry) {
        const Value* twin = other.find(entry.key);
        return twin == nullptr ? !says_nothing(entry.value) : !is_same(entry.value, *twin);
    });
    return strange == one.map.end() ? nullptr : &*strange;
}

bool is_same(const Value& before, const Value& after) {
    if (says_nothing(before) && says_nothing(after)) {
        return true;
    }
    return before.kind == after.kind && before.text == after.text &&
           std::ranges::equal(before.list, after.list, is_same) &&
           first_strange(before, after) == nullptr && first_strange(after, before) == nullptr;
}

} // namespace

Value normal_form(const compose::Project& project) {
    Value normal = map_value();
    for (const Entry& entry : project.root.map) {
        Value content = entry.value;
        if (entry.key == "services") {
            for (Entry& service : content.map) {
                if (const auto* typed = find_service(project, ServiceName(service.key))) {
                    service.value = normal_service(service.value, *typed);
                }
            }
        } else if (entry.key.starts_with("x-") || entry.value.is_null()) {
            continue; // an extension says nothing until an alias brings it somewhere
        } else if (entry.value.is_map()) {
            content = declared(entry.value);
        }
        put(normal, entry.key, std::move(content));
    }
    return normal;
}

const Value* value_at(const Value& root, const ValuePath& path) {
    const Value* at = &root;
    for (const std::string& key : path) {
        at = at->find(key);
        if (at == nullptr) {
            return nullptr;
        }
    }
    return at;
}

Value* value_at(Value& root, const ValuePath& path) {
    Value* at = &root;
    for (const std::string& key : path) {
        const auto entry = std::ranges::find(at->map, key, &Entry::key);
        if (entry == at->map.end()) {
            return nullptr;
        }
        at = &entry->value;
    }
    return at;
}

std::optional<ValuePath> first_difference(const Value& before, const Value& after) {
    if (is_same(before, after)) {
        return std::nullopt;
    }
    ValuePath path;
    const Value* left = &before;
    const Value* right = &after;
    while (left != nullptr && right != nullptr && !is_same(*left, *right)) {
        const Entry* entry = first_strange(*left, *right);
        entry = entry == nullptr ? first_strange(*right, *left) : entry;
        if (entry == nullptr) {
            break;
        }
        path.push_back(entry->key);
        const Value* next_left = left->find(path.back());
        right = right->find(path.back());
        left = next_left;
    }
    return path;
}

} // namespace tw::plan
