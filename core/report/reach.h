// Who reaches whom, as a table and as JSON.
#pragma once

#include "facts/facts.h"

#include <optional>
#include <string>
#include <vector>

namespace tw::report {

/// Which ordered pairs are shown: all, or those of one source, one target or both.
struct PairFilter {
    std::optional<ServiceName> from;
    std::optional<ServiceName> to;
};

/// `{"services": […], "pairs": [{"from", "to", "reachable", "via": [{"kind", "network",
/// "names"}], "obstacles": [{"kind", "message"}], "published": [{"published", "target", "protocol",
/// "address", "names"}]}]}`; obstacles say why there is no way, and `published` are ports that lead
/// there over the host, which `reachable` does not count.
[[nodiscard]] std::string reach_json(const facts::Facts& facts, const PairFilter& filter);
/// A sentence for every way or for the reason why there is none, and for names that lead elsewhere.
[[nodiscard]] std::vector<Phrase> reach_lines(const facts::Facts& facts, const ServiceName& from,
                                              const ServiceName& to);
/// Without `explain` a matrix (one pair: yes or no); with it, the lines of all pairs.
[[nodiscard]] std::string reach_text(const facts::Facts& facts, const PairFilter& filter,
                                     bool explain);

} // namespace tw::report
