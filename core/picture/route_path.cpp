#include "picture/route_path.h"

#include "picture/boxes.h"
#include "picture/router.h"

#include <algorithm>

namespace tw::picture {
namespace {

using Outcome = traefik::Route::Outcome;

Tone tone_of_route(const traefik::Route& route) {
    switch (route.outcome) {
    case Outcome::Routed:
    case Outcome::Redirect: return Tone::Good;
    case Outcome::Error: return Tone::Bad;
    case Outcome::Perhaps: return Tone::Warning;
    case Outcome::Unknown: break;
    }
    return Tone::Neutral;
}

class Path {
public:
    Path(const Picture& picture, const traefik::Route& route, const ServiceName& proxy)
        : picture_(picture), route_(route), proxy_(proxy) {
        path_.tone = tone_of_route(route);
    }

    RoutePath run() {
        if (!enter()) {
            return std::move(path_);
        }
        for (const traefik::Destination& each : route_.destinations) {
            deliver(each);
        }
        return std::move(path_);
    }

private:
    void stop(std::string key) {
        if (!std::ranges::contains(path_.stops, key)) {
            path_.stops.push_back(std::move(key));
        }
    }

    void draw(std::vector<Point> points) {
        if (!std::ranges::contains(path_.lines, points)) {
            path_.lines.push_back(std::move(points));
        }
    }

    /// From outside to the proxy; false where nobody answers.
    bool enter() {
        const std::string proxy = key(proxy_);
        const auto published = std::ranges::find_if(picture_.edges, [&](const Edge& edge) {
            return edge.kind == Edge::Kind::Published && edge.to == proxy;
        });
        if (published != picture_.edges.end()) {
            stop(published->from);
        } else if (!picture_.outside.empty()) {
            stop(picture_.outside.front().kind == Outside::Kind::Internet ? "internet" : "host");
        }
        const bool unanswered = route_.outcome == Outcome::Error && route_.status == 0;
        if (unanswered) {
            return false;
        }
        if (published != picture_.edges.end()) {
            draw(published->points);
        }
        stop(proxy);
        return true;
    }

    void deliver(const traefik::Destination& destination) {
        const ServiceName service(destination.container);
        if (service.empty() || picture_.card(service) == nullptr) {
            return;
        }
        for (const NetworkName& network : destination.over) {
            cross(service, network);
        }
        if (!destination.fails) {
            stop(key(service));
        }
    }

    void cross(const ServiceName& service, const NetworkName& network) {
        const TierBox* tier = picture_.tier(network);
        const Rect* from = place(proxy_, network);
        const Rect* to = place(service, network);
        if (tier == nullptr || from == nullptr || to == nullptr || from == to) {
            return;
        }
        if (const Edge* line = attach(proxy_, network)) {
            draw(line->points);
        }
        stop(key(network));
        draw(between(*tier, *from, *to));
        if (const Edge* line = attach(service, network)) {
            draw({line->points.rbegin(), line->points.rend()});
        }
    }

    /// The card or the pill of a service in a tier.
    [[nodiscard]] const Rect* place(const ServiceName& service, const NetworkName& network) const {
        const Card* card = picture_.card(service);
        if (card != nullptr && card->home == network) {
            return &card->rect;
        }
        const Pill* pill = find_pill(service, network);
        return pill == nullptr ? nullptr : &pill->rect;
    }

    [[nodiscard]] const Pill* find_pill(const ServiceName& service,
                                        const NetworkName& network) const {
        const auto found = std::ranges::find_if(picture_.pills, [&](const Pill& pill) {
            return pill.service == service && pill.network == network;
        });
        return found == picture_.pills.end() ? nullptr : &*found;
    }

    /// Passes the pill that a service has in a tier; the line from its card to it, or null.
    const Edge* attach(const ServiceName& service, const NetworkName& network) {
        const Pill* pill = find_pill(service, network);
        if (pill == nullptr) {
            return nullptr;
        }
        const std::string at = key(*pill);
        stop(at);
        const auto line = std::ranges::find_if(picture_.edges, [&](const Edge& edge) {
            return edge.kind == Edge::Kind::Membership && edge.to == at;
        });
        return line == picture_.edges.end() ? nullptr : &*line;
    }

    static std::vector<Point> between(const TierBox& tier, const Rect& from, const Rect& to) {
        std::vector<Point> points = leave(tier, from);
        std::vector<Point> end = leave(tier, to);
        points.insert(points.end(), end.rbegin(), end.rend());
        return simplified(points);
    }

    /// To the free strip along the tier's left side, past no card and no pill.
    static std::vector<Point> leave(const TierBox& tier, const Rect& rect) {
        const double strip = tier.rect.x + size::tier_padding / 2;
        if (rect.x <= tier.rect.x + size::tier_padding) {
            return {{rect.x, rect.center().y}, {strip, rect.center().y}};
        }
        const bool is_pill = rect.height <= size::pill_height;
        const double gap = rect.y - (is_pill ? size::pill_gap : size::card_gap) / 2;
        return {{rect.center().x, rect.y}, {rect.center().x, gap}, {strip, gap}};
    }

    const Picture& picture_;
    const traefik::Route& route_;
    const ServiceName& proxy_;
    RoutePath path_;
};

} // namespace

RoutePath route_path(const Picture& picture, const facts::Facts& facts,
                     const std::vector<traefik::Route>& hops) {
    const auto& proxies = facts.traefik.proxies;
    const auto shown = std::ranges::find_if(
        proxies, [&](const ServiceName& each) { return picture.card(each) != nullptr; });
    if (hops.empty() || shown == proxies.end()) {
        return {};
    }
    return Path(picture, hops.back(), *shown).run();
}

} // namespace tw::picture
