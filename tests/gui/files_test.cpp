// Files under other names, files that vanish, and files that others write while one decides.
#include "changes/conflict_dialog.h"
#include "picture/layout.h"
#include "window/recent_files.h"
#include "window_fixture.h"

#include <QSettings>

namespace tw::gui {
namespace {

constexpr text::FileId compose{0};

struct Project : WindowFixture {
    using WindowFixture::WindowFixture;

    [[nodiscard]] Workspace& workspace() { return window.workspace(); }
    void type(text::FileId file, const char* text) { workspace().replaceText(file, {0, 0}, text); }
    [[nodiscard]] std::filesystem::path file(const char* name) const { return toPath(path(name)); }
    [[nodiscard]] text::FileId contract() { return *workspace().input().contract_file; }
    [[nodiscard]] QByteArray textOf(text::FileId id) {
        return QByteArray::fromStdString(workspace().files().text(id));
    }
};

/// Answers the questions about conflicts while it lives, and does something before each answer.
class Decisions {
public:
    Decisions(QList<int> answers, std::function<void()> before)
        : answers_(std::move(answers)), before_(std::move(before)) {
        QObject::connect(&look_, &QTimer::timeout, &look_, [this] { answer(); });
        look_.start(10);
    }
    [[nodiscard]] int asked() const { return asked_; }
    [[nodiscard]] int mostAtOnce() const { return mostAtOnce_; }

private:
    void answer() {
        int open = 0;
        for (const QWidget* widget : QApplication::topLevelWidgets())
            open += qobject_cast<const ConflictDialog*>(widget) != nullptr && widget->isVisible();
        mostAtOnce_ = std::max(mostAtOnce_, open);
        auto* dialog = qobject_cast<ConflictDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr || answers_.isEmpty()) return;
        if (before_ != nullptr && asked_ == 0) {
            before_();
            before_ = nullptr;
            QTest::qWait(400); // the disk is looked at in the meantime
            return;
        }
        ++asked_;
        dialog->done(answers_.takeFirst());
    }

    QList<int> answers_;
    std::function<void()> before_;
    QTimer look_;
    int asked_ = 0, mostAtOnce_ = 0;
};

} // namespace

class FilesTest : public QObject {
    Q_OBJECT

private slots:
    void underAnotherNameNothingElseIsLost() {
        Project shop;
        shop.type(compose, "# mine\n");
        shop.type(shop.contract(), "# of the contract\n");
        const QByteArray before = shop.onDisk(), contract = shop.textOf(shop.contract());
        const auto steps = shop.workspace().undoStack().count();
        const auto saved = shop.workspace().saveAs(compose, shop.file("next.yaml"));
        QVERIFY(saved && *saved == Workspace::SavedAs::Moved);
        QCOMPARE(shop.onDisk("next.yaml"), shop.text());
        QCOMPARE(shop.onDisk(), before);
        QCOMPARE(shop.window.projectPath(), shop.path("next.yaml"));
        QVERIFY(!shop.workspace().isModified(compose));
        // What was not saved with it is still there, and can still be taken back.
        QCOMPARE(shop.textOf(shop.contract()), contract);
        QVERIFY(shop.workspace().isModified(shop.contract()));
        QVERIFY(shop.window.isWindowModified());
        QCOMPARE(shop.workspace().undoStack().count(), steps);
        QVERIFY(shop.window.save());
        QCOMPARE(shop.onDisk("network-contract.yaml"), contract);
        QCOMPARE(shop.onDisk(), before);
        shop.window.actionList().undo->trigger();
        shop.window.actionList().undo->trigger();
        QCOMPARE(shop.text(), before);
        QVERIFY(shop.window.save());
        QCOMPARE(shop.onDisk("next.yaml"), before);
        QCOMPARE(shop.homeOf("db"), NetworkName("app"));
    }

    void aContractMovesToo() {
        Project shop;
        const auto saved = shop.workspace().saveAs(shop.contract(), shop.file("other.yaml"));
        QVERIFY(saved && *saved == Workspace::SavedAs::Moved);
        QCOMPARE(shop.workspace().pathOf(shop.contract()), shop.file("other.yaml"));
        QVERIFY(shop.workspace().snapshot()->facts.contract.has_value());
        QVERIFY(!shop.workspace().isModified());
    }

    void whatTheProjectNamesItselfIsCopied() {
        Project shared("shared");
        const auto base = shared.workspace().fileAt(shared.file("base.yaml"));
        QVERIFY(base);
        shared.type(*base, "# mine\n");
        const auto saved = shared.workspace().saveAs(*base, shared.file("copy.yaml"));
        QVERIFY(saved && *saved == Workspace::SavedAs::Copied);
        QVERIFY(shared.onDisk("copy.yaml").startsWith("# mine\n"));
        QCOMPARE(shared.workspace().pathOf(*base), shared.file("base.yaml"));
        QVERIFY(shared.workspace().isModified(*base));
    }

    void whereNothingCanBeWrittenNothingChanges() {
        Project shop;
        shop.type(compose, "# mine\n");
        QVERIFY(!shop.workspace().saveAs(compose, shop.file("none/next.yaml")));
        QCOMPARE(shop.window.projectPath(), shop.path("compose.yaml"));
        QVERIFY(shop.workspace().isModified(compose));
    }

    void aFileThatIsGoneIsToldAndWrittenAgain() {
        Project shop;
        const QByteArray text = shop.text();
        QVERIFY(QFile::remove(shop.path("compose.yaml")));
        QVERIFY(QTest::qWaitFor([&] { return shop.window.notice().contains("gone"); }));
        QVERIFY(shop.window.isWindowModified());
        QCOMPARE(shop.text(), text);
        QVERIFY(shop.window.save());
        QCOMPARE(shop.onDisk(), text);
        QVERIFY(!shop.window.isWindowModified());
    }

    void aFileThatComesBackIsReadAgain() {
        Project shop;
        QVERIFY(QFile::remove(shop.path("compose.yaml")));
        QVERIFY(QTest::qWaitFor([&] { return shop.window.isWindowModified(); }));
        const QByteArray theirs = "# theirs\n" + shop.text();
        shop.writeToDisk(theirs);
        QVERIFY(QTest::qWaitFor([&] { return shop.text() == theirs; }));
        QVERIFY(QTest::qWaitFor([&] { return !shop.window.isWindowModified(); }));
    }

    void aFolderThatIsGoneIsMadeAgain() {
        Project shop;
        const QByteArray text = shop.text();
        QVERIFY(QDir(shop.folder.path()).removeRecursively());
        QVERIFY(QTest::qWaitFor([&] { return shop.window.isWindowModified(); }));
        QVERIFY(shop.window.save());
        QCOMPARE(shop.onDisk(), text);
    }

    void inAnotherFolderTheContractStays() {
        Project shop;
        QVERIFY(QDir(shop.folder.path()).mkdir("elsewhere"));
        const auto saved = shop.workspace().saveAs(compose, shop.file("elsewhere/compose.yaml"));
        QVERIFY(saved);
        QVERIFY(shop.workspace().snapshot()->facts.contract.has_value());
        QCOMPARE(shop.workspace().pathOf(shop.contract()), shop.file("network-contract.yaml"));
    }

    void oneConflictIsAskedAboutAtATime() {
        Project shop;
        shop.type(compose, "# mine\n");
        shop.type(shop.contract(), "# mine\n");
        const QByteArray last = "# the last\n" + shop.onDisk();
        const QByteArray contract = "# theirs\n" + shop.onDisk("network-contract.yaml");
        const Decisions decisions(
            {ConflictDialog::TakeTheirs, ConflictDialog::TakeTheirs, ConflictDialog::TakeTheirs},
            [&] {
                shop.writeToDisk(last);
                shop.writeToDisk(contract, "network-contract.yaml");
            });
        shop.writeToDisk("# theirs\n" + shop.onDisk());
        QVERIFY(QTest::qWaitFor([&] { return decisions.asked() == 3; }));
        QVERIFY(QTest::qWaitFor([&] { return shop.text() == last; })); // and not the one before
        QVERIFY(QTest::qWaitFor([&] { return shop.textOf(shop.contract()) == contract; }));
        QCOMPARE(decisions.mostAtOnce(), 1);
    }

    void aConflictMayWait() {
        Project shop;
        shop.type(compose, "# mine\n");
        const QByteArray mine = shop.text();
        const Decisions decisions({ConflictDialog::Later}, nullptr);
        shop.writeToDisk("# theirs\n" + shop.onDisk());
        QVERIFY(QTest::qWaitFor([&] { return decisions.asked() == 1; }));
        QCOMPARE(shop.text(), mine);
        QCOMPARE(shop.workspace().changedOnDisk(), std::vector{compose}); // so that saving asks
        QVERIFY(QFile::remove(shop.path("network-contract.yaml"))); // the disk is looked at again
        QVERIFY(QTest::qWaitFor([&] { return shop.window.notice().contains("gone"); }));
        QTest::qWait(400);
        QCOMPARE(decisions.mostAtOnce(), 1);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void anArrangementFromElsewhereIsTaken() {
        Project shop;
        picture::Layout layout = shop.workspace().layout();
        layout.collapsed.insert(NetworkName("edge"));
        shop.workspace().rearrange(layout, "Collapse edge");
        QVERIFY(shop.window.save());
        const QString file = ".tierwright/layout.json";
        const QByteArray folded = shop.onDisk(file);
        layout.collapsed.clear();
        layout.collapsed.insert(NetworkName("app"));
        shop.writeToDisk(QByteArray::fromStdString(picture::write_layout(layout)), file);
        QVERIFY(QTest::qWaitFor([&] { return shop.workspace().layout() == layout; }));
        QVERIFY(!shop.window.isWindowModified());
        shop.window.actionList().undo->trigger();
        QVERIFY(shop.workspace().layout().collapsed.contains(NetworkName("edge")));
        // What is arranged here and not saved stays.
        shop.writeToDisk(QByteArray::fromStdString(picture::write_layout({})), file);
        QTest::qWait(500);
        QVERIFY(shop.workspace().layout().collapsed.contains(NetworkName("edge")));
        QVERIFY(shop.window.save());
        QCOMPARE(shop.onDisk(file), folded);
    }

    void aFolderIsOpenedAsComposeDoes() {
        Project shop;
        shop.writeToDisk("services: {extra: {image: nginx, networks: [edge]}}\n",
                         "compose.override.yaml");
        QVERIFY(shop.window.openFiles({shop.folder.path()}));
        QCOMPARE(shop.workspace().input().compose_files.size(), std::size_t{2});
        QVERIFY(shop.picture().card(ServiceName("extra")) != nullptr);
        const QStringList folder{shop.folder.path()};
        QVERIFY(QTest::qWaitFor([&] { return recentProjects().value(0) == folder; }));
        QVERIFY(shop.window.openFiles(recentProjects().front()));
        QCOMPARE(shop.workspace().input().compose_files.size(), std::size_t{2});
    }

    void severalFilesAreOneRecentProject() {
        Project shop;
        shop.writeToDisk("services: {extra: {image: nginx, networks: [edge]}}\n", "prod.yaml");
        const QStringList files{shop.path("compose.yaml"), shop.path("prod.yaml")};
        QVERIFY(shop.window.openFiles(files));
        QVERIFY(QTest::qWaitFor([&] { return recentProjects().value(0) == files; }));
        QVERIFY(recentTitle(files).endsWith("/compose.yaml + prod.yaml"));
        const auto entries = shop.window.actionList().recentMenu()->actions();
        QVERIFY(entries.front()->text().endsWith("compose.yaml + prod.yaml"));
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::FilesTest)
#include "files_test.moc"
