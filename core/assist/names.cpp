#include "assist/names.h"

#include "report/traefik_names.h"

#include <algorithm>

namespace tw::assist {
namespace {

void add_services(std::vector<Named>& names, const std::vector<compose::Service>& services) {
    for (const compose::Service& service : services) {
        names.push_back({service.name.str(), service.image ? service.image->value : std::string()});
    }
}

std::string detail_of(const compose::Network& network) {
    return network.external         ? "external"
           : network.internal.value ? "internal"
           : network.driver.empty() ? std::string()
                                    : network.driver;
}

void add_networks(std::vector<Named>& names, const facts::Facts& facts) {
    for (const compose::Network& network : facts.project.networks) {
        names.push_back({network.name.str(), detail_of(network)});
    }
}

void add_profiles(std::vector<Named>& names, const std::vector<compose::Service>& services) {
    for (const compose::Service& service : services) {
        for (const std::string& profile : service.profiles) {
            if (!std::ranges::contains(names, profile, &Named::name)) {
                names.push_back({profile, {}});
            }
        }
    }
}

std::vector<Named> plain(const std::vector<std::string>& names) {
    std::vector<Named> result;
    for (const std::string& name : names) {
        result.push_back({name, {}});
    }
    return result;
}

std::vector<Named> plain(const std::vector<compose::Resource>& resources) {
    std::vector<Named> result;
    for (const compose::Resource& resource : resources) {
        result.push_back({resource.name, {}});
    }
    return result;
}

void add_entry_point_details(std::vector<Named>& names, const facts::Facts& facts) {
    for (Named& each : names) {
        if (const auto* point = facts.traefik.statics.find_entry_point(each.name)) {
            each.detail = point->address;
        }
    }
}

void add_middleware_details(std::vector<Named>& names, const facts::Facts& facts) {
    for (Named& each : names) {
        for (const traefik::Middleware& middleware : facts.traefik.middlewares) {
            const bool is_it =
                middleware.name == each.name || middleware.qualified_name() == each.name;
            if (is_it && !middleware.types.empty()) {
                each.detail = middleware.types.front();
            }
        }
    }
}

} // namespace

std::vector<Named> names_of(const facts::Facts& facts, ChoiceKind kind,
                            traefik::Protocol protocol) {
    using enum ChoiceKind;
    std::vector<Named> names;
    switch (kind) {
    case Service:
        add_services(names, facts.project.services);
        add_services(names, facts.project.inactive_services);
        break;
    case Network: add_networks(names, facts); break;
    case Volume: names = plain(facts.project.volumes); break;
    case Secret: names = plain(facts.project.secrets); break;
    case Config: names = plain(facts.project.configs); break;
    case Profile:
        add_profiles(names, facts.project.services);
        add_profiles(names, facts.project.inactive_services);
        break;
    case Class:
        if (facts.contract) {
            for (const auto& [name, members] : facts.contract->classes) {
                names.push_back({name, {}});
            }
        }
        break;
    case Router:
        for (const traefik::Router& router : facts.traefik.routers) {
            if (router.protocol == protocol && !router.made_up) {
                names.push_back({router.name, router.rule.value_or(std::string())});
            }
        }
        break;
    case Middleware:
        names = plain(report::traefik_names(facts, protocol).middlewares);
        add_middleware_details(names, facts);
        break;
    case EntryPoint:
        names = plain(report::traefik_names(facts, protocol).entry_points);
        add_entry_point_details(names, facts);
        break;
    case Resolver: names = plain(report::traefik_names(facts, protocol).resolvers); break;
    case Backend: names = plain(report::traefik_names(facts, protocol).services); break;
    case Key:
    case Value:
    case Anchor:
    case Variable:
    case Rule: break;
    }
    return names;
}

} // namespace tw::assist
