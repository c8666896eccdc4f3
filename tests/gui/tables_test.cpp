// The tables beside the problems: matrix, names, ports and limits.
#include "tables/host_setting.h"
#include "tables/matrix_words.h"
#include "tables/table_order.h"
#include "text/diff.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>

namespace tw::gui {
namespace {

using contract::FlowPolicy;
using report::MatrixCell;
using Verdict = MatrixCell::Verdict;

class TablesFixture : public WindowFixture {
public:
    TablesFixture() : WindowFixture("flows") {}

    [[nodiscard]] MatrixPanel& matrix() { return window.tables().matrix(); }
    [[nodiscard]] QTableView& table() { return matrix().table(); }
    void showMatrix() {
        window.actionList().matrix->trigger();
        QTest::qWait(1);
    }
    [[nodiscard]] QModelIndex cell(const char* from, const char* to) {
        const auto party = [](const char* name) {
            report::MatrixParty found;
            found.service = ServiceName(name);
            return found;
        };
        return matrix().model().index(matrix().model().find(Qt::Vertical, party(from)),
                                      matrix().model().find(Qt::Horizontal, party(to)));
    }
    [[nodiscard]] Verdict verdict(const char* from, const char* to) {
        return matrix().model().cell(cell(from, to)).verdict;
    }
    [[nodiscard]] QString contractText() {
        return QString::fromStdString(
            window.workspace().files().text(*window.workspace().snapshot()->facts.contract_file));
    }
    /// The rows of a table as text, cells joined by bars.
    static QStringList rowsOf(const TablePanel& panel) {
        QStringList rows;
        const QAbstractItemModel& model = *panel.table().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            rows << cells.join('|');
        }
        return rows;
    }
};

} // namespace

class TablesTest : public QObject {
    Q_OBJECT

private slots:
    void theMatrixIsMadeWhenItIsShown() {
        TablesFixture flows;
        QCOMPARE(flows.matrix().model().rowCount(), 0);
        flows.showMatrix();
        QCOMPARE(flows.matrix().model().rowCount(), 6); // with Internet and host
        QCOMPARE(flows.matrix().model().columnCount(), 6);
        QCOMPARE(flows.verdict("proxy", "api"), Verdict::Kept);
        QCOMPARE(flows.verdict("worker", "db"), Verdict::Missing);
        QCOMPARE(flows.verdict("proxy", "worker"), Verdict::Violated);
        QCOMPARE(flows.verdict("db", "api"), Verdict::NotEnforceable);
        QVERIFY(flows.table().hasFocus());
        const QAbstractItemModelTester tester(&flows.matrix().model());
    }

    void headersNameTiersInTheOrderOfTheContract() {
        TablesFixture flows;
        flows.showMatrix();
        const MatrixModel& model = flows.matrix().model();
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names << model.headerData(row, Qt::Vertical, MatrixModel::GroupRole).toString() + "/" +
                         model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        }
        QCOMPARE(names, QStringList({"outside/Internet", "outside/This host", "edge/proxy",
                                     "app/api", "app/worker", "data/db"}));
        QVERIFY(model.startsGroup(Qt::Horizontal, 3));
        QVERIFY(!model.startsGroup(Qt::Horizontal, 4));
    }

    void aCellIsExplained() {
        TablesFixture flows;
        flows.showMatrix();
        QVERIFY(flows.matrix().reason().text().isEmpty());
        flows.table().setCurrentIndex(flows.cell("proxy", "api"));
        const QString why = flows.matrix().reason().text();
        QVERIFY2(why.contains("proxy → api"), qPrintable(why));
        QVERIFY2(why.contains("required by \"proxy -> api\""), qPrintable(why));
        QVERIFY2(why.contains("reaches api on app"), qPrintable(why));
        flows.table().setCurrentIndex(flows.cell("worker", "db"));
        QVERIFY(flows.matrix().reason().text().contains("they share no network"));
    }

    void enterLeadsToTheFlow() {
        TablesFixture flows;
        flows.showMatrix();
        flows.table().setCurrentIndex(flows.cell("proxy", "api"));
        QTest::keyClick(&flows.table(), Qt::Key_Return);
        QVERIFY(flows.matrix().reason().goButton().hasFocus());
        QTest::keyClick(&flows.matrix().reason().goButton(), Qt::Key_Space);
        QVERIFY(flows.window.code().isVisible());
        QCOMPARE(flows.window.code().currentFile(),
                 *flows.window.workspace().snapshot()->facts.contract_file);
        const QTextCursor cursor = flows.window.code().currentEditor()->textCursor();
        QCOMPARE(cursor.blockNumber(), 6); // the line of the flow
    }

    void oneSelection() {
        TablesFixture flows;
        flows.showMatrix();
        flows.table().setCurrentIndex(flows.cell("api", "db"));
        QCOMPARE(flows.window.selection().current(), QString("service:api"));
        flows.select("service:worker");
        QCOMPARE(flows.table().currentIndex(), flows.cell("worker", "db"));
        flows.select("service:db"); // its column is chosen already
        QCOMPARE(flows.table().currentIndex(), flows.cell("worker", "db"));
        flows.select("pill:proxy@app");
        QCOMPARE(flows.table().currentIndex().row(), flows.cell("proxy", "db").row());
    }

    void theFilterTakesBothEnds() {
        TablesFixture flows;
        flows.showMatrix();
        flows.table().setCurrentIndex(flows.cell("api", "db"));
        MatrixModel& model = flows.matrix().model();
        QTest::keyClicks(&flows.matrix().filter(), "app -> db");
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 1); // for its name
        QCOMPARE(flows.table().currentIndex(), flows.cell("api", "db"));
        flows.matrix().filter().setText("-> internet");
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.columnCount(), 1);
        flows.matrix().filter().setText("nobody");
        QCOMPARE(model.rowCount(), 0);
        flows.matrix().filter().clear();
        QCOMPARE(model.rowCount(), 6);
    }

    void declaringFlowsByKeyboard() {
        TablesFixture flows;
        flows.showMatrix();
        const QString before = flows.contractText();
        flows.table().setCurrentIndex(flows.cell("proxy", "worker"));
        QTest::keyClick(&flows.table(), Qt::Key_A);
        QVERIFY2(flows.contractText().contains("  - api -> db\n  - proxy -> worker\n"),
                 qPrintable(flows.contractText()));
        QCOMPARE(flows.verdict("proxy", "worker"), Verdict::Kept);
        QCOMPARE(flows.table().currentIndex(), flows.cell("proxy", "worker"));
        QVERIFY(flows.window.changes().patch().contains("+  - proxy -> worker"));
        QCOMPARE(flows.window.workspace().undoStack().undoText(),
                 QString("Allow proxy -> worker in the contract"));

        QTest::keyClick(&flows.table(), Qt::Key_F);
        QVERIFY(flows.contractText().contains("  - proxy -/> worker\n"));
        QCOMPARE(flows.verdict("proxy", "worker"), Verdict::Violated);
        QTest::keyClick(&flows.table(), Qt::Key_Delete);
        QCOMPARE(flows.contractText(), before);
        flows.undo();
        flows.undo();
        flows.undo();
        QCOMPARE(flows.contractText(), before);
        QVERIFY(!flows.window.isWindowModified());
    }

    void declaringFlowsWithTheOutside() {
        TablesFixture flows;
        flows.showMatrix();
        const QString before = flows.contractText();
        const int api = flows.cell("api", "db").row();
        flows.table().setCurrentIndex(flows.matrix().model().index(0, api)); // from the Internet
        QTest::keyClick(&flows.table(), Qt::Key_A);
        QVERIFY2(flows.contractText().contains("  - internet -> api\n"),
                 qPrintable(flows.contractText()));
        QTest::keyClick(&flows.table(), Qt::Key_F);
        QVERIFY(flows.contractText().contains("  - internet -/> api\n"));
        flows.table().setCurrentIndex(flows.matrix().model().index(api, 1)); // to the host
        QTest::keyClick(&flows.table(), Qt::Key_F);
        QVERIFY(flows.contractText().contains("  - api -/> host\n"));
        QTest::keyClick(&flows.table(), Qt::Key_Delete);
        QVERIFY(!flows.contractText().contains("host"));
        for (int step = 0; step < 4; ++step)
            flows.undo();
        QCOMPARE(flows.contractText(), before);
    }

    void requiringWhatIsAllowed() {
        TablesFixture flows;
        flows.showMatrix();
        flows.table().setCurrentIndex(flows.cell("api", "db"));
        QTest::keyClick(&flows.table(), Qt::Key_R);
        QVERIFY(flows.contractText().contains("  - {from: api, to: db, required: true}\n"));
        QTest::keyClick(&flows.table(), Qt::Key_R);
        QVERIFY2(flows.window.notice().contains("required already"),
                 qPrintable(flows.window.notice()));
    }

    void whatCannotBeSaidIsSwitchedOff() {
        TablesFixture flows;
        const auto enabled = [&] {
            return flows.window.actionList().flowPolicies().front().second->isEnabled();
        };
        QVERIFY(!enabled());
        flows.showMatrix();
        flows.table().setCurrentIndex(flows.cell("api", "db"));
        QVERIFY(enabled());
        flows.table().setCurrentIndex(flows.matrix().model().index(0, 3)); // from the Internet
        QVERIFY(enabled());
        flows.table().setCurrentIndex(flows.matrix().model().index(0, 1)); // … to the host
        QVERIFY(!enabled());
        flows.table().setCurrentIndex(flows.cell("api", "db"));
        flows.window.actionList().problems->trigger();
        QVERIFY(!enabled());
    }

    void nothingIsSaidByColourAlone() {
        QSet<int> signs;
        for (const MatrixCell& cell : legendCells()) {
            const CellLook look = lookOf(cell);
            QVERIFY(look.sign != TableSign::None);
            QVERIFY(!look.word.isEmpty());
            QVERIFY(!signs.contains(static_cast<int>(look.sign)));
            signs.insert(static_cast<int>(look.sign));
        }
    }

    void cellsHaveAccessibleNames() {
        TablesFixture flows;
        flows.showMatrix();
        QCOMPARE(flows.cell("worker", "db").data(Qt::AccessibleTextRole).toString(),
                 QString("worker to db: required, not reachable. Missing: required, but there is "
                         "no way"));
        QVERIFY(!flows.table().accessibleName().isEmpty());
        QVERIFY(!flows.matrix().filter().accessibleName().isEmpty());
    }

    void names() {
        TablesFixture flows;
        flows.window.actionList().names->trigger();
        const TablePanel& names = flows.window.tables().names();
        QVERIFY(names.table().hasFocus());
        const QStringList rows = TablesFixture::rowsOf(names);
        QVERIFY(rows.contains("proxy|service|edge|proxy|1 services|unambiguous"));
        const QString clash = rows.filter("api|service|app").value(0);
        QVERIFY2(clash.startsWith("api|service|app|api, worker|3 services|api, worker answer"),
                 qPrintable(rows.join('\n')));
        QTest::keyClicks(&names.filter(), "worker answer");
        const auto resolved = names.table().model()->index(0, 4);
        QCOMPARE(resolved.data(Qt::ToolTipRole).toString().split(", ").size(), 3);
        QVERIFY(resolved.data(Qt::AccessibleTextRole).toString().startsWith("3 services: "));
        QCOMPARE(TablesFixture::rowsOf(names).size(), 1);
    }

    void ports() {
        TablesFixture flows;
        flows.window.actionList().ports->trigger();
        const TablePanel& ports = flows.window.tables().ports();
        const QStringList rows = TablesFixture::rowsOf(ports);
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows[0].startsWith("proxy|edge|*:80|80/tcp|everyone|allowed: ports.published"),
                 qPrintable(rows[0]));
        QVERIFY2(rows[1].startsWith("proxy|edge|127.0.0.1:8080|8080/tcp|this host|not allowed: "),
                 qPrintable(rows[1]));
        ports.table().selectRow(1);
        QCOMPARE(flows.window.selection().current(), QString("service:proxy"));
        emit ports.table().activated(ports.table().currentIndex());
        QVERIFY(flows.window.code().isVisible());
    }

    void resources() {
        TablesFixture flows;
        flows.window.actionList().resources->trigger();
        const TablePanel& resources = flows.window.tables().resources();
        const QStringList rows = TablesFixture::rowsOf(resources);
        QCOMPARE(rows.size(), 7); // four services, three sums
        QCOMPARE(rows[2], QString("api|app|512 MiB|–|1|1|–|no profile covers it"));
        QCOMPARE(rows[4], QString("Sum|app|512 MiB and more||1 and more||2 services|1 without a "
                                  "limit"));
        QCOMPARE(rows[5], QString("db|data|2 GiB|–|–|1|large: 1 GiB|the profile large allows 1 GiB "
                                  "of memory"));
        flows.select("service:db");
        QCOMPARE(resources.table().currentIndex().row(), 5);
        resources.table().selectRow(6); // a sum selects nothing
        QCOMPARE(flows.window.selection().current(), QString("service:db"));
    }

    void rowsAreSortedAsPeopleDo() {
        TablesFixture flows;
        flows.window.actionList().resources->trigger();
        const TablePanel& resources = flows.window.tables().resources();
        const auto names = [&] {
            QStringList list;
            for (const QString& row : TablesFixture::rowsOf(resources))
                list << row.section('|', 0, 0);
            return list.join(' ');
        };
        const QString own = names();
        const int memory = 2;
        resources.table().sortByColumn(memory, Qt::DescendingOrder);
        QVERIFY2(names().startsWith("db api ") && names().endsWith("Sum Sum Sum"),
                 qPrintable(names()));
        resources.table().sortByColumn(memory, Qt::AscendingOrder);
        QVERIFY2(names().startsWith("api db ") && names().endsWith("Sum Sum Sum"),
                 qPrintable(names()));
        flows.select("service:db");
        QCOMPARE(resources.table().currentIndex().row(), 1);
        resources.table().horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        QCOMPARE(names(), own);
    }

    void rowsWithoutAnAmountAreLast() {
        const Theme theme(Scheme::Light);
        TableModel model({"What"}, theme, nullptr);
        std::vector<TableRow> rows;
        for (const auto& [text, amount] :
             std::initializer_list<std::pair<const char*, std::optional<double>>>{
                 {"b", {}}, {"-5", -5}, {"a", {}}, {"3", 3}, {"c", {}}})
            rows.push_back({.key = text, .cells = {{.text = text, .amount = amount}}});
        model.show(rows);
        TableOrder order;
        order.setSourceModel(&model);
        const auto shown = [&](Qt::SortOrder by) {
            order.sort(0, by);
            QStringList texts;
            for (int row = 0; row < order.rowCount(); ++row)
                texts << order.index(row, 0).data().toString();
            return texts.join(' ');
        };
        QCOMPARE(shown(Qt::AscendingOrder), "-5 3 a b c");
        QCOMPARE(shown(Qt::DescendingOrder), "3 -5 c b a");
    }

    void onlyRowsWithProblemsAreShown() {
        TablesFixture flows;
        flows.window.actionList().names->trigger();
        const TablePanel& panel = flows.window.tables().names();
        const QStringList all = TablesFixture::rowsOf(panel);
        panel.problemsOnly().click();
        const QStringList rows = TablesFixture::rowsOf(panel);
        QVERIFY2(!rows.isEmpty() && rows.size() < all.size(), qPrintable(all.join('\n')));
        for (const QString& row : rows)
            QVERIFY2(row.startsWith("api|"), qPrintable(row)); // the name that two have
        panel.problemsOnly().click();
        QCOMPARE(TablesFixture::rowsOf(panel), all);
    }

    void limitsAreComparedWithTheHost() {
        QSettings().remove("hosts");
        TablesFixture flows;
        flows.window.actionList().resources->trigger();
        QTest::qWait(1);
        const TablePanel& resources = flows.window.tables().resources();
        const auto field = [&](const QString& name) {
            return flows.window.findChild<QLineEdit*>(name);
        };
        const auto words = [&](const QString& name) {
            return flows.window.findChild<QLabel*>(name + ":words")->text();
        };
        const auto type = [&](const QString& name, const QString& text) {
            field(name)->setFocus();
            field(name)->selectAll();
            QTest::keyClicks(field(name), text);
            QTest::keyClick(field(name), Qt::Key_Return);
        };
        QCOMPARE(field("host:memory")->text(), QString());
        QVERIFY2(words("host:memory").contains("not known"), qPrintable(words("host:memory")));
        keep(flows, "unknown");

        type("host:memory", "2g");
        QCOMPARE(field("host:memory")->text(), "2 GiB");
        QVERIFY2(words("host:memory")
                     .startsWith("over-committed: limits of 2.5 GiB on a host with "
                                 "2 GiB, 512 MiB too much; 2 services have no"),
                 qPrintable(words("host:memory")));
        QVERIFY(words("host:cpus").contains("not known"));
        type("host:cpus", "4");
        QStringList rows = TablesFixture::rowsOf(resources);
        QVERIFY2(rows[4].endsWith("1 without a limit; 25 % of the host's memory, 25 % of its CPUs"),
                 qPrintable(rows[4]));
        keep(flows, "over");
        type("host:memory", "1");
        QVERIFY2(TablesFixture::rowsOf(resources)[4].contains("over-committed: "), "1 byte");
        type("host:memory", "much");
        QVERIFY(words("host:memory").startsWith("This is no amount of memory"));
        QVERIFY(field("host:memory")->property("bad").toBool());

        // It is the project's, and goes with it.
        type("host:memory", "16g");
        QVERIFY(!field("host:memory")->property("bad").toBool());
        keep(flows, "fits");
        TablesFixture other;
        other.window.actionList().resources->trigger();
        QCOMPARE(other.window.findChild<QLineEdit*>("host:memory")->text(), QString());
        QVERIFY(flows.window.openFiles({flows.path("compose.yaml")}));
        QCOMPARE(field("host:memory")->text(), "16 GiB");
        QCOMPARE(field("host:cpus")->text(), "4");
        type("host:memory", " ");
        QVERIFY(words("host:memory").contains("not known"));
        QCOMPARE(flows.window.workspace().undoStack().count(), 0);
    }

    void thisMachineIsFilledIn() {
        QSettings().remove("hosts");
        TablesFixture flows;
        flows.window.actionList().resources->trigger();
        auto* fill = flows.window.findChild<QPushButton*>("host:this");
        QCOMPARE(fill->text(), "This machine");
        QTest::keyClick(fill, Qt::Key_Space);
        const report::HostCapacity host = thisMachine();
        QVERIFY(host.memory && host.cpus && host.memory->count > 1'000'000);
        QCOMPARE(flows.window.findChild<QLineEdit*>("host:memory")->text(),
                 QString::fromStdString(to_text(*host.memory)));
        QCOMPARE(flows.window.findChild<QLineEdit*>("host:cpus")->text(),
                 QString::fromStdString(to_text(*host.cpus)));
    }

    void tablesFollowTheText() {
        TablesFixture flows;
        flows.window.actionList().ports->trigger();
        QVERIFY(flows.window.commands().perform({AddPort{ServiceName("db"), "5432:5432"}}));
        const TablePanel& ports = flows.window.tables().ports();
        QCOMPARE(ports.table().model()->rowCount(), 3);
        flows.undo();
        QCOMPARE(ports.table().model()->rowCount(), 2);
    }

    void everyTableIsInMenuAndPalette() {
        TablesFixture flows;
        const Actions& actions = flows.window.actionList();
        for (const QAction* action :
             {actions.matrix, actions.names, actions.ports, actions.resources}) {
            QVERIFY(actions.all().contains(action));
            QVERIFY(!action->shortcut().isEmpty());
            QVERIFY(action->isEnabled());
        }
        for (const auto& [policy, action] : actions.flowPolicies())
            QVERIFY(actions.all().contains(action));
    }

    void withoutAContract() {
        TablesFixture flows;
        QVERIFY(QFile::remove(flows.path("network-contract.yaml")));
        QVERIFY(flows.window.openFiles({flows.path("compose.yaml")}));
        flows.showMatrix();
        flows.table().setCurrentIndex(flows.cell("proxy", "api"));
        QCOMPARE(flows.verdict("proxy", "api"), Verdict::Open);
        QVERIFY(flows.matrix().reason().text().contains("there is no contract"));
        QVERIFY(!flows.window.actionList().flowPolicies().front().second->isEnabled());
    }

    void aThousandServices() {
        TablesFixture flows;
        QByteArray text = "services:\n";
        for (int i = 0; i < 1000; ++i)
            text += QString("  s%1: {image: x, networks: [n%2]}\n").arg(i).arg(i % 40).toUtf8();
        text += "networks:\n";
        for (int i = 0; i < 40; ++i)
            text += QString("  n%1: {}\n").arg(i).toUtf8();
        flows.writeToDisk(text, "large.yaml");
        QVERIFY(flows.window.openFiles({flows.path("large.yaml")}));
        flows.showMatrix();
        QCOMPARE(flows.matrix().model().rowCount(), 1002);
        QCOMPARE(flows.matrix().model().columnCount(), 1002);
        flows.table().setCurrentIndex(flows.matrix().model().index(1001, 1001));
        QVERIFY(!flows.table().grab().isNull());
    }

private:
    /// For a look: with TIERWRIGHT_PICTURES, a folder, the window as it is.
    static void keep(TablesFixture& flows, const QString& name) {
        const QString folder = qEnvironmentVariable("TIERWRIGHT_PICTURES");
        if (folder.isEmpty()) return;
        QTest::qWait(50);
        flows.window.grab().save(QString("%1/resources-%2.png").arg(folder, name));
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::TablesTest)
#include "tables_test.moc"
