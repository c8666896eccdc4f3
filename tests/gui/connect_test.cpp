// Connecting services by the knob at a card's edge and by keyboard: flows and dependencies.
#include "window_fixture.h"

#include <QLineEdit>
#include <QMenu>

namespace tw::gui {
namespace {

/// A move of the pointer without a button.
void hover(WindowFixture& shop, QPoint point) {
    QWidget* viewport = shop.canvas().viewport();
    QMouseEvent event(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &event);
}

void drawFrom(WindowFixture& shop, const char* from, QPoint to, Qt::KeyboardModifiers modifiers) {
    hover(shop, shop.at(from));
    const auto knob = shop.canvas().connecting().knob();
    QVERIFY(knob.has_value());
    shop.dragTo(shop.canvas().mapFromScene(*knob), to, modifiers);
}

QMenu* menuOf(WindowFixture& shop) {
    auto* menu = shop.window.findChild<QMenu*>("connections");
    return menu != nullptr && menu->isVisible() ? menu : nullptr;
}

QAction* choice(QMenu* menu, const QString& part) {
    for (QAction* action : menu->actions()) {
        if (QString(action->text()).remove('&').contains(part)) return action;
    }
    return nullptr;
}

/// The line in which a target is chosen, while it is seen.
QLineEdit* chooser(WindowFixture& shop) {
    for (auto* line : shop.window.findChildren<QLineEdit*>()) {
        if (line->isVisible() && line->placeholderText().contains("to…")) return line;
    }
    return nullptr;
}

QByteArray contractText(WindowFixture& shop) {
    const auto file = shop.window.workspace().input().contract_file;
    return file ? QByteArray::fromStdString(shop.window.workspace().files().text(*file))
                : QByteArray();
}

} // namespace

class ConnectTest : public QObject {
    Q_OBJECT

private slots:
    void theKnobIsAtTheCardUnderThePointerOrSelected() {
        WindowFixture shop;
        auto& gesture = shop.canvas().connecting();
        QVERIFY(!gesture.knob());
        hover(shop, shop.at("service:web"));
        const auto* card = shop.picture().card(ServiceName("web"));
        QVERIFY(gesture.knob().has_value());
        QCOMPARE(gesture.knob()->x(), card->rect.right());
        // Its outer half is beside the card, and the pointer gets there.
        hover(shop, shop.canvas().mapFromScene(*gesture.knob() + QPointF(6, 0)));
        QVERIFY(gesture.knob().has_value());
        hover(shop, QPoint(2, 2));
        QVERIFY(!gesture.knob());
        shop.select("service:db");
        QVERIFY(gesture.knob().has_value());
        shop.canvas().setZoom(0.3); // no knob as large as a card
        QVERIFY(!gesture.knob());
    }

    void aDropAsks() {
        WindowFixture shop;
        const QByteArray before = shop.text(), contract = contractText(shop);
        drawFrom(shop, "service:web", shop.at("service:db"), {});
        const auto& bubble = shop.canvas().connecting().bubble();
        QVERIFY(QTest::qWaitFor([&] { return bubble.isVisible(); }));
        QVERIFY2(bubble.text().contains("web → db") && bubble.text().contains("Dependency"),
                 qPrintable(bubble.text()));
        shop.drop(shop.at("service:db"));
        QVERIFY(!bubble.isVisible());
        QVERIFY(menuOf(shop) != nullptr);
        QCOMPARE(shop.text(), before); // nothing was moved
        QAction* allow = choice(menuOf(shop), "Allow");
        QVERIFY(allow != nullptr && allow->isEnabled());
        allow->trigger();
        QVERIFY(contractText(shop).contains("- web -> db"));
        QCOMPARE(shop.text(), before);
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        shop.undo();
        QCOMPARE(contractText(shop), contract);
    }

    void theMenuDeclaresADependency() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        drawFrom(shop, "service:web", shop.at("service:api"), {});
        shop.drop(shop.at("service:api"));
        choice(menuOf(shop), "healthy")->trigger();
        QVERIFY(shop.text().contains("      api:\n        condition: service_healthy\n"));
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void modifiersSayWhatIsMeant() {
        WindowFixture shop;
        drawFrom(shop, "service:web", shop.at("service:api"), Qt::ControlModifier);
        const auto& bubble = shop.canvas().connecting().bubble();
        QVERIFY(QTest::qWaitFor([&] { return bubble.isVisible(); }));
        QVERIFY2(bubble.text().contains("depends_on"), qPrintable(bubble.text()));
        shop.drop(shop.at("service:api"), Qt::ControlModifier);
        QVERIFY(menuOf(shop) == nullptr);
        QVERIFY(shop.text().contains("depends_on:\n      - api\n"));
        drawFrom(shop, "service:web", shop.at("service:db"), Qt::ShiftModifier);
        shop.drop(shop.at("service:db"), Qt::ShiftModifier);
        QVERIFY(contractText(shop).contains("- web -> db"));
        QCOMPARE(shop.window.workspace().undoStack().count(), 2);
    }

    void whatCannotBeSaidHasItsReason() {
        WindowFixture shop;
        drawFrom(shop, "service:db", shop.at("service:api"), {}); // api waits for db
        shop.drop(shop.at("service:api"));
        const QAction* wait = choice(menuOf(shop), "until it is started");
        QVERIFY(wait != nullptr && !wait->isEnabled());
        QVERIFY2(wait->toolTip().contains("api waits for db"), qPrintable(wait->toolTip()));
        QVERIFY(wait->text().contains("api waits"));
        menuOf(shop)->close();
        drawFrom(shop, "service:db", shop.at("service:api"), Qt::ControlModifier);
        shop.drop(shop.at("service:api"), Qt::ControlModifier);
        QVERIFY2(shop.window.notice().contains("neither would ever start"),
                 qPrintable(shop.window.notice()));
        QCOMPARE(shop.window.workspace().undoStack().count(), 0);
    }

    void nowhereAndEscapeDoNothing() {
        WindowFixture shop;
        drawFrom(shop, "service:web", shop.inTier("data"), {});
        shop.drop(shop.inTier("data"));
        QVERIFY(menuOf(shop) == nullptr);
        drawFrom(shop, "service:web", shop.at("service:db"), {});
        QTest::keyClick(&shop.canvas(), Qt::Key_Escape);
        QVERIFY(!shop.canvas().connecting().isActive());
        shop.drop(shop.at("service:db"));
        QVERIFY(menuOf(shop) == nullptr);
        QCOMPARE(shop.window.workspace().undoStack().count(), 0);
    }

    void connectsToTheInternet() {
        WindowFixture shop;
        drawFrom(shop, "service:db", shop.at("internet"), {});
        shop.drop(shop.at("internet"));
        QVERIFY(menuOf(shop) != nullptr);
        QVERIFY(choice(menuOf(shop), "Wait") == nullptr);
        choice(menuOf(shop), "Forbid")->trigger();
        QVERIFY2(contractText(shop).contains("- db -/> internet"), contractText(shop).constData());
    }

    void severalAtOnceAreOneStep() {
        WindowFixture shop;
        shop.window.selection().select(QStringList{"service:web", "service:proxy"});
        drawFrom(shop, "service:web", shop.at("service:db"), Qt::ControlModifier);
        shop.drop(shop.at("service:db"), Qt::ControlModifier);
        for (const char* name : {"web", "proxy"})
            QCOMPARE(shop.service(name)->depends_on.size(), 1U);
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        QVERIFY(shop.window.workspace().undoStack().undoText().contains("2 services"));
    }

    void aPressOffersAList() {
        WindowFixture shop;
        shop.select("service:db");
        hover(shop, shop.at("service:web"));
        const QPoint knob = shop.canvas().mapFromScene(*shop.canvas().connecting().knob());
        shop.mouse(QEvent::MouseButtonPress, knob);
        shop.mouse(QEvent::MouseButtonRelease, knob);
        QCOMPARE(shop.window.selection().current(), "service:web");
        const QLineEdit* query = chooser(shop);
        QVERIFY(query != nullptr && query->placeholderText().contains("web"));
    }

    void byKeyboardAlone() {
        WindowFixture shop;
        shop.canvas().setFocus();
        shop.select("service:web");
        QTest::keyClick(&shop.canvas(), Qt::Key_L, Qt::ControlModifier);
        QLineEdit* query = chooser(shop);
        QVERIFY(query != nullptr);
        QVERIFY2(query->placeholderText().contains("web"), qPrintable(query->placeholderText()));
        QTest::keyClicks(query, "db");
        QTest::keyClick(query, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return menuOf(shop) != nullptr; }));
        QTest::keyClick(menuOf(shop), Qt::Key_Return); // the first that can be done: allow
        QVERIFY(contractText(shop).contains("- web -> db"));
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::ConnectTest)
#include "connect_test.moc"
