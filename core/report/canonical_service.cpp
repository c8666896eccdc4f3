#include "compose/ports.h"
#include "report/canonical.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::report {
namespace {

using compose::Value;
namespace fs = std::filesystem;

std::string resolved(const fs::path& directory, const std::string& path) {
    if (path.starts_with('/') || path.starts_with('~') || path.contains("://")) {
        return escaped(path);
    }
    return escaped((directory / path).lexically_normal().string());
}

/// Mode and protocol of the long form stay as they are written.
Json ports(const compose::Service& service, const Value& value) {
    Json list = Json::array();
    for (const compose::PublishedPort& port : service.ports) {
        Json json{{"mode", "ingress"},
                  {"target", port.target},
                  {"protocol", compose::to_text(port.protocol)}};
        if (!port.published.empty()) {
            json["published"] = port.published;
        }
        if (!port.host_ip.empty()) {
            json["host_ip"] = port.host_ip;
        }
        const auto item = std::ranges::find_if(value.list, [&](const Value& candidate) {
            return candidate.is_map() && candidate.origin.location == port.origin.location;
        });
        for (const char* key : {"mode", "protocol"}) {
            const Value* written = item == value.list.end() ? nullptr : item->find(key);
            if (written != nullptr && !written->text.empty()) {
                json[key] = escaped(written->text);
            }
        }
        list.push_back(std::move(json));
    }
    return list;
}

Json networks(const compose::Service& service, const Value* value) {
    Json object = Json::object();
    for (const compose::Attachment& attachment : service.attachments) {
        const Value* body = value == nullptr ? nullptr : value->find(attachment.network.str());
        Json options = body == nullptr ? Json() : plain(*body);
        object[attachment.network.str()] = options.empty() ? Json() : options;
    }
    return object;
}

/// What `depends_on` says, and what follows from the use of another service's links, stack or
/// volumes.
Json depends_on(const compose::Service& service, const Value& body) {
    Json object = Json::object();
    const Value* value = body.find("depends_on");
    for (const compose::Dependency& dependency : service.depends_on) {
        Json json{{"condition", dependency.condition}, {"required", dependency.required}};
        const Value* options = value->find(dependency.service.str());
        const Value* restart = options == nullptr ? nullptr : options->find("restart");
        if (restart != nullptr && boolean(*restart) == Json(true)) {
            json["restart"] = true;
        }
        object[dependency.service.str()] = std::move(json);
    }
    const auto follows = [&](std::string_view name, bool restarts) {
        Json json{{"condition", "service_started"}, {"required", true}};
        if (restarts) {
            json["restart"] = true;
        }
        object.emplace(std::string(name), std::move(json));
    };
    for (const auto& link : service.links) {
        follows(link.value.substr(0, link.value.find(':')), true);
    }
    for (const char* key : {"network_mode", "ipc", "pid", "uts", "cgroup"}) {
        static constexpr std::string_view prefix = "service:";
        const Value* mode = body.find(key);
        if (mode != nullptr && mode->text.starts_with(prefix)) {
            follows(std::string_view(mode->text).substr(prefix.size()), true);
        }
    }
    const Value* sources = body.find("volumes_from");
    for (const Value& source : sources == nullptr ? std::vector<Value>{} : sources->list) {
        if (!source.text.starts_with("container:")) {
            follows(source.text.substr(0, source.text.find(':')), false);
        }
    }
    return object;
}

Json healthcheck(const Value& value) {
    Json object = without_own_keys(plain(value));
    if (const Value* test = value.find("test"); test != nullptr && test->is_scalar()) {
        object["test"] = Json::array({"CMD-SHELL", escaped(test->text)});
    }
    for (const char* key : {"interval", "timeout", "start_period", "start_interval"}) {
        if (const Value* duration = value.find(key)) {
            object[key] = go_duration(*duration);
        }
    }
    return object;
}

Json volume(const Value& item, const fs::path& directory) {
    if (item.is_map()) {
        Json json = plain(item);
        if (json.value("type", "") == "bind" && json.contains("source")) {
            json["source"] = resolved(directory, item.find("source")->text);
        }
        return json;
    }
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= item.text.size();) {
        const std::size_t end = std::min(item.text.find(':', at), item.text.size());
        parts.push_back(item.text.substr(at, end - at));
        at = end + 1;
    }
    if (parts.size() == 1) {
        return {{"type", "volume"}, {"target", escaped(parts[0])}, {"volume", Json::object()}};
    }
    const bool bind =
        parts[0].starts_with('.') || parts[0].starts_with('/') || parts[0].starts_with('~');
    Json json{{"type", bind ? "bind" : "volume"},
              {"source", bind ? resolved(directory, parts[0]) : escaped(parts[0])},
              {"target", escaped(parts[1])}};
    json[bind ? "bind" : "volume"] = bind ? Json{{"create_host_path", true}} : Json::object();
    if (parts.size() > 2 && std::format(",{},", parts[2]).contains(",ro,")) {
        json["read_only"] = true;
    }
    return json;
}

Json volumes(const Value& value, const fs::path& directory) {
    Json list = Json::array();
    for (const Value& item : value.list) {
        list.push_back(volume(item, directory));
    }
    return list;
}

Json build(const Value& value, const fs::path& directory) {
    Json object = value.is_map() ? plain(value) : Json::object();
    const Value* context = value.is_map() ? value.find("context") : &value;
    object["context"] = resolved(directory, context == nullptr ? "." : context->text);
    if (!object.contains("dockerfile") && !object.contains("dockerfile_inline")) {
        object["dockerfile"] = "Dockerfile";
    }
    if (const Value* args = value.find("args")) {
        object["args"] = keyed(*args, true);
    }
    if (const Value* labels = value.find("labels")) {
        object["labels"] = keyed(*labels, false);
    }
    return object;
}

Json deploy(const Value& value) {
    Json object = without_own_keys(plain(value));
    if (const Value* labels = value.find("labels")) {
        object["labels"] = keyed(*labels, false);
    }
    object["placement"] = object.value("placement", Json::object());
    object["resources"] = object.value("resources", Json::object());
    const Value* resources = value.find("resources");
    for (const char* group : {"limits", "reservations"}) {
        const Value* limits = resources == nullptr ? nullptr : resources->find(group);
        if (limits == nullptr) {
            continue;
        }
        if (const Value* memory = limits->find("memory")) {
            object["resources"][group]["memory"] = bytes(*memory);
        }
        if (const Value* cpus = limits->find("cpus")) {
            object["resources"][group]["cpus"] = number(*cpus);
        }
    }
    return object;
}

/// One key of a service in its long form; nothing for keys whose form needs no change.
std::optional<Json> long_form(const compose::Service& service, std::string_view key,
                              const Value& value, const fs::path& directory) {
    static constexpr std::array sizes{"mem_limit", "memswap_limit", "mem_reservation", "shm_size"};
    static constexpr std::array lists{"dns",     "dns_search", "tmpfs", "expose",      "profiles",
                                      "cap_add", "cap_drop",   "links", "security_opt"};
    static constexpr std::array flags{"privileged", "tty",       "stdin_open",
                                      "init",       "read_only", "oom_kill_disable"};
    if (key == "ports") {
        return ports(service, value);
    }
    if (key == "healthcheck") {
        return healthcheck(value);
    }
    if (key == "volumes") {
        return volumes(value, directory);
    }
    if (key == "build") {
        return build(value, directory);
    }
    if (key == "deploy") {
        return deploy(value);
    }
    if (key == "environment") {
        return keyed(value, true);
    }
    if (key == "labels" || key == "annotations" || key == "sysctls") {
        return keyed(value, false);
    }
    if (key == "cpus") {
        return number(value);
    }
    if (key == "stop_grace_period") {
        return go_duration(value);
    }
    if (std::ranges::contains(sizes, key)) {
        return bytes(value);
    }
    if (std::ranges::contains(lists, key)) {
        return texts(value);
    }
    return std::ranges::contains(flags, key) ? std::optional(boolean(value)) : std::nullopt;
}

/// Zero is no limit.
bool is_zero_limit(const compose::Entry& entry) {
    static constexpr std::array keys{"mem_limit", "memswap_limit", "mem_reservation", "shm_size",
                                     "cpus"};
    return std::ranges::contains(keys, entry.key) && entry.value.text == "0";
}

} // namespace

Json canonical_service(const compose::Service& service, const Value& body,
                       const fs::path& directory) {
    Json object{{"command", nullptr}, {"entrypoint", nullptr}};
    for (const compose::Entry& entry : body.map) {
        const bool is_unset =
            (entry.value.is_null() && entry.key != "command" && entry.key != "entrypoint") ||
            is_zero_limit(entry);
        const bool is_own = entry.key.starts_with("x-");
        if (entry.key != "networks" && entry.key != "depends_on" && !is_own && !is_unset) {
            object[entry.key] =
                long_form(service, entry.key, entry.value, directory).value_or(plain(entry.value));
        }
    }
    if (Json dependencies = depends_on(service, body); !dependencies.empty()) {
        object["depends_on"] = std::move(dependencies);
    }
    if (!service.attachments.empty()) {
        object["networks"] = networks(service, body.find("networks"));
    }
    return object;
}

} // namespace tw::report
