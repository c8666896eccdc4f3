// Internal: names of middlewares and services in Traefik's configuration, looked up.
#pragma once

#include "facts/facts.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tw::rules {

/// What stands behind a name.
struct Lookup {
    enum class Result : std::uint8_t {
        Found,
        Unknown,   ///< where it would be defined could not be read
        Elsewhere, ///< not in this project, whose Traefik is elsewhere too
        Missing,
        Lost,     ///< it is defined, and Traefik does not take it: see `why`
        Reversed, ///< `file@auth` for `auth@file`
    };
    Result result = Result::Found;
    traefik::Standing why = traefik::Standing::Used;
    ServiceName where; ///< for Lost, the service that defines it
};

[[nodiscard]] Lookup look_up_middleware(const facts::Facts& facts, traefik::Protocol protocol,
                                        const traefik::Reference& reference);
[[nodiscard]] Lookup look_up_service(const facts::Facts& facts, traefik::Protocol protocol,
                                     const traefik::Reference& reference);

/// The name may be right, as far as can be known.
[[nodiscard]] bool may_be_right(const Lookup& lookup);
/// Why the name that somebody uses is wrong: `use`, behind it `, which does not exist` or the like.
[[nodiscard]] Phrase wrong_use(const Phrase& use, const Lookup& lookup);
/// A reference that would be right: turned around, with the suffix of the file, or the nearest name
/// of its provider. Empty when there is none. `names` are those that exist, with their suffixes.
[[nodiscard]] std::string better_reference(const traefik::Reference& reference,
                                           const std::vector<std::string>& names);
/// The names of elements that count, with their suffixes.
template <class T>
[[nodiscard]] std::vector<std::string> names_that_count(const std::vector<T>& elements,
                                                        traefik::Protocol protocol) {
    std::vector<std::string> names;
    for (const T& element : elements) {
        if (element.counts() && element.protocol == protocol) {
            names.push_back(element.qualified_name());
        }
    }
    return names;
}

/// `the router web of api`, `the router web` of a file.
[[nodiscard]] Phrase the_router(const traefik::Element& router);
/// `the middleware auth of api`, `the middleware auth` of a file.
[[nodiscard]] Phrase the_middleware(const traefik::Element& middleware);

} // namespace tw::rules
