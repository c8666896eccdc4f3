// What overlays put on the picture, and where their lines run.
#include "memory_project.h"
#include "picture/changes.h"
#include "picture/ghosts.h"
#include "picture/marks.h"

#include <QTest>

namespace tw::tests {
namespace {

using picture::Marks;
using picture::Overlays;
using picture::Sign;

const std::string shop = R"(services:
  proxy:
    image: traefik:v3.3
    command: --providers.docker.exposedbydefault=false --entrypoints.web.address=:80
    ports: ["80:80"]
    volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]
    networks: [front]
  web:
    image: web
    labels:
      traefik.enable: "true"
      traefik.http.routers.web.rule: Host(`shop.example`)
      traefik.http.services.web.loadbalancer.server.port: "8080"
    networks: [front, back]
  db: {image: "postgres:17", networks: [back]}
  cache: {image: redis, networks: [aside], ports: ["6379:6379"]}
  lost:
    image: lost
    labels:
      traefik.enable: "true"
      traefik.http.routers.lost.rule: Host(`lost.example`)
      traefik.http.services.lost.loadbalancer.server.port: "8080"
    networks: [aside]
networks:
  front:
  back: {internal: true}
  aside:
)";

const std::string names = R"(name: shop
services:
  web: {image: web, networks: [front, back], extra_hosts: ["cache:192.0.2.9"]}
  api: {image: api, networks: {back: {aliases: [backend, orders, v1]}, front: {}}}
  db: {image: db, container_name: store, networks: {back: {aliases: [sql]}}}
  cache: {image: redis, networks: {back: {aliases: [sql]}}}
  proxy: {image: proxy, networks: [front]}
  alone: {image: alone, networks: [aside]}
networks: {front: {}, back: {}, aside: {}}
)";

struct Shown {
    analysis::SnapshotPtr snapshot;
    picture::Picture picture;
    Marks marks;
};

Shown shown(const std::string& compose, Overlays overlays,
            const analysis::SnapshotPtr& opening = {}) {
    Shown result;
    result.snapshot = snapshot_of(compose);
    if (opening) overlays.before = &opening->facts;
    result.picture = picture::draw(result.snapshot->facts, result.snapshot->findings, {}, {});
    result.marks = marks(result.snapshot->facts, result.picture, overlays);
    return result;
}

QString badges(const Marks& marks, Sign sign) {
    QStringList list;
    for (const auto& badge : marks.badges) {
        if (badge.sign != sign) continue;
        const QString text = QString::fromStdString(badge.text);
        list << QString::fromStdString(badge.key) + (text.isEmpty() ? "" : "=" + text);
    }
    return list.join(' ');
}

QString links(const Marks& marks, Sign sign) {
    QStringList list;
    for (const auto& link : marks.links) {
        if (link.sign == sign) list << QString::fromStdString(link.from + ">" + link.to);
    }
    return list.join(' ');
}

std::string many(int services) {
    std::string text = "services:\n";
    for (int at = 0; at < services; ++at) {
        text +=
            std::format("  s{}: {{image: x, networks: [n{}, n{}]{}}}\n", at, at % 6,
                        at % 4 == 0   ? (at + 1) % 6
                        : at % 6 == 5 ? 0
                                      : at % 6 + 1,
                        at % 9 == 0 ? ", ports: [\"" + std::to_string(9000 + at) + ":80\"]" : "");
    }
    return text + "networks: {n0: , n1: , n2: , n3: , n4: , n5: }\n";
}

} // namespace

class MarksTest : public QObject {
    Q_OBJECT

private slots:
    void showsWhomTheSelectionReaches() {
        const auto [snapshot, picture, marks] =
            shown(shop, {.reachability = true, .about = ServiceName("db")});
        QVERIFY(marks.lit);
        QVERIFY(marks.lit->contains("service:web") && marks.lit->contains("service:db"));
        QVERIFY(!marks.lit->contains("service:proxy") && !marks.lit->contains("service:lost"));
        QVERIFY(marks.lit->contains("network:back") && !marks.lit->contains("network:front"));
        QCOMPARE(marks.counts.at(Sign::OutOfReach), 3U);
    }

    void ghostsMoveNothing() {
        const auto before = snapshot_of(shop);
        const std::string fewer = shop.substr(0, shop.find("  cache:")) + "networks:\n  front:\n" +
                                  "  back: {internal: true}\n  aside:\n";
        const auto now = snapshot_of(fewer);
        auto picture = picture::draw(now->facts, now->findings, {}, {});
        const auto without = picture;
        picture::add_ghosts(picture, before->facts, now->facts, {});
        QCOMPARE(picture.ghosts.size(), 2U); // cache and lost, in one tier
        QCOMPARE(picture.ghosts[0].service, ServiceName("cache"));
        QCOMPARE(picture.ghosts[0].subtitle, "redis");
        for (const auto& ghost : picture.ghosts) {
            const auto* tier = picture.tier(NetworkName("aside"));
            QVERIFY(tier->rect.contains({ghost.rect.x, ghost.rect.y}));
            QVERIFY(tier->rect.contains({ghost.rect.right(), ghost.rect.bottom()}));
        }
        QVERIFY(picture.ghosts[0].rect.bottom() <= picture.ghosts[1].rect.y);
        for (std::size_t at = 0; at < picture.cards.size(); ++at) {
            QVERIFY(picture.cards[at].rect.y == without.cards[at].rect.y);
            QVERIFY(picture.cards[at].rect.x == without.cards[at].rect.x);
        }
        QVERIFY(picture.bounds.height > without.bounds.height);
        auto same = without;
        picture::add_ghosts(same, now->facts, now->facts, {});
        QVERIFY(same.ghosts.empty() && same.bounds.height == without.bounds.height);
        picture::Layout folded;
        folded.collapsed.insert(NetworkName("aside"));
        auto collapsed = picture::draw(now->facts, now->findings, folded, {});
        picture::add_ghosts(collapsed, before->facts, now->facts, folded);
        QVERIFY(collapsed.ghosts.empty());
    }

    void ghostTiersStandBehindTheLast() {
        const auto before = snapshot_of(shop);
        // cache and lost go with their tier.
        const std::string fewer = shop.substr(0, shop.find("  cache:")) + "networks:\n" +
                                  "  front:\n  back: {internal: true}\n";
        const auto now = snapshot_of(fewer);
        const auto without = picture::draw(now->facts, now->findings, {}, {});
        auto picture = without;
        picture::add_ghosts(picture, before->facts, now->facts, {});
        QCOMPARE(picture.ghost_tiers.size(), 1U);
        const auto& tier = picture.ghost_tiers.front();
        QCOMPARE(tier.network, NetworkName("aside"));
        QVERIFY(tier.rect.x >= without.bounds.right());
        QVERIFY(tier.rect.y == picture.tiers.front().rect.y);
        QVERIFY(tier.rect.bottom() == picture.tiers.front().rect.bottom());
        QVERIFY(picture.bounds.contains({tier.rect.right(), tier.rect.bottom()}));
        QVERIFY(picture.bounds.height == without.bounds.height);
        QCOMPARE(picture.ghosts.size(), 2U);
        for (const auto& ghost : picture.ghosts) {
            QCOMPARE(ghost.tier, tier.network);
            QVERIFY(tier.rect.contains({ghost.rect.x, ghost.rect.y}));
            QVERIFY(tier.rect.contains({ghost.rect.right(), ghost.rect.bottom()}));
        }
        for (std::size_t at = 0; at < picture.tiers.size(); ++at)
            QCOMPARE(picture.tiers[at].rect, without.tiers[at].rect);
        const auto marks =
            picture::marks(now->facts, picture, {.changes = true, .before = &before->facts});
        QVERIFY(badges(marks, Sign::Removed).contains("network:aside=2"));
        const auto badge = std::ranges::find(marks.badges, "network:aside", &picture::Badge::key);
        QVERIFY(badge->rect && tier.rect.contains({badge->rect->x, tier.rect.y}));
    }

    void manyGhostsStayInTheirTier() {
        std::string services, networks = "networks:\n  kept:\n";
        for (int at = 0; at < 40; ++at) {
            const std::string number = std::to_string(at);
            services += "  s" + number + ": {image: a, networks: [gone]}\n";
            networks += "  empty" + number + ":\n";
        }
        const std::string kept = "services:\n  web: {image: a, networks: [kept]}\n";
        const auto before = snapshot_of(kept + services + networks + "  gone:\n");
        const auto now = snapshot_of(kept + "networks:\n  kept:\n");
        auto picture = picture::draw(now->facts, now->findings, {}, {});
        picture::add_ghosts(picture, before->facts, now->facts, {});
        QCOMPARE(picture.ghost_tiers.size(), 41U);
        QCOMPARE(picture.ghosts.size(), 40U);
        for (const auto& ghost : picture.ghosts) {
            const auto tier =
                std::ranges::find(picture.ghost_tiers, ghost.tier, &picture::GhostTier::network);
            QVERIFY(tier->rect.contains({ghost.rect.x, ghost.rect.y}));
            QVERIFY(tier->rect.contains({ghost.rect.right(), ghost.rect.bottom()}));
        }
        for (std::size_t at = 1; at < picture.ghost_tiers.size(); ++at) {
            const auto& rect = picture.ghost_tiers[at].rect;
            QVERIFY(rect.x > picture.ghost_tiers[at - 1].rect.right());
        }
    }

    void tellsWaysOverTheHost() {
        const auto [snapshot, picture, marks] =
            shown(shop, {.reachability = true, .about = ServiceName("web")});
        QCOMPARE(badges(marks, Sign::OverHostPort), "service:cache=:6379");
        QVERIFY(marks.lit->contains("service:cache") && !marks.lit->contains("service:lost"));
    }

    void showsHowFarABreakInGets() {
        const auto [snapshot, picture, marks] =
            shown(shop, {.blast = true, .about = ServiceName("db")});
        QCOMPARE(badges(marks, Sign::BreakIn), "service:db");
        QCOMPARE(badges(marks, Sign::Hop),
                 "service:web=1 service:proxy=2 service:cache=2 service:lost=3");
        QCOMPARE(links(marks, Sign::Path),
                 "service:db>service:web service:web>service:proxy service:cache>service:lost");
        QCOMPARE(links(marks, Sign::PublishedPath), "service:web>service:cache");
        QCOMPARE(badges(marks, Sign::HostFalls), "service:proxy=docker.sock");
        const auto hop = std::ranges::find(marks.badges, "service:proxy", &picture::Badge::key);
        QCOMPARE(QString::fromStdString(hop->tip), "db → web (back) → proxy (front)");
    }

    void showsRoutes() {
        const auto [snapshot, picture, marks] = shown(shop, {.routes = true});
        QCOMPARE(badges(marks, Sign::Route), "service:web=shop.example");
        QCOMPARE(links(marks, Sign::Route), "internet>service:proxy service:proxy>service:web");
        QCOMPARE(badges(marks, Sign::RouteBroken), "service:lost=lost.example");
        QCOMPARE(links(marks, Sign::RouteBroken), "service:proxy>service:lost");
    }

    void showsWhoFindsTheSelectionByWhichName() {
        const auto [snapshot, picture, marks] =
            shown(names, {.names = true, .about = ServiceName("db")});
        QCOMPARE(badges(marks, Sign::NameHere), "network:back=db +2");
        QCOMPARE(badges(marks, Sign::FindsByName),
                 "service:web=db, store service:api=db, store service:cache=db, store");
        QCOMPARE(badges(marks, Sign::FoundByName), "service:api=backend +2");
        QCOMPARE(badges(marks, Sign::NameShared),
                 "service:web=sql service:api=sql service:cache=sql");
        QVERIFY(badges(marks, Sign::NameElsewhere).isEmpty());
        QVERIFY(marks.lit->contains("service:web") && marks.lit->contains("service:cache"));
        QVERIFY(marks.lit->contains("network:back") && !marks.lit->contains("network:front"));
        QVERIFY(!marks.lit->contains("service:proxy") && !marks.lit->contains("service:alone"));
        QCOMPARE(marks.counts.at(Sign::NoName), 2U);
        const auto found = [&](Sign sign) {
            const auto badge = std::ranges::find_if(marks.badges, [&](const auto& each) {
                return each.key == "service:api" && each.sign == sign;
            });
            return QString::fromStdString(badge->tip);
        };
        QCOMPARE(found(Sign::FindsByName),
                 "api → db, store (back)\ndb → api, shop-api-1, backend, orders, v1 (back)");
        QCOMPARE(found(Sign::NameShared), "api → sql (back): db, cache");
    }

    void tellsNamesOfEachNetwork() {
        const auto [snapshot, picture, marks] =
            shown(names, {.names = true, .about = ServiceName("api")});
        QCOMPARE(badges(marks, Sign::NameHere), "network:back=api +3 network:front=api");
        QCOMPARE(badges(marks, Sign::FindsByName),
                 "service:web=api +3 service:db=api +3 service:cache=api +3 service:proxy=api");
        QCOMPARE(badges(marks, Sign::FoundByName), "service:db=store");
    }

    void tellsWhereANameLeadsElsewhere() {
        const auto [snapshot, picture, marks] =
            shown(names, {.names = true, .about = ServiceName("web")});
        QCOMPARE(badges(marks, Sign::NameElsewhere), "service:cache=cache");
        const auto badge =
            std::ranges::find(marks.badges, Sign::NameElsewhere, &picture::Badge::sign);
        QCOMPARE(QString::fromStdString(badge->tip), "web → cache (/etc/hosts)");
        QVERIFY(marks.lit->contains("service:cache")); // it finds web
    }

    void tellsNamesThatNobodyAnswersOn() {
        std::string quiet = names;
        quiet.replace(quiet.find("back: {}, aside"), 8,
                      "back: {driver_opts: {com.docker.network.bridge.enable_icc: 'false'}}");
        const auto [snapshot, picture, marks] =
            shown(quiet, {.names = true, .about = ServiceName("db")});
        QVERIFY(badges(marks, Sign::FindsByName).isEmpty());
        QCOMPARE(badges(marks, Sign::NameSilent),
                 "service:web=db +2 service:api=db +5 service:cache=db +2");
        QVERIFY(marks.lit->contains("service:web"));
    }

    void withoutASelectionNamesThatClash() {
        const auto [snapshot, picture, marks] = shown(names, {.names = true});
        QVERIFY(!marks.lit);
        QCOMPARE(badges(marks, Sign::NameShared), "service:cache=sql service:db=sql");
        QCOMPARE(badges(marks, Sign::NameElsewhere), "service:web=cache");
        for (const auto& badge : marks.badges)
            QCOMPARE(badge.why.size(), 1U);
        QCOMPARE(QString::fromStdString(marks.badges.front().why.front().str()),
                 "sql: db, cache answer to it on back: a request goes to either of them");
        QVERIFY(shown(shop, {.names = true}).marks.badges.empty());
    }

    void badgesStayOnACrowdedCard() {
        const auto opening = snapshot_of(shop);
        const auto [snapshot, picture, marks] = shown(names,
                                                      {.reachability = true,
                                                       .blast = true,
                                                       .names = true,
                                                       .changes = true,
                                                       .about = ServiceName("db")},
                                                      opening);
        std::size_t on_api = 0;
        for (const auto& badge : marks.badges) {
            if (badge.key != "service:api") continue;
            ++on_api;
            const auto& card = picture.card(ServiceName("api"))->rect;
            QVERIFY(badge.rect && badge.rect->x >= card.x);
            QVERIFY2(badge.rect->right() <= card.right(), badge.text.c_str());
        }
        QVERIFY(on_api >= 5);
    }

    void showsChanges() {
        const auto opening = snapshot_of(shop);
        std::string now = shop;
        now.replace(now.find("networks: [front, back]"), 23, "networks: [front, aside]");
        now.replace(now.find("postgres:17"), 11, "postgres:18");
        now.replace(now.find("  lost:\n    image: lost"), 23, "  fresh:\n    image: new");
        const auto [snapshot, picture, marks] = shown(now, {.changes = true}, opening);
        QCOMPARE(badges(marks, Sign::Added), "service:fresh pill:web@aside");
        QCOMPARE(badges(marks, Sign::Changed), "service:db");
        QCOMPARE(badges(marks, Sign::Removed), "network:aside=lost network:back=web");
        QCOMPARE(links(marks, Sign::ReachGained), "service:web>service:cache");
        QCOMPARE(links(marks, Sign::ReachLost), "service:web>service:db");
    }

    void nothingHasChangedAtTheBeginning() {
        const auto opening = snapshot_of(shop), later = snapshot_of("# a comment\n" + shop);
        QVERIFY(picture::changes(opening->facts, later->facts).empty());
        const auto [snapshot, picture, marks] = shown(shop, {.changes = true}, opening);
        QVERIFY(marks.badges.empty() && marks.links.empty() && marks.counts.empty());
    }

    void overlaysJoinWhatTheyLight() {
        const auto [snapshot, picture, marks] =
            shown(shop, {.reachability = true, .blast = true, .about = ServiceName("db")});
        QVERIFY(marks.lit->contains("service:proxy"));
        const auto none = shown(shop, {.reachability = true, .blast = true});
        QVERIFY(!none.marks.lit && none.marks.badges.empty());
    }

    void linesRunBesideTheCards() {
        const auto [snapshot, picture, marks] =
            shown(many(70), {.blast = true, .about = ServiceName("s0")});
        QVERIFY(marks.links.size() > 60);
        for (const auto& link : marks.links) {
            QVERIFY2(link.points.size() >= 2, (link.from + link.to).c_str());
            for (std::size_t at = 1; at < link.points.size(); ++at) {
                const auto a = link.points[at - 1], b = link.points[at];
                QVERIFY(a.x == b.x || a.y == b.y);
                for (const auto& card : picture.cards) {
                    const auto& r = card.rect;
                    const bool apart =
                        std::max(a.x, b.x) <= r.x || std::min(a.x, b.x) >= r.right() ||
                        std::max(a.y, b.y) <= r.y || std::min(a.y, b.y) >= r.bottom();
                    QVERIFY2(apart, (link.from + " " + link.to + " " + card.title).c_str());
                }
            }
        }
    }

    void linesEndAtTheirCards() {
        const auto [snapshot, picture, marks] =
            shown(many(30), {.blast = true, .about = ServiceName("s0")});
        for (const auto& link : marks.links) {
            const auto name = ServiceName(link.to.substr(std::string("service:").size()));
            const auto& rect = picture.card(name)->rect;
            const auto end = link.points.back();
            QVERIFY(end.x == rect.x || end.x == rect.right());
            QVERIFY(end.y >= rect.y && end.y <= rect.bottom());
        }
    }

    void leavesOutWhatNobodyCouldTellApart() {
        const auto opening = snapshot_of(many(80));
        std::string now = many(80);
        now.replace(now.find("s1: {image: x, networks: [n1, n2]"), 33,
                    "s1: {image: x, networks: [n0, n1, n2, n3, n4, n5]");
        for (std::size_t at = now.find("n0, n1]"); at != std::string::npos;
             at = now.find("n0, n1]", at + 1))
            now.replace(at, 7, "n0, n3]");
        const auto all = shown(now, {.changes = true}, opening);
        QCOMPARE(all.marks.links.size() + all.marks.left_out,
                 all.marks.counts.at(Sign::ReachGained) + all.marks.counts.at(Sign::ReachLost));
        const auto one = shown(now, {.changes = true, .about = ServiceName("s1")}, opening);
        QCOMPARE(one.marks.left_out, 0U);
        QVERIFY(!one.marks.links.empty());
        for (const auto& link : one.marks.links)
            QVERIFY(link.from == "service:s1");
    }
};

} // namespace tw::tests

QTEST_GUILESS_MAIN(tw::tests::MarksTest)
#include "marks_test.moc"
