// Which service is on which network, changeable on trial.
#pragma once

#include "rules/policy.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace tw::rules {

using NetworkIndex = std::size_t;

/// A service put on a network, or taken off it.
struct Step {
    ServiceIndex service = 0;
    NetworkIndex network = 0;
    friend bool operator==(const Step&, const Step&) = default;
};

/// How much a design gets worse by an attachment. Compared from the first member to the last, so a
/// forbidden way is never bought with fewer steps.
struct Cost {
    std::size_t forbidden = 0; ///< pairs that meet against the contract
    std::size_t exposed = 0;   ///< residents of internal tiers on networks that are not internal
    std::size_t outside = 0;   ///< attachments to networks that are no tiers of the contract
    std::size_t steps = 0;
    std::size_t pairs = 0; ///< pairs that meet newly

    Cost& operator+=(const Cost& other);
    friend auto operator<=>(const Cost&, const Cost&) = default;
};

/// The memberships of a project. Meeting is symmetric: to share a network.
class Draft {
public:
    Draft(const facts::Facts& facts, const Policy& policy);

    [[nodiscard]] bool on(Step step) const;
    /// They share a network, other than `without`.
    [[nodiscard]] bool meet(ServiceIndex a, ServiceIndex b,
                            std::optional<NetworkIndex> without = {}) const;
    /// They share a network where a flow between them has its place. Two visitors of a third tier
    /// meet there by chance only.
    [[nodiscard]] bool meet_in_place(ServiceIndex a, ServiceIndex b,
                                     std::optional<NetworkIndex> without = {}) const;
    /// No tier, or a tier to which one of them belongs.
    [[nodiscard]] bool is_place(NetworkIndex network, ServiceIndex a, ServiceIndex b) const;
    [[nodiscard]] const std::vector<ServiceIndex>& members(NetworkIndex network) const {
        return members_[network];
    }
    [[nodiscard]] std::vector<NetworkIndex> networks(ServiceIndex service) const;
    [[nodiscard]] std::size_t network_count() const { return names_.size(); }
    [[nodiscard]] const NetworkName& name(NetworkIndex network) const { return names_[network]; }
    [[nodiscard]] std::optional<NetworkIndex> index(const NetworkName& network) const;
    /// Its networks are its own to choose: it uses no other stack.
    [[nodiscard]] bool can_attach(ServiceIndex service) const;

    void attach(Step step);
    void detach(Step step);
    /// What `attach(step)` would cost now.
    [[nodiscard]] Cost cost(Step step) const;

private:
    NetworkIndex intern(const NetworkName& network);

    const Policy& policy_;
    std::vector<NetworkName> names_;
    std::map<NetworkName, NetworkIndex> index_;
    std::vector<std::vector<ServiceIndex>> members_;
    std::vector<std::vector<std::uint64_t>> sets_; ///< by service, one bit for each network
};

} // namespace tw::rules
