#include "report/reach.h"

#include "report/reach_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

using Json = nlohmann::ordered_json;
using compose::Service;
using topology::Obstacle;
using topology::Resolution;
using topology::Way;

std::vector<ServiceName> chosen(const facts::Facts& facts, const std::optional<ServiceName>& only) {
    return only ? std::vector{*only} // which its profiles may have switched off
                : facts.project.service_names();
}

std::string_view kind_of(const Way& way) {
    switch (way.kind) {
    case Way::Kind::Network: return "network";
    case Way::Kind::SharedStack: return "shared-stack";
    case Way::Kind::Host: return "host";
    case Way::Kind::Bridge: break;
    }
    return "bridge";
}

std::string_view kind_of(const Obstacle& obstacle) {
    switch (obstacle.kind) {
    case Obstacle::Kind::Unknown: return "unknown-service";
    case Obstacle::Kind::Inactive: return "inactive";
    case Obstacle::Kind::NoNetwork: return "no-network";
    case Obstacle::Kind::UnknownStack: return "unknown-stack";
    case Obstacle::Kind::NoCommonNetwork: return "no-common-network";
    case Obstacle::Kind::Silent: return "containers-kept-apart";
    case Obstacle::Kind::Isolated: break;
    }
    return "isolated-from-host";
}

/// `api_tier, auth_tier`, or why it is on none.
Phrase networks_of(const facts::Facts& facts, const ServiceName& service) {
    const std::vector<NetworkName> networks = facts.topology.networks(service);
    const auto number = facts.topology.wiring().number(service);
    if (networks.empty() && number &&
        facts.topology.wiring().stacks[*number].kind == topology::Stack::Kind::DockerBridge) {
        return say("Docker's own bridge");
    }
    return networks.empty() ? say("none") : Phrase(joined(networks));
}

Phrase sentence_of(const facts::Facts& facts, const Obstacle& obstacle, const ServiceName& from,
                   const ServiceName& to) {
    const ServiceName& service = obstacle.service;
    switch (obstacle.kind) {
    case Obstacle::Kind::Unknown: return say("there is no service {}", service);
    case Obstacle::Kind::Inactive: return say("the profiles switch {} off", service);
    case Obstacle::Kind::NoNetwork: return say("{} has no network (network_mode: none)", service);
    case Obstacle::Kind::UnknownStack:
        return say("{} is on a network or in a container that this project does not define, so "
                   "nothing is known about it",
                   service);
    case Obstacle::Kind::Silent:
        return say("they share {}, where containers are kept apart (enable_icc is off)",
                   joined(obstacle.networks));
    case Obstacle::Kind::Isolated:
        return say("the host has no address on the networks of {} ({})", service,
                   networks_of(facts, service));
    case Obstacle::Kind::NoCommonNetwork: break;
    }
    return say("they share no network ({} is on {}; {} is on {})", from, networks_of(facts, from),
               to, networks_of(facts, to));
}

/// A sentence, or what is to be said besides the one before.
struct Line {
    Phrase text;
    bool besides = false;
};

/// Names that lead to somebody else too, or only.
void add_careful(const facts::Facts& facts, const ServiceName& from, const ServiceName& to,
                 const Way& way, std::vector<Line>& lines) {
    for (const std::string& name : way.names) {
        const Resolution found = facts.topology.resolve(from, name);
        const std::vector<ServiceName>& all = found.answer.services;
        const bool mine = std::ranges::contains(all, to);
        if (way.kind != Way::Kind::Network || (mine && all.size() == 1)) {
            continue;
        }
        if (found.source == Resolution::Source::Hosts) {
            lines.push_back(
                {say("but {} is in {}'s own hosts file, which comes first", name, from), true});
        } else if (mine) {
            lines.push_back({say("but {} is answered by {} in turn", name, joined(all)), true});
        } else if (!all.empty() && found.answer.network != way.network) {
            lines.push_back({say("but {} is looked for on {} first, where it is {}", name,
                                 found.answer.network, joined(all)),
                             true});
        }
    }
}

Phrase sentence_of(const ServiceName& from, const ServiceName& to, const Way& way) {
    const bool by_name = !way.names.empty();
    const std::string names = joined(way.names);
    switch (way.kind) {
    case Way::Kind::Network:
        return by_name
                   ? say("{} reaches {} on {}, on every port, as {}", from, to, way.network, names)
                   : say("{} reaches {} on {}, on every port, by address only", from, to,
                         way.network);
    case Way::Kind::SharedStack:
        return say("{} reaches {} as localhost: they share one network stack", from, to);
    case Way::Kind::Bridge:
        return by_name ? say("{} reaches {} on Docker's own bridge, as {}", from, to, names)
                       : say("{} reaches {} on Docker's own bridge, by address only: it resolves "
                             "no service names",
                             from, to);
    case Way::Kind::Host: break;
    }
    return by_name ? say("{} reaches {}, which runs on the host's network, as {}", from, to, names)
                   : say("{} reaches {} by address only: one of them runs on the host's network, "
                         "which resolves no service names",
                         from, to);
}

std::vector<Line> explained(const facts::Facts& facts, const ServiceName& from,
                            const ServiceName& to) {
    std::vector<Line> lines;
    for (const Way& way : facts.topology.ways(from, to)) {
        lines.push_back({sentence_of(from, to, way)});
        add_careful(facts, from, to, way, lines);
    }
    for (const Obstacle& obstacle : facts.topology.obstacles(from, to)) {
        lines.push_back(
            {say("{} does not reach {}: {}", from, to, sentence_of(facts, obstacle, from, to))});
    }
    for (const topology::PublishedWay& way : facts.topology.published_ways(from, to)) {
        lines.push_back({say("over the host, {} reaches port {} of {} as {}", from,
                             way.exposure->port->target, to, shown_address(way)),
                         true});
    }
    return lines;
}

Json pair_of(const facts::Facts& facts, const ServiceName& from, const ServiceName& to) {
    Json via = Json::array();
    for (const Way& way : facts.topology.ways(from, to)) {
        via.push_back(
            {{"kind", kind_of(way)},
             {"network", way.kind == Way::Kind::Network ? Json(way.network.str()) : Json()},
             {"names", way.names}});
    }
    Json obstacles = Json::array();
    for (const Obstacle& obstacle : facts.topology.obstacles(from, to)) {
        obstacles.push_back({{"kind", kind_of(obstacle)},
                             {"message", sentence_of(facts, obstacle, from, to).str()}});
    }
    Json published = Json::array();
    for (const topology::PublishedWay& way : facts.topology.published_ways(from, to)) {
        published.push_back(to_json(way));
    }
    return {{"from", from.str()},
            {"to", to.str()},
            {"reachable", !via.empty()},
            {"via", std::move(via)},
            {"obstacles", std::move(obstacles)},
            {"published", std::move(published)}};
}

} // namespace

std::string reach_json(const facts::Facts& facts, const PairFilter& filter) {
    Json services = Json::array();
    for (const Service& service : facts.project.services) {
        services.push_back(service.name.str());
    }
    Json pairs = Json::array();
    for (const ServiceName& from : chosen(facts, filter.from)) {
        for (const ServiceName& to : chosen(facts, filter.to)) {
            if (from != to) {
                pairs.push_back(pair_of(facts, from, to));
            }
        }
    }
    return Json{{"services", std::move(services)}, {"pairs", std::move(pairs)}}.dump(
               2, ' ', false, Json::error_handler_t::replace) +
           "\n";
}

std::vector<Phrase> reach_lines(const facts::Facts& facts, const ServiceName& from,
                                const ServiceName& to) {
    std::vector<Phrase> lines;
    for (Line& line : explained(facts, from, to)) {
        lines.push_back(std::move(line.text));
    }
    return lines;
}

std::string reach_text(const facts::Facts& facts, const PairFilter& filter, bool explain) {
    const std::vector<ServiceName> sources = chosen(facts, filter.from);
    const std::vector<ServiceName> targets = chosen(facts, filter.to);
    std::string out;
    if (explain) {
        for (const ServiceName& from : sources) {
            for (const ServiceName& to : targets) {
                if (from == to) {
                    continue;
                }
                for (const Line& line : explained(facts, from, to)) {
                    out += (line.besides ? "    " : "") + line.text.str() + "\n";
                }
            }
        }
        return out;
    }
    static constexpr std::string_view corner = "from \\ to";
    std::size_t width = corner.size();
    for (const ServiceName& from : sources) {
        width = std::max(width, from.str().size());
    }
    out += std::format("{:{}}", corner, width);
    for (const ServiceName& to : targets) {
        out += "  " + to.str();
    }
    for (const ServiceName& from : sources) {
        out += std::format("\n{:{}}", from.str(), width);
        for (const ServiceName& to : targets) {
            const char* mark = from == to ? "" : facts.topology.reaches(from, to) ? "yes" : ".";
            out += std::format("  {:^{}}", mark, to.str().size());
        }
        out.erase(out.find_last_not_of(' ') + 1);
    }
    return out + "\n";
}

} // namespace tw::report
