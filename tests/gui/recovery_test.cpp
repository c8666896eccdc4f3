// Nothing that was shown as done is lost: not when the program is killed, not when the disk is
// full. The program that is killed is this one, started again as a hand that edits; and the real
// one, on a display of its own.
#include "recovery_bed.h"
#include "workspace/journal.h"
#include "workspace/recovery.h"

#include <atomic>
#include <thread>

namespace tw::gui {

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
