// `fix`: what is applied is right, minimal and written whole; what is not is said.
#include "cli_runner.h"

#include <QTest>

#include <memory>

using namespace tw::tests;

namespace {

/// Safe: the two ports are bound. Unsafe: the tier is made internal.
constexpr auto town = R"(# our town
name: town
services:
  web: # keep me
    image: nginx
    networks: [front]
    environment:
      DB_PASSWORD: hunter2
    ports:
      - "8080:80"
      - "8443:443" # tls
    mem_limit: 512m
    cpus: 0.5
    healthcheck: {test: [CMD, "true"]}
networks:
  front:
)";

} // namespace

class CliFixTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void writes();
    void diffWritesNothing();
    void secretsAreMasked();
    void oneRule();
    void unsafeOnRequest();
    void refusesWhatCausesAnother();
    void nothingToDo();
    void unreadableFiles();
    void waivedStays();
    void isIdempotent();

private:
    std::unique_ptr<Workbench> bench_;
};

void CliFixTest::init() {
    bench_ = std::make_unique<Workbench>();
    bench_->write("compose.yaml", town);
}

void CliFixTest::writes() {
    const Outcome done = bench_->run({"fix", "--unsafe", "--rule", "TW-PRT-005", "--show-secrets"});
    QVERIFY2(done.exit == 0, qPrintable(done.out + done.err));
    const QByteArray fixed = QByteArray(town)
                                 .replace("\"8080:80\"", "\"127.0.0.1:8080:80\"")
                                 .replace("\"8443:443\"", "\"127.0.0.1:8443:443\"");
    QCOMPARE(bench_->read("compose.yaml"), fixed);
    QCOMPARE(done.err.count(": fixed: "), 2);
    QVERIFY2(done.err.contains("2 fixed; left: 0 errors, "), qPrintable(done.err));
    QVERIFY2(done.out.startsWith("--- a/compose.yaml\n+++ b/compose.yaml\n"), qPrintable(done.out));
    QCOMPARE(bench_->names(), QStringList{"compose.yaml"});
}

void CliFixTest::diffWritesNothing() {
    const Outcome done =
        bench_->run({"fix", "--diff", "--unsafe", "--rule", "TW-PRT-005", "--show-secrets"});
    QCOMPARE(bench_->read("compose.yaml"), QByteArray(town));
    QVERIFY2(done.err.contains(": can be fixed: "), qPrintable(done.err));
    bench_->write("change.patch", done.out.toUtf8());
    const Outcome applied = bench_->start("/usr/bin/git", {"apply", "change.patch"});
    QVERIFY2(applied.exit == 0, qPrintable(applied.out + applied.err));
    const QByteArray patched = bench_->read("compose.yaml");
    bench_->write("compose.yaml", town);
    QCOMPARE(bench_->run({"fix", "--unsafe", "--rule", "TW-PRT-005"}).exit, 0);
    QCOMPARE(bench_->read("compose.yaml"), patched);
    QCOMPARE(bench_->run({"fix", "--diff", "--write"}).exit, 2);
}

/// The password stands within three lines of a change.
void CliFixTest::secretsAreMasked() {
    const Outcome done = bench_->run({"fix", "--diff", "--unsafe", "--rule", "TW-PRT-005"});
    QVERIFY2(!done.out.contains("hunter2"), qPrintable(done.out));
    QVERIFY2(done.out.contains(QString::fromUtf8("DB_PASSWORD: ••••••")), qPrintable(done.out));
    QVERIFY2(done.err.contains("--show-secrets"), qPrintable(done.err));
    QCOMPARE(bench_->run({"fix", "--unsafe", "--rule", "TW-PRT-005"}).exit, 0);
    QVERIFY(bench_->read("compose.yaml").contains("DB_PASSWORD: hunter2\n"));
}

void CliFixTest::oneRule() {
    const Outcome unknown = bench_->run({"fix", "--rule", "TW-PRT-05"});
    QCOMPARE(unknown.exit, 2);
    QVERIFY2(unknown.err.contains("there is no rule 'TW-PRT-05', did you mean"),
             qPrintable(unknown.err));
    QCOMPARE(bench_->run({"fix", "--unsafe", "--rule", "TW-CMP-001"}).exit, 0);
    QCOMPARE(bench_->read("compose.yaml"), QByteArray(town));
}

void CliFixTest::unsafeOnRequest() {
    const QByteArray open = QByteArray(shop).replace("    internal: true\n", "");
    bench_->write("compose.yaml", open);
    bench_->write("network-contract.yaml", "version: 1\ntiers:\n  front: {services: [web, api]}\n"
                                           "  back: {services: [db], internal: true}\n"
                                           "flows: [{from: web, to: api}, {from: api, to: db}]\n");
    const Outcome safe = bench_->run({"fix", "--rule", "tier-not-internal"});
    QCOMPARE(safe.exit, 1);
    QVERIFY2(safe.err.contains(": left: ") && safe.err.contains("[TW-NET-005 "),
             qPrintable(safe.err));
    QCOMPARE(bench_->read("compose.yaml"), open);
    const Outcome unsafe = bench_->run({"fix", "--unsafe", "--rule", "tier-not-internal"});
    QVERIFY2(bench_->read("compose.yaml") == QByteArray(shop), qPrintable(unsafe.out + unsafe.err));
}

/// A fix that would cause what is as bad is not applied, and why is said.
void CliFixTest::refusesWhatCausesAnother() {
    bench_->write("compose.yaml", shop);
    bench_->write("network-contract.yaml",
                  "version: 1\ntiers:\n  front: {services: [web, api], internal: true}\n"
                  "  back: {services: [db]}\n"
                  "flows: [{from: web, to: api}, {from: api, to: db}]\n");
    const Outcome done = bench_->run({"fix", "--unsafe", "--rule", "tier-not-internal"});
    QVERIFY2(done.err.contains("because then 8080 of web is not published"), qPrintable(done.err));
    QCOMPARE(bench_->read("compose.yaml"), QByteArray(shop));
}

void CliFixTest::nothingToDo() {
    bench_->write("compose.yaml", "services:\n  a:\n    image: x\n    oops: 1\n");
    const Outcome done = bench_->run({"fix", "--rule", "TW-CMP-002"});
    QCOMPARE(done.exit, 1);
    QCOMPARE(done.out, QString());
    QVERIFY2(done.err.contains("0 fixed; left: 1 error,"), qPrintable(done.err));
}

void CliFixTest::unreadableFiles() {
    bench_->write("compose.yaml", "services:\n  a: [\n");
    const Outcome done = bench_->run({"fix"});
    QCOMPARE(done.exit, 1);
    QVERIFY2(done.err.contains("nothing was fixed"), qPrintable(done.err));
    QCOMPARE(bench_->read("compose.yaml"), QByteArray("services:\n  a: [\n"));
    QCOMPARE(bench_->run({"fix", "-f", "no.yaml"}).exit, 2);
}

void CliFixTest::waivedStays() {
    bench_->write("network-contract.yaml",
                  "version: 1\nwaivers: [{rule: TW-PRT-005, service: web, reason: wanted}]\n");
    QCOMPARE(bench_->run({"fix", "--unsafe", "--rule", "TW-PRT-005"}).exit, 0);
    QCOMPARE(bench_->read("compose.yaml"), QByteArray(town));
}

/// All fixes at once come to an end, and a second run finds nothing more to do.
void CliFixTest::isIdempotent() {
    QFile example(qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR") +
                  "/resources/examples/shop/compose.yaml");
    QFile contract(qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR") +
                   "/resources/examples/shop/network-contract.yaml");
    QVERIFY(example.open(QIODevice::ReadOnly) && contract.open(QIODevice::ReadOnly));
    const QByteArray before = example.readAll();
    bench_->write("compose.yaml", before);
    bench_->write("network-contract.yaml", contract.readAll());
    const Outcome first = bench_->run({"fix", "--unsafe"});
    const QByteArray once = bench_->read("compose.yaml");
    QVERIFY2(once != before, qPrintable(first.err));
    const Outcome second = bench_->run({"fix", "--unsafe"});
    QCOMPARE(second.out, QString());
    QCOMPARE(bench_->read("compose.yaml"), once);
    QCOMPARE(second.exit, first.exit);
}

QTEST_GUILESS_MAIN(CliFixTest)
#include "cli_fix_test.moc"
