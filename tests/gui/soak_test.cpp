// Thousands of random gestures: mouse, keys, menus, fields, typing, undo and redo. Whatever comes
// of them, the texts are those that the steps of the undo list make, and those that the journal
// keeps for the case of a crash; and taking all steps back gives the first bytes.
#include "random_hand.h"
#include "workspace/journal.h"

#include <QStandardPaths>

#include <map>

namespace tw::gui {
namespace {

int gesturesWanted() {
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("TIERWRIGHT_SOAK", &given);
    return given ? wanted : 120;
}

using Texts = std::map<std::filesystem::path, std::string>;

Texts textsOf(const Workspace& workspace) {
    Texts texts;
    for (std::size_t at = 0; at < workspace.files().size(); ++at) {
        const text::FileId file{at};
        texts.emplace(workspace.pathOf(file), workspace.files().text(file));
    }
    return texts;
}

/// What another start of the program would bring back after a crash.
Texts keptOf(const Workspace& workspace) {
    Texts texts = textsOf(workspace);
    for (auto& [path, text] : texts)
        text = workspace.savedText(*workspace.fileAt(path));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                      "/recovery");
    for (const QString& name : folder.entryList({"*.journal"}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto unsaved = readJournal(file.readAll());
        if (!unsaved) continue;
        for (const auto& [path, text] : unsaved->texts)
            texts.insert_or_assign(path, text);
    }
    return texts;
}

} // namespace

class SoakTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "36000000"); }

private slots:
    void init() { qputenv("XDG_DATA_HOME", data_.path().toUtf8()); }

    void randomGestures_data() {
        QTest::addColumn<QString>("fixture");
        QTest::newRow("shop") << "shop";
        QTest::newRow("shared") << "shared"; // with anchors, which refuse much
    }

    void randomGestures() {
        QFETCH(const QString, fixture);
        WindowFixture shop(fixture);
        QVERIFY(shop.opened);
        Workspace& workspace = shop.window.workspace();
        const Texts first = textsOf(workspace);
        RandomHand hand(shop, 20'261'127);
        const int wanted = gesturesWanted();
        int steps = 0;
        connect(&workspace.undoStack(), &QUndoStack::indexChanged, this, [&steps] { ++steps; });
        for (int gesture = 0; gesture < wanted; ++gesture) {
            hand.gesture();
            if (gesture % 100 == 0) QCOMPARE(keptOf(workspace), textsOf(workspace));
        }
        QVERIFY2(steps > wanted / 4, qPrintable(QString::number(steps)));
        replay(workspace, first);
        QVERIFY(workspace.save());
        QCOMPARE(shop.onDisk().toStdString(), first.at(toPath(shop.path("compose.yaml"))));
    }

private:
    /// Back to the beginning and forth again.
    static void replay(Workspace& workspace, const Texts& first) {
        QUndoStack& stack = workspace.undoStack();
        const Texts last = textsOf(workspace);
        QCOMPARE(keptOf(workspace), last);
        const int index = stack.index();
        stack.setIndex(0);
        for (const auto& [path, text] : first)
            QCOMPARE(workspace.files().text(*workspace.fileAt(path)), text);
        stack.setIndex(index);
        QCOMPARE(textsOf(workspace), last);
        stack.setIndex(0);
    }

    QTemporaryDir data_;
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::SoakTest)
#include "soak_test.moc"
