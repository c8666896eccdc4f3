// Whom the selected service reaches directly.
#include "picture/flow_states.h"
#include "picture/marks_parts.h"

#include <algorithm>

namespace tw::picture {
namespace {

std::string over_port(const topology::PublishedWay& way) {
    const std::string& port = way.exposure->port->published;
    return ":" + (port.empty() ? std::string("*") : port);
}

} // namespace

Lit mark_reach(const facts::Facts& facts, const ServiceName& service, Marks& marks) {
    const auto& topology = facts.topology;
    const auto networks = topology.networks(service);
    std::set<ServiceName> forbidden;
    for (const FlowPair& pair : contract_flows(facts, service)) {
        if (pair.state != FlowPair::State::Forbidden) continue;
        for (const FlowEnd& end : {pair.from, pair.to}) {
            if (end.service && *end.service != service) forbidden.insert(*end.service);
        }
    }
    Lit lit;
    for (const auto& network : networks)
        lit.insert(key(network));
    for (const auto& other : facts.project.services) {
        if (other.name == service) {
            lit.insert(key(service));
            for (const auto& attachment : other.attachments)
                lit.insert(pill_key(service, attachment.network));
            continue;
        }
        const bool reached = topology.reaches(service, other.name);
        const bool may_be_published = !reached && !other.ports.empty();
        const auto published = may_be_published ? topology.published_ways(service, other.name)
                                                : std::vector<topology::PublishedWay>();
        if (!reached && published.empty()) {
            count(marks, Sign::OutOfReach);
            continue;
        }
        light(other, networks, lit);
        if (!reached) {
            marks.badges.push_back({key(other.name), Sign::OverHostPort,
                                    over_port(published.front()),
                                    arrow(service.str(), other.name.str())});
            count(marks, Sign::OverHostPort);
        } else if (forbidden.contains(other.name)) {
            marks.badges.push_back({key(other.name),
                                    Sign::AgainstContract,
                                    {},
                                    arrow(service.str(), other.name.str())});
            count(marks, Sign::AgainstContract);
        }
    }
    lit.insert("internet");
    lit.insert("host");
    return lit;
}

} // namespace tw::picture
