#include "topology/name_changes.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace tw::topology {
namespace {

using Services = std::vector<ServiceName>;
using Networks = std::vector<NetworkName>;
/// Who bears each name on some networks.
using Bearers = std::unordered_map<std::string, Services>;

Bearers bearers_on(const Topology& topology, const Networks& networks) {
    Bearers bearers;
    for (const NetworkName& network : networks) {
        for (const ServiceName& member : topology.members(network)) {
            for (const std::string& name : topology.names(member, network)) {
                Services& known = bearers[name];
                if (!std::ranges::contains(known, member)) {
                    known.push_back(member);
                }
            }
        }
    }
    for (auto& [name, services] : bearers) {
        std::ranges::sort(services);
    }
    return bearers;
}

const Services& bearers_of(const std::string& name, const Bearers& bearers) {
    static const Services nobody;
    const auto found = bearers.find(name);
    return found == bearers.end() ? nobody : found->second;
}

Services who_answers(const Topology& topology, const ServiceName& asker, const std::string& name) {
    Services services = topology.resolve(asker, name).answer.services;
    std::ranges::sort(services);
    return services;
}

bool reaches_any(const Topology& topology, const ServiceName& asker, const Services& others) {
    return std::ranges::any_of(
        others, [&](const ServiceName& other) { return topology.reaches(asker, other); });
}

/// Services of the same networks get the same answers, unless `links` or `extra_hosts` of their own
/// give them others.
struct Group {
    Networks before;
    Networks after;
    ServiceName alone; ///< empty if the group may have several members
    friend auto operator<=>(const Group&, const Group&) = default;
};

class NameChanges {
public:
    NameChanges(const Topology& before, const Topology& after) : before_(before), after_(after) {}

    std::vector<NameChange> all() {
        for (const auto& [group, askers] : groups()) {
            compare(group, askers);
        }
        std::vector<NameChange> changes;
        for (auto& [key, askers] : found_) {
            const auto& [name, before, after] = key;
            std::ranges::sort(askers);
            changes.push_back({name, before, after, std::move(askers)});
        }
        return changes;
    }

private:
    /// The networks on which a service has come, gone or changed its names.
    [[nodiscard]] std::set<NetworkName> involved() const {
        std::set<NetworkName> networks;
        for (const ServiceName& service : common()) {
            const Networks then = before_.networks(service);
            const Networks now = after_.networks(service);
            const bool same =
                then == now && std::ranges::all_of(now, [&](const NetworkName& network) {
                    return before_.names(service, network) == after_.names(service, network);
                });
            if (!same) {
                networks.insert(then.begin(), then.end());
                networks.insert(now.begin(), now.end());
            }
        }
        return networks;
    }

    [[nodiscard]] Services common() const {
        Services services;
        for (const auto& [service, number] : after_.wiring().services) {
            if (before_.wiring().number(service)) {
                services.push_back(service);
            }
        }
        return services;
    }

    [[nodiscard]] std::map<Group, Services> groups() const {
        std::map<Group, Services> groups;
        const std::set<NetworkName> networks = involved();
        const auto is_involved = [&](const NetworkName& each) { return networks.contains(each); };
        for (const ServiceName& asker : common()) {
            Group group{before_.networks(asker), after_.networks(asker), {}};
            if (std::ranges::none_of(group.before, is_involved) &&
                std::ranges::none_of(group.after, is_involved)) {
                continue;
            }
            if (knows_names_alone(before_, asker) || knows_names_alone(after_, asker)) {
                group.alone = asker;
            }
            groups[std::move(group)].push_back(asker);
        }
        return groups;
    }

    static bool knows_names_alone(const Topology& topology, const ServiceName& asker) {
        const Wiring& wiring = topology.wiring();
        const std::size_t owner = wiring.stacks[*wiring.number(asker)].owner;
        const Extras& extras = wiring.extras[owner];
        return !wiring.service(owner).links.empty() || !extras.host_names.empty() ||
               !extras.other_hosts.empty();
    }

    void compare(const Group& group, const Services& askers) {
        const Bearers then = bearers_on(before_, group.before);
        const Bearers now = bearers_on(after_, group.after);
        const bool moved = group.before != group.after;
        for (const auto& [name, old] : then) {
            const Services& current = bearers_of(name, now);
            // Of several networks that know a name, another one may come first now.
            if (old != current || (moved && old.size() > 1)) {
                compare(name, old, current, askers);
            }
        }
        for (const auto& [name, current] : now) {
            if (!then.contains(name)) {
                compare(name, {}, current, askers);
            }
        }
    }

    void compare(const std::string& name, const Services& old, const Services& current,
                 const Services& askers) {
        Services others;
        std::ranges::copy_if(askers, std::back_inserter(others), [&](const ServiceName& asker) {
            return !std::ranges::contains(old, asker) && !std::ranges::contains(current, asker);
        });
        if (others.empty()) {
            return;
        }
        const ServiceName& asker = others.front();
        if ((current.empty() && !reaches_any(after_, asker, old)) ||
            (old.empty() && !reaches_any(before_, asker, current))) {
            return;
        }
        Services answered = who_answers(before_, asker, name);
        Services answers = who_answers(after_, asker, name);
        if (answered == answers) {
            return;
        }
        Services& known = found_[{name, std::move(answered), std::move(answers)}];
        known.insert(known.end(), others.begin(), others.end());
    }

    const Topology& before_;
    const Topology& after_;
    std::map<std::tuple<std::string, Services, Services>, Services> found_;
};

} // namespace

std::vector<NameChange> name_changes(const Topology& before, const Topology& after) {
    return NameChanges(before, after).all();
}

} // namespace tw::topology
