// What may be written into the fields of a form for Traefik.
#pragma once

#include "report/traefik_form.h"

#include <string>
#include <vector>

namespace tw::report {

/// Names that may be written into fields.
struct TraefikNames {
    std::vector<std::string> entry_points;
    bool all_entry_points = false; ///< there are no others
    std::vector<std::string> resolvers;
    std::vector<std::string> middlewares; ///< `auth`, `headers@file`
    std::vector<std::string> services;
    std::vector<std::string> hosts;
};
[[nodiscard]] TraefikNames traefik_names(const facts::Facts& facts, traefik::Protocol protocol);

/// Options that the type of a middleware has, as its fields name them: `basicauth.users`. All of
/// all types while it has none.
[[nodiscard]] std::vector<std::string> middleware_options(const facts::Facts& facts,
                                                          const ElementForm& middleware);

} // namespace tw::report
