// What becomes of a request, a line for each step, for whoever shows it.
#pragma once

#include "facts/facts.h"
#include "traefik/simulate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tw::report {

struct RouteLine {
    enum class Kind : std::uint8_t {
        Request,
        EntryPoint,
        Router,
        Rule, ///< of the router
        Middleware,
        Service,
        Destination,
        Path,    ///< as the server gets it, where that is another one
        Outcome, ///< what the client gets
        Other,   ///< a further router whose rule matches, and why it does not take the request
        Unknown, ///< what the files do not tell
    };
    enum class Tone : std::uint8_t { Plain, Good, Warning, Bad };

    Kind kind = Kind::Request;
    Phrase text;
    std::optional<text::Location> location; ///< where it is written; nothing if it is not
    std::optional<ServiceName> service;     ///< whose labels say it, or which is meant
    Tone tone = Tone::Plain;
};

/// In the order of the enumeration.
[[nodiscard]] std::vector<RouteLine> route_lines(const facts::Facts& facts,
                                                 const traefik::Route& route);

} // namespace tw::report
