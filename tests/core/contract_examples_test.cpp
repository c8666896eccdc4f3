// The bundled examples: which contradictions and impossibilities of their plans are told.
#include "analysis/analysis.h"
#include "rules/forbidden.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace tw;

namespace {

analysis::SnapshotPtr example(const char* name, const std::string& environment = {}) {
    const char* checkout = std::getenv("TIERWRIGHT_SOURCE_DIR");
    const std::filesystem::path root(checkout != nullptr ? checkout : ".");
    facts::Target target;
    target.environment = environment;
    auto input = analysis::open(*text::real_disk(),
                                {.working_directory = root / "resources/examples" / name,
                                 .target = target,
                                 .today = std::chrono::year(2026) / std::chrono::January / 1});
    if (!input) {
        throw std::runtime_error(input.error().message);
    }
    return analysis::analyse(std::move(*input));
}

/// How many findings of the rule hold all the words in what they say.
std::ptrdiff_t told(const analysis::Snapshot& snapshot, std::string_view rule,
                    std::initializer_list<std::string_view> words) {
    return std::ranges::count_if(snapshot.findings, [&](const facts::Finding& finding) {
        const std::string text = finding.message.str() + " | " + finding.actual.str();
        return finding.rule == rule && std::ranges::all_of(words, [&](std::string_view word) {
                   return text.contains(word);
               });
    });
}

} // namespace

class ContractExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void devonboarder();
    void devonboarderEnvironments();
    void motovaultPlacement();
    void motovaultPorts();
    void motovaultRoutes();
};

void ContractExamplesTest::devonboarder() {
    const auto snapshot = example("devonboarder");
    // S5: one tier for each service makes the required flows impossible; the tiers of the two sides
    // make 8 pairs, and the database and the proxy 4 more.
    QCOMPARE(told(*snapshot, "TW-CON-003", {"8 pairs", "admit residents only"}), 1);
    QCOMPARE(told(*snapshot, "TW-CON-003", {"admit residents only"}), 5);
    // What was done about it: visitors everywhere, which the contract does not admit.
    QCOMPARE(told(*snapshot, "TW-CON-012", {"db is on auth_tier"}), 1);
    // The database: not internal, published, seen from the Internet.
    QCOMPARE(told(*snapshot, "TW-NET-005", {"data_tier"}), 1);
    QCOMPARE(told(*snapshot, "TW-PRT-003", {"db", "5432"}), 1);
    QCOMPARE(told(*snapshot, "TW-CON-021", {"db"}), 1);
    // Services on several networks that leave the choice to Traefik.
    QVERIFY(told(*snapshot, "TW-TRF-015", {"backend"}) == 1);
    QVERIFY(told(*snapshot, "TW-TRF-015", {"auth-service"}) == 0);
    QVERIFY(!snapshot->passed());
}

void ContractExamplesTest::devonboarderEnvironments() {
    const auto dev = example("devonboarder", "dev");
    QVERIFY(dev->facts.project.find(ServiceName("debug-tools")) != nullptr);
    QCOMPARE(dev->facts.contract->loopback_allowed, std::optional(true));
    const auto prod = example("devonboarder", "prod");
    QVERIFY(prod->facts.project.find(ServiceName("debug-tools")) == nullptr);
    QVERIFY(!prod->facts.contract->loopback_allowed);
}

void ContractExamplesTest::motovaultPlacement() {
    const auto snapshot = example("motovault");
    // S21: a network that is used and not declared.
    QCOMPARE(told(*snapshot, "TW-CMP-005", {"egress"}), 3);
    // S22: three must get out, from internal networks only.
    QCOMPARE(told(*snapshot, "TW-CON-003", {"must reach the Internet", "must be internal"}), 3);
    // S23: the public network is declared isolated.
    QCOMPARE(told(*snapshot, "TW-CON-003", {"declares frontend isolated"}), 1);
    QCOMPARE(told(*snapshot, "TW-NET-009", {"admin-frontend"}), 1);
    QCOMPARE(told(*snapshot, "TW-NET-009", {"landing"}), 1);
    // S24: nobody is isolated from the host.
    QCOMPARE(told(*snapshot, "TW-CON-004", {"cannot be isolated from its host"}), 1);
    // S25: 33 pairs meet, the matrix has 12.
    const rules::Policy policy(snapshot->facts);
    const rules::Draft draft(snapshot->facts, policy);
    QCOMPARE(rules::forbidden_pairs(snapshot->facts, policy, draft).size(), std::size_t{21});
    std::size_t meeting = 0;
    const auto& services = snapshot->facts.project.services;
    for (std::size_t i = 0; i < services.size(); ++i) {
        for (std::size_t j = i + 1; j < services.size(); ++j) {
            meeting += draft.meet(i, j) ? 1U : 0U;
        }
    }
    QCOMPARE(meeting, std::size_t{33});
    QVERIFY(told(*snapshot, "TW-NET-002", {}) > 0);
    // S26: directions and ports.
    QCOMPARE(told(*snapshot, "TW-CON-004", {"direction"}), 1);
    // S30: eleven services, and thirteen names.
    QCOMPARE(told(*snapshot, "TW-CON-003", {"11 services", "13"}), 1);
}

void ContractExamplesTest::motovaultPorts() {
    const auto snapshot = example("motovault");
    // S27: seven services may publish what nobody may publish.
    QCOMPARE(told(*snapshot, "TW-CON-003", {"ports.only"}), 7);
    // S28: none of these could, since their networks are internal. Docker would not say so.
    QCOMPARE(told(*snapshot, "TW-CON-003", {"Docker publishes nothing"}), 7);
    QCOMPARE(told(*snapshot, "TW-PRT-004", {}), 8);
    // S42: one healthcheck, three endpoints.
    QCOMPARE(told(*snapshot, "TW-CON-004", {"one healthcheck"}), 1);
}

void ContractExamplesTest::motovaultRoutes() {
    const auto snapshot = example("motovault");
    // S38: several networks, and no traefik.docker.network.
    QCOMPARE(told(*snapshot, "TW-TRF-015", {"admin-backend"}), 1);
    // S33 (a dashboard without api@internal) and S39 (auth before CORS) are what TW-TRF-023 and
    // TW-TRF-025 look for. The contract holds what the latter needs.
    QCOMPARE(snapshot->facts.contract->traefik->order.front().front().name, "cors*");
}

QTEST_GUILESS_MAIN(ContractExamplesTest)
#include "contract_examples_test.moc"
