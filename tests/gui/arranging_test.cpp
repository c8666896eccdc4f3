// The order of tiers and cards by hand: by mouse, by keyboard, and back to what is computed.
#include "window_fixture.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

namespace tw::gui {
namespace {

QStringList tiersOf(WindowFixture& window) {
    QStringList names;
    for (const auto& tier : window.picture().tiers)
        names << toQt(tier.network);
    return names;
}

QStringList cardsOf(WindowFixture& window, const char* tier) {
    QStringList names;
    for (const auto* card : window.picture().cards_in(NetworkName(tier)))
        names << toQt(card->service);
    return names;
}

/// In the middle of a tier's title.
QPoint titleOf(WindowFixture& window, const QString& tier) {
    const auto* box = window.picture().tier(NetworkName(toBytes(tier)));
    return window.canvas().mapFromScene(box->rect.center().x, box->rect.y + 20);
}

/// Left of a tier's middle, or right of it.
QPoint beside(WindowFixture& window, const QString& tier, int by) {
    const auto* box = window.picture().tier(NetworkName(toBytes(tier)));
    return window.canvas().mapFromScene(box->rect.center().x + by, box->rect.y + 200);
}

const QUndoStack& steps(WindowFixture& window) {
    return window.window.workspace().undoStack();
}

/// All services of the shop in one tier, so that there is an order.
void gather(WindowFixture& shop) {
    shop.select("service:web");
    auto& commands = shop.window.commands();
    const auto everyone = commands.fromHomes(
        {ServiceName("proxy"), ServiceName("web"), ServiceName("api"), ServiceName("db")});
    QVERIFY(commands.move(everyone, NetworkName("app")));
    QCOMPARE(cardsOf(shop, "app").size(), 4);
}

} // namespace

class ArrangingTest : public QObject {
    Q_OBJECT

private slots:
    void aTierIsDraggedByItsTitle() {
        WindowFixture shop;
        const QByteArray text = shop.text();
        const QStringList before = tiersOf(shop);
        QCOMPARE(before.size(), 3);
        shop.dragTo(titleOf(shop, before[0]), beside(shop, before[2], 20));
        QVERIFY(shop.canvas().tierGesture().isActive());
        // The mark is where it would land: behind the last one.
        const auto* last = shop.picture().tier(NetworkName(toBytes(before[2])));
        QVERIFY(shop.canvas().tierGesture().mark().value_or(0) > last->rect.right());
        QCOMPARE(tiersOf(shop), before); // nothing has happened yet
        shop.drop(beside(shop, before[2], 20));
        const QStringList after{before[1], before[2], before[0]};
        QCOMPARE(tiersOf(shop), after);
        QCOMPARE(steps(shop).count(), 1);
        QCOMPARE(shop.text(), text); // it is kept beside the files, not in them
        QCOMPARE(shop.window.selection().current(), "network:" + before[0]);
        shop.undo();
        QCOMPARE(tiersOf(shop), before);
    }

    void betweenTwoTiersAndBack() {
        WindowFixture shop;
        const QStringList before = tiersOf(shop);
        shop.dragTo(titleOf(shop, before[0]), beside(shop, before[1], 20));
        const auto mark = shop.canvas().tierGesture().mark();
        const auto* left = shop.picture().tier(NetworkName(toBytes(before[1])));
        const auto* right = shop.picture().tier(NetworkName(toBytes(before[2])));
        QVERIFY(mark && *mark > left->rect.right() && *mark < right->rect.x);
        // Where it stands already, there is nothing to land on.
        shop.mouse(QEvent::MouseMove, beside(shop, before[1], -20));
        QVERIFY(!shop.canvas().tierGesture().mark());
        shop.drop(beside(shop, before[1], -20));
        QCOMPARE(tiersOf(shop), before);
        QCOMPARE(steps(shop).count(), 0);
        QVERIFY(!shop.canvas().canvas().item("network:" + before[0])->look().dimmed);
    }

    void escapeCancelsTheDrag() {
        WindowFixture shop;
        const QStringList before = tiersOf(shop);
        shop.dragTo(titleOf(shop, before[0]), beside(shop, before[2], 20));
        QVERIFY(shop.canvas().canvas().item("network:" + before[0])->look().dimmed);
        QTest::keyClick(&shop.canvas(), Qt::Key_Escape);
        QVERIFY(!shop.canvas().tierGesture().isActive());
        QVERIFY(!shop.canvas().canvas().item("network:" + before[0])->look().dimmed);
        shop.drop(beside(shop, before[2], 20));
        QCOMPARE(tiersOf(shop), before);
        QCOMPARE(steps(shop).count(), 0);
    }

    void aClickOnATitleStillSelects() {
        WindowFixture shop;
        shop.mouse(QEvent::MouseButtonPress, titleOf(shop, "app"));
        shop.mouse(QEvent::MouseButtonRelease, titleOf(shop, "app"));
        QCOMPARE(shop.window.selection().keys(), QStringList{"network:app"});
    }

    void tiersMoveByKeyboard() {
        WindowFixture shop;
        const QStringList before = tiersOf(shop);
        shop.window.selection().select("network:" + before[0]);
        shop.canvas().setFocus();
        const auto modifiers = Qt::AltModifier | Qt::ShiftModifier;
        QTest::keyClick(&shop.canvas(), Qt::Key_Right, modifiers);
        const QStringList after{before[1], before[0], before[2]};
        QCOMPARE(tiersOf(shop), after);
        QCOMPARE(shop.window.selection().keys(), QStringList{"network:" + before[0]});
        QTest::keyClick(&shop.canvas(), Qt::Key_Left, modifiers);
        QCOMPARE(tiersOf(shop), before);
        QTest::keyClick(&shop.canvas(), Qt::Key_Left, modifiers); // at the rim
        QCOMPARE(tiersOf(shop), before);
        QCOMPARE(steps(shop).count(), 2);
        auto& tree = *shop.window.findChild<QTreeView*>("outline");
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Right, modifiers);
        QCOMPARE(tiersOf(shop), after);
    }

    void cardsMoveByKeyboard() {
        WindowFixture shop;
        gather(shop);
        const QStringList before = cardsOf(shop, "app");
        shop.window.selection().select("service:" + before[0]);
        shop.canvas().setFocus();
        const auto modifiers = Qt::AltModifier | Qt::ShiftModifier;
        QTest::keyClick(&shop.canvas(), Qt::Key_Down, modifiers);
        const QStringList after{before[1], before[0], before[2], before[3]};
        QCOMPARE(cardsOf(shop, "app"), after);
        QCOMPARE(shop.window.selection().keys(), QStringList{"service:" + before[0]});
        // Two of them, together.
        shop.window.selection().select({"service:" + before[1], "service:" + before[0]});
        QTest::keyClick(&shop.canvas(), Qt::Key_Down, modifiers);
        const QStringList both{before[2], before[1], before[0], before[3]};
        QCOMPARE(cardsOf(shop, "app"), both);
        QTest::keyClick(&shop.canvas(), Qt::Key_Up, modifiers);
        QCOMPARE(cardsOf(shop, "app"), after);
        const int done = steps(shop).count();
        QTest::keyClick(&shop.canvas(), Qt::Key_Up, modifiers); // at the rim
        QCOMPARE(steps(shop).count(), done);
    }

    void severalCardsAreDraggedTogether() {
        WindowFixture shop;
        gather(shop);
        const QStringList before = cardsOf(shop, "app");
        shop.canvas().fit();
        shop.window.selection().select({"service:" + before[1], "service:" + before[0]});
        const int done = steps(shop).count();
        const QPoint from = shop.at(qPrintable("service:" + before[0]));
        const auto* last = shop.picture().card(ServiceName(toBytes(before[3])));
        const QPoint to =
            shop.canvas().mapFromScene(last->rect.center().x, last->rect.bottom() + 30);
        shop.dragTo(from, to);
        shop.drop(to);
        const QStringList after{before[2], before[3], before[0], before[1]};
        QCOMPARE(cardsOf(shop, "app"), after);
        QCOMPARE(steps(shop).count(), done + 1);
        QVERIFY(steps(shop).undoText().contains('2'));
    }

    void arrangedAgain() {
        WindowFixture shop;
        const QStringList tiers = tiersOf(shop);
        shop.canvas().arranging().moveTier(NetworkName(toBytes(tiers[0])), 2);
        gather(shop);
        const QStringList cards = cardsOf(shop, "app");
        shop.canvas().arranging().moveCards({ServiceName(toBytes(cards[0]))}, 3);
        const QStringList tiersByHand = tiersOf(shop), cardsByHand = cardsOf(shop, "app");
        QVERIFY(tiersByHand != tiers && cardsByHand != cards);
        auto& actions = shop.window.actionList();
        // The tier of the selection alone.
        shop.window.selection().select("service:" + cards[0]);
        actions.arrangeTier->trigger();
        QCOMPARE(cardsOf(shop, "app"), cards);
        shop.undo();
        QCOMPARE(cardsOf(shop, "app"), cardsByHand);
        actions.arrangeAll->trigger();
        QCOMPARE(tiersOf(shop), tiers);
        QVERIFY(shop.window.workspace().layout().order.empty());
        const int done = steps(shop).count();
        actions.arrangeAll->trigger(); // there is nothing more to forget
        QCOMPARE(steps(shop).count(), done);
        shop.undo();
        QCOMPARE(tiersOf(shop), tiersByHand);
        QCOMPARE(cardsOf(shop, "app"), cardsByHand);
    }

    void theColumnWithoutANetworkHasSentencesOfItsOwn() {
        WindowFixture shop;
        shop.writeToDisk("services:\n  db:\n    image: a\n    network_mode: none\n"
                         "  web:\n    image: a\n    network_mode: none\n");
        shop.window.workspace().reload(text::FileId(0));
        QVERIFY(QTest::qWaitFor([&] { return cardsOf(shop, "") == QStringList({"db", "web"}); }));
        auto& commands = shop.window.commands();
        const CanvasScene& scene = shop.canvas().canvas();
        const Arranging arranging(scene, shop.window.workspace(), commands);
        arranging.placeCards({}, {ServiceName("web")}, 0);
        QCOMPARE(cardsOf(shop, ""), QStringList({"web", "db"}));
        arranging.arrangeAgain({});
        QCOMPARE(steps(shop).undoText(), "Arrange the column without a network again");
        shop.canvas().toggleCollapsed(NetworkName());
        QCOMPARE(steps(shop).undoText(), "Collapse the column without a network");
        shop.canvas().toggleCollapsed(NetworkName());
        QCOMPARE(steps(shop).undoText(), "Expand the column without a network");
    }

    void theOrderIsSaved() {
        WindowFixture shop;
        const QStringList before = tiersOf(shop);
        shop.canvas().arranging().moveTier(NetworkName(toBytes(before[0])), 1);
        const QStringList after = tiersOf(shop);
        QVERIFY(shop.window.save());
        QVERIFY(shop.window.openFiles({shop.path("compose.yaml")}));
        QCOMPARE(tiersOf(shop), after);
    }

    void readOnlySaysWhy() {
        WindowFixture shop;
        const QStringList before = tiersOf(shop);
        shop.window.workspace().setReadOnly(true);
        shop.canvas().arranging().moveTier(NetworkName(toBytes(before[0])), 1);
        QCOMPARE(tiersOf(shop), before);
        QVERIFY(shop.window.notice().contains("read-only"));
    }

    void actionsFollowTheSelection() {
        WindowFixture shop;
        auto& actions = shop.window.actionList();
        shop.select("");
        QVERIFY(!actions.moveTierLeft->isEnabled() && !actions.moveCardsUp->isEnabled());
        QVERIFY(actions.arrangeAll->isEnabled() && !actions.arrangeTier->isEnabled());
        shop.select("network:app");
        QVERIFY(actions.moveTierLeft->isEnabled() && !actions.moveCardsUp->isEnabled());
        shop.select("service:web");
        QVERIFY(actions.moveTierLeft->isEnabled() && actions.moveCardsUp->isEnabled());
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::ArrangingTest)
#include "arranging_test.moc"
