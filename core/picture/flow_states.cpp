#include "picture/flow_states.h"

#include "contract/flow_table.h"
#include "facts/entrances.h"

#include <algorithm>

namespace tw::picture {
namespace {

using State = FlowPair::State;

/// Pairs of services, by their numbers.
class FlowBook {
public:
    explicit FlowBook(const facts::Facts& facts)
        : facts_(facts), table_(&*facts.contract, facts.project.service_names()) {}

    void add_pairs_of(std::size_t one, bool all, std::vector<FlowPair>& pairs) const {
        const contract::FlowRow row = table_.row(one);
        const ServiceSet reached = facts_.topology.reached_from(one);
        const std::size_t size = facts_.project.services.size();
        for (std::size_t other = all ? 0 : one + 1; other < size; ++other) {
            if (other == one) continue;
            const auto state = state_of(row, reached.contains(other), other);
            if (state) pairs.push_back(pair_of(one, other, *state));
        }
    }

private:
    [[nodiscard]] std::optional<State> state_of(const contract::FlowRow& row, bool reached,
                                                std::size_t other) const {
        if (row.parted.contains(other))
            return reached ? std::optional(State::Forbidden) : std::nullopt;
        if (!reached)
            return row.required.contains(other) ? std::optional(State::Missing) : std::nullopt;
        if (row.joined.contains(other)) return State::Kept;
        const bool allowed = !table_.closed() || row.housemates.contains(other);
        return allowed ? std::nullopt : std::optional(State::Forbidden);
    }

    /// Flows from one to the other that say what the state is about.
    [[nodiscard]] std::vector<const contract::Flow*> flows(std::size_t from, std::size_t to,
                                                           State state) const {
        auto found = table_.flows(from, to);
        std::erase_if(found, [&](const contract::Flow* flow) {
            return flow->forbidden != (state == State::Forbidden);
        });
        return found;
    }

    [[nodiscard]] FlowPair pair_of(std::size_t one, std::size_t other, State state) const {
        const auto onwards = flows(one, other, state), backwards = flows(other, one, state);
        std::vector<const contract::Flow*> both; // in the order of the contract
        std::ranges::set_union(onwards, backwards, std::back_inserter(both));
        FlowPair pair;
        pair.state = state;
        for (const contract::Flow* flow : both) {
            std::ranges::copy(flow->ports, std::back_inserter(pair.ports));
            if (pair.flow == nullptr || (flow->required && !pair.flow->required)) pair.flow = flow;
        }
        pair.both_ways = onwards.empty() == backwards.empty();
        if (onwards.empty() && !backwards.empty()) std::swap(one, other);
        pair.from = end(one);
        pair.to = end(other);
        if (std::ranges::any_of(both, [](const auto* flow) { return flow->ports.empty(); }))
            pair.ports.clear();
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
    contract::FlowTable table_;
};

/// Flows with what is outside, service by service.
class OutsideFlows {
public:
    OutsideFlows(const facts::Facts& facts, const std::optional<ServiceName>& about)
        : facts_(facts),
          about_(about),
          table_(&*facts.contract, facts.project.service_names()),
          from_internet_(facts::entrances_from_internet(facts)),
          from_host_(facts::entrances_from_host(facts)) {}

    void add(const contract::Flow& flow, std::vector<FlowPair>& pairs) const {
        if (flow.from.is_outside() == flow.to.is_outside()) return;
        const bool inward = flow.from.is_outside();
        const contract::Party& outside = inward ? flow.from : flow.to;
        const auto kind = outside.kind == contract::Party::Kind::Internet ? FlowEnd::Kind::Internet
                                                                          : FlowEnd::Kind::Host;
        for (const ServiceName& name : facts_.contract->services_of(inward ? flow.to : flow.from)) {
            const auto number = table_.number(name);
            if (!number || (about_ && *about_ != name)) continue;
            const FlowEnd there{kind, {}}, here{FlowEnd::Kind::Service, name};
            const auto in = inward || flow.both_ways ? inward_state(flow, *number, kind) : nothing;
            const auto out =
                !inward || flow.both_ways ? outward_state(flow, *number, kind) : nothing;
            if (in && in == out) {
                pairs.push_back(
                    {inward ? there : here, inward ? here : there, *in, true, flow.ports, &flow});
                continue;
            }
            if (in) pairs.push_back({there, here, *in, false, flow.ports, &flow});
            if (out) pairs.push_back({here, there, *out, false, flow.ports, &flow});
        }
    }

private:
    static constexpr std::optional<State> nothing;

    [[nodiscard]] std::size_t number(FlowEnd::Kind outside) const {
        return outside == FlowEnd::Kind::Internet ? table_.internet() : table_.host();
    }

    /// From the outside to a service; nothing where another flow decides.
    [[nodiscard]] std::optional<State> inward_state(const contract::Flow& flow, std::size_t service,
                                                    FlowEnd::Kind outside) const {
        if (table_.of(number(outside), service).flow != &flow) return std::nullopt;
        const ServiceName& name = facts_.project.services[service].name;
        const bool open =
            (outside == FlowEnd::Kind::Host ? from_host_ : from_internet_).contains(name);
        if (flow.forbidden) {
            // The host itself gets to every container.
            if (outside == FlowEnd::Kind::Host) return State::NotEnforced;
            return open ? std::optional(State::Forbidden) : std::nullopt;
        }
        if (!open) return flow.required ? std::optional(State::Missing) : std::nullopt;
        return State::Kept;
    }

    /// From a service to the outside.
    [[nodiscard]] std::optional<State>
    outward_state(const contract::Flow& flow, std::size_t service, FlowEnd::Kind outside) const {
        if (table_.of(service, number(outside)).flow != &flow) return std::nullopt;
        if (outside == FlowEnd::Kind::Host) return State::NotEnforced;
        const bool out = facts_.topology.egress(facts_.project.services[service].name).possible;
        if (flow.forbidden) return out ? std::optional(State::Forbidden) : std::nullopt;
        if (!out) return flow.required ? std::optional(State::Missing) : std::nullopt;
        return flow.ports.empty() ? State::Kept : State::NotEnforced;
    }

    const facts::Facts& facts_;
    const std::optional<ServiceName>& about_;
    contract::FlowTable table_;
    facts::Entrances from_internet_, from_host_;
};

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
    const OutsideFlows outside(facts, about);
    for (const contract::Flow& flow : *facts.contract->flows)
        outside.add(flow, pairs);
    return pairs;
}

} // namespace tw::picture
