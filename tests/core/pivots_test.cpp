// Services that are the only link between networks, compared with a plain search.
#include "memory_project.h"
#include "rules/pivots.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace tw;

namespace {

/// Networks that the services without `left_out` join into one, by walking.
std::vector<std::set<std::string>> islands(const facts::Facts& facts, const ServiceName& left_out) {
    std::vector<std::set<std::string>> found;
    for (const NetworkName& start : facts.topology.networks(left_out)) {
        const bool is_known = std::ranges::any_of(
            found, [&](const auto& island) { return island.contains(start.str()); });
        if (is_known) {
            continue;
        }
        std::set<std::string> island{start.str()};
        std::vector<NetworkName> open{start};
        while (!open.empty()) {
            const NetworkName at = open.back();
            open.pop_back();
            for (const ServiceName& member : facts.topology.members(at)) {
                for (const NetworkName& next : facts.topology.networks(member)) {
                    if (member != left_out && island.insert(next.str()).second) {
                        open.push_back(next);
                    }
                }
            }
        }
        found.push_back(std::move(island));
    }
    return found;
}

/// The same, as the rule sees it: only networks of the service, and only with others on them.
std::set<std::set<std::string>> expected_sides(const facts::Facts& facts, const ServiceName& name) {
    std::set<std::set<std::string>> sides;
    for (const std::set<std::string>& island : islands(facts, name)) {
        std::set<std::string> side;
        bool has_others = false;
        for (const NetworkName& network : facts.topology.networks(name)) {
            if (island.contains(network.str())) {
                side.insert(network.str());
                has_others = has_others || facts.topology.members(network).size() > 1;
            }
        }
        if (has_others) {
            sides.insert(std::move(side));
        }
    }
    return sides;
}

std::string random_project(std::mt19937& random) {
    const auto below = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
    const unsigned services = 2 + below(8);
    const unsigned networks = 2 + below(9);
    std::string text = "services:\n";
    std::set<unsigned> used;
    for (unsigned i = 0; i < services; ++i) {
        text += std::format("  s{}: {{image: x, networks: [", i);
        std::set<unsigned> on{below(networks)};
        while (below(2) == 0) {
            on.insert(below(networks));
        }
        for (const unsigned network : on) {
            text += std::format("{}n{}", network == *on.begin() ? "" : ", ", network);
            used.insert(network);
        }
        text += "]}\n";
    }
    text += "networks:\n";
    for (const unsigned network : used) {
        text += std::format("  n{}:\n", network);
    }
    return text;
}

} // namespace

class PivotsTest : public QObject {
    Q_OBJECT

private slots:
    void saysTheSides();
    void agreesWithSearch();
};

void PivotsTest::saysTheSides() {
    const auto snapshot = tests::snapshot_of(R"(services:
  traefik: {image: x, networks: [edge, api]}
  tunnel: {image: x, networks: [edge]}
  backend: {image: x, networks: [api, data]}
  sidecar: {image: x, network_mode: "service:backend"}
  db: {image: x, networks: [data]}
networks: {edge: , api: , data: }
)");
    const rules::Pivots pivots(snapshot->facts);
    QCOMPARE(rules::sides_text(pivots.sides(0)), "api (backend) and edge (tunnel)");
    QCOMPARE(rules::sides_text(pivots.sides(1)), "edge (traefik)");
    QCOMPARE(rules::sides_text(pivots.sides(2)), "api (traefik) and data (db)");
    QVERIFY(pivots.sides(3).empty());
}

void PivotsTest::agreesWithSearch() {
    std::mt19937 random(4);
    std::size_t pivots_seen = 0;
    for (int round = 0; round < 600; ++round) {
        const std::string text = random_project(random);
        const auto snapshot = tests::snapshot_of(text);
        const rules::Pivots pivots(snapshot->facts);
        for (std::size_t i = 0; i < snapshot->facts.project.services.size(); ++i) {
            std::set<std::set<std::string>> sides;
            for (const rules::Side& side : pivots.sides(i)) {
                std::set<std::string> names;
                for (const NetworkName& network : side.networks) {
                    names.insert(network.str());
                }
                sides.insert(std::move(names));
            }
            const ServiceName& name = snapshot->facts.project.services[i].name;
            QVERIFY2(sides == expected_sides(snapshot->facts, name),
                     (name.str() + " in\n" + text).c_str());
            pivots_seen += sides.size() > 1 ? 1U : 0U;
        }
    }
    // The projects are not too simple.
    QVERIFY2(pivots_seen > 100, std::to_string(pivots_seen).c_str());
}

QTEST_GUILESS_MAIN(PivotsTest)
#include "pivots_test.moc"
