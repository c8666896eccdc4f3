// Whole services and networks, by keyboard and mouse: rename, add, duplicate, remove.
#include "canvas/service_menu.h"
#include "palette/command_palette.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTreeView>

namespace tw::gui {
namespace {

/// Answers the next question with the button of a role, and keeps what was asked.
QString answerNextQuestion(QMessageBox::ButtonRole role, const std::function<void()>& ask) {
    QString asked;
    QTimer look; // until the question is there
    QObject::connect(&look, &QTimer::timeout, qApp, [&asked, &look, role] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr) return;
        look.stop();
        asked = box->informativeText();
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == role) button->click();
        }
    });
    look.start(10);
    ask();
    return asked;
}

} // namespace

class VerbsTest : public QObject {
    Q_OBJECT

private slots:
    void aDoubleClickRenamesWhereTheNameStands() {
        WindowFixture shop;
        shop.mouse(QEvent::MouseButtonDblClick, shop.at("service:db"));
        QVERIFY(shop.asked() != nullptr);
        QCOMPARE(shop.asked()->text(), "db");
        QVERIFY(shop.answer({"database"}));
        QVERIFY(shop.service("database") != nullptr);
    }

    void aTemplateLeavesWhatWasTyped() {
        WindowFixture shop;
        shop.window.actionList().addService->trigger();
        QVERIFY(shop.asked() != nullptr);
        shop.asked()->clear();
        QTest::keyClicks(shop.asked(), "ledger");
        auto* proposals = shop.window.findChild<QComboBox*>("inPlaceProposals");
        QVERIFY(proposals != nullptr && proposals->count() > 1);
        auto* image = shop.window.findChild<QLineEdit*>("inPlace1");
        QVERIFY(image != nullptr);
        const QString before = image->text();
        proposals->setCurrentIndex(1);
        QCOMPARE(shop.asked()->text(), "ledger");
        QVERIFY(image->text() != before);
    }

    void theSelectionIsInverted() {
        WindowFixture shop;
        shop.click("service:db");
        shop.canvas().setFocus();
        QTest::keyClick(&shop.canvas(), Qt::Key_I, Qt::ControlModifier);
        const auto services = shop.window.selection().services();
        QCOMPARE(services.size(), shop.picture().cards.size() - 1);
        QVERIFY(!std::ranges::contains(services, ServiceName("db")));
    }

    void renamesAServiceOnTheCanvas() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.click("service:db");
        QTest::keyClick(&shop.canvas(), Qt::Key_F2);
        QVERIFY(shop.asked() != nullptr);
        QCOMPARE(shop.asked()->text(), "db");
        QVERIFY(shop.answer({"database"}));
        QVERIFY(shop.service("database") != nullptr);
        QVERIFY(shop.text().contains("- database\n")); // depends_on of api
        QCOMPARE(shop.window.selection().current(), "service:database");
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        shop.undo();
        QCOMPARE(shop.text(), before);
        QCOMPARE(shop.window.selection().current(), "service:db");
    }

    void saysWhatIsWrongWithAName() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.click("service:db");
        QTest::keyClick(&shop.canvas(), Qt::Key_F2);
        QTest::keyClicks(shop.asked(), "api"); // replaces the selected name
        const auto* error = shop.window.findChild<QLabel*>("inPlaceError");
        QVERIFY(QTest::qWaitFor([&] { return error->isVisible(); }));
        QVERIFY2(error->text().contains("api"), qPrintable(error->text()));
        QTest::keyClick(shop.asked(), Qt::Key_Return);
        QVERIFY(shop.asked() != nullptr); // stays, so that it can be mended
        QTest::keyClick(shop.asked(), Qt::Key_Escape);
        QVERIFY(shop.asked() == nullptr);
        QCOMPARE(shop.text(), before);
    }

    void renamesInTheInspectorAndTheOutline() {
        WindowFixture shop;
        shop.select("service:web");
        QVERIFY(shop.enter("title:service", "shopfront"));
        QVERIFY(shop.service("shopfront") != nullptr);
        QCOMPARE(shop.window.selection().current(), "service:shopfront");
        auto* tree = shop.window.findChild<QTreeView*>("outline");
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_F2);
        QVERIFY(shop.answer({"front"}));
        QVERIFY(shop.service("front") != nullptr);
        shop.undo();
        shop.undo();
        QVERIFY(shop.service("web") != nullptr);
    }

    void renamesANetworkAndAnAlias() {
        WindowFixture shared("shared");
        shared.select("network:app");
        shared.window.actionList().rename->trigger();
        QVERIFY(shared.answer({"backend"}));
        QVERIFY(shared.network("backend") != nullptr);
        QCOMPARE(shared.window.selection().current(), "network:backend");
        QVERIFY(shared.service("web")->attachment(NetworkName("backend")) != nullptr);
        shared.select("service:db");
        QVERIFY(shared.press("Rename alias database"));
        QVERIFY(shared.answer({"postgres"}));
        const auto& attachment = shared.service("db")->attachments.front();
        QCOMPARE(QByteArray::fromStdString(attachment.aliases.front().value), "postgres");
        shared.undo();
        shared.undo();
        QVERIFY(shared.network("app") != nullptr);
    }

    void addsAService() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.canvas().setFocus();
        QTest::keyClick(&shop.canvas(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(shop.answer({"cache", "redis:7", "app, data"}));
        const auto* cache = shop.service("cache");
        QVERIFY(cache != nullptr);
        QCOMPARE(cache->attachments.size(), 2U);
        QCOMPARE(shop.window.selection().current(), "service:cache");
        shop.undo();
        QCOMPARE(shop.text(), before);
        QCOMPARE(shop.window.selection().current(), QString());
    }

    void addsAServiceFromATemplate() {
        WindowFixture project("promises");
        const QByteArray before = project.text();
        project.select("network:data");
        project.canvas().setFocus();
        QTest::keyClick(&project.canvas(), Qt::Key_N, Qt::ControlModifier);
        auto* templates = project.window.findChild<QComboBox*>("inPlaceProposals");
        QVERIFY(templates != nullptr && templates->isVisible());
        QTest::keyClick(project.asked(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), templates);
        QTest::keyClicks(templates, "Post");        // a box is searched by typing
        QCOMPARE(project.asked(0)->text(), "db-2"); // there is a db
        QCOMPARE(project.asked(1)->text(), "postgres:17-alpine");
        QCOMPARE(project.asked(2)->text(), "data");
        QVERIFY(project.answer({"ledger"}));
        const auto* ledger = project.service("ledger");
        QVERIFY(ledger != nullptr && ledger->healthcheck);
        QCOMPARE(to_text(*ledger->healthcheck->interval), std::string("20s"));
        QCOMPARE(to_text(ledger->limits.memory->value), std::string("256 MiB"));
        QCOMPARE(ledger->attachments.front().network, NetworkName("data"));
        QVERIFY(project.text().contains("\nvolumes:\n  ledger-data:\n"));
        QCOMPARE(project.window.selection().current(), "service:ledger");
        QCOMPARE(project.window.workspace().undoStack().count(), 1);
        QCOMPARE(project.window.workspace().undoStack().undoText(), "Add service ledger");
        project.undo();
        QCOMPARE(project.text(), before);
    }

    void aWorkerNeedsNoImage() {
        WindowFixture shop;
        shop.window.actionList().addService->trigger();
        auto* templates = shop.window.findChild<QComboBox*>("inPlaceProposals");
        QTest::keyClick(shop.asked(), Qt::Key_Return);
        QVERIFY(shop.asked() != nullptr); // a service needs a name
        templates->setCurrentIndex(templates->count() - 1);
        QCOMPARE(shop.asked(0)->text(), "worker");
        QCOMPARE(shop.asked(1)->text(), "");
        QTest::keyClick(shop.asked(), Qt::Key_Return);
        QVERIFY(shop.service("worker") != nullptr && shop.service("worker")->has_build);
    }

    void duplicatesAService() {
        WindowFixture shop;
        shop.click("service:db");
        QTest::keyClick(&shop.canvas(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(shop.asked() != nullptr);
        QCOMPARE(shop.asked()->text(), "db-2");
        QTest::keyClick(shop.asked(), Qt::Key_Return);
        QVERIFY(shop.service("db-2") != nullptr);
        QCOMPARE(shop.window.selection().current(), "service:db-2");
        shop.undo();
    }

    void removesAServiceThatNobodyNames() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.click("service:web");
        QTest::keyClick(&shop.canvas(), Qt::Key_Delete);
        QVERIFY(shop.service("web") == nullptr);
        QCOMPARE(shop.window.selection().current(), QString());
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void asksBeforeItRemovesWhatOthersName() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.click("service:db");
        const auto press = [&] {
            shop.window.activateWindow(); // again, after a question
            QVERIFY(QTest::qWaitForWindowActive(&shop.window));
            shop.canvas().setFocus();
            QTest::keyClick(&shop.canvas(), Qt::Key_Delete);
        };
        const QString asked = answerNextQuestion(QMessageBox::RejectRole, press);
        QVERIFY2(asked.contains("api (depends_on)"), qPrintable(asked));
        QCOMPARE(shop.text(), before);
        answerNextQuestion(QMessageBox::AcceptRole, press);
        QVERIFY(shop.service("db") == nullptr);
        QVERIFY(shop.service("api")->depends_on.empty());
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void addsAndRemovesANetwork() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        QTest::keyClick(&shop.canvas(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(shop.answer({"cache"}));
        QVERIFY(shop.network("cache") != nullptr);
        QCOMPARE(shop.window.selection().current(), "network:cache");
        shop.canvas().setFocus();
        QTest::keyClick(&shop.canvas(), Qt::Key_Delete);
        QVERIFY(shop.network("cache") == nullptr);
        shop.select("network:app");
        QTest::keyClick(&shop.canvas(), Qt::Key_Delete);
        QVERIFY(shop.network("app") != nullptr); // has members
        QVERIFY2(shop.window.notice().contains("detach"), qPrintable(shop.window.notice()));
        shop.undo();
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void movesSeveralEachFromItsOwnTier() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        auto& selection = shop.window.selection();
        selection.select(QStringList{"service:api", "service:db", "service:web"});
        QMenu menu;
        fillServiceMenu(menu, shop.window.workspace(), selection, shop.window.commands());
        const QMenu* move = menu.actions().front()->menu();
        QCOMPARE(move->actions().size(), 3); // each tier is another one for some of them
        move->actions().at(1)->trigger();    // app, where two are
        QCOMPARE(shop.homeOf("web"), NetworkName("app"));
        QVERIFY(shop.service("web")->attachment(NetworkName("edge")) == nullptr);
        QCOMPARE(shop.homeOf("db"), NetworkName("app"));
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void dragsSeveralEachFromItsOwnTier() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.click("service:web");
        shop.mouse(QEvent::MouseButtonPress, shop.at("service:db"), Qt::ControlModifier);
        shop.mouse(QEvent::MouseButtonRelease, shop.at("service:db"), Qt::ControlModifier);
        const QPoint target = shop.inTier("data");
        shop.dragTo(shop.at("service:db"), target);
        const auto& bubble = shop.canvas().gesture()->bubble();
        QVERIFY(QTest::qWaitFor([&] { return bubble.isVisible(); }));
        QVERIFY2(bubble.text().contains("2 services"), qPrintable(bubble.text()));
        shop.drop(target);
        QCOMPARE(shop.homeOf("db"), NetworkName("data"));
        QCOMPARE(shop.homeOf("web"), NetworkName("data"));
        QVERIFY(shop.service("web")->attachment(NetworkName("edge")) == nullptr);
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void movesAndAttachesByKeys() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.canvas().setFocus();
        shop.window.selection().select(QStringList{"service:web", "service:db"});
        const auto choose = [&](const char* tier) {
            const auto* palette = shop.window.findChild<CommandPalette*>();
            QVERIFY(palette != nullptr && palette->isVisible());
            QTest::keyClicks(palette->findChild<QLineEdit*>(), tier);
            QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
            QVERIFY(QTest::qWaitFor([&] { return shop.window.workspace().undoStack().canUndo(); }));
        };
        QTest::keyClick(&shop.canvas(), Qt::Key_M, Qt::ControlModifier);
        choose("data");
        QCOMPARE(shop.homeOf("web"), NetworkName("data"));
        QCOMPARE(shop.homeOf("db"), NetworkName("data"));
        shop.undo();
        QCOMPARE(shop.text(), before);
        shop.window.selection().select(QStringList{"service:web", "service:db"});
        shop.window.actionList().attachTo->trigger();
        choose("app"); // db is there
        QVERIFY(shop.service("web")->attachment(NetworkName("app")) != nullptr);
        QVERIFY(shop.service("web")->attachment(NetworkName("edge")) != nullptr);
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void selectsAsElsewhere() {
        WindowFixture shop;
        auto& selection = shop.window.selection();
        const auto ctrlClick = [&](const char* key) {
            shop.mouse(QEvent::MouseButtonPress, shop.at(key), Qt::ControlModifier);
            shop.mouse(QEvent::MouseButtonRelease, shop.at(key), Qt::ControlModifier);
        };
        shop.click("service:web");
        ctrlClick("service:db");
        QCOMPARE(selection.keys(), QStringList({"service:web", "service:db"}));
        ctrlClick("service:web");
        QCOMPARE(selection.keys(), QStringList{"service:db"});

        QTest::keyClick(&shop.canvas(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selection.keys().size(), 4);
        QTest::keyClick(&shop.canvas(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(selection.keys().isEmpty());
    }

    void everyVerbIsInThePalette() {
        WindowFixture shop;
        const auto& actions = shop.window.actionList();
        for (QAction* action :
             {actions.addService, actions.addNetwork, actions.rename, actions.duplicate,
              actions.remove, actions.goToOrigin, actions.moveTo, actions.attachTo}) {
            QVERIFY(actions.all().contains(action));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
        }
        QVERIFY(!actions.rename->isEnabled());
        shop.select("network:app");
        QVERIFY(actions.rename->isEnabled() && !actions.duplicate->isEnabled());
        shop.select("service:api");
        QVERIFY(actions.duplicate->isEnabled());
        for (const auto& [what, action] : actions.additions()) {
            QVERIFY(actions.all().contains(action));
            action->trigger();
            const QWidget* place = shop.window.focusWidget();
            QVERIFY2(place != nullptr && !place->accessibleName().isEmpty(),
                     qPrintable(action->text()));
            const bool isField = qobject_cast<const Field*>(place) != nullptr;
            QVERIFY2(isField || what == Addition::Router, // begins with a choice of templates
                     qPrintable(action->text()));
            if (QWidget* menu = QApplication::activePopupWidget()) menu->close();
        }
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::VerbsTest)
#include "verbs_test.moc"
