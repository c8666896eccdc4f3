// What the flows of a contract say about pairs. The one place that knows how flows of services,
// tiers, classes and patterns add up; rules, plans, pictures and reports ask it.
#pragma once

#include "base/service_set.h"
#include "contract/contract.h"
#include "contract/flow_policy.h"

#include <map>
#include <optional>
#include <span>
#include <unordered_map>
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

/// What is said of one service and all others, whatever the direction. What is in `parted` is
/// forbidden, even if it is in another set too.
struct FlowRow {
    ServiceSet joined;     ///< by flows
    ServiceSet required;   ///< by some of these
    ServiceSet parted;     ///< by flows that forbid
    ServiceSet housemates; ///< by tiers whose residents may meet
};

/// Two services, and the flow that says something of them.
struct FlowOfTwo {
    std::size_t from = 0;
    std::size_t to = 0;
    const Flow* flow = nullptr;
};

/// Parties are numbers: places in `services`, and behind them the Internet and the host. Between
/// services, what is forbidden one way is forbidden both ways, because Docker knows no direction.
/// What is forbidden is not allowed, whatever else says so. Refers to the contract.
class FlowTable {
public:
    /// Null for a contract that there is not: everything is allowed. Who is not in `services` does
    /// not count.
    FlowTable(const Contract* contract, std::span<const ServiceName> services);

    [[nodiscard]] std::size_t internet() const { return services_; }
    [[nodiscard]] std::size_t host() const { return services_ + 1; }
    [[nodiscard]] std::optional<std::size_t> number(const ServiceName& service) const;

    /// Some flow between services allows something, or the list is empty: what no flow allows, and
    /// no common tier, is not allowed.
    [[nodiscard]] bool closed() const { return closed_; }
    [[nodiscard]] Said of(std::size_t from, std::size_t to) const;
    /// All flows that lead from one to the other, and those that forbid it, in the order of the
    /// contract.
    [[nodiscard]] std::vector<const Flow*> flows(std::size_t from, std::size_t to) const;

    /// Of two services, whatever the direction: a flow allows it, and none forbids it.
    [[nodiscard]] bool joined(std::size_t one, std::size_t other) const;
    /// A flow says in so many words that the two must not meet.
    [[nodiscard]] bool forbidden(std::size_t one, std::size_t other) const;
    /// By a flow, by a tier, or because the world is not closed. A service meets itself.
    [[nodiscard]] bool allowed(std::size_t one, std::size_t other) const;
    [[nodiscard]] FlowRow row(std::size_t service) const;
    /// Pairs of services that must or must not meet, each once, in the order of the contract.
    [[nodiscard]] std::vector<FlowOfTwo> required_pairs() const;
    [[nodiscard]] std::vector<FlowOfTwo> forbidden_pairs() const;
    /// Some flow is about the party, by whichever name.
    [[nodiscard]] bool mentions(std::size_t party) const { return !groups_of_[party].empty(); }

private:
    /// Some services, and a bit each where that is not larger.
    struct Group {
        std::vector<std::size_t> members;
        ServiceSet dense;

        void add_up(std::size_t services);
        void join(ServiceSet& set) const;
    };
    /// A flow, seen from one of its ends.
    struct Link {
        std::size_t group; ///< at the other end
        const Flow* flow;
        bool leads_there; ///< or only comes from there
    };

    void read_tiers();
    void read_flows();
    [[nodiscard]] std::size_t group(const Party& party);
    [[nodiscard]] const Group& group_of(const Party& party) const;
    template <class Quality>
    [[nodiscard]] bool any_link(std::size_t one, std::size_t other, const Quality& quality) const;
    [[nodiscard]] std::span<const Link> links(std::size_t group, std::size_t other) const;
    [[nodiscard]] std::vector<FlowOfTwo> pairs(bool Flow::* quality) const;
    [[nodiscard]] const Tier* common_tier(std::size_t one, std::size_t other) const;
    [[nodiscard]] bool is_outside(std::size_t party) const { return party >= services_; }

    const Contract* contract_;
    std::size_t services_ = 0;
    bool closed_ = false;
    bool forbids_ = false; ///< some flow does
    std::unordered_map<ServiceName, std::size_t> numbers_;
    std::vector<Group> residents_;                ///< by tier; nobody where residents may not meet
    std::vector<std::vector<std::size_t>> tiers_; ///< by service, places in `residents_`
    /// Parties of flows that are written alike are one group.
    std::map<std::pair<Party::Kind, std::string>, std::size_t> group_numbers_;
    std::vector<Group> groups_;
    std::vector<std::vector<std::size_t>> groups_of_; ///< by party
    /// By group, sorted by the other one; those of one other group in the order of the contract.
    std::vector<std::vector<Link>> links_;
};

/// `backend -> db`, `frontend -/> db`
[[nodiscard]] std::string to_text(const Flow& flow);

} // namespace tw::contract
