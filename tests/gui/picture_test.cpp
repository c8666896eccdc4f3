// The layout: nothing overlaps, lines have right angles, and the same input gives the same picture.
#include "analysis/analysis.h"
#include "picture/picture.h"
#include "picture/placement.h"

#include <QTest>

namespace tw::picture {
namespace {

analysis::SnapshotPtr analysed(std::string compose) {
    analysis::Input input;
    input.compose_files.push_back(input.files.add("compose.yaml", std::move(compose)));
    return analysis::analyse(std::move(input));
}

std::string many(int services) {
    std::string text = "services:\n";
    for (int at = 0; at < services; ++at) {
        text += "  s" + std::to_string(at) + ":\n    image: example/service:" + std::to_string(at) +
                "\n";
        if (at % 7 == 0) text += "    ports: [\"" + std::to_string(10000 + at) + ":80\"]\n";
        if (at > 3) text += "    depends_on: [s" + std::to_string(at / 2) + "]\n";
        text += "    networks: [n" + std::to_string(at % 5);
        if (at % 3 == 0) text += ", n" + std::to_string((at + 2) % 5);
        text += "]\n";
    }
    return text + "networks: {n0: , n1: , n2: , n3: , n4: {internal: true}}\n";
}

bool overlap(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

} // namespace

class PictureTest : public QObject {
    Q_OBJECT

private slots:
    void nothingOverlaps() {
        const auto snapshot = analysed(many(60));
        const Picture picture = draw(snapshot->facts, snapshot->findings, {}, {});
        QCOMPARE(picture.cards.size(), 60U);
        std::vector<Rect> rects;
        for (const auto& card : picture.cards)
            rects.push_back(card.rect);
        for (const auto& pill : picture.pills)
            rects.push_back(pill.rect);
        for (std::size_t a = 0; a < rects.size(); ++a) {
            for (std::size_t b = a + 1; b < rects.size(); ++b)
                QVERIFY(!overlap(rects[a], rects[b]));
        }
        for (const auto& card : picture.cards)
            QVERIFY(picture.tier_at(card.rect.center())->network == card.home);
        for (const auto& pill : picture.pills)
            QVERIFY(picture.tier_at(pill.rect.center())->network == pill.network);
    }

    void linesHaveRightAngles() {
        const auto snapshot = analysed(many(60));
        const Picture picture = draw(snapshot->facts, snapshot->findings, {}, {});
        QVERIFY(!picture.edges.empty());
        for (const Edge& edge : picture.edges) {
            QVERIFY(edge.points.size() >= 2);
            for (std::size_t at = 1; at < edge.points.size(); ++at) {
                QVERIFY(edge.points[at - 1].x == edge.points[at].x ||
                        edge.points[at - 1].y == edge.points[at].y);
            }
        }
    }

    void linesDoNotCrossCards() {
        const auto snapshot = analysed(many(40));
        const Picture picture = draw(snapshot->facts, snapshot->findings, {}, {});
        for (const Edge& edge : picture.edges) {
            for (std::size_t at = 1; at < edge.points.size(); ++at) {
                const Point a = edge.points[at - 1], b = edge.points[at];
                const Rect line{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x),
                                std::abs(a.y - b.y)};
                for (const Card& card : picture.cards) {
                    const Rect inner{card.rect.x + 1, card.rect.y + 1, card.rect.width - 2,
                                     card.rect.height - 2};
                    QVERIFY2(!overlap(line, inner) || line.width + line.height == 0,
                             (edge.from + " -> " + edge.to + " through " + card.title).c_str());
                }
            }
        }
    }

    void isDeterministic() {
        const auto snapshot = analysed(many(60));
        const Picture a = draw(snapshot->facts, snapshot->findings, {}, {});
        const Picture b = draw(snapshot->facts, snapshot->findings, {}, {});
        for (std::size_t at = 0; at < a.cards.size(); ++at)
            QVERIFY(a.cards[at].rect == b.cards[at].rect);
        for (std::size_t at = 0; at < a.edges.size(); ++at)
            QVERIFY(a.edges[at].points == b.edges[at].points);
    }

    void theUserArranges() {
        const auto snapshot = analysed(many(20));
        Layout layout;
        layout.homes[ServiceName("s0")] = NetworkName("n2");
        layout.order[ServiceName("s10")] = 0;
        const Picture picture = draw(snapshot->facts, snapshot->findings, layout, {});
        QVERIFY(picture.card(ServiceName("s0"))->home == NetworkName("n2"));
        QVERIFY(picture.cards_in(NetworkName("n0")).front()->service == ServiceName("s10"));
    }

    void theUserOrdersTheTiers() {
        const auto snapshot = analysed(many(20));
        const auto order = [&](const Layout& layout) {
            return movable_tiers(draw(snapshot->facts, snapshot->findings, layout, {}));
        };
        const auto computed = order({});
        QCOMPARE(computed.size(), 5U);
        const Picture picture = draw(snapshot->facts, snapshot->findings, {}, {});
        Layout layout;
        layout.columns = {NetworkName("gone"), computed[0]}; // of another branch
        const Layout moved = with_tier_at(layout, picture, computed[0], 2);
        auto expected = computed;
        std::ranges::rotate(expected.begin(), expected.begin() + 1, expected.begin() + 3);
        QVERIFY(order(moved) == expected);
        QVERIFY(std::ranges::contains(moved.columns, NetworkName("gone")));
        QVERIFY(with_tier_at(layout, picture, computed[0], 0) == layout); // it stands there
        QVERIFY(with_tier_at(layout, picture, NetworkName("gone"), 0) == layout);
        // A tier of which nothing is said stays behind its neighbour.
        Layout partial = moved;
        std::erase(partial.columns, computed[2]);
        QVERIFY(order(partial) == expected);
        // One that is arranged again goes back there.
        const Picture again = draw(snapshot->facts, snapshot->findings, moved, {});
        QVERIFY(order(without_places(moved, again, computed[0])) == computed);
        QVERIFY(order(without_places(moved)) == computed);
    }

    void theUsersOrderComesBeforeTheContracts() {
        analysis::Input input;
        input.compose_files.push_back(
            input.files.add("compose.yaml", "services: {a: {image: x, networks: [one, two]}}\n"
                                            "networks: {one: , two: , three: }\n"));
        input.contract_file =
            input.files.add("network-contract.yaml",
                            "version: 1\ntiers:\n  two: {services: [a]}\n  one: {services: []}\n");
        const auto snapshot = analysis::analyse(std::move(input));
        const auto order = [&](const Layout& layout) {
            return movable_tiers(draw(snapshot->facts, snapshot->findings, layout, {}));
        };
        const NetworkName one("one"), two("two"), three("three");
        QVERIFY((order({}) == std::vector{two, one, three}));
        Layout layout;
        layout.columns = {one, two};
        QVERIFY((order(layout) == std::vector{one, three, two})); // three stays behind one
    }

    void layoutFilesSurvive() {
        const auto layout =
            read_layout(R"({"version": 1, "homes": {"db": "data"}, "future": [1, 2]})");
        QVERIFY(layout.has_value());
        const auto again = read_layout(write_layout(*layout));
        QVERIFY(again.has_value() && *again == *layout);
        QVERIFY(again->unknown.contains("future"));
        QVERIFY(!read_layout("not json"));
        QVERIFY(!read_layout(R"({"version": 99})"));
    }

    void cardsSayWhatIsLimited() {
        const auto snapshot = analysed(R"(
services:
  both: {image: a, mem_limit: 512m, cpus: 1}
  memory: {image: a, extends: {service: base}}
  base: {image: a, mem_limit: 512m}
  cpus: {image: a, cpus: 0.5}
  none: {image: a}
)");
        const Picture picture = draw(snapshot->facts, snapshot->findings, {}, {});
        const auto has = [&](const char* service, const std::string& text) {
            return std::ranges::contains(picture.card(ServiceName(service))->chips, text,
                                         &Chip::text);
        };
        QVERIFY(has("memory", "512 MiB · no CPU limit"));
        QVERIFY(has("cpus", "no memory limit · 0.5 CPU"));
        QVERIFY(has("none", "no limit"));
        QVERIFY(has("both", "512 MiB · 1 CPU"));
    }

    void thousandServicesHaveTheirCards() {
        const auto snapshot = analysed(many(1000));
        const Picture picture = draw(snapshot->facts, snapshot->findings, {}, {});
        QCOMPARE(picture.cards.size(), 1000U);
    }
};

} // namespace tw::picture

QTEST_GUILESS_MAIN(tw::picture::PictureTest)
#include "picture_test.moc"
