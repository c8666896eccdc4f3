#include "report/reach.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

using Json = nlohmann::ordered_json;
using compose::Service;
using topology::Way;

std::vector<ServiceName> chosen(const facts::Facts& facts, const std::optional<ServiceName>& only) {
    std::vector<ServiceName> names;
    for (const Service& service : facts.project.services) {
        if (!only || service.name == *only) {
            names.push_back(service.name);
        }
    }
    return names;
}

std::string_view kind_of(const Way& way) {
    return way.kind == Way::Kind::Network       ? "network"
           : way.kind == Way::Kind::SharedStack ? "shared-stack"
                                                : "host";
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts) {
        out += (out.empty() ? "" : ", ") + part;
    }
    return out;
}

/// `api_tier, auth_tier`, or `none`.
std::string networks_of(const facts::Facts& facts, const ServiceName& service) {
    std::vector<std::string> names;
    for (const NetworkName& network : facts.topology.networks(service)) {
        names.push_back(network.str());
    }
    return names.empty() ? "none" : joined(names);
}

std::string explained(const facts::Facts& facts, const ServiceName& from, const ServiceName& to) {
    const std::vector<Way> ways = facts.topology.ways(from, to);
    if (ways.empty()) {
        return std::format(
            "{0} does not reach {1}: they share no network ({0} is on {2}; {1} is on {3})\n",
            from.str(), to.str(), networks_of(facts, from), networks_of(facts, to));
    }
    std::string out;
    for (const Way& way : ways) {
        switch (way.kind) {
        case Way::Kind::Network:
            out += std::format("{} reaches {} on {}, on every port, as {}\n", from.str(), to.str(),
                               way.network.str(), joined(way.names));
            break;
        case Way::Kind::SharedStack:
            out += std::format("{} reaches {} as localhost: they share one network stack\n",
                               from.str(), to.str());
            break;
        case Way::Kind::Host:
            out += std::format("{} reaches {} by address only: one of them runs on the host's "
                               "network, which resolves no service names\n",
                               from.str(), to.str());
            break;
        }
    }
    return out;
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
            if (from == to) {
                continue;
            }
            Json via = Json::array();
            for (const Way& way : facts.topology.ways(from, to)) {
                via.push_back(
                    {{"kind", kind_of(way)},
                     {"network", way.kind == Way::Kind::Network ? Json(way.network.str()) : Json()},
                     {"names", way.names}});
            }
            pairs.push_back({{"from", from.str()},
                             {"to", to.str()},
                             {"reachable", !via.empty()},
                             {"via", std::move(via)}});
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
