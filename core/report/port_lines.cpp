#include "compose/ports.h"
#include "report/ports.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace tw::report {
namespace {

using Reach = topology::Exposure::Reach;

/// Docker Engine 28 keeps neighbours of the host away from what is bound to loopback.
constexpr Version first_with_safe_loopback{28, 0};

struct PortRange {
    std::uint16_t first = 0;
    std::uint16_t last = 0;
};

/// Of the host; nothing when the Engine chooses.
std::optional<PortRange> range_of(std::string_view published) {
    const std::size_t dash = published.find('-');
    const auto first = compose::parse_port(published.substr(0, dash));
    const auto last =
        dash == std::string_view::npos ? first : compose::parse_port(published.substr(dash + 1));
    return first && last && *first > 0 ? std::optional(PortRange{*first, *last}) : std::nullopt;
}

std::string network_list(const std::vector<NetworkName>& names) {
    std::string text;
    for (const NetworkName& name : names) {
        text += (text.empty() ? "" : ", ") + name.str();
    }
    return text;
}

std::string numbers(const std::vector<std::uint16_t>& ports) {
    std::string text;
    for (const std::uint16_t port : ports) {
        text += std::format("{}{}", text.empty() ? "" : ", ", port);
    }
    return text.empty() ? "none" : text;
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

void decide(const facts::Facts& facts, const compose::PublishedPort& port, PortLine& line) {
    if (line.from == PortLine::From::Nowhere) {
        line.verdict = PortLine::Verdict::NotOpen;
        return;
    }
    if (!facts.contract || !facts.contract->published) {
        line.policy = facts.contract ? "the contract has no ports.published" : "no contract";
        return;
    }
    const bool is_loopback = line.from == PortLine::From::Host;
    if (is_loopback && facts.contract->loopback_allowed.value_or(false)) {
        line.verdict = PortLine::Verdict::Allowed;
        line.policy = "ports.loopback";
        return;
    }
    const auto wanted = range_of(port.published);
    line.verdict = PortLine::Verdict::Forbidden;
    line.policy = std::format("ports.published grants {} nothing", line.service.str());
    for (const contract::PublishPolicy& policy : *facts.contract->published) {
        if (policy.service != line.service) {
            continue;
        }
        line.policy =
            std::format("ports.published grants {}: {}", line.service.str(), numbers(policy.ports));
        bool all = wanted.has_value();
        for (std::uint32_t i = all ? wanted->first : 0; all && i <= wanted->last; ++i) {
            all = std::ranges::contains(policy.ports, i);
        }
        line.verdict = all ? PortLine::Verdict::Allowed : line.verdict;
    }
}

void reach(const facts::Facts& facts, const topology::Exposure& exposure,
           const compose::Service& service, PortLine& line) {
    const bool through_host = exposure.reach == Reach::Everyone || exposure.reach == Reach::Address;
    line.other_stacks = through_host;
    switch (exposure.reach) {
    case Reach::Everyone:
        line.from = PortLine::From::Everyone;
        line.why = !exposure.port->wrong_host_ip.empty()
                       ? std::format("'{}' is no address, so it counts for none",
                                     exposure.port->wrong_host_ip)
                   : exposure.port->host_ip.empty()
                       ? "on every interface, IPv4 and IPv6, before the host's firewall"
                       : std::format("on every {} interface, before the host's firewall",
                                     exposure.port->host_ip.contains(':') ? "IPv6" : "IPv4");
        break;
    case Reach::Address:
        line.from = PortLine::From::Address;
        line.why = std::format("whoever reaches {}, before the host's firewall", exposure.address);
        break;
    case Reach::Loopback:
        line.from = PortLine::From::Host;
        line.why = facts.target.engine < first_with_safe_loopback
                       ? "loopback; before Docker Engine 28 also from the same network segment"
                       : "loopback";
        break;
    case Reach::Nowhere:
        line.from = PortLine::From::Nowhere;
        line.why = std::format("not published: only on internal networks ({})",
                               network_list(line.networks));
        break;
    case Reach::Discarded:
        line.from = PortLine::From::Nowhere;
        line.why = service.network_mode == compose::NetworkMode::Host
                       ? "no effect with network_mode: host"
                       : "no effect without a network";
        break;
    }
    const bool is_refused = service.network_mode == compose::NetworkMode::Service ||
                            service.network_mode == compose::NetworkMode::Container;
    if (is_refused) {
        line.from = PortLine::From::Nowhere;
        line.other_stacks = false;
        line.why = std::format("refused by the Engine: the network is that of {}",
                               service.network_mode_target);
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
                   ? "expose opens nothing, and the service is on no network of the project"
                   : std::format("expose opens nothing: services on {} reach every port",
                                 network_list(line.networks));
    line.verdict = PortLine::Verdict::NotOpen;
    line.location = entry.origin.location;
    return line;
}

PortLine on_host(const facts::Facts& facts, const compose::Service& service) {
    PortLine line = line_of(facts, service, PortLine::Kind::HostNetwork);
    line.from = PortLine::From::Unknown;
    line.other_stacks = true;
    line.why = "runs on the host's network: open is what the program opens, and no file tells";
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
