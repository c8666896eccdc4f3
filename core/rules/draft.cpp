#include "rules/draft.h"

#include <algorithm>

namespace tw::rules {
namespace {

constexpr std::size_t word_bits = 64;

std::uint64_t bit(NetworkIndex network) {
    return std::uint64_t{1} << (network % word_bits);
}

} // namespace

Cost& Cost::operator+=(const Cost& other) {
    forbidden += other.forbidden;
    exposed += other.exposed;
    outside += other.outside;
    steps += other.steps;
    pairs += other.pairs;
    return *this;
}

Draft::Draft(const facts::Facts& facts, const Policy& policy) : policy_(policy) {
    for (const compose::Network& network : facts.project.networks) {
        intern(network.name);
    }
    std::vector<Step> steps;
    for (ServiceIndex i = 0; i < facts.project.services.size(); ++i) {
        for (const NetworkName& network : facts.topology.networks(facts.project.services[i].name)) {
            steps.push_back({i, intern(network)});
        }
    }
    members_.resize(names_.size());
    sets_.assign(facts.project.services.size(),
                 std::vector<std::uint64_t>(names_.size() / word_bits + 1));
    for (const Step& step : steps) {
        attach(step);
    }
}

NetworkIndex Draft::intern(const NetworkName& network) {
    const auto [found, is_new] = index_.emplace(network, names_.size());
    if (is_new) {
        names_.push_back(network);
    }
    return found->second;
}

bool Draft::on(Step step) const {
    return (sets_[step.service][step.network / word_bits] & bit(step.network)) != 0;
}

bool Draft::meet(ServiceIndex a, ServiceIndex b, std::optional<NetworkIndex> without) const {
    for (std::size_t word = 0; word < sets_[a].size(); ++word) {
        std::uint64_t common = sets_[a][word] & sets_[b][word];
        if (without && *without / word_bits == word) {
            common &= ~bit(*without);
        }
        if (common != 0) {
            return true;
        }
    }
    return false;
}

bool Draft::meet_in_place(ServiceIndex a, ServiceIndex b,
                          std::optional<NetworkIndex> without) const {
    for (NetworkIndex network = 0; network < names_.size(); ++network) {
        if (network != without && on({a, network}) && on({b, network}) && is_place(network, a, b)) {
            return true;
        }
    }
    return false;
}

bool Draft::is_place(NetworkIndex network, ServiceIndex a, ServiceIndex b) const {
    const NetworkName& name = names_[network];
    return !policy_.is_tier(name) || policy_.belongs(a, name) || policy_.belongs(b, name);
}

std::vector<NetworkIndex> Draft::networks(ServiceIndex service) const {
    std::vector<NetworkIndex> found;
    for (NetworkIndex network = 0; network < names_.size(); ++network) {
        if (on({service, network})) {
            found.push_back(network);
        }
    }
    return found;
}

std::optional<NetworkIndex> Draft::index(const NetworkName& network) const {
    const auto found = index_.find(network);
    return found == index_.end() ? std::nullopt : std::optional(found->second);
}

bool Draft::can_attach(ServiceIndex service) const {
    return policy_.service(service).network_mode == compose::NetworkMode::Networks;
}

void Draft::attach(Step step) {
    if (!on(step)) {
        sets_[step.service][step.network / word_bits] |= bit(step.network);
        members_[step.network].push_back(step.service);
    }
}

void Draft::detach(Step step) {
    sets_[step.service][step.network / word_bits] &= ~bit(step.network);
    std::erase(members_[step.network], step.service);
}

Cost Draft::cost(Step step) const {
    if (on(step)) {
        return {};
    }
    Cost cost{.steps = 1};
    for (const ServiceIndex member : members_[step.network]) {
        if (!meet(step.service, member)) {
            ++cost.pairs;
            cost.forbidden += policy_.allowed(step.service, member) ? 0U : 1U;
        }
    }
    const NetworkName& network = names_[step.network];
    const contract::Tier* home = policy_.home(step.service);
    cost.exposed =
        home != nullptr && policy_.is_internal(home->network) && !policy_.is_internal(network) ? 1
                                                                                               : 0;
    cost.outside = policy_.has_tiers() && !policy_.is_tier(network) ? 1U : 0U;
    return cost;
}

} // namespace tw::rules
