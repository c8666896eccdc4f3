#include "report/canonical.h"

#include "compose/quantity.h"
#include "yaml/scalar.h"

#include <format>

namespace tw::report {

using compose::Kind;
using compose::Value;

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += c == '$' ? "$$" : std::string(1, c);
    }
    return out;
}

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

Json keyed(const Value& value, bool null_without_value) {
    Json object = Json::object();
    const auto without = null_without_value ? Json() : Json("");
    for (const Value& item : value.list) {
        const std::size_t equals = item.text.find('=');
        object[escaped(item.text.substr(0, equals))] =
            equals == std::string::npos ? without : Json(escaped(item.text.substr(equals + 1)));
    }
    for (const compose::Entry& entry : value.map) {
        object[entry.key] =
            entry.value.is_null() ? without : Json(escaped(compose::printed(entry.value)));
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

Json without_own_keys(Json object) {
    for (auto entry = object.begin(); entry != object.end();) {
        entry = entry.key().starts_with("x-") ? object.erase(entry) : std::next(entry);
    }
    return object;
}

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

Json canonical_network(const compose::Network& network, const Value* body) {
    Json object =
        body == nullptr || !body->is_map() ? Json::object() : without_own_keys(plain(*body));
    object.erase("name");
    if (!network.real_name.empty()) {
        object["name"] = network.real_name;
    }
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
    if (const Value* options = body == nullptr ? nullptr : body->find("driver_opts")) {
        object["driver_opts"] = keyed(*options, false);
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
