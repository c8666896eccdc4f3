// Our reading of random projects against that of Compose itself, whole models and refusals.
#include "oracle/generator.h"
#include "oracle/run.h"

#include <QTest>

#include <cstdio>
#include <format>

using namespace tw::oracle;

namespace {

struct Seeds {
    std::uint64_t first = 1;
    std::uint64_t last = 0;
};

/// TIERWRIGHT_SEEDS=FIRST-LAST, or a sample.
Seeds chosen_seeds() {
    const QStringList numbers = qEnvironmentVariable("TIERWRIGHT_SEEDS").split('-');
    if (numbers.size() == 2) {
        return {numbers[0].toULongLong(), numbers[1].toULongLong()};
    }
    return {1, is_full_run() ? 3'000U : 150U};
}

} // namespace

class OracleGeneratedTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { allow_long_run(); }

private slots:
    void agreesWithCompose();
    void tellsAboutOneSeed();
};

void OracleGeneratedTest::agreesWithCompose() {
    if (!has_judge()) {
        QSKIP("no docker-compose here");
    }
    const Seeds seeds = chosen_seeds();
    const Tally tally = run("Random projects", seeds.last - seeds.first + 1, [&](std::size_t i) {
        return Labelled{std::format("seed {}", seeds.first + i), generate(seeds.first + i)};
    });
    QVERIFY2(tally.equal() == tally.compared(),
             "not all projects are read as Compose does; if one is read better, say why in "
             "oracle/explained.cpp");
}

/// For a person who looks into a difference: TIERWRIGHT_SEED prints that project and both readings.
void OracleGeneratedTest::tellsAboutOneSeed() {
    bool is_seed = false;
    const auto seed = qEnvironmentVariable("TIERWRIGHT_SEED").toULongLong(&is_seed);
    if (!is_seed || !has_judge()) {
        return;
    }
    const Project project = generate(seed);
    const Trial trial = try_project(project);
    std::printf("%s\nCompose: %s%s\nwe: %s\n", to_text(project).c_str(),
                trial.theirs.message.c_str(), trial.theirs.model.dump(1).c_str(),
                trial.ours.model.dump(1).c_str());
}

QTEST_GUILESS_MAIN(OracleGeneratedTest)
#include "oracle_generated_test.moc"
