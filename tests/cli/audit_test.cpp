// What leaves a trace: the audit log and issues.
#include "cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>
#include <vector>

using namespace tw::tests;

namespace {

constexpr auto wrong = R"(services:
  web:
    image: nginx
    command: server --requirepass hunter2
    oops: 1
  db:
    image: postgres
    nope: "`1` @all"
    ports: ["5432:5432"]
)";

constexpr auto contract = R"(version: 1
environments:
  prod: {files: [compose.yaml]}
waivers:
  - {rule: TW-PRT-005, service: db, reason: "until June", approved_by: Ada}
)";

/// Says what it was called with, and knows one issue whose body holds KNOWN.
constexpr auto fake_gh = "#!/bin/sh\n"
                         "printf '%s|' \"$@\" >> \"$PWD/calls\"\n"
                         "echo >> \"$PWD/calls\"\n"
                         "case $2 in\n"
                         "list)\n"
                         "    known=$(cat \"$PWD/known\" 2>/dev/null)\n"
                         "    case \"$*\" in\n"
                         "    *\"$known\"*) [ -n \"$known\" ] && echo \"[{\\\"number\\\": 7, "
                         "\\\"body\\\": \\\"<!-- $known -->\\\"}]\" && exit 0 ;;\n"
                         "    esac\n"
                         "    echo '[{\"number\": 8, \"body\": \"another\"}]'\n"
                         "    ;;\n"
                         "create)\n"
                         "    cat >> \"$PWD/bodies\"\n"
                         "    [ -e \"$PWD/fail\" ] && { echo \"no such label\" >&2; exit 1; }\n"
                         "    echo https://github.com/o/r/issues/9\n"
                         "    ;;\n"
                         "esac\n";

std::vector<QJsonObject> lines_of(const QByteArray& log) {
    std::vector<QJsonObject> lines;
    for (const QByteArray& line : log.trimmed().split('\n')) {
        lines.push_back(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace

class AuditTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void log();
    void logIsAppendedTo();
    void logOfManyAtOnce();
    void logAfterTornLine();
    void commit_data();
    void commit();
    void issues();
    void issuesAsFiles();
    void creation();
    void creationStopsAtFailures();
    void creationWithoutGh();

private:
    [[nodiscard]] Outcome create(const QStringList& more = {}) const {
        return bench_->start(Workbench::tool(), QStringList{"report", "issue", "--create"} + more,
                             {}, {"PATH=" + bench_->path("bin") + ":/usr/bin:/bin"});
    }
    std::unique_ptr<Workbench> bench_;
};

void AuditTest::init() {
    bench_ = std::make_unique<Workbench>();
    bench_->write("compose.yaml", wrong);
    bench_->write("network-contract.yaml", contract);
    QVERIFY(QDir(bench_->path(".")).mkpath("bin"));
    bench_->write_script("bin/gh", fake_gh);
}

void AuditTest::log() {
    QCOMPARE(bench_->run({"check", "--log", "audit.jsonl", "--env", "prod"}).exit, 1);
    const auto lines = lines_of(bench_->read("audit.jsonl"));
    QVERIFY(lines.size() >= 4);
    const QJsonObject& run = lines.front();
    QCOMPARE(run["event"].toString(), QString("run"));
    QVERIFY(QRegularExpression("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$")
                .match(run["time"].toString())
                .hasMatch());
    QCOMPARE(run["files"].toArray(), QJsonArray{"compose.yaml"});
    QCOMPARE(run["environment"].toString(), QString("prod"));
    QVERIFY(!run["passed"].toBool(true));
    QVERIFY(run["commit"].isNull());
    bool waived = false;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        QCOMPARE(lines[i]["event"].toString(), QString("violation"));
        QCOMPARE(lines[i]["run"], run["run"]);
        QVERIFY(lines[i]["rule"].toString().startsWith("TW-"));
        QVERIFY(!lines[i]["fingerprint"].toString().isEmpty());
        if (lines[i]["waived"].toBool()) {
            waived = true;
            QCOMPARE(lines[i]["waivedBecause"].toString(), QString("until June"));
            QCOMPARE(lines[i]["waivedBy"].toString(), QString("Ada"));
        }
    }
    QVERIFY(waived);
    QVERIFY(!bench_->read("audit.jsonl").contains("hunter2"));
}

void AuditTest::logIsAppendedTo() {
    QCOMPARE(bench_->run({"check", "--log", "audit.jsonl"}).exit, 1);
    const QByteArray first = bench_->read("audit.jsonl");
    QCOMPARE(bench_->run({"check", "--log", "audit.jsonl"}).exit, 1);
    const QByteArray both = bench_->read("audit.jsonl");
    QVERIFY(both.startsWith(first));
    QCOMPARE(both.count('\n'), 2 * first.count('\n'));
}

/// Lines of runs at the same time are whole and lie together.
void AuditTest::logOfManyAtOnce() {
    QByteArray many = "services:\n";
    constexpr int services = 200;
    for (int i = 0; i < services; ++i) {
        many += "  s" + QByteArray::number(i) + ": {image: x, oops: 1}\n";
    }
    bench_->write("compose.yaml", many);
    constexpr int runs = 8;
    const Outcome done = bench_->start(
        "/bin/sh", {"-c",
                    "for i in 1 2 3 4 5 6 7 8; do \"$0\" check -q --log log >/dev/null & "
                    "done; wait",
                    Workbench::tool()});
    QCOMPARE(done.exit, 0);
    const auto lines = lines_of(bench_->read("log"));
    QStringList order;
    for (const QJsonObject& line : lines) {
        QVERIFY(!line.isEmpty());
        if (order.isEmpty() || order.last() != line["run"].toString()) {
            order << line["run"].toString();
        }
    }
    QCOMPARE(order.size(), runs);
    QCOMPARE(QSet<QString>(order.begin(), order.end()).size(), runs);
    QVERIFY(lines.size() > static_cast<std::size_t>(runs) * services);
}

void AuditTest::logAfterTornLine() {
    bench_->write("audit.jsonl", "{\"event\": \"ru");
    QCOMPARE(bench_->run({"check", "--log", "audit.jsonl"}).exit, 1);
    QVERIFY(bench_->read("audit.jsonl").startsWith("{\"event\": \"ru\n{\"time\":"));
}

void AuditTest::commit_data() {
    QTest::addColumn<QStringList>("files"); // name, text, …
    QTest::addColumn<QString>("commit");
    const QString a(40, 'a');
    const QString b(40, 'b');
    QTest::newRow("detached") << QStringList{".git/HEAD", a + "\n"} << a;
    QTest::newRow("branch") << QStringList{".git/HEAD", "ref: refs/heads/x/y\n",
                                           ".git/refs/heads/x/y", a + "\n"}
                            << a;
    QTest::newRow("packed") << QStringList{".git/HEAD", "ref: refs/heads/x\n", ".git/packed-refs",
                                           "# pack-refs\n" + b + " refs/heads/xy\n" + a +
                                               " refs/heads/x\n^" + b + "\n"}
                            << a;
    QTest::newRow("worktree") << QStringList{".git",
                                             "gitdir: main.git/worktrees/w\n",
                                             "main.git/worktrees/w/HEAD",
                                             "ref: refs/heads/w\n",
                                             "main.git/worktrees/w/commondir",
                                             "../..\n",
                                             "main.git/refs/heads/w",
                                             b + "\n"}
                              << b;
    QTest::newRow("no commit yet") << QStringList{".git/HEAD", "ref: refs/heads/x\n"} << "";
    QTest::newRow("out of the folder")
        << QStringList{".git/HEAD", "ref: refs/../../secret\n", "secret", a + "\n"} << "";
    QTest::newRow("nonsense") << QStringList{".git/HEAD", "$(id)\n"} << "";
}

void AuditTest::commit() {
    QFETCH(const QStringList, files);
    QFETCH(const QString, commit);
    for (qsizetype i = 0; i < files.size(); i += 2) {
        QVERIFY(QDir().mkpath(QFileInfo(bench_->path(files[i])).path()));
        bench_->write(files[i], files[i + 1].toUtf8());
    }
    QCOMPARE(bench_->run({"check", "--log", "log"}).exit, 1);
    QCOMPARE(lines_of(bench_->read("log")).front()["commit"].toString(), commit);
}

void AuditTest::issues() {
    const Outcome done = bench_->run({"report", "issue", "--format", "json", "--label", "network"});
    QCOMPARE(done.exit, 0);
    const QJsonArray list = QJsonDocument::fromJson(done.out.toUtf8()).array();
    QCOMPARE(list.size(), 2);
    QSet<QString> markers;
    for (const QJsonValue& issue : list) {
        QVERIFY(issue["title"].toString().startsWith("[TW-CMP-002] '"));
        const QString body = issue["body"].toString();
        QVERIFY2(body.contains("<!-- " + issue["marker"].toString() + " -->"), qPrintable(body));
        QVERIFY2(body.contains("\n### Why\n") && body.contains("\n### Fix\n"), qPrintable(body));
        QVERIFY2(!body.contains("hunter2"), qPrintable(body));
        QCOMPARE(issue["labels"].toArray(), QJsonArray{"network"});
        markers << issue["marker"].toString();
    }
    QCOMPARE(markers.size(), 2);
    QCOMPARE(bench_->read("calls"), QByteArray("(missing)"));
    const Outcome text = bench_->run({"report", "issue", "--limit", "1"});
    QCOMPARE(text.out.count("\ntitle: \""), 1);
    QVERIFY2(text.err.contains("only 1 of 2 issues"), qPrintable(text.err));
}

void AuditTest::issuesAsFiles() {
    const Outcome done = bench_->run({"report", "issue", "--output-dir", "out/issues"});
    QCOMPARE(done.exit, 0);
    const QStringList names = QDir(bench_->path("out/issues")).entryList(QDir::Files);
    QCOMPARE(names.size(), 2);
    for (const QString& name : names) {
        QVERIFY(done.out.contains("out/issues/" + name + "\n"));
        QVERIFY(bench_->read("out/issues/" + name).startsWith("---\ntitle: \"[TW-CMP-002] "));
    }
}

void AuditTest::creation() {
    const Outcome first = create({"--label", "network", "--repo", "o/r"});
    QVERIFY2(first.exit == 0, qPrintable(first.err));
    QCOMPARE(first.out.count("filed https://github.com/o/r/issues/9\n"), 2);
    const QStringList calls = QString(bench_->read("calls")).trimmed().split('\n');
    QCOMPARE(calls.size(), 4);
    QVERIFY2(calls[0].startsWith("issue|list|--state|all|--search|tierwright"),
             qPrintable(calls[0]));
    QVERIFY2(calls[1].startsWith("issue|create|--title|[TW-CMP-002] ") &&
                 calls[1].endsWith("|--body-file|-|--label|network|--repo|o/r|"),
             qPrintable(calls[1]));
    const QString body = bench_->read("bodies");
    const QString marker =
        QRegularExpression("<!-- (tierwright[0-9a-f]{16}) -->").match(body).captured(1);
    QVERIFY(!marker.isEmpty());
    bench_->write("known", marker.toUtf8());
    const Outcome second = create();
    QCOMPARE(second.out.count("filed already as #7\n"), 1);
    QCOMPARE(second.out.count("filed https://"), 1);
}

void AuditTest::creationStopsAtFailures() {
    bench_->write("fail", "");
    const Outcome done = create();
    QCOMPARE(done.exit, 2);
    QVERIFY2(done.err.contains("no such label") && done.err.contains("'gh issue create' ended"),
             qPrintable(done.err));
    QCOMPARE(bench_->read("calls").count('\n'), 2);
}

void AuditTest::creationWithoutGh() {
    QVERIFY(QFile::remove(bench_->path("bin/gh")));
    if (QFile::exists("/usr/bin/gh")) {
        QSKIP("this machine has gh");
    }
    const Outcome done = create();
    QCOMPARE(done.exit, 2);
    QVERIFY2(done.err.contains("cannot run gh"), qPrintable(done.err));
}

QTEST_GUILESS_MAIN(AuditTest)
#include "audit_test.moc"
