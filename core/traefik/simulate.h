// What becomes of a request: which router wins, what middlewares make of it, and where it goes.
//
// Follows doc.traefik.io, "EntryPoints", "Routers", "Middlewares" and "Services". What the files do
// not show stays unknown, and is said to be.
#pragma once

#include "base/phrase.h"
#include "traefik/configuration.h"
#include "traefik/request.h"
#include "traefik/rule_match.h"

#include <optional>
#include <string>
#include <vector>

namespace tw::traefik {

/// A router that was asked whether it takes a request.
struct Candidate {
    enum class Verdict : std::uint8_t {
        Won,
        Undecided, ///< the rule may match and would win, or it ties with the winner
        Outranked, ///< matches, and has a lower priority
        Elsewhere, ///< matches, and listens on other entry points
        OtherTls,  ///< matches, and is for requests with TLS or for those without
        Lost,      ///< matches, and Traefik does not have it; `why` says what it lacks
    };
    Verdict verdict = Verdict::Lost;
    std::string name; ///< `web@docker`
    std::string rule;
    std::int64_t priority = 0;
    Phrase why;                            ///< a half-sentence, also of the winner
    std::optional<compose::Origin> origin; ///< of the rule; nothing for Traefik's own routers
};

/// A middleware on the way, and what it does to the request.
struct Passage {
    std::string name;  ///< `auth@file`
    std::string type;  ///< `basicauth`; empty: not known
    Phrase effect;     ///< a half-sentence: `/api/x becomes /x`
    bool ends = false; ///< the request goes no further
};

/// A server that the request may go to.
struct Destination {
    std::string container;         ///< the compose service; empty for a URL
    Phrase networks;               ///< over which Traefik would go
    std::vector<NetworkName> over; ///< the same: of the project, and with Traefik on them
    std::string port;              ///< empty: unknown
    std::string scheme;
    std::string url;    ///< instead of the above
    Phrase trouble;     ///< why it may fail; empty: nothing known
    bool fails = false; ///< certainly, with 502 or 504
};

/// The whole answer.
struct Route {
    enum class Outcome : std::uint8_t {
        Routed,   ///< to a server, or to one of Traefik's own pages
        Redirect, ///< the client is sent to `location`
        Error,    ///< the client gets `status`, or no connection if that is 0
        Perhaps,  ///< an error for some requests and none for others
        Unknown,  ///< the files at hand do not tell
    };
    Outcome outcome = Outcome::Unknown;
    int status = 0;       ///< of a redirect or an error
    std::string location; ///< of a redirect
    Phrase conclusion;    ///< one sentence without a full stop

    Request request; ///< as asked
    Request sent;    ///< as the server would get it
    std::string entry_point;
    Phrase entry_point_note; ///< how it was found
    std::optional<Candidate> winner;
    std::vector<Candidate> others; ///< that would match, best first
    std::vector<Passage> passages;
    std::string service; ///< `web@docker`
    std::vector<Destination> destinations;
    std::vector<Phrase> unknowns; ///< sentences without full stops
};

/// Nobody is asked and nothing is sent. `entry_point`: empty, chosen by the request's port.
[[nodiscard]] Route simulate(const Configuration& configuration, const compose::Project& project,
                             const Request& request, std::string_view entry_point = {});

/// The rule of a router as it counts, read in the dialect that counts; nothing without a rule.
[[nodiscard]] std::optional<Rule> rule_of(const Router& router, const Configuration& configuration);
/// The entry points on which a router listens, by the names that are known; nothing where the
/// static configuration is not known well enough.
[[nodiscard]] std::optional<std::vector<std::string>>
entry_points_of(const Router& router, const Configuration& configuration);

} // namespace tw::traefik
