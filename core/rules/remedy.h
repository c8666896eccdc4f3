// Attachments to make and to give up, so that services meet as the contract wants.
#pragma once

#include "rules/forbidden.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tw::rules {

/// Attachments that let some pairs meet.
struct Remedy {
    std::vector<Step> steps;
    Cost cost;
};

/// The cheapest attachments after which all pairs meet where a flow has its place; nothing when a
/// service cannot be attached. Exact for up to a dozen pairs; for more, the cheapest next
/// attachment is taken each time. The draft is tried on, and is as before afterwards.
[[nodiscard]] std::optional<Remedy> bring_together(Draft& draft, std::span<const Pair> pairs);

/// A fix that makes the remedy's attachments: safe unless it opens forbidden ways.
[[nodiscard]] facts::Fix attach_fix(const Policy& policy, const Draft& draft, const Remedy& remedy);
/// `attach backend to auth_tier and data_tier, traefik to api_tier`
[[nodiscard]] Phrase attach_text(const Policy& policy, const Draft& draft,
                                 std::span<const Step> steps);

/// A fix that gives up the attachments of `leaving`, and makes others where a flow of the contract
/// would lose its only way. Nothing when that is impossible, would open forbidden ways, or when a
/// service has a reason to be there.
[[nodiscard]] std::optional<facts::Fix> leave_fix(const facts::Facts& facts, const Policy& policy,
                                                  const Draft& draft,
                                                  std::span<const Step> leaving);

} // namespace tw::rules
