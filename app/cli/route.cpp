// tierwright-cli route: what becomes of a request.
#include "report/route.h"

#include "command.h"
#include "project.h"
#include "traefik/question.h"

#include <iostream>

namespace tw::cli {
namespace {

struct RouteOptions {
    traefik::Question question;
    std::string entry_point;
    std::string format = "text";
};

int route(const ProjectOptions& project, const RouteOptions& options) {
    auto request = traefik::request_of(options.question);
    if (!request) {
        std::cerr << "tierwright-cli: " << request.error().message << '\n';
        return unreadable;
    }
    const analysis::SnapshotPtr snapshot = open_project(project);
    if (!snapshot) {
        return unreadable;
    }
    const auto& facts = snapshot->facts;
    const auto hops =
        traefik::follow(facts.traefik, facts.project, std::move(*request), options.entry_point);
    std::cout << (options.format == "json" ? report::route_json(facts, hops)
                                           : report::route_text(facts, hops));
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
    command
        ->add_option("url", options->question.url,
                     "What the client asks for, https://a.example/path")
        ->required()
        ->type_name("URL");
    command->add_option("--method", options->question.method, "Method of the request")
        ->type_name("METHOD")
        ->capture_default_str();
    command
        ->add_option("--header", options->question.headers,
                     "Header of the request; may be repeated")
        ->type_name("NAME:VALUE")
        ->expected(1)
        ->take_all();
    command->add_option("--client-ip", options->question.client_ip, "Address of the client")
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
