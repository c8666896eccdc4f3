#include "compose/normalise.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::compose {
namespace {

constexpr Version first_with_gateway_priority{2, 34};
constexpr std::string_view service_prefix = "service:";

const std::vector<Value>& items(const Value& body, std::string_view key) {
    static const std::vector<Value> none;
    const Value* list = body.find(key);
    return list == nullptr ? none : list->list;
}

void depend(Value& body, const std::string& service, const Value& because, bool restart) {
    Value* dependencies = body.find("depends_on");
    if (dependencies == nullptr) {
        dependencies = &body.put("depends_on", Value::empty_map(because.origin));
    }
    if (dependencies->find(service) != nullptr) {
        return;
    }
    const Origin origin = because.origin;
    Value& dependency = dependencies->put(service, Value::empty_map(origin));
    dependency.put("condition", Value::string("service_started", origin));
    if (restart) {
        dependency.put("restart", Value::boolean(true, origin));
    }
    dependency.put("required", Value::boolean(true, origin));
}

void add_dependencies(Value& body) {
    static constexpr std::array modes{"network_mode", "ipc", "pid", "uts", "cgroup"};
    const Value before = body;
    for (const Value& link : items(before, "links")) {
        const bool has_alias = std::ranges::count(link.text, ':') == 1;
        depend(body, has_alias ? link.text.substr(0, link.text.find(':')) : link.text, link, true);
    }
    for (const char* key : modes) {
        const Value* mode = before.find(key);
        if (mode != nullptr && mode->text.starts_with(service_prefix)) {
            depend(body, mode->text.substr(service_prefix.size()), *mode, true);
        }
    }
    for (const Value& source : items(before, "volumes_from")) {
        if (!source.text.starts_with("container:")) {
            depend(body, source.text.substr(0, source.text.find(':')), source, false);
        }
    }
}

} // namespace

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
    if (version < first_with_gateway_priority) {
        if (Value* networks = body.find("networks")) {
            for (Entry& network : networks->map) {
                network.value.erase("gw_priority"); // known, and lost
            }
        }
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
    const Value* services = project.root.find("services");
    const auto use = [&](const Value& item) {
        const std::string_view type = item.text_of("type");
        if (kind != "volumes" || type == "volume" || type == "cluster") {
            names.emplace_back(item.text_of("source"));
        }
    };
    for (const Service& service : project.services) {
        const Value* body = services == nullptr ? nullptr : services->find(service.name.str());
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
