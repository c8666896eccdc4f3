// Pairs of services that reach each other against the contract.
#pragma once

#include "rules/draft.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace tw::rules {

using Pair = std::pair<ServiceIndex, ServiceIndex>;

/// Pairs that reach each other without a flow that lets them, each once, smaller index first. Pairs
/// that a flow forbids are not among them: a rule of their own.
[[nodiscard]] std::vector<Pair> forbidden_pairs(const facts::Facts& facts, const Policy& policy,
                                                const Draft& draft);

/// Forbidden pairs, each told of at one of its ends, the subject.
class Subjects {
public:
    Subjects(const Policy& policy, const Draft& draft, const std::vector<Pair>& pairs);

    /// By subject: the other ends.
    [[nodiscard]] const std::map<ServiceIndex, std::vector<ServiceIndex>>& others() const {
        return others_;
    }
    /// It goes where it has no business, rather than being visited.
    [[nodiscard]] bool intrudes(ServiceIndex subject) const;

private:
    bool is_second(ServiceIndex a, ServiceIndex b);
    [[nodiscard]] bool is_sheltered(ServiceIndex service) const;
    bool visits_without_need(ServiceIndex service, ServiceIndex other);
    [[nodiscard]] std::pair<std::optional<Policy::Rank>, std::size_t>
    rank(ServiceIndex service) const;

    const Policy& policy_;
    const Draft& draft_;
    std::map<ServiceIndex, std::size_t> counts_; ///< forbidden pairs of each
    std::map<ServiceIndex, std::set<NetworkIndex>>
        needless_; ///< visits without need, as far as asked
    std::set<ServiceIndex> intruders_;
    std::map<ServiceIndex, std::vector<ServiceIndex>> others_;
};

} // namespace tw::rules
