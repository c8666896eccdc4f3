// The inspector of several services: what they share, and one step that sets it in all.
#include "window_fixture.h"

#include <QMenu>

namespace tw::gui {
namespace {

void selectAll(WindowFixture& shop, const QStringList& names) {
    QStringList keys;
    for (const QString& name : names)
        keys << "service:" + name;
    shop.window.selection().select(keys);
}

} // namespace

class SeveralTest : public QObject {
    Q_OBJECT

private slots:
    void showsWhatIsSharedAndWhatDiffers() {
        WindowFixture shop;
        selectAll(shop, {"db", "web", "api"});
        QCOMPARE(shop.field("title:several")->text(), "3 services");
        const Field* limit = shop.field("several:limit0");
        QVERIFY(limit != nullptr);
        QCOMPARE(limit->text(), "");
        QCOMPARE(limit->placeholderText(), "(several)");
        QVERIFY(limit->toolTip().contains("db: 512m") && limit->toolTip().contains("web: none"));
        QCOMPARE(shop.field("several:limit1")->placeholderText(), "none");
        QVERIFY(shop.field("limit:memory") == nullptr); // of one service
        shop.select("service:db");
        QVERIFY(shop.field("several:limit0") == nullptr);
        QVERIFY(shop.field("limit:memory") != nullptr);
    }

    void setsALimitInAllAsOneStep() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        selectAll(shop, {"db", "web", "api"});
        QVERIFY(shop.enter("several:limit0", "256m"));
        for (const char* name : {"db", "web", "api"})
            QCOMPARE(to_text(shop.service(name)->limits.memory->value), "256 MiB");
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        QVERIFY(shop.window.workspace().undoStack().undoText().contains("3 services"));
        QCOMPARE(shop.field("several:limit0")->text(), "256m");
        QCOMPARE(shop.window.selection().keys().size(), 3); // still all of them
        QVERIFY(shop.press("Remove the memory limit of all"));
        QVERIFY(!shop.service("db")->limits.memory);
        shop.undo();
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void saysWhatIsWrongWhileTyping() {
        WindowFixture shop;
        selectAll(shop, {"db", "web"});
        QVERIFY(shop.typeInto("several:limit0", "much"));
        QVERIFY(!shop.errorOf("several:limit0").isEmpty());
        QCOMPARE(shop.window.workspace().undoStack().count(), 0);
    }

    void setsTheRestartPolicy() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        selectAll(shop, {"db", "web"});
        QVERIFY(shop.enter("several:restart", "unless-stopped"));
        QCOMPARE(shop.text().count("restart: unless-stopped\n"), 2);
        QCOMPARE(shop.field("several:restart")->text(), "unless-stopped");
        QVERIFY(shop.press("Remove the restart policy of all"));
        QCOMPARE(shop.text(), before);
    }

    void attachesAndDetachesAll() {
        WindowFixture shop;
        selectAll(shop, {"proxy", "web", "api"});
        QVERIFY(shop.press("Give app to all")); // web was not on it
        QVERIFY(shop.service("web")->attachment(NetworkName("app")) != nullptr);
        QVERIFY(!shop.press("Give app to all"));
        shop.window.actionList().additions().front().second->trigger(); // add to network
        QVERIFY(shop.field("several:network:new") != nullptr);
        QVERIFY(shop.enter("several:network:new", "data"));
        for (const char* name : {"proxy", "web", "api"})
            QVERIFY(shop.service(name)->attachment(NetworkName("data")) != nullptr);
        QCOMPARE(shop.window.workspace().undoStack().count(), 2);
        QVERIFY(shop.press("Take data from all"));
        QVERIFY(shop.service("api")->attachment(NetworkName("data")) == nullptr);
        QCOMPARE(shop.window.workspace().undoStack().count(), 3);
    }

    void profilesAndVariablesAndLabels() {
        WindowFixture shop;
        selectAll(shop, {"db", "web"});
        QVERIFY(shop.press("Set a variable in all"));
        QVERIFY(shop.enter("several:variable:new", "TZ=UTC"));
        QVERIFY(shop.field("several:variable:TZ") != nullptr);
        QCOMPARE(shop.field("several:variable:TZ")->text(), "UTC");
        QVERIFY(shop.enter("several:variable:TZ", "CET"));
        QCOMPARE(shop.text().count("TZ: CET") + shop.text().count("TZ=CET"), 2);
        QVERIFY(shop.press("Set a label in all"));
        QVERIFY(shop.enter("several:label:new", "team=shop")); // of db it says another one
        QCOMPARE(shop.field("several:label:team")->text(), "shop");
        QVERIFY(shop.press("Remove the label team of all"));
        QVERIFY(shop.service("db")->labels.empty());
        QCOMPARE(shop.window.workspace().undoStack().count(), 4);
    }

    void aHealthCheckForAll() {
        WindowFixture shop;
        selectAll(shop, {"db", "api"});
        QVERIFY(shop.enter("several:health:test", "true"));
        QVERIFY(shop.service("db")->healthcheck && shop.service("api")->healthcheck);
        QVERIFY(shop.enter("several:health:interval", "20s"));
        QCOMPARE(shop.text().count("interval: 20s"), 2);
        QCOMPARE(shop.window.workspace().undoStack().count(), 2);
    }

    void aHealthCheckIsCopiedAsItIs() {
        WindowFixture shop;
        shop.window.commands().perform(
            {SetHealthcheck{.service = ServiceName("db"),
                            .test = "sh -c 'a && b'",
                            .form = compose::TestForm::Words,
                            .start_interval = "2s"},
             SetHealthcheck{
                 .service = ServiceName("web"), .test = "true", .interval = "9s", .retries = 7}});
        selectAll(shop, {"db", "web", "api"});
        auto* models =
            shop.window.findChild<QPushButton*>("Give the health check of one of them to all");
        QVERIFY(models != nullptr);
        QVERIFY(models->menu()->actions().isEmpty()); // made when it is opened
        emit models->menu()->aboutToShow();
        QCOMPARE(models->menu()->actions().size(), 2); // those with a check
        models->menu()->actions().front()->trigger();  // db's
        for (const char* name : {"db", "web", "api"}) {
            const auto& check = *shop.service(name)->healthcheck;
            QCOMPARE(check.test, (std::vector<std::string>{"CMD", "sh", "-c", "a && b"}));
            QVERIFY(check.start_interval && !check.interval && !check.retries);
        }
        QCOMPARE(shop.window.workspace().undoStack().count(), 2);
        QCOMPARE(shop.field("several:health:test")->text(), "sh -c 'a && b'");
        QVERIFY(shop.enter("several:health:test", "sh -c 'c && d'"));
        QCOMPARE(shop.service("api")->healthcheck->test.back(), std::string("c && d"));
        auto* form = shop.window.findChild<QPushButton*>("How the commands are run");
        QVERIFY(form != nullptr);
        emit form->menu()->aboutToShow();
        QVERIFY(form->menu()->actions().back()->isChecked());
        form->menu()->actions().front()->trigger();
        QCOMPARE(shop.service("web")->healthcheck->test.front(), std::string("CMD-SHELL"));
        QVERIFY(shop.enter("several:health:start-every", ""));
        QVERIFY(!shop.service("web")->healthcheck->start_interval);
    }

    void ofVeryManyTheFirstAreShown() {
        WindowFixture shop;
        QByteArray text = "services:\n";
        QStringList names;
        for (int at = 100; at < 150; ++at) {
            const QByteArray number = QByteArray::number(at);
            names << "s" + QString::number(at);
            text += "  s" + number + ":\n    image: a\n    networks: [n" + number +
                    "]\n    healthcheck: {test: [CMD, \"true\"], retries: " + number + "}\n";
        }
        text += "networks:\n";
        for (int at = 100; at < 150; ++at)
            text += "  n" + QByteArray::number(at) + ": {}\n";
        shop.writeToDisk(text);
        shop.window.workspace().reload(text::FileId(0));
        QVERIFY(QTest::qWaitFor([&] { return shop.service("s149") != nullptr; }));
        selectAll(shop, names);
        const QString tip = shop.field("several:health:retries")->toolTip();
        QVERIFY2(tip.contains("s129: 129\nand 20 more") && !tip.contains("s130"), qPrintable(tip));
        auto* models =
            shop.window.findChild<QPushButton*>("Give the health check of one of them to all");
        emit models->menu()->aboutToShow();
        QCOMPARE(models->menu()->actions().size(), 41);
        QCOMPARE(models->menu()->actions().back()->text(), "and 10 more");
        QVERIFY(!models->menu()->actions().back()->isEnabled());
        QVERIFY(shop.window.findChild<QPushButton*>("Take n111 from all") != nullptr);
        QVERIFY(shop.window.findChild<QPushButton*>("Take n112 from all") == nullptr);
        QVERIFY(shop.press("Show all"));
        QVERIFY(shop.press("Give n112 to all"));
        QVERIFY(shop.service("s149")->attachment(NetworkName("n112")) != nullptr);
    }

    void timesThatDifferAreTakenAway() {
        WindowFixture shop;
        shop.window.commands().perform(
            {SetHealthcheck{.service = ServiceName("db"), .test = "a", .interval = "5s"},
             SetHealthcheck{.service = ServiceName("web"), .test = "b", .interval = "9s"}});
        selectAll(shop, {"db", "web"});
        QVERIFY(shop.press("Remove the health check (every) of all"));
        QVERIFY(!shop.service("db")->healthcheck->interval);
        QVERIFY(!shop.service("web")->healthcheck->interval);
    }

    void secretsStayHidden() {
        WindowFixture shop;
        selectAll(shop, {"db", "web"});
        QVERIFY(shop.press("Set a variable in all"));
        QVERIFY(shop.enter("several:variable:new", "DB_PASSWORD=hunter2"));
        const Field* field = shop.field("several:variable:DB_PASSWORD");
        QVERIFY(field != nullptr);
        QVERIFY(!field->text().contains("hunter2") && !field->toolTip().contains("hunter2"));
        QVERIFY(!field->placeholderText().contains("hunter2"));
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::SeveralTest)
#include "several_test.moc"
