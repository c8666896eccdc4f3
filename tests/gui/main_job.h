// The main job: one flat network of ten services becomes three tiers, as a contract wants it. Once
// with the mouse and once with the keyboard alone, from the window without a project to the saved
// file and the patch.
#pragma once

#include "key_hand.h"
#include "mouse_hand.h"
#include "text/diff.h"
#include "window/command_line.h"
#include "window/windows.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <set>

namespace tw::gui {

/// The job on one project.
struct MainJob {
    QString folder; ///< Compose names the project, and with it its networks, after it
    QString file;
    QByteArray before, contract;
    QStringList profiles;
    QString flat; ///< the network that all are on, and that goes
    /// The contract's tiers, and who has its home there. The networks of the first two are made by
    /// the fixes of problems, the inner one by hand.
    QString front, middle, inner;
    QStringList inFront, inMiddle, inInner;
    QStringList alsoInMiddle, alsoInInner; ///< further attachments
    QString store, alias;                  ///< of the store, in the inner tier
    std::size_t removed = 0; ///< lines: each service leaves the network, it goes, and one port
    std::size_t mostAdded = 0;
    QByteArray errors, warnings; ///< rules that only the file's author can satisfy
};

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeTo(const QString& path, const QByteArray& text) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

inline QByteArrayList commentsOf(const QByteArray& text) {
    QByteArrayList comments;
    for (const QByteArray& line : text.split('\n')) {
        if (line.contains('#')) comments << line.trimmed();
    }
    return comments;
}

/// Rules of what is found, remarks left out.
inline QByteArray rulesFound(const analysis::Snapshot& snapshot, text::Severity severity) {
    std::set<std::string> rules;
    for (const auto& finding : snapshot.findings) {
        if (finding.severity == severity && !finding.waived) rules.insert(finding.rule);
    }
    QByteArrayList list;
    for (const std::string& rule : rules)
        list << QByteArray::fromStdString(rule);
    return list.join(' ');
}

/// Plays a job, any number of times, and compares how it came out.
class MainJobPlayer {
public:
    explicit MainJobPlayer(MainJob job) : job_(std::move(job)) {}

    /// For a test function: what fails, fails there.
    template <class AnyHand>
    void play() {
        const QTemporaryDir scratch;
        const QDir folder(scratch.filePath(job_.folder));
        QVERIFY(folder.mkpath("."));
        const QString path = folder.filePath(job_.file);
        const QString patchPath = folder.filePath("tiers.patch");
        QVERIFY(writeTo(path, job_.before));
        QVERIFY(writeTo(folder.filePath("network-contract.yaml"), job_.contract));
        QDir::setCurrent(folder.path());

        Theme theme(Scheme::Light);
        Windows windows(theme);
        MainWindow& window = windows.add();
        window.resize(1500, 950);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        AnyHand hand(window);
        work(hand, path, patchPath);
        QCOMPARE(hand.trouble(), QString());
        if (QTest::currentTestFailed()) return;

        QVERIFY(!window.isWindowModified());
        const auto& snapshot = *window.workspace().snapshot();
        QCOMPARE(rulesFound(snapshot, text::Severity::Error), job_.errors);
        QCOMPARE(rulesFound(snapshot, text::Severity::Warning), job_.warnings);
        const Outcome outcome{contentOf(path), contentOf(patchPath)};
        checkFile(outcome.file);
        checkPatch(outcome, folder.path());
        if (!done_) done_ = outcome;
        QVERIFY2(outcome.file == done_->file,
                 text::unified_diff("file", done_->file.toStdString(), outcome.file.toStdString())
                     .c_str());
        QCOMPARE(outcome.patch, done_->patch);
    }

private:
    /// What is left of a job that was done.
    struct Outcome {
        QByteArray file, patch;
    };

    void work(Hand& hand, const QString& path, const QString& patchPath) const {
        hand.open(path);
        for (const QString& profile : job_.profiles)
            hand.switchProfile(profile);
        hand.fix("there is no network " + job_.front);
        hand.fix("there is no network " + job_.middle);
        hand.addNetwork(job_.inner);
        hand.makeInternal(job_.inner);
        hand.move(job_.inFront, job_.front);
        hand.move(job_.inMiddle, job_.middle);
        hand.move(job_.inInner, job_.inner);
        for (const QString& service : job_.alsoInInner)
            hand.attach(service, job_.inner);
        for (const QString& service : job_.alsoInMiddle)
            hand.attach(service, job_.middle);
        hand.addAlias(job_.store, job_.alias);
        for (const QString& service : job_.inFront + job_.inMiddle + job_.inInner)
            hand.setField(service, "limit:memory", "512m");
        hand.removeNetwork(job_.flat);
        hand.fixAllSafe();
        hand.exportPatch(patchPath);
        hand.save();
    }

    void checkFile(const QByteArray& after) const {
        const auto count =
            text::count_changes(text::diff_lines(job_.before.toStdString(), after.toStdString()));
        QCOMPARE(count.removed, job_.removed);
        QVERIFY2(count.added <= job_.mostAdded, qPrintable(QString::number(count.added)));
        const QByteArrayList now = commentsOf(after);
        for (const QByteArray& comment : commentsOf(job_.before))
            QVERIFY2(now.contains(comment), comment.constData());
        QVERIFY(!after.contains(job_.flat.toUtf8()));
    }

    void checkPatch(const Outcome& outcome, const QString& folder) const {
        QVERIFY(outcome.patch.startsWith("--- a/" + job_.file.toUtf8()));
        if (QStandardPaths::findExecutable("git").isEmpty()) return;
        QDir(folder).mkdir("again");
        const QString again = folder + "/again";
        QVERIFY(writeTo(again + "/" + job_.file, job_.before));
        QProcess git;
        git.setWorkingDirectory(again);
        git.start("git", {"apply", folder + "/tiers.patch"});
        QVERIFY(git.waitForFinished());
        QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
        QCOMPARE(contentOf(again + "/" + job_.file), outcome.file);
    }

    MainJob job_;
    std::optional<Outcome> done_;
};

} // namespace tw::gui
