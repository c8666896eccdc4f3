// Menus of what is under the pointer or has the focus: of rows everywhere, and of the parts of the
// canvas that are neither services nor tiers.
#include "canvas/style.h"
#include "code/code_editor.h"
#include "problems/problems_model.h"
#include "problems/problems_panel.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTreeWidget>
#include <QUndoView>

namespace tw::gui {
namespace {

QMenu* menu() {
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

/// What a menu offers, without letters and the end of those that ask.
QStringList entries() {
    QStringList texts;
    if (menu() == nullptr) return texts;
    for (const QAction* action : menu()->actions()) {
        if (action->isSeparator() || !action->isVisible()) continue;
        texts << action->text().remove('&').remove(QStringLiteral("…"));
    }
    return texts;
}

bool choose(const QString& text) {
    if (menu() == nullptr) return false;
    for (QAction* action : menu()->actions()) {
        if (action->text().remove('&').remove(QStringLiteral("…")) != text) continue;
        if (!action->isEnabled()) return false;
        menu()->close();
        action->trigger();
        return true;
    }
    return false;
}

void close() {
    if (menu() != nullptr) menu()->close();
}

void askByMouse(QAbstractScrollArea& area, QPoint at) {
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, area.viewport()->mapToGlobal(at));
    QApplication::sendEvent(area.viewport(), &event);
}

void askByMouse(QAbstractItemView& view, const QModelIndex& cell) {
    view.scrollTo(cell);
    askByMouse(view, view.visualRect(cell).center());
}

void askByMenuKey(QAbstractScrollArea& area) {
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1),
                            area.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&area, &event);
}

QString copied() {
    return QApplication::clipboard()->text();
}

QWidget* shownTab(WindowFixture& window) {
    return window.window.findChild<QTabWidget*>("bottom")->currentWidget();
}

int cursorLine(WindowFixture& window) {
    return window.window.code().currentEditor()->textCursor().blockNumber() + 1;
}

QPoint middleOf(WindowFixture& window, const picture::Rect& rect) {
    return window.canvas().mapFromScene(rect.center().x, rect.center().y);
}

/// A place on a line where nothing else is.
QPoint onLine(WindowFixture& window, picture::Edge::Kind kind) {
    CanvasView& canvas = window.canvas();
    for (const auto& edge : window.picture().edges) {
        if (edge.kind != kind) continue;
        for (std::size_t at = 1; at < edge.points.size(); ++at) {
            const QPointF a = toQt(edge.points[at - 1]), b = toQt(edge.points[at]);
            const QPointF middle = (a + b) / 2;
            if (QLineF(a, b).length() < 12 || canvas.canvas().memberAt(middle) != nullptr) continue;
            return canvas.mapFromScene(middle);
        }
    }
    return {};
}

} // namespace

class MenusTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { close(); }

    void rowsOfTables_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("special"); // what only this table offers
        QTest::newRow("names") << "names" << "Add alias";
        QTest::newRow("ports") << "ports" << "Add port";
        QTest::newRow("resources") << "resources" << QString();
    }
    void rowsOfTables() {
        QFETCH(const QString, table);
        QFETCH(const QString, special);
        WindowFixture shop;
        Actions& actions = shop.window.actionList();
        (table == "names"   ? actions.names
         : table == "ports" ? actions.ports
                            : actions.resources)
            ->trigger();
        auto& view = *shop.window.findChild<QTableView*>(table);
        QModelIndex cell;
        for (int row = 0; row < view.model()->rowCount() && !cell.isValid(); ++row) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const QModelIndex each = view.model()->index(row, column);
                if (each.data().toString() == "proxy") cell = each;
            }
        }
        QVERIFY(cell.isValid());
        shop.select("service:db");
        askByMouse(view, cell);
        QCOMPARE(view.currentIndex().row(), cell.row());
        QCOMPARE(shop.window.selection().current(), "service:proxy");
        for (const char* each : {"Show on canvas", "Show in code", "Copy cell", "Copy row"})
            QVERIFY2(entries().contains(each), each);
        QVERIFY(special.isEmpty() || entries().contains(special));
        QVERIFY(choose("Copy cell"));
        QCOMPARE(copied(), "proxy");
        askByMouse(view, cell);
        QVERIFY(choose("Copy row"));
        QCOMPARE(copied().split('\t').size(), view.model()->columnCount());
        QVERIFY(copied().contains("proxy"));
        askByMouse(view, cell);
        QVERIFY(choose("Show on canvas"));
        QVERIFY(QTest::qWaitFor([&] { return shop.canvas().hasFocus(); }));
        QCOMPARE(shop.window.selection().keys(), QStringList{"service:proxy"});
        askByMouse(view, cell);
        QVERIFY(choose("Show in code"));
        QCOMPARE(shownTab(shop), &shop.window.code());
        QVERIFY(cursorLine(shop) > 2 && cursorLine(shop) < 10); // in the proxy
    }

    void fixesAreOffered() {
        WindowFixture shop;
        shop.window.actionList().resources->trigger();
        auto& view = *shop.window.findChild<QTableView*>("resources");
        askByMouse(view, view.model()->index(0, 0));
        const auto all = menu()->actions();
        QVERIFY(std::ranges::any_of(all, [](const QAction* each) {
            return each->menu() != nullptr && !each->menu()->isEmpty();
        }));
    }

    void keysOpenTheMenuOfTheCurrentRow() {
        WindowFixture shop;
        shop.window.actionList().ports->trigger();
        auto& view = *shop.window.findChild<QTableView*>("ports");
        view.selectRow(0);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(entries().contains("Copy row"));
        QVERIFY(menu()->activeAction() != nullptr); // so that keys go on from there
        close();
        askByMenuKey(view);
        QVERIFY(entries().contains("Copy row"));
        close();
        view.setCurrentIndex({});
        QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(menu() == nullptr); // there is no row
    }

    void problems() {
        WindowFixture shop;
        shop.window.actionList().problems->trigger();
        auto& view = *shop.window.problems().table();
        QModelIndex fixable;
        const auto& model = dynamic_cast<const ProblemsModel&>(*view.model());
        for (int row = 0; row < model.rowCount() && !fixable.isValid(); ++row) {
            const auto* finding = model.finding(row);
            if (finding->service == ServiceName("db") && !finding->fixes.empty())
                fixable = model.index(row, ProblemsModel::Message);
        }
        QVERIFY(fixable.isValid());
        view.setCurrentIndex(fixable);
        view.setFocus();
        for (const bool menuKey : {true, false}) {
            if (menuKey) {
                askByMenuKey(view);
            } else {
                QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
            }
            for (const char* each :
                 {"Show on canvas", "Show in code", "Quick fixes", "Copy cell", "Copy row"})
                QVERIFY2(entries().contains(each), qPrintable(each + entries().join(", ")));
            for (const QAction* action : menu()->actions())
                QVERIFY(action->menu() == nullptr || !action->menu()->isEmpty());
            close();
        }
        askByMouse(view, fixable);
        QVERIFY(choose("Copy cell"));
        QCOMPARE(copied(), fixable.data().toString());
        askByMouse(view, fixable);
        QVERIFY(choose("Show on canvas"));
        QCOMPARE(shop.window.selection().keys(), QStringList{"service:db"});
        askByMouse(view, fixable);
        QVERIFY(choose("Show in code"));
        QCOMPARE(shownTab(shop), &shop.window.code());
    }

    void cellsOfTheMatrix() {
        WindowFixture shop;
        shop.window.actionList().matrix->trigger();
        auto& matrix = shop.window.tables().matrix();
        QVERIFY(matrix.choose("service:api", "service:db"));
        matrix.table().setFocus();
        QTest::keyClick(&matrix.table(), Qt::Key_F10, Qt::ShiftModifier);
        for (const char* each : {"Allow flow", "Require flow", "Show api on the canvas",
                                 "Show db on the canvas", "Copy cell", "Copy row"})
            QVERIFY2(entries().contains(each), each);
        QVERIFY(choose("Copy cell"));
        QVERIFY(copied().startsWith("api to db"));
        askByMouse(matrix.table(), matrix.table().currentIndex());
        QVERIFY(choose("Show db on the canvas"));
        QCOMPARE(shop.window.selection().current(), "service:db");
        QVERIFY(!matrix.choose("service:api", "service:none"));
    }

    void stepsOfTheHistory() {
        WindowFixture shop;
        shop.window.commands().perform({SetInternal{NetworkName("data"), false}});
        shop.window.commands().perform({DetachService{ServiceName("proxy"), NetworkName("app")}});
        const QUndoStack& steps = shop.window.workspace().undoStack();
        QCOMPARE(steps.index(), 2);
        shop.window.actionList().history->trigger();
        auto& view = *shop.window.findChild<QUndoView*>("history");
        const QModelIndex first = view.model()->index(1, 0);
        QVERIFY(QTest::qWaitFor([&] { return view.visualRect(first).isValid(); }));
        QTest::mouseClick(view.viewport(), Qt::RightButton, {}, view.visualRect(first).center());
        askByMouse(view, first);
        QCOMPARE(steps.index(), 2); // to look at a step is not to go there
        QVERIFY(entries().contains("Copy cell"));
        QVERIFY(choose("Go to this state"));
        QCOMPARE(steps.index(), 1);
        askByMouse(view, first);
        QVERIFY(!choose("Go to this state")); // it is there
    }

    void stepsOfARequest() {
        WindowFixture shop("routes");
        shop.window.actionList().traceRoute->trigger();
        auto* url = shop.window.findChild<QComboBox*>("route:url");
        QTest::keyClicks(url->lineEdit(), "http://shop.example/api/x");
        QTest::keyClick(url, Qt::Key_Return);
        auto& view = *shop.window.findChild<QTreeWidget*>("route:answer");
        QVERIFY(view.topLevelItemCount() > 3);
        bool toService = false, toCode = false;
        for (int row = 0; row < view.topLevelItemCount(); ++row) {
            askByMouse(view, view.model()->index(row, 1));
            QVERIFY(entries().contains("Copy row"));
            toService = toService || entries().contains("Show on canvas");
            toCode = toCode || entries().contains("Show in code");
            close();
        }
        QVERIFY(toService && toCode);
    }

    void linesOfAPatch() {
        WindowFixture shop;
        shop.window.commands().perform({DetachService{ServiceName("proxy"), NetworkName("app")}});
        shop.window.actionList().changes->trigger();
        auto& view = *shop.window.findChild<QPlainTextEdit*>("changes");
        QTextCursor cursor = view.document()->find("-      - app");
        QVERIFY(!cursor.isNull());
        view.setTextCursor(cursor);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
        for (const char* each : {"Show in code", "Copy patch", "Export patch", "Revert"})
            QVERIFY2(entries().contains(each), each);
        QVERIFY(choose("Show in code"));
        QCOMPARE(shownTab(shop), &shop.window.code());
        QCOMPARE(cursorLine(shop), 9); // the empty line that follows the removed one
        askByMouse(view, view.cursorRect().center());
        QVERIFY(choose("Copy patch"));
        QCOMPARE(copied(), shop.window.changes().patch());
    }

    void theEmptyCanvas() {
        WindowFixture shop;
        shop.canvas().fit();
        const QPoint corner = shop.canvas().mapFromScene(QPointF(4, 4));
        askByMouse(shop.canvas(), corner);
        for (const char* each : {"Paste services", "Add service", "Add network",
                                 "Select all services", "Fit", "Arrange everything again"})
            QVERIFY2(entries().contains(each), each);
        QVERIFY(choose("Select all services"));
        QCOMPARE(shop.window.selection().keys().size(), 4);
        shop.select("");
        shop.canvas().setFocus();
        QTest::keyClick(&shop.canvas(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shop.window.selection().keys().size(), 4);
        shop.select("");
        QTest::keyClick(&shop.canvas(), Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(entries().contains("Fit"));
    }

    void cardsAndTiers() {
        WindowFixture shop;
        askByMouse(shop.canvas(), shop.at("service:db"));
        QCOMPARE(shop.window.selection().current(), "service:db");
        QVERIFY(entries().contains("Arrange") && entries().contains("Move to"));
        close();
        const auto* tier = shop.picture().tier(NetworkName("app"));
        askByMouse(shop.canvas(),
                   shop.canvas().mapFromScene(tier->rect.center().x, tier->rect.y + 20));
        QCOMPARE(shop.window.selection().current(), "network:app");
        QVERIFY(entries().contains("Arrange"));
        QVERIFY(entries().contains("Collapse or expand the tier"));
    }

    void theInternet() {
        WindowFixture shop;
        QVERIFY(!shop.picture().outside.empty());
        askByMouse(shop.canvas(), middleOf(shop, shop.picture().outside.front().rect));
        QCOMPARE(entries().first(), "Internet");
        QVERIFY(entries().contains("Published ports") && entries().contains("Show ports"));
        QVERIFY(choose("Published ports"));
        QVERIFY(!shop.canvas().overlays().published);
    }

    void linesOfTheCanvas() {
        WindowFixture shop;
        shop.select("");
        const QPoint published = onLine(shop, picture::Edge::Kind::Published);
        QVERIFY(!published.isNull());
        askByMouse(shop.canvas(), published);
        QVERIFY2(entries().contains("Select proxy"), qPrintable(entries().join(' ')));
        QVERIFY(entries().contains("Published ports"));
        QVERIFY(entries().contains("Show in the matrix"));
        QVERIFY(choose("Show in the matrix"));
        QCOMPARE(shownTab(shop), &shop.window.tables().matrix());
        const QPoint attachment = onLine(shop, picture::Edge::Kind::Membership);
        QVERIFY(!attachment.isNull());
        askByMouse(shop.canvas(), attachment);
        QVERIFY(choose("Copy what it says"));
        QVERIFY(copied().contains("proxy"));
        // A line that is not shown has no menu of its own.
        shop.window.actionList().published->trigger();
        askByMouse(shop.canvas(), published);
        QVERIFY(!entries().contains("Select proxy"));
    }

    void marksOfOverlays() {
        WindowFixture shop;
        shop.select("service:web");
        shop.window.actionList().blast->trigger();
        const picture::Badge* badge = nullptr;
        for (const auto& each : shop.canvas().marks().badges) {
            if (each.rect && each.sign == picture::Sign::BreakIn) badge = &each;
        }
        QVERIFY(badge != nullptr);
        askByMouse(shop.canvas(), middleOf(shop, *badge->rect));
        QVERIFY(entries().contains("Select web") && entries().contains("Blast radius"));
        QVERIFY(choose("Blast radius"));
        QVERIFY(!shop.canvas().overlays().blast);
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::MenusTest)
#include "menus_test.moc"
