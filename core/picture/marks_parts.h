// Internal: one function an overlay.
#pragma once

#include "picture/marks.h"

namespace tw::picture {

using Lit = std::set<std::string>;

/// Adds signs and returns the keys that do not fade.
[[nodiscard]] Lit mark_reach(const facts::Facts& facts, const ServiceName& service, Marks& marks);
[[nodiscard]] Lit mark_blast(const facts::Facts& facts, const ServiceName& service, Marks& marks);
[[nodiscard]] Lit mark_names(const facts::Facts& facts, const ServiceName& service, Marks& marks);
void mark_name_clashes(const facts::Facts& facts, Marks& marks);
void mark_flows(const facts::Facts& facts, const std::optional<ServiceName>& about, Marks& marks);
void mark_routes(const facts::Facts& facts, Marks& marks);
void mark_changes(const facts::Facts& before, const facts::Facts& facts,
                  const std::optional<ServiceName>& about, Marks& marks);

/// Hangs badges on the upper edges of their items, and on the lower ones where there is no room.
void hang_badges(const Picture& picture, const Metrics& metrics, std::vector<Badge>& badges);

/// `web → db`
[[nodiscard]] std::string arrow(const std::string& from, const std::string& to,
                                bool both_ways = false);
[[nodiscard]] std::string pill_key(const ServiceName& service, const NetworkName& network);
/// Adds the keys of a service's card and of its pills on some networks.
void light(const compose::Service& service, const std::vector<NetworkName>& networks, Lit& lit);
/// Names on lines of their own.
[[nodiscard]] std::string lines(const std::vector<std::string>& names);

inline void count(Marks& marks, Sign sign, std::size_t number = 1) {
    if (number > 0) marks.counts[sign] += number;
}

} // namespace tw::picture
