#include "picture/flow_states.h"

#include <algorithm>

namespace tw::picture {
namespace {

using State = FlowPair::State;
using topology::ServiceSet;

/// A flow between services, with the numbers of those it stands for.
struct Members {
    const contract::Flow* flow = nullptr;
    ServiceSet from, to;
};

/// What the contract says of one service and each other one.
struct Row {
    ServiceSet joined, parted, needed, housemates;
};

class FlowBook {
public:
    explicit FlowBook(const facts::Facts& facts)
        : facts_(facts), size_(facts.project.services.size()) {
        for (const contract::Flow& flow : *facts.contract->flows) {
            if (flow.from.is_outside() || flow.to.is_outside()) continue;
            flows_.push_back({&flow, set(facts.contract->services_of(flow.from)),
                              set(facts.contract->services_of(flow.to))});
            closed_ = closed_ || !flow.forbidden;
        }
        closed_ = closed_ || facts.contract->flows->empty();
        for (const contract::Tier& tier : facts.contract->tiers) {
            if (!tier.residents_meet) continue;
            std::vector<ServiceName> names;
            for (const auto& resident : tier.services)
                names.push_back(ServiceName(resident.name));
            tiers_.push_back(set(names));
        }
    }

    void add_pairs_of(std::size_t one, bool all, std::vector<FlowPair>& pairs) const {
        const Row row = row_of(one);
        const ServiceSet reached = facts_.topology.reached_from(one);
        for (std::size_t other = all ? 0 : one + 1; other < size_; ++other) {
            if (other == one) continue;
            const auto state = state_of(row, reached.contains(other), other);
            if (state) pairs.push_back(pair_of(one, other, *state));
        }
    }

private:
    [[nodiscard]] ServiceSet set(const std::vector<ServiceName>& names) const {
        ServiceSet result(size_);
        for (const ServiceName& name : names) {
            const auto number = facts_.topology.wiring().number(name);
            if (number) result.insert(*number);
        }
        return result;
    }

    [[nodiscard]] Row row_of(std::size_t one) const {
        Row row{ServiceSet(size_), ServiceSet(size_), ServiceSet(size_), ServiceSet(size_)};
        for (const Members& each : flows_) {
            ServiceSet others(size_);
            if (each.from.contains(one)) others |= each.to;
            if (each.to.contains(one)) others |= each.from;
            (each.flow->forbidden ? row.parted : row.joined) |= others;
            if (each.flow->required) row.needed |= others;
        }
        for (const ServiceSet& tier : tiers_) {
            if (tier.contains(one)) row.housemates |= tier;
        }
        return row;
    }

    [[nodiscard]] std::optional<State> state_of(const Row& row, bool reached,
                                                std::size_t other) const {
        const bool joined = row.joined.contains(other);
        if (row.parted.contains(other))
            return reached ? std::optional(State::Forbidden) : std::nullopt;
        if (!reached)
            return row.needed.contains(other) ? std::optional(State::Missing) : std::nullopt;
        if (joined) return State::Kept;
        const bool allowed = !closed_ || row.housemates.contains(other);
        return allowed ? std::nullopt : std::optional(State::Forbidden);
    }

    /// Flows that say what the state is about, seen from `one`: onwards and backwards.
    [[nodiscard]] FlowPair pair_of(std::size_t one, std::size_t other, State state) const {
        bool onwards = false, backwards = false, any_port = false;
        FlowPair pair;
        pair.state = state;
        for (const Members& each : flows_) {
            if (each.flow->forbidden != (state == State::Forbidden)) continue;
            const bool there = each.from.contains(one) && each.to.contains(other);
            const bool back = each.from.contains(other) && each.to.contains(one);
            if (!there && !back) continue;
            onwards = onwards || there || each.flow->both_ways;
            backwards = backwards || back || each.flow->both_ways;
            any_port = any_port || each.flow->ports.empty();
            std::ranges::copy(each.flow->ports, std::back_inserter(pair.ports));
            if (pair.flow == nullptr || (each.flow->required && !pair.flow->required))
                pair.flow = each.flow;
        }
        pair.both_ways = onwards == backwards;
        if (backwards && !onwards) std::swap(one, other);
        pair.from = end(one);
        pair.to = end(other);
        if (any_port) pair.ports.clear();
        std::ranges::sort(pair.ports);
        pair.ports.erase(std::ranges::unique(pair.ports).begin(), pair.ports.end());
        if (state == State::Kept && (!pair.both_ways || !pair.ports.empty()))
            pair.state = State::NotEnforced;
        return pair;
    }

    [[nodiscard]] FlowEnd end(std::size_t service) const {
        return {FlowEnd::Kind::Service, facts_.project.services[service].name};
    }

    const facts::Facts& facts_;
    std::size_t size_;
    bool closed_ = false;
    std::vector<Members> flows_;
    std::vector<ServiceSet> tiers_;
};

bool opens_to(const facts::Facts& facts, const ServiceName& service, FlowEnd::Kind outside) {
    using Exposed = topology::Exposure::Reach;
    return std::ranges::any_of(facts.topology.exposures(), [&](const auto& exposure) {
        const bool beyond =
            exposure.reach == Exposed::Everyone || exposure.reach == Exposed::Address;
        const bool here = outside == FlowEnd::Kind::Host && exposure.reach == Exposed::Loopback;
        return exposure.service == service && (beyond || here);
    });
}

bool is_routed(const facts::Facts& facts, const ServiceName& service) {
    return std::ranges::any_of(facts.traefik.routers, [&](const traefik::Router& router) {
        return router.container == service && router.counts();
    });
}

/// From the outside to a service.
std::optional<State> inward_state(const facts::Facts& facts, const contract::Flow& flow,
                                  const ServiceName& service, FlowEnd::Kind outside) {
    const bool on_host = facts.project.find(service)->network_mode == compose::NetworkMode::Host;
    const bool open = on_host || opens_to(facts, service, outside) ||
                      (outside == FlowEnd::Kind::Internet && is_routed(facts, service));
    if (flow.forbidden) {
        // The host itself gets to every container.
        if (outside == FlowEnd::Kind::Host) return State::NotEnforced;
        return open ? std::optional(State::Forbidden) : std::nullopt;
    }
    if (!open) return flow.required ? std::optional(State::Missing) : std::nullopt;
    return State::Kept;
}

/// From a service to the outside.
std::optional<State> outward_state(const facts::Facts& facts, const contract::Flow& flow,
                                   const ServiceName& service, FlowEnd::Kind outside) {
    if (outside == FlowEnd::Kind::Host) return State::NotEnforced;
    const bool out = facts.topology.egress(service).possible;
    if (flow.forbidden) return out ? std::optional(State::Forbidden) : std::nullopt;
    if (!out) return flow.required ? std::optional(State::Missing) : std::nullopt;
    return flow.ports.empty() ? State::Kept : State::NotEnforced;
}

void add_outside(const facts::Facts& facts, const contract::Flow& flow,
                 const std::optional<ServiceName>& about, std::vector<FlowPair>& pairs) {
    if (flow.from.is_outside() == flow.to.is_outside()) return;
    const bool inward = flow.from.is_outside();
    const contract::Party& outside = inward ? flow.from : flow.to;
    const auto kind = outside.kind == contract::Party::Kind::Internet ? FlowEnd::Kind::Internet
                                                                      : FlowEnd::Kind::Host;
    for (const ServiceName& service : facts.contract->services_of(inward ? flow.to : flow.from)) {
        if (facts.project.find(service) == nullptr || (about && *about != service)) continue;
        const auto state = inward ? inward_state(facts, flow, service, kind)
                                  : outward_state(facts, flow, service, kind);
        if (!state) continue;
        const FlowEnd there{kind, {}}, here{FlowEnd::Kind::Service, service};
        pairs.push_back({inward ? there : here, inward ? here : there, *state, flow.both_ways,
                         flow.ports, &flow});
    }
}

} // namespace

std::string FlowEnd::key() const {
    if (kind == Kind::Service) return "service:" + service->str();
    return text();
}

std::string FlowEnd::text() const {
    if (kind == Kind::Service) return service->str();
    return kind == Kind::Internet ? "internet" : "host";
}

std::string FlowPair::text() const {
    std::string text = from.text() + (both_ways ? " ↔ " : " → ") + to.text();
    for (const std::uint16_t port : ports)
        text += " :" + std::to_string(port);
    return text;
}

std::vector<FlowPair> contract_flows(const facts::Facts& facts,
                                     const std::optional<ServiceName>& about) {
    std::vector<FlowPair> pairs;
    if (!facts.contract || !facts.contract->flows) return pairs;
    const FlowBook book(facts);
    if (about) {
        const auto number = facts.topology.wiring().number(*about);
        if (number) book.add_pairs_of(*number, true, pairs);
    } else {
        for (std::size_t at = 0; at < facts.project.services.size(); ++at)
            book.add_pairs_of(at, false, pairs);
    }
    for (const contract::Flow& flow : *facts.contract->flows)
        add_outside(facts, flow, about, pairs);
    return pairs;
}

} // namespace tw::picture
