// What the contract says about the project's services: their tiers, and who may meet whom.
#pragma once

#include "contract/flow_table.h"
#include "facts/facts.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace tw::rules {

/// Place of a service among the project's enabled services.
using ServiceIndex = std::size_t;

/// The contract, looked at from the project's enabled services. Docker knows no direction, so what
/// is allowed one way is allowed both ways. Without a contract everything is allowed.
class Policy {
public:
    explicit Policy(const facts::Facts& facts);

    /// By numbers that are places of services.
    [[nodiscard]] const contract::FlowTable& flows() const { return flows_; }
    /// The contract has flows that allow something, so what is not listed is not allowed.
    [[nodiscard]] bool closed() const { return flows_.closed(); }
    /// A flow joins the two, in either direction, and none forbids it.
    [[nodiscard]] bool flow(ServiceIndex a, ServiceIndex b) const { return flows_.joined(a, b); }
    /// A flow, or a tier to which both belong and whose residents may meet.
    [[nodiscard]] bool allowed(ServiceIndex a, ServiceIndex b) const {
        return flows_.allowed(a, b);
    }
    /// A flow says in so many words that the two must not meet.
    [[nodiscard]] bool forbidden(ServiceIndex a, ServiceIndex b) const {
        return flows_.forbidden(a, b);
    }

    [[nodiscard]] std::optional<ServiceIndex> index(const ServiceName& service) const {
        return flows_.number(service);
    }
    [[nodiscard]] const compose::Service& service(ServiceIndex at) const;
    /// Null when no tier lists the service.
    [[nodiscard]] const contract::Tier* home(ServiceIndex service) const { return homes_[service]; }
    [[nodiscard]] bool belongs(ServiceIndex service, const NetworkName& network) const;
    /// Some tier or flow names the service.
    [[nodiscard]] bool is_known(ServiceIndex service) const {
        return homes_[service] != nullptr || flows_.mentions(service);
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
    void read_tiers(const std::vector<contract::Tier>& tiers);

    const facts::Facts& facts_;
    contract::FlowTable flows_;
    std::vector<const contract::Tier*> homes_;
    std::vector<std::vector<std::size_t>> tiers_; ///< by service, places in the contract
    std::map<NetworkName, Rank> ranks_;
};

} // namespace tw::rules
