// Overlays of the canvas, their legend, and what problems come to.
#include "canvas/style.h"
#include "overlays/legend.h"
#include "window_fixture.h"

#include <QTableView>
#include <QToolButton>

namespace tw::gui {
namespace {

using picture::Sign;

bool isDimmed(WindowFixture& window, const char* key) {
    const auto* item = window.canvas().canvas().item(key);
    return item != nullptr && item->look().dimmed;
}

bool explains(WindowFixture& window, const QString& text) {
    const QStringList texts = window.canvas().legend().texts();
    return std::ranges::any_of(texts, [&](const QString& line) { return line.contains(text); });
}

std::size_t count(WindowFixture& window, Sign sign) {
    const auto& counts = window.canvas().marks().counts;
    const auto found = counts.find(sign);
    return found == counts.end() ? 0 : found->second;
}

/// The cards, and the like, that a box on the canvas lies on.
QString hiddenBy(const QWidget& box, WindowFixture& window) {
    QStringList hidden;
    const auto look = [&](const picture::Rect& rect, const std::string& name) {
        const QRect place = window.canvas().mapFromScene(toQt(rect)).boundingRect();
        if (place.intersects(box.geometry())) hidden << toQt(name);
    };
    for (const auto& card : window.picture().cards)
        look(card.rect, card.title);
    for (const auto& pill : window.picture().pills)
        look(pill.rect, picture::key(pill));
    for (const auto& outside : window.picture().outside)
        look(outside.rect, "outside");
    return hidden.join(' ');
}

} // namespace

class OverlaysTest : public QObject {
    Q_OBJECT

private slots:
    void reachabilityFadesTheRest() {
        WindowFixture shop;
        shop.select("service:web");
        QVERIFY(isDimmed(shop, "service:db") && !isDimmed(shop, "service:proxy"));
        QVERIFY(explains(shop, "out of direct reach"));
        shop.window.actionList().reachability->trigger();
        QVERIFY(!isDimmed(shop, "service:db"));
        QVERIFY(!explains(shop, "out of direct reach"));
    }

    void blastRadiusAsksForASelection() {
        WindowFixture shop;
        shop.window.actionList().blast->trigger();
        QVERIFY(explains(shop, "Select a service"));
        shop.select("service:web");
        QVERIFY(!explains(shop, "Select a service"));
        QCOMPARE(count(shop, Sign::Hop), 3U); // proxy, and through it api and db
        QVERIFY(!isDimmed(shop, "service:db"));
        QVERIFY(explains(shop, "in so many hops"));
    }

    void namesOfTheSelection() {
        WindowFixture shop;
        auto& actions = shop.window.actionList();
        actions.reachability->setChecked(false);
        actions.dnsNames->trigger();
        QCOMPARE(count(shop, Sign::FindsByName), 0U);
        QVERIFY(explains(shop, "Select a service"));
        shop.select("service:db");
        QVERIFY(!explains(shop, "Select a service"));
        QVERIFY(explains(shop, "find the selection by this name"));
        QVERIFY(count(shop, Sign::FindsByName) > 0 && count(shop, Sign::NameHere) > 0);
        QVERIFY(isDimmed(shop, "service:web") && !isDimmed(shop, "service:api"));
        QVERIFY(shop.window.commands().perform(
            {AddAlias{ServiceName("db"), NetworkName("app"), "api"}}));
        QVERIFY(count(shop, Sign::NameShared) > 0);
        shop.undo();
        QCOMPARE(count(shop, Sign::NameShared), 0U);
    }

    void overlaysCombine() {
        WindowFixture stages("stages");
        auto& actions = stages.window.actionList();
        actions.flows->trigger();
        actions.blast->trigger();
        stages.select("service:db");
        QVERIFY(count(stages, Sign::Hop) > 0 && count(stages, Sign::FlowNotEnforced) > 0);
        actions.blast->trigger();
        QVERIFY(count(stages, Sign::Hop) == 0 && count(stages, Sign::FlowNotEnforced) > 0);
    }

    void flowsFollowTheText() {
        WindowFixture stages("stages");
        stages.window.actionList().flows->trigger();
        QCOMPARE(count(stages, Sign::FlowMissing), 0U);
        stages.window.commands().detach(ServiceName("web"), NetworkName("back"));
        QCOMPARE(count(stages, Sign::FlowMissing), 1U);
        QVERIFY(explains(stages, "1 required flow"));
        stages.undo();
        QCOMPARE(count(stages, Sign::FlowMissing), 0U);
    }

    void changesAreCountedFromTheOpening() {
        WindowFixture shop;
        shop.window.actionList().sinceOpening->trigger();
        QVERIFY(explains(shop, "Nothing has changed"));
        shop.window.commands().move({{ServiceName("db"), NetworkName("app")}}, NetworkName("data"));
        QVERIFY(count(shop, Sign::Added) == 1 && count(shop, Sign::Removed) == 1);
        QCOMPARE(count(shop, Sign::ReachLost), 2U); // api and proxy
        QVERIFY(shop.window.save());
        QCOMPARE(count(shop, Sign::ReachLost), 2U);
        shop.undo();
        QVERIFY(explains(shop, "Nothing has changed"));
    }

    void marksSayWhatTheyMean() {
        WindowFixture shop;
        shop.window.actionList().blast->trigger();
        shop.select("service:web");
        const auto* layer = shop.canvas().canvas().markLayer();
        for (const auto& badge : shop.canvas().marks().badges) {
            QVERIFY(badge.rect);
            const QString tip =
                layer->tipAt({badge.rect->x + 4, badge.rect->y + badge.rect->height / 2}, 3);
            QVERIFY(!tip.isEmpty());
        }
        for (const auto& link : shop.canvas().marks().links) {
            const auto end = link.points.back();
            QVERIFY(!layer->tipAt({end.x, end.y}, 3).isEmpty());
        }
    }

    void theLegendFolds() {
        WindowFixture shop;
        auto& legend = shop.canvas().legend();
        QVERIFY(legend.isVisible());
        const int height = legend.height();
        legend.setFolded(true);
        QVERIFY(legend.height() < height);
        QVERIFY(shop.canvas().rect().contains(legend.geometry()));
        shop.window.actionList().legend->trigger();
        QVERIFY(!legend.isVisible());
    }

    void theLegendHidesNothing_data() {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<QSize>("size");
        for (const char* fixture : {"shop", "flows", "routes", "stages"}) {
            for (const QSize size : {QSize(1280, 720), QSize(1600, 1000), QSize(2560, 1440)})
                QTest::addRow("%s, %d", fixture, size.width()) << fixture << size;
        }
    }

    void theLegendHidesNothing() {
        QFETCH(const QString, fixture);
        QFETCH(const QSize, size);
        WindowFixture shop(fixture);
        shop.window.resize(size);
        shop.canvas().fit();
        const auto& legend = shop.canvas().legend();
        for (QAction* overlay : shop.window.actionList().overlays()) {
            overlay->setChecked(true);
            QVERIFY(legend.isVisible());
            QVERIFY2(hiddenBy(legend, shop).isEmpty(), qPrintable(hiddenBy(legend, shop)));
        }
    }

    void theLegendGetsOutOfTheWay() {
        WindowFixture shop;
        const auto& legend = shop.canvas().legend();
        QVERIFY(legend.isVisible() && !legend.isFolded());
        // A card comes to lie where the legend is.
        shop.canvas().setZoom(2);
        const auto& card = shop.picture().cards.front().rect;
        shop.canvas().ensureVisible(card.x, card.y, card.width, card.height, 0, 0);
        QVERIFY(QTest::qWaitFor([&] { return hiddenBy(legend, shop).isEmpty(); }));
        // Whoever unfolds it wants to read it, whatever it hides.
        shop.canvas().legend().setFolded(false);
        QVERIFY(!legend.isFolded());
        QVERIFY(shop.canvas().rect().contains(legend.geometry()));
    }

    void fittingLeavesRoomForTheLegend() {
        WindowFixture shop;
        shop.window.resize(1600, 1000);
        shop.canvas().fit();
        const auto& legend = shop.canvas().legend();
        QVERIFY(!legend.isFolded());
        const auto& tier = shop.picture().tiers.front().rect;
        QVERIFY(legend.y() > shop.canvas().mapFromScene(0, tier.bottom()).y());
    }

    void overlaysChangeNothing() {
        WindowFixture shop;
        const auto before = shop.picture().bounds;
        shop.select("service:db");
        for (QAction* action : shop.window.actionList().overlays())
            action->setChecked(true);
        QCOMPARE(shop.picture().bounds, before);
        QVERIFY(!shop.window.isWindowModified());
    }

    void cardsTellConsequencesApart() {
        WindowFixture shop;
        const auto* card = shop.picture().card(ServiceName("db"));
        QVERIFY(!card->problem_chips.empty());
        std::size_t sum = 0;
        for (const auto& chip : card->problem_chips) {
            QVERIFY(chip.sign && !chip.tip.empty());
            sum += static_cast<std::size_t>(std::stoi(chip.text));
        }
        QCOMPARE(sum, card->problems);
    }

    void problemsAreFilteredByConsequence() {
        WindowFixture shop;
        auto* table = shop.window.problems().table();
        const int all = table->model()->rowCount();
        auto* breach = shop.window.problems().findChild<QToolButton*>("consequence4");
        auto* compose = shop.window.problems().findChild<QToolButton*>("consequence1");
        QVERIFY(breach != nullptr && compose != nullptr);
        QVERIFY(compose->isHidden()); // Compose reads the shop
        breach->click();
        const int some = table->model()->rowCount();
        QVERIFY(some > 0 && some <= all);
        shop.window.problems().findChild<QToolButton*>("consequence0")->click();
        QCOMPARE(table->model()->rowCount(), all);
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::OverlaysTest)
#include "overlays_test.moc"
