// Environments and profiles: another look at the same unsaved texts.
#include "environments/environment_switcher.h"
#include "window_fixture.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

namespace tw::gui {

class EnvironmentSwitchTest : public QObject {
    Q_OBJECT

private slots:
    void listsWhatTheContractHas() {
        WindowFixture stages("stages");
        auto& switcher = stages.window.environments();
        QCOMPARE(switcher.environments(), (QStringList{"dev", "prod"}));
        QCOMPARE(switcher.profiles(), QStringList{"debug"});
        QVERIFY(switcher.current().isEmpty() && switcher.activeProfiles().isEmpty());
        QVERIFY(stages.window.actionList().nextEnvironment->isEnabled());
        WindowFixture shop;
        QVERIFY(!shop.window.actionList().nextEnvironment->isEnabled());
        QVERIFY(shop.window.environments().environments().isEmpty());
        QVERIFY(!shop.window.actionList().environmentMenu()->menuAction()->isEnabled());
    }

    void readsTheProjectAnew() {
        WindowFixture stages("stages");
        auto& switcher = stages.window.environments();
        QVERIFY(stages.service("mail") == nullptr && stages.service("shell") == nullptr);
        switcher.choose("dev");
        QVERIFY(stages.service("mail") != nullptr && stages.service("shell") != nullptr);
        QVERIFY(stages.picture().card(ServiceName("mail")) != nullptr);
        QCOMPARE(switcher.activeProfiles(), QStringList{"debug"});
        switcher.choose("prod");
        QVERIFY(stages.service("mail") == nullptr && stages.service("shell") == nullptr);
        QVERIFY(!stages.window.isWindowModified());
        switcher.choose("");
        QCOMPARE(switcher.current(), QString());
    }

    void keepsUnsavedEditsAndUndo() {
        WindowFixture stages("stages");
        const QByteArray before = stages.text();
        stages.window.commands().detach(ServiceName("web"), NetworkName("back"));
        const QByteArray changed = stages.text();
        QVERIFY(changed != before);
        stages.window.environments().choose("dev");
        QCOMPARE(stages.text(), changed);
        QVERIFY(stages.window.isWindowModified());
        QVERIFY(stages.service("web")->attachment(NetworkName("back")) == nullptr);
        stages.undo();
        QCOMPARE(stages.text(), before);
        QVERIFY(stages.service("web")->attachment(NetworkName("back")) != nullptr);
        QVERIFY(stages.service("mail") != nullptr);
        stages.window.environments().choose("prod");
        stages.window.actionList().redo->trigger();
        QCOMPARE(stages.text(), changed);
        QVERIFY(stages.window.save());
        QCOMPARE(stages.onDisk(), changed);
    }

    void editsInTheEnvironmentGoToItsFiles() {
        WindowFixture stages("stages");
        stages.window.environments().choose("dev");
        auto* tabs = stages.window.code().findChild<QTabWidget*>();
        QCOMPARE(tabs->count(), 3);
        stages.window.commands().attach({ServiceName("mail")}, NetworkName("back"));
        QVERIFY(stages.service("mail")->attachment(NetworkName("back")) != nullptr);
        stages.window.environments().choose("prod");
        QVERIFY(stages.window.isWindowModified());
        QVERIFY(stages.window.save());
        QVERIFY(stages.onDisk("dev.yaml").contains("back"));
    }

    void profilesAreSwitchedOneByOne() {
        WindowFixture stages("stages");
        auto& switcher = stages.window.environments();
        switcher.setProfile("debug", true);
        QVERIFY(stages.service("shell") != nullptr);
        switcher.setProfile("debug", false);
        QVERIFY(stages.service("shell") == nullptr);
        switcher.choose("dev"); // which has the profile
        switcher.setProfile("debug", false);
        QVERIFY(stages.service("shell") == nullptr && stages.service("mail") != nullptr);
    }

    void goesThroughThemByKey() {
        WindowFixture stages("stages");
        QStringList seen;
        for (int at = 0; at < 3; ++at) {
            stages.window.actionList().nextEnvironment->trigger();
            seen << stages.window.environments().current();
        }
        QCOMPARE(seen, (QStringList{"dev", "prod", ""}));
    }

    void theMenuTellsTheVerdicts() {
        WindowFixture stages("stages");
        QMenu* menu = stages.window.actionList().environmentMenu();
        emit menu->aboutToShow();
        const auto text = [&](int at) { return menu->actions().at(at)->text(); };
        QVERIFY(QTest::qWaitFor(
            [&] { return text(1).contains("violation"); })); // db is published in dev
        QVERIFY(QTest::qWaitFor([&] { return text(2).contains("kept"); }));
        QVERIFY(text(1).startsWith("dev") && text(2).startsWith("prod"));
    }

    void saysWhyAnEnvironmentCannotBeRead() {
        WindowFixture stages("stages");
        QFile::remove(stages.path("dev.yaml"));
        stages.window.environments().choose("dev");
        QVERIFY(stages.window.notice().contains("dev.yaml"));
        QVERIFY(stages.window.environments().current().isEmpty());
        QVERIFY(stages.service("web") != nullptr);
    }

    void changesAreCountedInTheEnvironment() {
        WindowFixture stages("stages");
        stages.window.actionList().sinceOpening->trigger();
        stages.window.environments().choose("dev");
        QVERIFY(stages.canvas().marks().counts.empty()); // another environment is no change
        stages.window.commands().detach(ServiceName("web"), NetworkName("back"));
        QVERIFY(stages.canvas().marks().counts.contains(picture::Sign::ReachLost));
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::EnvironmentSwitchTest)
#include "environment_switch_test.moc"
