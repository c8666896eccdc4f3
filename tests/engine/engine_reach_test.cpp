// What Tierwright says about who reaches whom, against containers on a real Docker Engine.
#include "engine.h"
#include "scenario.h"
#include "trial.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace tw::engine;

namespace {

struct Seeds {
    std::uint64_t first = 1;
    std::uint64_t last = 0;
};

/// TIERWRIGHT_SEEDS=FIRST-LAST, or a fixed choice.
Seeds chosen_seeds() {
    const QStringList numbers = qEnvironmentVariable("TIERWRIGHT_SEEDS").split('-');
    if (numbers.size() == 2) {
        return {numbers[0].toULongLong(), numbers[1].toULongLong()};
    }
    return {1, 16};
}

} // namespace

class EngineReachTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private slots:
    void initTestCase();
    void knownScenarios_data();
    void knownScenarios();
    void randomScenarios_data();
    void randomScenarios();
    void cleanupTestCase();

private:
    void tryOut(const Scenario& scenario);

    tw::Version engine_;
    Tally total_;
    QElapsedTimer clock_;
};

void EngineReachTest::initTestCase() {
    if (const auto reason = missing_engine()) {
        QSKIP(reason->c_str());
    }
    clock_.start();
    const auto version = prepare_engine();
    QVERIFY2(version, version ? "" : version.error().message.str().c_str());
    engine_ = *version;
}

void EngineReachTest::tryOut(const Scenario& scenario) {
    const auto tally = try_scenario(scenario, engine_);
    QVERIFY2(tally, tally ? "" : (tally.error().message.str() + "\n" + scenario.text).c_str());
    std::printf("%s: %s", scenario.name.c_str(), tally->to_text().c_str());
    std::fflush(stdout);
    total_.add(*tally);
    if (scenario.reached_pairs) {
        QCOMPARE(tally->reached, *scenario.reached_pairs);
    }
    QVERIFY2(tally->mismatches.empty(), scenario.text.c_str());
}

void EngineReachTest::knownScenarios_data() {
    QTest::addColumn<std::size_t>("number");
    for (std::size_t i = 0; i < known_scenarios().size(); ++i) {
        QTest::newRow(known_scenarios()[i].name.c_str()) << i;
    }
}

void EngineReachTest::knownScenarios() {
    QFETCH(const std::size_t, number);
    tryOut(known_scenarios()[number]);
}

void EngineReachTest::randomScenarios_data() {
    QTest::addColumn<std::uint64_t>("seed");
    const Seeds seeds = chosen_seeds();
    for (std::uint64_t seed = seeds.first; seed <= seeds.last; ++seed) {
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
}

void EngineReachTest::randomScenarios() {
    QFETCH(const std::uint64_t, seed);
    tryOut(random_scenario(seed));
}

void EngineReachTest::cleanupTestCase() {
    if (clock_.isValid()) {
        std::printf("Engine %d.%d, %lld s. %s", engine_.major, engine_.minor,
                    static_cast<long long>(clock_.elapsed() / 1000), total_.to_text().c_str());
    }
}

QTEST_GUILESS_MAIN(EngineReachTest)
#include "engine_reach_test.moc"
