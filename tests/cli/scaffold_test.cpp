// Drafted files: each is valid in its own language, calls the checks, and replaces nothing unasked.
#include "cli_runner.h"

#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace tw::tests;

class ScaffoldTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void kinds_data();
    void kinds();
    void replacesNothingUnasked();
    void passesOptionsOn();
    void refusesWhatNeedsEscaping();
    void hooksOfThisProject();
    void validateScript_data();
    void validateScript();
    void validateScriptWithoutTool();
    void makefile();

private:
    std::unique_ptr<Workbench> bench_;
};

void ScaffoldTest::init() {
    bench_ = std::make_unique<Workbench>();
}

void ScaffoldTest::kinds_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("is_yaml");
    QTest::newRow("github-actions") << ".github/workflows/tierwright.yml" << true;
    QTest::newRow("gitlab-ci") << ".gitlab/tierwright.gitlab-ci.yml" << true;
    QTest::newRow("makefile") << "tierwright.mk" << false;
    QTest::newRow("pre-commit") << ".pre-commit-config.yaml" << true;
    QTest::newRow("validate-script") << "scripts/validate_network_contracts.sh" << false;
}

void ScaffoldTest::kinds() {
    QFETCH(const QString, place);
    QFETCH(const bool, is_yaml);
    const QString kind = QTest::currentDataTag();
    const Outcome shown = bench_->run({"scaffold", kind});
    QCOMPARE(shown.exit, 0);
    QVERIFY2(shown.out.contains("check"), qPrintable(shown.out));
    QVERIFY2(!shown.out.contains("@ARGS@"), qPrintable(shown.out));
    QCOMPARE(bench_->names(), QStringList());
    const Outcome written = bench_->run({"scaffold", kind, "--write"});
    QVERIFY2(written.exit == 0, qPrintable(written.err));
    QCOMPARE(bench_->read(place), shown.out.toUtf8());
    QCOMPARE(QFileInfo(bench_->path(place)).isExecutable(), kind == "validate-script");
    if (is_yaml) {
        const Outcome read = bench_->run({"yaml-events", place});
        QVERIFY2(read.exit == 0, qPrintable(read.err));
    }
}

void ScaffoldTest::replacesNothingUnasked() {
    bench_->write("mine", "mine\n");
    const Outcome refused = bench_->run({"scaffold", "makefile", "-o", "mine"});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("mine is there already"), qPrintable(refused.err));
    QCOMPARE(bench_->read("mine"), QByteArray("mine\n"));
    QCOMPARE(bench_->run({"scaffold", "makefile", "-o", "mine", "--force"}).exit, 0);
    QVERIFY(bench_->read("mine").contains("networks:"));
    QVERIFY(QFile::link("nowhere", bench_->path("dangling")));
    QCOMPARE(bench_->run({"scaffold", "makefile", "-o", "dangling"}).exit, 1);
    QCOMPARE(bench_->run({"scaffold", "makefile", "-o", "mine/below"}).exit, 2);
    QCOMPARE(bench_->run({"scaffold"}).exit, 2);
}

void ScaffoldTest::passesOptionsOn() {
    const Outcome done = bench_->run({"scaffold", "pre-commit", "-f", "a.yml", "-f", "my b.yml",
                                      "--contract", "c.yaml", "--env", "prod"});
    QVERIFY2(done.out.contains("entry: tierwright-cli check -f a.yml -f 'my b.yml' --contract "
                               "c.yaml --env prod\n"),
             qPrintable(done.out));
    bench_->write("hook.yaml", done.out.toUtf8());
    QVERIFY(bench_->run({"yaml-events", "hook.yaml"})
                .out.contains("=VAL :tierwright-cli check -f a.yml -f 'my b.yml' --contract"));
}

void ScaffoldTest::refusesWhatNeedsEscaping() {
    for (const char* name : {"a$b.yml", "it's.yml", "a\nb.yml", "a: b.yml", "`id`", "a;b", ""}) {
        const Outcome done = bench_->run({"scaffold", "validate-script", "--env", name, "-f", "x"});
        QVERIFY2(done.exit == (*name == '\0' ? 0 : 2), name);
        QVERIFY2(*name == '\0' || done.out.isEmpty(), name);
    }
}

void ScaffoldTest::hooksOfThisProject() {
    const QString file = qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR") + "/.pre-commit-hooks.yaml";
    const Outcome read = bench_->run({"yaml-events", file});
    QVERIFY2(read.exit == 0, qPrintable(read.err));
    for (const char* entry : {"=VAL :tierwright-cli check\n", "=VAL :tierwright-cli fix --write\n",
                              "=VAL :tierwright-check\n"}) {
        QVERIFY2(read.out.contains(entry), qPrintable(read.out));
    }
}

void ScaffoldTest::validateScript_data() {
    QTest::addColumn<int>("of_tool");
    QTest::addColumn<int>("exit");
    QTest::newRow("passed") << 0 << 0;
    QTest::newRow("failed") << 1 << 1;
    QTest::newRow("unreadable") << 2 << 2;
    QTest::newRow("crashed") << 139 << 2;
}

void ScaffoldTest::validateScript() {
    QFETCH(const int, of_tool);
    QFETCH(const int, exit);
    QCOMPARE(bench_->run({"scaffold", "validate-script", "--write", "-f", "a.yml"}).exit, 0);
    bench_->write_script("fake",
                         "#!/bin/sh\necho \"$PWD: $*\"\nexit " + QByteArray::number(of_tool));
    const Outcome done =
        bench_->start(bench_->path("scripts/validate_network_contracts.sh"), {"--mode", "strict"},
                      {}, {"TIERWRIGHT_CLI=" + bench_->path("fake")});
    QVERIFY2(done.exit == exit, qPrintable(done.err));
    const QString folder = QFileInfo(bench_->path("fake")).canonicalPath();
    QCOMPARE(done.out, folder + ": check -f a.yml --mode strict\n");
    QCOMPARE(done.err.contains("nothing is known"), exit == 2);
}

void ScaffoldTest::validateScriptWithoutTool() {
    QCOMPARE(bench_->run({"scaffold", "validate-script", "--write"}).exit, 0);
    bench_->write("compose.yaml", shop);
    const QString script = bench_->path("scripts/validate_network_contracts.sh");
    const Outcome absent = bench_->start(script, {}, {}, {"TIERWRIGHT_CLI=no-such-program"});
    QCOMPARE(absent.exit, 2);
    QVERIFY2(absent.err.contains("nothing was checked"), qPrintable(absent.err));
    const Outcome real = bench_->start(script, {}, {}, {"TIERWRIGHT_CLI=" + Workbench::tool()});
    QVERIFY2(real.exit == 0, qPrintable(real.out + real.err));
    QVERIFY2(real.out.contains("strict mode: passed"), qPrintable(real.out));
}

/// Recipes begin with a tab. (The build environment has no make.)
void ScaffoldTest::makefile() {
    const QString out = bench_->run({"scaffold", "makefile", "-f", "a b.yml"}).out;
    QVERIFY2(out.contains("\nTIERWRIGHT_PROJECT ?= -f 'a b.yml'\n"), qPrintable(out));
    QVERIFY2(out.contains("\n\t$(TIERWRIGHT) check $(TIERWRIGHT_PROJECT)\n"), qPrintable(out));
}

QTEST_GUILESS_MAIN(ScaffoldTest)
#include "scaffold_test.moc"
