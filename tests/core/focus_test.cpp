// What is near the selection, what a query finds, and tiers of which only the heading is shown.
#include "memory_project.h"
#include "picture/focus.h"
#include "picture/marks.h"
#include "picture/shrink.h"

#include <QTest>

namespace tw::tests {
namespace {

const std::string shop = R"(services:
  proxy: {image: "traefik:v3.3", networks: [front], depends_on: [web]}
  web:
    image: shop/web
    networks: {front: , back: {aliases: [storefront]}}
  db: {image: "postgres:17", networks: [back], depends_on: [vault]}
  vault: {image: vault, networks: [aside]}
  tool: {image: tool, profiles: [debug], networks: [aside]}
networks: {front: , back: {internal: true}, aside: }
)";

const std::string contract = R"(version: 1
classes: {workers: [web]}
tiers: {front: [proxy, web], back: {services: [db]}}
)";

analysis::SnapshotPtr opened() {
    return analysis::analyse(
        open_texts({{"compose.yaml", shop}, {"network-contract.yaml", contract}}));
}

QString results(const char* query) {
    const auto snapshot = opened();
    QStringList names;
    for (const auto& name : picture::Query(query).find(snapshot->facts, snapshot->findings))
        names << QString::fromStdString(name.str());
    return names.join(' ');
}

bool overlap(const picture::Rect& a, const picture::Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

} // namespace

class FocusTest : public QObject {
    Q_OBJECT

private slots:
    void findsByTextTierTagAndProblem_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << "" << "proxy web db vault tool";
        QTest::newRow("name") << "vau" << "vault";
        QTest::newRow("image, any case") << "POSTGRES" << "db";
        QTest::newRow("alias") << "storefront" << "web";
        QTest::newRow("tier") << "tier:back" << "web db";
        QTest::newRow("class") << "tag:work" << "web";
        QTest::newRow("profile") << "tag:debug" << "tool";
        QTest::newRow("all words") << "tier:front web" << "web";
        QTest::newRow("none") << "tier:front db" << "";
        QTest::newRow("a colon in an image") << "traefik:v3" << "proxy";
        QTest::newRow("rule") << "problem:cmp-008" << "db";
    }
    void findsByTextTierTagAndProblem() {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        QCOMPARE(results(query.toUtf8().constData()), expected);
    }

    void findsConsequences() {
        const auto snapshot = opened();
        for (const char* query : {"problem:", "problem:any", "is:surprise", "problem:breach"}) {
            for (const auto& name :
                 picture::Query(query).find(snapshot->facts, snapshot->findings)) {
                QVERIFY(std::ranges::any_of(snapshot->findings, [&](const auto& finding) {
                    return finding.service == name && !finding.waived;
                }));
            }
        }
        QVERIFY(!results("problem:any").isEmpty());
    }

    void knowsTheNeighbourhood() {
        const auto snapshot = opened();
        const auto near = picture::neighbourhood(snapshot->facts, {"service:db"});
        QVERIFY(near.contains("service:db") && near.contains("service:web"));
        QVERIFY(near.contains("service:vault")); // db depends on it
        QVERIFY(!near.contains("service:proxy"));
        QVERIFY(near.contains("pill:web@back") && near.contains("network:back"));
        const auto tier = picture::neighbourhood(snapshot->facts, {"network:aside"});
        QVERIFY(tier.contains("service:vault") && !tier.contains("service:web"));
        QVERIFY(picture::neighbourhood(snapshot->facts, {}).empty());
    }

    void collapsesTiers() {
        const auto snapshot = opened();
        picture::Layout layout;
        const auto before = draw(snapshot->facts, snapshot->findings, layout, {});
        layout.collapsed.insert(NetworkName("front"));
        const auto after = draw(snapshot->facts, snapshot->findings, layout, {});
        QCOMPARE(after.cards.size(), before.cards.size() - 2);
        QVERIFY(after.card(ServiceName("web")) == nullptr);
        const auto* tier = after.tier(NetworkName("front"));
        QVERIFY(tier->collapsed &&
                tier->rect.width < before.tier(NetworkName("front"))->rect.width);
        QCOMPARE(tier->hidden.size(), 2U);
        QCOMPARE(after.tier_hiding(ServiceName("web")), tier);
        QVERIFY(after.tier_hiding(ServiceName("db")) == nullptr);
        // The line from web to its pill begins at the tier now.
        const auto line = std::ranges::find_if(after.edges, [](const picture::Edge& edge) {
            return edge.kind == picture::Edge::Kind::Membership && edge.from == "service:web";
        });
        QVERIFY(line != after.edges.end());
        QCOMPARE(line->points.front().x, tier->rect.right());
        for (std::size_t at = 1; at < after.tiers.size(); ++at)
            QVERIFY(!overlap(after.tiers[at - 1].rect, after.tiers[at].rect));
    }

    void linesOfOverlaysEndAtCollapsedTiers() {
        const auto snapshot = opened();
        picture::Layout layout;
        layout.collapsed = {NetworkName("front"), NetworkName("back"), NetworkName("aside")};
        const auto picture = draw(snapshot->facts, snapshot->findings, layout, {});
        QVERIFY(picture.cards.empty() && picture.pills.empty());
        const auto marks =
            picture::marks(snapshot->facts, picture, {.blast = true, .about = ServiceName("db")});
        QVERIFY(!marks.links.empty());
        for (const auto& link : marks.links) {
            if (link.points.empty()) continue; // both ends in one tier
            const auto* tier = picture.tier_hiding(ServiceName(link.to.substr(8)));
            QVERIFY(tier->stub.x == link.points.back().x ||
                    tier->stub.right() == link.points.back().x);
        }
    }

    void shrinksIntoTheMiddle() {
        const auto shrink = picture::shrink({0, 0, 1000, 400}, {10, 10, 100, 100});
        QCOMPARE(shrink.factor, 0.1);
        const auto small = shrink.small(picture::Rect{0, 0, 1000, 400});
        QCOMPARE(small, (picture::Rect{10, 40, 100, 40}));
        const auto back = shrink.large(shrink.small(picture::Point{250, 300}));
        QCOMPARE(back, (picture::Point{250, 300}));
        QCOMPARE(picture::shrink({0, 0, 10, 10}, {0, 0, 100, 100}).factor, 1.0);
        QCOMPARE(picture::shrink({}, {0, 0, 100, 100}).factor, 1.0);
    }

    void keepsCollapsedTiersInTheLayout() {
        picture::Layout layout;
        layout.collapsed = {NetworkName("back"), NetworkName("front")};
        const auto read = picture::read_layout(picture::write_layout(layout));
        QVERIFY(read && *read == layout);
        layout.rename(NetworkName("back"), NetworkName("data"));
        QVERIFY(layout.collapsed.contains(NetworkName("data")));
        QVERIFY(!layout.collapsed.contains(NetworkName("back")));
    }
};

} // namespace tw::tests

QTEST_GUILESS_MAIN(tw::tests::FocusTest)
#include "focus_test.moc"
