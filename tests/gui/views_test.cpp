// Saved views: named, chosen, deleted, kept for each project.
#include "views/view_switcher.h"
#include "window_fixture.h"

#include <QMenu>
#include <QSettings>

namespace tw::gui {

class ViewsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().remove("views"); }

    void bringsEverythingBack() {
        WindowFixture shop;
        auto& actions = shop.window.actionList();
        actions.flows->setChecked(true);
        actions.focus->setChecked(true);
        shop.canvas().toggleCollapsed(NetworkName("data"));
        shop.select("service:web");
        shop.canvas().setZoom(1.6);
        shop.canvas().centerOn(300, 200);
        const SavedView saved = shop.window.views().current("mine");
        QVERIFY(saved.overlays.contains("flows") && saved.overlays.contains("focus"));
        QCOMPARE(saved.collapsed, QStringList("data"));
        shop.window.views().save("mine");

        actions.flows->setChecked(false);
        actions.focus->setChecked(false);
        shop.canvas().toggleCollapsed(NetworkName("data"));
        shop.select("service:db");
        shop.canvas().fit();
        shop.window.views().show("mine");
        SavedView now = shop.window.views().current("mine");
        QVERIFY(std::abs(now.center.x() - saved.center.x()) < 2 &&
                std::abs(now.center.y() - saved.center.y()) < 2);
        QVERIFY(qFuzzyCompare(now.zoom, saved.zoom));
        now.center = saved.center;
        now.zoom = saved.zoom;
        QVERIFY(now == saved);
        shop.undo(); // collapsing is a step of the layout
        QVERIFY(shop.window.workspace().layout().collapsed.empty());
    }

    void savedByKeyboardUnderAName() {
        WindowFixture shop;
        shop.canvas().setFocus();
        QTest::keyClick(&shop.canvas(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(shop.asked() != nullptr);
        QCOMPARE(shop.asked()->text(), "View 1");
        QVERIFY(shop.answer({"from outside"}));
        QCOMPARE(shop.window.views().names(), QStringList("from outside"));
        QCOMPARE(shop.window.workspace().undoStack().count(), 0);
        QVERIFY(!shop.window.isWindowModified());
    }

    void menusFollow() {
        WindowFixture shop;
        auto& views = shop.window.views();
        const auto texts = [](const QMenu* menu) {
            QStringList list;
            for (const QAction* action : menu->actions()) {
                if (action->property("view").toBool()) list << action->text();
            }
            return list;
        };
        QVERIFY(!shop.window.actionList().nextView->isEnabled());
        views.save("a");
        views.save("b");
        views.save("a"); // once more: no second one
        QCOMPARE(texts(shop.window.actionList().viewMenu()), QStringList({"a", "b"}));
        for (QAction* action : shop.window.actionList().deleteViewMenu()->actions()) {
            if (action->text() == "a") {
                action->trigger();
                break;
            }
        }
        QCOMPARE(texts(shop.window.actionList().viewMenu()), QStringList("b"));
        QCOMPARE(texts(shop.window.actionList().deleteViewMenu()), QStringList("b"));
    }

    void goesFromOneToTheNext() {
        WindowFixture shop;
        auto& views = shop.window.views();
        shop.canvas().setZoom(1);
        views.save("near");
        shop.canvas().setZoom(0.5);
        views.save("far");
        views.showNext();
        QCOMPARE(shop.canvas().zoom(), 1.0);
        QTest::keyClick(&shop.canvas(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shop.canvas().zoom(), 0.5);
    }

    void keptForEachProjectAndNotInIt() {
        WindowFixture shop;
        shop.window.views().save("here");
        QCOMPARE(QDir(shop.folder.path())
                     .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden),
                 QStringList({"compose.yaml", "network-contract.yaml"}));
        QVERIFY(shop.window.openFiles({shop.path("compose.yaml")}));
        QCOMPARE(shop.window.views().names(), QStringList("here"));
        WindowFixture other;
        QVERIFY(other.window.views().names().isEmpty());
    }

    void whatIsGoneIsLeftOut() {
        WindowFixture shop;
        shop.select("service:web");
        shop.window.views().save("web");
        QVERIFY(shop.window.commands().perform({RemoveService{ServiceName("web")}}));
        shop.window.views().show("web");
        QVERIFY(shop.window.selection().keys().isEmpty());
    }

    void brokenSettingsAreNoViews() {
        WindowFixture shop;
        shop.window.views().save("one");
        QSettings settings;
        settings.beginGroup("views");
        settings.setValue(settings.childKeys().constFirst(), QByteArray("[{\"zoom\": \"x\"}, 3"));
        settings.endGroup();
        QVERIFY(shop.window.views().names().isEmpty());
        shop.window.views().save("two");
        QCOMPARE(shop.window.views().names(), QStringList("two"));
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::ViewsTest)
#include "views_test.moc"
