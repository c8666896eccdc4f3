#include "picture/columns.h"

#include "picture/order.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace tw::picture {
namespace {

using compose::Network;
using compose::NetworkMode;
using compose::Service;

std::size_t position(const std::vector<NetworkName>& names, const NetworkName& name) {
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::numeric_limits<std::size_t>::max()
                                : static_cast<std::size_t>(found - names.begin());
}

/// How far from the outside world a network is when nobody says so: those with published services
/// come first, internal ones late, unused ones last.
int distance(const facts::Facts& facts, const Network& network,
             const std::set<ServiceName>& published) {
    const auto members = facts.topology.members(network.name);
    if (members.empty()) return 3;
    if (network.internal.value) return 2;
    const bool open = std::ranges::any_of(
        members, [&](const ServiceName& member) { return published.contains(member); });
    return open ? 0 : 1;
}

/// Sort key of a network's column. The contract's tiers keep their order; what it does not name
/// stands before them if it faces the outside, behind them otherwise.
struct Rank {
    int block = 0;
    std::size_t place = 0;
    int distance = 0;
    friend auto operator<=>(const Rank&, const Rank&) = default;
};

/// As the user ordered them. What he never placed stays behind what it stands behind without him.
std::vector<const Network*> ordered_by_hand(const std::vector<const Network*>& networks,
                                            const Layout& layout) {
    std::vector<const Network*> result;
    for (const NetworkName& name : layout.columns) {
        const auto found = std::ranges::find(networks, name, &Network::name);
        if (found != networks.end() && !std::ranges::contains(result, *found))
            result.push_back(*found);
    }
    auto place = result.begin();
    for (const Network* network : networks) {
        const auto found = std::ranges::find(result, network);
        place = std::next(found != result.end() ? found : result.insert(place, network));
    }
    return result;
}

std::vector<const Network*> ordered_networks(const facts::Facts& facts, const Layout& layout) {
    std::set<ServiceName> published;
    for (const auto& exposure : facts.topology.exposures()) {
        if (exposure.reach == topology::Exposure::Reach::Everyone)
            published.insert(exposure.service);
    }
    std::vector<NetworkName> tiers;
    if (facts.contract) {
        for (const auto& tier : facts.contract->tiers)
            tiers.push_back(tier.network);
    }
    std::vector<std::pair<Rank, const Network*>> ranked;
    for (const Network& network : facts.project.networks) {
        Rank rank;
        rank.distance = distance(facts, network, published);
        const std::size_t tier = position(tiers, network.name);
        if (tier != std::numeric_limits<std::size_t>::max()) {
            rank = {1, tier, 0};
        } else {
            rank.block = rank.distance == 0 || tiers.empty() ? 0 : 2;
        }
        ranked.emplace_back(rank, &network);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& entry) { return entry.first; });
    std::vector<const Network*> result;
    for (const auto& [rank, network] : ranked)
        result.push_back(network);
    return ordered_by_hand(result, layout);
}

/// The attached network in which the card stands; empty when the service is on none.
NetworkName home_of(const facts::Facts& facts, const Layout& layout, const Service& service) {
    if (service.attachments.empty()) return {};
    if (facts.contract) {
        const auto* tier = facts.contract->home(service.name);
        if (tier != nullptr && service.attachment(tier->network) != nullptr) return tier->network;
    }
    const auto chosen = layout.homes.find(service.name);
    if (chosen != layout.homes.end() && service.attachment(chosen->second) != nullptr) {
        return chosen->second;
    }
    return service.attachments.front().network;
}

class Arranger {
public:
    Arranger(const facts::Facts& facts, const Layout& layout) : facts_(facts), layout_(layout) {}

    Columns run() {
        for (const Network* network : ordered_networks(facts_, layout_)) {
            column_of_.emplace(network->name, result_.columns.size());
            result_.columns.push_back({network->name, network, {}, {}, false});
        }
        for (const Service& service : facts_.project.services)
            add(service, true);
        for (const Service& service : facts_.project.inactive_services)
            add(service, false);
        for (std::size_t at = 0; at < result_.services.size(); ++at)
            place(at);
        for (Column& column : result_.columns)
            column.collapsed = layout_.collapsed.contains(column.network);
        order_cards(result_, layout_);
        return std::move(result_);
    }

private:
    void add(const Service& service, bool active) {
        result_.index.emplace(service.name, result_.services.size());
        result_.services.push_back({&service, active, 0, {}});
    }

    /// A service that borrows another's network stack stands beside it.
    const Service& stack_owner(const Service& service) const {
        const Service* owner = &service;
        for (int hops = 0; hops < 8 && owner->network_mode == NetworkMode::Service; ++hops) {
            const auto found = result_.index.find(ServiceName(owner->network_mode_target));
            if (found == result_.index.end()) break;
            owner = result_.services[found->second].service;
        }
        return *owner;
    }

    std::size_t column(const NetworkName& network) {
        const auto found = column_of_.find(network);
        if (found != column_of_.end()) return found->second;
        // A network that nobody declares: Compose refuses it, the canvas still shows it.
        column_of_.emplace(network, result_.columns.size());
        result_.columns.push_back({network, nullptr, {}, {}, false});
        return result_.columns.size() - 1;
    }

    void place(std::size_t at) {
        const Service& service = *result_.services[at].service;
        const Service& owner = stack_owner(service);
        const std::size_t home = column(home_of(facts_, layout_, owner));
        result_.services[at].column = home;
        result_.columns[home].cards.push_back(at);
        for (const auto& attachment : service.attachments) {
            const std::size_t other = column(attachment.network);
            if (other == home) continue;
            result_.services[at].pill_columns.push_back(other);
            result_.columns[other].pills.push_back(at);
        }
    }

    const facts::Facts& facts_;
    const Layout& layout_;
    Columns result_;
    std::map<NetworkName, std::size_t> column_of_;
};

} // namespace

Columns arrange(const facts::Facts& facts, const Layout& layout) {
    return Arranger(facts, layout).run();
}

} // namespace tw::picture
