#include "report/blast.h"

#include "report/reach_words.h"

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

using Json = nlohmann::ordered_json;
using topology::BlastRadius;
using topology::Lever;
using topology::Step;

std::string_view kind_of(const Step& step) {
    switch (step.kind) {
    case Step::Kind::Network: return "network";
    case Step::Kind::SharedStack: return "shared-stack";
    case Step::Kind::Host: return "host";
    case Step::Kind::Bridge: return "bridge";
    case Step::Kind::Published: break;
    }
    return "published-port";
}

std::string_view kind_of(const Lever& lever) {
    switch (lever.kind) {
    case Lever::Kind::EngineSocket: return "engine-socket";
    case Lever::Kind::HostFiles: return "host-files";
    case Lever::Kind::Privileged: return "privileged";
    case Lever::Kind::Capability: return "capability";
    case Lever::Kind::HostPid: return "host-pid";
    case Lever::Kind::HostNetwork: return "host-network";
    case Lever::Kind::NetAdmin: break;
    }
    return "net-admin";
}

/// `over data_tier`, `through port 8080 of the host`.
std::string over(const Step& step) {
    switch (step.kind) {
    case Step::Kind::Network: return "over " + step.network.str();
    case Step::Kind::SharedStack: return "in the same network stack";
    case Step::Kind::Host: return "over the host";
    case Step::Kind::Bridge: return "over Docker's own bridge";
    case Step::Kind::Published: break;
    }
    const std::string& port = step.port->port->published;
    return port.empty() || port == "0" ? "through a port of the host that Docker chooses"
                                       : std::format("through port {} of the host", port);
}

std::string sentence_of(const Lever& lever) {
    const std::string& service = lever.service.str();
    switch (lever.kind) {
    case Lever::Kind::EngineSocket:
        return std::format("{} mounts {}: who talks to the Engine rules the host, read-only or not",
                           service, lever.detail);
    case Lever::Kind::HostFiles: return std::format("{} mounts the host's root folder", service);
    case Lever::Kind::Privileged:
        return std::format("{} is privileged: nothing keeps it in its container", service);
    case Lever::Kind::Capability:
        return std::format("{} has {}, which leads out of a container", service, lever.detail);
    case Lever::Kind::HostPid: return std::format("{} sees the host's processes", service);
    case Lever::Kind::HostNetwork:
        return std::format("{} is on the host's network, with all that listens on its loopback",
                           service);
    case Lever::Kind::NetAdmin: break;
    }
    return std::format("{} has {}: it may route and listen between its networks", service,
                       lever.detail);
}

Json to_json(const Step& step) {
    return {{"from", step.from.str()},
            {"to", step.to.str()},
            {"kind", kind_of(step)},
            {"network", step.kind == Step::Kind::Network ? Json(step.network.str()) : Json()},
            {"names", step.names},
            {"port", step.port == nullptr ? Json() : Json(step.port->port->target)}};
}

Json to_json(const Lever& lever) {
    return {{"service", lever.service.str()},
            {"kind", kind_of(lever)},
            {"detail", lever.detail},
            {"takes_host", lever.takes_host()}};
}

std::string path_of(const topology::Reached& reached) {
    std::string out;
    for (const Step& step : reached.path) {
        out += (out.empty() ? "" : ", then ") + over(step);
        out += std::format(" to {}", step.to.str());
    }
    return out;
}

} // namespace

std::string blast_json(const BlastRadius& radius) {
    Json reached = Json::array();
    for (const topology::Reached& each : radius.reached) {
        Json path = Json::array();
        for (const Step& step : each.path) {
            path.push_back(to_json(step));
        }
        reached.push_back({{"service", each.service.str()},
                           {"hops", each.path.size()},
                           {"path", std::move(path)}});
    }
    Json spared = Json::array();
    for (const ServiceName& service : radius.spared) {
        spared.push_back(service.str());
    }
    Json pivots = Json::array();
    for (const topology::Pivot& pivot : radius.pivots) {
        Json sides = Json::array();
        for (const std::vector<NetworkName>& side : pivot.sides) {
            Json names = Json::array();
            for (const NetworkName& network : side) {
                names.push_back(network.str());
            }
            sides.push_back(std::move(names));
        }
        pivots.push_back({{"service", pivot.service.str()}, {"sides", std::move(sides)}});
    }
    Json levers = Json::array();
    for (const Lever& lever : radius.levers) {
        levers.push_back(to_json(lever));
    }
    return Json{{"from", radius.start.str()},
                {"reached", std::move(reached)},
                {"spared", std::move(spared)},
                {"pivots", std::move(pivots)},
                {"levers", std::move(levers)},
                {"host", radius.host ? to_json(*radius.host) : Json()}}
               .dump(2, ' ', false, Json::error_handler_t::replace) +
           "\n";
}

std::string blast_text(const BlastRadius& radius) {
    const auto all = radius.reached.size() + radius.spared.size();
    std::string out = std::format("a break-in at {} reaches {} of {} other services\n",
                                  radius.start.str(), radius.reached.size(), all);
    std::size_t hops = 0;
    for (const topology::Reached& each : radius.reached) {
        if (each.path.size() != hops) {
            hops = each.path.size();
            out += hops == 1 ? std::string("\ndirectly:\n") : std::format("\nin {} hops:\n", hops);
        }
        out += std::format("  {}: {}\n", each.service.str(), path_of(each));
    }
    if (!radius.spared.empty()) {
        out += std::format("\nnot over networks: {}\n", joined(radius.spared));
    }
    for (const topology::Pivot& pivot : radius.pivots) {
        std::string sides;
        for (const std::vector<NetworkName>& side : pivot.sides) {
            sides += (sides.empty() ? "" : " and ") + joined(side);
        }
        out += std::format("\n{} is the only way between {}\n", pivot.service.str(), sides);
    }
    if (!radius.levers.empty()) {
        out += "\nwhat makes it easy:\n";
    }
    for (const Lever& lever : radius.levers) {
        out += "  " + sentence_of(lever) + "\n";
    }
    if (radius.host) {
        out += std::format("\nso the host can fall through {}, and with it every service\n",
                           radius.host->service.str());
    }
    return out;
}

} // namespace tw::report
