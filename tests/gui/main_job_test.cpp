// The main job on a real file: DevOnboarder's one flat network becomes three tiers, as its plan for
// a service mesh wants it. Once with the mouse and once with the keyboard alone, from the window
// without a project to the saved file and the patch.
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
#include <set>

namespace tw::gui {
namespace {

constexpr auto contractOfThePlan = R"(version: 1
mode: strict
tiers:
  auth_tier: {services: [traefik, auth-service]}
  api_tier:
    services: [backend, discord-integration, bot, dashboard-service, frontend, cloudflare-tunnel,
               debug-tools]
  data_tier: {services: [db], internal: true}
flows:
  - auth_tier <-> api_tier
  - {from: auth-service, to: db, required: true}
  - {from: backend, to: db, required: true}
  - {from: discord-integration, to: db, required: true}
names:
  db: [db.devonboarder.internal]
ports:
  published: {traefik: [80, 443, 8090]}
resources: {require: [memory]}
)";

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString& path, const QByteArray& text) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArrayList commentsOf(const QByteArray& text) {
    QByteArrayList comments;
    for (const QByteArray& line : text.split('\n')) {
        if (line.contains('#')) comments << line.trimmed();
    }
    return comments;
}

/// Rules of what is found, remarks left out.
QByteArray rulesFound(const analysis::Snapshot& snapshot, text::Severity severity) {
    std::set<std::string> rules;
    for (const auto& finding : snapshot.findings) {
        if (finding.severity == severity && !finding.waived) rules.insert(finding.rule);
    }
    QByteArrayList list;
    for (const std::string& rule : rules)
        list << QByteArray::fromStdString(rule);
    return list.join(' ');
}

/// What is left of a job that was done.
struct Outcome {
    QByteArray file, patch;
};

} // namespace

class MainJobTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString corpus = qEnvironmentVariable("TIERWRIGHT_CORPUS");
        before_ = contentOf(corpus + "/devonboarder/before.docker-compose.dev.yaml");
        if (before_.isEmpty()) QSKIP("the corpus of real files is not here");
    }

    void doTheJob_data() {
        QTest::addColumn<bool>("mouse");
        QTest::newRow("by mouse") << true;
        QTest::newRow("by keyboard") << false;
    }

    void doTheJob() {
        QFETCH(const bool, mouse);
        const QTemporaryDir scratch;
        // Compose names the project, and with it its networks, after the folder.
        const QDir folder(scratch.filePath("devonboarder"));
        QVERIFY(folder.mkpath("."));
        const QString path = folder.filePath("docker-compose.dev.yaml");
        const QString patchPath = folder.filePath("tiers.patch");
        QVERIFY(writeTo(path, before_));
        QVERIFY(writeTo(folder.filePath("network-contract.yaml"), contractOfThePlan));
        QDir::setCurrent(folder.path());

        Theme theme(Scheme::Light);
        Windows windows(theme);
        MainWindow& window = windows.add();
        window.resize(1500, 950);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        std::unique_ptr<Hand> hand;
        if (mouse) {
            hand = std::make_unique<MouseHand>(window);
        } else {
            hand = std::make_unique<KeyHand>(window);
        }
        work(*hand, path, patchPath);
        QCOMPARE(hand->trouble(), QString());
        if (QTest::currentTestFailed()) return;

        QVERIFY(!window.isWindowModified());
        const auto& snapshot = *window.workspace().snapshot();
        // Two labels of Traefik that exclude each other are a fault of the file; only its author
        // can say which one is meant. The rest needs files and secrets that are not here.
        QCOMPARE(rulesFound(snapshot, text::Severity::Error), "TW-TRF-002");
        QCOMPARE(rulesFound(snapshot, text::Severity::Warning), "TW-CMP-027 TW-SEC-001 TW-SEC-007");
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
    static void work(Hand& hand, const QString& path, const QString& patchPath) {
        hand.open(path);
        hand.switchProfile("tunnel");
        hand.switchProfile("debug");
        hand.fix("there is no network auth_tier");
        hand.fix("there is no network api_tier");
        hand.addNetwork("data_tier");
        hand.makeInternal("data_tier");
        hand.move({"traefik", "auth-service"}, "auth_tier");
        hand.move({"backend", "discord-integration", "bot", "dashboard-service", "frontend",
                   "cloudflare-tunnel", "debug-tools"},
                  "api_tier");
        hand.move({"db"}, "data_tier");
        for (const char* service : {"auth-service", "backend", "discord-integration"})
            hand.attach(service, "data_tier");
        for (const char* service : {"auth-service", "traefik"})
            hand.attach(service, "api_tier");
        hand.addAlias("db", "db.devonboarder.internal");
        for (const char* service :
             {"traefik", "db", "auth-service", "backend", "discord-integration", "bot", "frontend",
              "dashboard-service", "cloudflare-tunnel", "debug-tools"})
            hand.setField(service, "limit:memory", "512m");
        hand.removeNetwork("devonboarder_network");
        hand.fixAllSafe();
        hand.exportPatch(patchPath);
        hand.save();
    }

    void checkFile(const QByteArray& after) const {
        const auto count =
            text::count_changes(text::diff_lines(before_.toStdString(), after.toStdString()));
        // Ten services leave one network; a network and a published port go.
        QCOMPARE(count.removed, 15U);
        QVERIFY2(count.added < 45, qPrintable(QString::number(count.added)));
        const QByteArrayList now = commentsOf(after);
        for (const QByteArray& comment : commentsOf(before_))
            QVERIFY2(now.contains(comment), comment.constData());
        QVERIFY(!after.contains("devonboarder_network"));
    }

    void checkPatch(const Outcome& outcome, const QString& folder) const {
        QVERIFY(outcome.patch.startsWith("--- a/docker-compose.dev.yaml"));
        if (QStandardPaths::findExecutable("git").isEmpty()) return;
        QDir(folder).mkdir("again");
        const QString again = folder + "/again";
        QVERIFY(writeTo(again + "/docker-compose.dev.yaml", before_));
        QProcess git;
        git.setWorkingDirectory(again);
        git.start("git", {"apply", folder + "/tiers.patch"});
        QVERIFY(git.waitForFinished());
        QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
        QCOMPARE(contentOf(again + "/docker-compose.dev.yaml"), outcome.file);
    }

    QByteArray before_;
    std::optional<Outcome> done_;
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::MainJobTest)
#include "main_job_test.moc"
