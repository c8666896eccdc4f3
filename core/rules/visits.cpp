#include "rules/visits.h"

#include <algorithm>

namespace tw::rules {

bool visit_is_needed(const Policy& policy, const Draft& draft, ServiceIndex service,
                     NetworkIndex tier) {
    const contract::Tier* home = policy.home(service);
    const bool goes_deeper =
        home == nullptr || policy.rank(draft.name(tier)) > policy.rank(home->network);
    return std::ranges::any_of(draft.members(tier), [&](ServiceIndex other) {
        return other != service && policy.belongs(other, draft.name(tier)) &&
               policy.flow(service, other) &&
               (goes_deeper || !draft.meet_in_place(service, other, tier));
    });
}

std::vector<NetworkIndex> needless_visits(const Policy& policy, const Draft& draft,
                                          ServiceIndex service) {
    std::vector<NetworkIndex> found;
    for (const NetworkIndex network : draft.networks(service)) {
        const NetworkName& name = draft.name(network);
        if (policy.is_tier(name) && !policy.belongs(service, name) &&
            !visit_is_needed(policy, draft, service, network)) {
            found.push_back(network);
        }
    }
    return found;
}

} // namespace tw::rules
