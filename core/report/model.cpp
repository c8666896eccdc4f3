#include "report/model.h"

#include "compose/normalise.h"
#include "report/canonical.h"

#include <algorithm>
#include <array>
#include <set>

namespace tw::report {
namespace {

using compose::Entry;
using compose::Value;
namespace schema = compose::schema;

/// The type behind a key of a mapping; top-level sections have entries of one type.
const schema::Type& entry_type(std::string_view section) {
    return *schema::file().field(section)->type->entries;
}

/// `{host: [address]}` is printed as a sorted list of `host=address`.
void print_hosts(const Value* hosts, CanonicalJson& owner) {
    if (hosts == nullptr) {
        return;
    }
    std::multiset<std::string> lines;
    for (const Entry& host : hosts->map) {
        for (const Value& address : host.value.list) {
            lines.insert(host.key + "=" + address.text);
        }
    }
    owner.erase("extra_hosts");
    if (!lines.empty()) {
        owner["extra_hosts"] = lines;
    }
}

/// Of these, Compose prints the names of its own fields.
void print_block_io(CanonicalJson& service) {
    if (!service.contains("blkio_config")) {
        return;
    }
    for (auto& [key, list] : service["blkio_config"].items()) {
        for (std::size_t i = 0; list.is_array() && i < list.size(); ++i) {
            CanonicalJson renamed = CanonicalJson::object();
            for (const auto& [name, value] : list[i].items()) {
                std::string capital = name;
                capital.front() = static_cast<char>(capital.front() & ~0x20);
                renamed[capital] = value;
            }
            list[i] = std::move(renamed);
        }
    }
}

/// What Compose prints although nobody wrote it. In a broken project the place may be no mapping.
void add(CanonicalJson& object, const char* key, CanonicalJson value) {
    if (object.is_object()) {
        object.emplace(key, std::move(value));
    }
}

void add_commands(CanonicalJson& hooks) {
    for (std::size_t i = 0; hooks.is_array() && i < hooks.size(); ++i) {
        add(hooks[i], "command", nullptr);
    }
}

void add_watch_hooks(CanonicalJson& watches) {
    for (std::size_t i = 0; watches.is_array() && i < watches.size(); ++i) {
        add(watches[i], "exec", CanonicalJson::object());
        if (watches[i].is_object()) {
            add(watches[i]["exec"], "command", nullptr);
        }
    }
}

CanonicalJson service_json(const compose::Service& service, const Value& body, Version version) {
    const Value whole = compose::normalised(service, body, version);
    CanonicalJson json = typed(whole, schema::service()).value_or(CanonicalJson::object());
    for (const char* always : {"command", "entrypoint"}) {
        json.emplace(always, nullptr);
    }
    for (const char* resolved : {"env_file", "label_file", "extends"}) {
        json.erase(resolved);
    }
    print_hosts(whole.find("extra_hosts"), json);
    if (const Value* build = whole.find("build")) {
        print_hosts(build->find("extra_hosts"), json["build"]);
    }
    print_block_io(json);
    if (json.contains("deploy")) {
        add(json["deploy"], "placement", CanonicalJson::object());
        add(json["deploy"], "resources", CanonicalJson::object());
    }
    if (json.contains("develop") && json["develop"].contains("watch")) {
        add_watch_hooks(json["develop"]["watch"]);
    }
    for (const char* hooks : {"post_start", "pre_stop"}) {
        if (json.contains(hooks)) {
            add_commands(json[hooks]);
        }
    }
    return json;
}

CanonicalJson services(const facts::Facts& facts) {
    CanonicalJson object = CanonicalJson::object();
    const Value* bodies = facts.project.root.find("services");
    for (const compose::Service& service : facts.project.services) {
        const Value* body = bodies == nullptr ? nullptr : bodies->find(service.name.str());
        if (body != nullptr && body->is_map()) {
            object[service.name.str()] = service_json(service, *body, facts.load_options.version);
        }
    }
    return object;
}

/// Only what the services use: Compose leaves the rest out.
CanonicalJson networks(const facts::Facts& facts) {
    const Value* declared = facts.project.root.find("networks");
    CanonicalJson object = CanonicalJson::object();
    for (const compose::Network& network : facts.project.networks) {
        if (facts.topology.members(network.name).empty()) {
            continue;
        }
        const Entry* entry =
            declared == nullptr ? nullptr : declared->find_entry(network.name.str());
        const Entry absent{network.name.str(), {}, {}};
        const Value value =
            compose::named_resource(facts.project, entry == nullptr ? absent : *entry);
        CanonicalJson json = typed(value, entry_type("networks")).value_or(CanonicalJson::object());
        add(json, "ipam", CanonicalJson::object());
        object[network.name.str()] = std::move(json);
    }
    return object;
}

CanonicalJson resources(const facts::Facts& facts, const std::string& kind) {
    CanonicalJson object = CanonicalJson::object();
    const Value* declared = facts.project.root.find(kind);
    const std::vector<std::string> used = compose::used_resources(facts.project, kind);
    for (std::size_t i = 0; declared != nullptr && i < declared->map.size(); ++i) {
        const Entry& entry = declared->map[i];
        if (std::ranges::contains(used, entry.key)) {
            const Value value = compose::named_resource(facts.project, entry);
            object[entry.key] = typed(value, entry_type(kind)).value_or(CanonicalJson::object());
        }
    }
    return object;
}

} // namespace

std::string model_json(const facts::Facts& facts) {
    CanonicalJson json{{"name", facts.project.name}, {"services", services(facts)}};
    if (CanonicalJson used = networks(facts); !used.empty()) {
        json["networks"] = std::move(used);
    }
    for (const char* kind : {"volumes", "secrets", "configs"}) {
        if (CanonicalJson used = resources(facts, kind); !used.empty()) {
            json[kind] = std::move(used);
        }
    }
    for (const Entry& entry : facts.project.root.map) {
        if (entry.key.starts_with("x-")) {
            json[entry.key] = plain(entry.value);
        }
    }
    return json.dump(2, ' ', false, CanonicalJson::error_handler_t::replace) + "\n";
}

} // namespace tw::report
