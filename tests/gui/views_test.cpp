// Saved views: named, chosen, deleted, kept for each project.
#include "environments/environment_switcher.h"
#include "outline/outline_panel.h"
#include "route/route_panel.h"
#include "views/view_switcher.h"
#include "window_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>

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

    void environmentAndProfilesComeBack() {
        WindowFixture stages("stages");
        auto& environments = stages.window.environments();
        environments.choose("dev");
        stages.select("service:mail");
        stages.window.views().save("dev");
        environments.setProfiles({});
        stages.window.views().save("dev without");
        environments.choose("");
        QCOMPARE(stages.window.views().names(), QStringList({"dev", "dev without"}));
        stages.window.views().show("dev");
        QCOMPARE(environments.current(), "dev");
        QCOMPARE(environments.activeProfiles(), QStringList("debug"));
        QCOMPARE(stages.window.selection().keys(), QStringList("service:mail"));
        stages.window.views().show("dev without");
        QCOMPARE(environments.current(), "dev");
        QVERIFY(environments.activeProfiles().isEmpty());
    }

    void searchAndRouteComeBack() {
        WindowFixture shop("routes");
        shop.window.views().save("plain");
        auto* filter = shop.window.findChild<OutlinePanel*>();
        shop.canvas().setQuery("tier:back");
        filter->setFilter("ap");
        shop.select("service:db"); // not the first of those found
        const traefik::Question question{
            .url = "http://shop.example/api", .method = "PUT", .headers = {"X-A: 1", "X-B: 2"}};
        shop.window.route().trace(question);
        QVERIFY(!shop.window.route().hops().empty());
        const SavedView saved = shop.window.views().current("asked");
        shop.window.views().save("asked");

        shop.window.views().show("plain");
        QVERIFY(shop.canvas().query().isEmpty() && filter->filter().isEmpty());
        QVERIFY(shop.window.route().hops().empty());
        shop.window.views().show("asked");
        QCOMPARE(shop.canvas().query(), "tier:back");
        QCOMPARE(shop.window.selection().current(), "service:db");
        QVERIFY(shop.window.views().current("asked") == saved);
        QCOMPARE(shop.window.route().hops().front().request.method, std::string("PUT"));
        QCOMPARE(shop.window.route().hops().front().request.headers.size(), 2U);
    }

    void viewsOfEarlierVersionsLeaveTheRestAsItIs() {
        WindowFixture stages("stages");
        stages.select("service:web");
        stages.window.views().save("old");
        rewrite([](QJsonObject& view) {
            for (const char* key : {"query", "filter", "environment", "profiles", "route"}) {
                QVERIFY(view.contains(key));
                view.remove(key);
            }
        });
        stages.window.environments().choose("dev");
        stages.select("service:db");
        stages.canvas().setQuery("db");
        stages.window.views().show("old");
        QCOMPARE(stages.window.selection().current(), "service:web");
        QCOMPARE(stages.window.environments().current(), "dev");
        QCOMPARE(stages.canvas().query(), "db");
    }

    void environmentsThatAreGoneAreNamed() {
        WindowFixture stages("stages");
        stages.window.environments().choose("dev");
        stages.select("service:web");
        stages.canvas().setQuery("web");
        stages.window.views().save("mine");
        rewrite([](QJsonObject& view) {
            view["environment"] = "staging";
            view["profiles"] = QJsonArray{"debug", "load"};
        });
        stages.window.environments().choose("");
        stages.canvas().setQuery({});
        stages.select("service:db");
        QSignalSpy told(&stages.window.views(), &ViewSwitcher::told);
        stages.window.views().show("mine");
        QCOMPARE(told.size(), 1);
        const QString text = told.front().front().toString();
        QVERIFY2(text.contains("environment staging") && text.contains("profile load") &&
                     !text.contains("debug"),
                 qPrintable(text));
        QCOMPARE(stages.window.environments().activeProfiles(), QStringList("debug"));
        QCOMPARE(stages.window.selection().current(), "service:web");
        QCOMPARE(stages.canvas().query(), "web");
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

private:
    /// The one view that is in the settings.
    static void rewrite(const std::function<void(QJsonObject&)>& change) {
        QSettings settings;
        settings.beginGroup("views");
        const QString key = settings.childKeys().constFirst();
        const auto views = QJsonDocument::fromJson(settings.value(key).toByteArray()).array();
        QJsonObject view = views.first().toObject();
        change(view);
        settings.setValue(key, QJsonDocument(QJsonArray{view}).toJson());
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::ViewsTest)
#include "views_test.moc"
