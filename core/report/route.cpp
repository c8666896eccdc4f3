#include "report/route.h"

#include <nlohmann/json.hpp>

#include <format>

namespace tw::report {
namespace {

using Json = nlohmann::ordered_json;
using traefik::Candidate;
using traefik::Destination;
using traefik::Passage;
using traefik::Route;

std::string_view word_for(Candidate::Verdict verdict) {
    switch (verdict) {
    case Candidate::Verdict::Won: return "won";
    case Candidate::Verdict::Undecided: return "undecided";
    case Candidate::Verdict::Outranked: return "outranked";
    case Candidate::Verdict::Elsewhere: return "elsewhere";
    case Candidate::Verdict::OtherTls: return "other-tls";
    case Candidate::Verdict::Lost: break;
    }
    return "lost";
}

std::string_view word_for(Route::Outcome outcome) {
    switch (outcome) {
    case Route::Outcome::Routed: return "routed";
    case Route::Outcome::Redirect: return "redirect";
    case Route::Outcome::Error: return "error";
    case Route::Outcome::Perhaps: return "perhaps";
    case Route::Outcome::Unknown: break;
    }
    return "unknown";
}

/// `compose.yaml:12:9`; empty for what Traefik makes up itself.
std::string place_of_rule(const facts::Facts& facts, const Candidate& candidate) {
    const bool known = candidate.origin && !candidate.origin->location.range.empty();
    return known ? text::to_text(facts.files, candidate.origin->location) : std::string();
}

Json text_or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json router_json(const facts::Facts& facts, const Candidate& candidate) {
    return {{"name", candidate.name},
            {"rule", candidate.rule},
            {"priority", candidate.priority},
            {"verdict", word_for(candidate.verdict)},
            {"why", text_or_null(candidate.why)},
            {"location", text_or_null(place_of_rule(facts, candidate))}};
}

Json hop_json(const facts::Facts& facts, const Route& route) {
    Json passages = Json::array();
    for (const Passage& each : route.passages) {
        passages.push_back({{"name", each.name},
                            {"type", text_or_null(each.type)},
                            {"effect", each.effect},
                            {"ends", each.ends}});
    }
    Json destinations = Json::array();
    for (const Destination& each : route.destinations) {
        destinations.push_back({{"container", text_or_null(each.container)},
                                {"networks", text_or_null(each.networks)},
                                {"port", text_or_null(each.port)},
                                {"scheme", text_or_null(each.scheme)},
                                {"url", text_or_null(each.url)},
                                {"fails", each.fails},
                                {"trouble", text_or_null(each.trouble)}});
    }
    Json others = Json::array();
    for (const Candidate& each : route.others) {
        others.push_back(router_json(facts, each));
    }
    return {{"method", route.request.method},
            {"url", route.request.url()},
            {"outcome", word_for(route.outcome)},
            {"status", route.status == 0 ? Json() : Json(route.status)},
            {"location", text_or_null(route.location)},
            {"conclusion", route.conclusion},
            {"entryPoint", text_or_null(route.entry_point)},
            {"router", route.winner ? router_json(facts, *route.winner) : Json()},
            {"middlewares", std::move(passages)},
            {"service", text_or_null(route.service)},
            {"path", route.sent.path},
            {"destinations", std::move(destinations)},
            {"others", std::move(others)},
            {"unknown", route.unknowns}};
}

/// A line of two columns; further lines of the same name leave the first column blank.
void put_line(std::string& out, std::string& name, std::string_view text) {
    out += std::format("  {:<12} {}\n", name, text);
    name.clear();
}

std::string in_parentheses(const std::string& text) {
    return text.empty() ? std::string() : std::format(" ({})", text);
}

std::string destination_text(const Destination& each) {
    if (!each.url.empty()) {
        return each.url;
    }
    const std::string port = each.port.empty() ? "a port that is not known" : "port " + each.port;
    const std::string over =
        each.networks.empty() ? std::string() : std::format(" over {}", each.networks);
    const std::string scheme = each.scheme.empty() || each.scheme == "http"
                                   ? std::string()
                                   : std::format(", as {}", each.scheme);
    return std::format("{}, {}{}{}", each.container, port, over, scheme);
}

void put_way(std::string& out, const facts::Facts& facts, const Route& route) {
    std::string name = "entry point";
    if (!route.entry_point.empty()) {
        put_line(out, name, route.entry_point + in_parentheses(route.entry_point_note));
    }
    if (route.winner) {
        name = "router";
        put_line(out, name,
                 std::format("{}, priority {}", route.winner->name, route.winner->priority));
        const std::string place = place_of_rule(facts, *route.winner);
        put_line(out, name, route.winner->rule + in_parentheses(place));
    }
    name = "middlewares";
    for (const Passage& each : route.passages) {
        put_line(out, name,
                 std::format("{}{}: {}", each.name, in_parentheses(each.type), each.effect));
    }
    if (!route.service.empty()) {
        name = "service";
        put_line(out, name, route.service);
    }
    name = "goes to";
    for (const Destination& each : route.destinations) {
        put_line(out, name,
                 destination_text(each) +
                     (each.trouble.empty() ? "" : std::format(": {}", each.trouble)));
    }
    if (!route.destinations.empty() && route.sent.path != route.request.path) {
        name = "with path";
        put_line(out, name, route.sent.path);
    }
}

void put_hop(std::string& out, const facts::Facts& facts, const Route& route) {
    out += std::format("{} {}\n", route.request.method, route.request.url());
    std::string way;
    put_way(way, facts, route);
    out += way.empty() ? way : "\n" + way;
    const std::string status =
        route.status == 0 ? std::string() : std::format("{}: ", route.status);
    out += std::format("\n{}{}\n", status, route.conclusion);
    if (!route.others.empty()) {
        out += "\nOther routers whose rules match:\n";
    }
    for (const Candidate& each : route.others) {
        out += std::format("  {}, priority {}: {}{}\n", each.name, each.priority, each.why,
                           in_parentheses(place_of_rule(facts, each)));
    }
    if (!route.unknowns.empty()) {
        out += "\nNot known:\n";
    }
    for (const std::string& unknown : route.unknowns) {
        out += std::format("  {}\n", unknown);
    }
}

} // namespace

std::string route_json(const facts::Facts& facts, const std::vector<Route>& hops) {
    Json all = Json::array();
    for (const Route& hop : hops) {
        all.push_back(hop_json(facts, hop));
    }
    return Json{{"hops", std::move(all)}}.dump(2, ' ', false, Json::error_handler_t::replace) +
           "\n";
}

std::string route_text(const facts::Facts& facts, const std::vector<Route>& hops) {
    std::string out;
    for (const Route& hop : hops) {
        out += out.empty() ? "" : "\nThen the client asks for:\n";
        put_hop(out, facts, hop);
    }
    return out;
}

} // namespace tw::report
