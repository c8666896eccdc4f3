#include "picture/changes.h"

#include <algorithm>
#include <set>

namespace tw::picture {
namespace {

using compose::Project;
using compose::Service;
using compose::Value;

std::set<NetworkName> networks_of(const Service& service) {
    std::set<NetworkName> names;
    for (const auto& attachment : service.attachments)
        names.insert(attachment.network);
    return names;
}

bool same_entry(const Value& left, const Value& right, std::string_view name) {
    const Value* a = left.find(name);
    const Value* b = right.find(name);
    return (a == nullptr || b == nullptr) ? a == b : same_data(*a, *b);
}

/// Whether all entries but `networks` are the same.
bool same_beside_networks(const Value& left, const Value& right) {
    const auto is_in = [](const Value& here, const Value& there) {
        return std::ranges::all_of(here.map, [&](const compose::Entry& entry) {
            return entry.key == "networks" || same_entry(here, there, entry.key);
        });
    };
    return is_in(left, right) && is_in(right, left);
}

/// What is said of the networks that both are on.
bool same_on_networks(const Value& left, const Value& right) {
    const Value* a = left.find("networks");
    const Value* b = right.find("networks");
    if (a == nullptr || b == nullptr || !a->is_map() || !b->is_map()) return true;
    return std::ranges::all_of(a->map, [&](const compose::Entry& entry) {
        return b->find(entry.key) == nullptr || same_entry(*a, *b, entry.key);
    });
}

bool same_service(const Project& before, const Service& old, const Project& after,
                  const Service& now) {
    const Value* left = before.body(old);
    const Value* right = after.body(now);
    if (left == nullptr || right == nullptr) return left == right;
    return same_beside_networks(*left, *right) && same_on_networks(*left, *right);
}

bool same_network(const Project& before, const Project& after, const NetworkName& name) {
    const Value* left = before.root.find("networks");
    const Value* right = after.root.find("networks");
    return left == nullptr || right == nullptr || same_entry(*left, *right, name.str());
}

void compare_services(const Project& before, const Project& after, Changes& changes) {
    for (const Service& now : after.services) {
        const Service* old = before.find(now.name);
        if (old == nullptr) {
            changes.added.push_back(now.name);
            continue;
        }
        if (!same_service(before, *old, after, now)) changes.changed.push_back(now.name);
        const auto then = networks_of(*old), today = networks_of(now);
        for (const NetworkName& network : today) {
            if (!then.contains(network)) changes.attached.emplace_back(now.name, network);
        }
        for (const NetworkName& network : then) {
            if (!today.contains(network)) changes.detached.emplace_back(now.name, network);
        }
    }
    for (const Service& old : before.services) {
        if (after.find(old.name) == nullptr) changes.removed.push_back(old.name);
    }
}

void compare_networks(const Project& before, const Project& after, Changes& changes) {
    for (const auto& now : after.networks) {
        if (before.find(now.name) == nullptr) {
            changes.networks_added.push_back(now.name);
        } else if (!same_network(before, after, now.name)) {
            changes.networks_changed.push_back(now.name);
        }
    }
    for (const auto& old : before.networks) {
        if (after.find(old.name) == nullptr) changes.networks_removed.push_back(old.name);
    }
}

/// Services that are in both states, with their numbers in each.
struct Lasting {
    ServiceName name;
    std::size_t before = 0, after = 0;
};

void compare_reach(const facts::Facts& before, const facts::Facts& after,
                   const std::optional<ServiceName>& about, Changes& changes) {
    std::vector<Lasting> lasting;
    for (const Service& service : after.project.services) {
        const auto then = before.topology.wiring().number(service.name);
        const auto now = after.topology.wiring().number(service.name);
        if (then && now) lasting.push_back({service.name, *then, *now});
    }
    for (auto one = lasting.begin(); one != lasting.end(); ++one) {
        if (about && one->name != *about) continue;
        const auto then = before.topology.reached_from(one->before);
        const auto now = after.topology.reached_from(one->after);
        for (auto other = about ? lasting.begin() : one + 1; other != lasting.end(); ++other) {
            if (other == one) continue;
            const bool did = then.contains(other->before), does = now.contains(other->after);
            if (did == does) continue;
            (does ? changes.gained : changes.lost).emplace_back(one->name, other->name);
        }
    }
}

} // namespace

bool Changes::empty() const {
    return added.empty() && removed.empty() && changed.empty() && networks_added.empty() &&
           networks_removed.empty() && networks_changed.empty() && attached.empty() &&
           detached.empty();
}

Changes changes(const facts::Facts& before, const facts::Facts& after,
                const std::optional<ServiceName>& about) {
    Changes result;
    compare_services(before.project, after.project, result);
    compare_networks(before.project, after.project, result);
    compare_reach(before, after, about, result);
    return result;
}

} // namespace tw::picture
