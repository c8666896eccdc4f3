// What a service or a network says of itself, changed in the inspector's fields.
#include "window_fixture.h"

#include <QCheckBox>
#include <QMenu>
#include <QWheelEvent>

namespace tw::gui {

class SettingsTest : public QObject {
    Q_OBJECT

    /// Through the menu below the command; false where the form is off.
    static bool chooseForm(WindowFixture& shop, const QString& form) {
        auto* button = shop.window.findChild<QPushButton*>("How the command is run");
        if (button == nullptr) return false;
        emit button->menu()->aboutToShow();
        for (QAction* action : button->menu()->actions()) {
            if (action->text() != form) continue;
            const bool isOn = action->isEnabled();
            action->trigger();
            return isOn;
        }
        return false;
    }

private slots:
    void portsAreAddedChangedAndRemoved() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:db");
        QVERIFY(shop.press("Publish a port on the host"));
        QVERIFY(shop.enter("port:new", "5432:5432"));
        QCOMPARE(shop.service("db")->ports.size(), 1U);
        QVERIFY(shop.field("port:new") != nullptr); // for one more
        QVERIFY(shop.enter("port:5432:5432", "127.0.0.1:5432:5432"));
        QVERIFY(shop.service("db")->ports.front().is_loopback());
        QVERIFY(shop.press("Remove port 127.0.0.1:5432:5432"));
        QVERIFY(shop.service("db")->ports.empty());
        for (int step = 0; step < 3; ++step)
            shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void aBadPortIsToldBesideTheField() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:proxy");
        QVERIFY(shop.typeInto("port:80:80", "80:http"));
        const QString error = shop.errorOf("port:80:80");
        QVERIFY2(error.contains("'http'"), qPrintable(error));
        QTest::keyClick(shop.field("port:80:80"), Qt::Key_Return);
        QCOMPARE(shop.text(), before);
        QTest::keyClick(shop.field("port:80:80"), Qt::Key_Escape);
        QCOMPARE(shop.field("port:80:80")->text(), "80:80");
    }

    /// Two ports that differ by their address alone.
    void aPortIsChangedWhereItStands() {
        WindowFixture shop;
        shop.select("service:db");
        QVERIFY(shop.press("Publish a port on the host"));
        QVERIFY(shop.enter("port:new", "192.168.1.5:53:53"));
        QVERIFY(shop.enter("port:new", "10.0.0.5:53:53"));
        const auto addresses = [&] {
            QStringList found;
            for (const auto& port : shop.service("db")->ports)
                found << QString::fromStdString(port.host_ip);
            return found.join(' ');
        };
        QCOMPARE(addresses(), "192.168.1.5 10.0.0.5");
        QVERIFY(shop.press("Publish port 10.0.0.5:53:53 on 127.0.0.1 only"));
        QCOMPARE(addresses(), "192.168.1.5 127.0.0.1");
        QVERIFY(shop.press("Publish port 192.168.1.5:53:53 on 127.0.0.1 only")); // is there
        QCOMPARE(addresses(), "192.168.1.5 127.0.0.1");
        QVERIFY(shop.enter("port:127.0.0.1:53:53", "10.0.0.6:53:53"));
        QCOMPARE(addresses(), "192.168.1.5 10.0.0.6");
        QVERIFY(shop.press("Remove port 10.0.0.6:53:53"));
        QCOMPARE(addresses(), "192.168.1.5");
    }

    void exposedPortsAndProfiles() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:api");
        QVERIFY(shop.press("Expose a port to other services"));
        QVERIFY(shop.enter("expose:new", "9000"));
        QCOMPARE(shop.service("api")->expose.size(), 1U);
        QVERIFY(shop.press("Stop exposing port 9000"));
        QVERIFY(shop.service("api")->expose.empty());
        shop.window.workspace().revert();
        QVERIFY(shop.press("Let a profile switch the service on"));
        QVERIFY(shop.enter("profile:new", "no name"));
        QVERIFY(!shop.errorOf("profile:new").isEmpty());
        QCOMPARE(shop.text(), before);
    }

    void healthchecksAreSetAndCleared() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:db");
        QVERIFY(shop.press("Add a health check"));
        QVERIFY(shop.enter("health:new", "pg_isready"));
        QVERIFY(shop.service("db")->healthcheck.has_value());
        QVERIFY(shop.enter("health:interval", "10s"));
        QVERIFY(shop.enter("health:retries", "5"));
        const auto& check = *shop.service("db")->healthcheck;
        QCOMPARE(to_text(*check.interval), std::string("10s"));
        QCOMPARE(*check.retries, 5);
        QVERIFY(shop.typeInto("health:timeout", "soon"));
        QVERIFY(!shop.errorOf("health:timeout").isEmpty());
        QTest::keyClick(shop.field("health:timeout"), Qt::Key_Escape);
        QVERIFY(shop.press("Remove the health check"));
        QVERIFY(!shop.service("db")->healthcheck.has_value());
        QCOMPARE(shop.text(), before);
    }

    void aCommandWithoutAShellStaysOne() {
        WindowFixture shop;
        shop.window.commands().perform({SetHealthcheck{.service = ServiceName("db"),
                                                       .test = "sh -c 'a && echo $$B'",
                                                       .form = compose::TestForm::Words}});
        shop.select("service:db");
        const auto test = [&] { return shop.service("db")->healthcheck->test; };
        using Words = std::vector<std::string>;
        QCOMPARE(test(), (Words{"CMD", "sh", "-c", "a && echo $B"}));
        QCOMPARE(shop.field("health:test")->text(), "sh -c 'a && echo $$B'");
        QVERIFY(shop.enter("health:test", "sh -c 'a && echo $$C'"));
        QCOMPARE(test(), (Words{"CMD", "sh", "-c", "a && echo $C"}));
        QVERIFY(chooseForm(shop, "Shell command"));
        QCOMPARE(test(), (Words{"CMD-SHELL", "sh -c 'a && echo $C'"}));
        QVERIFY(chooseForm(shop, "Command without a shell"));
        QCOMPARE(test(), (Words{"CMD", "sh", "-c", "a && echo $C"}));
        QVERIFY(chooseForm(shop, "Shell command"));
        QVERIFY(shop.enter("health:test", "a || exit 1"));
        QCOMPARE(test(), (Words{"CMD-SHELL", "a || exit 1"}));
        QVERIFY(!chooseForm(shop, "Command without a shell")); // it would mean something else
    }

    /// What is shown means the same when it is written: variables stay variables.
    void aVariableStaysInATest() {
        WindowFixture shop;
        shop.select("service:db");
        QVERIFY(shop.press("Add a health check"));
        QVERIFY(shop.enter("health:new", "curl http://h:${DB_PORT:-80}/a"));
        QCOMPARE(shop.field("health:test")->text(), "curl http://h:${DB_PORT:-80}/a");
        QVERIFY(chooseForm(shop, "Command without a shell"));
        QCOMPARE(shop.service("db")->healthcheck->test,
                 (std::vector<std::string>{"CMD", "curl", "http://h:80/a"}));
        QVERIFY(shop.enter("health:test", "curl -f http://h:${DB_PORT:-80}/b"));
        QVERIFY(shop.text().contains("http://h:${DB_PORT:-80}/b"));
        QCOMPARE(shop.field("health:test")->text(), "curl -f http://h:${DB_PORT:-80}/b");
    }

    void timesOfAHealthCheckAreTakenAway() {
        WindowFixture shop;
        shop.select("service:db");
        QVERIFY(shop.press("Add a health check"));
        QVERIFY(shop.enter("health:new", "pg_isready"));
        const QByteArray before = shop.text();
        const QStringList fields{"interval", "timeout", "start", "start-every"};
        for (const QString& name : fields)
            QVERIFY(shop.enter("health:" + name, "10s"));
        QVERIFY(shop.enter("health:retries", "5"));
        QVERIFY(shop.service("db")->healthcheck->start_interval.has_value());
        for (const QString& name : fields)
            QVERIFY(shop.enter("health:" + name, ""));
        QVERIFY(shop.enter("health:retries", ""));
        QCOMPARE(shop.text(), before);
        QCOMPARE(shop.field("health:start-every")->placeholderText(), "(5s)");
        QVERIFY(shop.field("health:interval")->toolTip().contains("30s"));
    }

    void variablesAreSetAndRemoved() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:api");
        QVERIFY(shop.press("Set a variable"));
        QVERIFY(shop.enter("variable:new", "LOG_LEVEL=debug"));
        QVERIFY(shop.enter("variable:LOG_LEVEL", "info"));
        QCOMPARE(*shop.service("api")->environment.front().value, std::string("info"));
        QVERIFY(shop.press("Remove variable LOG_LEVEL"));
        QVERIFY(shop.service("api")->environment.empty());
        QCOMPARE(shop.text(), before);
    }

    void aVariableIsEditedAsItIsWritten() {
        WindowFixture shop;
        shop.select("service:api");
        shop.window.commands().perform(
            {SetEnvironment{ServiceName("api"), "TAG", "${TAG:-latest}"}});
        QCOMPARE(shop.field("variable:TAG")->text(), "${TAG:-latest}");
        shop.window.commands().perform({SetEnvironment{ServiceName("api"), "PRICE", "5$$"}});
        QCOMPARE(shop.field("variable:PRICE")->text(), "5$$");
        QCOMPARE(*shop.service("api")->environment.back().value, std::string("5$"));
        shop.window.workspace().revert();
    }

    void dependenciesAndTheirConditions() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:web");
        QVERIFY(shop.press("Wait for another service"));
        QVERIFY(shop.enter("dependency:new", "api"));
        QCOMPARE(shop.service("web")->depends_on.size(), 1U);
        auto* condition = shop.window.findChild<QPushButton*>("Until when to wait for api");
        QVERIFY(condition != nullptr && condition->menu() != nullptr);
        condition->menu()->actions().at(1)->trigger();
        QCOMPARE(shop.service("web")->depends_on.front().condition, std::string("service_healthy"));
        QVERIFY(shop.press("No longer wait for api"));
        QVERIFY(shop.service("web")->depends_on.empty());
        QCOMPARE(shop.text(), before);
    }

    void limitsAndReservations() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:db");
        QVERIFY(shop.enter("limit:cpus", "0.5"));
        QVERIFY(shop.enter("reserved:memory", "256m"));
        QVERIFY(shop.service("db")->limits.memory_reservation.has_value());
        QCOMPARE(shop.field("reserved:memory")->text(), "256m");
        QVERIFY(shop.typeInto("limit:memory", "much"));
        QVERIFY(!shop.errorOf("limit:memory").isEmpty());
        QTest::keyClick(shop.field("limit:memory"), Qt::Key_Escape);
        QVERIFY(shop.enter("reserved:memory", ""));
        QVERIFY(!shop.service("db")->limits.memory_reservation.has_value());
        shop.window.workspace().revert();
        QCOMPARE(shop.text(), before);
    }

    void aLimitIsTurnedInItsUnit() {
        WindowFixture shop;
        shop.select("service:db");
        Field* memory = shop.field("limit:memory");
        memory->setFocus();
        QTest::keyClick(memory, Qt::Key_Up);
        QCOMPARE(memory->text(), "1024m");
        QTest::keyClick(memory, Qt::Key_Down);
        QTest::keyClick(memory, Qt::Key_Down);
        QCOMPARE(memory->text(), "256m");
        QCOMPARE(shop.window.workspace().undoStack().count(), 0); // not yet
        QTest::keyClick(memory, Qt::Key_Return);
        QCOMPARE(to_text(shop.service("db")->limits.memory->value), "256 MiB");
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        Field* cpus = shop.field("limit:cpus");
        cpus->setFocus();
        QTest::keyClick(cpus, Qt::Key_Down); // none is none
        QCOMPARE(cpus->text(), "");
        QTest::keyClick(cpus, Qt::Key_Up);
        QTest::keyClick(cpus, Qt::Key_Up);
        QCOMPARE(cpus->text(), "0.75");
        QTest::keyClick(cpus, Qt::Key_Escape);
        QCOMPARE(cpus->text(), "");
    }

    void theWheelTurnsOnlyWhatIsUsed() {
        WindowFixture shop;
        shop.select("service:db");
        Field* memory = shop.field("limit:memory");
        const auto turn = [&](int delta) {
            QWheelEvent event(QPointF(5, 5), memory->mapToGlobal(QPointF(5, 5)), {}, {0, delta},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(memory, &event);
        };
        turn(120);
        QCOMPARE(memory->text(), "512m");
        memory->setFocus();
        turn(60); // half a notch
        QCOMPARE(memory->text(), "512m");
        turn(60);
        QCOMPARE(memory->text(), "1024m");
        turn(-240);
        QCOMPARE(memory->text(), "256m");
        QTest::keyClick(memory, Qt::Key_Escape);
    }

    void aProfileIsAppliedInOneStep() {
        WindowFixture project("promises");
        const QByteArray before = project.text();
        project.select("service:db");
        auto* apply = project.window.findChild<QPushButton*>("Apply profile small");
        QVERIFY(apply != nullptr && apply->isVisible());
        QCOMPARE(apply->toolTip(), "Memory limit: 1g → 256m\nCPU limit: none → 0.5");
        QVERIFY(project.press("Apply profile small"));
        QCOMPARE(project.window.workspace().undoStack().count(), 1);
        QCOMPARE(to_text(project.service("db")->limits.memory->value), "256 MiB");
        QCOMPARE(to_text(project.service("db")->limits.cpus->value), "0.5");
        QVERIFY(!project.press("Apply profile small")); // nothing is left to be done
        project.undo();
        QCOMPARE(project.text(), before);
        project.select("service:api"); // has these limits
        QVERIFY(!project.press("Apply profile small"));
    }

    void aHealthCheckIsChosenFromTemplates() {
        WindowFixture project("promises");
        const QByteArray before = project.text();
        project.select("service:db");
        auto* templates = project.window.findChild<QPushButton*>("Health checks to choose from");
        QVERIFY(templates != nullptr && templates->isVisible());
        emit templates->menu()->aboutToShow();
        const auto actions = templates->menu()->actions();
        QCOMPARE(actions.front()->text(), "PostgreSQL: pg_isready");
        QCOMPARE(actions.front()->toolTip(), "pg_isready -U postgres");
        QVERIFY(actions.at(1)->isSeparator());
        actions.front()->trigger();
        const auto& check = *project.service("db")->healthcheck;
        QCOMPARE(check.test.back(), std::string("pg_isready -U postgres"));
        QCOMPARE(to_text(*check.interval), std::string("20s")); // as the contract wants it
        QCOMPARE(project.window.workspace().undoStack().count(), 1);
        QVERIFY(project.window.workspace().undoStack().undoText().contains("pg_isready"));
        emit templates->menu()->aboutToShow(); // another one in its place
        for (QAction* action : templates->menu()->actions()) {
            if (action->text() == "TCP: nc") action->trigger();
        }
        QCOMPARE(project.service("db")->healthcheck->test.back(),
                 std::string("nc -z 127.0.0.1 5432"));
        project.undo();
        project.undo();
        QCOMPARE(project.text(), before);
    }

    void labelsAreAddedAndRemoved() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:db");
        QVERIFY(shop.press("Add a label"));
        QVERIFY(shop.enter("label:new", "owner=ops"));
        QVERIFY(shop.service("db")->label("owner") != nullptr);
        QVERIFY(shop.press("Remove label owner"));
        QCOMPARE(shop.text(), before);
    }

    void attachesThroughTheInspector() {
        WindowFixture shop;
        shop.select("service:db");
        QVERIFY(shop.press("Attach to another network"));
        QVERIFY(shop.enter("network:new", "data"));
        QVERIFY(shop.service("db")->attachment(NetworkName("data")) != nullptr);
        QVERIFY(shop.press("Detach from data"));
        QVERIFY(shop.service("db")->attachment(NetworkName("data")) == nullptr);
        shop.window.workspace().revert();
    }

    void networkOptions() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("network:app");
        QVERIFY(shop.enter("option:0", "overlay"));
        QCOMPARE(shop.network("app")->driver, std::string("overlay"));
        QVERIFY(shop.enter("option:2", "10.1.0.0/16"));
        QVERIFY(shop.text().contains("10.1.0.0/16"));
        QCOMPARE(shop.field("option:2")->text(), "10.1.0.0/16");
        auto* attachable = shop.window.findChild<QCheckBox*>("option:attachable");
        QVERIFY(attachable != nullptr);
        attachable->click();
        QVERIFY(shop.network("app")->attachable);
        QVERIFY(shop.press("Add a label"));
        QVERIFY(shop.enter("networkLabel:new", "tier=middle"));
        QCOMPARE(shop.network("app")->labels.size(), 1U);
        QVERIFY(shop.typeInto("option:2", "10.1.0.0/99"));
        QVERIFY(!shop.errorOf("option:2").isEmpty());
        QTest::keyClick(shop.field("option:2"), Qt::Key_Escape);
        for (int step = 0; step < 4; ++step)
            shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void halfTypedTextOutlivesANewSnapshot() {
        WindowFixture shop;
        shop.select("service:api");
        QVERIFY(shop.press("Set a variable"));
        QVERIFY(shop.typeInto("variable:new", "LOG_"));
        shop.window.commands().perform({SetLabel{ServiceName("api"), "team", "core"}});
        QCOMPARE(shop.field("variable:new")->text(), "LOG_");
        QCOMPARE(shop.window.focusWidget(), shop.field("variable:new"));
        shop.window.workspace().revert();
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::SettingsTest)
#include "settings_test.moc"
