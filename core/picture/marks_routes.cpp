// Which way requests take through Traefik to the services.
#include "facts/entrances.h"
#include "picture/marks_parts.h"

#include <algorithm>

namespace tw::picture {
namespace {

/// A route that is to lead to a service.
struct Arrival {
    std::string title; ///< the router's host, else its name
    std::string rule;
    bool works = true;
};

/// The argument of the first Host(`…`).
std::string host_of(std::string_view rule) {
    const auto call = rule.find("Host(");
    const auto begin = call == std::string_view::npos ? call : rule.find_first_of("`'\"", call);
    if (begin == std::string_view::npos) return {};
    const auto end = rule.find_first_of("`'\")", begin + 1);
    return std::string(rule.substr(begin + 1, end - begin - 1));
}

std::map<ServiceName, std::vector<Arrival>> arrivals_at(const facts::Facts& facts) {
    std::map<ServiceName, std::vector<Arrival>> arrivals;
    for (const facts::RouteEnd& end : facts::route_ends(facts)) {
        const std::string rule = end.router->rule.value_or(std::string());
        const std::string host = host_of(rule);
        arrivals[end.service].push_back(
            {host.empty() ? end.router->name : host,
             end.router->qualified_name() + (rule.empty() ? "" : ": ") + rule, end.works});
    }
    return arrivals;
}

bool any_works(const std::vector<Arrival>& arrivals) {
    return std::ranges::any_of(arrivals, &Arrival::works);
}

/// `api.example.com +2`, with all rules as tip.
Badge badge_of(const ServiceName& service, const std::vector<Arrival>& arrivals, bool works) {
    Badge badge{key(service), works ? Sign::Route : Sign::RouteBroken, {}, {}};
    std::vector<std::string> rules;
    for (const Arrival& arrival : arrivals) {
        if (arrival.works != works) continue;
        if (badge.text.empty()) badge.text = arrival.title;
        rules.push_back(arrival.rule);
    }
    if (rules.size() > 1) badge.text += " +" + std::to_string(rules.size() - 1);
    badge.tip = lines(rules);
    return badge;
}

bool is_open(const facts::Facts& facts, const ServiceName& service) {
    using Opened = topology::Exposure::Reach;
    return std::ranges::any_of(facts.topology.exposures(), [&](const auto& exposure) {
        return exposure.service == service &&
               (exposure.reach == Opened::Everyone || exposure.reach == Opened::Address);
    });
}

void mark_entrances(const facts::Facts& facts, Marks& marks) {
    for (const ServiceName& proxy : facts.traefik.proxies) {
        if (facts.project.find(proxy) == nullptr || !is_open(facts, proxy)) continue;
        marks.links.push_back(
            {"internet", key(proxy), Sign::Route, false, arrow("internet", proxy.str()), {}});
    }
}

} // namespace

void mark_routes(const facts::Facts& facts, Marks& marks) {
    const auto arrivals = arrivals_at(facts);
    if (!arrivals.empty()) mark_entrances(facts, marks);
    for (const auto& [service, all] : arrivals) {
        for (const bool works : {true, false}) {
            Badge badge = badge_of(service, all, works);
            if (badge.tip.empty()) continue;
            count(marks, badge.sign);
            marks.badges.push_back(std::move(badge));
        }
        const Sign sign = any_works(all) ? Sign::Route : Sign::RouteBroken;
        for (const ServiceName& proxy : facts.traefik.proxies) {
            if (proxy == service) continue;
            marks.links.push_back(
                {key(proxy), key(service), sign, false, arrow(proxy.str(), service.str()), {}});
        }
    }
}

} // namespace tw::picture
