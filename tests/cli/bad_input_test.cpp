// Bad input at the command line: a clear message with file, line and column where a line exists, no
// crash, and no file is ever touched.
#include "../pace.h"
#include "cli_runner.h"

#include <QElapsedTimer>
#include <QTest>

#include <unistd.h>

using namespace tw::tests;

class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    void file_data();
    void file();
    void missing();
    void directory();
    void unreadable();
    void large();
    void fiftyMegabytes();
    void contract_data();
    void contract();
};

void BadInputTest::file_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& text, int exit, const char* message) {
        QTest::newRow(name) << text << exit << QString(message);
    };
    row("unclosed bracket", "services:\n  a:\n    image: x\n    ports: [\"80:80\"\n", 1,
        "compose.yaml:4:12: error: ");
    row("unclosed quote", "services:\n  a:\n    image: \"x\n", 1, "compose.yaml:3:12: error: ");
    row("bad indent", "services:\n  a:\n    image: x\n   tty: true\n", 1, "compose.yaml:4:");
    row("missing colon", "services:\n  a\n  b:\n    image: x\n", 1, "compose.yaml:");
    row("tab", "services:\n\ta:\n", 1, "compose.yaml:2:2: error: a tab cannot indent");
    row("empty", "", 1, "compose.yaml:1:1: error: this file is empty");
    row("only comments", "# nothing\n", 1, "compose.yaml:1:1: error: this file is empty");
    row("zero byte", QByteArray("services:\n  a: \0\n", 17), 2, "compose.yaml:2:6: ");
    row("binary",
        QByteArray("\x7F"
                   "ELF\x02\x01\x01\0\0\0",
                   10),
        2, "compose.yaml:1:8: ");
    row("binary without zero", QByteArray("\x89PNG\r\n\x1A\n\xFF\xFE\x01"), 1, "compose.yaml:1:");
    row("Latin-1", QByteArray("services:\n  a:\n    image: caf\xE9\n"), 1, "compose.yaml:3:");
    row("no services", "networks:\n  a:\n", 0,
        "compose.yaml:1:1: warning: the project has no 'services'");
    row("services a list", "services:\n  - a\n", 1,
        "compose.yaml:2:3: error: 'services' must be a mapping");
    row("a service a text", "services:\n  a: x\n", 1,
        "compose.yaml:2:6: error: 'a' must be a mapping");
    row("wrong type", "services:\n  a:\n    image: x\n    ports: 80\n", 1,
        "compose.yaml:4:12: error: 'ports' must be a list");
    row("unknown key", "services:\n  a:\n    image: x\n    imgae: y\n", 1,
        "compose.yaml:4:5: error: 'imgae' is not a key of a service");
    row("key twice", "services:\n  a:\n    image: x\n    image: y\n", 1,
        "compose.yaml:4:5: error: the key 'image' stands twice");
    row("deep nesting", "a: " + QByteArray(10'000, '['), 1, "compose.yaml:1:");
    row("deep nesting is named", "a: " + QByteArray(10'000, '['), 1,
        "compose.yaml:1:502: error: nesting deeper than 500 levels is not read");
    QByteArray laughs = "x-a0: &a0 [lol]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1) + ", ";
        laughs += "x-a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                  before.repeated(10) + "]\n";
    }
    row("billion laughs", laughs + "services:\n  a: {image: x, command: *a11}\n", 1,
        "error: the aliases of this file expand to more values than can be read");
    row("JSON cut off", "{\"services\": {\"a\": {\"image\": ", 1, "compose.yaml:1:");
    row("a list", "- a\n", 1,
        "compose.yaml:1:1: error: the top level of a compose file must be a mapping");
}

void BadInputTest::file() {
    QFETCH(const QByteArray, text);
    QFETCH(const int, exit);
    QFETCH(const QString, message);
    const Workbench bench;
    bench.write("compose.yaml", text);
    const Outcome check = bench.run({"check"});
    QVERIFY2(check.exit == exit, qPrintable(check.out + check.err));
    QVERIFY2((exit == 2 ? check.err : check.out).contains(message),
             qPrintable(check.out + check.err));
    for (const QStringList& words :
         {QStringList{"check", "--format", "json"}, {"model"}, {"reach", "--format", "json"}}) {
        const Outcome done = bench.run(words);
        QVERIFY2(done.exit >= 0 && done.exit <= 2, qPrintable(words.join(' ') + done.err));
    }
    const Outcome edit = bench.run({"edit", "--write", "limit", "a", "memory=1g"});
    if (QByteArray(QTest::currentDataTag()) != "unknown key" &&
        QByteArray(QTest::currentDataTag()) != "wrong type") { // these can be edited safely
        QVERIFY2(edit.exit != 0 && !edit.err.isEmpty(), qPrintable(edit.out));
        QCOMPARE(bench.read("compose.yaml"), text);
    }
    QCOMPARE(bench.names(), QStringList{"compose.yaml"});
}

void BadInputTest::missing() {
    const Workbench bench;
    const Outcome none = bench.run({"check"});
    QCOMPARE(none.exit, 2);
    QVERIFY2(none.err.contains("no compose file found in"), qPrintable(none.err));
    const Outcome named = bench.run({"check", "-f", "no.yaml"});
    QCOMPARE(named.exit, 2);
    QVERIFY2(named.err.contains("no.yaml"), qPrintable(named.err));
    QCOMPARE(bench.run({"edit", "-f", "no.yaml", "--write", "network-add", "x"}).exit, 2);
    QCOMPARE(bench.names(), QStringList());
}

void BadInputTest::directory() {
    const Workbench bench;
    QDir(bench.path(".")).mkdir("d.yaml");
    const Outcome done = bench.run({"check", "-f", "d.yaml"});
    QCOMPARE(done.exit, 2);
    QVERIFY2(done.err.contains("d.yaml") && done.err.contains("directory"), qPrintable(done.err));
}

/// Root may read files without permission bits, but not what the kernel itself refuses.
void BadInputTest::unreadable() {
    const Workbench bench;
    bench.write("compose.yaml", shop);
    QFile::setPermissions(bench.path("compose.yaml"), {});
    const QString path = geteuid() == 0 ? "/proc/self/mem" : "compose.yaml";
    const Outcome done = bench.run({"check", "-f", path});
    QCOMPARE(done.exit, 2);
    QVERIFY2(done.err.contains("cannot read " + path + ": "), qPrintable(done.err));
}

/// 10 MB of services (less under the sanitizers) are checked, and broken ones refused, in seconds.
void BadInputTest::large() {
    constexpr qsizetype size = 10'000'000 / static_cast<qsizetype>(slowness);
    QByteArray text = "services:\n";
    for (int i = 0; text.size() < size; ++i) {
        text += "  s" + QByteArray::number(i) +
                ":\n    image: x\n    networks: [n]\n    labels:\n      - \"a=b\"\n"
                "    environment:\n      K: " +
                QByteArray(700, 'v') + "\n";
    }
    text += "networks:\n  n:\n";
    const Workbench bench;
    bench.write("compose.yaml", text);
    QElapsedTimer clock;
    clock.start();
    const Outcome done = bench.run({"check", "--format", "json"});
    QVERIFY2(done.exit == 0 || done.exit == 1, qPrintable(done.err));
    bench.write("compose.yaml", text + "  \"");
    QCOMPARE(bench.run({"check"}).exit, 1);
    constexpr qint64 reasonable = 60'000; // a busy machine; alone it takes a few seconds
    QVERIFY2(clock.elapsed() < reasonable, qPrintable(QString::number(clock.elapsed())));
}

/// Size alone (less of it under the sanitizers) is no reason to refuse a file; the limit of 64 MiB
/// is the disk's.
void BadInputTest::fiftyMegabytes() {
    QByteArray text = "services:\n";
    constexpr qsizetype value = 500'000 / static_cast<qsizetype>(slowness);
    for (int i = 0; i < 100; ++i) {
        text += "  s" + QByteArray::number(i) +
                ":\n    image: x\n    environment:\n      K: " + QByteArray(value, 'v') + "\n";
    }
    const Workbench bench;
    bench.write("compose.yaml", text);
    const Outcome read = bench.run({"check"});
    QVERIFY2(read.exit == 0 && read.out.contains("100 services"), qPrintable(read.err));
    constexpr qsizetype too_large = 70'000'000;
    bench.write("compose.yaml", text + QByteArray(too_large - text.size(), '#'));
    const Outcome refused = bench.run({"check"});
    QCOMPARE(refused.exit, 2);
    QVERIFY2(refused.err.contains("64"), qPrintable(refused.err));
}

void BadInputTest::contract_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("passes");
    QTest::addColumn<QString>("message");
    QTest::newRow("broken YAML") << QByteArray("version: 1\ntiers: [\n") << false
                                 << QString("network-contract.yaml:");
    QTest::newRow("empty") << QByteArray() << false
                           << QString("network-contract.yaml:1:1: error: ");
    QTest::newRow("unknown key") << QByteArray("version: 1\ntires: {}\n") << true
                                 << QString("network-contract.yaml:2:1: ");
    QTest::newRow("unknown service")
        << QByteArray("version: 1\ntiers:\n  front: {services: [wbe]}\n") << false
        << QString("network-contract.yaml:3:22: error: there is no service wbe");
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\x02\x01\x01\0\0\0",
                                          10)
                            << false << QString("network-contract.yaml:");
}

void BadInputTest::contract() {
    QFETCH(const QByteArray, text);
    QFETCH(const bool, passes);
    QFETCH(const QString, message);
    const Workbench bench;
    bench.write("compose.yaml", shop);
    bench.write("network-contract.yaml", text);
    const Outcome done = bench.run({"check"});
    QVERIFY2((done.exit == 0) == passes && (done.out + done.err).contains(message),
             qPrintable(done.out + done.err));
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
