#include "report/model.h"

#include "report/canonical.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::report {
namespace {

using compose::Service;
using compose::Value;

/// Only what the services use: Compose leaves the rest out.
Json used_networks(const facts::Facts& facts) {
    const Value* declared = facts.project.root.find("networks");
    Json object = Json::object();
    for (const compose::Network& network : facts.project.networks) {
        if (!facts.topology.members(network.name).empty()) {
            object[network.name.str()] = canonical_network(
                network, declared == nullptr ? nullptr : declared->find(network.name.str()));
        }
    }
    return object;
}

/// Names that services mention under `key`: sources of mounts, secrets and configs.
std::set<std::string> mentioned(const facts::Facts& facts, std::string_view key) {
    std::set<std::string> names;
    const Value* services = facts.project.root.find("services");
    for (const Service& service : facts.project.services) {
        const Value* body = services == nullptr ? nullptr : services->find(service.name.str());
        const Value* list = body == nullptr ? nullptr : body->find(key);
        for (const Value& item : list == nullptr ? std::vector<Value>{} : list->list) {
            const Value* source = item.find("source");
            names.insert(item.is_map() ? (source == nullptr ? "" : source->text)
                                       : item.text.substr(0, item.text.find(':')));
        }
    }
    return names;
}

Json used_resources(const facts::Facts& facts, const std::string& key,
                    const std::filesystem::path& directory) {
    Json object = Json::object();
    const Value* declared = facts.project.root.find(key);
    const std::set<std::string> used = mentioned(facts, key);
    for (const compose::Entry& entry :
         declared == nullptr ? std::vector<compose::Entry>{} : declared->map) {
        if (!used.contains(entry.key)) {
            continue;
        }
        Json json = entry.value.is_map() ? plain(entry.value) : Json::object();
        if (!json.contains("name")) {
            json["name"] = json.value("external", false)
                               ? entry.key
                               : std::format("{}_{}", facts.project.name, entry.key);
        }
        if (const Value* file = entry.value.find("file");
            file != nullptr && !file->text.starts_with('/')) {
            json["file"] = (directory / file->text).lexically_normal().string();
        }
        object[entry.key] = std::move(json);
    }
    return object;
}

} // namespace

std::string model_json(const facts::Facts& facts, const std::filesystem::path& directory) {
    Json json{{"name", facts.project.name}};
    Json services = Json::object();
    const Value* bodies = facts.project.root.find("services");
    for (const Service& service : facts.project.services) {
        const Value* body = bodies == nullptr ? nullptr : bodies->find(service.name.str());
        if (body != nullptr) {
            services[service.name.str()] = canonical_service(service, *body, directory);
        }
    }
    json["services"] = std::move(services);
    json["networks"] = used_networks(facts);
    for (const char* key : {"volumes", "secrets", "configs"}) {
        if (Json used = used_resources(facts, key, directory); !used.empty()) {
            json[key] = std::move(used);
        }
    }
    for (const compose::Entry& entry : facts.project.root.map) {
        if (entry.key.starts_with("x-")) {
            json[entry.key] = plain(entry.value);
        }
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tw::report
