// A request as somebody types it, and its answer to the end of all redirections.
#pragma once

#include "traefik/simulate.h"

#include <string>
#include <vector>

namespace tw::traefik {

struct Question {
    std::string url;
    std::string method = "GET";
    std::vector<std::string> headers = {}; ///< `Name: value`
    std::string client_ip = {};            ///< empty: unknown
};

/// Fails with a sentence for who typed it.
[[nodiscard]] Result<Request> request_of(const Question& question);

/// What becomes of a request, and of those that a client makes next when it follows redirections;
/// at least one, at most five. `entry_point`: of the first; empty, chosen by the request's port.
[[nodiscard]] std::vector<Route> follow(const Configuration& configuration,
                                        const compose::Project& project, Request request,
                                        std::string_view entry_point = {});

} // namespace tw::traefik
