#include "compose/normalise.h"

#include "compose/version_changes.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::compose {
namespace {

constexpr std::string_view service_prefix = "service:";

const std::vector<Value>& items(const Value& body, std::string_view key) {
    static const std::vector<Value> none;
    const Value* list = body.find(key);
    return list == nullptr ? none : list->list;
}

void add_dependencies(Value& body) {
    const std::vector<ImpliedDependency> implied = implied_dependencies(body);
    if (implied.empty()) {
        return;
    }
    if (body.find("depends_on") == nullptr) {
        body.put("depends_on", Value::empty_map(implied.front().origin));
    }
    for (const ImpliedDependency& each : implied) {
        Value& dependencies = *body.find("depends_on");
        if (dependencies.find(each.service.str()) != nullptr) {
            continue;
        }
        Value& added = dependencies.put(each.service.str(), Value::empty_map(each.origin));
        added.put("condition", Value::string("service_started", each.origin));
        if (each.restarts) {
            added.put("restart", Value::boolean(true, each.origin));
        }
        added.put("required", Value::boolean(true, each.origin));
    }
}

} // namespace

std::vector<ImpliedDependency> implied_dependencies(const Value& body) {
    static constexpr std::array modes{"network_mode", "ipc", "pid", "uts", "cgroup"};
    std::vector<ImpliedDependency> implied;
    const auto depend = [&](std::string_view service, const Value& because, bool restarts) {
        implied.push_back({ServiceName(std::string(service)), because.origin, restarts});
    };
    for (const Value& link : items(body, "links")) {
        const bool has_alias = std::ranges::count(link.text, ':') == 1;
        depend(has_alias ? link.text.substr(0, link.text.find(':')) : link.text, link, true);
    }
    for (const char* key : modes) {
        const Value* mode = body.find(key);
        if (mode != nullptr && mode->text.starts_with(service_prefix)) {
            depend(mode->text.substr(service_prefix.size()), *mode, true);
        }
    }
    for (const Value& source : items(body, "volumes_from")) {
        if (!source.text.starts_with("container:")) {
            depend(source.text.substr(0, source.text.find(':')), source, false);
        }
    }
    return implied;
}

Value normalised(const Service& service, Value body, Version version) {
    add_dependencies(body);
    const bool is_attached = !service.attachments.empty();
    if (is_attached && service.attachments.front().implicit &&
        body.find("network_mode") == nullptr) {
        const Origin origin = service.attachments.front().origin;
        Value networks = Value::empty_map(origin);
        networks.put("default", {.origin = origin});
        body.put("networks", std::move(networks));
    }
    Value* policy = body.find("pull_policy");
    if (policy != nullptr && policy->text == "if_not_present") {
        policy->text = "missing";
    }
    if (!has(version, Change::GatewayPriority)) {
        if (Value* networks = body.find("networks")) {
            for (Entry& network : networks->map) {
                network.value.erase("gw_priority"); // known, and lost
            }
        }
    }
    const Value* scale = body.find("scale");
    Value* deploy = body.find("deploy");
    if (scale != nullptr && deploy != nullptr && deploy->is_map()) {
        deploy->put("replicas", *scale);
    }
    // A build argument without any value is none.
    if (Value* build = body.find("build")) {
        if (Value* arguments = build->find("args")) {
            std::erase_if(arguments->map, [](const Entry& entry) { return entry.value.is_null(); });
        }
    }
    return body;
}

std::vector<std::string> used_resources(const Project& project, std::string_view kind) {
    std::vector<std::string> names;
    const auto use = [&](const Value& item) {
        const std::string_view type = item.text_of("type");
        if (kind != "volumes" || type == "volume" || type == "cluster") {
            names.emplace_back(item.text_of("source"));
        }
    };
    for (const Service& service : project.services) {
        const Value* body = project.body(service);
        if (body == nullptr) {
            continue;
        }
        std::ranges::for_each(items(*body, kind), use);
        const Value* build = body->find("build");
        if (build != nullptr && kind == "secrets") {
            std::ranges::for_each(items(*build, kind), use);
        }
    }
    return names;
}

Value named_resource(const Project& project, const Entry& resource) {
    Value value =
        resource.value.is_map() ? resource.value : Value::empty_map(resource.value.origin);
    if (value.find("name") == nullptr) {
        const bool external = value.text_of("external") == "true";
        value.put("name", Value::string(external ? resource.key
                                                 : std::format("{}_{}", project.name, resource.key),
                                        value.origin));
    }
    if (Value* ipam = value.find("ipam")) {
        ipam->erase("options"); // known, and lost
    }
    return value;
}

} // namespace tw::compose
