// What the flows of a contract say about pairs, looked up pair by pair.
#pragma once

#include "contract/contract.h"
#include "contract/flow_policy.h"

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace tw::contract {

/// What is said of the way from one party to another, and by what.
struct Said {
    FlowPolicy policy = FlowPolicy::Unsaid;
    const Flow* flow = nullptr;     ///< that decides; null where a tier does
    const Tier* tier = nullptr;     ///< to which both belong; its residents may meet
    const Flow* opposite = nullptr; ///< allows the other direction, where this one is unsaid
    bool some_ports = false;        ///< every flow that allows it names ports
};

/// Parties are numbers: places in `services`, and behind them the Internet and the host. Between
/// services, what is forbidden one way is forbidden both ways, because Docker knows no direction.
/// Refers to the contract.
class FlowTable {
public:
    FlowTable(const Contract& contract, std::span<const ServiceName> services);

    [[nodiscard]] std::size_t internet() const { return services_; }
    [[nodiscard]] std::size_t host() const { return services_ + 1; }
    /// Some flow between services allows something, or the list is empty: what no flow allows, and
    /// no common tier, is not allowed.
    [[nodiscard]] bool closed() const { return closed_; }
    [[nodiscard]] Said of(std::size_t from, std::size_t to) const;

private:
    using Flows = std::vector<const Flow*>;
    [[nodiscard]] std::size_t group(const Party& party);
    [[nodiscard]] Flows between(std::size_t from, std::size_t to) const;
    [[nodiscard]] const Tier* common_tier(std::size_t one, std::size_t other) const;
    [[nodiscard]] bool is_outside(std::size_t party) const { return party >= services_; }

    const Contract& contract_;
    std::size_t services_ = 0;
    bool closed_ = false;
    std::map<ServiceName, std::size_t> numbers_;
    std::vector<std::vector<std::size_t>> tiers_; ///< by service, places in the contract
    /// Parties of flows that are written alike are one group.
    std::map<std::pair<Party::Kind, std::string>, std::size_t> groups_;
    std::vector<std::vector<std::size_t>> groups_of_; ///< by party
    std::map<std::pair<std::size_t, std::size_t>, Flows> by_groups_;
};

/// `backend -> db`, `frontend -/> db`
[[nodiscard]] std::string to_text(const Flow& flow);

} // namespace tw::contract
