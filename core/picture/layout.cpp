#include "picture/layout.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tw::picture {
namespace {

using Json = nlohmann::json;

constexpr int version = 1;

void read_homes(const Json& value, Layout& layout) {
    for (const auto& [service, home] : value.items()) {
        if (home.is_string()) {
            layout.homes.insert_or_assign(ServiceName(service),
                                          NetworkName(home.get<std::string>()));
        }
    }
}

void read_order(const Json& value, Layout& layout) {
    for (const auto& [service, place] : value.items()) {
        if (place.is_number_integer()) {
            layout.order.insert_or_assign(ServiceName(service), place.get<int>());
        }
    }
}

void read_columns(const Json& value, Layout& layout) {
    for (const Json& name : value) {
        if (name.is_string()) layout.columns.emplace_back(name.get<std::string>());
    }
}

void read_collapsed(const Json& value, Layout& layout) {
    for (const Json& name : value) {
        if (name.is_string()) layout.collapsed.emplace(name.get<std::string>());
    }
}

void read_member(const std::string& key, const Json& value, Layout& layout) {
    if (key == "homes" && value.is_object()) {
        read_homes(value, layout);
    } else if (key == "order" && value.is_object()) {
        read_order(value, layout);
    } else if (key == "columns" && value.is_array()) {
        read_columns(value, layout);
    } else if (key == "collapsed" && value.is_array()) {
        read_collapsed(value, layout);
    } else if (key != "version") {
        layout.unknown.insert_or_assign(key, value.dump());
    }
}

} // namespace

void Layout::rename(const ServiceName& from, const ServiceName& to) {
    if (auto home = homes.extract(from)) {
        home.key() = to;
        homes.insert(std::move(home));
    }
    if (auto place = order.extract(from)) {
        place.key() = to;
        order.insert(std::move(place));
    }
}

void Layout::rename(const NetworkName& from, const NetworkName& to) {
    std::ranges::replace(columns, from, to);
    if (collapsed.erase(from) > 0) collapsed.insert(to);
    for (auto& [service, home] : homes) {
        home = home == from ? to : home;
    }
}

Result<Layout> read_layout(std::string_view json) {
    const Json root = Json::parse(json, nullptr, false);
    if (!root.is_object()) {
        return fail(
            say("the layout is no JSON object; delete the file to start with a fresh layout"));
    }
    const auto found = root.find("version");
    if (found != root.end() && found->is_number_integer() && found->get<int>() > version) {
        return fail(
            say("the layout was written by a newer version of Tierwright; update Tierwright, or "
                "delete the file to start with a fresh layout"));
    }
    Layout layout;
    for (const auto& [key, value] : root.items())
        read_member(key, value, layout);
    return layout;
}

std::string write_layout(const Layout& layout) {
    Json root = Json::object();
    for (const auto& [key, value] : layout.unknown)
        root[key] = Json::parse(value, nullptr, false);
    root["version"] = version;
    for (const auto& [service, home] : layout.homes)
        root["homes"][service.str()] = home.str();
    for (const auto& [service, place] : layout.order)
        root["order"][service.str()] = place;
    for (const NetworkName& name : layout.columns)
        root["columns"].push_back(name.str());
    for (const NetworkName& name : layout.collapsed)
        root["collapsed"].push_back(name.str());
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tw::picture
