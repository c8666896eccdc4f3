#include "compose/ports.h"
#include "contract/port_grant.h"
#include "report/ports.h"

#include <format>

namespace tw::report {
namespace {

using Reach = topology::Exposure::Reach;

/// Docker Engine 28 keeps neighbours of the host away from what is bound to loopback.
constexpr Version first_with_safe_loopback{28, 0};

std::string network_list(const std::vector<NetworkName>& names) {
    std::string text;
    for (const NetworkName& name : names) {
        text += (text.empty() ? "" : ", ") + name.str();
    }
    return text;
}

PortLine line_of(const facts::Facts& facts, const compose::Service& service, PortLine::Kind kind) {
    PortLine line;
    line.service = service.name;
    if (const contract::Tier* home =
            facts.contract ? facts.contract->home(service.name) : nullptr) {
        line.tier = home->network.str();
    }
    line.networks = facts.topology.networks(service.name);
    line.kind = kind;
    return line;
}

PortLine::Verdict verdict_of(contract::PortGrant::Answer answer) {
    switch (answer) {
    case contract::PortGrant::Answer::Granted: return PortLine::Verdict::Allowed;
    case contract::PortGrant::Answer::Refused: return PortLine::Verdict::Forbidden;
    case contract::PortGrant::Answer::Unsaid: break;
    }
    return PortLine::Verdict::NoPolicy;
}

void decide(const facts::Facts& facts, const compose::PublishedPort& port, PortLine& line) {
    if (line.from == PortLine::From::Nowhere) {
        line.verdict = PortLine::Verdict::NotOpen;
        return;
    }
    if (!facts.contract) {
        line.policy = say("no contract");
        return;
    }
    const auto ports = compose::host_ports(port);
    const contract::PortGrant grant =
        line.from == PortLine::From::Host
            ? contract::grant_on_loopback(*facts.contract, line.service, ports)
            : contract::grant(*facts.contract, line.service, ports);
    line.verdict = verdict_of(grant.answer);
    line.policy = grant.because;
}

void reach(const facts::Facts& facts, const topology::Exposure& exposure,
           const compose::Service& service, PortLine& line) {
    const bool through_host = exposure.reach == Reach::Everyone || exposure.reach == Reach::Address;
    line.other_stacks = through_host;
    switch (exposure.reach) {
    case Reach::Everyone:
        line.from = PortLine::From::Everyone;
        line.why =
            !exposure.port->wrong_host_ip.empty()
                ? say("'{}' is not an IP address, so the port is published as if none were given",
                      exposure.port->wrong_host_ip)
            : exposure.port->host_ip.empty()
                ? say("on every interface, IPv4 and IPv6, before the host's firewall")
                : say("on every {} interface, before the host's firewall",
                      exposure.port->host_ip.contains(':') ? "IPv6" : "IPv4");
        break;
    case Reach::Address:
        line.from = PortLine::From::Address;
        line.why = say("whoever reaches {}, before the host's firewall", exposure.address);
        break;
    case Reach::Loopback:
        line.from = PortLine::From::Host;
        line.why = facts.target.engine < first_with_safe_loopback
                       ? say("loopback; before Docker Engine 28 also from the same network segment")
                       : say("loopback");
        break;
    case Reach::Nowhere:
        line.from = PortLine::From::Nowhere;
        line.why =
            say("not published: only on internal networks ({})", network_list(line.networks));
        break;
    case Reach::Discarded:
        line.from = PortLine::From::Nowhere;
        line.why = service.network_mode == compose::NetworkMode::Host
                       ? say("no effect with network_mode: host")
                       : say("no effect without a network");
        break;
    }
    const bool is_refused = service.network_mode == compose::NetworkMode::Service ||
                            service.network_mode == compose::NetworkMode::Container;
    if (is_refused) {
        line.from = PortLine::From::Nowhere;
        line.other_stacks = false;
        line.why =
            say("refused by the Engine: the network is that of {}", service.network_mode_target);
    }
}

PortLine published(const facts::Facts& facts, const topology::Exposure& exposure,
                   const compose::Service& service) {
    const compose::PublishedPort& port = *exposure.port;
    PortLine line = line_of(facts, service, PortLine::Kind::Published);
    line.host_address = exposure.address;
    line.host_port = port.published == "0" ? std::string() : port.published;
    line.container_port = std::format("{}", port.target);
    line.protocol = compose::to_text(port.protocol);
    line.location = port.origin.location;
    reach(facts, exposure, service, line);
    decide(facts, port, line);
    return line;
}

PortLine exposed(const facts::Facts& facts, const compose::Service& service,
                 const compose::Located<std::string>& entry) {
    PortLine line = line_of(facts, service, PortLine::Kind::Exposed);
    const std::size_t slash = entry.value.find('/');
    line.container_port = entry.value.substr(0, slash);
    line.protocol = slash == std::string::npos ? "tcp" : entry.value.substr(slash + 1);
    line.from = line.networks.empty() ? PortLine::From::Nowhere : PortLine::From::Networks;
    line.why = line.networks.empty()
                   ? say("expose opens nothing, and the service is on no network of the project")
                   : say("expose opens nothing: services on {} reach every port",
                         network_list(line.networks));
    line.verdict = PortLine::Verdict::NotOpen;
    line.location = entry.origin.location;
    return line;
}

PortLine on_host(const facts::Facts& facts, const compose::Service& service) {
    PortLine line = line_of(facts, service, PortLine::Kind::HostNetwork);
    line.from = PortLine::From::Unknown;
    line.other_stacks = true;
    line.why = say("runs on the host's network: every port that the program opens is open, and no "
                   "file says which");
    line.verdict = PortLine::Verdict::Unknown;
    line.location = service.network_mode_origin ? service.network_mode_origin->location
                                                : service.origin.location;
    return line;
}

} // namespace

std::vector<PortLine> port_lines(const facts::Facts& facts) {
    std::vector<PortLine> lines;
    auto exposure = facts.topology.exposures().begin(); // in the order of the services
    for (const compose::Service& service : facts.project.services) {
        for (; exposure != facts.topology.exposures().end() && exposure->service == service.name;
             ++exposure) {
            lines.push_back(published(facts, *exposure, service));
        }
        for (const auto& entry : service.expose) {
            lines.push_back(exposed(facts, service, entry));
        }
        if (service.network_mode == compose::NetworkMode::Host) {
            lines.push_back(on_host(facts, service));
        }
    }
    return lines;
}

} // namespace tw::report
