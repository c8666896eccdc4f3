#include "questions.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::engine {
namespace {

using topology::Resolution;
using topology::Stack;
using topology::Way;

/// A name, and the service that has it somewhere.
using NamedTarget = std::pair<std::string, std::string>;

/// Everything that some service could call another by, anywhere; each name once.
std::vector<NamedTarget> all_names(const Bed& bed) {
    std::map<std::string, std::string> targets;
    for (const compose::Service& service : bed.project->services) {
        const std::string& name = service.name.str();
        targets.emplace(name, name);
        targets.emplace(topology::container_name(*bed.project, service), name);
        targets.emplace(topology::container_name(*bed.project, service, 2), name);
        if (!service.hostname.empty()) {
            targets.emplace(service.hostname, name);
        }
        for (const NetworkName& network : bed.topology->networks(service.name)) {
            const compose::Network* defined = bed.project->find(network);
            for (const std::string& known : bed.topology->names(service.name, network)) {
                targets.emplace(known, name);
            }
            if (defined != nullptr) {
                targets.emplace(name + "." + defined->real_name, name);
                targets.emplace(name + "." + network.str(), name);
            }
        }
        for (const auto& link : service.links) {
            const std::size_t colon = link.value.find(':');
            const std::string linked = link.value.substr(0, colon);
            targets.emplace(linked + "-1", linked);
            if (colon != std::string::npos) {
                targets.emplace(link.value.substr(colon + 1), linked);
            }
        }
    }
    return {targets.begin(), targets.end()};
}

std::string upper(std::string text) {
    std::ranges::transform(text, text.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    return text;
}

/// Whether the answer depends on which of its own containers a service asks from.
bool is_own_replica(const Bed& bed, const std::string& asker, const std::string& name) {
    const auto own = bed.containers.find(asker);
    return own != bed.containers.end() && own->second.size() > 1 &&
           std::ranges::contains(bed.topology->resolve(ServiceName(asker), name).answer.services,
                                 ServiceName(asker));
}

/// Who answers to a name on the common port.
std::string expected_for(const Bed& bed, const std::string& asker, const std::string& name) {
    const Resolution found = bed.topology->resolve(ServiceName(asker), name);
    const topology::Segment* segment = bed.topology->wiring().segment(found.answer.network);
    std::set<std::string> all;
    for (const ServiceName& service : found.answer.services) {
        const bool self = bed.topology->wiring().service(bed.stack(asker).owner).name == service;
        const bool heard = self || segment == nullptr || segment->talks;
        all.insert(service.str() + (heard ? "" : "(silent)"));
    }
    std::string words;
    for (const std::string& each : all) {
        words += (words.empty() ? "" : ",") + each;
    }
    return words.empty() ? "nobody" : words;
}

/// Whether the asker may connect to the target's address on that network of Docker's.
bool is_open(const Bed& bed, const std::string& asker, const std::string& target,
             const std::string& network) {
    const auto ways = bed.topology->ways(ServiceName(asker), ServiceName(target));
    return std::ranges::any_of(ways, [&](const Way& way) {
        switch (way.kind) {
        case Way::Kind::Network: return bed.project->find(way.network)->real_name == network;
        case Way::Kind::Bridge: return network == "bridge";
        case Way::Kind::SharedStack:
        case Way::Kind::Host: break;
        }
        return true;
    });
}

} // namespace

Bed::Bed(const compose::Project& of, const topology::Topology& with,
         const std::vector<Container>& started)
    : project(&of), topology(&with) {
    for (const Container& container : started) {
        containers[container.service].push_back(container);
        for (const auto& [network, endpoint] : container.endpoints) {
            holders.emplace(endpoint.address, container.service);
        }
    }
}

const Stack& Bed::stack(const std::string& service) const {
    return topology->wiring().stacks[*topology->wiring().number(ServiceName(service))];
}

std::string Bed::own_port(const std::string& service) const {
    const auto number = *topology->wiring().number(ServiceName(service));
    return std::to_string(first_own_port + static_cast<int>(number));
}

std::vector<std::pair<std::string, std::string>> Bed::addresses(const std::string& service) const {
    std::vector<std::pair<std::string, std::string>> found;
    const auto owner = containers.find(project->services[stack(service).owner].name.str());
    if (owner == containers.end()) {
        return found;
    }
    for (const Container& container : owner->second) {
        for (const auto& [network, endpoint] : container.endpoints) {
            found.emplace_back(network, endpoint.address);
        }
    }
    return found;
}

std::vector<std::pair<std::string, std::string>> Bed::gateways(const std::string& service) const {
    // An internal network has no gateway in the container's table, but the host is on it: its
    // address is the first one of the network (the peers' daemon gives each network a /24).
    std::map<std::string, std::string> found;
    for (const auto& [network, address] : addresses(service)) {
        found.emplace(network, address.substr(0, address.rfind('.')) + ".1");
    }
    return {found.begin(), found.end()};
}

void ask_names(const Bed& bed, std::vector<Question>& questions) {
    const std::vector<NamedTarget> names = all_names(bed);
    for (const compose::Service& asker : bed.project->services) {
        for (const auto& [name, target] : names) {
            if (is_own_replica(bed, asker.name.str(), name)) {
                continue;
            }
            questions.push_back({asker.name.str(), target,
                                 std::format("name {} {}", name, common_port),
                                 expected_for(bed, asker.name.str(), name)});
        }
        const auto& [middle, its_target] = names[names.size() / 2];
        if (!is_own_replica(bed, asker.name.str(), middle)) {
            questions.push_back({asker.name.str(), its_target,
                                 std::format("name {} {}", upper(middle), common_port),
                                 expected_for(bed, asker.name.str(), upper(middle))});
        }
    }
}

void ask_addresses(const Bed& bed, std::vector<Question>& questions) {
    for (const compose::Service& asker : bed.project->services) {
        for (const compose::Service& target : bed.project->services) {
            const std::string& from = asker.name.str();
            const std::string& to = target.name.str();
            if (from == to) {
                continue;
            }
            for (const auto& [network, address] : bed.addresses(to)) {
                questions.push_back({from, to,
                                     std::format("address {} {}", address, bed.own_port(to)),
                                     is_open(bed, from, to, network) ? to : "no"});
            }
            const auto ways = bed.topology->ways(asker.name, target.name);
            const bool shared = !ways.empty() && ways.front().kind == Way::Kind::SharedStack;
            questions.push_back({from, to, std::format("address 127.0.0.1 {}", bed.own_port(to)),
                                 shared ? to : "no"});
        }
    }
}

} // namespace tw::engine
