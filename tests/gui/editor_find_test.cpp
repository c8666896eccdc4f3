// Find and replace, folding, and what the keys of the editor do.
#include "code/editor_search.h"
#include "code/folding.h"
#include "code/text_search.h"
#include "window_fixture.h"

#include <QTextBlock>
#include <QToolButton>

namespace tw::gui {
namespace {

struct Editing : WindowFixture {
    explicit Editing(const QString& fixture = "shop") : WindowFixture(fixture) {
        window.actionList().code->trigger();
    }
    [[nodiscard]] CodeEditor& editor() { return *window.code().currentEditor(); }
    void setCursor(const QString& text) {
        QTextCursor cursor = editor().document()->find(text);
        cursor.setPosition(cursor.selectionStart());
        editor().setTextCursor(cursor);
    }
    [[nodiscard]] QString line() { return editor().textCursor().block().text(); }
    [[nodiscard]] QWidget* bar() { return window.findChild<QWidget*>("searchBar"); }
    [[nodiscard]] QLineEdit* find() { return window.findChild<QLineEdit*>("findInCode"); }
    [[nodiscard]] QLineEdit* replace() { return window.findChild<QLineEdit*>("replaceInCode"); }
    [[nodiscard]] QString count() { return window.findChild<QLabel*>("hits")->text(); }
    void look(const QString& text) {
        find()->setFocus();
        find()->selectAll();
        QTest::keyClicks(find(), text);
    }
    void toggle(const char* choice) { window.findChild<QToolButton*>(choice)->click(); }
    /// Backgrounds of what is marked as found.
    [[nodiscard]] int marked() {
        int found = 0;
        for (const auto& selection : editor().extraSelections()) {
            if (selection.format.background().color() == theme.tokens().found) ++found;
        }
        return found;
    }
};

} // namespace

class EditorFindTest : public QObject {
    Q_OBJECT

private slots:
    void searches_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("hits");
        QTest::newRow("any case") << "App app APP" << "app" << "" << 3;
        QTest::newRow("case") << "App app APP" << "app" << "c" << 1;
        QTest::newRow("words") << "app apple my_app app:" << "app" << "w" << 2;
        QTest::newRow("as it is") << "a.c abc" << "a.c" << "" << 1;
        QTest::newRow("expression") << "a.c abc" << "a.c" << "r" << 2;
        QTest::newRow("lines") << "a: 1\nb: 2\n" << "^\\w" << "r" << 2;
        QTest::newRow("nothing is no hit") << "abc" << "x*" << "r" << 0;
        QTest::newRow("umlauts") << QString::fromUtf8("Ärger ärger") << QString::fromUtf8("ÄRGER")
                                 << "w" << 2;
    }

    void searches() {
        QFETCH(QString, text);
        QFETCH(QString, what);
        QFETCH(QString, how);
        QFETCH(int, hits);
        const auto found = searchIn(text, {.text = what,
                                           .matchCase = how.contains('c'),
                                           .wholeWords = how.contains('w'),
                                           .regular = how.contains('r')});
        QCOMPARE(static_cast<int>(found.hits.size()), hits);
        QVERIFY(found.error.isEmpty());
    }

    void saysWhatIsWrongWithAnExpression() {
        QVERIFY(!searchIn("a", {.text = "(a", .regular = true}).error.isEmpty());
        Editing shop;
        QTest::keyClick(&shop.editor(), Qt::Key_F, Qt::ControlModifier);
        shop.toggle("regular");
        shop.look("(app");
        QVERIFY2(shop.count().contains('5') || shop.count().contains("parenthes"),
                 qPrintable(shop.count()));
        QVERIFY(shop.find()->property("bad").toBool());
    }

    void findsWhileTyping() {
        Editing shop;
        QTest::keyClick(&shop.editor(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(shop.bar()->isVisible());
        QVERIFY(!shop.replace()->isVisible());
        QCOMPARE(QApplication::focusWidget(), shop.find());
        shop.look("edge");
        QCOMPARE(shop.count(), "1 of 3");
        QCOMPARE(shop.editor().textCursor().selectedText(), "edge");
        QVERIFY(shop.marked() >= 1);
        QTest::keyClick(shop.find(), Qt::Key_Return);
        QCOMPARE(shop.count(), "2 of 3");
        QTest::keyClick(shop.find(), Qt::Key_F3);
        QCOMPARE(shop.count(), "3 of 3");
        QTest::keyClick(shop.find(), Qt::Key_F3); // around
        QCOMPARE(shop.count(), "1 of 3");
        QTest::keyClick(shop.find(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(shop.count(), "3 of 3");
        QCOMPARE(shop.line(), "  edge:");
        QTest::keyClick(shop.find(), Qt::Key_Escape);
        QVERIFY(!shop.bar()->isVisible());
        QCOMPARE(QApplication::focusWidget(), &shop.editor());
        QCOMPARE(shop.marked(), 0);
        QCOMPARE(shop.line(), "  edge:"); // stays where the hit is
    }

    void theSelectionIsLookedFor() {
        Editing shop;
        shop.setCursor("networks:");
        QTextCursor cursor = shop.editor().textCursor();
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        shop.editor().setTextCursor(cursor);
        QTest::keyClick(&shop.editor(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(shop.find()->text(), "networks");
        QCOMPARE(shop.count(), "1 of 5");
    }

    void theCanvasKeepsItsOwnSearch() {
        Editing shop;
        shop.canvas().setFocus();
        QTest::keyClick(&shop.canvas(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(!shop.bar()->isVisible());
        QVERIFY(shop.window.findChild<QWidget*>("findBar")->isVisible());
    }

    void replacingIsOneStep() {
        Editing shop;
        const QByteArray before = shop.text();
        const int steps = shop.window.workspace().undoStack().count();
        QTest::keyClick(&shop.editor(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(shop.replace()->isVisible());
        shop.toggle("wholeWords");
        shop.look("edge");
        shop.replace()->setFocus();
        QTest::keyClicks(shop.replace(), "outer_tier");
        QTest::keyClick(shop.replace(), Qt::Key_Return, Qt::ControlModifier);
        QByteArray expected = before;
        expected.replace("edge", "outer_tier");
        QCOMPARE(shop.text(), expected);
        QCOMPARE(QByteArray(shop.editor().toPlainText().toUtf8()), expected);
        QCOMPARE(shop.window.workspace().undoStack().count(), steps + 1);
        QVERIFY(shop.window.workspace().undoStack().undoText().contains("edge"));
        QCOMPARE(shop.count(), "not found");
        QVERIFY(shop.network("outer_tier") != nullptr);
        shop.undo();
        QCOMPARE(shop.text(), before);
        QCOMPARE(shop.count(), "3 found"); // they are there again
    }

    void replacingOneGoesToTheNext() {
        Editing shop;
        const QByteArray before = shop.text();
        QTest::keyClick(&shop.editor(), Qt::Key_H, Qt::ControlModifier);
        shop.toggle("regular");
        shop.look("shop-(web|api)");
        QCOMPARE(shop.count(), "1 of 2");
        shop.replace()->setFocus();
        QTest::keyClicks(shop.replace(), "\\1-of-shop");
        QTest::keyClick(shop.replace(), Qt::Key_Return);
        QCOMPARE(shop.count(), "1 of 1");
        QVERIFY(shop.text().contains("example/web-of-shop:1.4"));
        QVERIFY(shop.text().contains("example/shop-api:1.4"));
        QVERIFY(shop.line().contains("shop-api"));
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void carriageReturnsStay() {
        Editing shop;
        shop.writeToDisk("services:\r\n  a:\r\n    image: x\r\n  b:\r\n    image: x\r\n");
        shop.window.workspace().reload(text::FileId(0));
        QTest::keyClick(&shop.editor(), Qt::Key_H, Qt::ControlModifier);
        shop.toggle("regular");
        shop.look("image: x$\\n?");
        shop.replace()->setFocus();
        QTest::keyClicks(shop.replace(), "image: y\\n");
        QTest::keyClick(shop.replace(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shop.text(),
                 QByteArray("services:\r\n  a:\r\n    image: y\r\n  b:\r\n    image: y\r\n"));
    }

    void foldsAndUnfolds() {
        Editing shop;
        const QTextDocument& document = *shop.editor().document();
        const auto block = [&](const char* text) { return document.find(text).block(); };
        shop.setCursor("image: example/shop-web");
        QTest::keyClick(&shop.editor(), Qt::Key_Less, Qt::ControlModifier);
        QVERIFY(block("  web:").isVisible());
        QVERIFY(!block("example/shop-web").isVisible());
        QVERIFY(!block("interval: 15s").isVisible());
        QVERIFY(block("  api:").isVisible());
        QCOMPARE(shop.line(), "  web:"); // the cursor is where one sees it
        QTest::keyClick(&shop.editor(), Qt::Key_Down);
        QVERIFY2(!shop.line().contains("image"), qPrintable(shop.line()));
        shop.setCursor("  web:");
        QTest::keyClick(&shop.editor(), Qt::Key_Greater, Qt::ControlModifier);
        QVERIFY(block("example/shop-web").isVisible());
    }

    void dashesBelowTheirKeyFold() {
        QTextDocument document("a:\n- b\n- c\nd: 1\n\n# e\n  # f\n");
        QCOMPARE(Folding::lastOf(document.findBlockByNumber(0)).blockNumber(), 2);
        QVERIFY(!Folding::canFold(document.findBlockByNumber(1)));
        QVERIFY(!Folding::canFold(document.findBlockByNumber(5)));
    }

    void whatIsLookedForComesToLight() {
        Editing shop;
        shop.window.actionList().foldAll->trigger();
        const QTextBlock block = shop.editor().document()->find("postgres").block();
        QVERIFY(!block.isVisible());
        QVERIFY(shop.editor().document()->find("  db:").block().isVisible());
        QTest::keyClick(&shop.editor(), Qt::Key_F, Qt::ControlModifier);
        shop.look("postgres");
        QVERIFY(block.isVisible());
        shop.window.actionList().foldAll->trigger(); // shows the rest
        QVERIFY(shop.editor().document()->find("shop-web").block().isVisible());
    }

    void changesComeToLight() {
        Editing shop;
        shop.setCursor("image: postgres");
        QTest::keyClick(&shop.editor(), Qt::Key_Less, Qt::ControlModifier);
        QVERIFY(!shop.editor().document()->find("postgres").block().isVisible());
        const auto file = text::FileId(0);
        const std::size_t at = shop.text().toStdString().find("512m");
        shop.window.workspace().replaceText(file, {at, at + 4}, "1g");
        QVERIFY(shop.editor().document()->find("1g").block().isVisible());
    }

    void returnAndTabIndent() {
        Editing shop;
        shop.setCursor("      interval");
        QTest::keyClick(&shop.editor(), Qt::Key_End);
        QTest::keyClick(&shop.editor(), Qt::Key_Return);
        QTest::keyClicks(&shop.editor(), "timeout: 3s");
        QVERIFY(shop.text().contains("      interval: 15s\n      timeout: 3s\n"));
        shop.setCursor("    labels:");
        QTest::keyClick(&shop.editor(), Qt::Key_End);
        QTest::keyClick(&shop.editor(), Qt::Key_Return);
        QTest::keyClicks(&shop.editor(), "a: b");
        QVERIFY(shop.text().contains("    labels:\n      a: b\n      team: data\n"));
        QTest::keyClick(&shop.editor(), Qt::Key_Backtab);
        QVERIFY(shop.text().contains("    labels:\n    a: b\n"));
        QTest::keyClick(&shop.editor(), Qt::Key_Home);
        QTest::keyClick(&shop.editor(), Qt::Key_Tab);
        QVERIFY(shop.text().contains("    labels:\n      a: b\n"));
        QVERIFY(!shop.text().contains('\t'));
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::EditorFindTest)
#include "editor_find_test.moc"
