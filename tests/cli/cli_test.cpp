// The command line as scripts see it: exit codes, JSON, and messages about bad usage.
#include "cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace tw::tests;

namespace {

QJsonObject json(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QStringList keys(const QJsonValue& object) {
    return object.toObject().keys(); // sorted
}

} // namespace

class CliTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void checkPasses();
    void checkFindsAndCounts();
    void checkJson();
    void modes_data();
    void modes();
    void reachJson();
    void reachText();
    void blast();
    void model();
    void rulesAndExplain();
    void usage_data();
    void usage();

private:
    std::unique_ptr<Workbench> bench_;
};

void CliTest::init() {
    bench_ = std::make_unique<Workbench>();
    bench_->write("compose.yaml", shop);
}

void CliTest::checkPasses() {
    const Outcome done = bench_->run({"check"});
    QCOMPARE(done.exit, 0);
    QVERIFY2(done.out.endsWith("0 errors, 1 warning, 7 remarks; 3 services, 2 networks; no "
                               "contract, strict mode: passed\n"),
             qPrintable(done.out));
    QCOMPARE(done.err, QString());
    QCOMPARE(bench_->names(), QStringList{"compose.yaml"});
}

void CliTest::checkFindsAndCounts() {
    bench_->write("other.yaml", "services:\n  a:\n    image: x\n    port: 80\n");
    const Outcome done = bench_->run({"check", "-f", "other.yaml"});
    QCOMPARE(done.exit, 1);
    QVERIFY2(done.out.contains("other.yaml:4:5: error: 'port' is not a key of a service"),
             qPrintable(done.out));
    QVERIFY2(done.out.contains("[TW-CMP-002 "), qPrintable(done.out));
    QVERIFY2(done.out.endsWith("strict mode: failed\n"), qPrintable(done.out));
}

/// The keys are an interface: scripts rely on them.
void CliTest::checkJson() {
    bench_->write("compose.yaml", QByteArray(shop).replace("127.0.0.1:", ""));
    bench_->write("network-contract.yaml",
                  "version: 1\ntiers:\n  front: {services: [web, api]}\n"
                  "  back: {services: [db], internal: true}\n"
                  "flows:\n  - {from: web, to: api}\n"); // api must not reach db
    const Outcome done = bench_->run({"check", "--format", "json"});
    QCOMPARE(done.exit, 1);
    const QJsonObject report = json(done.out);
    QCOMPARE(keys(report), (QStringList{"diagnostics", "summary"}));
    QCOMPARE(keys(report["summary"]),
             (QStringList{"consequences", "contract", "environment", "errors", "failsOn", "infos",
                          "mode", "networks", "passed", "services", "waived", "warnings"}));
    QCOMPARE(report["summary"]["contract"].toString(), QString("network-contract.yaml"));
    QCOMPARE(report["summary"]["services"].toInt(), 3);
    QVERIFY(!report["summary"]["passed"].toBool());
    const QJsonArray diagnostics = report["diagnostics"].toArray();
    QVERIFY(!diagnostics.isEmpty());
    bool port_found = false;
    for (const QJsonValue& diagnostic : diagnostics) {
        QStringList names = keys(diagnostic);
        names.removeOne("waivedBecause");
        QCOMPARE(names, (QStringList{"actual", "consequence", "expected", "file", "fingerprint",
                                     "fixes", "message", "name", "network", "range", "rule",
                                     "service", "severity", "subject", "waived"}));
        QCOMPARE(keys(diagnostic["range"]), (QStringList{"end", "start"}));
        for (const char* edge : {"start", "end"}) {
            QCOMPARE(keys(diagnostic["range"][QLatin1String(edge)]),
                     (QStringList{"column", "line", "offset"}));
        }
        for (const QJsonValue& fix : diagnostic["fixes"].toArray()) {
            QCOMPARE(keys(fix), (QStringList{"edits", "safety", "title"}));
            QVERIFY(QStringList({"safe", "unsafe", "manual"}).contains(fix["safety"].toString()));
        }
        QVERIFY(
            QStringList({"error", "warning", "info"}).contains(diagnostic["severity"].toString()));
        if (diagnostic["rule"].toString() == "TW-PRT-005") {
            port_found = true;
            QCOMPARE(diagnostic["file"].toString(), QString("compose.yaml"));
            QCOMPARE(diagnostic["service"].toString(), QString("web"));
            const QJsonValue start = diagnostic["range"]["start"];
            QCOMPARE(start["line"].toInt(), 9);
            QCOMPARE(start["column"].toInt(), 9);
            const QByteArray text = bench_->read("compose.yaml");
            QCOMPARE(
                text.mid(start["offset"].toInt(),
                         diagnostic["range"]["end"]["offset"].toInt() - start["offset"].toInt()),
                QByteArray("\"8080:80\""));
        }
    }
    QVERIFY2(port_found, qPrintable(done.out));
}

void CliTest::modes_data() {
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("exit");
    QTest::newRow("strict") << QString("strict") << 1;
    QTest::newRow("warning") << QString("warning") << 0;
    QTest::newRow("monitoring") << QString("monitoring") << 0;
}

void CliTest::modes() {
    QFETCH(const QString, mode);
    QFETCH(const int, exit);
    bench_->write("network-contract.yaml", "version: 1\ntiers:\n  back: {services: [db]}\n"
                                           "  front: {services: [web, api], internal: true}\n"
                                           "flows: [{from: web, to: api}, {from: api, to: db}]\n");
    const Outcome done = bench_->run({"check", "--mode", mode});
    QVERIFY2(done.exit == exit, qPrintable(done.out + done.err));
    QVERIFY2(done.out.contains(mode + " mode: "), qPrintable(done.out));
    // What Compose itself refuses counts in every mode.
    bench_->write("compose.yaml", "services:\n  a: {image: x, port: 80}\n");
    QCOMPARE(bench_->run({"check", "--mode", mode}).exit, 1);
}

void CliTest::reachJson() {
    const Outcome done = bench_->run({"reach", "--format", "json"});
    QCOMPARE(done.exit, 0);
    const QJsonObject report = json(done.out);
    QCOMPARE(report["services"].toArray(), (QJsonArray{"web", "api", "db"}));
    QStringList pairs;
    for (const QJsonValue& pair : report["pairs"].toArray()) {
        QCOMPARE(keys(pair),
                 (QStringList{"from", "obstacles", "published", "reachable", "to", "via"}));
        QString line = pair["from"].toString() + ">" + pair["to"].toString();
        QCOMPARE(pair["reachable"].toBool(), !pair["via"].toArray().isEmpty());
        for (const QJsonValue& way : pair["via"].toArray()) {
            QCOMPARE(keys(way), (QStringList{"kind", "names", "network"}));
            line += " " + way["kind"].toString() + " " + way["network"].toString();
            for (const QJsonValue& name : way["names"].toArray()) {
                line += "," + name.toString();
            }
        }
        pairs << line;
    }
    QCOMPARE(pairs, (QStringList{"web>api network front,api,shop-api-1", "web>db",
                                 "api>web network front,web,shop-web-1",
                                 "api>db network back,db,shop-db-1,store", "db>web",
                                 "db>api network back,api,shop-api-1"}));
    const QJsonObject one =
        json(bench_->run({"reach", "--from", "api", "--to", "db", "--format", "json"}).out);
    QCOMPARE(one["pairs"].toArray().size(), 1);
}

void CliTest::reachText() {
    QCOMPARE(bench_->run({"reach"}).out, QString("from \\ to  web  api  db\n"
                                                 "web             yes  .\n"
                                                 "api        yes       yes\n"
                                                 "db          .   yes\n"));
    const Outcome explained = bench_->run({"reach", "--explain", "--from", "web"});
    QCOMPARE(explained.out,
             QString("web reaches api on front, on every port, as api, shop-api-1\n"
                     "web does not reach db: they share no network (web is on front; db is on "
                     "back)\n"));
    const Outcome unknown = bench_->run({"reach", "--from", "webb"});
    QCOMPARE(unknown.exit, 2);
    QVERIFY2(unknown.err.contains("no service 'webb' in this project, did you mean \"web\""),
             qPrintable(unknown.err));
}

void CliTest::blast() {
    bench_->write("compose.override.yaml",
                  "services:\n  db: {volumes: ['/var/run/docker.sock:/var/run/docker.sock:ro']}\n"
                  "  job: {image: x, network_mode: none}\n");
    const Outcome text = bench_->run({"reach", "--blast", "--from", "web"});
    QCOMPARE(text.exit, 0);
    QCOMPARE(text.out,
             QString("a break-in at web reaches 2 of 3 other services\n\n"
                     "directly:\n  api: over front to api\n\n"
                     "in 2 hops:\n  db: over front to api, then over back to db\n\n"
                     "not over networks: job\n\n"
                     "api is the only way between front and back\n\n"
                     "what makes it easy:\n  db mounts /var/run/docker.sock: who talks to the "
                     "Engine rules the host, read-only or not\n\n"
                     "so the host can fall through db, and with it every service\n"));
    const QJsonObject report =
        json(bench_->run({"reach", "--blast", "--from", "web", "--format", "json"}).out);
    QCOMPARE(report["reached"][1]["service"].toString(), QString("db"));
    QCOMPARE(report["reached"][1]["hops"].toInt(), 2);
    QCOMPARE(report["reached"][1]["path"][1]["network"].toString(), QString("back"));
    QCOMPARE(report["spared"].toArray(), (QJsonArray{"job"}));
    QCOMPARE(report["pivots"][0]["sides"].toArray(),
             (QJsonArray{QJsonArray{"front"}, QJsonArray{"back"}}));
    QCOMPARE(report["host"]["kind"].toString(), QString("engine-socket"));
    QVERIFY(bench_->run({"reach", "--blast"}).exit != 0); // from where?
    QVERIFY(bench_->run({"reach", "--explain", "--from", "web", "--to", "job"})
                .out.contains("web does not reach job: job has no network (network_mode: none)"));
}

void CliTest::model() {
    const Outcome done = bench_->run({"model", "--format", "json"});
    QCOMPARE(done.exit, 0);
    const QJsonObject report = json(done.out);
    QCOMPARE(report["name"].toString(), QString("shop"));
    QCOMPARE(report["services"]["web"]["mem_limit"].toString(), QString("536870912"));
    QCOMPARE(report["services"]["web"]["ports"][0]["published"].toString(), QString("8080"));
    QCOMPARE(report["networks"]["back"]["name"].toString(), QString("shop_back"));
    QVERIFY(report["networks"]["back"]["internal"].toBool());
    QCOMPARE(json(bench_->run({"model", "-p", "other"}).out)["name"].toString(), QString("other"));
    bench_->write("compose.yaml", "services:\n  a:\n    image: x\n    ports: [\n");
    const Outcome broken = bench_->run({"model"});
    QCOMPARE(broken.exit, 1);
    QVERIFY2(broken.err.contains("compose.yaml:"), qPrintable(broken.err));
}

void CliTest::rulesAndExplain() {
    const Outcome rules = bench_->run({"rules"});
    QCOMPARE(rules.exit, 0);
    QVERIFY2(rules.out.contains("TW-NET-005"), qPrintable(rules.out));
    for (const char* name : {"TW-NET-005", "tier-not-internal"}) {
        const Outcome explained = bench_->run({"explain", name});
        QCOMPARE(explained.exit, 0);
        QVERIFY2(explained.out.startsWith("TW-NET-005 tier-not-internal (") &&
                     explained.out.contains("\nWhy\n") && explained.out.contains("\nFix\n"),
                 qPrintable(explained.out));
    }
    const Outcome dropped = bench_->run({"explain", "TW-YML-003"});
    QCOMPARE(dropped.exit, 0);
    QVERIFY2(dropped.out.contains("TW-CMP-029 finds it"), qPrintable(dropped.out));
    const Outcome unknown = bench_->run({"explain", "TW-NET-05"});
    QCOMPARE(unknown.exit, 2);
    QVERIFY2(unknown.err.contains("there is no rule 'TW-NET-05'"), qPrintable(unknown.err));
}

void CliTest::usage_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    const auto row = [](QStringList words, int exit) {
        QTest::newRow(qPrintable("'" + words.join(' ') + "'")) << words << exit;
    };
    row({}, 2);
    row({"--help"}, 0);
    row({"--version"}, 0);
    row({"check", "--help"}, 0);
    row({"chekc"}, 2);
    row({"check", "--frmat", "json"}, 2);
    row({"check", "--format", "xml"}, 2);
    row({"check", "--fail-on", "much"}, 2);
    row({"check", "--mode", "mild"}, 2);
    row({"check", "--today", "tomorrow"}, 2);
    row({"check", "-f"}, 2);
    row({"check", "-f", "no.yaml"}, 2);
    row({"check", "--contract", "no.yaml"}, 2);
    row({"check", "--env-file", "no.env"}, 2);
    row({"check", "-p", "Not A Name"}, 2);
    row({"edit"}, 2);
    row({"edit", "paint", "web"}, 2);
    row({"edit", "move", "web"}, 2);
    row({"edit", "move", "web", "front", "back", "more"}, 2);
    row({"edit", "limit", "web", "disk=1g"}, 2);
    row({"edit", "network-set", "back", "internal=maybe"}, 2);
    row({"edit", "label-set", "web", "a", "b", "--", "paint"}, 2);
    row({"explain"}, 2);
    row({"fix", "--help"}, 0);
    row({"report"}, 2);
    row({"report", "issue", "--limit", "many"}, 2);
    row({"scaffold", "--help"}, 0);
    row({"scaffold", "house"}, 2);
}

void CliTest::usage() {
    QFETCH(const QStringList, words);
    QFETCH(const int, exit);
    const Outcome done = bench_->run(words);
    QVERIFY2(done.exit == exit, qPrintable(done.out + done.err));
    QVERIFY2(exit == 0 ? !done.out.isEmpty() : !done.err.isEmpty(),
             qPrintable("nothing is said: " + done.out));
    QCOMPARE(bench_->read("compose.yaml"), QByteArray(shop));
}

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
