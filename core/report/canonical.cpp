#include "report/canonical.h"

#include "compose/ports.h"
#include "compose/quantity.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::report {
namespace {

using compose::Kind;
using compose::Value;
namespace fs = std::filesystem;

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += c == '$' ? "$$" : std::string(1, c);
    }
    return out;
}

/// Go's way of printing a duration: `1m30s`, `1m0s`, `1h0m0s`.
std::string go_duration(const Value& value) {
    const auto duration = compose::parse_duration(value.text);
    if (!duration) {
        return escaped(value.text);
    }
    const auto minutes = std::chrono::floor<std::chrono::minutes>(*duration);
    const auto hours = std::chrono::floor<std::chrono::hours>(*duration);
    const Duration rest = *duration - minutes;
    const std::string seconds = rest == Duration::zero() ? "0s" : tw::to_text(rest);
    if (hours.count() != 0) {
        return std::format("{}h{}m{}", hours.count(), (minutes - hours).count(), seconds);
    }
    return minutes.count() != 0 ? std::format("{}m{}", minutes.count(), seconds) : seconds;
}

std::string bytes(const Value& value) {
    const auto parsed = compose::parse_bytes(value.text);
    return parsed ? std::format("{}", parsed->count) : escaped(value.text);
}

Json number(const Value& value) {
    if (const auto whole = yaml::to_int(value.text)) {
        return *whole;
    }
    const auto real = yaml::to_float(value.text);
    return real ? Json(*real) : Json(escaped(value.text));
}

Json boolean(const Value& value) {
    return value.text == "true" || value.text == "True" || value.text == "TRUE" ||
           value.text == "yes" || value.text == "on" || value.text == "y";
}

/// `KEY=value` items or a map as an object of texts; what has no value is null or empty.
Json keyed(const Value& value, bool null_without_value) {
    Json object = Json::object();
    const auto without = null_without_value ? Json() : Json("");
    for (const Value& item : value.list) {
        const std::size_t equals = item.text.find('=');
        object[escaped(item.text.substr(0, equals))] =
            equals == std::string::npos ? without : Json(escaped(item.text.substr(equals + 1)));
    }
    for (const compose::Entry& entry : value.map) {
        object[entry.key] = entry.value.is_null() ? without : Json(escaped(entry.value.text));
    }
    return object;
}

Json texts(const Value& value) {
    Json list = Json::array();
    if (value.is_scalar() && !value.is_null()) {
        list.push_back(escaped(value.text));
    }
    for (const Value& item : value.list) {
        list.push_back(item.is_scalar() ? Json(escaped(item.text)) : plain(item));
    }
    return list;
}

std::string resolved(const fs::path& directory, const std::string& path) {
    if (path.starts_with('/') || path.starts_with('~') || path.contains("://")) {
        return escaped(path);
    }
    return escaped((directory / path).lexically_normal().string());
}

Json ports(const compose::Service& service) {
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

Json depends_on(const compose::Service& service, const Value& value) {
    Json object = Json::object();
    for (const compose::Dependency& dependency : service.depends_on) {
        Json json{{"condition", dependency.condition}, {"required", dependency.required}};
        const Value* body = value.find(dependency.service.str());
        const Value* restart = body == nullptr ? nullptr : body->find("restart");
        if (restart != nullptr && boolean(*restart) == Json(true)) {
            json["restart"] = true;
        }
        object[dependency.service.str()] = std::move(json);
    }
    return object;
}

Json healthcheck(const Value& value) {
    Json object = plain(value);
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
    Json object = plain(value);
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
        return ports(service);
    }
    if (key == "depends_on") {
        return depends_on(service, value);
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

} // namespace

Json plain(const Value& value) {
    switch (value.kind) {
    case Kind::Null: return {};
    case Kind::Bool: return boolean(value);
    case Kind::Int:
    case Kind::Float: return number(value);
    case Kind::Timestamp:
    case Kind::String: return escaped(value.text);
    case Kind::List: {
        Json list = Json::array();
        for (const Value& item : value.list) {
            list.push_back(plain(item));
        }
        return list;
    }
    case Kind::Map: break;
    }
    Json object = Json::object();
    for (const compose::Entry& entry : value.map) {
        object[entry.key] = plain(entry.value);
    }
    return object;
}

Json canonical_service(const compose::Service& service, const Value& body,
                       const fs::path& directory) {
    Json object{{"command", nullptr}, {"entrypoint", nullptr}};
    for (const compose::Entry& entry : body.map) {
        const bool is_unset =
            entry.value.is_null() && entry.key != "command" && entry.key != "entrypoint";
        if (entry.key != "networks" && !is_unset) {
            object[entry.key] =
                long_form(service, entry.key, entry.value, directory).value_or(plain(entry.value));
        }
    }
    if (!service.attachments.empty()) {
        object["networks"] = networks(service, body.find("networks"));
    }
    return object;
}

Json canonical_network(const compose::Network& network, const Value* body) {
    Json object = body == nullptr || !body->is_map() ? Json::object() : plain(*body);
    object["name"] = network.real_name;
    if (!object.contains("ipam")) {
        object["ipam"] = Json::object();
    }
    for (const auto& [key, value] : {std::pair{"internal", network.internal.value},
                                     {"external", network.external},
                                     {"attachable", network.attachable}}) {
        object.erase(key);
        if (value) {
            object[key] = true;
        }
    }
    if (!network.labels.empty()) {
        Json labels = Json::object();
        for (const compose::Label& label : network.labels) {
            labels[label.key] = escaped(label.value);
        }
        object["labels"] = std::move(labels);
    }
    return object;
}

} // namespace tw::report
