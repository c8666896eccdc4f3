#include "topology/topology.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::topology {
namespace {

using compose::NetworkMode;
using compose::Project;
using compose::Service;

template <class T>
void add_once(std::vector<T>& list, T item) {
    if (!std::ranges::contains(list, item)) {
        list.push_back(std::move(item));
    }
}

/// Where `ports` of a service with these networks lead.
Exposure::Reach reach_of(const Service& service, const compose::PublishedPort& port,
                         bool only_internal) {
    switch (service.network_mode) {
    case NetworkMode::Host:
    case NetworkMode::None:
    case NetworkMode::Service:
    case NetworkMode::Container: return Exposure::Reach::Discarded;
    default: break;
    }
    if (only_internal) {
        return Exposure::Reach::Nowhere;
    }
    if (port.is_loopback()) {
        return Exposure::Reach::Loopback;
    }
    const bool any_address =
        port.host_ip.empty() || port.host_ip == "0.0.0.0" || port.host_ip == "::";
    return any_address ? Exposure::Reach::Everyone : Exposure::Reach::Address;
}

} // namespace

Topology::Topology(const Project& project) : project_(&project) {
    for (std::size_t i = 0; i < project.services.size(); ++i) {
        index_.emplace(project.services[i].name, i);
    }
    for (std::size_t i = 0; i < project.services.size(); ++i) {
        std::vector<NetworkName>& networks = networks_.emplace_back();
        const Service& owner = project.services[stack_owner(i)];
        for (const compose::Attachment& attachment : owner.attachments) {
            networks.push_back(attachment.network);
        }
        // A mode can name one of the project's networks, as Docker knows it.
        const auto named = std::ranges::find(project.networks, owner.network_mode_target,
                                             &compose::Network::real_name);
        if (owner.network_mode == NetworkMode::Named && named != project.networks.end()) {
            networks.push_back(named->name);
        }
        for (const NetworkName& network : networks) {
            members_[network].push_back(i);
        }
    }
    for (std::size_t i = 0; i < project.services.size(); ++i) {
        const bool only_internal = !networks_[i].empty() &&
                                   std::ranges::all_of(networks_[i], [&](const NetworkName& name) {
                                       const compose::Network* network = project.find(name);
                                       return network != nullptr && network->internal.value;
                                   });
        for (const compose::PublishedPort& port : project.services[i].ports) {
            exposures_.push_back({project.services[i].name, &port,
                                  reach_of(project.services[i], port, only_internal)});
        }
    }
}

std::optional<std::size_t> Topology::index(const ServiceName& service) const {
    const auto found = index_.find(service);
    return found == index_.end() ? std::nullopt : std::optional(found->second);
}

std::size_t Topology::stack_owner(std::size_t service) const {
    for (std::size_t steps = 0; steps < project_->services.size(); ++steps) {
        const Service& at = project_->services[service];
        if (at.network_mode != NetworkMode::Service) {
            break;
        }
        const auto next = index(ServiceName(at.network_mode_target));
        if (!next) {
            break;
        }
        service = *next;
    }
    return service;
}

std::vector<NetworkName> Topology::networks(const ServiceName& service) const {
    const auto at = index(service);
    return at ? networks_[*at] : std::vector<NetworkName>{};
}

std::vector<ServiceName> Topology::members(const NetworkName& network) const {
    std::vector<ServiceName> names;
    if (const auto found = members_.find(network); found != members_.end()) {
        for (const std::size_t service : found->second) {
            names.push_back(project_->services[service].name);
        }
    }
    return names;
}

std::vector<std::string> Topology::names(const ServiceName& service,
                                         const NetworkName& network) const {
    std::vector<std::string> names;
    const auto at = index(service);
    // A service that borrows another's stack has no endpoint, so no name, of its own.
    if (!at || stack_owner(*at) != *at || !std::ranges::contains(networks_[*at], network)) {
        return names;
    }
    const Service& found = project_->services[*at];
    // Compose gives the service's own name to attachments only, not to a `network_mode`.
    const compose::Attachment* attachment = found.attachment(network);
    if (attachment != nullptr) {
        names.push_back(service.str());
    }
    add_once(names, found.container_name.empty()
                        ? std::format("{}-{}-1", project_->name, service.str())
                        : found.container_name);
    if (!found.hostname.empty()) {
        add_once(names, found.hostname);
    }
    for (std::size_t i = 0; attachment != nullptr && i < attachment->aliases.size(); ++i) {
        add_once(names, attachment->aliases[i].value);
    }
    return names;
}

std::vector<Way> Topology::ways(const ServiceName& from, const ServiceName& to) const {
    std::vector<Way> ways;
    const auto source = index(from);
    const auto target = index(to);
    if (!source || !target || *source == *target) {
        return ways;
    }
    const std::size_t source_stack = stack_owner(*source);
    const std::size_t target_stack = stack_owner(*target);
    if (source_stack == target_stack) {
        ways.push_back({Way::Kind::SharedStack, {}, {"localhost"}});
        return ways;
    }
    const NetworkMode source_mode = project_->services[source_stack].network_mode;
    const NetworkMode target_mode = project_->services[target_stack].network_mode;
    if (source_mode == NetworkMode::Host && target_mode == NetworkMode::Host) {
        ways.push_back({Way::Kind::SharedStack, {}, {"localhost"}});
    } else if (target_mode == NetworkMode::Host && source_mode != NetworkMode::None) {
        ways.push_back({Way::Kind::Host, {}, {}});
    } else if (source_mode == NetworkMode::Host && target_mode != NetworkMode::None) {
        ways.push_back({Way::Kind::Host, {}, {}});
    }
    const ServiceName& owner = project_->services[target_stack].name;
    for (const NetworkName& network : networks_[*source]) {
        if (std::ranges::contains(networks_[*target], network)) {
            ways.push_back({Way::Kind::Network, network, names(owner, network)});
        }
    }
    return ways;
}

bool Topology::reaches(const ServiceName& from, const ServiceName& to) const {
    return !ways(from, to).empty();
}

Egress Topology::egress(const ServiceName& service) const {
    Egress egress;
    const auto at = index(service);
    if (!at) {
        return egress;
    }
    const NetworkMode mode = project_->services[stack_owner(*at)].network_mode;
    egress.possible =
        mode != NetworkMode::Networks && mode != NetworkMode::None && mode != NetworkMode::Service;
    std::vector<const compose::Network*> gateways;
    for (const NetworkName& name : networks_[*at]) {
        const compose::Network* network = project_->find(name);
        if (network == nullptr || !network->internal.value) {
            egress.possible = true;
        }
        if (network != nullptr && !network->internal.value) {
            gateways.push_back(network);
        }
    }
    // The Engine takes the default gateway from the network whose real name sorts first.
    std::ranges::sort(gateways, {},
                      [](const compose::Network* network) { return network->real_name; });
    for (const compose::Network* network : gateways) {
        egress.via.push_back(network->name);
    }
    return egress;
}

std::vector<ServiceName> Topology::blast_radius(const ServiceName& service) const {
    const auto start = index(service);
    std::vector<ServiceName> reached;
    if (!start) {
        return reached;
    }
    const auto mode = [&](std::size_t at) {
        return project_->services[stack_owner(at)].network_mode;
    };
    std::vector<bool> seen(networks_.size());
    std::set<NetworkName> entered;
    std::vector<std::size_t> open{*start};
    seen[*start] = true;
    const auto visit = [&](std::size_t at) {
        if (!seen[at]) {
            seen[at] = true;
            open.push_back(at);
        }
    };
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        for (const NetworkName& network : networks_[at]) {
            if (entered.insert(network).second) {
                std::ranges::for_each(members_.at(network), visit);
            }
        }
        for (std::size_t other = 0; other < seen.size(); ++other) {
            // Borrowers of one stack; and the host, which every stack reaches and which reaches
            // all.
            const bool with_host =
                mode(at) != NetworkMode::None && mode(other) != NetworkMode::None &&
                (mode(at) == NetworkMode::Host || mode(other) == NetworkMode::Host);
            if (stack_owner(at) == stack_owner(other) || with_host) {
                visit(other);
            }
        }
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i] && i != *start) {
            reached.push_back(project_->services[i].name);
        }
    }
    return reached;
}

} // namespace tw::topology
