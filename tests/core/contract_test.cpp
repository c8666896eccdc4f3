// Reading contracts: what is understood, and what is said at which place about the rest.
#include "contract/contract.h"

#include <QTest>

#include <algorithm>

using namespace tw;
using contract::Contract;
using contract::Party;

namespace {

struct ReadText {
    text::FileSet files;
    contract::Read read;

    explicit ReadText(std::string text) {
        const text::FileId file = files.add("network-contract.yaml", std::move(text));
        read = contract::read(files, file);
    }
    const Contract& contract() const { return read.contract; }
    /// `2:11 TW-CON-006 message`, each on a line.
    std::string diagnostics() const {
        std::string all;
        for (const text::Diagnostic& diagnostic : read.diagnostics) {
            const text::Position at =
                files.at(diagnostic.location.file).position(diagnostic.location.range.begin);
            all += std::format("{}:{} {} {}\n", at.line, at.column, diagnostic.code,
                               diagnostic.message);
        }
        return all;
    }
    std::string_view marked(const text::Location& location) const {
        return std::string_view(files.text(location.file))
            .substr(location.range.begin, location.range.size());
    }
};

std::vector<std::string> names(const std::vector<ServiceName>& services) {
    std::vector<std::string> all;
    for (const ServiceName& service : services) {
        all.push_back(service.str());
    }
    return all;
}

constexpr auto full_contract = R"(version: 1
mode: warning
tiers:
  auth_tier: {services: [auth-service, traefik]}
  api_tier: [backend, frontend]
  data_tier:
    services: [db]
    internal: true
  spare_tier:
flows:
  - auth_tier <-> api_tier
  - "service:backend  ->  tier:data_tier"
  - {from: backend, to: db, ports: [5432], required: true}
names: {db: [db.example.internal, database]}
ports: {published: {traefik: [80, 443]}, loopback: true}
resources:
  require: [memory, cpus]
  profiles:
    high: {memory: 2g, cpus: 2.0, services: [db]}
    normal: {memory: 512m, cpus: 0.5}
healthchecks: {required: true, except: [traefik]}
ignore: [debug-tools]
waivers:
  - {rule: published-port, service: db, reason: "debugging", approved_by: ops, expires: 2026-12-31}
)";

} // namespace

class ContractTest : public QObject {
    Q_OBJECT

private slots:
    void readsEverything();
    void partiesStandForServices();
    void marksExactPlaces();
    void complaints_data();
    void complaints();
    void keepsTheRest();
    void survivesAnyPrefix();
};

void ContractTest::readsEverything() {
    const ReadText text(full_contract);
    QCOMPARE(text.diagnostics(), "");
    const Contract& contract = text.contract();
    QCOMPARE(contract.mode, contract::Mode::Warning);
    QCOMPARE(contract.tiers.size(), std::size_t{4});
    QCOMPARE(contract.tiers[0].network, NetworkName("auth_tier"));
    QVERIFY(!contract.tiers[0].internal);
    QCOMPARE(contract.tiers[2].internal, std::optional(true));
    QVERIFY(contract.tiers[3].services.empty());

    QVERIFY(contract.flows);
    QCOMPARE(contract.flows->size(), std::size_t{3});
    QVERIFY((*contract.flows)[0].both_ways);
    QVERIFY(!(*contract.flows)[0].required);
    QCOMPARE((*contract.flows)[1].to.kind, Party::Kind::Tier);
    QCOMPARE((*contract.flows)[1].to.name, "data_tier");
    QVERIFY((*contract.flows)[2].required);
    QCOMPARE((*contract.flows)[2].ports, std::vector<std::uint16_t>{5432});

    QCOMPARE(contract.names.front().names.size(), std::size_t{2});
    QCOMPARE(contract.published->front().ports, (std::vector<std::uint16_t>{80, 443}));
    QCOMPARE(contract.loopback_allowed, std::optional(true));
    QVERIFY(contract.require_memory && contract.require_cpus);
    QCOMPARE(contract.profile(ServiceName("db"))->memory,
             std::optional(Bytes{std::int64_t{2} << 30}));
    QCOMPARE(contract.profile(ServiceName("web"))->cpus, std::optional(NanoCpus{500'000'000}));
    QVERIFY(contract.require_healthcheck);
    QCOMPARE(contract.without_healthcheck.front().name, ServiceName("traefik"));
    QCOMPARE(contract.ignored.front().name, ServiceName("debug-tools"));
    QCOMPARE(contract.waivers.front().reason, "debugging");
    QCOMPARE(contract.waivers.front().expires,
             std::optional(std::chrono::year(2026) / std::chrono::December / std::chrono::day(31)));
}

void ContractTest::partiesStandForServices() {
    const ReadText text("version: 1\ntiers: {edge: [web], backend: [api, web], data: [backend]}\n");
    QCOMPARE(text.diagnostics(), "");
    const Contract& contract = text.contract();
    const auto stands_for = [&](const char* name, Party::Kind kind) {
        return names(contract.services_of({.name = name, .kind = kind}));
    };
    using Names = std::vector<std::string>;
    QCOMPARE(stands_for("edge", Party::Kind::Either), Names{"web"});
    QCOMPARE(stands_for("backend", Party::Kind::Either), Names{"backend"}); // listed as a service
    QCOMPARE(stands_for("backend", Party::Kind::Tier), (Names{"api", "web"}));
    QCOMPARE(stands_for("edge", Party::Kind::Service), Names{"edge"});
    QCOMPARE(stands_for("nowhere", Party::Kind::Either), Names{"nowhere"});
    QCOMPARE(stands_for("nowhere", Party::Kind::Tier), Names{});

    QCOMPARE(contract.home(ServiceName("web"))->network, NetworkName("edge"));
    QVERIFY(contract.belongs(ServiceName("web"), NetworkName("backend")));
    QVERIFY(!contract.belongs(ServiceName("api"), NetworkName("edge")));
    QVERIFY(contract.home(ServiceName("other")) == nullptr);
}

void ContractTest::marksExactPlaces() {
    const ReadText text(full_contract);
    const Contract& contract = text.contract();
    QCOMPARE(text.marked(contract.tiers[2].location), "data_tier");
    QCOMPARE(text.marked(contract.tiers[1].services[1].location), "frontend");
    QCOMPARE(text.marked((*contract.flows)[0].from.location), "auth_tier");
    QCOMPARE(text.marked((*contract.flows)[0].to.location), "api_tier");
    QCOMPARE(text.marked((*contract.flows)[1].to.location),
             "\"service:backend  ->  tier:data_tier\"");
    QCOMPARE(text.marked((*contract.flows)[2].to.location), "db");
    QCOMPARE(text.marked(contract.names.front().names[1].location), "database");
    QVERIFY(text.marked(contract.waivers.front().location).starts_with("{rule:"));
}

void ContractTest::complaints_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("diagnostics");
    const auto row = [](const char* name, const char* text, const char* diagnostics) {
        QTest::newRow(name) << text << diagnostics;
    };
    row("empty", "", "1:1 TW-CON-006 the contract is empty: write at least \"version: 1\"\n");
    row("only a comment", "# nothing yet\n",
        "2:1 TW-CON-006 the contract is empty: write at least \"version: 1\"\n");
    row("no mapping", "- version: 1\n",
        "1:1 TW-CON-006 the contract must be a mapping, but it is a list\n");
    row("no version", "mode: strict\n",
        "1:1 TW-CON-006 the contract does not say its version: write \"version: 1\"\n");
    row("other version", "version: 2\n",
        "1:10 TW-CON-006 version 2 is unknown, this program reads version 1\n");
    row("quoted version", "version: '1'\n",
        "1:10 TW-CON-006 version must be a whole number, but it is \"1\"\n");
    row("unknown mode", "version: 1\nmode: strikt\n",
        "2:7 TW-CON-006 mode must be strict, warning or monitoring, but it is \"strikt\"\n");
    row("unknown key", "version: 1\ntires: {}\n",
        "2:1 TW-CON-007 unknown key \"tires\" in the contract, did you mean \"tiers\"\n");
    row("unknown key within", "version: 1\ntiers: {a: {internl: true}}\n",
        "2:13 TW-CON-007 unknown key \"internl\" in tier a, did you mean \"internal\"\n");
    row("own keys", "version: 1\nx-note: [a]\n", "");
    row("tiers as list", "version: 1\ntiers: [a]\n",
        "2:8 TW-CON-006 tiers must be a mapping, but it is a list\n");
    row("tiers empty", "version: 1\ntiers:\n",
        "2:7 TW-CON-006 tiers must be a mapping, but it is empty\n");
    row("services as text", "version: 1\ntiers: {a: {services: db}}\n",
        "2:23 TW-CON-006 services of tier a must be a list, but it is \"db\"\n");
    row("a service that is none", "version: 1\ntiers: {a: [[db]]}\n",
        "2:13 TW-CON-006 an entry of tier a must be a text, but it is a list\n");
    row("yes for true", "version: 1\ntiers: {a: {internal: yes}}\n",
        "2:23 TW-CON-006 internal of tier a must be true or false, but it is \"yes\"\n");
    row("service twice", "version: 1\ntiers: {a: [db, db]}\n",
        "2:17 TW-CON-003 db is already listed in tier a\n");
    row("flow without arrow", "version: 1\nflows: [a b]\n",
        "2:9 TW-CON-006 \"a b\" is no flow: write \"a -> b\" or \"a <-> b\"\n");
    row("flow chain", "version: 1\nflows: [a -> b -> c]\n",
        "2:9 TW-CON-006 \"a -> b -> c\" is no flow: write \"a -> b\" or \"a <-> b\"\n");
    row("flow backwards", "version: 1\nflows: [a <- b]\n",
        "2:9 TW-CON-006 \"a <- b\" is no flow: write \"a -> b\" or \"a <-> b\"\n");
    row("flow without end", "version: 1\nflows: [{from: a}]\n",
        "2:9 TW-CON-006 a flow needs \"from\" and \"to\"\n");
    row("port too high", "version: 1\nflows: [{from: a, to: b, ports: [70000]}]\n",
        "2:34 TW-CON-006 70000 is no port: ports go from 1 to 65535\n");
    row("memory", "version: 1\nresources: {profiles: {p: {memory: much}}}\n",
        "2:36 TW-CON-006 memory of profile p must be a size such as 512m\n");
    row("two defaults", "version: 1\nresources: {profiles: {p: {}, q: {}}}\n",
        "2:31 TW-CON-003 profile q lists no services, but another profile is the default "
        "already\n");
    row("resource", "version: 1\nresources: {require: [disk]}\n",
        "2:23 TW-CON-006 a required resource must be memory or cpus, but it is \"disk\"\n");
    row("waiver without reason", "version: 1\nwaivers: [{rule: a}]\n",
        "2:11 TW-CON-006 a waiver needs \"reason\", without one it does not count\n");
    row("waiver without rule", "version: 1\nwaivers: [{reason: a}]\n",
        "2:11 TW-CON-006 a waiver needs \"rule\": the id or name of what it excuses\n");
    row("waiver until a day that is none",
        "version: 1\nwaivers: [{rule: a, reason: b, expires: 2026-02-30}]\n",
        "2:41 TW-CON-006 expires must be a day written YYYY-MM-DD, so the waiver does not count\n");
    row("key twice", "version: 1\nversion: 1\n",
        "2:1 TW-CON-006 the key \"version\" is already there, the first one counts\n");
    row("second document", "version: 1\n---\nversion: 1\n",
        "2:1 TW-CON-006 a contract is one YAML document, what follows is not read\n");
    row("anchors", "version: 1\ntiers: {a: &s [x], b: *s}\n", "");
}

void ContractTest::complaints() {
    QFETCH(const QString, text);
    QFETCH(const QString, diagnostics);
    QCOMPARE(QString::fromStdString(ReadText(text.toStdString()).diagnostics()), diagnostics);
}

/// A mistake in one place costs that place only.
void ContractTest::keepsTheRest() {
    const ReadText text("version: 1\n"
                        "mode: 5\n"
                        "tiers: {a: {services: 1, internal: true}, b: [x]}\n"
                        "flows: [oops, a -> b]\n"
                        "ports: {published: [80]}\n"
                        "waivers: [{rule: r, service: [db], reason: x}]\n"
                        "healthchecks: {required: true}\n");
    const Contract& contract = text.contract();
    QCOMPARE(text.read.diagnostics.size(), std::size_t{5});
    QCOMPARE(contract.tiers[0].internal, std::optional(true));
    QCOMPARE(contract.tiers[1].services.size(), std::size_t{1});
    QCOMPARE(contract.flows->size(), std::size_t{1});
    QVERIFY(!contract.published);      // half a policy would forbid what its other half allows
    QVERIFY(contract.waivers.empty()); // half a waiver would excuse too much
    QVERIFY(contract.require_healthcheck);
}

void ContractTest::survivesAnyPrefix() {
    const std::string whole = full_contract;
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        const ReadText text(whole.substr(0, size));
        for (const text::Diagnostic& diagnostic : text.read.diagnostics) {
            QVERIFY(diagnostic.location.range.begin <= diagnostic.location.range.end);
            QVERIFY(diagnostic.location.range.end <= size);
        }
    }
}

QTEST_GUILESS_MAIN(ContractTest)
#include "contract_test.moc"
