#include "plan/short_form.h"

#include "compose/interpolate.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::plan {
namespace {

using compose::Kind;
using compose::Value;
using yaml::Data;

bool has_variable(const Value& value) {
    return value.origin.variable || std::ranges::any_of(value.list, has_variable) ||
           std::ranges::any_of(value.map,
                               [](const compose::Entry& each) { return has_variable(each.value); });
}

Data as_it_is(const Value& value) {
    if (value.is_map()) {
        Data map = Data::empty_map();
        for (const compose::Entry& entry : value.map) {
            map.add(entry.key, as_it_is(entry.value));
        }
        return map;
    }
    if (value.is_list()) {
        Data list = Data::list_of({});
        std::ranges::transform(value.list, std::back_inserter(list.list), as_it_is);
        return list;
    }
    return value.is_null()              ? Data::null()
           : value.kind == Kind::String ? Data::string(compose::dollars_doubled(value.text))
                                        : Data::plain(value.text);
}

/// The keys of a map as a list.
Data names_of(const Value& map) {
    Data list = Data::list_of({});
    for (const compose::Entry& entry : map.map) {
        list.list.push_back(Data::string(entry.key));
    }
    return list;
}

/// `{condition: service_started, required: true}`, which the short form means.
bool is_plain_dependency(const compose::Entry& entry) {
    return std::ranges::all_of(entry.value.map, [](const compose::Entry& part) {
        return (part.key == "condition" && part.value.text == "service_started") ||
               (part.key == "required" && part.value.text == "true");
    });
}

bool says_nothing(const compose::Entry& entry) {
    return entry.value.is_null() || (entry.value.is_map() && entry.value.map.empty());
}

/// `127.0.0.1:8080:80/udp`; the long form where it says more.
Data short_port(const Value& port) {
    static constexpr auto known =
        std::to_array<std::string_view>({"mode", "target", "published", "host_ip", "protocol"});
    const bool is_short =
        port.is_map() &&
        std::ranges::all_of(port.map,
                            [](const compose::Entry& part) {
                                return std::ranges::contains(known, std::string_view(part.key));
                            }) &&
        (port.text_of("mode").empty() || port.text_of("mode") == "ingress");
    if (!is_short) {
        return as_it_is(port);
    }
    const std::string_view address = port.text_of("host_ip");
    const std::string_view published = port.text_of("published");
    const std::string_view protocol = port.text_of("protocol");
    std::string text;
    if (!address.empty()) {
        text += address.contains(':') ? std::format("[{}]:", address) : std::format("{}:", address);
    }
    if (!published.empty() || !address.empty()) {
        text += std::format("{}:", published);
    }
    text += port.text_of("target");
    if (!protocol.empty() && protocol != "tcp") {
        text += std::format("/{}", protocol);
    }
    return Data::string(text);
}

} // namespace

Result<Data> short_form(std::string_view key, const Value& value) {
    if (has_variable(value)) {
        return fail(say("'{}' holds variables, and only their present values could be "
                        "written here; edit it by hand",
                        key));
    }
    if (key == "networks" && value.is_map() && std::ranges::all_of(value.map, says_nothing)) {
        return names_of(value);
    }
    if (key == "depends_on" && value.is_map() &&
        std::ranges::all_of(value.map, is_plain_dependency)) {
        return names_of(value);
    }
    if (key == "ports" && value.is_list()) {
        Data list = Data::list_of({});
        std::ranges::transform(value.list, std::back_inserter(list.list), short_port);
        return list;
    }
    return as_it_is(value);
}

} // namespace tw::plan
