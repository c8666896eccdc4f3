// The inspector's section about the contract of a service.
#include "window_fixture.h"

#include <QMenu>

namespace tw::gui {
namespace {

QByteArray contractOf(WindowFixture& window) {
    const auto file = *window.window.workspace().input().contract_file;
    return QByteArray::fromStdString(window.window.workspace().files().text(file));
}

/// A visible button of the inspector, by the name of the object.
QPushButton* button(WindowFixture& window, const QString& name) {
    QApplication::processEvents();
    auto* found = window.window.findChild<QPushButton*>(name);
    return found != nullptr && found->isVisible() ? found : nullptr;
}

/// All texts of the inspector's labels that are seen, each in a line of its own.
QString labels(WindowFixture& window) {
    QApplication::processEvents();
    QString all;
    for (const auto* label :
         window.window.findChild<QWidget*>("inspector")->findChildren<QLabel*>()) {
        if (label->isVisible()) all += label->text() + '\n';
    }
    return all.remove(QChar(0x200b)); // where names may be broken
}

QString flowOf(WindowFixture& window, const QString& pair) {
    const auto* found = button(window, "flow:" + pair);
    return found == nullptr ? QString() : found->accessibleDescription();
}

QAction* policy(WindowFixture& window, const QString& pair, const QString& word) {
    const auto* found = button(window, "What the contract says of " + pair);
    if (found == nullptr) return nullptr;
    for (QAction* action : found->menu()->actions()) {
        if (action->text() == word) return action;
    }
    return nullptr;
}

} // namespace

class ContractInspectorTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatTheContractSays() {
        WindowFixture project("promises");
        project.select("service:web");
        const QString all = labels(project);
        for (const char* part :
             {"Tier\nedge\n", "May publish\n80\n",
              "default profile small: 256 MiB, 0.5 CPUs; memory limit required",
              "required; every 20s or sooner", "about/web.yaml\n", "says owner, contact.mail\n"}) {
            QVERIFY2(all.contains(part), qPrintable(part + ("\n" + all)));
        }
        QVERIFY2(all.contains("81"), qPrintable(all)); // the breach itself
        project.select("service:db");
        QVERIFY(labels(project).contains("Names\ndb.internal\n"));
        project.select("service:job");
        QVERIFY(!labels(project).contains("about/"));
    }

    void draftsAContractWhereThereIsNone() {
        WindowFixture routes("routes");
        Workspace& workspace = routes.window.workspace();
        const auto& services = workspace.snapshot()->facts.project.services;
        routes.select(picture::key(services.front().name).c_str());
        QVERIFY(labels(routes).contains("No contract says"));
        QVERIFY(button(routes, "+flow:new") == nullptr);

        QVERIFY(routes.press("Write a network contract that says what the project is today"));
        QVERIFY(workspace.snapshot()->facts.contract.has_value());
        QCOMPARE(contractOf(routes), routes.onDisk("network-contract.yaml"));
        QVERIFY(!workspace.isModified());
        QCOMPARE(routes.window.code().currentFile(), *workspace.input().contract_file);
        QVERIFY(!labels(routes).contains("No contract says"));
        const QByteArray drafted = contractOf(routes);

        routes.window.actionList().draftContract->trigger();
        QVERIFY2(routes.window.notice().contains("is there already"),
                 qPrintable(routes.window.notice()));
        QCOMPARE(routes.onDisk("network-contract.yaml"), drafted);
    }

    void aFlowSaysWhatBecameOfIt() {
        WindowFixture project("promises");
        project.select("service:job");
        QCOMPARE(flowOf(project, "job → db"), "job → db, required, missing");
        QCOMPARE(flowOf(project, "job ↔ web"), "job ↔ web, forbidden, forbidden, but possible");
        project.select("service:api");
        QCOMPARE(flowOf(project, "api → db"), "api → db :5432, required, not enforceable");
        QVERIFY(button(project, "flow:api → db")->toolTip().contains("5432"));
    }

    void aFlowLeadsToItsOtherEnd() {
        WindowFixture project("promises");
        project.select("service:api");
        auto* link = button(project, "flow:api → db");
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(project.window.selection().current(), "service:db");
    }

    void flowsAreAddedChangedAndTakenOut() {
        WindowFixture project("promises");
        const QByteArray before = contractOf(project);
        project.select("service:db");
        QVERIFY(project.press("Add a flow to the contract"));
        QVERIFY(project.enter("flow:new", "<- web"));
        QVERIFY2(contractOf(project).contains("  - web -> db\n"), contractOf(project));
        QCOMPARE(flowOf(project, "web → db"), "web → db, allowed, allowed, no way");
        policy(project, "web → db", "required")->trigger();
        QCOMPARE(flowOf(project, "web → db"), "web → db, required, missing");
        QVERIFY(policy(project, "web → db", "required")->isChecked());
        QVERIFY(project.press("Take web → db out of the contract"));
        QCOMPARE(flowOf(project, "web → db"), QString());
        QVERIFY(project.press("Add a flow to the contract"));
        QVERIFY(project.enter("flow:new", "internet"));
        QVERIFY(contractOf(project).contains("  - db -> internet\n"));
        for (int step = 0; step < 4; ++step)
            project.undo();
        QCOMPARE(contractOf(project), before);
    }

    void aWrongFlowIsToldWhileTyping() {
        WindowFixture project("promises");
        project.select("service:db");
        QVERIFY(project.press("Add a flow to the contract"));
        QVERIFY(project.typeInto("flow:new", "nobody"));
        QVERIFY(project.errorOf("flow:new").contains("nobody"));
    }

    void goesToTheContract() {
        WindowFixture project("promises");
        project.select("service:job");
        QAction* go = policy(project, "job → db", "Go to the contract");
        QVERIFY(go != nullptr);
        go->trigger();
        QVERIFY(QTest::qWaitFor([&] { return project.window.code().isVisible(); }));
    }

    void metadataAreFilledIn() {
        WindowFixture project("promises");
        const std::size_t files = project.window.workspace().files().size();
        project.select("service:db");
        QVERIFY(project.field("metadata:owner") == nullptr);
        QVERIFY(project.press("Make the file about/db.yaml"));
        QCOMPARE(project.window.workspace().files().size(), files + 1);
        QVERIFY(project.field("metadata:owner") != nullptr);
        QCOMPARE(project.field("metadata:owner")->placeholderText(), "missing");
        QVERIFY(project.enter("metadata:owner", "team-data"));
        QVERIFY(project.enter("metadata:contact.mail", "data@shop.example"));
        QCOMPARE(project.field("metadata:owner")->text(), "team-data");
        QVERIFY(project.window.workspace().isModified());
        QVERIFY(project.window.workspace().save().has_value());
        QCOMPARE(project.onDisk("about/db.yaml"),
                 "owner: team-data\ncontact:\n  mail: data@shop.example\n");
        QVERIFY(!labels(project).contains("the metadata of db lack"));
        QVERIFY(project.enter("metadata:owner", ""));
        QVERIFY(labels(project).contains("the metadata of db lack owner"));
    }

    void followsTheSnapshot() {
        WindowFixture project("promises");
        project.select("service:db");
        QVERIFY(labels(project).contains("no healthcheck"));
        project.window.commands().perform(
            {SetHealthcheck{.service = ServiceName("db"), .test = "true", .interval = "10s"}});
        QVERIFY(!labels(project).contains("no healthcheck"));
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::ContractInspectorTest)
#include "contract_inspector_test.moc"
