#include "traefik/question.h"

#include "base/letters.h"

#include <algorithm>

namespace tw::traefik {
namespace {

Result<std::pair<std::string, std::string>> read_header(const std::string& header) {
    const std::size_t colon = header.find(':');
    if (colon == 0 || colon == std::string::npos) {
        return fail(say("'{}' is not a header; write Name: value", header));
    }
    const std::size_t value = header.find_first_not_of(' ', colon + 1);
    return std::pair(header.substr(0, colon),
                     value == std::string::npos ? std::string() : header.substr(value));
}

/// The request that a client makes next when it follows a redirection.
std::optional<Request> next_request(const Route& route) {
    if (route.outcome != Route::Outcome::Redirect) {
        return std::nullopt;
    }
    auto next = parse_url(route.location);
    if (!next) {
        return std::nullopt;
    }
    next->method = route.request.method;
    next->headers = route.request.headers;
    next->client = route.request.client;
    return std::move(*next);
}

} // namespace

Result<Request> request_of(const Question& question) {
    auto request = parse_url(question.url);
    if (!request) {
        return request;
    }
    request->method = upper_case(question.method);
    for (const std::string& header : question.headers) {
        auto read = read_header(header);
        if (!read) {
            return std::unexpected(read.error());
        }
        request->headers.push_back(std::move(*read));
    }
    if (!question.client_ip.empty()) {
        request->client = parse_ip(question.client_ip);
        if (!request->client) {
            return fail(say("'{}' is not an IP address", question.client_ip));
        }
    }
    return request;
}

std::vector<Route> follow(const Configuration& configuration, const compose::Project& project,
                          Request request, std::string_view entry_point) {
    constexpr std::size_t most_hops = 5;
    std::vector<Route> hops;
    hops.push_back(simulate(configuration, project, request, entry_point));
    while (hops.size() < most_hops) {
        const auto next = next_request(hops.back());
        if (!next) {
            break;
        }
        hops.push_back(simulate(configuration, project, *next));
    }
    return hops;
}

} // namespace tw::traefik
