#include "report/route_lines.h"

#include <format>

namespace tw::report {
namespace {

using traefik::Candidate;
using traefik::Destination;
using traefik::Route;
using LineKind = RouteLine::Kind;
using LineTone = RouteLine::Tone;

LineTone tone_of(const Route& route) {
    switch (route.outcome) {
    case Route::Outcome::Routed: return LineTone::Good;
    case Route::Outcome::Error: return LineTone::Bad;
    case Route::Outcome::Perhaps: return LineTone::Warning;
    case Route::Outcome::Redirect:
    case Route::Outcome::Unknown: break;
    }
    return LineTone::Plain;
}

/// `websecure (port 443)`
Phrase with_remark(const std::string& name, const Phrase& remark) {
    return remark.empty() ? Phrase(name) : say("{} ({})", name, remark);
}

Phrase destination_text(const Destination& each) {
    Phrase text = each.url;
    if (each.url.empty()) {
        text = each.port.empty() ? say("{}, a port that is not known", each.container)
                                 : say("{}, port {}", each.container, each.port);
        if (!each.networks.empty()) {
            text = say("{} over {}", text, each.networks);
        }
        if (!each.scheme.empty() && each.scheme != "http") {
            text = say("{}, as {}", text, each.scheme);
        }
    }
    return each.trouble.empty() ? text : say("{}: {}", text, each.trouble);
}

/// Makes the lines of one request, and knows where things are written.
class Lines {
public:
    Lines(const facts::Facts& facts, const Route& route) : facts_(facts), route_(route) {}

    std::vector<RouteLine> run() {
        add(LineKind::Request, std::format("{} {}", route_.request.method, route_.request.url()));
        entry_point();
        winner();
        middlewares();
        destinations();
        add(LineKind::Outcome, route_.status == 0 ? route_.conclusion
                                                  : say("{}: {}", route_.status, route_.conclusion))
            .tone = tone_of(route_);
        for (const Candidate& each : route_.others) {
            candidate(LineKind::Other, each,
                      say("{}, priority {}: {}", each.name, each.priority, each.why));
        }
        for (const Phrase& unknown : route_.unknowns) {
            add(LineKind::Unknown, unknown);
        }
        return std::move(lines_);
    }

private:
    RouteLine& add(LineKind kind, Phrase text) {
        lines_.push_back({.kind = kind, .text = std::move(text), .location = {}, .service = {}});
        return lines_.back();
    }

    static void place(RouteLine& line, const compose::Origin& origin) {
        if (!origin.location.range.empty()) {
            line.location = origin.location;
        }
    }

    static void place(RouteLine& line, const traefik::Element& element) {
        place(line, element.origin);
        if (!element.container.empty()) {
            line.service = element.container;
        }
    }

    void entry_point() {
        if (route_.entry_point.empty()) {
            return;
        }
        RouteLine& line =
            add(LineKind::EntryPoint, with_remark(route_.entry_point, route_.entry_point_note));
        if (const auto* point = facts_.traefik.statics.find_entry_point(route_.entry_point)) {
            place(line, point->origin);
        }
        if (!facts_.traefik.proxies.empty()) {
            line.service = facts_.traefik.proxies.front();
        }
    }

    void winner() {
        if (!route_.winner) {
            return;
        }
        const Candidate& best = *route_.winner;
        candidate(LineKind::Router, best,
                  best.why.empty()
                      ? say("{}, priority {}", best.name, best.priority)
                      : say("{}, priority {}: {}", best.name, best.priority, best.why));
        candidate(LineKind::Rule, best, best.rule);
    }

    void candidate(LineKind kind, const Candidate& each, Phrase text) {
        RouteLine& line = add(kind, std::move(text));
        if (each.origin) {
            place(line, *each.origin);
        }
        const auto name = traefik::read_reference(each.name, traefik::Provider::Docker, {});
        const auto found =
            facts_.traefik.find_routers(traefik::Protocol::Http, name.provider, name.name);
        if (!found.empty() && !found.front()->container.empty()) {
            line.service = found.front()->container;
        }
    }

    void middlewares() {
        for (const traefik::Passage& each : route_.passages) {
            RouteLine& line = add(LineKind::Middleware,
                                  say("{}: {}", with_remark(each.name, each.type), each.effect));
            const auto name = traefik::read_reference(each.name, traefik::Provider::Docker, {});
            const auto found = facts_.traefik.find_middlewares(traefik::Protocol::Http, name);
            if (!found.empty()) {
                place(line, *found.front());
            }
        }
    }

    void destinations() {
        if (!route_.service.empty()) {
            service(add(LineKind::Service, route_.service));
        }
        for (const Destination& each : route_.destinations) {
            RouteLine& line = add(LineKind::Destination, destination_text(each));
            line.tone = each.fails             ? LineTone::Bad
                        : each.trouble.empty() ? LineTone::Plain
                                               : LineTone::Warning;
            container(line, ServiceName(each.container));
        }
        if (!route_.destinations.empty() && route_.sent.path != route_.request.path) {
            add(LineKind::Path, route_.sent.path);
        }
    }

    void service(RouteLine& line) const {
        const auto name = traefik::read_reference(route_.service, traefik::Provider::Docker, {});
        const auto found = facts_.traefik.find_services(traefik::Protocol::Http, name);
        if (found.empty()) {
            return;
        }
        place(line, *found.front());
        if (const auto* port = found.front()->setting("loadbalancer.server.port")) {
            place(line, port->origin);
        }
    }

    void container(RouteLine& line, const ServiceName& name) const {
        const compose::Service* target = facts_.project.find(name);
        if (target == nullptr) {
            return;
        }
        line.service = name;
        line.location = target->extent;
        // What sends it over this network, if something does.
        const traefik::Container* labels = facts_.traefik.find(name);
        if (labels != nullptr && labels->network) {
            place(line, labels->network->origin);
        }
    }

    const facts::Facts& facts_;
    const Route& route_;
    std::vector<RouteLine> lines_;
};

} // namespace

std::vector<RouteLine> route_lines(const facts::Facts& facts, const Route& route) {
    return Lines(facts, route).run();
}

} // namespace tw::report
