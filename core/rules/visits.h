// Attachments of services to tiers to which they do not belong.
#pragma once

#include "rules/draft.h"

#include <vector>

namespace tw::rules {

/// True when a flow needs `service` on `tier`, to which it does not belong: a resident there is the
/// other end. The more sheltered tier is the right meeting place; a visit from there to a less
/// sheltered one is needed only if the flow has no other place.
[[nodiscard]] bool visit_is_needed(const Policy& policy, const Draft& draft, ServiceIndex service,
                                   NetworkIndex tier);

/// Tiers that the service is on, to which it does not belong and where no flow needs it.
[[nodiscard]] std::vector<NetworkIndex> needless_visits(const Policy& policy, const Draft& draft,
                                                        ServiceIndex service);

} // namespace tw::rules
