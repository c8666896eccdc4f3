// tierwright-cli route: what becomes of a request.
#include "report/route.h"

#include "command.h"
#include "project.h"

#include <algorithm>
#include <format>
#include <iostream>

namespace tw::cli {
namespace {

struct RouteOptions {
    std::string url;
    std::string method = "GET";
    std::vector<std::string> headers;
    std::string client_ip;
    std::string entry_point;
    std::string format = "text";
};

Result<traefik::Request> request_of(const RouteOptions& options) {
    auto request = traefik::parse_url(options.url);
    if (!request) {
        return request;
    }
    request->method = options.method;
    std::ranges::transform(request->method, request->method.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    for (const std::string& header : options.headers) {
        const std::size_t colon = header.find(':');
        if (colon == 0 || colon == std::string::npos) {
            return fail(std::format("'{}' is not a header; write Name: value", header));
        }
        const std::size_t value = header.find_first_not_of(' ', colon + 1);
        request->headers.emplace_back(header.substr(0, colon),
                                      value == std::string::npos ? "" : header.substr(value));
    }
    if (!options.client_ip.empty()) {
        request->client = traefik::parse_ip(options.client_ip);
        if (!request->client) {
            return fail(std::format("'{}' is not an IP address", options.client_ip));
        }
    }
    return request;
}

/// The request that a client makes next when it follows a redirect.
std::optional<traefik::Request> next_request(const traefik::Route& route) {
    if (route.outcome != traefik::Route::Outcome::Redirect) {
        return std::nullopt;
    }
    auto next = traefik::parse_url(route.location);
    if (!next) {
        return std::nullopt;
    }
    next->method = route.request.method;
    next->headers = route.request.headers;
    next->client = route.request.client;
    return std::move(*next);
}

std::vector<traefik::Route> follow(const facts::Facts& facts, traefik::Request request,
                                   const std::string& entry_point) {
    constexpr std::size_t most_hops = 5;
    std::vector<traefik::Route> hops;
    hops.push_back(traefik::simulate(facts.traefik, facts.project, request, entry_point));
    while (hops.size() < most_hops) {
        const auto next = next_request(hops.back());
        if (!next) {
            break;
        }
        hops.push_back(traefik::simulate(facts.traefik, facts.project, *next));
    }
    return hops;
}

int route(const ProjectOptions& project, const RouteOptions& options) {
    auto request = request_of(options);
    if (!request) {
        std::cerr << "tierwright-cli: " << request.error().message << '\n';
        return unreadable;
    }
    const analysis::SnapshotPtr snapshot = open_project(project);
    if (!snapshot) {
        return unreadable;
    }
    const auto hops = follow(snapshot->facts, std::move(*request), options.entry_point);
    std::cout << (options.format == "json" ? report::route_json(snapshot->facts, hops)
                                           : report::route_text(snapshot->facts, hops));
    using enum traefik::Route::Outcome;
    const auto outcome = hops.back().outcome;
    return outcome == Error || outcome == Perhaps ? failed : passed;
}

} // namespace

void add_route(CLI::App& app, Action& action) {
    CLI::App* command = app.add_subcommand(
        "route", "Show what Traefik makes of a request: router, middlewares, service");
    const auto project = add_project_options(*command);
    const auto options = std::make_shared<RouteOptions>();
    command->add_option("url", options->url, "What the client asks for, https://a.example/path")
        ->required()
        ->type_name("URL");
    command->add_option("--method", options->method, "Method of the request")
        ->type_name("METHOD")
        ->capture_default_str();
    command->add_option("--header", options->headers, "Header of the request; may be repeated")
        ->type_name("NAME:VALUE")
        ->expected(1)
        ->take_all();
    command->add_option("--client-ip", options->client_ip, "Address of the client")
        ->type_name("IP");
    command
        ->add_option("--entry-point", options->entry_point,
                     "Entry point at which the request arrives (default: by the port of the URL)")
        ->type_name("NAME");
    command->add_option("--format", options->format, "Form of the output")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->callback([=, &action] { action = [=] { return route(*project, *options); }; });
}

} // namespace tw::cli
