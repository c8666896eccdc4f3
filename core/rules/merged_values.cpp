#include "rules/merged_values.h"

#include <algorithm>
#include <charconv>

namespace tw::rules {
namespace {

ValuePlace place_below(const char* section, const std::string& name,
                       std::initializer_list<yaml::Step> steps) {
    yaml::Path path{std::string(section), name};
    path.insert(path.end(), steps);
    return {.path = std::move(path)};
}

} // namespace

MergedValues::MergedValues(const facts::Facts& facts) {
    const compose::Value* services = facts.project.root.find("services");
    for (std::size_t i = 0; services != nullptr && i < services->map.size(); ++i) {
        bodies_.emplace(services->map[i].key, &services->map[i].value);
    }
}

const compose::Value* MergedValues::of(const ServiceName& service) const {
    const auto found = bodies_.find(service.str());
    return found == bodies_.end() ? nullptr : found->second;
}

const compose::Value* body_of(const facts::Facts& facts, const NetworkName& network) {
    const compose::Value* networks = facts.project.root.find("networks");
    return networks == nullptr ? nullptr : networks->find(network.str());
}

const compose::Value* said(const compose::Value& body, std::string_view key) {
    const compose::Value* value = body.find(key);
    const bool is_empty =
        value == nullptr || value->is_null() || (value->is_list() && value->list.empty()) ||
        (value->is_map() && value->map.empty()) || (value->is_scalar() && value->text.empty());
    return is_empty ? nullptr : value;
}

std::int64_t replicas(const compose::Value& body) {
    const compose::Value* count = body.find("scale");
    if (const compose::Value* deploy = body.find("deploy"); count == nullptr && deploy != nullptr) {
        count = deploy->find("replicas");
    }
    std::int64_t number = 1;
    if (count != nullptr) {
        std::from_chars(count->text.data(), count->text.data() + count->text.size(), number);
    }
    return number;
}

ValuePlace place_in(const ServiceName& service, std::initializer_list<yaml::Step> steps) {
    return place_below("services", service.str(), steps);
}

ValuePlace place_in(const NetworkName& network, std::initializer_list<yaml::Step> steps) {
    return place_below("networks", network.str(), steps);
}

std::optional<std::string_view> driver_option(const compose::Network& network,
                                              std::string_view key) {
    const auto found =
        std::ranges::find(network.driver_options, key, &std::pair<std::string, std::string>::first);
    return found == network.driver_options.end() ? std::nullopt
                                                 : std::optional<std::string_view>(found->second);
}

bool is_own_bridge(const compose::Network& network) {
    return !network.external && (network.driver.empty() || network.driver == "bridge");
}

} // namespace tw::rules
