// Nothing that was shown as done is lost: not when the program is killed, not when the disk is
// full. The program that is killed is this one, started again as a hand that edits; and the real
// one, on a display of its own.
#include "window_fixture.h"
#include "workspace/journal.h"
#include "workspace/recovery.h"

#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

namespace tw::gui {
namespace {

constexpr int editsOfTheHand = 60;

/// Text and arrangement, in one line.
QByteArray stateOf(MainWindow& window) {
    const auto& workspace = window.workspace();
    return QByteArray::fromStdString(workspace.files().text(text::FileId(0))).toBase64() + ' ' +
           QByteArray::fromStdString(picture::write_layout(workspace.layout())).toBase64();
}

void addNetworkByKeys(MainWindow& window, const QString& name) {
    window.activateWindow(); // a question may have been answered before
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window is not active");
    window.canvas().setFocus();
    QTest::keyClick(&window.canvas(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* line = window.findChild<QLineEdit*>("inPlace0");
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return);
}

void edit(MainWindow& window, int number) {
    QWidget* editor = window.code().currentEditor();
    switch (number % 6) {
    case 3: addNetworkByKeys(window, QString("net%1").arg(number)); break;
    case 4: QTest::keyClick(&window.canvas(), Qt::Key_T, Qt::ControlModifier); break;
    case 5:
        if (number % 4 == 1) window.actionList().undo->trigger();
        break;
    default: QTest::keyClick(editor, static_cast<char>('a' + number % 26));
    }
}

QByteArray stateOf(const Windows& windows) {
    QByteArrayList states;
    for (MainWindow* window : windows.all())
        states << stateOf(*window);
    return states.join(' ');
}

/// Edits files in turn, one a window, and prints the state of all when a step is done. Ends by
/// itself, or is killed.
int beAHand(const QStringList& files) {
    Theme theme(Scheme::Light);
    Windows windows(theme);
    for (const QString& file : files) {
        MainWindow& window = windows.add();
        window.resize(1400, 900);
        window.show();
        if (!window.openFiles({file})) return 2;
        QTest::qWait(1);
        window.actionList().code->trigger();
        window.code().currentEditor()->moveCursor(QTextCursor::EndOfLine);
    }
    for (int number = 0; number < editsOfTheHand; ++number) {
        for (MainWindow* window : windows.all()) {
            edit(*window, number);
            std::printf("%s\n", stateOf(windows).constData());
            std::fflush(stdout);
        }
    }
    return 0;
}

/// Two projects, and a data folder that nobody else uses.
class Place {
public:
    Place() {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        copyShop(folder_.filePath("project"));
        copyShop(folder_.filePath("other"));
    }
    [[nodiscard]] QString compose() const { return folder_.filePath("project/compose.yaml"); }
    [[nodiscard]] QString other() const { return folder_.filePath("other/compose.yaml"); }
    [[nodiscard]] QByteArray onDisk() const {
        QFile file(compose());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const {
        return QDir(folder_.filePath("project")).entryList(QDir::Files);
    }
    [[nodiscard]] static QStringList journals() {
        const QString folder =
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery";
        return QDir(folder).entryList(QDir::Files);
    }

private:
    static void copyShop(const QString& folder) {
        QDir().mkpath(folder);
        const QString from =
            qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR") + "/tests/fixtures/gui/shop/";
        for (const QString name : {"compose.yaml", "network-contract.yaml"}) {
            QFile::copy(from + name, folder + '/' + name);
            QFile::setPermissions(folder + '/' + name, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    QTemporaryDir folder_;
};

/// States that the hand shows, until it has shown `wanted` of them and is killed for it.
QList<QByteArray> statesUntilKilled(const QStringList& files, int wanted) {
    QProcess hand;
    hand.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hand.start(QCoreApplication::applicationFilePath(), QStringList{"--hand"} + files);
    QByteArray said;
    while (said.count('\n') < wanted && hand.waitForReadyRead(60000))
        said += hand.readAllStandardOutput();
    if (hand.state() != QProcess::NotRunning) ::kill(static_cast<pid_t>(hand.processId()), SIGKILL);
    hand.waitForFinished();
    said += hand.readAllStandardOutput();
    QList<QByteArray> states = said.split('\n');
    states.removeLast(); // nothing, or half a line
    return states;
}

/// Files larger than this cannot be written, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t room) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{room, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

/// Reads, and refuses to write.
class ReadOnlyDisk final : public text::Disk {
public:
    [[nodiscard]] Result<std::string> read(const std::filesystem::path& path) const override {
        return disk_->read(path);
    }
    [[nodiscard]] Result<void> write(const std::filesystem::path& path, std::string_view) override {
        return fail("cannot write " + path.string() + ": Read-only file system");
    }
    [[nodiscard]] bool is_file(const std::filesystem::path& path) const override {
        return disk_->is_file(path);
    }
    [[nodiscard]] std::optional<std::vector<std::filesystem::path>>
    files_below(const std::filesystem::path& folder) const override {
        return disk_->files_below(folder);
    }

private:
    std::unique_ptr<text::Disk> disk_ = text::real_disk();
};

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void journalsAreReadStepByStep() {
        const auto edits = text::EditList::make({{{0, 1}, "J"}});
        QByteArray journal = journalStart({{"/p/a.yaml"}, {{"/p/a.yaml", "hello"}}, {}});
        journal += journalLine({{{"/p/a.yaml", *edits}}, {{"/p/b.yaml", "\xff\n"}}, {}});
        picture::Layout layout;
        layout.collapsed.insert(NetworkName("app"));
        const QByteArray last = journalLine({{}, {}, layout});
        const auto whole = readJournal(journal + last);
        QVERIFY(whole.has_value());
        QCOMPARE(whole->texts.at("/p/a.yaml"), "Jello");
        QCOMPARE(whole->texts.at("/p/b.yaml"), "\xff\n");
        QVERIFY(whole->layout == layout);
        for (qsizetype cut = 0; cut < last.size(); ++cut) {
            const auto torn = readJournal(journal + last.left(cut));
            QVERIFY(torn.has_value() && !torn->layout);
            QCOMPARE(torn->texts.at("/p/a.yaml"), "Jello");
        }
        QVERIFY(!readJournal("no journal\n").has_value());
    }

    void doesNotGoBeyondADamagedStep() {
        const auto far = text::EditList::make({{{90, 91}, "x"}});
        const auto near = text::EditList::make({{{0, 0}, "x"}});
        QByteArray journal = journalStart({{"/p/a.yaml"}, {{"/p/a.yaml", "hello"}}, {}});
        journal += journalLine({{{"/p/a.yaml", *far}}, {}, {}});
        journal += journalLine({{{"/p/a.yaml", *near}}, {}, {}});
        QCOMPARE(readJournal(journal)->texts.at("/p/a.yaml"), "hello");
    }

    void killedWhileEditing_data() {
        QTest::addColumn<int>("shown");
        for (const int shown : {1, 2, 4, 5, 11, 18, 29, 43, 57})
            QTest::addRow("after %d edits", shown) << shown;
    }

    void killedWhileEditing() {
        QFETCH(const int, shown);
        if (reference_.isEmpty()) {
            const Place quiet;
            reference_ = statesUntilKilled({quiet.compose()}, 1000);
            QCOMPARE(reference_.size(), editsOfTheHand);
        }
        const Place place;
        const QByteArray saved = place.onDisk();
        const auto states = statesUntilKilled({place.compose()}, shown);
        QVERIFY(states.size() >= shown);
        QCOMPARE(place.onDisk(), saved);
        QCOMPARE(Place::journals().size(), 1);

        Theme theme(Scheme::Light);
        Windows windows(theme);
        MainWindow& window = windows.add();
        window.show();
        const Answers answers({"Bring them back"});
        windows.offerRecovery();
        const auto found = reference_.indexOf(stateOf(window), states.size() - 1);
        QVERIFY2(found >= 0, "what was shown as done is not there");
        QVERIFY2(found <= states.size(), "more than was begun");
        QVERIFY(window.isWindowModified());
        QCOMPARE(Place::journals().size(), 1); // of this program now
        window.actionList().undo->trigger();
        QCOMPARE(QByteArray::fromStdString(window.workspace().files().text(text::FileId(0))),
                 saved);
        QCOMPARE(Place::journals().size(), 0);
    }

    void asksAgainOrThrowsAway() {
        const Place place;
        QVERIFY(!statesUntilKilled({place.compose()}, 4).isEmpty());
        Theme theme(Scheme::Light);
        Windows windows(theme);
        MainWindow& window = windows.add();
        window.show();
        const Answers answers({"Ask again later", "Throw them away"});
        windows.offerRecovery();
        QVERIFY(!window.workspace().isOpen());
        QCOMPARE(Place::journals().size(), 1);
        windows.offerRecovery();
        QVERIFY(!window.workspace().isOpen());
        QCOMPARE(Place::journals().size(), 0);
    }

    void bothWindowsComeBack() {
        QList<QByteArray> undisturbed;
        {
            const Place quiet;
            undisturbed = statesUntilKilled({quiet.compose(), quiet.other()}, 1000);
            QCOMPARE(undisturbed.size(), 2 * editsOfTheHand);
        }
        const Place place;
        const auto states = statesUntilKilled({place.compose(), place.other()}, 17);
        QVERIFY(states.size() >= 17);
        QCOMPARE(Place::journals().size(), 2);

        Theme theme(Scheme::Light);
        Windows windows(theme);
        windows.add().show();
        const Answers answers({"Bring them back", "Bring them back"});
        windows.offerRecovery();
        QCOMPARE(answers.questions().size(), 2);
        QCOMPARE(windows.all().size(), 2);
        // The newer one came first.
        MainWindow* first = windows.all()[0];
        MainWindow* second = windows.all()[1];
        if (first->projectPath() != place.compose()) std::swap(first, second);
        QCOMPARE(first->projectPath(), place.compose());
        QCOMPARE(second->projectPath(), place.other());
        const QByteArray found = stateOf(*first) + ' ' + stateOf(*second);
        const auto at = undisturbed.indexOf(found, states.size() - 1);
        QVERIFY2(at >= 0 && at <= states.size(), "not what was shown as done");
        QCOMPARE(Place::journals().size(), 2); // of this program now
        for (MainWindow* window : {first, second})
            window->actionList().undo->trigger();
        QCOMPARE(Place::journals().size(), 0);
    }

    void twoStatesOfAProjectDoNotMix() {
        const Place place;
        const auto older = statesUntilKilled({place.compose()}, 4);
        const auto newer = statesUntilKilled({place.compose()}, 20);
        QVERIFY(!older.isEmpty() && !newer.isEmpty());
        Theme theme(Scheme::Light);
        Windows windows(theme);
        windows.add().show();
        const Answers answers({"Bring them back", "Bring them back"});
        windows.offerRecovery();
        QCOMPARE(windows.all().size(), 2);
        QVERIFY(stateOf(*windows.all()[0]).size() > stateOf(*windows.all()[1]).size());
        QCOMPARE(Place::journals().size(), 2);
    }

    void comesBackBesideAnotherProject() {
        const Place place;
        QVERIFY(!statesUntilKilled({place.other()}, 4).isEmpty());
        Theme theme(Scheme::Light);
        Windows windows(theme);
        MainWindow& window = windows.add();
        window.show();
        QVERIFY(window.openFiles({place.compose()}));
        const Answers answers({"Bring them back"});
        windows.offerRecovery();
        QCOMPARE(windows.all().size(), 2);
        QCOMPARE(window.projectPath(), place.compose());
        QVERIFY(!window.isWindowModified());
        QCOMPARE(windows.all()[1]->projectPath(), place.other());
        QVERIFY(windows.all()[1]->isWindowModified());
    }

    void whatIsOfferedIsOfferedOnce() {
        const Place place;
        QVERIFY(!statesUntilKilled({place.compose()}, 4).isEmpty());
        {
            const auto left = Recovery::left();
            QCOMPARE(left.size(), 1U);
            QVERIFY(Recovery::left().empty()); // as another program would see it
        }
        QCOMPARE(Recovery::left().size(), 1U);
    }

    /// A journal is written anew now and then; nobody may ever find it without its lock.
    void aLivingJournalIsNeverOffered() {
        const Place place;
        Recovery recovery;
        const Unsaved unsaved{{"/p/a.yaml"}, {{"/p/a.yaml", "hello"}}, {}};
        std::atomic<bool> done = false;
        std::size_t offered = 0;
        std::thread other([&] {
            while (!done)
                offered += Recovery::left().size();
        });
        bool kept = true;
        for (int round = 0; round < 200; ++round)
            kept = kept && recovery.keep(unsaved).has_value();
        done = true;
        other.join();
        recovery.forget();
        QVERIFY(kept);
        QCOMPARE(offered, 0U);
        QCOMPARE(Place::journals().size(), 0);
    }

    void keepsWhatHasNoPlaceAnyMore() {
        const Place place;
        QVERIFY(!statesUntilKilled({place.compose()}, 4).isEmpty());
        QVERIFY(QFile::remove(place.compose()));
        Theme theme(Scheme::Light);
        Windows windows(theme);
        MainWindow& window = windows.add();
        window.show();
        const Answers answers({"Bring them back"});
        windows.offerRecovery();
        QVERIFY(!window.notice().isEmpty()); // why it cannot be opened
        QCOMPARE(Place::journals().size(), 1);
    }

    void runningProgramsKeepTheirJournal() {
        const Place place;
        Theme theme(Scheme::Light);
        Windows windows(theme);
        MainWindow& window = windows.add();
        window.show();
        QVERIFY(window.openFiles({place.compose()}));
        addNetworkByKeys(window, "cache");
        QCOMPARE(Place::journals().size(), 1);
        QVERIFY(Recovery::left().empty());
        QVERIFY(window.save());
        QCOMPARE(Place::journals().size(), 0);
    }

    void aFullDiskLosesNothing() {
        const Place place;
        const QByteArray saved = place.onDisk();
        const QStringList files = place.files();
        Theme theme(Scheme::Light);
        Windows windows(theme);
        MainWindow& window = windows.add();
        window.show();
        QVERIFY(window.openFiles({place.compose()}));
        addNetworkByKeys(window, "cache");
        QByteArray state = stateOf(window);
        {
            const FullDisk full(100);
            const Answers answers({"OK"});
            QVERIFY(!window.save());
            QCOMPARE(stateOf(window), state);
            QVERIFY(window.isWindowModified());
            QCOMPARE(place.onDisk(), saved);
            QCOMPARE(place.files(), files);
            addNetworkByKeys(window, "queue");
            QVERIFY(QTest::qWaitFor([&] { return window.notice().contains("lost in a crash"); }));
            state = stateOf(window);
        }
        QTest::keyClick(&window.canvas(), Qt::Key_T, Qt::ControlModifier); // kept again
        const auto kept = QFile::exists(place.compose()) ? Place::journals() : QStringList();
        QCOMPARE(kept.size(), 1);
        QVERIFY(window.save());
        QVERIFY(place.onDisk().contains("queue"));
        QVERIFY(!window.isWindowModified());
    }

    void aReadOnlyFolderLosesNothing() {
        const Place place;
        const QByteArray saved = place.onDisk();
        Theme theme(Scheme::Light);
        Windows windows(theme);
        MainWindow& window = windows.add(std::make_unique<ReadOnlyDisk>());
        window.show();
        QVERIFY(window.openFiles({place.compose()}));
        addNetworkByKeys(window, "cache");
        const QByteArray state = stateOf(window);
        const Answers answers({"OK"});
        QVERIFY(!window.save());
        QCOMPARE(stateOf(window), state);
        QVERIFY(window.isWindowModified());
        QCOMPARE(place.onDisk(), saved);
        QCOMPARE(Place::journals().size(), 1); // still there for a crash
        window.actionList().undo->trigger();
    }

    void theRealProgram() {
        for (const char* tool : {"Xvfb", "xdotool"}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP(qPrintable(QString("%1 is not installed").arg(tool)));
        }
        const Place place;
        QProcess display;
        display.start("Xvfb", {"-displayfd", "1", "-noreset", "-screen", "0", "1600x1000x24"});
        QVERIFY(display.waitForReadyRead(20000));
        const QString name = ":" + QString::fromLatin1(display.readLine()).trimmed();
        environment_ = QProcessEnvironment::systemEnvironment();
        environment_.insert("DISPLAY", name);
        environment_.insert("QT_QPA_PLATFORM", "xcb");

        QProcess first;
        startReal(first, {place.compose()});
        QVERIFY2(waitForTitle("compose.yaml — Tierwright"), first.readAllStandardError());
        xdotool({"key", "--clearmodifiers", "ctrl+shift+n"});
        xdotool({"sleep", "0.5"});
        xdotool({"type", "--delay", "20", "cache"});
        xdotool({"key", "Return"});
        QVERIFY(waitForTitle("compose.yaml\\* — Tierwright")); // shown as done
        first.kill();
        QVERIFY(first.waitForFinished());
        QVERIFY(!place.onDisk().contains("cache"));

        QProcess second;
        startReal(second, {});
        QVERIFY2(waitForTitle("Recover changes"), second.readAllStandardError());
        xdotool({"key", "Return"});
        QVERIFY(waitForTitle("compose.yaml\\* — Tierwright"));
        xdotool({"key", "--clearmodifiers", "ctrl+s"});
        QVERIFY(QTest::qWaitFor([&] { return place.onDisk().contains("cache:"); }, 20000));
        second.kill();
        second.waitForFinished();
        display.terminate();
        display.waitForFinished();
    }

private:
    void startReal(QProcess& program, const QStringList& arguments) const {
        program.setProcessEnvironment(environment_);
        program.start(qEnvironmentVariable("TIERWRIGHT_BIN_DIR") + "/tierwright", arguments);
    }
    QByteArray xdotool(const QStringList& arguments) const {
        QProcess tool;
        tool.setProcessEnvironment(environment_);
        tool.start("xdotool", arguments);
        tool.waitForFinished(30000);
        return tool.readAllStandardOutput();
    }
    /// Waits for a visible window, and gives it the focus: there is no window manager that would.
    [[nodiscard]] bool waitForTitle(const QString& pattern) const {
        QByteArray id;
        const bool found = QTest::qWaitFor(
            [&] {
                id = xdotool({"search", "--onlyvisible", "--name", pattern}).trimmed();
                return !id.isEmpty();
            },
            30000);
        if (found) xdotool({"windowfocus", "--sync", QString::fromLatin1(id.split('\n').last())});
        return found;
    }

    QList<QByteArray> reference_; ///< all states of an undisturbed hand
    QProcessEnvironment environment_;
};

} // namespace tw::gui

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2 && arguments[1] == "--hand") return tw::gui::beAHand(arguments.mid(2));
    tw::gui::RecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "recovery_test.moc"
