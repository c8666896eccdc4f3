// What the contract says about pairs of services.
#pragma once

#include "facts/facts.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace tw::rules {

/// Place of a service among the project's enabled services.
using ServiceIndex = std::size_t;

/// A pair that must reach each other.
struct Need {
    ServiceIndex from = 0;
    ServiceIndex to = 0;
    const contract::Flow* flow = nullptr;
};

/// The contract, looked at from the project's enabled services. Docker knows no direction, so what
/// is allowed one way is allowed both ways, and what is forbidden one way both ways. What is
/// forbidden is not allowed, whatever else says so. Without a contract everything is allowed.
class Policy {
public:
    explicit Policy(const facts::Facts& facts);

    /// The contract has flows that allow something, so what is not listed is not allowed.
    [[nodiscard]] bool closed() const { return closed_; }
    /// A flow joins the two, in either direction, and none forbids it.
    [[nodiscard]] bool flow(ServiceIndex a, ServiceIndex b) const;
    /// A flow, or a tier to which both belong and whose residents may meet.
    [[nodiscard]] bool allowed(ServiceIndex a, ServiceIndex b) const;
    /// A flow says in so many words that the two must not meet.
    [[nodiscard]] bool forbidden(ServiceIndex a, ServiceIndex b) const {
        return has_forbidden_ && joined(forbids_, a, b);
    }
    /// All with whom a tier or a flow joins a service, and all that a flow keeps it from.
    [[nodiscard]] topology::ServiceSet spoken_of(ServiceIndex service) const;
    /// Required flows between enabled services, each pair once, in the order of the contract.
    [[nodiscard]] const std::vector<Need>& needs() const { return needs_; }

    [[nodiscard]] std::optional<ServiceIndex> index(const ServiceName& service) const;
    [[nodiscard]] const compose::Service& service(ServiceIndex at) const;
    /// Null when no tier lists the service.
    [[nodiscard]] const contract::Tier* home(ServiceIndex service) const { return homes_[service]; }
    [[nodiscard]] bool belongs(ServiceIndex service, const NetworkName& network) const;
    /// Some tier or flow names the service.
    [[nodiscard]] bool is_known(ServiceIndex service) const {
        return homes_[service] != nullptr || !groups_of_[service].empty();
    }

    [[nodiscard]] bool has_tiers() const { return !ranks_.empty(); }
    [[nodiscard]] bool is_tier(const NetworkName& network) const {
        return ranks_.contains(network);
    }
    /// The contract wants it internal, or says nothing and it is.
    [[nodiscard]] bool is_internal(const NetworkName& network) const;
    /// How sheltered a tier is: internal ones above all others, then later ones above earlier ones.
    using Rank = std::pair<bool, std::size_t>;
    [[nodiscard]] std::optional<Rank> rank(const NetworkName& network) const;

private:
    void read_flows(const std::vector<contract::Flow>& flows);
    /// Numbers the services that a party stands for as one group.
    std::size_t group(const contract::Party& party);
    /// Some services, and a bit each where that is not larger.
    struct Group {
        std::vector<ServiceIndex> members;
        topology::ServiceSet dense;

        void add_up(std::size_t services);
        void join(topology::ServiceSet& set) const;
    };
    using Matrix = std::vector<std::vector<bool>>; ///< symmetric, by group
    /// The same as lists: the groups that flows join with each.
    using Partners = std::vector<std::vector<std::size_t>>;
    [[nodiscard]] bool joined(const Matrix& matrix, ServiceIndex a, ServiceIndex b) const;
    void read_needs(const std::vector<contract::Flow>& flows);

    const facts::Facts& facts_;
    bool closed_ = false;
    std::map<ServiceName, ServiceIndex> index_;
    std::vector<const contract::Tier*> homes_;
    std::vector<std::vector<std::size_t>> tiers_; ///< by service, places in the contract
    std::map<NetworkName, Rank> ranks_;

    std::map<std::pair<contract::Party::Kind, std::string>, std::size_t> groups_;
    std::vector<Group> group_members_;
    Partners partners_;                               ///< by flows of either kind
    std::vector<Group> tier_members_;                 ///< nobody, where residents may not meet
    std::vector<std::vector<std::size_t>> groups_of_; ///< by service
    Matrix flows_;
    Matrix forbids_;
    bool has_forbidden_ = false;
    std::vector<Need> needs_;
};

} // namespace tw::rules
