// Our reading of real files against that of Compose itself, whole models and refusals.
#include "corpus.h"
#include "oracle/corpus_projects.h"
#include "oracle/run.h"

using namespace tw::oracle;

class OracleCorpusTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { allow_long_run(); }

private slots:
    void agreesWithCompose();
};

void OracleCorpusTest::agreesWithCompose() {
    TIERWRIGHT_REQUIRE_CORPUS();
    if (!has_judge()) {
        QSKIP("no docker-compose here");
    }
    const std::size_t step = is_full_run() ? 1 : 4;
    const std::vector<CorpusProject> projects = corpus_projects(*tw::tests::corpus());
    QVERIFY(projects.size() > 400);
    const Tally tally = run("Real files", (projects.size() + step - 1) / step, [&](std::size_t i) {
        const CorpusProject& each = projects[i * step];
        return Labelled{each.name, with_what_is_missing(each.project)};
    });
    QVERIFY2(tally.equal() == tally.compared(),
             "not all files are read as Compose does; if one is read better, say why in "
             "oracle/explained.cpp");
}

QTEST_GUILESS_MAIN(OracleCorpusTest)
#include "oracle_corpus_test.moc"
