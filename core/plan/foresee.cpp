// What the whole project must say after an intent that changes names in many places.
#include "plan/references.h"
#include "plan/rename.h"

#include <algorithm>
#include <array>

namespace tw::plan {
namespace {

using compose::Entry;
using compose::Value;

void rename_key(Value* map, const std::string& from, const std::string& to) {
    if (map == nullptr) {
        return;
    }
    for (Entry& entry : map->map) {
        if (entry.key == from) {
            entry.key = to;
        }
    }
}

void remove_key(Value& map, std::string_view key) {
    std::erase_if(map.map, [&](const Entry& entry) { return entry.key == key; });
}

template <class Visit>
void each_service(Value& normal, Visit visit) {
    if (Value* services = value_at(normal, {"services"})) {
        for (Entry& entry : services->map) {
            visit(entry.value);
        }
    }
}

/// `db` and `db:store`, for the name `db`.
bool names(const std::string& text, const std::string& name) {
    return text.starts_with(name) && (text.size() == name.size() || text[name.size()] == ':');
}

bool foresee(Value& normal, const compose::Project& /*before*/, const RenameService& rename) {
    const std::string& from = rename.from.str();
    const std::string& to = rename.to.str();
    rename_key(value_at(normal, {"services"}), from, to);
    each_service(normal, [&](Value& body) {
        rename_key(value_at(body, {"depends_on"}), from, to);
        for (const char* key : {"network_mode", "ipc", "pid"}) {
            Value* stack = value_at(body, {key});
            if (stack != nullptr && stack->text == "service:" + from) {
                stack->text = "service:" + to;
            }
        }
        if (Value* links = value_at(body, {"links"})) {
            for (Entry& link : links->map) {
                if (names(link.key, from)) {
                    link.key.replace(0, from.size(), to);
                }
            }
        }
        if (Value* mounts = value_at(body, {"volumes_from"})) {
            for (Value& mount : mounts->list) {
                if (names(mount.text, from)) {
                    mount.text.replace(0, from.size(), to);
                }
            }
        }
        if (Value* contexts = value_at(body, {"build", "additional_contexts"})) {
            for (Entry& context : contexts->map) {
                if (context.value.text == "service:" + from) {
                    context.value.text = "service:" + to;
                }
            }
        }
        for (Value* base : {value_at(body, {"extends"}), value_at(body, {"extends", "service"})}) {
            if (base != nullptr && base->text == from &&
                value_at(body, {"extends", "file"}) == nullptr) {
                base->text = to;
            }
        }
    });
    return true;
}

bool foresee(Value& normal, const compose::Project& before, const RenameNetwork& rename) {
    const std::string& from = rename.from.str();
    const std::string& to = rename.to.str();
    rename_key(value_at(normal, {"networks"}), from, to);
    each_service(normal, [&](Value& body) {
        rename_key(value_at(body, {"networks"}), from, to);
        Value* chosen = value_at(body, {"labels", std::string(traefik_network)});
        if (chosen != nullptr) {
            chosen->text = renamed_traefik_network(before, rename, chosen->text);
        }
    });
    return true;
}

bool foresee(Value& normal, const compose::Project& /*before*/, const RemoveService& removal) {
    const std::string& name = removal.service.str();
    remove_key(*value_at(normal, {"services"}), name);
    each_service(normal, [&](Value& body) {
        if (Value* dependencies = value_at(body, {"depends_on"})) {
            remove_key(*dependencies, name);
        }
        if (Value* links = value_at(body, {"links"})) {
            std::erase_if(links->map, [&](const Entry& link) { return names(link.key, name); });
        }
    });
    return true;
}

bool foresee(Value& normal, const compose::Project& /*before*/, const DuplicateService& intent) {
    Value copy = *value_at(normal, {"services", intent.service.str()});
    remove_key(copy, "container_name");
    if (Value* ports = value_at(copy, {"ports"})) {
        // `|80/tcp` has no host port: Docker chooses a free one.
        std::erase_if(ports->map, [](const Entry& port) { return !port.key.starts_with('|'); });
    }
    if (Value* networks = value_at(copy, {"networks"})) {
        for (Entry& network : networks->map) {
            remove_key(network.value, "ipv4_address");
            remove_key(network.value, "ipv6_address");
        }
    }
    value_at(normal, {"services"})->map.push_back({intent.copy.str(), {}, std::move(copy)});
    return true;
}

template <class Other>
bool foresee(Value& /*normal*/, const compose::Project& /*before*/, const Other& /*intent*/) {
    return false;
}

} // namespace

bool foresee(Value& normal, const compose::Project& before, const Intent& intent) {
    return std::visit([&](const auto& wanted) { return foresee(normal, before, wanted); }, intent);
}

} // namespace tw::plan
