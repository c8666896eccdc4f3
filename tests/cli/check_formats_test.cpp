// The forms of `check`: each can be read by those it is meant for, and none lets a user's text out
// of its place.
#include "cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <array>
#include <memory>
#include <utility>

using namespace tw::tests;

namespace {

/// Findings of several severities and consequences, one of them waived, and names and values that
/// look for ways out of their places.
constexpr auto tricky = R"(services:
  web:
    image: nginx
    networks: [front]
    mem_limit: 512m
    cpus: 0.5
    ports:
      - "8080:80"
      - "8443:443"
    healthcheck: {test: [CMD, "true"]}
  db:
    image: postgres
    networks: [front, "a|b<c>`d`%0A::error::,&@x"]
    environment: {POSTGRES_PASSWORD: hunter2, PORT: "1"}
    ports: ["5432:5432"]
    healthcheck: {test: [CMD, "true"]}
networks:
  front:
)";

constexpr auto contract = R"(version: 1
tiers:
  front: {services: [web, db]}
waivers:
  - {rule: TW-PRT-005, service: db, reason: "until | <b>June</b>", approved_by: Ada}
)";

constexpr std::array<std::pair<QLatin1StringView, const char*>, 4> outcomes{{
    {QLatin1StringView("compose-refuses"), "Compose refuses it"},
    {QLatin1StringView("engine-refuses"), "the Docker Engine refuses it"},
    {QLatin1StringView("surprise"), "it silently does something else"},
    {QLatin1StringView("broken"), "it breaks the contract or good practice"},
}};

QJsonObject object(const QString& text) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        qWarning("%s", qPrintable(error.errorString()));
    }
    return document.object();
}

} // namespace

class CheckFormatsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void text();
    void textShowsNoSecrets_data();
    void textShowsNoSecrets();
    void textOfOddLines();
    void colour_data();
    void colour();
    void quiet();
    void json();
    void sarif();
    void sarifFixesCanBeApplied();
    void fingerprintsOutliveShifts();
    void github();
    void gitlab();
    void junit();
    void markdown();
    void pathsOfTheRepository();
    void severalForms();
    void outputs_data();
    void outputs();
    void failOn_data();
    void failOn();

private:
    [[nodiscard]] Outcome check(const QStringList& more) const {
        return bench_->run(QStringList{"check", "--today", "2026-01-01"} + more);
    }
    [[nodiscard]] QJsonArray results() const {
        const QJsonObject log = object(check({"--format", "sarif"}).out);
        return log["runs"][0]["results"].toArray();
    }
    std::unique_ptr<Workbench> bench_;
};

void CheckFormatsTest::init() {
    bench_ = std::make_unique<Workbench>();
    bench_->write("compose.yaml", tricky);
    bench_->write("network-contract.yaml", contract);
}

void CheckFormatsTest::text() {
    const QString out = check({}).out;
    const QString shown = "\n    8 |       - \"8080:80\"\n      |         ^~~~~~~~~\n"
                          "      = expected: ";
    QVERIFY2(out.contains(shown), qPrintable(out));
    QVERIFY2(out.contains(QRegularExpression("compose\\.yaml:8:9: (warning|error): .* "
                                             "\\[TW-PRT-005 [a-z-]+\\]\n")),
             qPrintable(out));
    QVERIFY2(out.contains(QRegularExpression("\n      = fix \\((safe|unsafe|manual)\\): ")),
             qPrintable(out));
    QVERIFY2(out.contains(": waived: ") && out.contains("      = because: until | <b>June</b>\n"),
             qPrintable(out));
    const QJsonObject report = object(check({"--format", "json"}).out);
    for (const auto& [key, says] : outcomes) {
        const int number = report["summary"]["consequences"][key].toInt();
        QCOMPARE(out.count(QString("      = outcome: %1\n").arg(says)),
                 key == QLatin1String("broken") ? 0 : number);
        QCOMPARE(out.contains(QString("%1: %2").arg(says).arg(number)), number > 0);
    }
    QVERIFY2(out.endsWith("strict mode: failed\n"), qPrintable(out));
}

void CheckFormatsTest::textShowsNoSecrets_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* line, const char* shown) {
        QTest::newRow(line) << QByteArray(line) << QString(shown);
    };
    row("environment: {A_PASSWORD: geheim, port: x}", "environment: {A_PASSWORD: ••••••, port: x}");
    row("environment: [A_TOKEN=geheim, \"B_KEY=geheim\"]",
        "environment: [A_TOKEN=••••••, \"B_KEY=••••••\"]");
    row("environment: {A_PASSWORD: \"${PW}\", B_PASSWORD: \"${PW:-geheim}\"}",
        "environment: {A_PASSWORD: \"${PW}\", B_PASSWORD: ••••••}");
    row("command: server --requirepass geheim -p 1", "command: server --requirepass •••••• -p 1");
    row("command: [server, --requirepass, geheim]", "command: [server, --requirepass, ••••••]");
    row("command: [server, --auth-token=geheim]", "command: [server, --auth-token=••••••]");
    row("environment: {URL: \"postgres://me:geheim@db/x\"}",
        "environment: {URL: \"postgres://me:••••••@db/x\"}");
    row("labels: {traefik.http.middlewares.a.basicauth.users: \"me:geheim\"}",
        "labels: {traefik.http.middlewares.a.basicauth.users: ••••••}");
}

/// A finding on the line shows it: here that a key is unknown.
void CheckFormatsTest::textShowsNoSecrets() {
    QFETCH(const QByteArray, line);
    QFETCH(const QString, shown);
    bench_->write("a.yaml", "services: {a: {image: x, oops: 1, " + line + "}}\n");
    const Outcome done = check({"-f", "a.yaml"});
    QVERIFY2(done.out.contains("| services: {a: {image: x, oops: 1, " + shown + "}}\n"),
             qPrintable(done.out));
    for (const char* format : {"json", "sarif", "github", "gitlab", "junit", "markdown"}) {
        QVERIFY(!check({"-f", "a.yaml", "--format", format}).out.contains("geheim"));
    }
    // Broken YAML is guarded too.
    bench_->write("b.yaml", "services: {a: {image: x, " + line + "}}\n  ]\n");
    QVERIFY(!check({"-f", "b.yaml"}).out.contains("geheim"));
}

void CheckFormatsTest::textOfOddLines() {
    bench_->write("a.yaml", "services:\n  a:\n    image: x\n\toops: \x1B[31m\n");
    QVERIFY(!check({"-f", "a.yaml"}).out.contains('\x1B'));
    bench_->write("a.yaml",
                  "services:\n  a:\n    image: x\n    \"o\\e[31mops\": 1 # \x1B[2J\xE2\x80\xAE\n");
    const Outcome odd = check({"-f", "a.yaml"});
    QVERIFY2(!odd.out.contains('\x1B') && !odd.out.contains(QChar(0x202E)), qPrintable(odd.out));
    QVERIFY2(odd.out.contains(QChar(0xFFFD)), qPrintable(odd.out));
    const QByteArray pad(5'000, 'x');
    bench_->write("a.yaml", "services: {a: {image: 'x:1', entrypoint: " + pad +
                                ", oops: 1, command: " + pad + "}}\n");
    const Outcome cut = check({"-f", "a.yaml"});
    QVERIFY2(cut.out.contains(QString::fromUtf8("| …")) && cut.out.contains(", oops: 1, "),
             qPrintable(cut.out));
    for (const QString& line : cut.out.split('\n')) {
        QVERIFY2(line.size() < 200, qPrintable(line));
    }
    // A zero-width place behind the end of a line.
    bench_->write("a.yaml", "services:\n  a:\n    image: x\n    ports: [\n");
    QVERIFY(check({"-f", "a.yaml"}).out.contains(" ^\n"));
}

void CheckFormatsTest::colour_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("coloured");
    QTest::newRow("no terminal") << QStringList{} << QStringList{"TERM=xterm"} << false;
    QTest::newRow("always") << QStringList{"--color", "always"} << QStringList{"NO_COLOR=1"}
                            << true;
    QTest::newRow("never") << QStringList{"--color", "never"} << QStringList{"TERM=xterm"} << false;
}

void CheckFormatsTest::colour() {
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, environment);
    QFETCH(const bool, coloured);
    const Outcome done = bench_->run(QStringList{"check"} + words, {}, environment);
    QCOMPARE(done.out.contains("\x1B[1;31m"), coloured);
    QCOMPARE(QString(done.out).remove(QRegularExpression("\x1B\\[[0-9;]*m")),
             bench_->run({"check"}).out);
}

void CheckFormatsTest::quiet() {
    const Outcome done = check({"-q"});
    QCOMPARE(done.exit, 1);
    const QStringList lines = done.out.trimmed().split('\n');
    QVERIFY2(lines.size() >= 1, qPrintable(done.out));
    for (const QString& line : lines) {
        QVERIFY2(line.contains(": error: "), qPrintable(line));
    }
    bench_->write("compose.yaml", shop);
    bench_->write("network-contract.yaml", "version: 1\n");
    const Outcome clean = check({"-q"});
    QCOMPARE(clean.exit, 0);
    QCOMPARE(clean.out + clean.err, QString());
}

void CheckFormatsTest::json() {
    const QJsonObject report = object(check({"--format", "json"}).out);
    QSet<QString> prints;
    bool with_edits = false;
    for (const QJsonValue& found : report["diagnostics"].toArray()) {
        QVERIFY(QStringList({"compose-refuses", "engine-refuses", "surprise", "broken"})
                    .contains(found["consequence"].toString()));
        QVERIFY(
            QRegularExpression("^[0-9a-f]{16}$").match(found["fingerprint"].toString()).hasMatch());
        prints << found["fingerprint"].toString();
        if (found["rule"].toString() == "TW-PRT-005" && found["service"].toString() == "web") {
            QVERIFY(found["subject"].toString().startsWith("services.web.ports["));
            for (const QJsonValue& fix : found["fixes"].toArray()) {
                with_edits = with_edits || fix["edits"].isArray();
            }
        }
    }
    QVERIFY(with_edits);
    QCOMPARE(prints.size(), report["diagnostics"].toArray().size());
    int counted = 0;
    for (const auto& [key, says] : outcomes) {
        counted += report["summary"]["consequences"][key].toInt();
    }
    QCOMPARE(counted, report["diagnostics"].toArray().size() - 1); // one is waived
    const QJsonObject none = object(check({"--format", "json", "--edits", "none"}).out);
    for (const QJsonValue& found : none["diagnostics"].toArray()) {
        for (const QJsonValue& fix : found["fixes"].toArray()) {
            QVERIFY(fix["edits"].isNull());
        }
    }
}

/// What the schema of SARIF 2.1.0 demands of the parts that are used.
void CheckFormatsTest::sarif() {
    const QJsonObject log = object(check({"--format", "sarif"}).out);
    QCOMPARE(log["version"].toString(), QString("2.1.0"));
    QCOMPARE(log["runs"].toArray().size(), 1);
    const QJsonValue run = log["runs"][0];
    const QJsonValue driver = run["tool"]["driver"];
    QCOMPARE(driver["name"].toString(), QString("Tierwright"));
    QCOMPARE(run["columnKind"].toString(), QString("unicodeCodePoints"));
    const QJsonArray rules = driver["rules"].toArray();
    QSet<QString> ids;
    for (const QJsonValue& rule : rules) {
        ids << rule["id"].toString();
        for (const char* part : {"shortDescription", "fullDescription", "help"}) {
            QVERIFY(!rule[QLatin1String(part)]["text"].toString().isEmpty());
        }
        QVERIFY(rule["help"]["markdown"].toString().contains("```yaml\n"));
    }
    QCOMPARE(ids.size(), rules.size());
    QVERIFY(!run["results"].toArray().isEmpty());
    int suppressed = 0;
    for (const QJsonValue& result : run["results"].toArray()) {
        QCOMPARE(rules.at(result["ruleIndex"].toInt())["id"], result["ruleId"]);
        QVERIFY(QStringList({"error", "warning", "note"}).contains(result["level"].toString()));
        QVERIFY(!result["message"]["text"].toString().isEmpty());
        const QJsonValue place = result["locations"][0]["physicalLocation"];
        const QString uri = place["artifactLocation"]["uri"].toString();
        QVERIFY2(uri == "compose.yaml" || uri == "network-contract.yaml", qPrintable(uri));
        const QJsonValue region = place["region"];
        QVERIFY(region["startLine"].toInt() >= 1 && region["startColumn"].toInt() >= 1);
        QVERIFY(region["endLine"].toInt() >= region["startLine"].toInt());
        QVERIFY(region["endLine"].toInt() > region["startLine"].toInt() ||
                region["endColumn"].toInt() >= region["startColumn"].toInt());
        QCOMPARE(result["partialFingerprints"].toObject().size(), 1);
        for (const QJsonValue& suppression : result["suppressions"].toArray()) {
            ++suppressed;
            QCOMPARE(suppression["kind"].toString(), QString("external"));
            QCOMPARE(suppression["justification"].toString(), QString("until | <b>June</b>"));
        }
        for (const QJsonValue& fix : result["fixes"].toArray()) {
            QVERIFY(!fix["description"]["text"].toString().isEmpty());
            QVERIFY(!fix["artifactChanges"].toArray().isEmpty());
            for (const QJsonValue& change : fix["artifactChanges"].toArray()) {
                QVERIFY(change["artifactLocation"].isObject());
                QVERIFY(!change["replacements"].toArray().isEmpty());
                for (const QJsonValue& replacement : change["replacements"].toArray()) {
                    QVERIFY(replacement["deletedRegion"].isObject());
                }
            }
        }
    }
    QCOMPARE(suppressed, 1);
}

/// The first fix of each finding, applied as SARIF says, takes the finding away.
void CheckFormatsTest::sarifFixesCanBeApplied() {
    const QJsonArray before = results();
    int applied = 0;
    for (const QJsonValue& result : before) {
        const QJsonValue fix = result["fixes"][0];
        if (!fix.isObject()) {
            continue;
        }
        QByteArray text = tricky;
        const QJsonArray replacements = fix["artifactChanges"][0]["replacements"].toArray();
        for (qsizetype i = replacements.size() - 1; i >= 0; --i) {
            const QJsonValue region = replacements[i]["deletedRegion"];
            text.replace(region["byteOffset"].toInt(), region["byteLength"].toInt(),
                         replacements[i]["insertedContent"]["text"].toString().toUtf8());
        }
        bench_->write("compose.yaml", text);
        for (const QJsonValue& left : results()) {
            QVERIFY2(left["partialFingerprints"] != result["partialFingerprints"],
                     qPrintable(result["message"]["text"].toString()));
        }
        bench_->write("compose.yaml", tricky);
        ++applied;
    }
    QVERIFY2(applied >= 2, qPrintable(QString::number(applied)));
}

void CheckFormatsTest::fingerprintsOutliveShifts() {
    const auto prints = [&] {
        QStringList list;
        for (const QJsonValue& result : results()) {
            list << result["ruleId"].toString() + " " +
                        result["partialFingerprints"]["tierwright/v1"].toString();
        }
        list.sort();
        return list;
    };
    const QStringList before = prints();
    bench_->write("compose.yaml", "# one\n\n# two\n" + QByteArray(tricky).replace("8080", "9090"));
    QCOMPARE(prints(), before);
    bench_->write("compose.yaml", QByteArray(tricky).replace("web:", "shop:"));
    QVERIFY(prints() != before);
}

void CheckFormatsTest::github() {
    const QString out = check({"--format", "github"}).out;
    const QStringList lines = out.trimmed().split('\n');
    const QRegularExpression command(
        "^::(error|warning|notice) file=(compose|network-contract)\\.yaml,line=\\d+,col=\\d+,"
        "endLine=\\d+,endColumn=\\d+,title=TW-[A-Z]+-\\d+ [a-z0-9-]+::[^\\r]+$");
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        QVERIFY2(command.match(lines[i]).hasMatch(), qPrintable(lines[i]));
    }
    QVERIFY2(lines.last().startsWith("Tierwright: "), qPrintable(out));
    QVERIFY2(out.contains("%250A::error::"), qPrintable(out)); // the name's %0A stays a text
    QVERIFY2(out.contains("%0Aexpected: "), qPrintable(out));
    QVERIFY2(!out.contains("June"), qPrintable(out));
}

void CheckFormatsTest::gitlab() {
    const QJsonArray list =
        QJsonDocument::fromJson(check({"--format", "gitlab"}).out.toUtf8()).array();
    QVERIFY(!list.isEmpty());
    QSet<QString> prints;
    for (const QJsonValue& entry : list) {
        QVERIFY(!entry["description"].toString().isEmpty());
        QVERIFY(entry["check_name"].toString().startsWith("TW-"));
        QVERIFY(QStringList({"info", "minor", "major", "critical", "blocker"})
                    .contains(entry["severity"].toString()));
        QVERIFY(entry["location"]["path"].toString().endsWith(".yaml"));
        QVERIFY(entry["location"]["lines"]["begin"].toInt() >= 1);
        prints << entry["fingerprint"].toString();
    }
    QCOMPARE(prints.size(), list.size());
}

void CheckFormatsTest::junit() {
    const QString out = check({"--format", "junit"}).out;
    QXmlStreamReader xml(out);
    int cases = 0;
    int failures = 0;
    int skipped = 0;
    QXmlStreamAttributes suite;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            cases += xml.name() == u"testcase" ? 1 : 0;
            failures += xml.name() == u"failure" ? 1 : 0;
            skipped += xml.name() == u"skipped" ? 1 : 0;
            if (xml.name() == u"testsuite") {
                suite = xml.attributes();
            }
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(suite.value("tests").toInt(), cases);
    QCOMPARE(suite.value("failures").toInt(), failures);
    QCOMPARE(suite.value("skipped").toInt(), skipped);
    QCOMPARE(skipped, 1);
    const QJsonValue summary = object(check({"--format", "json"}).out)["summary"];
    QCOMPARE(failures, summary["errors"].toInt());
    bench_->write("bad.yaml", "services:\n  a:\n    image: x\n    \"o\\x01ps\": \xFF\n");
    QXmlStreamReader odd(check({"-f", "bad.yaml", "--format", "junit"}).out);
    while (!odd.atEnd()) {
        odd.readNext();
    }
    QVERIFY2(!odd.hasError(), qPrintable(odd.errorString()));
}

void CheckFormatsTest::markdown() {
    const QString out = check({"--format", "markdown"}).out;
    QVERIFY2(out.startsWith("<!-- tierwright -->\n### Network contract: failed\n"),
             qPrintable(out));
    QVERIFY2(out.contains("\n#### It breaks the contract or good practice ("), qPrintable(out));
    QVERIFY2(out.contains("`compose.yaml:8:9`"), qPrintable(out));
    QVERIFY2(!out.contains("<b>") && !out.contains("<c>"), qPrintable(out));
    QVERIFY2(!QRegularExpression("(?<!`)@x").match(out).hasMatch(), qPrintable(out));
    QVERIFY2(out.contains("<details><summary>1 waived</summary>"), qPrintable(out));
    for (const QString& line : out.split('\n')) {
        if (line.startsWith("| ") && !line.startsWith("| |") && !line.startsWith("| ---")) {
            const auto cells = line.count(QRegularExpression("(?<!\\\\)\\|")) - 1;
            QVERIFY2(cells == 5 || cells == 3, qPrintable(line));
        }
    }
    QByteArray many = "services:\n";
    for (int i = 0; i < 2'000; ++i) {
        many += "  s" + QByteArray::number(i) + ": {image: x, oops: 1}\n";
    }
    bench_->write("many.yaml", many);
    const QString cut = check({"-f", "many.yaml", "--format", "markdown"}).out;
    QVERIFY(cut.size() < 65'536);
    QVERIFY(cut.contains(QRegularExpression("\nAnd \\d+ more, ")));
}

/// Services want paths from the top of the repository, wherever the check runs.
void CheckFormatsTest::pathsOfTheRepository() {
    QVERIFY(QDir(bench_->path(".")).mkpath(".git"));
    QVERIFY(QDir(bench_->path(".")).mkpath("deploy/my app"));
    bench_->write("deploy/my app/compose.yaml", tricky);
    const Outcome done = bench_->start("/bin/sh", {"-c", "cd 'deploy/my app' && exec \"$0\" \"$@\"",
                                                   Workbench::tool(), "check", "--format", "github",
                                                   "--format", "sarif=../../out.sarif"});
    QCOMPARE(done.exit, 1);
    QVERIFY2(done.out.contains(" file=deploy/my app/compose.yaml,"), qPrintable(done.out));
    QVERIFY(bench_->read("out.sarif").contains("\"uri\": \"deploy/my%20app/compose.yaml\""));
}

void CheckFormatsTest::severalForms() {
    const Outcome done = check({"--format", "text", "--format", "json=a.json", "--format",
                                "sarif=b.sarif", "--format", "junit=c.xml"});
    QCOMPARE(done.exit, 1);
    QCOMPARE(done.out, check({}).out);
    QCOMPARE(QString(bench_->read("a.json")), check({"--format", "json"}).out);
    QCOMPARE(QString(bench_->read("b.sarif")), check({"--format", "sarif"}).out);
    QCOMPARE(QString(bench_->read("c.xml")), check({"--format", "junit"}).out);
    QCOMPARE(check({"--format", "json", "--output", "d.json"}).out, QString());
    QCOMPARE(bench_->read("d.json"), bench_->read("a.json"));
}

void CheckFormatsTest::outputs_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << QStringList{"--format", "xml"} << "there is no format 'xml'";
    QTest::newRow("two printed") << QStringList{"--format", "text", "--format", "json"}
                                 << "two formats would go to the standard output";
    QTest::newRow("file without a format")
        << QStringList{"--format", "json=a", "--output", "b"} << "every format has one already";
    QTest::newRow("no such folder") << QStringList{"--format", "json=no/a"} << "no/a";
    QTest::newRow("no such log") << QStringList{"--log", "no/log"} << "cannot append to no/log";
}

void CheckFormatsTest::outputs() {
    QFETCH(const QStringList, words);
    QFETCH(const QString, says);
    const Outcome done = check(words);
    QCOMPARE(done.exit, 2);
    QVERIFY2(done.err.contains(says), qPrintable(done.err));
}

void CheckFormatsTest::failOn_data() {
    QTest::addColumn<QString>("severity");
    QTest::addColumn<int>("exit");
    QTest::newRow("error") << "error" << 0;
    QTest::newRow("warning") << "warning" << 1;
    QTest::newRow("info") << "info" << 1;
}

void CheckFormatsTest::failOn() {
    QFETCH(const QString, severity);
    QFETCH(const int, exit);
    bench_->write("compose.yaml", shop); // one warning: it has no contract
    QFile::remove(bench_->path("network-contract.yaml"));
    const Outcome done = check({"--fail-on", severity});
    QCOMPARE(done.exit, exit);
    QVERIFY(done.out.endsWith(exit == 0 ? ": passed\n" : ": failed\n"));
}

QTEST_GUILESS_MAIN(CheckFormatsTest)
#include "check_formats_test.moc"
