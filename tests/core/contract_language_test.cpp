// Everything that a contract can say beyond tiers and flows: how it is read, and what is said about
// mistakes.
#include "contract/contract.h"
#include "contract/pattern.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tw;
using contract::Contract;
using contract::Party;

namespace {

struct Reading {
    text::FileSet files;
    contract::Read read;

    explicit Reading(std::string text, std::string_view environment = {}) {
        const text::FileId file = files.add("network-contract.yaml", std::move(text));
        read = contract::read(files, file, environment);
    }
    QString complaints() const {
        std::string all;
        for (const text::Diagnostic& diagnostic : read.diagnostics) {
            all += std::format("{} {}\n", text::to_text(files, diagnostic.location),
                               diagnostic.message);
        }
        return QString::fromStdString(all);
    }
};

std::vector<ServiceName> services(std::initializer_list<const char*> names) {
    std::vector<ServiceName> all;
    for (const char* name : names) {
        all.emplace_back(name);
    }
    return all;
}

std::vector<std::string> texts(const contract::Services& list) {
    std::vector<std::string> all;
    for (const auto& each : list) {
        all.push_back(each.name.str());
    }
    return all;
}

using Texts = std::vector<std::string>;

QString text_of(const char* path) {
    QFile file(qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR", ".") + '/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The names of all properties of a JSON Schema, at any depth.
void collect_keys(const QJsonValue& schema, QSet<QString>& keys) {
    for (const QJsonValue& item : schema.toArray()) {
        collect_keys(item, keys);
    }
    const QJsonObject object = schema.toObject();
    for (const QString& key : object.keys()) {
        if (key == "properties") {
            for (const QString& name : object[key].toObject().keys()) {
                keys.insert(name);
                collect_keys(object[key][name], keys);
            }
        } else {
            collect_keys(object[key], keys);
        }
    }
}

constexpr auto whole_language = R"(version: 1
mode: strict
classes: {workers: [mail-worker, "*-job"]}
tiers:
  edge:
    services: [proxy, "web-*"]
    driver: bridge
    name: "{project}_edge"
    labels: {zone: edge, level: 1}
    rationale: what browsers reach
  data: {services: [db, "class:workers"], isolated: true, residents_only: true, residents_meet: false}
flows:
  - edge <-> data
  - web-admin -/> db
  - "edge </> class:workers"
  - {from: "web-*", to: internet, policy: forbidden}
  - {from: internet, to: proxy, policy: required, ports: [80, "8000-8002"]}
  - {from: host, to: db}
names:
  db: {names: [store], from: [proxy]}
  proxy: [www]
reserved_names: {vault: [db], metadata: }
ports: {only: [80, 443], published: {proxy: [80]}, loopback: true}
egress: {allowed: [proxy], required: ["class:workers"]}
resources:
  require: [memory]
  profiles: {small: {memory: 256m, services: ["web-*"]}}
healthchecks:
  standard:
    endpoints: {startup: /start, readiness: /ready, liveness: /live}
    services: {db: {liveness: pg_isready}}
    interval_at_most: 30s
    timeout_at_most: 5s
    start_period_at_least: 1m
    retries_at_least: 3
traefik:
  entrypoints: [web, websecure]
  tls: required
  files: ["dynamic-*.yml"]
  static_file: config/traefik.yml
  middlewares: ["cors@file"]
  order: [["cors*", "*auth*"]]
  network: edge
secrets: {forbid_inline: ["*_PASSWORD"], allowed: [PUBLIC_KEY]}
identity: {hostname: "{service}.example.internal", container_name: "{project}-{service}", except: [db]}
metadata: {directory: services, file: "{service}.yml", required: true, keys: [owner], except: ["*-job"]}
counts: {services: 5, networks: 2, published_ports: 1}
waivers:
  - {rule: TW-PRT-005, subject: "services.*.ports[0]", reason: office, approved_by: ops}
baseline: old.json
emergency: {reason: outage, approved_by: ops, until: 2026-12-31, ticket: OPS-1}
versions: {compose: "2.33", engine: "28.0", traefik: 3.1}
environments:
  dev:
    files: [compose.yaml, compose.dev.yaml]
    profiles: [debug]
    env_files: [dev.env]
    mode: warning
    ports: {published: {db: [5432]}}
  prod:
)";

} // namespace

class ContractLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void patterns();
    void readsSections();
    void readsFlows();
    void readsGovernance();
    void environmentsReplaceKeys();
    void resolvesPatternsAndClasses();
    void complaints_data();
    void complaints();
    void survivesAnyPrefix();
    void exampleOfTheManual();
    void manualHasEveryKey();
};

void ContractLanguageTest::patterns() {
    QVERIFY(contract::matches("api-*", "api-db"));
    QVERIFY(!contract::matches("api-*", "my-api-db"));
    QVERIFY(contract::matches("*", ""));
    QVERIFY(contract::matches("a*b*c", "axxbyybzzc"));
    QVERIFY(!contract::matches("a*b*c", "axxbyybzz"));
    QVERIFY(contract::matches("services.*.ports[0]", "services.db.ports[0]"));
    QVERIFY(!contract::matches("services.*.ports[0]", "services.db.ports[1]"));
    QVERIFY(contract::matches("d?", "db") && !contract::matches("d?", "d"));
    QVERIFY(contract::matches_any_case("*_PASSWORD", "db_Password"));
    QVERIFY(!contract::is_pattern("services.db.ports[0]"));
}

void ContractLanguageTest::readsSections() {
    const Reading reading(whole_language);
    QCOMPARE(reading.complaints(), "");
    const Contract& contract = reading.read.contract;
    const contract::Tier& edge = contract.tiers[0];
    QCOMPARE(edge.driver->name, "bridge");
    QCOMPARE(edge.real_name->name, "{project}_edge");
    QCOMPARE(edge.labels[1].second.name, "1");
    QCOMPARE(edge.rationale, "what browsers reach");
    const contract::Tier& data = contract.tiers[1];
    QCOMPARE(data.internal, std::optional(true)); // as isolated as it gets
    QVERIFY(data.residents_only && !data.residents_meet && data.isolated->name);

    QCOMPARE(contract.names[0].from.front().name, ServiceName("proxy"));
    QCOMPARE(contract.names[1].names.front().name, "www");
    QCOMPARE(contract.reserved_names.size(), std::size_t{2});
    QCOMPARE(contract.reserved_names[0].owners, services({"db"}));
    QCOMPARE(contract.only_ports->name, (std::vector<std::uint16_t>{80, 443}));
    QCOMPARE(texts(contract.egress->allowed), Texts{"proxy"});
    QCOMPARE(contract.health.endpoints.asked()->name, "/ready");
    QCOMPARE(contract.health.endpoints_of(ServiceName("db")).asked()->name, "pg_isready");
    QCOMPARE(contract.health.start_period_at_least->name, Duration(std::chrono::minutes(1)));
    QCOMPARE(contract.health.retries_at_least->name, 3);
    QCOMPARE(contract.traefik->tls, contract::TraefikPolicy::Tls::Required);
    QCOMPARE(contract.traefik->static_file->name, "config/traefik.yml");
    QCOMPARE(contract.traefik->order.front().size(), std::size_t{2});
    QCOMPARE(contract.traefik->network->name, NetworkName("edge"));
    QCOMPARE(contract.secrets->allowed.front().name, "PUBLIC_KEY");
    QCOMPARE(contract.identity->hostname->name, "{service}.example.internal");
    QCOMPARE(contract.metadata->path(ServiceName("web")), "services/web.yml");
    QCOMPARE(contract.counts.services->name, 5);
}

void ContractLanguageTest::readsFlows() {
    const Reading reading(whole_language);
    const std::vector<contract::Flow>& flows = *reading.read.contract.flows;
    QVERIFY(flows[0].both_ways && !flows[0].forbidden);
    QVERIFY(flows[1].forbidden && !flows[1].both_ways);
    QCOMPARE(flows[1].to.name, "db");
    QVERIFY(flows[2].forbidden && flows[2].both_ways);
    QCOMPARE(flows[2].to.kind, Party::Kind::Class);
    QCOMPARE(flows[3].from.kind, Party::Kind::Pattern);
    QCOMPARE(flows[3].to.kind, Party::Kind::Internet);
    QVERIFY(flows[3].forbidden);
    QVERIFY(flows[4].required && !flows[4].forbidden);
    QCOMPARE(flows[4].ports, (std::vector<std::uint16_t>{80, 8000, 8001, 8002}));
    QCOMPARE(flows[5].from.kind, Party::Kind::Host);
}

void ContractLanguageTest::readsGovernance() {
    const Reading reading(whole_language);
    const Contract& contract = reading.read.contract;
    QCOMPARE(contract.waivers.front().subject, std::optional<std::string>("services.*.ports[0]"));
    QCOMPARE(contract.baseline->name, "old.json");
    QCOMPARE(contract.emergency->missing(), Texts{});
    QCOMPARE(contract.versions.engine, std::optional(Version{28, 0}));
    QCOMPARE(contract.versions.traefik, std::optional(Version{3, 1}));
    QCOMPARE(contract.environments.size(), std::size_t{2});
    QCOMPARE(contract.environment("dev")->files, (Texts{"compose.yaml", "compose.dev.yaml"}));
    QCOMPARE(contract.environment("dev")->env_files, Texts{"dev.env"});
    QVERIFY(contract.environment("stage") == nullptr);
    const Reading half("version: 1\nemergency: {reason: outage}\n");
    QCOMPARE(half.read.contract.emergency->missing(), (Texts{"approved_by", "until", "ticket"}));
}

void ContractLanguageTest::environmentsReplaceKeys() {
    const Reading dev(whole_language, "dev");
    QCOMPARE(dev.complaints(), "");
    QCOMPARE(dev.read.contract.mode, contract::Mode::Warning);
    QCOMPARE(dev.read.contract.published->front().service, ServiceName("db"));
    QCOMPARE(dev.read.contract.published->size(), std::size_t{1});
    QCOMPARE(dev.read.contract.loopback_allowed, std::optional(true)); // another key of the section
    const Reading prod(whole_language, "prod");
    QCOMPARE(prod.read.contract.mode, contract::Mode::Strict);
    QCOMPARE(prod.read.contract.published->front().service, ServiceName("proxy"));
    // Mistakes in the sections of other environments are told too, and change nothing.
    const Reading wrong("version: 1\nenvironments: {dev: {mode: 5}, prod: {}}\n", "prod");
    QVERIFY(wrong.complaints().contains("mode must be strict"));
}

void ContractLanguageTest::resolvesPatternsAndClasses() {
    Reading reading(whole_language);
    Contract& contract = reading.read.contract;
    const auto all = services({"proxy", "web-shop", "web-admin", "db", "mail-worker", "night-job"});
    contract::resolve(contract, all);
    QCOMPARE(texts(contract.classes.at("workers")), (Texts{"mail-worker", "night-job"}));
    QCOMPARE(texts(contract.tiers[0].services), (Texts{"proxy", "web-shop", "web-admin"}));
    QCOMPARE(texts(contract.tiers[1].services), (Texts{"db", "mail-worker", "night-job"}));
    QCOMPARE(texts(contract.egress->required), (Texts{"mail-worker", "night-job"}));
    QCOMPARE(contract.services_of((*contract.flows)[3].from), services({"web-shop", "web-admin"}));
    QCOMPARE(contract.services_of((*contract.flows)[2].to), services({"mail-worker", "night-job"}));
    QCOMPARE(contract.services_of((*contract.flows)[3].to), services({}));

    // A name in one tier beats the pattern of another one; a pattern that fits nothing stays.
    Reading two("version: 1\ntiers: {a: [\"api-*\", \"x-*\"], b: [api-db]}\n");
    contract::resolve(two.read.contract, services({"api-db", "api-web"}));
    QCOMPARE(texts(two.read.contract.tiers[0].services), (Texts{"api-web", "x-*"}));
    QCOMPARE(two.read.contract.home(ServiceName("api-db"))->network, NetworkName("b"));
}

void ContractLanguageTest::complaints_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* text, const char* said) {
        QTest::newRow(text) << text << said;
    };
    row("flows: [{from: a, to: b, policy: maybe}]",
        "34 policy of a flow must be allowed, required or forbidden, but it is \"maybe\"");
    row("flows: [{from: a, to: b, policy: forbidden, required: true}]",
        "9 the flow is both required and forbidden; forbidden takes precedence");
    row("ports: {only: 80}", "15 ports.only must be a list, but it is \"80\"");
    row("ports: {only: [\"90-80\"]}",
        "16 an entry of ports.only must be a port or a range such as 8000-8010, but it is "
        "\"90-80\"");
    row("egress: all", "9 egress must be a mapping, but it is \"all\"");
    row("egress: {alowed: []}", "10 unknown key \"alowed\" in egress, did you mean \"allowed\"");
    row("healthchecks: {standard: {interval_at_most: 30}}",
        "45 interval_at_most must be a duration such as 30s");
    row("healthchecks: {standard: {retries_at_least: -1}}",
        "45 retries_at_least cannot be negative");
    row("traefik: {tls: yes}", "16 traefik.tls must be required or forbidden, but it is \"yes\"");
    row("traefik: {order: [[cors]]}", "19 an order of middlewares needs at least two of them");
    row("traefik: {entrypoint: web}",
        "11 unknown key \"entrypoint\" in traefik, did you mean \"entrypoints\"");
    row("secrets: {forbid: []}",
        "11 unknown key \"forbid\" in secrets, did you mean \"forbid_inline\"");
    row("metadata: {file: x.yaml}",
        "18 metadata.file must hold {service}, which stands for the name");
    row("emergency: {until: soon}",
        "20 until must be a day written YYYY-MM-DD, so the emergency does not count");
    row("versions: {engine: newest}", "20 versions.engine must be a version such as \"28.0\"");
    row("environments: [dev]", "15 environments must be a mapping, but it is a list");
    row("environments: {dev: {tiers: {}}}", "22 unknown key \"tiers\" in environment dev");
    row("names: {db: {name: [x]}}",
        "14 unknown key \"name\" in names of db, did you mean \"names\"");
    row("tiers: {a: {labels: {x: [y]}}}", "25 the label x in labels of tier a must be a text");
    row("counts: {services: many}",
        "20 counts.services must be a whole number, but it is \"many\"");
}

void ContractLanguageTest::complaints() {
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const Reading reading("version: 1\n" + text.toStdString() + "\n");
    QCOMPARE(reading.complaints(), "network-contract.yaml:2:" + said + "\n");
}

void ContractLanguageTest::survivesAnyPrefix() {
    const std::string whole = whole_language;
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        Reading reading(whole.substr(0, size), "dev");
        contract::resolve(reading.read.contract, services({"web-a", "db"}));
        for (const text::Diagnostic& diagnostic : reading.read.diagnostics) {
            QVERIFY(diagnostic.location.range.end <= size);
        }
    }
}

void ContractLanguageTest::exampleOfTheManual() {
    const QString manual = text_of("docs/contract.md");
    const QString example = manual.section("```yaml\n", 1, 1).section("```", 0, 0);
    QVERIFY(example.startsWith("version: 1"));
    for (const char* environment : {"", "dev", "prod"}) {
        QCOMPARE(Reading(example.toStdString(), environment).complaints(), QString());
    }
}

void ContractLanguageTest::manualHasEveryKey() {
    const QString manual = text_of("docs/contract.md");
    const QJsonDocument schema = QJsonDocument::fromJson(
        text_of("resources/contract/network-contract.schema.json").toUtf8());
    QSet<QString> keys;
    collect_keys(schema.object(), keys);
    QVERIFY(keys.size() > 60);
    for (const QString& key : keys) {
        const QRegularExpression word("\\b" + key + "\\b");
        QVERIFY2(manual.contains(word), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(ContractLanguageTest)
#include "contract_language_test.moc"
