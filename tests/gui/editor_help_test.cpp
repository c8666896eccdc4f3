// What the editor knows of the project: completion, ways to definitions, quick fixes, tabs, and the
// history beside it.
#include "code/fix_menu.h"
#include "code/folding.h"
#include "history/history_panel.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QStatusBar>
#include <QTextBlock>

namespace tw::gui {
namespace {

struct Helped : WindowFixture {
    explicit Helped(const QString& fixture = "shop") : WindowFixture(fixture) {
        window.actionList().code->trigger();
    }
    [[nodiscard]] CodeEditor& editor() { return *window.code().currentEditor(); }
    void setCursor(const QString& text, int offset = 0) {
        QTextCursor cursor = editor().document()->find(text);
        cursor.setPosition(cursor.selectionStart() + offset);
        editor().setTextCursor(cursor);
    }
    [[nodiscard]] QString line() { return editor().textCursor().block().text(); }
    [[nodiscard]] QAbstractItemView* list() {
        for (auto* view : QApplication::allWidgets()) {
            if (view->objectName() == "completions" && view->isVisible())
                return qobject_cast<QAbstractItemView*>(view);
        }
        return nullptr;
    }
    [[nodiscard]] QStringList offered() {
        QStringList words;
        const QAbstractItemView* view = list();
        for (int row = 0; view != nullptr && row < view->model()->rowCount(); ++row)
            words << view->model()->index(row, 0).data().toString();
        return words;
    }
    /// To the list if there is one, as the keyboard does.
    void type(const QString& text) {
        for (const QChar c : text) {
            QWidget* target = list() != nullptr ? list() : static_cast<QWidget*>(&editor());
            QTest::keyClicks(target, c);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(list() != nullptr ? list() : static_cast<QWidget*>(&editor()), key,
                        modifiers);
    }
    [[nodiscard]] QMenu* menu(const char* name) {
        for (auto* widget : QApplication::allWidgets()) {
            if (widget->objectName() == name && widget->isVisible())
                return qobject_cast<QMenu*>(widget);
        }
        return nullptr;
    }
    [[nodiscard]] QTabWidget& tabs() { return *window.code().findChild<QTabWidget*>(); }
};

} // namespace

class EditorHelpTest : public QObject {
    Q_OBJECT

private slots:
    void completesKeysWhileTyping() {
        Helped shop;
        shop.setCursor("    mem_limit");
        newLineAbove(shop);
        shop.type("rest");
        QCOMPARE(shop.offered(), QStringList({"restart"}));
        shop.press(Qt::Key_Return);
        QCOMPARE(shop.line(), "    restart: ");
        // What may follow is offered at once.
        QVERIFY(QTest::qWaitFor([&] { return shop.list() != nullptr; }));
        QCOMPARE(shop.offered(), QStringList({"always", "no", "on-failure", "unless-stopped"}));
        shop.press(Qt::Key_Down);
        shop.press(Qt::Key_Down);
        shop.press(Qt::Key_Down);
        shop.press(Qt::Key_Tab);
        QCOMPARE(shop.line(), "    restart: unless-stopped");
        QVERIFY(shop.text().contains("    restart: unless-stopped\n    mem_limit: 512m\n"));
        QVERIFY(shop.service("db") != nullptr);
    }

    void completesNamesWhenAsked() {
        Helped shop;
        shop.setCursor("- app # for now", 0);
        QTest::keyClick(&shop.editor(), Qt::Key_End);
        shop.press(Qt::Key_Return);
        shop.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(shop.list() != nullptr);
        QCOMPARE(shop.offered(), QStringList({"edge", "data"})); // app is there already
        shop.press(Qt::Key_Down);
        shop.press(Qt::Key_Return);
        QCOMPARE(shop.line(), "      - data");
        QCOMPARE(shop.service("db")->attachments.size(), 2U);
        shop.undo();
        QVERIFY(!shop.line().contains("data"));
    }

    void escapeClosesTheListOnly() {
        Helped shop;
        shop.setCursor("    mem_limit");
        newLineAbove(shop);
        const QByteArray before = shop.text();
        shop.type("po");
        QVERIFY(shop.offered().contains("ports"));
        shop.press(Qt::Key_Escape);
        QVERIFY(shop.list() == nullptr);
        QVERIFY(shop.text().contains("    po\n"));
        shop.press(Qt::Key_Backspace);
        shop.press(Qt::Key_Backspace);
        shop.press(Qt::Key_Escape);
        QCOMPARE(shop.text(), before);
    }

    void completesTheContract() {
        Helped shop;
        shop.tabs().setCurrentIndex(1);
        shop.setCursor("services: [db]", 11);
        shop.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY2(shop.offered().contains("api"), qPrintable(shop.offered().join(' ')));
        QVERIFY(shop.offered().contains("web"));
        shop.press(Qt::Key_Escape);
    }

    void aKeyShowsWhatTheTextAmountsTo() {
        Helped shop;
        auto* shown = shop.window.code().findChild<QWidget*>("hover");
        shop.setCursor("mem_limit: 512m", 12);
        QTest::keyClick(&shop.editor(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(shown->isVisible());
        QVERIFY2(shown->accessibleName().contains("mem_limit = 512m"),
                 qPrintable(shown->accessibleName()));
        const auto* label = shown->findChild<QLabel*>();
        QVERIFY(label != nullptr && shown->accessibleName().contains(label->text()));
        QTest::qWait(400); // several looks at where the pointer is
        QVERIFY(shown->isVisible());
        const QByteArray before = shop.text();
        shop.press(Qt::Key_Escape);
        QVERIFY(!shown->isVisible());
        shop.window.actionList().showValue->trigger();
        QVERIFY(shown->isVisible());
        shop.window.actionList().problems->trigger(); // the focus goes elsewhere
        QVERIFY(QTest::qWaitFor([&] { return !shown->isVisible(); }));
        QCOMPARE(shop.text(), before);
    }

    void whereNothingIsToBeShownAKeySaysSo() {
        Helped shop;
        QTest::keyClick(&shop.editor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(&shop.editor(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!shop.window.code().findChild<QWidget*>("hover")->isVisible());
        QVERIFY2(shop.window.statusBar()->currentMessage().contains("neither a value"),
                 qPrintable(shop.window.statusBar()->currentMessage()));
    }

    void keysLeadToDeclarationsAndBack() {
        Helped shop;
        shop.setCursor("- app # for now", 3);
        QTest::keyClick(&shop.editor(), Qt::Key_F12);
        QCOMPARE(shop.line(), "  app:");
        QCOMPARE(shop.editor().textCursor().positionInBlock(), 2);
        QTest::keyClick(&shop.editor(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shop.line(), "      - app # for now");
    }

    void theContractLeadsIntoTheComposeFile() {
        Helped shop;
        shop.tabs().setCurrentIndex(1);
        CodeEditor* contract = &shop.editor();
        shop.setCursor("services: [api]", 12);
        QTest::keyClick(contract, Qt::Key_F12);
        QVERIFY(&shop.editor() != contract);
        QCOMPARE(shop.line(), "  api:");
        QTest::keyClick(&shop.editor(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(&shop.editor(), contract);
    }

    void usesAreListedAndLeadThere() {
        Helped shop;
        shop.setCursor("  data:", 3);
        QTest::keyClick(&shop.editor(), Qt::Key_F12, Qt::ShiftModifier);
        QMenu* menu = shop.menu("references");
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 3); // a heading, compose file, contract
        QVERIFY(menu->actions().at(1)->text().contains("declared here"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY2(shop.line().startsWith("  data: {services"), qPrintable(shop.line()));
    }

    void fixesAreShownBeforeTheyAreMade() {
        Helped shop;
        const facts::Finding* fixable = nullptr;
        for (const auto& finding : shop.window.workspace().snapshot()->findings) {
            const bool here = finding.location.file == text::FileId(0) && !finding.waived;
            if (here && FixMenu::hasFix(finding)) fixable = &finding;
        }
        QVERIFY(fixable != nullptr);
        shop.window.code().goTo(fixable->location);
        shop.editor().setFocus();
        QVERIFY(shop.editor().hasFixes(shop.editor().textCursor().blockNumber()));
        const QByteArray before = shop.text();
        QTest::keyClick(&shop.editor(), Qt::Key_Return, Qt::AltModifier);
        QMenu* menu = shop.menu("fixes");
        QVERIFY(menu != nullptr);
        const auto& fixes = *qobject_cast<FixMenu*>(menu);
        QVERIFY(QTest::qWaitFor(
            [&] { return fixes.bubble() != nullptr && fixes.bubble()->isVisible(); }));
        const auto* bubble = fixes.bubble();
        QVERIFY(bubble->isVisible());
        QVERIFY2(bubble->text().contains('+') || bubble->text().contains(QChar(0x2212)),
                 qPrintable(bubble->text()));
        QCOMPARE(shop.text(), before); // so far it is a preview
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!bubble->isVisible());
        QVERIFY(shop.text() != before);
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void theBulbOpensTheFixes() {
        Helped shop;
        int line = 0;
        while (line < shop.editor().blockCount() && !shop.editor().hasFixes(line))
            ++line;
        const QTextBlock block = shop.editor().document()->findBlockByNumber(line);
        QVERIFY(block.isValid());
        shop.editor().setTextCursor(QTextCursor(block));
        shop.editor().centerCursor();
        auto* margin = shop.editor().findChild<QWidget*>("margin");
        QTest::mouseClick(margin, Qt::LeftButton, {},
                          QPoint(8, static_cast<int>(shop.editor().topOf(block)) + 6));
        QMenu* menu = shop.menu("fixes");
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void theMarginFolds() {
        Helped shop;
        const QTextBlock block = shop.editor().document()->find("  web:").block();
        shop.editor().setTextCursor(QTextCursor(block));
        shop.editor().centerCursor();
        auto* margin = shop.editor().findChild<QWidget*>("margin");
        const QPoint sign(margin->width() - 8, static_cast<int>(shop.editor().topOf(block)) + 6);
        QTest::mouseClick(margin, Qt::LeftButton, {}, sign);
        QVERIFY(shop.editor().folding().isFolded(block));
        QVERIFY(!block.next().isVisible());
        QTest::mouseClick(margin, Qt::LeftButton, {}, sign);
        QVERIFY(block.next().isVisible());
    }

    void tabsSayWhatIsInThem() {
        Helped shop;
        QCOMPARE(shop.tabs().count(), 2);
        QCOMPARE(shop.tabs().tabText(0), "compose.yaml");
        QVERIFY(!shop.tabs().tabIcon(0).isNull()); // it has violations
        QVERIFY(shop.tabs().tabToolTip(0).contains("violation"));
        QVERIFY(shop.tabs().tabIcon(1).isNull());
        shop.tabs().setCurrentIndex(1);
        QTest::keyClick(&shop.editor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(&shop.editor(), "nonsense: 1");
        QVERIFY(shop.tabs().tabText(1).contains(QChar(0x2022)));
        QVERIFY(!shop.tabs().tabIcon(1).isNull());
        QVERIFY(!shop.tabs().tabText(0).contains(QChar(0x2022)));
        QVERIFY(shop.window.save());
        QVERIFY(!shop.tabs().tabText(1).contains(QChar(0x2022)));
    }

    void theHistoryLeadsToEveryState() {
        Helped shop;
        const QByteArray first = shop.text();
        QVERIFY(shop.window.commands().move({{ServiceName("db"), NetworkName("app")}},
                                            NetworkName("data")));
        const QByteArray second = shop.text();
        QVERIFY(shop.window.save());
        QVERIFY(shop.window.commands().attach({ServiceName("web")}, NetworkName("app")));
        const QByteArray third = shop.text();
        shop.window.actionList().history->trigger();
        auto* history = shop.window.findChild<HistoryPanel*>("history");
        QVERIFY(history != nullptr && history->isVisible());
        QCOMPARE(history->model()->rowCount(), 3);
        QVERIFY(history->model()->index(1, 0).data().toString().contains("db"));
        const auto click = [&](int row) {
            QTest::mouseClick(history->viewport(), Qt::LeftButton, {},
                              history->visualRect(history->model()->index(row, 0)).center());
        };
        click(0);
        QCOMPARE(shop.text(), first);
        QVERIFY(shop.window.isWindowModified()); // the disk has the second state
        click(1);
        QCOMPARE(shop.text(), second);
        QVERIFY(!shop.window.isWindowModified());
        click(2);
        QCOMPARE(shop.text(), third);
        shop.window.actionList().history->trigger();
        QVERIFY(!history->isVisible());
    }

    void aClosedDockIsNotChecked() {
        Helped shop;
        shop.window.actionList().history->trigger();
        auto* dock = shop.window.findChild<QDockWidget*>("historyDock");
        QVERIFY(dock->isVisible());
        QVERIFY(shop.WindowFixture::press("Close the history"));
        QVERIFY(!shop.window.actionList().history->isChecked());
    }

private:
    static void newLineAbove(Helped& shop) {
        QTest::keyClick(&shop.editor(), Qt::Key_Home);
        QTest::keyClick(&shop.editor(), Qt::Key_Up);
        QTest::keyClick(&shop.editor(), Qt::Key_End);
        QTest::keyClick(&shop.editor(), Qt::Key_Return);
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::EditorHelpTest)
#include "editor_help_test.moc"
