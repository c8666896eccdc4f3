// What a break-in at the selected service leads to.
#include "picture/marks_parts.h"
#include "topology/blast_radius.h"

namespace tw::picture {
namespace {

using topology::Step;

std::string over(const Step& step) {
    switch (step.kind) {
    case Step::Kind::Network: return step.network.str();
    case Step::Kind::SharedStack: return "network_mode";
    case Step::Kind::Host: return "host";
    case Step::Kind::Bridge: return "bridge";
    case Step::Kind::Published: break;
    }
    const std::string& port = step.port->port->published;
    return "host:" + (port.empty() ? std::string("*") : port);
}

/// `web → api (front) → db (back)`
std::string path_text(const std::vector<Step>& path) {
    std::string text = path.front().from.str();
    for (const Step& step : path)
        text = arrow(text, step.to.str()) + " (" + over(step) + ")";
    return text;
}

/// As it is written in a compose file.
std::string lever_text(const topology::Lever& lever) {
    using Kind = topology::Lever::Kind;
    switch (lever.kind) {
    case Kind::EngineSocket: return "docker.sock";
    case Kind::HostFiles: return "volumes: /";
    case Kind::Privileged: return "privileged";
    case Kind::HostPid: return "pid: host";
    case Kind::HostNetwork: return "network: host";
    case Kind::Capability:
    case Kind::NetAdmin: break;
    }
    return lever.detail;
}

void add_path(const topology::Reached& reached, Marks& marks) {
    const Step& last = reached.path.back();
    const Sign sign = last.kind == Step::Kind::Published ? Sign::PublishedPath : Sign::Path;
    const std::string text = path_text(reached.path);
    marks.badges.push_back(
        {key(reached.service), Sign::Hop, std::to_string(reached.path.size()), text});
    marks.links.push_back({key(last.from), key(last.to), sign, false, text, {}});
    count(marks, Sign::Hop);
    count(marks, sign);
}

} // namespace

Lit mark_blast(const facts::Facts& facts, const ServiceName& service, Marks& marks) {
    Lit lit{key(service), "internet", "host"};
    const auto radius = topology::blast_radius(facts.topology, service);
    if (!radius) return lit;
    marks.badges.push_back({key(service), Sign::BreakIn, {}, service.str()});
    count(marks, Sign::BreakIn);
    std::set<ServiceName> taken{service};
    for (const topology::Reached& reached : radius->reached) {
        add_path(reached, marks);
        taken.insert(reached.service);
    }
    for (const topology::Lever& lever : radius->levers) {
        const Sign sign = lever.takes_host() ? Sign::HostFalls : Sign::Lever;
        marks.badges.push_back({key(lever.service), sign, lever_text(lever), lever.detail});
        count(marks, sign);
    }
    count(marks, Sign::Spared, radius->spared.size());
    for (const auto& each : facts.project.services) {
        if (!taken.contains(each.name)) continue;
        lit.insert(key(each.name));
        for (const auto& attachment : each.attachments) {
            lit.insert(pill_key(each.name, attachment.network));
            lit.insert(key(attachment.network));
        }
    }
    return lit;
}

} // namespace tw::picture
