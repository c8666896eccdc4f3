#include "rules/bodies.h"

#include <string_view>
#include <unordered_map>

namespace tw::rules {

const compose::Value* ServiceBody::find(std::string_view key) const {
    const compose::Value* value = body->find(key);
    return value == nullptr || value->is_null() ? nullptr : value;
}

const compose::Value* ServiceBody::at(std::initializer_list<std::string_view> path) const {
    const compose::Value* value = body;
    for (const std::string_view key : path) {
        value = value->find(key);
        if (value == nullptr) {
            return nullptr;
        }
    }
    return value->is_null() ? nullptr : value;
}

const std::vector<compose::Value>& ServiceBody::items(std::string_view key) const {
    static const std::vector<compose::Value> none;
    const compose::Value* list = body->find(key);
    return list == nullptr ? none : list->list;
}

std::unordered_map<std::string_view, const compose::Service*>
services_by_name(const facts::Facts& facts) {
    std::unordered_map<std::string_view, const compose::Service*> services;
    for (const compose::Service& service : facts.project.services) {
        services.emplace(service.name.str(), &service);
    }
    return services;
}

std::vector<ServiceBody> service_bodies(const facts::Facts& facts) {
    std::vector<ServiceBody> bodies;
    const compose::Value* services = facts.project.root.find("services");
    if (services == nullptr) {
        return bodies;
    }
    std::unordered_map<std::string_view, const compose::Value*> by_name;
    for (const compose::Entry& entry : services->map) {
        by_name.emplace(entry.key, &entry.value);
    }
    for (const compose::Service& service : facts.project.services) {
        const auto body = by_name.find(service.name.str());
        if (body != by_name.end() && body->second->is_map()) {
            bodies.push_back({&service, body->second});
        }
    }
    return bodies;
}

} // namespace tw::rules
