// Why a cell of the matrix is as it is.
#include "report/matrix.h"
#include "report/ports.h"
#include "report/reach.h"
#include "report/reach_words.h"

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

using contract::FlowPolicy;

Phrase said_by(FlowPolicy policy, const std::string& flow) {
    return policy == FlowPolicy::Required    ? say("required by \"{}\"", flow)
           : policy == FlowPolicy::Forbidden ? say("forbidden by \"{}\"", flow)
                                             : say("allowed by \"{}\"", flow);
}

std::string ports_of(const contract::Flow& flow) {
    std::string text;
    for (const std::uint16_t port : flow.ports) {
        text += std::format("{}{}", text.empty() ? "" : ", ", port);
    }
    return text;
}

/// Traefik alone leads there, of which `ports` says nothing.
bool is_only_routed(std::span<const facts::Entrance> ways) {
    return !ways.empty() && ways.front().kind == facts::Entrance::Kind::Route;
}

/// Requests do not come from the Internet to the service itself, but by Traefik.
Phrase route_text(const facts::Entrance& way, const ServiceName& service) {
    return way.proxy ? say("the router {} of {} leads to {}", way.router->name, *way.proxy, service)
                     : say("the router {} leads to {}, by a Traefik that is not in this project",
                           way.router->name, service);
}

/// Why there is no way from the Internet.
Phrase closed_text(const facts::Facts& facts, const ServiceName& service) {
    for (const facts::RouteEnd& end : facts::route_ends(facts)) {
        if (end.service == service && end.works && !end.router->made_up) {
            return say("{} publishes no port beyond the host, and the router {} has no entry point "
                       "that {} publishes",
                       service, end.router->name, *end.proxy);
        }
    }
    return say("{} publishes no port beyond the host, and no router of Traefik leads to it",
               service);
}

} // namespace

MatrixReason Matrix::reason(std::size_t from, std::size_t to) const {
    MatrixReason reason;
    const MatrixParty& source = parties_[from];
    const MatrixParty& target = parties_[to];
    if (from == to || (source.is_outside() && target.is_outside())) {
        return reason;
    }
    explain_said(from, to, reason);
    reason.ways = source.is_outside()   ? ways_in(from, to)
                  : target.is_outside() ? ways_out(from, to)
                                        : reach_lines(facts_, source.service, target.service);
    return reason;
}

void Matrix::explain_said(std::size_t from, std::size_t to, MatrixReason& reason) const {
    const contract::Said found = said(from, to);
    if (found.policy == FlowPolicy::Unsaid) {
        explain_unsaid(from, to, reason);
        return;
    }
    if (found.flow == nullptr) {
        reason.said = say("allowed, because both belong to {}", found.tier->network);
        reason.place = found.tier->location;
        return;
    }
    reason.said = said_by(found.policy, to_text(*found.flow));
    reason.place = found.flow->location;
    if (found.some_ports) {
        reason.said =
            say("{}, on port {} only; Docker opens every port", reason.said, ports_of(*found.flow));
    }
    const bool with_host = parties_[from].kind == MatrixParty::Kind::Host ||
                           parties_[to].kind == MatrixParty::Kind::Host;
    if (found.policy == FlowPolicy::Forbidden && with_host) {
        reason.said = say("{}; Docker does not keep containers and their host apart", reason.said);
    }
}

void Matrix::explain_unsaid(std::size_t from, std::size_t to, MatrixReason& reason) const {
    if (!facts_.contract) {
        reason.said = say("there is no contract");
        return;
    }
    const contract::Contract& contract = *facts_.contract;
    reason.said = say("the contract does not mention it");
    if (parties_[from].kind == MatrixParty::Kind::Internet && contract.published &&
        !is_only_routed(entrances(from, to))) {
        const ServiceName& service = parties_[to].service;
        const auto policy =
            std::ranges::find(*contract.published, service, &contract::PublishPolicy::service);
        if (policy != contract.published->end()) {
            reason.said = say("allowed by ports.published");
            reason.place = policy->location;
        } else {
            reason.said = say("not allowed, because ports.published does not name it");
        }
    } else if (parties_[to].kind == MatrixParty::Kind::Internet && contract.egress) {
        const ServiceName& service = parties_[from].service;
        const bool allowed =
            lists(contract.egress->allowed, service) || lists(contract.egress->required, service);
        reason.said = allowed ? say("allowed by egress")
                              : say("not allowed, because egress does not name it");
        reason.place = contract.egress->location;
    } else if (!parties_[from].is_outside() && !parties_[to].is_outside() && flows_.closed()) {
        const contract::Said found = said(from, to);
        reason.said = say("no flow allows it, so it is not allowed");
        if (found.opposite != nullptr) {
            reason.said = say("\"{}\" allows the opposite direction alone; Docker knows no "
                              "direction",
                              to_text(*found.opposite));
            reason.place = found.opposite->location;
        }
    }
}

std::vector<Phrase> Matrix::ways_in(std::size_t from, std::size_t to) const {
    std::vector<Phrase> ways;
    const ServiceName& service = parties_[to].service;
    const bool from_host = parties_[from].kind == MatrixParty::Kind::Host;
    for (const PortLine& line : port_lines(facts_)) {
        const bool is_open = line.service == service && line.kind == PortLine::Kind::Published &&
                             line.from != PortLine::From::Nowhere &&
                             (from_host || line.from != PortLine::From::Host);
        if (is_open) {
            const Phrase port =
                line.host_port.empty() ? say("a port that Docker chooses") : Phrase(line.host_port);
            ways.push_back(say("port {} of {} is published as {}: {}", line.container_port, service,
                               port, line.why));
        }
    }
    bool on_host = false;
    for (const facts::Entrance& way : entrances(from, to)) {
        if (way.kind == facts::Entrance::Kind::Route) {
            ways.push_back(route_text(way, service));
        }
        on_host = on_host || way.kind == facts::Entrance::Kind::HostNetwork;
    }
    if (on_host) {
        ways.push_back(
            say("{} runs on the host's network: every port that it opens is open", service));
    } else if (from_host && sees_host(to)) {
        ways.push_back(say("the host reaches {} by its address, on every port", service));
    }
    if (ways.empty()) {
        ways.push_back(from_host
                           ? say("{} is on no network on which the host has an address", service)
                           : closed_text(facts_, service));
    }
    return ways;
}

std::vector<Phrase> Matrix::ways_out(std::size_t from, std::size_t to) const {
    const ServiceName& service = parties_[from].service;
    if (parties_[to].kind == MatrixParty::Kind::Host) {
        return {sees_host(from)
                    ? say("{} reaches what listens on the host, by a gateway's address", service)
                    : say("{} is on no network on which the host has an address", service)};
    }
    const topology::Egress egress = facts_.topology.egress(service);
    if (!egress.possible) {
        return {say("{} is on internal networks only, or on none", service)};
    }
    return {egress.via.empty()
                ? say("{} reaches the Internet", service)
                : say("{} reaches the Internet through {}", service, joined(egress.via))};
}

} // namespace tw::report
