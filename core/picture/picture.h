// The canvas as geometry: tiers in columns, cards, pills and edges, without any drawing library.
// Deterministic: the same facts and the same layout give the same picture.
#pragma once

#include "compose/role.h"
#include "facts/facts.h"
#include "picture/layout.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tw::picture {

struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Rect {
    double x = 0, y = 0, width = 0, height = 0;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] Point center() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] bool contains(Point point) const {
        return point.x >= x && point.x < right() && point.y >= y && point.y < bottom();
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

enum class Tone { Neutral, Good, Warning, Bad };

/// A small label on a card or a tier: a port, a limit, the health check.
struct Chip {
    std::string text;
    Tone tone = Tone::Neutral;
    Phrase tip;
    Rect rect;                                   ///< relative to the card or tier
    std::optional<facts::Consequence> sign = {}; ///< its sign stands before the text
};

/// A tier: a network drawn as a container, or the column of services on no network.
struct TierBox {
    NetworkName network; ///< empty for the column without a network
    std::string title;
    std::string subtitle;     ///< `3 services`, `1 + 6 attached`
    std::vector<Chip> badges; ///< `internal`, `not internal`, `unused`, and problems by consequence
    Rect rect;
    int column = 0; ///< colour index
    bool internal = false;
    bool declared = true;
    Tone tone = Tone::Neutral;
    bool collapsed = false;
    std::vector<ServiceName> hidden; ///< at home here, and not drawn: the tier is collapsed
    std::string summary;             ///< of a collapsed tier: what is in it
    Rect stub;                       ///< of a collapsed tier: stands for its cards
};

/// Chooses the sign on a card.
using compose::Role;

/// A service in its home tier.
struct Card {
    ServiceName service;
    NetworkName home; ///< empty: no network
    std::string title;
    std::string subtitle; ///< image, or that it is built
    std::vector<Chip> chips;
    std::size_t problems = 0;        ///< errors and warnings that are not waived
    std::vector<Chip> problem_chips; ///< how many of them there are with each consequence
    Tone tone = Tone::Neutral;
    Role role = Role::Service;
    bool active = true; ///< false: switched off by its profiles
    Rect rect;
};

/// A service's further membership in another tier.
struct Pill {
    ServiceName service;
    NetworkName network;
    Tone tone = Tone::Neutral;
    Rect rect;
};

/// The Internet or this host.
struct Outside {
    enum class Kind { Internet, Host };
    Kind kind = Kind::Internet;
    Rect rect;
};

/// A line with right angles from its first to its last point.
struct Edge {
    enum class Kind {
        Membership, ///< from a card to its pill
        Published,  ///< from the Internet or the host to a card
        Depends,    ///< depends_on
    };
    Kind kind = Kind::Membership;
    std::string from; ///< stable keys: `service:web`, `internet`, `host`
    std::string to;   ///< `service:db`, `pill:web@data_tier`
    Tone tone = Tone::Neutral;
    std::vector<Point> points;
    std::string tip;
};

/// A service that an earlier state had, in the tier in which it was.
struct Ghost {
    ServiceName service;
    NetworkName tier;
    std::string subtitle; ///< its image
    Rect rect;
};

/// A tier that an earlier state had. No tier of the picture has its name.
struct GhostTier {
    NetworkName network; ///< empty: the column of services on no network
    Rect rect;
};

struct Picture {
    std::vector<TierBox> tiers;
    std::vector<Card> cards;
    std::vector<Pill> pills;
    std::vector<Ghost> ghosts;          ///< see picture/ghosts.h
    std::vector<GhostTier> ghost_tiers; ///< from left to right
    std::vector<Outside> outside;
    std::vector<Edge> edges;
    Rect bounds;

    [[nodiscard]] const Card* card(const ServiceName& service) const;
    [[nodiscard]] const TierBox* tier(const NetworkName& network) const;
    [[nodiscard]] const TierBox* tier_at(Point point) const;
    /// The collapsed tier that hides the card of a service; null if none does.
    [[nodiscard]] const TierBox* tier_hiding(const ServiceName& service) const;
    /// Cards of a tier from the top.
    [[nodiscard]] std::vector<const Card*> cards_in(const NetworkName& network) const;
};

/// Stable keys of what can be selected.
[[nodiscard]] std::string key(const ServiceName& service);
[[nodiscard]] std::string key(const NetworkName& network);
[[nodiscard]] std::string key(const Pill& pill);

/// Width of a text in the canvas's fonts; given by who draws. Null: estimated.
struct Metrics {
    double (*title_width)(const std::string&) = nullptr;
    double (*chip_width)(const std::string&) = nullptr;
};

/// The few words on the picture, so that who draws can translate them.
struct Words {
    std::string no_network = "no network";
    std::string internal = "internal";
    std::string not_internal = "not internal";
    std::string external = "external";
    std::string unused = "unused";
    std::string no_healthcheck = "no healthcheck";
    std::string no_limit = "no limit"; ///< neither for memory nor for the processor
    std::string no_memory_limit = "no memory limit";
    std::string no_cpu_limit = "no CPU limit";
    std::string built = "built from source";
    std::string host_network = "network of the host";
    std::string compose_refuses = "Compose refuses it";
    std::string engine_refuses = "the Engine refuses it";
    std::string surprise = "it does something else than is written";
    std::string breach = "against the contract or good practice";
    /// Members of a tier: at home there, and attached as well. Null: in English.
    std::string (*members)(std::size_t home, std::size_t attached) = nullptr;
};

/// What a consequence is called in the words.
[[nodiscard]] const std::string& wording(facts::Consequence consequence, const Words& words);

/// Lays out the facts. `findings` colour cards, chips and tiers.
[[nodiscard]] Picture draw(const facts::Facts& facts, const std::vector<facts::Finding>& findings,
                           const Layout& layout, const Metrics& metrics, const Words& words = {});

} // namespace tw::picture
