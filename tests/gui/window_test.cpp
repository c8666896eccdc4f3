// The main job: open, drag, see the verdict, take back, save.
#include "palette/command_palette.h"
#include "text/diff.h"
#include "window_fixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

namespace tw::gui {
namespace {

text::DiffCount changed(const QByteArray& before, const QByteArray& after) {
    const std::string a = before.toStdString(), b = after.toStdString();
    return text::count_changes(text::diff_lines(a, b));
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void opensAProject() {
        WindowFixture shop;
        QVERIFY(shop.opened);
        QCOMPARE(shop.picture().cards.size(), 4U);
        QCOMPARE(shop.picture().tiers.size(), 3U);
        QCOMPARE(shop.homeOf("db"), NetworkName("app"));
        QVERIFY(shop.canvas().canvas().item("pill:proxy@app") != nullptr);
    }

    void theFirstFrameDoesNotWaitForTheOtherViews() {
        Theme theme(Scheme::Light);
        Windows windows(theme);
        MainWindow& window = windows.add();
        window.show();
        QVERIFY(window.openFiles({qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR") +
                                  "/tests/fixtures/gui/shop/compose.yaml"}));
        QCOMPARE(window.findChild<QTabWidget*>("bottom"), nullptr);
        auto* canvas = window.findChild<CanvasView*>("canvas");
        const double zoom = canvas->zoom();
        QVERIFY(
            QTest::qWaitFor([&] { return window.findChild<QTabWidget*>("bottom") != nullptr; }));
        QCOMPARE(canvas->zoom(), zoom); // nothing jumps
        // They show what was opened before they were there.
        QVERIFY(window.findChild<QTableView*>("problems")->model()->rowCount() > 0);
        QVERIFY(window.findChild<QTreeView*>("outline")->model()->rowCount() > 0);
        QVERIFY(window.code().currentEditor()->toPlainText().contains("services:"));
        QVERIFY(window.findChild<QTabWidget*>("bottom")->isVisible());
    }

    void theTabCountsWhatItsListShows() {
        WindowFixture shop;
        const auto* all = shop.window.problems().findChild<QToolButton*>("consequence0");
        const auto* tabs = shop.window.findChild<QTabWidget*>("bottom");
        QCOMPARE(tabs->tabText(0).section(' ', -1), all->text().section(' ', -1));
        QVERIFY(shop.window.problems().count() > 0);
    }

    void thePaletteIsAsHighAsWhatItFinds() {
        WindowFixture shop;
        shop.window.actionList().palette->trigger();
        auto* palette = shop.window.findChild<CommandPalette*>();
        QVERIFY(palette != nullptr && palette->isVisible());
        const int whole = palette->height();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), "show matrix");
        const auto* list = palette->findChild<QListWidget*>();
        QVERIFY(list->count() > 0 && list->count() < 4);
        QVERIFY(palette->height() < whole / 2);
        QVERIFY(list->height() >= list->count() * list->sizeHintForRow(0));
        palette->close();
    }

    /// Of two actions with the same keys in the same place neither would be carried out.
    void noTwoActionsShareAShortcut() {
        WindowFixture shop;
        const Actions& actions = shop.window.actionList();
        QMap<QString, QString> owners;
        for (const QAction* action : actions.all()) {
            if (action->shortcutContext() != Qt::WindowShortcut) continue; // in one view only
            for (const QKeySequence& keys : action->shortcuts()) {
                const QString name = keys.toString();
                QVERIFY2(!owners.contains(name),
                         qPrintable(name + ": " + owners[name] + ", " + action->text()));
                owners[name] = action->text();
            }
        }
        QVERIFY(owners.size() > 40);
    }

    void draggingACardMovesTheService() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        const auto problems = shop.errors();
        const QPoint target = shop.inTier("data");
        shop.dragTo(shop.at("service:db"), target);
        QVERIFY(QTest::qWaitFor([&] { return shop.canvas().gesture()->bubble().isVisible(); }));
        QVERIFY(shop.canvas().gesture()->bubble().text().contains("data"));
        QCOMPARE(shop.text(), before); // a preview changes nothing
        shop.drop(target);

        QCOMPARE(shop.homeOf("db"), NetworkName("data"));
        const auto count = changed(before, shop.text());
        QCOMPARE(count.added, 1U);
        QCOMPARE(count.removed, 1U);
        QVERIFY(shop.text().contains("# as in production"));
        QVERIFY(shop.errors() < problems);
        QVERIFY(shop.window.isWindowModified());
        QVERIFY(shop.window.changes().patch().contains("-      - app"));

        shop.window.actionList().undo->trigger();
        QCOMPARE(shop.text(), before);
        QCOMPARE(shop.homeOf("db"), NetworkName("app"));
        QCOMPARE(shop.errors(), problems);
        QVERIFY(!shop.window.isWindowModified());
        shop.window.actionList().redo->trigger();
        QCOMPARE(shop.homeOf("db"), NetworkName("data"));
        shop.window.actionList().undo->trigger();
    }

    void escapeCancelsADrag() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.dragTo(shop.at("service:db"), shop.inTier("data"));
        QTest::keyClick(&shop.canvas(), Qt::Key_Escape);
        QVERIFY(!shop.canvas().gesture()->isActive());
        shop.drop(shop.inTier("data"));
        QCOMPARE(shop.text(), before);
        QVERIFY(!shop.window.workspace().undoStack().canUndo());
    }

    void controlDragAttaches() {
        WindowFixture shop;
        const QPoint target = shop.inTier("data");
        shop.dragTo(shop.at("service:api"), target, Qt::ControlModifier);
        shop.drop(target, Qt::ControlModifier);
        QCOMPARE(shop.homeOf("api"), NetworkName("app"));
        QVERIFY(shop.canvas().canvas().item("pill:api@data") != nullptr);
        shop.window.actionList().undo->trigger();
    }

    void deleteDetachesAPill() {
        WindowFixture shop;
        shop.click("pill:proxy@app");
        QCOMPARE(shop.window.selection().current(), QString("pill:proxy@app"));
        QTest::keyClick(&shop.canvas(), Qt::Key_Delete);
        QVERIFY(shop.canvas().canvas().item("pill:proxy@app") == nullptr);
        QVERIFY(!shop.text().contains("to reach the services behind it"));
        shop.window.actionList().undo->trigger();
    }

    void draggingAPillAwayDetaches() {
        WindowFixture shop;
        const QPoint nowhere = shop.canvas().mapFromScene(4, 4);
        shop.dragTo(shop.at("pill:proxy@app"), nowhere);
        shop.drop(nowhere);
        QVERIFY(shop.canvas().canvas().item("pill:proxy@app") == nullptr);
        shop.window.actionList().undo->trigger();
    }

    void typingChangesTheCanvas() {
        WindowFixture shop;
        shop.window.actionList().code->trigger();
        CodeEditor* editor = shop.window.code().currentEditor();
        QVERIFY(editor != nullptr);
        QTextCursor cursor = editor->document()->find("- app # for now");
        QVERIFY(!cursor.isNull());
        cursor.insertText("- data");
        QCOMPARE(shop.homeOf("db"), NetworkName("data"));
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return shop.homeOf("db") == NetworkName("app"); }));
        QVERIFY(editor->toPlainText().contains("- app # for now"));
    }

    void typingIsOneUndoStep() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.window.actionList().code->trigger();
        CodeEditor* editor = shop.window.code().currentEditor();
        editor->moveCursor(QTextCursor::EndOfLine);
        QTest::keyClicks(editor, " Hello");
        QVERIFY2(shop.text().contains("machine. Hello\n"), shop.text().left(160).constData());
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        QVERIFY(!editor->isReadOnly());
        QCOMPARE(editor->toPlainText().toUtf8(), shop.text());
        shop.window.actionList().undo->trigger();
        QCOMPARE(shop.text(), before);
        QCOMPARE(editor->toPlainText().toUtf8(), before);
    }

    void brokenTextKeepsThePicture() {
        WindowFixture shop;
        CodeEditor* editor = shop.window.code().currentEditor();
        QTextCursor cursor = editor->document()->find("networks:");
        cursor.insertText("networks: [");
        QVERIFY(shop.window.workspace().isStale());
        QCOMPARE(shop.picture().cards.size(), 4U);
        QVERIFY(!shop.window.notice().isEmpty());
        const QByteArray before = shop.text();
        shop.dragTo(shop.at("service:db"), shop.inTier("data"));
        shop.drop(shop.inTier("data"));
        QCOMPARE(shop.text(), before);
        shop.window.actionList().undo->trigger();
        QVERIFY(!shop.window.workspace().isStale());
    }

    void addsAnAlias() {
        WindowFixture shop;
        shop.click("service:db");
        auto* field = shop.window.findChild<QLineEdit*>("alias:app");
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, "db.shop.internal");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(shop.text().contains("db.shop.internal"));
        const auto* db = shop.window.workspace().snapshot()->facts.project.find(ServiceName("db"));
        QCOMPARE(db->attachments.front().aliases.size(), 1U);
        QVERIFY(shop.text().contains("# for now"));
        shop.window.actionList().undo->trigger();
    }

    void setsALimit() {
        WindowFixture shop;
        shop.click("service:db");
        auto* field = shop.window.findChild<QLineEdit*>("limit:memory");
        QVERIFY(field != nullptr);
        QCOMPARE(field->text(), QString("512m"));
        field->selectAll();
        QTest::keyClicks(field, "1g");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(shop.text().contains("mem_limit: 1g\n"));
        shop.window.actionList().undo->trigger();
    }

    void savesWhatWasChanged() {
        WindowFixture shop;
        shop.dragTo(shop.at("service:db"), shop.inTier("data"));
        shop.drop(shop.inTier("data"));
        QVERIFY(shop.window.save());
        QCOMPARE(shop.onDisk(), shop.text());
        QVERIFY(shop.onDisk("network-contract.yaml").startsWith("version: 1"));
        QVERIFY(QFile::exists(shop.path(".tierwright/layout.json")));
        QVERIFY(!shop.window.isWindowModified());
        QVERIFY(shop.window.changes().patch().isEmpty());
    }

    void gitTakesThePatch() {
        if (QStandardPaths::findExecutable("git").isEmpty()) QSKIP("git is not installed");
        WindowFixture shop;
        shop.dragTo(shop.at("service:db"), shop.inTier("data"));
        shop.drop(shop.inTier("data"));
        shop.writeToDisk(QByteArray::fromStdString(shop.window.workspace().patch()), "own.patch");
        QProcess git;
        git.setWorkingDirectory(shop.folder.path());
        git.start("git", {"apply", "own.patch"});
        QVERIFY(git.waitForFinished());
        QCOMPARE(git.exitCode(), 0);
        QCOMPARE(shop.onDisk(), shop.text());
        shop.window.workspace().revert();
    }

    void readsChangesOfOthers() {
        WindowFixture shop;
        const QByteArray now = shop.text().replace("- app # for now", "- data");
        shop.writeToDisk(now);
        QVERIFY(QTest::qWaitFor([&] { return shop.text() == now; }));
        QCOMPARE(shop.homeOf("db"), NetworkName("data"));
        QVERIFY(!shop.window.isWindowModified());
    }

    void oneSelectionEverywhere() {
        WindowFixture shop;
        shop.click("service:api");
        const auto* tree = shop.window.findChild<QTreeView*>("outline");
        QCOMPARE(tree->currentIndex().data().toString(), QString("api"));
        const QTextCursor cursor = shop.window.code().currentEditor()->textCursor();
        QVERIFY(cursor.block().text().contains("api:"));
        QTest::keyClick(&shop.canvas(), Qt::Key_Left);
        QVERIFY(shop.window.selection().current() != "service:api");
    }

    void aQuickFixIsOneStep() {
        WindowFixture shop;
        const auto problems = shop.window.workspace().snapshot()->findings.size();
        const QByteArray before = shop.text();
        for (int row = 0; row < static_cast<int>(problems); ++row) {
            shop.window.problems().applyFix(row);
            if (shop.text() != before) break;
        }
        QVERIFY(shop.text() != before);
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        shop.window.actionList().undo->trigger();
        QCOMPARE(shop.text(), before);
    }

    /// However long the way back is, the views follow once.
    void manyStepsBackAreShownOnce() {
        WindowFixture shop;
        Workspace& workspace = shop.window.workspace();
        const CodePanel& code = shop.window.code(); // late views ask for a snapshot of their own
        const QByteArray before = shop.text();
        for (const char* alias : {"one", "two", "three"})
            QVERIFY(workspace.apply({AddAlias{ServiceName("api"), NetworkName("app"), alias}}));
        const QByteArray after = shop.text();
        QSignalSpy shown(&workspace, &Workspace::snapshotChanged);
        workspace.undoStack().setIndex(0);
        QCOMPARE(shop.text(), before);
        QCOMPARE(code.currentEditor()->toPlainText().toUtf8(), before);
        QCOMPARE(shown.count(), 1);
        workspace.undoStack().setIndex(3);
        QCOMPARE(shop.text(), after);
        QCOMPARE(shown.count(), 2);
        QVERIFY(workspace.snapshot()->input.files.text(text::FileId(0)) == after.toStdString());
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::WindowTest)
#include "window_test.moc"
