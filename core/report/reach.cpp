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
std::string networks_of(const facts::Facts& facts, const ServiceName& service) {
    const std::vector<NetworkName> networks = facts.topology.networks(service);
    const auto number = facts.topology.wiring().number(service);
    if (networks.empty() && number &&
        facts.topology.wiring().stacks[*number].kind == topology::Stack::Kind::DockerBridge) {
        return "Docker's own bridge";
    }
    return networks.empty() ? "none" : joined(networks);
}

std::string sentence_of(const facts::Facts& facts, const Obstacle& obstacle,
                        const ServiceName& from, const ServiceName& to) {
    const std::string& service = obstacle.service.str();
    switch (obstacle.kind) {
    case Obstacle::Kind::Unknown: return std::format("there is no service {}", service);
    case Obstacle::Kind::Inactive: return std::format("the profiles switch {} off", service);
    case Obstacle::Kind::NoNetwork:
        return std::format("{} has no network (network_mode: none)", service);
    case Obstacle::Kind::UnknownStack:
        return std::format(
            "{} is on a network or in a container that this project does not define, so nothing is "
            "known about it",
            service);
    case Obstacle::Kind::Silent:
        return std::format("they share {}, where containers are kept apart (enable_icc is off)",
                           joined(obstacle.networks));
    case Obstacle::Kind::Isolated:
        return std::format("the host has no address on the networks of {} ({})", service,
                           networks_of(facts, obstacle.service));
    case Obstacle::Kind::NoCommonNetwork: break;
    }
    return std::format("they share no network ({0} is on {2}; {1} is on {3})", from.str(), to.str(),
                       networks_of(facts, from), networks_of(facts, to));
}

/// Names that lead to somebody else too, or only.
std::string careful(const facts::Facts& facts, const ServiceName& from, const ServiceName& to,
                    const Way& way) {
    std::string out;
    for (const std::string& name : way.names) {
        const Resolution found = facts.topology.resolve(from, name);
        const std::vector<ServiceName>& all = found.answer.services;
        const bool mine = std::ranges::contains(all, to);
        if (way.kind != Way::Kind::Network || (mine && all.size() == 1)) {
            continue;
        }
        if (found.source == Resolution::Source::Hosts) {
            out += std::format("    but {} is in {}'s own hosts file, which comes first\n", name,
                               from.str());
        } else if (mine) {
            out += std::format("    but {} is answered by {} in turn\n", name, joined(all));
        } else if (!all.empty() && found.answer.network != way.network) {
            out += std::format("    but {} is looked for on {} first, where it is {}\n", name,
                               found.answer.network.str(), joined(all));
        }
    }
    return out;
}

std::string over_published(const facts::Facts& facts, const ServiceName& from,
                           const ServiceName& to) {
    std::string out;
    for (const topology::PublishedWay& way : facts.topology.published_ways(from, to)) {
        out += std::format("    over the host, {} reaches port {} of {} as {}\n", from.str(),
                           way.exposure->port->target, to.str(), shown_address(way));
    }
    return out;
}

std::string sentence_of(const ServiceName& from, const ServiceName& to, const Way& way) {
    switch (way.kind) {
    case Way::Kind::Network:
        return way.names.empty()
                   ? std::format("{} reaches {} on {}, on every port, by address only\n",
                                 from.str(), to.str(), way.network.str())
                   : std::format("{} reaches {} on {}, on every port, as {}\n", from.str(),
                                 to.str(), way.network.str(), joined(way.names));
    case Way::Kind::SharedStack:
        return std::format("{} reaches {} as localhost: they share one network stack\n", from.str(),
                           to.str());
    case Way::Kind::Bridge:
        return std::format("{} reaches {} on Docker's own bridge, {}\n", from.str(), to.str(),
                           way.names.empty() ? "by address only: it resolves no service names"
                                             : "as " + joined(way.names));
    case Way::Kind::Host: break;
    }
    return way.names.empty()
               ? std::format("{} reaches {} by address only: one of them runs on the "
                             "host's network, which resolves no service names\n",
                             from.str(), to.str())
               : std::format("{} reaches {}, which runs on the host's network, as {}\n", from.str(),
                             to.str(), joined(way.names));
}

std::string explained(const facts::Facts& facts, const ServiceName& from, const ServiceName& to) {
    std::string out;
    for (const Way& way : facts.topology.ways(from, to)) {
        out += sentence_of(from, to, way) + careful(facts, from, to, way);
    }
    for (const Obstacle& obstacle : facts.topology.obstacles(from, to)) {
        out += std::format("{} does not reach {}: {}\n", from.str(), to.str(),
                           sentence_of(facts, obstacle, from, to));
    }
    return out + over_published(facts, from, to);
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
        obstacles.push_back(
            {{"kind", kind_of(obstacle)}, {"message", sentence_of(facts, obstacle, from, to)}});
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

std::string reach_text(const facts::Facts& facts, const PairFilter& filter, bool explain) {
    const std::vector<ServiceName> sources = chosen(facts, filter.from);
    const std::vector<ServiceName> targets = chosen(facts, filter.to);
    std::string out;
    if (explain) {
        for (const ServiceName& from : sources) {
            for (const ServiceName& to : targets) {
                out += from == to ? std::string{} : explained(facts, from, to);
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
