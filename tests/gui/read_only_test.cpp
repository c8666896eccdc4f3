// A project that is only looked at, and one that somebody else changes as well.
#include "changes/conflict_dialog.h"
#include "changes/patch_view.h"
#include "window_fixture.h"

#include <QDialogButtonBox>

namespace tw::gui {
namespace {

QPushButton* buttonOf(QWidget& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text().remove('&') == text) return button;
    return nullptr;
}

/// Changes the project here and on disk, and answers the question that comes of it.
struct Conflict {
    Conflict(WindowFixture& shop, const QString& answer) {
        shop.window.workspace().replaceText(text::FileId(0), {0, 0}, "# mine\n");
        mine = shop.text();
        theirs = "# theirs\n" + shop.onDisk();
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            auto* dialog = qobject_cast<ConflictDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr) return;
            look.stop();
            auto* view = dialog->findChild<PatchView*>();
            hiddenAtFirst = !view->isVisible();
            keepsByReturn = buttonOf(*dialog, "Keep mine")->isDefault();
            buttonOf(*dialog, "Compare")->click();
            shown = view->isVisible();
            difference = view->toPlainText();
            buttonOf(*dialog, answer)->click();
            answered = true;
        });
        look.start(10);
        shop.writeToDisk(theirs);
        QVERIFY(QTest::qWaitFor([&] { return answered; }));
    }

    QByteArray mine, theirs;
    QString difference;
    bool hiddenAtFirst = false, keepsByReturn = false, shown = false, answered = false;
};

} // namespace

class ReadOnlyTest : public QObject {
    Q_OBJECT

private slots:
    void nothingChangesAProjectThatIsOnlyLookedAt() {
        WindowFixture shop;
        shop.window.workspace().replaceText(text::FileId(0), {0, 0}, "# before\n");
        const QByteArray before = shop.text();
        shop.window.actionList().readOnly->trigger();
        QVERIFY(shop.window.workspace().isReadOnly());
        QVERIFY(shop.window.windowTitle().contains("(read-only)"));

        const auto refused = shop.window.workspace().apply(
            {MoveService{ServiceName("db"), NetworkName("app"), NetworkName("data")}});
        QVERIFY(!refused);
        QVERIFY(shop.window.commands().obstacle().contains("read-only"));
        QVERIFY(shop.window.code().currentEditor()->isReadOnly());
        QTest::keyClicks(shop.window.code().currentEditor(), "typed");
        shop.window.workspace().replaceText(text::FileId(0), {0, 0}, "typed");
        shop.window.workspace().revert();
        QVERIFY(!shop.window.actionList().undo->isEnabled());
        QCOMPARE(shop.text(), before);
    }

    void tiersCanBeCollapsedAllTheSame() {
        WindowFixture shop;
        shop.window.workspace().setReadOnly(true);
        shop.canvas().toggleCollapsed(NetworkName("app"));
        QVERIFY(shop.picture().tier(NetworkName("app"))->collapsed);
        QVERIFY(!shop.window.workspace().isModified());
        QVERIFY(!shop.window.workspace().undoStack().canUndo());
        shop.canvas().toggleCollapsed(NetworkName("app"));
        QVERIFY(!shop.picture().tier(NetworkName("app"))->collapsed);
    }

    void lookingDoesNotForgetWhatWasArranged() {
        WindowFixture shop;
        shop.canvas().toggleCollapsed(NetworkName("edge"));
        QVERIFY(shop.window.workspace().isModified());
        shop.window.workspace().setReadOnly(true);
        shop.canvas().toggleCollapsed(NetworkName("app"));
        QVERIFY(shop.window.workspace().isModified());
        shop.window.workspace().setReadOnly(false);
        QVERIFY(shop.picture().tier(NetworkName("edge"))->collapsed);
        QVERIFY(!shop.picture().tier(NetworkName("app"))->collapsed);
        QVERIFY(shop.window.save());
        QVERIFY(shop.onDisk(".tierwright/layout.json").contains("edge"));
    }

    void aDragSaysWhyItIsRefused() {
        WindowFixture shop;
        shop.window.workspace().setReadOnly(true);
        QVERIFY(shop.window.actionList().readOnly->isChecked());
        const QByteArray before = shop.text();
        const QPoint target = shop.inTier("data");
        shop.dragTo(shop.at("service:db"), target);
        shop.drop(target);
        QCOMPARE(shop.text(), before);
        QVERIFY2(shop.window.notice().contains("read-only"), qPrintable(shop.window.notice()));
    }

    void whatOthersWriteIsReadAndCannotBeTakenBack() {
        WindowFixture shop;
        const Actions& actions = shop.window.actionList();
        shop.window.workspace().setReadOnly(true);
        actions.history->trigger();
        const QByteArray theirs = "# theirs\n" + shop.onDisk();
        shop.writeToDisk(theirs);
        QVERIFY(QTest::qWaitFor([&] { return shop.text() == theirs; }));
        QVERIFY(shop.window.workspace().undoStack().canUndo());
        QVERIFY(!actions.undo->isEnabled());
        QVERIFY(!shop.window.findChild<QWidget*>("historyDock")->isEnabled());
    }

    void whatWasReadAgainCannotBeTypedIn() {
        WindowFixture shop;
        shop.window.workspace().setReadOnly(true);
        const QByteArray theirs = "# theirs\n" + shop.onDisk();
        shop.writeToDisk(theirs);
        QVERIFY(QTest::qWaitFor([&] { return shop.text() == theirs; }));
        CodeEditor& editor = *shop.window.code().currentEditor();
        QVERIFY(editor.isReadOnly());
        const QString shown = editor.documentText();
        QTest::keyClicks(&editor, "typed");
        QCOMPARE(editor.documentText(), shown);
        QCOMPARE(shop.text(), theirs);
    }

    void mixedLineBreaksAreNotTypedInWhateverTheMode() {
        WindowFixture shop;
        const QByteArray mixed = "# one\r\n# two\n" + shop.onDisk();
        shop.writeToDisk(mixed);
        QVERIFY(shop.window.openFiles({shop.path("compose.yaml")}));
        CodeEditor& editor = *shop.window.code().currentEditor();
        const auto stays = [&] {
            QTest::keyClicks(&editor, "typed");
            QTest::keyClick(&editor, Qt::Key_Return);
            return editor.isReadOnly() && shop.text() == mixed;
        };
        QVERIFY(stays());
        shop.window.workspace().setReadOnly(true);
        shop.window.workspace().setReadOnly(false);
        QVERIFY(stays());
        // Even line breaks again.
        shop.writeToDisk("# theirs\n");
        QVERIFY(QTest::qWaitFor([&] { return !editor.isReadOnly(); }));
    }

    void aTextThatIsOnlyLookedAtIsReadByKeyboard() {
        WindowFixture shop;
        shop.window.workspace().setReadOnly(true);
        shop.window.actionList().code->trigger();
        CodeEditor& editor = *shop.window.code().currentEditor();
        const int before = editor.textCursor().blockNumber();
        QTest::keyClick(&editor, Qt::Key_Down);
        QCOMPARE(editor.textCursor().blockNumber(), before + 1);
    }

    void switchedOffEverythingGoesOn() {
        WindowFixture shop;
        shop.window.workspace().replaceText(text::FileId(0), {0, 0}, "# before\n");
        shop.window.workspace().setReadOnly(true);
        shop.window.workspace().setReadOnly(false);
        QVERIFY(shop.window.actionList().undo->isEnabled());
        QVERIFY(!shop.window.code().currentEditor()->isReadOnly());
        shop.window.actionList().undo->trigger();
        QVERIFY(!shop.window.workspace().isModified());
    }

    void aConflictIsComparedAndTheirsTaken() {
        WindowFixture shop;
        const Conflict conflict(shop, "Take the text from disk");
        QVERIFY(conflict.hiddenAtFirst && conflict.shown);
        QVERIFY2(conflict.difference.contains("-# mine"), qPrintable(conflict.difference));
        QVERIFY2(conflict.difference.contains("+# theirs"), qPrintable(conflict.difference));
        QVERIFY(QTest::qWaitFor([&] { return shop.text() == conflict.theirs; }));
        shop.window.workspace().undoStack().undo();
        QCOMPARE(shop.text(), conflict.mine);
    }

    void aConflictIsComparedAndMineKept() {
        WindowFixture shop;
        const Conflict conflict(shop, "Keep mine");
        QVERIFY(conflict.keepsByReturn);
        QCOMPARE(shop.text(), conflict.mine);
        QVERIFY(shop.window.workspace().isModified());
        QVERIFY(shop.window.save());
        QCOMPARE(shop.onDisk(), conflict.mine);
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::ReadOnlyTest)
#include "read_only_test.moc"
