// Focus, search, collapsed tiers and the minimap.
#include "focus/find_bar.h"
#include "focus/minimap.h"
#include "window_fixture.h"

#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QTreeView>

namespace tw::gui {
namespace {

bool isAway(WindowFixture& window, const char* key) {
    const auto* item = window.canvas().canvas().item(key);
    return item != nullptr && item->look().away;
}

QLineEdit* findLine(WindowFixture& window) {
    return window.canvas().findChild<QLineEdit*>("find");
}

} // namespace

class FocusViewTest : public QObject {
    Q_OBJECT

private slots:
    void showsTheNeighbourhoodAlone() {
        WindowFixture shop;
        shop.select("service:web");
        QVERIFY(!isAway(shop, "service:db"));
        shop.window.actionList().focus->trigger();
        QVERIFY(isAway(shop, "service:db") && isAway(shop, "network:data"));
        QVERIFY(!isAway(shop, "service:proxy") && !isAway(shop, "service:web"));
        shop.select("service:api");
        QVERIFY(!isAway(shop, "service:db") && isAway(shop, "service:web"));
        shop.select("");
        QVERIFY(!isAway(shop, "service:web"));
    }

    void typingOnTheCanvasFinds() {
        WindowFixture shop;
        shop.canvas().setFocus();
        QTest::keyClicks(&shop.canvas(), "d");
        QVERIFY(findLine(shop)->isVisible());
        QTest::keyClicks(findLine(shop), "b");
        QCOMPARE(findLine(shop)->text(), "db");
        QCOMPARE(shop.window.selection().current(), "service:db");
        QVERIFY(isAway(shop, "service:web") && !isAway(shop, "service:db"));
        QTest::keyClick(findLine(shop), Qt::Key_Escape);
        QVERIFY(!findLine(shop)->isVisible() && !isAway(shop, "service:web"));
        QCOMPARE(shop.window.selection().current(), "service:db");
    }

    void enterGoesToTheNextOne() {
        WindowFixture shop;
        shop.canvas().find("tier:app");
        const QString first = shop.window.selection().current();
        QTest::keyClick(findLine(shop), Qt::Key_Return);
        const QString second = shop.window.selection().current();
        QVERIFY(first != second);
        QTest::keyClick(findLine(shop), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shop.window.selection().current(), first);
        findLine(shop)->setText("nobody");
        QCOMPARE(shop.window.selection().current(), first);
        QVERIFY(isAway(shop, "service:web"));
    }

    void collapsingIsAStepOfTheUndoList() {
        WindowFixture shop;
        shop.select("service:api");
        shop.window.actionList().collapse->trigger();
        QVERIFY(shop.picture().tier(NetworkName("app"))->collapsed);
        QVERIFY(shop.picture().card(ServiceName("api")) == nullptr);
        QVERIFY(shop.window.isWindowModified());
        const auto* tree = shop.window.findChild<QTreeView*>("outline");
        const auto app = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, "app");
        QCOMPARE(tree->model()->rowCount(app.value(0)), 2); // api and db
        shop.window.actionList().collapse->trigger();       // by the hidden service's tier
        QVERIFY(!shop.picture().tier(NetworkName("app"))->collapsed);
        shop.undo();
        shop.undo();
        QVERIFY(!shop.window.isWindowModified());
    }

    void collapsedTiersAreKept() {
        WindowFixture shop;
        shop.window.actionList().collapseAll->trigger();
        QVERIFY(shop.picture().cards.empty());
        QVERIFY(shop.window.save());
        QVERIFY(shop.onDisk(".tierwright/layout.json").contains("collapsed"));
        QVERIFY(shop.window.openFiles({shop.path("compose.yaml")}));
        QVERIFY(shop.picture().cards.empty());
        shop.window.actionList().collapseAll->trigger();
        QCOMPARE(shop.picture().cards.size(), 4U);
    }

    void theSignBesideTheNameFolds() {
        WindowFixture shop;
        const auto pressSign = [&] {
            const auto& rect = shop.picture().tier(NetworkName("edge"))->rect;
            const QPoint sign = shop.canvas().mapFromScene(rect.x + 20, rect.y + 18);
            shop.mouse(QEvent::MouseButtonPress, sign);
            shop.mouse(QEvent::MouseButtonRelease, sign);
        };
        pressSign();
        QVERIFY(shop.picture().tier(NetworkName("edge"))->collapsed);
        pressSign();
        QVERIFY(!shop.picture().tier(NetworkName("edge"))->collapsed);
    }

    void aServiceMayMoveIntoACollapsedTier() {
        WindowFixture shop;
        shop.canvas().toggleCollapsed(NetworkName("data"));
        const QPoint target = shop.inTier("data");
        shop.dragTo(shop.at("service:db"), target);
        shop.drop(target);
        QVERIFY(shop.service("db")->attachment(NetworkName("data")) != nullptr);
        QVERIFY(shop.picture().tier_hiding(ServiceName("db")) != nullptr);
    }

    void theMinimapShowsUpWhenThereIsMore() {
        WindowFixture shop;
        auto* map = shop.canvas().findChild<Minimap*>("minimap");
        shop.canvas().fit();
        QVERIFY(QTest::qWaitFor([&] { return !map->isVisible(); }));
        shop.canvas().setZoom(3);
        QVERIFY(QTest::qWaitFor([&] { return map->isVisible(); }));
        const auto before = shop.canvas().mapToScene(shop.canvas().viewport()->rect().center());
        QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() - 12, map->height() / 2));
        const auto after = shop.canvas().mapToScene(shop.canvas().viewport()->rect().center());
        QVERIFY(after.x() > before.x());
        shop.window.actionList().minimap->trigger();
        QVERIFY(!map->isVisible());
    }

    void movingTheViewLeavesNoTraces() {
        WindowFixture shop;
        shop.select("service:api");
        auto& canvas = shop.canvas();
        const auto seen = [&] {
            QApplication::processEvents();
            return canvas.screen()->grabWindow(shop.window.winId()).toImage();
        };
        for (const double zoom : {2.0, 1.37}) {
            canvas.setZoom(zoom);
            const QImage before = seen();
            for (int i = 0; i < 20; ++i) { // pixels are moved, and strips and boxes are painted
                canvas.horizontalScrollBar()->setValue(30 + 7 * (i % 9));
                canvas.verticalScrollBar()->setValue(20 + 5 * (i % 7));
                QApplication::processEvents();
            }
            const QImage moved = seen();
            canvas.viewport()->repaint();
            QVERIFY(moved != before);
            QVERIFY(moved == seen());
        }
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::FocusViewTest)
#include "focus_view_test.moc"
