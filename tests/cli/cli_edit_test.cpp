// `tierwright-cli edit`: what it prints, what it writes, and what it refuses.
#include "cli_runner.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace tw::tests;

class CliEditTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void showsADiff();
    void writes();
    void severalVerbs();
    void refuses_data();
    void refuses();
    void otherPlaces();
    void verbs_data();
    void verbs();
    void pastes();
    void refusesToPaste();
    void flows_data();
    void flows();
    void metadata();
    void movesToASecret();
    void secretsThatAreInTheWay();

private:
    /// The lines that a diff takes away and adds.
    [[nodiscard]] static QStringList changed(const QString& diff) {
        QStringList lines = diff.split('\n').filter(QRegularExpression("^[-+]"));
        lines.removeIf(
            [](const QString& line) { return line.startsWith("---") || line.startsWith("+++"); });
        return lines;
    }

    std::unique_ptr<Workbench> bench_;
};

void CliEditTest::init() {
    bench_ = std::make_unique<Workbench>();
    bench_->write("compose.yaml", shop);
}

void CliEditTest::showsADiff() {
    const Outcome done =
        bench_->run({"edit", "-f", "compose.yaml", "move", "web", "front", "back"});
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.out, QString("--- a/compose.yaml\n+++ b/compose.yaml\n@@ -2,7 +2,7 @@\n"
                               " services:\n   web:\n     image: nginx\n-    networks: [front]\n"
                               "+    networks: [back]\n     mem_limit: 512m\n     cpus: 0.5\n"
                               "     ports:\n"));
    QCOMPARE(bench_->read("compose.yaml"), QByteArray(shop));
    if (QStandardPaths::findExecutable("git").isEmpty()) {
        QSKIP("no git here to apply the patch");
    }
    bench_->write("patch", done.out.toUtf8());
    QProcess git;
    git.setWorkingDirectory(bench_->path("."));
    git.start("git", {"apply", "patch"});
    QVERIFY(git.waitForFinished());
    QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
    QCOMPARE(bench_->read("compose.yaml"), QByteArray(shop).replace("[front]", "[back]"));
}

void CliEditTest::writes() {
    const Outcome done = bench_->run({"edit", "--write", "detach", "api", "back"});
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QCOMPARE(done.out, QString());
    QCOMPARE(bench_->read("compose.yaml"),
             QByteArray(shop).replace("[front, back] # both", "[front] # both"));
    QCOMPARE(bench_->names(), QStringList{"compose.yaml"}); // no temporary file is left
}

void CliEditTest::severalVerbs() {
    const Outcome done = bench_->run(
        {"edit",    "--write", "network-add", "mid",    "--internal", "--",        "move",    "api",
         "back",    "mid",     "--",          "attach", "db",         "mid",       "--alias", "sql",
         "--alias", "base",    "--",          "limit",  "db",         "memory=1g", "cpus="});
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QCOMPARE(bench_->read("compose.yaml"),
             QByteArray(shop)
                 .replace("[front, back]", "[front, mid]")
                 .replace("        aliases: [store]\n    mem_limit: 512m\n    cpus: 0.5\n",
                          "        aliases: [store]\n      mid:\n        aliases:\n"
                          "          - sql\n          - base\n    mem_limit: 1g\n")
                 .append("  mid:\n    internal: true\n"));
    // One bad verb, and nothing is done.
    const QByteArray before = bench_->read("compose.yaml");
    const Outcome refused = bench_->run(
        {"edit", "--write", "label-set", "db", "a", "b", "--", "detach", "web", "front"});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.startsWith("refused: front is the only network of web"),
             qPrintable(refused.err));
    QCOMPARE(bench_->read("compose.yaml"), before);
}

void CliEditTest::refuses_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, QStringList words, const char* reason) {
        QTest::newRow(name) << std::move(words) << QString(reason);
    };
    row("unknown service", {"move", "x", "front", "back"}, "there is no service 'x'");
    row("unknown network", {"attach", "web", "x"}, "the network 'x' is not declared");
    row("only network", {"detach", "web", "front"}, "front is the only network of web");
    row("bad size", {"limit", "web", "memory=lots"}, "'lots' is not a size");
    row("no such label", {"label-remove", "web", "x"}, "web has no label x");
    row("network there", {"network-add", "back"}, "there is a network 'back' already");
    row("network used", {"network-remove", "back"}, "api is on back; detach it first");
    row("no contract", {"flow-set", "web", "api"}, "this project has no contract");
    row("alias there", {"alias-add", "db", "back", "store"}, "db has the alias store on back");
}

void CliEditTest::refuses() {
    QFETCH(QStringList, words);
    QFETCH(const QString, reason);
    const Outcome done = bench_->run(QStringList{"edit", "--write"} + words);
    QCOMPARE(done.exit, 1);
    QCOMPARE(done.out, QString());
    QVERIFY2(done.err.startsWith("refused: " + reason), qPrintable(done.err));
    QCOMPARE(bench_->read("compose.yaml"), QByteArray(shop));
}

/// A refusal says where else it can be done, and `--at` does it there; its place is before the verb
/// or behind it.
void CliEditTest::otherPlaces() {
    const QByteArray text = "services:\n  web:\n    image: nginx\n    mem_limit: ${MEM:-512m}\n";
    bench_->write("compose.yaml", text);
    bench_->write("prod.yaml", "services: {}\n");
    const QStringList files{"edit", "-f", "compose.yaml", "-f", "prod.yaml"};
    const QStringList limit{"limit", "web", "memory=1g"};
    const Outcome refused = bench_->run(files + limit);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(
        refused.err,
        QString("refused: the value is made of the variable MEM, which a new value would "
                "replace\n"
                "possible: --at here, in compose.yaml:4:16 (MEM no longer has any effect here)\n"
                "possible: --at source, in compose.yaml:4:23 (the default of MEM changes)\n"
                "possible: --at override-file, in prod.yaml:1:12\n"));
    const Outcome source = bench_->run(files + QStringList{"--at", "source"} + limit);
    QVERIFY2(source.out.contains("+    mem_limit: ${MEM:-1g}\n"), qPrintable(source.err));
    const Outcome over =
        bench_->run(files + limit + QStringList{"--at", "override-file", "--write"});
    QVERIFY2(over.exit == 0, qPrintable(over.err));
    QCOMPARE(bench_->read("compose.yaml"), text);
    QCOMPARE(bench_->read("prod.yaml"), QByteArray("services: {web: {mem_limit: 1g}}\n"));
}

/// Every verb reaches its plan; the plans have tests of their own.
void CliEditTest::verbs_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("lines"); ///< changed ones
    const auto row = [](QStringList words, QStringList lines) {
        QTest::newRow(qPrintable(words.join(' '))) << words << std::move(lines);
    };
    row({"attach", "web", "back"}, {"-    networks: [front]", "+    networks: [front, back]"});
    row({"alias-add", "db", "back", "sql"},
        {"-        aliases: [store]", "+        aliases: [store, sql]"});
    row({"alias-remove", "db", "back", "store"}, {"-        aliases: [store]"});
    row({"limit", "web", "memory=1g"}, {"-    mem_limit: 512m", "+    mem_limit: 1g"});
    row({"limit", "web", "cpus="}, {"-    cpus: 0.5"});
    row({"label-set", "db", "k", "v w"}, {"+    labels:", "+      - \"k=v w\""});
    row({"network-set", "back", "internal=false"}, {"-    internal: true", "+    internal: false"});
    row({"network-add", "x"}, {"+  x:"});
    row({"network-set", "back", "driver=overlay", "attachable=true"},
        {"+    driver: overlay", "+    attachable: true"});
    row({"network-label-set", "back", "a", "b"}, {"+    labels:", "+      - \"a=b\""});
    row({"alias-rename", "db", "back", "store", "sql"},
        {"-        aliases: [store]", "+        aliases: [sql]"});
    row({"service-add", "new", "redis:7", "--network", "back"},
        {"+  new:", "+    image: redis:7", "+    networks:", "+      - back"});
    row({"port-add", "db", "127.0.0.1:5432:5432"},
        {"+    ports:", "+      - \"127.0.0.1:5432:5432\""});
    row({"expose-add", "db", "5432"}, {"+    expose:", "+      - \"5432\""});
    row({"env-set", "db", "A=b c", "D"}, {"+    environment:", "+      A: b c", "+      D:"});
    row({"health-set", "web", "test=pg_isready", "retries=3"},
        {"-    healthcheck: {test: [CMD, \"true\"]}",
         "+    healthcheck: {test: [CMD-SHELL, \"pg_isready\"], retries: 3}"});
    row({"health-set", "web", "exec=sh -c 'a && b'", "start_interval=2s"},
        {"-    healthcheck: {test: [CMD, \"true\"]}",
         "+    healthcheck: {test: [CMD, \"sh\", \"-c\", \"a && b\"], start_interval: 2s}"});
    row({"health-clear", "web"}, {"-    healthcheck: {test: [CMD, \"true\"]}"});
    row({"depends-add", "db", "web", "--condition", "service_healthy"},
        {"+    depends_on:", "+      web:", "+        condition: service_healthy"});
    row({"profile-add", "db", "dev"}, {"+    profiles:", "+      - dev"});
    row({"limit", "db", "cpus-reservation=0.5"},
        {"+    deploy:", "+      resources:", "+        reservations:",
         "+          cpus: \"0.5\""});
}

void CliEditTest::verbs() {
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, lines);
    const Outcome done = bench_->run(QStringList{"edit"} + words);
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QCOMPARE(changed(done.out), lines);
}

void CliEditTest::pastes() {
    const Outcome typed = bench_->run({"edit", "service-paste"}, "web:\n  image: redis:7 # fast\n");
    QVERIFY2(typed.exit == 0, qPrintable(typed.err));
    QCOMPARE(changed(typed.out), QStringList({"+  web-2:", "+    image: redis:7 # fast"}));
    bench_->write("other.yaml", "services:\n  cache:\n    image: redis:7\n    networks: [far]\n");
    const Outcome both =
        bench_->run({"edit", "detach", "api", "back", "--", "service-paste", "other.yaml"});
    QVERIFY2(both.exit == 0, qPrintable(both.err));
    QCOMPARE(changed(both.out),
             QStringList({"-    networks: [front, back] # both", "+    networks: [front] # both",
                          "+  cache:", "+    image: redis:7", "+    networks: [far]", "+  far:"}));
}

void CliEditTest::refusesToPaste() {
    const Outcome nothing = bench_->run({"edit", "service-paste", "-"}, "- a list\n");
    QCOMPARE(nothing.exit, 1);
    QVERIFY2(nothing.err.startsWith("refused: "), qPrintable(nothing.err));
    const Outcome missing = bench_->run({"edit", "service-paste", "nowhere.yaml"});
    QCOMPARE(missing.exit, 2);
    QVERIFY2(missing.err.contains("nowhere.yaml"), qPrintable(missing.err));
}

void CliEditTest::flows_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("lines"); ///< changed ones of the contract
    const auto row = [](QStringList words, QStringList lines) {
        QTest::newRow(qPrintable(words.join(' '))) << words << std::move(lines);
    };
    row({"flow-set", "api", "db"}, {"+  - api -> db"});
    row({"flow-set", "api", "db", "--policy", "required"},
        {"+  - {from: api, to: db, required: true}"});
    row({"flow-set", "internet", "db", "--policy", "forbidden"}, {"+  - internet -/> db"});
    row({"flow-set", "web", "host"}, {"+  - web -> host"});
    row({"flow-set", "service:web", "api", "--policy=forbidden"},
        {"-  - web -> api # pages", "+  - web -/> api # pages"});
    row({"flow-remove", "internet", "web", "--", "flow-set", "api", "db"},
        {"-  - internet -> web", "+  - api -> db"});
    row({"flow-remove", "internet", "web"}, {"-  - internet -> web"});
}

void CliEditTest::flows() {
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, lines);
    bench_->write("network-contract.yaml",
                  "version: 1\nflows:\n  - internet -> web\n  - web -> api # pages\n");
    const Outcome done = bench_->run(QStringList{"edit"} + words);
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QCOMPARE(changed(done.out), lines);
    QVERIFY(done.out.contains("network-contract.yaml"));
}

void CliEditTest::metadata() {
    bench_->write("network-contract.yaml",
                  "version: 1\nmetadata: {file: \"{service}.about.yaml\", keys: [owner]}\n");
    bench_->write("db.about.yaml", "name: db\n");
    const Outcome done =
        bench_->run({"edit", "--write", "metadata-set", "db", "owner", "team-data"});
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QCOMPARE(bench_->read("db.about.yaml"), "name: db\nowner: team-data\n");
    const Outcome missing = bench_->run({"edit", "metadata-set", "web", "owner", "me"});
    QCOMPARE(missing.exit, 1);
    QVERIFY2(missing.err.contains("web.about.yaml"), qPrintable(missing.err));
}

namespace {

constexpr auto with_password = R"(services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: hunter2
      LICENCE: hunter3
)";

const QStringList move_password{"edit",        "-f", "compose.yaml",
                                "secret-move", "db", "POSTGRES_PASSWORD"};

} // namespace

void CliEditTest::movesToASecret() {
    bench_->write("compose.yaml", with_password);
    const Outcome shown = bench_->run(move_password);
    QCOMPARE(shown.exit, 0);
    QVERIFY(!(shown.out + shown.err).contains("hunter2"));
    QVERIFY(
        shown.err.startsWith("note: new file secrets/postgres_password.txt (1 line, not shown)\n"));
    QVERIFY(shown.err.contains(".gitignore"));
    QVERIFY(shown.err.contains("masked"));
    QCOMPARE(changed(shown.out).mid(1),
             (QStringList{"+      POSTGRES_PASSWORD_FILE: /run/secrets/postgres_password",
                          "+    secrets:", "+      - postgres_password", "+secrets:",
                          "+  postgres_password:", "+    file: ./secrets/postgres_password.txt"}));
    QVERIFY(!QFile::exists(bench_->path("secrets")));
    QVERIFY(bench_->run(move_password + QStringList{"--show-secrets"}).out.contains("hunter2"));
    // Whatever the variable is called.
    const Outcome odd = bench_->run({"edit", "-f", "compose.yaml", "secret-move", "db", "LICENCE"});
    QVERIFY(!odd.out.contains("hunter3"));
    QVERIFY(odd.err.contains("whether postgres:17 reads LICENCE_FILE is not known"));

    const Outcome done = bench_->run(move_password + QStringList{"--write"});
    QCOMPARE(done.exit, 0);
    QCOMPARE(bench_->read("secrets/postgres_password.txt"), QByteArray("hunter2"));
    QCOMPARE(QFile::permissions(bench_->path("secrets/postgres_password.txt")) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(!bench_->read("compose.yaml").contains("hunter2"));
    QCOMPARE(bench_
                 ->run({"edit", "-f", "compose.yaml", "--write", "secret-remove", "db",
                        "postgres_password", "--", "secret-add", "db", "postgres_password"})
                 .exit,
             0);
    QVERIFY(bench_->run({"check", "-f", "compose.yaml"}).exit != 2);
}

void CliEditTest::secretsThatAreInTheWay() {
    bench_->write("compose.yaml", with_password);
    QDir(bench_->path(".")).mkdir("secrets");
    bench_->write("secrets/postgres_password.txt", "old");
    const Outcome refused = bench_->run(
        move_password + QStringList{"--file", "./secrets/postgres_password.txt", "--write"});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("is there already"), qPrintable(refused.err));
    QCOMPARE(bench_->read("compose.yaml"), QByteArray(with_password));
    // Left to the planner, the name is a free one.
    QCOMPARE(bench_->run(move_password + QStringList{"--write"}).exit, 0);
    QCOMPARE(bench_->read("secrets/postgres_password.txt"), QByteArray("old"));
    QCOMPARE(bench_->read("secrets/postgres_password_2.txt"), QByteArray("hunter2"));
    QVERIFY(bench_->read("compose.yaml").contains("file: ./secrets/postgres_password_2.txt"));
}

QTEST_GUILESS_MAIN(CliEditTest)
#include "cli_edit_test.moc"
