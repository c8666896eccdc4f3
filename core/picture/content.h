// What stands on cards and tiers: chips, tones, subtitles.
#pragma once

#include "picture/columns.h"

#include <set>
#include <unordered_map>

namespace tw::picture {

/// The findings that count, by what they are about.
class Verdicts {
public:
    explicit Verdicts(const std::vector<facts::Finding>& findings);

    [[nodiscard]] std::size_t problems(const ServiceName& service) const;
    [[nodiscard]] Tone tone(const ServiceName& service) const;
    [[nodiscard]] Tone tone(const NetworkName& network) const;
    [[nodiscard]] Tone tone(const ServiceName& service, const NetworkName& network) const;
    /// The worst finding at a service whose rule id begins with `area`.
    [[nodiscard]] const facts::Finding* worst(const ServiceName& service,
                                              std::string_view area) const;
    /// The worst finding of an area inside a place of a file.
    [[nodiscard]] const facts::Finding* worst_at(const ServiceName& service, std::string_view area,
                                                 const text::Location& place) const;
    [[nodiscard]] bool has(const NetworkName& network, std::string_view rule) const;
    /// About the service, on whichever network.
    [[nodiscard]] const std::vector<const facts::Finding*>& about(const ServiceName& service) const;
    /// About the network, and about no service.
    [[nodiscard]] std::vector<const facts::Finding*> about(const NetworkName& network) const;

private:
    std::unordered_map<ServiceName, std::vector<const facts::Finding*>> by_service_;
    std::unordered_map<NetworkName, std::vector<const facts::Finding*>> by_network_;
};

/// A chip for each consequence that problems have, the gravest first.
[[nodiscard]] std::vector<Chip> problem_chips(const std::vector<const facts::Finding*>& findings,
                                              const Words& words);
[[nodiscard]] Card make_card(const facts::Facts& facts, const Placed& placed,
                             const Verdicts& verdicts, const Words& words);
[[nodiscard]] TierBox make_tier(const Columns& columns, const Column& column,
                                const Verdicts& verdicts, const Words& words);
/// The worst tone of a service's published ports.
[[nodiscard]] Tone port_tone(const compose::Service& service, const Verdicts& verdicts);

} // namespace tw::picture
