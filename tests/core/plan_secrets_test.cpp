// Values of variables that become secrets, and the secrets that services read.
#include "analysis/fix_all.h"
#include "facts/file_variables.h"
#include "memory_project.h"
#include "text/new_files.h"

#include <QTest>

#include <algorithm>

using namespace tw;

namespace {

const ServiceName db("db"), app("app");

MoveToSecret move(const char* key = "PW") {
    return {.service = db, .key = key};
}

/// `path: contents` of each new file, a line each.
QString new_files(const analysis::Snapshot& before, const std::vector<Intent>& intents) {
    const auto planned = analysis::plan(before, intents);
    std::string out;
    for (const auto& [path, contents] : planned ? planned->new_files : text::NewFiles{}) {
        out += path.string() + ": " + contents + "\n";
    }
    return QString::fromStdString(out);
}

QStringList notes(const analysis::Snapshot& before, const std::vector<Intent>& intents) {
    QStringList out;
    const auto planned = analysis::plan(before, intents);
    for (const Phrase& note : planned ? planned->notes : std::vector<Phrase>{}) {
        out << QString::fromStdString(note.str());
    }
    return out;
}

/// The service `db` says `body` beside its image, from line 4 on.
std::string with_body(std::string_view body, std::string_view rest = "") {
    return std::string("services:\n  db:\n    image: postgres:17\n").append(body).append(rest);
}

} // namespace

class PlanSecretsTest : public QObject {
    Q_OBJECT

private slots:
    void moves_data();
    void moves();
    void keepsTheValueAsTheContainerHadIt_data();
    void keepsTheValueAsTheContainerHadIt();
    void choosesFreeNames();
    void usesASecretOfTheSameValueOnly();
    void severalAtOnce();
    void places();
    void severalFiles();
    void included();
    void tellsWhatElseIsToDo();
    void knowsImages();
    void quickFix();
    void freeFiles();
    void secretsOfServices_data();
    void secretsOfServices();
    void tellsNewFiles();
};

void PlanSecretsTest::moves_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); ///< changed lines, or `refused: ` and a part
    const auto row = [](const char* name, const std::string& text, const char* expected) {
        QTest::newRow(name) << QString::fromStdString(text) << expected;
    };
    const char* of_map = "5-      PW: hunter2 # ours\n5+      PW_FILE: /run/secrets/pw # ours\n"
                         "6+    secrets:\n7+      - pw\n8+secrets:\n9+  pw:\n"
                         "10+    file: ./secrets/pw.txt\n";
    row("map", with_body("    environment:\n      PW: hunter2 # ours\n"), of_map);
    row("quoted", with_body("    environment:\n      PW: 'hunter2'\n"),
        "5-      PW: 'hunter2'\n5+      PW_FILE: '/run/secrets/pw'\n6+    secrets:\n7+      - pw\n"
        "8+secrets:\n9+  pw:\n10+    file: ./secrets/pw.txt\n");
    row("list", with_body("    environment:\n      - A=1\n      - PW=hunter2 # ours\n"),
        "6-      - PW=hunter2 # ours\n6+      - PW_FILE=/run/secrets/pw # ours\n7+    secrets:\n"
        "8+      - pw\n9+secrets:\n10+  pw:\n11+    file: ./secrets/pw.txt\n");
    row("brackets", with_body("    environment: {PW: hunter2}\n"),
        "4-    environment: {PW: hunter2}\n4+    environment: {PW_FILE: /run/secrets/pw}\n"
        "5+    secrets:\n6+      - pw\n7+secrets:\n8+  pw:\n9+    file: ./secrets/pw.txt\n");
    row("behind the environment", with_body("    environment:\n      PW: x\n    tty: true\n"),
        "5-      PW: x\n5+      PW_FILE: /run/secrets/pw\n6+    secrets:\n7+      - pw\n"
        "9+secrets:\n10+  pw:\n11+    file: ./secrets/pw.txt\n");
    row("beside other secrets",
        with_body("    environment:\n      PW: x\n    secrets: [tls]\n",
                  "secrets:\n  tls:\n    file: tls.pem # kept\n"),
        "5-      PW: x\n6-    secrets: [tls]\n5+      PW_FILE: /run/secrets/pw\n"
        "6+    secrets: [tls, pw]\n10+  pw:\n11+    file: ./secrets/pw.txt\n");
    row("beside secrets in the long form",
        with_body("    environment:\n      PW: x\n    secrets:\n      - source: tls\n"
                  "        mode: 0440\n",
                  "secrets:\n  tls:\n    file: tls.pem\n"),
        "5-      PW: x\n5+      PW_FILE: /run/secrets/pw\n9+      - source: pw\n13+  pw:\n"
        "14+    file: ./secrets/pw.txt\n");
    row("a variable of the shell", with_body("    environment:\n      PW: ${DB_PW}\n"),
        "5-      PW: ${DB_PW}\n5+      PW_FILE: /run/secrets/pw\n6+    secrets:\n7+      - pw\n"
        "8+secrets:\n9+  pw:\n10+    environment: DB_PW\n");
    row("a variable that must be there",
        with_body("    environment:\n      - \"PW=${DB_PW:?say it}\"\n"),
        "5-      - \"PW=${DB_PW:?say it}\"\n5+      - \"PW_FILE=/run/secrets/pw\"\n"
        "6+    secrets:\n7+      - pw\n8+secrets:\n9+  pw:\n10+    environment: DB_PW\n");

    row("a default", with_body("    environment:\n      PW: ${DB_PW:-x}\n"),
        "refused: the value of PW is made of text and variables");
    row("text and a variable", with_body("    environment:\n      PW: a-${DB_PW}\n"),
        "refused: the value of PW is made of text and variables");
    row("two variables", with_body("    environment:\n      PW: ${A}${B}\n"),
        "refused: the value of PW is made of text and variables");
    row("no variable of that name", with_body(""), "refused: db has no variable PW");
    row("of the shell", with_body("    environment:\n      - PW\n"),
        "refused: PW has no value here");
    row("empty", with_body("    environment:\n      PW: ''\n"), "refused: PW is empty");
    row("a block text", with_body("    environment:\n      PW: |\n        one\n        two\n"),
        "refused: 'services.db.environment.PW' is a block text");
    row("moved already",
        with_body("    environment:\n      PW: x\n      PW_FILE: /run/secrets/pw\n"),
        "refused: db has PW_FILE already");
    row("an anchor's value",
        with_body("    environment:\n      PW: &pw x\n", "  app:\n    image: a\n    environment:\n"
                                                         "      PW: *pw\n"),
        "refused: ");
    row("an alias",
        with_body("    environment: &e\n      PW: x\n",
                  "  app:\n    image: a\n    environment: *e\n"),
        "refused: ");
    row("a merge key",
        "x-e: &e\n  PW: x\nservices:\n  db:\n    image: p\n    environment:\n      <<: *e\n",
        "refused: ");
    row("extends",
        "services:\n  base:\n    image: p\n    environment:\n      PW: x\n  db:\n"
        "    extends:\n      service: base\n",
        "refused: ");
    row("several documents", with_body("    environment:\n      PW: x\n", "---\na: b\n"),
        "refused: ");
}

void PlanSecretsTest::moves() {
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto snapshot = tests::snapshot_of(text.toStdString());
    const QString actual = tests::planned(*snapshot, {move()});
    if (expected.startsWith("refused: ")) {
        QVERIFY2(actual.startsWith(expected), qPrintable(actual));
    } else {
        QCOMPARE(actual, expected);
    }
}

void PlanSecretsTest::keepsTheValueAsTheContainerHadIt_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("contents");
    QTest::newRow("plain") << "PW: hunter2" << "hunter2";
    QTest::newRow("a dollar sign") << "PW: a$$b" << "a$b";
    QTest::newRow("quotes and spaces") << "PW: \" a'b \"" << " a'b ";
    QTest::newRow("a number") << "PW: 0x10" << "16";
    QTest::newRow("of a list") << "- PW=a=b" << "a=b";
    QTest::newRow("several lines") << "PW: \"one\\ntwo\\n\"" << "one\ntwo\n";
}

void PlanSecretsTest::keepsTheValueAsTheContainerHadIt() {
    QFETCH(const QString, written);
    QFETCH(const QString, contents);
    const auto snapshot =
        tests::snapshot_of(with_body("    environment:\n      " + written.toStdString() + "\n"));
    QCOMPARE(new_files(*snapshot, {move()}), "/project/secrets/pw.txt: " + contents + "\n");
}

void PlanSecretsTest::choosesFreeNames() {
    const std::string of_others = "secrets:\n  pw:\n    file: other.txt\n";
    const std::string body = "    environment:\n      PW: x\n";
    const auto taken = tests::snapshot_of(with_body(body, of_others));
    QCOMPARE(new_files(*taken, {move()}), QString("/project/secrets/db_pw.txt: x\n"));
    const auto both =
        tests::snapshot_of(with_body(body, of_others + "  db_pw:\n    environment: PW\n"));
    QCOMPARE(new_files(*both, {move()}), QString("/project/secrets/db_pw_2.txt: x\n"));
    const auto mounted = tests::snapshot_of(with_body(
        body + "    secrets:\n      - {source: t, target: pw}\n", "secrets:\n  t:\n    file: t\n"));
    QCOMPARE(new_files(*mounted, {move()}), QString("/project/secrets/db_pw.txt: x\n"));

    MoveToSecret named = move();
    named.secret = "mine";
    named.file = "keys/mine";
    QCOMPARE(new_files(*taken, {named}), QString("/project/keys/mine: x\n"));
    named.secret = "pw";
    QVERIFY(tests::planned(*taken, {named}).startsWith("refused: there is a secret pw already"));
    named.secret = "a b";
    QVERIFY(tests::planned(*taken, {named}).startsWith("refused: 'a b' is not a secret's name"));
    named.secret = "mine";
    named.file = "keys/";
    QVERIFY(tests::planned(*taken, {named}).startsWith("refused: 'keys/' is no name for a file"));
    const auto shell = tests::snapshot_of(with_body("    environment:\n      PW: ${A}\n"));
    named.file = "keys/mine";
    QVERIFY(tests::planned(*shell, {named}).startsWith("refused: PW takes its value from A"));
}

void PlanSecretsTest::usesASecretOfTheSameValueOnly() {
    const std::string same =
        with_body("    environment:\n      PW: ${A}\n", "secrets:\n  pw:\n    environment: A\n");
    QCOMPARE(tests::planned(*tests::snapshot_of(same), {move()}),
             QString("5-      PW: ${A}\n5+      PW_FILE: /run/secrets/pw\n6+    secrets:\n"
                     "7+      - pw\n"));
    const auto other = tests::snapshot_of(
        with_body("    environment:\n      PW: ${A}\n", "secrets:\n  pw:\n    environment: B\n"));
    QVERIFY(tests::planned(*other, {move()}).contains("db_pw:"));
}

void PlanSecretsTest::severalAtOnce() {
    const std::string body = "    environment:\n      PW: x\n      TOKEN: y\n";
    const auto with_app = [&](const char* value) {
        return tests::snapshot_of(with_body(
            body, std::string("  app:\n    image: a\n    environment: {PW: ") + value + "}\n"));
    };
    const std::vector<Intent> moves{move(), move("TOKEN"),
                                    MoveToSecret{.service = app, .key = "PW"}};
    // The same value in a file that is not on the disk yet is one secret.
    QCOMPARE(new_files(*with_app("x"), moves),
             QString("/project/secrets/pw.txt: x\n/project/secrets/token.txt: y\n"));
    QCOMPARE(new_files(*with_app("z"), moves),
             QString("/project/secrets/app_pw.txt: z\n/project/secrets/pw.txt: x\n"
                     "/project/secrets/token.txt: y\n"));
}

void PlanSecretsTest::places() {
    const auto merged = tests::snapshot_of(
        "x-e: &e\n  PW: x\nservices:\n  db:\n    image: p\n    environment:\n      <<: *e\n"
        "  app:\n    image: a\n    environment:\n      <<: *e\n");
    QVERIFY(tests::planned(*merged, {move()}, plan::Place::OverrideFile).startsWith("refused: "));
    const auto extended = tests::snapshot_of(
        "services:\n  base:\n    image: p\n    environment:\n      PW: x\n  db:\n"
        "    extends:\n      service: base\n");
    const auto at_base = analysis::plan(*extended, {move()}, plan::Place::Source);
    QVERIFY(at_base);
    QCOMPARE(at_base->new_files.size(), 1U);
    QVERIFY(std::ranges::any_of(at_base->notes, [](const Phrase& note) {
        return note.str().contains("base") && note.str().contains("shared");
    }));
}

void PlanSecretsTest::severalFiles() {
    const std::string base = with_body("    environment:\n      PW: x\n");
    const auto open = [](const std::string& first, const std::string& second) {
        analysis::OpenRequest request;
        request.files = {"compose.yaml", "compose.prod.yaml"};
        return analysis::analyse(
            tests::open_texts({{"compose.yaml", first}, {"compose.prod.yaml", second}}, request));
    };
    // Said in both files, the base would still say it.
    const std::string again = "services:\n  db:\n    environment:\n      PW: y\n";
    QVERIFY(tests::planned(*open(base, again), {move()}).startsWith("refused: "));
    const QString in_second = tests::planned(*open(with_body(""), again), {move()});
    QCOMPARE(in_second, QString("compose.prod.yaml:\n4-      PW: y\n4+      PW_FILE: "
                                "/run/secrets/pw\n5+    secrets:\n6+      - pw\n7+secrets:\n"
                                "8+  pw:\n9+    file: ./secrets/pw.txt\n"));
}

void PlanSecretsTest::included() {
    const auto open = [](const char* name) {
        return analysis::analyse(
            tests::open_texts({{"compose.yaml", std::string("include:\n  - ") + name +
                                                    "\nservices:\n  w:\n"
                                                    "    image: w\n"},
                               {name, with_body("    environment:\n      PW: x\n")}}));
    };
    QVERIFY(tests::planned(*open("db/compose.yaml"), {move()})
                .contains("is included from another folder"));
    QCOMPARE(new_files(*open("db.yaml"), {move()}), QString("/project/secrets/pw.txt: x\n"));
    const auto from_file = analysis::analyse(tests::open_texts(
        {{"compose.yaml", with_body("    env_file: db.env\n")}, {"db.env", "PW=x\n"}}));
    QVERIFY(tests::planned(*from_file, {move()}).startsWith("refused: PW comes from "));
}

void PlanSecretsTest::tellsWhatElseIsToDo() {
    const auto snapshot = tests::snapshot_of(
        with_body("    user: '70'\n    environment:\n      POSTGRES_PASSWORD: x\n      LICENCE: y\n"
                  "    healthcheck:\n      test: psql $$POSTGRES_PASSWORD\n",
                  "  app:\n    image: a\n    environment:\n      DB_PASSWORD: x\n"));
    const QStringList told = notes(*snapshot, {move("POSTGRES_PASSWORD")});
    QCOMPARE(told, (QStringList{
                       "the healthcheck of db uses POSTGRES_PASSWORD, which the container has no "
                       "more",
                       "app has DB_PASSWORD with the same value",
                       "keep secrets/postgres_password.txt out of version control: add it to "
                       ".gitignore",
                       "only you may read secrets/postgres_password.txt, and db does not read it "
                       "as root; give its user the right to",
                       "the old value stays in the history of the repository; change it",
                   }));
    QCOMPARE(notes(*snapshot, {move("LICENCE")}).front(),
             QString("whether postgres:17 reads LICENCE_FILE is not known; see its documentation"));
    const auto shell =
        tests::snapshot_of(with_body("    environment:\n      POSTGRES_PASSWORD: ${A}\n"));
    QCOMPARE(notes(*shell, {move("POSTGRES_PASSWORD")}), QStringList());
    const auto built =
        tests::snapshot_of("services:\n  db:\n    build: .\n    environment:\n      PW: ${A}\n");
    QCOMPARE(notes(*built, {move()}).size(), 1);
}

void PlanSecretsTest::knowsImages() {
    using facts::reads_from_file;
    for (const char* image : {"postgres", "postgres:17-alpine", "docker.io/library/postgres:17",
                              "library/postgres@sha256:00", "index.docker.io/library/postgres"}) {
        QVERIFY2(reads_from_file(image, "POSTGRES_PASSWORD"), image);
        QVERIFY2(!reads_from_file(image, "PGDATA"), image);
    }
    for (const char* image : {"bitnami/postgresql", "ghcr.io/library/postgres",
                              "localhost:5000/postgres", "postgrest", "${IMAGE}", ""}) {
        QVERIFY2(!reads_from_file(image, "POSTGRES_PASSWORD"), image);
    }
    QVERIFY(reads_from_file("mariadb:11", "MYSQL_ROOT_PASSWORD"));
    QVERIFY(!reads_from_file("mysql:8", "MARIADB_ROOT_PASSWORD"));
    QVERIFY(reads_from_file("mongo", "MONGO_INITDB_ROOT_PASSWORD"));
}

void PlanSecretsTest::quickFix() {
    const auto snapshot =
        tests::snapshot_of(with_body("    environment:\n      POSTGRES_PASSWORD: hunter2\n"));
    const auto found = [](const analysis::Snapshot& in) {
        return std::ranges::find(in.findings, "TW-SEC-007", &facts::Finding::rule);
    };
    const auto finding = found(*snapshot);
    QVERIFY(finding != snapshot->findings.end());
    const facts::Fix& fix = finding->fixes.front();
    QCOMPARE(fix.safety, facts::Safety::Unsafe);
    const auto preview = analysis::preview(*snapshot, fix.intents);
    QVERIFY(preview);
    QVERIFY(found(*preview->after) == preview->after->findings.end());
    QVERIFY(preview->caused.empty()); // a file that is not there yet is no fault
    QVERIFY(!fix.title.str().contains("hunter2"));

    QVERIFY(analysis::fix_all(snapshot, {.unsafe = false, .rules = {}}).new_files.empty());
    // Nor among others that are not safe.
    QVERIFY(analysis::fix_all(snapshot, {.unsafe = true, .rules = {}}).new_files.empty());
    const auto fixed = analysis::fix_all(snapshot, {.unsafe = true, .rules = {"TW-SEC-007"}});
    QCOMPARE(fixed.new_files.size(), 1U);
    QVERIFY(!fixed.notes.empty());
}

void PlanSecretsTest::freeFiles() {
    const auto snapshot = tests::snapshot_of(with_body("    environment:\n      PW: x\n"));
    text::MemoryDisk disk;
    const auto file_of = [&](const MoveToSecret& wanted) {
        const auto intents = analysis::with_free_files(disk, *snapshot, {wanted});
        const auto planned = analysis::plan(*snapshot, intents);
        return planned ? QString::fromStdString(planned->new_files.begin()->first.filename())
                       : QString();
    };
    QCOMPARE(file_of(move()), QString("pw.txt"));
    disk.files["/project/secrets/pw.txt"] = "something else";
    QCOMPARE(file_of(move()), QString("pw_2.txt"));
    disk.files["/project/secrets/pw_2.txt"] = "x"; // made by an earlier move, and undone
    QCOMPARE(file_of(move()), QString("pw_2.txt"));
    MoveToSecret chosen = move();
    chosen.file = "./secrets/pw.txt";
    QCOMPARE(file_of(chosen), QString("pw.txt")); // for whoever writes to refuse
    QVERIFY(!text::check_free(disk, {{"/project/secrets/pw.txt", "x"}}));
}

void PlanSecretsTest::secretsOfServices_data() {
    QTest::addColumn<QString>("body");
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* body, Intent intent, const char* expected) {
        QTest::newRow(name) << body << std::move(intent) << expected;
    };
    row("absent", "    tty: true\n", AddSecret{db, "a"}, "5+    secrets:\n6+      - a\n");
    row("in a list", "    secrets:\n      - b # first\n", AddSecret{db, "a"}, "6+      - a\n");
    row("in brackets", "    secrets: [b]\n", AddSecret{db, "a"},
        "4-    secrets: [b]\n4+    secrets: [b, a]\n");
    row("in the long form", "    secrets:\n      - source: b\n        mode: 0440\n",
        AddSecret{db, "a"}, "7+      - source: a\n");
    row("there already", "    secrets: [a]\n", AddSecret{db, "a"}, "refused: db reads secret a");
    row("not declared", "", AddSecret{db, "x"}, "refused: there is no secret 'x'");
    row("taken away", "    secrets:\n      - b\n      - a # why\n", RemoveSecret{db, "a"},
        "6-      - a # why\n");
    row("the last one", "    secrets:\n      - a\n", RemoveSecret{db, "a"},
        "4-    secrets:\n5-      - a\n");
    row("twice", "    secrets:\n      - a\n      - source: a\n        target: c\n      - b\n",
        RemoveSecret{db, "a"}, "5-      - a\n6-      - source: a\n7-        target: c\n");
    row("not read", "    secrets: [b]\n", RemoveSecret{db, "a"}, "refused: db reads no secret a");
}

void PlanSecretsTest::secretsOfServices() {
    QFETCH(const QString, body);
    QFETCH(const Intent, intent);
    QFETCH(const QString, expected);
    const auto snapshot = tests::snapshot_of(
        with_body(body.toStdString(), "secrets:\n  a:\n    file: a\n  b:\n    file: b\n"));
    const QString actual = tests::planned(*snapshot, {intent});
    if (expected.startsWith("refused: ")) {
        QVERIFY2(actual.startsWith(expected), qPrintable(actual));
    } else {
        QCOMPARE(actual, expected);
    }
}

void PlanSecretsTest::tellsNewFiles() {
    const auto told = [](const char* contents) {
        return QString::fromStdString(text::told("s.txt", contents).str());
    };
    QCOMPARE(told("hunter2"), QString("new file s.txt (1 line, not shown)"));
    QCOMPARE(told("a\nb\n"), QString("new file s.txt (2 lines, not shown)"));
    QCOMPARE(told(""), QString("new file s.txt (0 lines, not shown)"));
}

QTEST_APPLESS_MAIN(PlanSecretsTest)
#include "plan_secrets_test.moc"
