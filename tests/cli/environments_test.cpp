// `check --all-envs`: every environment of the contract, and where they differ.
#include "cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace tw::tests;

class EnvironmentsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void text();
    void json();
    void log();
    void refusals_data();
    void refusals();

private:
    std::unique_ptr<Workbench> bench_;
};

void EnvironmentsTest::init() {
    bench_ = std::make_unique<Workbench>();
    bench_->write("base.yaml", shop);
    bench_->write("dev.yaml", "services:\n  db:\n    ports: [\"127.0.0.1:5432:5432\"]\n"
                              "    networks: [front, back]\n");
    bench_->write("prod.yaml", "services:\n  web:\n    oops: 1\n");
    bench_->write("network-contract.yaml",
                  "version: 1\nenvironments:\n  dev: {files: [base.yaml, dev.yaml]}\n"
                  "  prod: {files: [base.yaml, prod.yaml]}\n");
}

void EnvironmentsTest::text() {
    const Outcome done = bench_->run({"check", "--all-envs"});
    QVERIFY2(done.exit == 1, qPrintable(done.out + done.err));
    for (const char* part :
         {"Findings only in prod:\n  prod.yaml:3:5: error: 'oops' is not a key of a service",
          "  web reaches db: only in dev\n",
          "  db publishes 127.0.0.1:5432 -> 5432/tcp: only in dev", "\ndev: 0 errors",
          "environment prod, strict mode: failed\n"}) {
        QVERIFY2(done.out.contains(part), qPrintable(done.out));
    }
    bench_->write("prod.yaml", "services: {}\n");
    QCOMPARE(bench_->run({"check", "--all-envs"}).exit, 0);
    QCOMPARE(bench_->run({"check", "--all-envs", "-q"}).out, QString());
}

void EnvironmentsTest::json() {
    const Outcome done =
        bench_->run({"check", "--all-envs", "--format", "json", "--format", "markdown=summary.md"});
    const QJsonObject report = QJsonDocument::fromJson(done.out.toUtf8()).object();
    QCOMPARE(report["environments"].toArray().size(), 2);
    QVERIFY(report["environments"][0]["passed"].toBool());
    QVERIFY(!report["environments"][1]["passed"].toBool());
    QCOMPARE(report["reach"].toArray().size(), 2);
    QVERIFY(bench_->read("summary.md").contains("#### Findings only in prod"));
}

void EnvironmentsTest::log() {
    QCOMPARE(bench_->run({"check", "--all-envs", "--log", "log"}).exit, 1);
    const QByteArray log = bench_->read("log");
    QCOMPARE(log.count("\"event\":\"run\""), 2);
    QVERIFY(log.contains("\"environment\":\"dev\"") && log.contains("\"environment\":\"prod\""));
}

void EnvironmentsTest::refusals_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("form") << QStringList{"--format", "sarif"} << "the format sarif shows one";
    QTest::newRow("one of them") << QStringList{"--env", "dev"} << "--env";
    QTest::newRow("no environments")
        << QStringList{"--contract", "empty.yaml"} << "names no environments";
    QTest::newRow("no contract") << QStringList{"--contract", "none.yaml"} << "none.yaml";
}

void EnvironmentsTest::refusals() {
    QFETCH(const QStringList, words);
    QFETCH(const QString, says);
    bench_->write("empty.yaml", "version: 1\n");
    const Outcome done = bench_->run(QStringList{"check", "--all-envs"} + words);
    QCOMPARE(done.exit, 2);
    QVERIFY2(done.err.contains(says), qPrintable(done.err));
}

QTEST_GUILESS_MAIN(EnvironmentsTest)
#include "environments_test.moc"
