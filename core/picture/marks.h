// What overlays put on the picture: signs on cards, pills and tiers, lines between them, and what
// fades. Each sign answers a question; the legend explains those that are there.
#pragma once

#include "picture/picture.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tw::picture {

/// What a mark says. In the order of the legend.
enum class Sign : std::uint8_t {
    // Reachability of the selected service.
    OutOfReach,      ///< fades: no direct way
    AgainstContract, ///< is reached, and the contract does not allow it
    OverHostPort,    ///< is reached through a port that it publishes on the host only
    // Blast radius of the selected service.
    BreakIn,       ///< where it begins
    Hop,           ///< how many services an intruder takes to get there
    Path,          ///< a step of an intruder
    PublishedPath, ///< a step through a published port
    Lever,         ///< what makes an intruder's work easy
    HostFalls,     ///< a lever that gives the host, and with it every service
    Spared,        ///< fades: not reached over networks
    // Flows of the contract.
    FlowKept,
    FlowNotEnforced, ///< there is a way, and Docker keeps neither the direction nor the ports
    FlowMissing,     ///< required, and there is no way
    FlowForbidden,   ///< there is a way that the contract does not allow
    // Routes of Traefik.
    Route,
    RouteBroken, ///< Traefik drops it, or does not get to the service
    // Names of the selected service, and of others; without one, names that clash.
    NameHere,      ///< on a tier: what the selected service is called there
    FindsByName,   ///< what a service calls the selected one
    FoundByName,   ///< what the selected one calls a service, beside the name on its card
    NameShared,    ///< several services answer to the name in turn
    NameElsewhere, ///< the name means another service for those who have something nearer
    NameSilent,    ///< the name is resolved, and what it means cannot be reached
    NoName,        ///< fades: neither finds the other by a name
    // Changes since an earlier state.
    Added,
    Changed,
    Removed,
    ReachGained,
    ReachLost,
};

/// A small label on the upper edge of a card, pill or tier.
struct Badge {
    std::string key;
    Sign sign = Sign::Hop;
    std::string text;              ///< may be empty
    std::string tip;               ///< names and arrows only, in no language
    std::optional<Rect> rect = {}; ///< on the picture; nothing where its item is not on it
    std::vector<Phrase> why = {};  ///< sentences behind the tip
};

/// A line between two items, with an arrow at `to`, or at both ends.
struct Link {
    std::string from; ///< `service:web`, `internet`, `host`
    std::string to;
    Sign sign = Sign::Path;
    bool both_ways = false;
    std::string tip;
    std::vector<Point> points; ///< set by `route_links`; empty where an end is not on the picture
};

struct Marks {
    std::vector<Badge> badges;
    std::vector<Link> links;
    std::optional<std::set<std::string>> lit; ///< everything else fades; nothing: nothing fades
    std::map<Sign, std::size_t> counts;       ///< of all that is marked, also where it is left out
    std::vector<NetworkName> gone;            ///< networks of the earlier state
    std::size_t left_out = 0;                 ///< links beyond the most that can be told apart
};

/// Which overlays are on, and what they ask about.
struct Overlays {
    bool reachability = false;
    bool blast = false;
    bool flows = false;
    bool routes = false;
    bool names = false;
    bool changes = false;
    std::optional<ServiceName> about;     ///< the selected service
    const facts::Facts* before = nullptr; ///< the state that changes are counted from
};

/// The sign has a glyph, which stands before its text.
[[nodiscard]] bool has_glyph(Sign sign);

/// The marks of all overlays that are on, placed on the picture. Reachability and blast
/// radius need a selected service; flows, names and changes of reachability are those of the
/// selected service, or else the telling ones of all.
[[nodiscard]] Marks marks(const facts::Facts& facts, const Picture& picture,
                          const Overlays& overlays, const Metrics& metrics = {});

} // namespace tw::picture
