// tierwright-cli yaml-events: the suite's notation on the output, what is broken beside it.
#include "cli_runner.h"

#include <QTest>

using namespace tw::tests;

class YamlEventsTest : public QObject {
    Q_OBJECT

private slots:
    void file();
    void input();
    void broken_data();
    void broken();
    void missing();
};

void YamlEventsTest::file() {
    const Workbench bench;
    bench.write("a.yaml", "--- !t\na: &x [1, 'b\\']\n...\n");
    const Outcome done = bench.run({"yaml-events", "a.yaml"});
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.err, QString());
    QCOMPARE(done.out, QString("+STR\n+DOC ---\n+MAP <!t>\n=VAL :a\n+SEQ [] &x\n=VAL :1\n"
                               "=VAL 'b\\\\\n-SEQ\n-MAP\n-DOC ...\n-STR\n"));
}

void YamlEventsTest::input() {
    const Workbench bench;
    const Outcome done = bench.run({"yaml-events", "-"}, "a: |\n  b\n");
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.out, QString("+STR\n+DOC\n+MAP\n=VAL :a\n=VAL |b\\n\n-MAP\n-DOC\n-STR\n"));
    QVERIFY(bench.run({"yaml-events", "-"}, "a: ]").err.startsWith("<stdin>:1:4: error: "));
}

void YamlEventsTest::broken_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("events"); ///< all of them, up to the error
    QTest::addColumn<QString>("place");
    QTest::newRow("unclosed bracket")
        << QByteArray("a: b\nc: [d\n")
        << QString("+STR\n+DOC\n+MAP\n=VAL :a\n=VAL :b\n=VAL :c\n+SEQ []\n")
        << QString("bad.yaml:2:4: error: ");
    QTest::newRow("escape") << QByteArray("- \"x\\q\"\n- y\n") << QString("+STR\n+DOC\n+SEQ\n")
                            << QString("bad.yaml:1:5: error: ");
    // Compose's reader takes this one; YAML 1.2 does not.
    QTest::newRow("shallow bracket")
        << QByteArray("a:\n  b: [c,\n  d]\n")
        << QString("+STR\n+DOC\n+MAP\n=VAL :a\n+MAP\n=VAL :b\n+SEQ []\n=VAL :c\n")
        << QString("bad.yaml:3:3: error: ");
}

void YamlEventsTest::broken() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, events);
    QFETCH(const QString, place);
    const Workbench bench;
    bench.write("bad.yaml", text);
    const Outcome done = bench.run({"yaml-events", "bad.yaml"});
    QCOMPARE(done.exit, 1);
    QCOMPARE(done.out, events);
    QVERIFY2(done.err.startsWith(place), qPrintable(done.err));
}

void YamlEventsTest::missing() {
    const Workbench bench;
    const Outcome done = bench.run({"yaml-events", "no.yaml"});
    QCOMPARE(done.exit, 2);
    QVERIFY2(done.err.contains("no.yaml"), qPrintable(done.err));
}

QTEST_GUILESS_MAIN(YamlEventsTest)
#include "yaml_events_test.moc"
