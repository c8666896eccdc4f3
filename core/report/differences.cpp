#include "report/differences.h"

#include "compose/ports.h"
#include "report/fingerprint.h"

#include <algorithm>
#include <format>
#include <map>
#include <tuple>

namespace tw::report {
namespace {

using facts::Finding;
using Environments = std::span<const EnvironmentResult>;

std::vector<SharedFinding> shared_findings(Environments environments) {
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> known;
    std::vector<SharedFinding> shared;
    for (std::size_t e = 0; e < environments.size(); ++e) {
        const auto findings = environments[e].result.findings;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (findings[i].waived) {
                continue;
            }
            const auto [place, is_new] = known.try_emplace(
                {findings[i].rule, findings[i].subject, without_numbers(findings[i].message.str())},
                shared.size());
            if (is_new) {
                shared.push_back({e, i, {}});
            }
            shared[place->second].in.insert(e);
        }
    }
    std::ranges::stable_sort(shared, {},
                             [](const SharedFinding& finding) { return finding.in.size(); });
    return shared;
}

/// Things by name, with the environments that have them.
class Gathering {
public:
    void add(std::vector<std::string> what, std::size_t environment) {
        const auto [place, is_new] = index_.try_emplace(std::move(what), all_.size());
        if (is_new) {
            all_.push_back({place->first, {}});
        }
        all_[place->second].in.insert(environment);
    }
    /// Those that some of `all` have and others do not; in the order in which they were added.
    std::vector<Difference> take_different(std::size_t all) {
        std::erase_if(all_, [&](const Difference& thing) { return thing.in.size() == all; });
        return std::move(all_);
    }

private:
    std::map<std::vector<std::string>, std::size_t> index_;
    std::vector<Difference> all_;
};

std::string port_text(const compose::PublishedPort& port) {
    const std::string published = port.published.empty() ? "a random port" : port.published;
    const std::string host = port.host_ip.contains(':') ? "[" + port.host_ip + "]" : port.host_ip;
    return std::format("{}{}{} -> {}/{}", host, host.empty() ? "" : ":", published, port.target,
                       compose::to_text(port.protocol));
}

bool has_service(const facts::Facts& facts, const ServiceName& service) {
    return facts.project.find(service) != nullptr;
}

std::vector<ServiceName> all_services(Environments environments) {
    std::vector<ServiceName> names;
    std::set<ServiceName> known;
    for (const EnvironmentResult& environment : environments) {
        for (const compose::Service& service : environment.result.facts.project.services) {
            if (known.insert(service.name).second) {
                names.push_back(service.name);
            }
        }
    }
    return names;
}

/// Ways that one environment has and another, which has both services too, has not.
std::vector<Difference> different_ways(Environments environments) {
    const std::vector<ServiceName> names = all_services(environments);
    std::vector<Difference> ways;
    for (const ServiceName& from : names) {
        for (const ServiceName& to : names) {
            std::size_t with_both = 0;
            InEnvironments in;
            for (std::size_t e = 0; from != to && e < environments.size(); ++e) {
                const facts::Facts& facts = environments[e].result.facts;
                if (facts.topology.reaches(from, to)) {
                    in.insert(e);
                }
                with_both += has_service(facts, from) && has_service(facts, to) ? 1U : 0U;
            }
            if (!in.empty() && in.size() < with_both) {
                ways.push_back({{from.str(), to.str()}, std::move(in)});
            }
        }
    }
    return ways;
}

} // namespace

Differences differences(Environments environments) {
    Gathering services;
    Gathering ports;
    for (std::size_t e = 0; e < environments.size(); ++e) {
        for (const compose::Service& service : environments[e].result.facts.project.services) {
            services.add({service.name.str()}, e);
            for (const compose::PublishedPort& port : service.ports) {
                ports.add({service.name.str(), port_text(port)}, e);
            }
        }
    }
    return {.findings = shared_findings(environments),
            .services = services.take_different(environments.size()),
            .ways = different_ways(environments),
            .ports = ports.take_different(environments.size())};
}

std::string environment_names(Environments environments, const InEnvironments& in) {
    std::string names;
    for (const std::size_t e : in) {
        names += (names.empty() ? "" : ", ") + environments[e].name;
    }
    return names;
}

} // namespace tw::report
