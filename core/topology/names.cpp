// Names, as the Engine's embedded name server and the containers' files of hosts know them.
#include "base/letters.h"
#include "topology/topology.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tw::topology {
namespace {

using compose::NetworkMode;
using compose::Service;

void add_name(std::vector<std::string>& names, std::string name) {
    if (!std::ranges::contains(names, name)) {
        names.push_back(std::move(name));
    }
}

/// Whether it is the name of one of the service's containers. Most names are told apart from those
/// that Compose makes up, `project-service-1`, without making them.
bool is_container(const Wiring& wiring, std::size_t number, std::string_view name) {
    const Service& service = wiring.service(number);
    const std::string& own = service.name.str();
    const std::size_t before = wiring.project->name.size() + 1;
    if (service.container_name.empty() &&
        (name.size() < before + own.size() + 2 ||
         !same_in_any_case(name.substr(before, own.size()), own))) {
        return false;
    }
    const std::size_t containers = wiring.extras[number].replicas.value_or(1);
    for (std::size_t i = 1; i <= containers; ++i) {
        if (same_in_any_case(container_name(*wiring.project, service, i), name)) {
            return true;
        }
    }
    return false;
}

/// Whether the stack's owner has that name on the network.
bool has_name(const Wiring& wiring, const Segment& segment, std::size_t owner,
              std::string_view name) {
    const Service& service = wiring.service(owner);
    const compose::Attachment* attachment = service.attachment(segment.name);
    const auto is_it = [&](std::string_view known) { return same_in_any_case(known, name); };
    if (attachment != nullptr && (is_it(service.name.str()) ||
                                  std::ranges::any_of(attachment->aliases, [&](const auto& alias) {
                                      return is_it(alias.value);
                                  }))) {
        return true;
    }
    if (!service.hostname.empty() && is_it(service.hostname)) {
        return true;
    }
    return is_container(wiring, owner, name);
}

/// All who have the name on a network, each stack once.
std::vector<ServiceName> holders(const Wiring& wiring, const Segment& segment,
                                 std::string_view name) {
    std::vector<ServiceName> found;
    for (const std::size_t member : segment.members) {
        if (wiring.stacks[member].owner == member && has_name(wiring, segment, member, name)) {
            found.push_back(wiring.service(member).name);
        }
    }
    return found;
}

/// The service that `links` of the asking stack's owner gives the name to, reachable or not: by the
/// link's alias, and by two names that Compose adds to each link, which carry the number of the
/// asking replica (`db-1` for the first).
std::optional<std::size_t> linked(const Wiring& wiring, std::size_t from, std::string_view name) {
    std::optional<std::size_t> found;
    for (const auto& link : wiring.service(from).links) {
        const std::size_t colon = link.value.find(':');
        const std::string target = link.value.substr(0, colon);
        const std::string_view alias =
            colon == std::string::npos ? target : std::string_view(link.value).substr(colon + 1);
        if (name == alias || name == target + "-1" ||
            name == std::format("{}-{}-1", wiring.project->name, target)) {
            found = wiring.number(ServiceName(target));
        }
    }
    return found;
}

/// The target of a link, if it is on that network.
std::vector<ServiceName> linked_on(const Wiring& wiring, std::size_t network, std::size_t target) {
    const Stack& stack = wiring.stacks[target];
    return stack.owner == target && std::ranges::contains(stack.networks, network)
               ? std::vector{wiring.service(target).name}
               : std::vector<ServiceName>{};
}

/// A name in the container's own file of hosts, which comes before all name servers.
std::optional<Resolution> in_hosts_file(const Wiring& wiring, std::size_t from,
                                        std::string_view name) {
    const std::size_t owner = wiring.stacks[from].owner;
    const Extras& extras = wiring.extras[owner];
    const auto is_it = [&](std::string_view known) { return same_in_any_case(known, name); };
    Resolution found{.source = Resolution::Source::Hosts};
    if (std::ranges::any_of(extras.host_names, is_it) ||
        std::ranges::any_of(extras.other_hosts, is_it)) {
        return found;
    }
    if (name == "localhost" ||
        (!wiring.service(owner).hostname.empty() && is_it(wiring.service(owner).hostname))) {
        found.answer.services.push_back(wiring.service(owner).name);
        return found;
    }
    return std::nullopt;
}

/// `name` and `name.network` for every point in it, as the Engine splits it: the longest first.
std::vector<std::pair<std::string_view, std::string_view>> readings(std::string_view name) {
    std::vector<std::pair<std::string_view, std::string_view>> found{{name, {}}};
    for (std::size_t at = name.rfind('.'); at != std::string_view::npos && at > 0;
         at = name.rfind('.', at - 1)) {
        found.emplace_back(name.substr(0, at), name.substr(at + 1));
    }
    return found;
}

} // namespace

LinkNames names_of_links(const Wiring& wiring, std::size_t from, std::size_t to) {
    LinkNames found;
    const Stack& source = wiring.stacks[from];
    const Stack& target = wiring.stacks[to];
    const auto common = std::ranges::find_if(source.preferred, [&](std::size_t network) {
        return std::ranges::contains(target.networks, network);
    });
    const bool on_docker = source.kind == Stack::Kind::DockerBridge && target.kind == source.kind;
    if (source.owner != from || target.owner != to ||
        (common == source.preferred.end() && !on_docker)) {
        return found;
    }
    for (const auto& link : wiring.service(from).links) {
        const std::size_t colon = link.value.find(':');
        const std::string name = link.value.substr(0, colon);
        if (name == wiring.service(to).name.str()) {
            add_name(found.names, colon == std::string::npos ? name : link.value.substr(colon + 1));
            add_name(found.names, name + "-1"); // Compose adds it to each link
        }
    }
    if (!on_docker) {
        found.network = *common;
    }
    return found;
}

std::vector<std::string> Topology::names(const ServiceName& service,
                                         const NetworkName& network) const {
    std::vector<std::string> names;
    const auto at = wiring_.number(service);
    const auto on = wiring_.networks.find(network);
    // A service that borrows another's stack has no endpoint, so no name, of its own.
    if (!at || on == wiring_.networks.end() || wiring_.stacks[*at].owner != *at ||
        !std::ranges::contains(wiring_.stacks[*at].networks, on->second)) {
        return names;
    }
    const Service& found = wiring_.service(*at);
    // Compose gives the service's own name to attachments only, not to a `network_mode`.
    const compose::Attachment* attachment = found.attachment(network);
    if (attachment != nullptr) {
        names.push_back(service.str());
    }
    add_name(names, container_name(*wiring_.project, found));
    if (!found.hostname.empty()) {
        add_name(names, found.hostname);
    }
    for (std::size_t i = 0; attachment != nullptr && i < attachment->aliases.size(); ++i) {
        add_name(names, attachment->aliases[i].value);
    }
    return names;
}

Resolution Topology::resolve(const ServiceName& from, std::string_view name) const {
    Resolution found;
    const auto at = wiring_.number(from);
    if (!at || name.empty()) {
        return found;
    }
    if (auto hosts = in_hosts_file(wiring_, *at, name)) {
        return *hosts;
    }
    const Stack& stack = wiring_.stacks[*at];
    if (stack.kind == Stack::Kind::DockerBridge) {
        const auto target = linked(wiring_, stack.owner, name);
        if (target && wiring_.stacks[*target].kind == Stack::Kind::DockerBridge) {
            found.source = Resolution::Source::Link;
            found.answer.services.push_back(wiring_.service(*target).name);
        }
        return found;
    }
    for (const auto& [own, network_name] : readings(name)) {
        const auto target = linked(wiring_, stack.owner, own);
        for (const std::size_t network : stack.preferred) {
            const Segment& segment = wiring_.segments[network];
            if (!network_name.empty() && network_name != segment.real_name()) {
                continue;
            }
            // Where a link gives the name, nobody else is asked for, reachable or not.
            Resolution::Answer answer{segment.name, target ? linked_on(wiring_, network, *target)
                                                           : holders(wiring_, segment, own)};
            if (answer.services.empty()) {
                continue;
            }
            if (found.source == Resolution::Source::Nobody) {
                found.source = target ? Resolution::Source::Link : Resolution::Source::Network;
                found.answer = std::move(answer);
            } else if (!target) {
                found.hidden.push_back(std::move(answer));
            }
        }
        if (found.source != Resolution::Source::Nobody) {
            break;
        }
    }
    return found;
}

} // namespace tw::topology
