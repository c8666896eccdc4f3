// Where values come from: the choice of place, ways there and back, and what nobody should read.
#include "code/hover_popup.h"
#include "verbs/place_menu.h"
#include "window_fixture.h"

#include <QCursor>
#include <QHelpEvent>
#include <QTextBlock>
#include <QTreeView>

namespace tw::gui {
namespace {

QTextCursor at(CodeEditor& editor, const char* text) {
    QTextCursor cursor = editor.document()->find(text);
    cursor.setPosition(cursor.selectionStart());
    return cursor;
}

std::string workersOf(WindowFixture& shared, const char* service) {
    return shared.service(service)->environment.front().value.value_or("");
}

/// Everything that a widget or one of its children says in words.
QString wordsIn(const QWidget& widget) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList words{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    for (const QLabel* label : widget.findChildren<QLabel*>())
        words << label->text() << label->toolTip();
    for (const QPushButton* button : widget.findChildren<QPushButton*>())
        words << button->text() << button->toolTip() << button->accessibleName();
    for (const QLineEdit* line : widget.findChildren<QLineEdit*>()) {
        words << line->text() << line->placeholderText() << line->toolTip()
              << line->accessibleName();
    }
    return words.join('\n');
}

} // namespace

class ProvenanceTest : public QObject {
    Q_OBJECT

private slots:
    /// Whatever the folder of the process is.
    void savesTheSourceWhereItIs() {
        WindowFixture shared("shared");
        Workspace& workspace = shared.window.workspace();
        const auto base = workspace.fileAt(toPath(shared.path("base.yaml")));
        QVERIFY(base.has_value());
        const QByteArray before = shared.onDisk("base.yaml");
        QVERIFY(workspace.apply({SetLimit{ServiceName("worker"), Resource::Memory, "640m"}},
                                {.place = plan::Place::Source}));
        QVERIFY(workspace.isModified(*base));
        QVERIFY(workspace.changedOnDisk().empty());
        QVERIFY(workspace.save());
        QCOMPARE(shared.onDisk("base.yaml"), QByteArray(before).replace("512m", "640m"));
        QVERIFY(!QFile::exists("base.yaml")); // in the folder of the process
        shared.writeToDisk(before, "base.yaml");
        QVERIFY(QTest::qWaitFor([&] {
            return !workspace.isModified(*base) &&
                   workspace.files().text(*base) == before.toStdString();
        }));
    }

    void offersHereAndSource() {
        WindowFixture shared("shared");
        const QByteArray before = shared.text();
        auto* menu = shared.window.findChild<PlaceMenu*>("places");
        shared.select("service:web");
        QVERIFY(shared.enter("variable:WORKERS", "4"));
        QVERIFY(menu->isVisible());
        QCOMPARE(shared.text(), before);
        QCOMPARE(menu->actions().size(), 3); // a heading and two places
        const QString source = menu->actions().at(2)->toolTip();
        QVERIFY2(source.contains("worker"), qPrintable(source));
        QTest::keyClick(menu, Qt::Key_Return); // the first is chosen already
        QVERIFY(!menu->isVisible());
        QCOMPARE(workersOf(shared, "web"), std::string("4"));
        QCOMPARE(workersOf(shared, "worker"), std::string("2"));
        QCOMPARE(shared.window.workspace().undoStack().count(), 1);
        shared.undo();
        QCOMPARE(shared.text(), before);

        QVERIFY(shared.enter("variable:WORKERS", "4"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(workersOf(shared, "web"), std::string("4"));
        QCOMPARE(workersOf(shared, "worker"), std::string("4"));
        shared.undo();
        QCOMPARE(shared.text(), before);
    }

    void escapeLeavesTheValue() {
        WindowFixture shared("shared");
        const QByteArray before = shared.text();
        auto* menu = shared.window.findChild<PlaceMenu*>("places");
        shared.select("service:web");
        QVERIFY(shared.enter("variable:WORKERS", "4"));
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(!menu->isVisible());
        QCOMPARE(shared.text(), before);
        QCOMPARE(shared.field("variable:WORKERS")->text(), "2");
    }

    void theInspectorLeadsToTheSource() {
        WindowFixture shared("shared");
        shared.select("service:worker");
        QVERIFY(shared.press("Go to where services.worker.mem_limit is written"));
        CodeEditor* editor = shared.window.code().currentEditor();
        QVERIFY(editor->textCursor().block().text().contains("512m"));
        QVERIFY(editor->isVisible());
        QTest::keyClick(editor, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(shared.window.code().currentEditor() != editor);
    }

    void keysLeadToTheOriginAndBack() {
        WindowFixture shared("shared");
        shared.window.actionList().code->trigger();
        CodeEditor* editor = shared.window.code().currentEditor();
        editor->setTextCursor(at(*editor, "*common"));
        const int line = editor->textCursor().blockNumber();
        QTest::keyClick(editor, Qt::Key_F12);
        QVERIFY2(editor->textCursor().block().text().contains("&common"),
                 qPrintable(editor->textCursor().block().text()));
        QTest::keyClick(editor, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(editor->textCursor().blockNumber(), line);

        editor->setTextCursor(at(*editor, "image: example/web"));
        QTest::keyClick(editor, Qt::Key_F12); // nothing comes from elsewhere
        QVERIFY(editor->textCursor().block().text().contains("image: example/web"));
    }

    void controlClickLeadsIntoTheOtherFile() {
        WindowFixture shared("shared");
        shared.window.actionList().code->trigger();
        CodeEditor* editor = shared.window.code().currentEditor();
        const QTextCursor cursor = at(*editor, "file: base.yaml");
        editor->setTextCursor(cursor);
        editor->centerCursor();
        QTest::mouseClick(editor->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          editor->cursorRect(cursor).center() + QPoint(2, 0));
        CodeEditor* base = shared.window.code().currentEditor();
        QVERIFY(base != editor);
        QVERIFY(base->toPlainText().contains("example/worker:1"));
    }

    void theHoverStaysAndLeadsThere() {
        WindowFixture shared("shared");
        shared.window.actionList().code->trigger();
        CodeEditor* editor = shared.window.code().currentEditor();
        const QTextCursor cursor = at(*editor, "*common");
        editor->setTextCursor(cursor);
        editor->centerCursor();
        const QPoint point = editor->cursorRect(cursor).center() + QPoint(4, 0);
        const QPoint global = editor->viewport()->mapToGlobal(point);
        QCursor::setPos(global);
        QHelpEvent help(QEvent::ToolTip, point, global);
        QApplication::sendEvent(editor->viewport(), &help);
        auto* hover = shared.window.findChild<HoverPopup*>("hover");
        QVERIFY(hover->isVisible());
        QVERIFY2(wordsIn(*hover).contains("services.api.mem_limit"), qPrintable(wordsIn(*hover)));
        QCursor::setPos(hover->geometry().center());
        QTest::qWait(400);
        QVERIFY(hover->isVisible());
        auto* link = hover->findChild<QPushButton*>();
        QVERIFY(link != nullptr);
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(!hover->isVisible());
        QVERIFY(editor->textCursor().block().text().contains("256m"));
    }

    void theHoverGoesWithThePointer() {
        WindowFixture shared("shared");
        shared.window.actionList().code->trigger();
        CodeEditor* editor = shared.window.code().currentEditor();
        auto* hover = shared.window.findChild<HoverPopup*>("hover");
        emit editor->hovered(static_cast<std::size_t>(shared.text().indexOf("*common")));
        QVERIFY(hover->isVisible());
        QCursor::setPos(shared.window.mapToGlobal(QPoint(2, 2)));
        QVERIFY(QTest::qWaitFor([&] { return !hover->isVisible(); }));
    }

    void secretsAreMasked() {
        WindowFixture shared("shared");
        for (const char* service : {"service:api", "service:web", "service:db"}) {
            shared.select(service);
            for (const char* panel : {"inspector", "outline", "problems"}) {
                const auto* widget = shared.window.findChild<QWidget*>(panel);
                QVERIFY(widget != nullptr);
                QVERIFY2(!wordsIn(*widget).contains("hunter2"), qPrintable(wordsIn(*widget)));
            }
        }
        emit shared.window.code().currentEditor()->hovered(
            static_cast<std::size_t>(shared.text().indexOf("hunter2")));
        const auto* hover = shared.window.findChild<HoverPopup*>("hover");
        QVERIFY(hover->isVisible());
        QVERIFY2(!wordsIn(*hover).contains("hunter2"), qPrintable(wordsIn(*hover)));
        for (const auto& finding : shared.window.workspace().snapshot()->findings) {
            for (const std::string& text : {finding.message, finding.actual, finding.expected})
                QVERIFY2(!text.contains("hunter2"), text.c_str());
        }
    }

    void aSecretIsReplacedUnseen() {
        WindowFixture shared("shared");
        shared.select("service:api");
        Field* field = shared.field("variable:DB_PASSWORD");
        QVERIFY(field != nullptr);
        QVERIFY(field->text().isEmpty());
        QVERIFY(shared.enter("variable:DB_PASSWORD", "swordfish"));
        QVERIFY(shared.text().contains("DB_PASSWORD: swordfish"));
        QVERIFY(!wordsIn(shared.window).contains("swordfish"));
        QVERIFY(!shared.window.workspace().undoStack().undoText().contains("swordfish"));
        shared.undo();
    }

    void aTypedIncludeIsRead() {
        WindowFixture shop;
        shop.writeToDisk("services:\n  mailer:\n    image: example/mailer:1\n", "mail.yaml");
        shop.window.actionList().code->trigger();
        CodeEditor* editor = shop.window.code().currentEditor();
        editor->moveCursor(QTextCursor::Start);
        QTest::keyClicks(editor, "include: [mail.yaml]");
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return shop.service("mailer") != nullptr; }));
        QVERIFY(shop.canvas().canvas().item("service:mailer") != nullptr);
        QCOMPARE(shop.window.workspace().files().size(), 3U); // with the contract
        for (int step = shop.window.workspace().undoStack().count(); step > 0; --step)
            shop.undo();
        QVERIFY(shop.service("mailer") == nullptr);
        QVERIFY(!shop.window.isWindowModified());
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::ProvenanceTest)
#include "provenance_test.moc"
