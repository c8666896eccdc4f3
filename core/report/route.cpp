#include "report/route.h"

#include "report/route_lines.h"

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

std::string_view step_name(RouteLine::Kind kind) {
    switch (kind) {
    case RouteLine::Kind::EntryPoint: return "entry point";
    case RouteLine::Kind::Router: return "router";
    case RouteLine::Kind::Middleware: return "middlewares";
    case RouteLine::Kind::Service: return "service";
    case RouteLine::Kind::Destination: return "goes to";
    case RouteLine::Kind::Path: return "with path";
    case RouteLine::Kind::Rule:
    case RouteLine::Kind::Request:
    case RouteLine::Kind::Outcome:
    case RouteLine::Kind::Other:
    case RouteLine::Kind::Unknown: break;
    }
    return {};
}

/// Of what decides between routers, where it is written.
std::string with_place(const facts::Facts& facts, const RouteLine& line) {
    return line.location
               ? std::format("{} ({})", line.text, text::to_text(facts.files, *line.location))
               : line.text.str();
}

void put_hop(std::string& out, const facts::Facts& facts, const Route& route) {
    using Step = RouteLine::Kind;
    Step before = Step::Request;
    for (const RouteLine& line : route_lines(facts, route)) {
        const bool is_first = line.kind != before;
        switch (line.kind) {
        case Step::Request: out += line.text.str() + "\n"; break;
        case Step::Outcome: out += std::format("\n{}\n", line.text); break;
        case Step::Other:
            out += is_first ? "\nOther routers whose rules match:\n" : "";
            out += std::format("  {}\n", with_place(facts, line));
            break;
        case Step::Unknown:
            out += is_first ? "\nNot known:\n" : "";
            out += std::format("  {}\n", line.text);
            break;
        case Step::EntryPoint:
        case Step::Router:
        case Step::Rule:
        case Step::Middleware:
        case Step::Service:
        case Step::Destination:
        case Step::Path:
            out += before == Step::Request ? "\n" : "";
            out += std::format("  {:<12} {}\n", is_first ? step_name(line.kind) : "",
                               line.kind == Step::Rule ? with_place(facts, line) : line.text.str());
            break;
        }
        before = line.kind;
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
