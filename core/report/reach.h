// Who reaches whom, as a table and as JSON.
#pragma once

#include "facts/facts.h"

#include <optional>
#include <string>

namespace tw::report {

/// Which ordered pairs are shown: all, or those of one source, one target or both.
struct PairFilter {
    std::optional<ServiceName> from;
    std::optional<ServiceName> to;
};

/// `{"services": […], "pairs": [{"from", "to", "reachable", "via": [{"kind", "network",
/// "names"}]}]}`
[[nodiscard]] std::string reach_json(const facts::Facts& facts, const PairFilter& filter);
/// Without `explain` a matrix (one pair: yes or no); with it, a sentence for every pair.
[[nodiscard]] std::string reach_text(const facts::Facts& facts, const PairFilter& filter,
                                     bool explain);

} // namespace tw::report
