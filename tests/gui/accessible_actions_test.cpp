// What a screen reader can do to the canvas: the menus' entries, by name.
#include "accessible_bed.h"

#include <QMenu>
#include <QTimer>

namespace tw::gui {

class AccessibleActionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void actionsDoWhatDragsDo() {
        Reader shop;
        const QByteArray before = shop.text();
        QAccessibleInterface* db = shop.part("service:db");
        auto* actions = db->actionInterface();
        QVERIFY(actions != nullptr);
        QVERIFY2(actions->actionNames().contains("Move to data"),
                 qPrintable(actions->actionNames().join(", ")));
        actions->doAction("Move to data");
        QCOMPARE(shop.homeOf("db"), NetworkName("data"));
        QCOMPARE(shop.part("service:db"), db); // the same one, in another place
        QCOMPARE(db->parent(), shop.part("network:data"));
        QVERIFY(countConsistent(*shop.container) > 0);
        shop.undo();
        QCOMPARE(shop.text(), before);

        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shop.window.selection().current(), "service:db");
        QAccessibleInterface* pill = shop.part("pill:proxy@app");
        pill->actionInterface()->doAction("Detach proxy from app");
        QVERIFY(shop.part("pill:proxy@app") == nullptr);
        shop.undo();
        QVERIFY(shop.part("pill:proxy@app") != nullptr);
        actions->doAction("no such action");
        QCOMPARE(shop.text(), before);
    }

    void theMenuIsOfferedAsActions() {
        Reader shop;
        shop.select("network:edge"); // what is offered is not about what is selected
        const auto offered = [&](const char* key) {
            return shop.part(key)->actionInterface()->actionNames();
        };
        const QStringList card = offered("service:db");
        for (const char* name : {"Rename…", "Duplicate…", "Remove", "Cut services", "Connect to…",
                                 "Add port", "Attach to edge", "Detach from app", "Show code"})
            QVERIFY2(card.contains(name), qPrintable(card.join(", ")));
        const QStringList tier = offered("network:app");
        QVERIFY(tier.contains("Rename…") && tier.contains("Add label"));
        QVERIFY2(!tier.contains("Duplicate…") && !tier.contains("Add port"),
                 qPrintable(tier.join(", ")));
        QVERIFY(tier.contains("Internal: no way to the outside"));
        const QStringList pill = offered("pill:proxy@app");
        QVERIFY(pill.contains("Detach proxy from app") && pill.contains("Rename…"));
        QCOMPARE(shop.part("service:db")->actionInterface()->keyBindingsForAction("Rename…"),
                 QStringList("F2"));
        QCOMPARE(shop.window.selection().current(), "network:edge");
    }

    void menusOfWhatCannotBeSelectedAreOffered() {
        Reader shop;
        const auto press = QAccessibleActionInterface::pressAction();
        const auto showMenu = QAccessibleActionInterface::showMenuAction();
        shop.select("service:web");
        auto* internet = shop.part("internet")->actionInterface();
        QStringList offered = internet->actionNames();
        QVERIFY2(offered.contains(showMenu) && offered.contains("Published ports") &&
                     offered.contains("Show ports"),
                 qPrintable(offered.join(", ")));
        QVERIFY(!offered.contains("Add service…") && !offered.contains(press));

        auto* line = shop.child("Internet reaches proxy")->actionInterface();
        offered = line->actionNames();
        for (const QString& name :
             {press, showMenu, QString("Select proxy"), QString("Show in the matrix"),
              QString("Published ports"), QString("Copy what it says")})
            QVERIFY2(offered.contains(name), qPrintable(name + ": " + offered.join(", ")));
        QVERIFY(line->keyBindingsForAction(showMenu).isEmpty());
        QVERIFY(!line->keyBindingsForAction("Published ports").isEmpty());

        for (auto* part : {internet, line}) {
            QStringList shown;
            part->doAction(showMenu);
            QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            for (const QAction* action : menu->actions())
                shown << QString(action->text()).remove('&');
            menu->close();
            QVERIFY2(shown.contains("Published ports"), qPrintable(shown.join(", ")));
            QCOMPARE(shop.window.selection().current(), "service:web");
        }
        line->doAction("Published ports");
        QVERIFY(QTest::qWaitFor([&] { return shop.child("Internet reaches proxy") == nullptr; }));
        QCOMPARE(shop.window.selection().current(), "service:web");
        internet->doAction("Published ports");
        QVERIFY(QTest::qWaitFor([&] { return shop.child("Internet reaches proxy") != nullptr; }));
        shop.child("Internet reaches proxy")->actionInterface()->doAction("Select proxy");
        QCOMPARE(shop.window.selection().current(), "service:proxy");
    }

    void actionsOfTheWindowAreAboutThePart() {
        Reader shop;
        shop.select("service:web");
        shop.part("service:db")->actionInterface()->doAction("Rename…");
        QVERIFY(QTest::qWaitFor([&] { return shop.asked() != nullptr; }));
        QCOMPARE(shop.window.selection().current(), "service:db");
        QVERIFY(shop.answer({"store"}));
        QVERIFY(shop.service("store") != nullptr && shop.service("web") != nullptr);
        shop.undo();

        const QByteArray before = shop.text();
        shop.part("pill:proxy@app")->actionInterface()->doAction("Remove");
        QVERIFY(QTest::qWaitFor([&] { return shop.part("pill:proxy@app") == nullptr; }));
        QVERIFY(shop.service("proxy") != nullptr);
        shop.undo();
        QCOMPARE(shop.text(), before);

        shop.part("network:app")->actionInterface()->doAction("Add service…");
        QVERIFY(QTest::qWaitFor([&] { return shop.asked() != nullptr; }));
        QTest::keyClick(shop.asked(), Qt::Key_Escape);
    }

    void fixesAreOffered() {
        Reader shop;
        QString title;
        for (const auto& finding : shop.window.workspace().snapshot()->findings) {
            if (finding.service != ServiceName("db") || finding.waived) continue;
            for (const auto& fix : finding.fixes) {
                if (fix.safety == facts::Safety::Unsafe) title = toQt(fix.title);
            }
        }
        QVERIFY(!title.isEmpty());
        title += " (changes behaviour)";
        auto* actions = shop.part("service:db")->actionInterface();
        QVERIFY2(actions->actionNames().contains(title),
                 qPrintable(actions->actionNames().join(", ")));
        const QByteArray before = shop.text();
        actions->doAction(title);
        QVERIFY(shop.text() != before);
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void tiersFold() {
        Reader shop;
        QAccessibleInterface* tier = shop.part("network:app");
        QVERIFY(tier->state().expandable && tier->state().expanded);
        const int members = tier->childCount();
        tier->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(tier->state().collapsed && !tier->state().expanded);
        QVERIFY(tier->childCount() < members);
        QVERIFY(shop.part("service:db") == nullptr);
        QVERIFY2(descriptionOf(*tier).contains("collapsed"), qPrintable(descriptionOf(*tier)));
        tier->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(tier->childCount(), members);
        shop.undo();
        shop.undo();
    }

    void menusOpen() {
        Reader shop;
        bool opened = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr) return;
            opened = true;
            menu->close();
        });
        look.start(10);
        auto* actions = shop.part("service:db")->actionInterface();
        actions->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(QTest::qWaitFor([&] { return opened; }));
        QCOMPARE(shop.window.selection().current(), "service:db");
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::AccessibleActionsTest)
#include "accessible_actions_test.moc"
