// How a contract is enforced: environments, versions, emergencies, baselines, comments, side files.
#include "compose/secrecy.h"
#include "memory_project.h"
#include "report/baseline.h"
#include "report/contract_draft.h"

#include <QTest>

#include <algorithm>

using namespace tw;

namespace {

constexpr auto open_port = "services:\n  web:\n    image: web:1.0\n    ports: [\"8080:80\"]\n";
constexpr auto closed_contract = "version: 1\nports: {published: {}}\n";

constexpr auto drafted_project = R"yaml(services:
  proxy:
    image: traefik:v3.4
    ports: ["80:80", "127.0.0.1:8000-8001:8000-8001"]
    networks: [edge, app]
  api:
    image: api:1.0
)yaml"
                                 // moc takes the slashes of a raw string for a comment.
                                 "    environment: {DATABASE_URL: \"postgres://u:p@db:5432/x\", "
                                 "CACHE_HOST: cache, LOST: \"http://lost:1\"}\n"
                                 R"yaml(    depends_on: [db]
    networks: [app, data]
    labels: ["traefik.http.routers.api.rule=Path(`/a`)"]
    mem_limit: 512m
  db:
    image: postgres:17
    networks: {data: {aliases: [store]}}
  cache: {image: "redis:7", networks: [data]}
  lost: {image: "lost:1", networks: [edge]}
  probe: {image: "probe:1", network_mode: host}
networks: {edge: , app: , data: {internal: true}}
)yaml";

const facts::Finding* found(const analysis::Snapshot& snapshot, std::string_view rule) {
    const auto at = std::ranges::find(snapshot.findings, rule, &facts::Finding::rule);
    return at == snapshot.findings.end() ? nullptr : &*at;
}

/// A disk that holds the texts in the folder /project.
std::unique_ptr<text::MemoryDisk> disk_of(const tests::Texts& texts) {
    auto disk = std::make_unique<text::MemoryDisk>();
    for (const auto& [name, text] : texts) {
        disk->files.emplace("/project" / name, text);
    }
    return disk;
}

analysis::OpenRequest for_environment(const char* name) {
    analysis::OpenRequest request{.working_directory = "/project"};
    request.target.environment = name;
    return request;
}

} // namespace

class ContractEnforcementTest : public QObject {
    Q_OBJECT

private slots:
    void environmentChoosesFiles();
    void environmentIsUnknown();
    void environmentKeepsGivenFiles();
    void versionsOfTheContract();
    void noModeSoftensWhatIsRefused();
    void emergencyOverrides();
    void emergencyWithoutEffect();
    void baselineKeepsOldFindings();
    void baselineFollowsMovedEntries();
    void baselineReportsWhatIsGone();
    void baselineOfAnyText();
    void metadataIsWanted();
    void secretsAreNotShown();
    void namesOfSecrets();
    void draftOfAContract();
};

void ContractEnforcementTest::environmentChoosesFiles() {
    const tests::Texts texts{
        {"deploy/base.yaml", "services: {web: {image: \"web:${TAG}\"}}\n"},
        {"deploy/dev.yaml", "services: {tool: {image: tool, profiles: [debug]}}\n"},
        {"deploy/dev.env", "TAG=7\n"},
        {"deploy/network-contract.yaml",
         "version: 1\nenvironments:\n  dev: {files: [base.yaml, dev.yaml], profiles: [debug], "
         "env_files: [dev.env], mode: monitoring}\n  prod: {files: [base.yaml]}\n"}};
    analysis::OpenRequest request = for_environment("dev");
    request.contract = "deploy/network-contract.yaml";
    const auto dev = analysis::analyse(tests::open_texts(texts, request));
    QCOMPARE(dev->input.compose_files.size(), std::size_t{2});
    QVERIFY(dev->facts.project.find(ServiceName("tool")) != nullptr);
    QCOMPARE(dev->facts.project.find(ServiceName("web"))->image->value, "web:7");
    QCOMPARE(dev->mode, contract::Mode::Monitoring);
    request.target.environment = "prod";
    const auto prod = analysis::analyse(tests::open_texts(texts, request));
    QVERIFY(prod->facts.project.find(ServiceName("tool")) == nullptr);
    QCOMPARE(prod->mode, contract::Mode::Strict);

    const auto names = analysis::environments(*disk_of(texts), request);
    QVERIFY(names);
    QCOMPARE(*names, (std::vector<std::string>{"dev", "prod"}));
}

void ContractEnforcementTest::environmentIsUnknown() {
    const auto disk =
        disk_of({{"compose.yaml", open_port},
                 {"network-contract.yaml", "version: 1\nenvironments: {dev: {}, prod: {}}\n"}});
    const auto opened = analysis::open(*disk, for_environment("prd"));
    QVERIFY(!opened);
    QCOMPARE(QString::fromStdString(opened.error().message),
             "network-contract.yaml has no environment prd, did you mean \"prod\"; it has dev, "
             "prod");
    const auto none =
        analysis::open(*disk_of({{"compose.yaml", open_port}}), for_environment("dev"));
    QVERIFY(!none);
    QVERIFY(none.error().message.str().contains("there is no network-contract.yaml"));
}

void ContractEnforcementTest::environmentKeepsGivenFiles() {
    analysis::OpenRequest request = for_environment("dev");
    request.files = {"other.yaml"};
    const auto snapshot = analysis::analyse(tests::open_texts(
        {{"other.yaml", open_port},
         {"network-contract.yaml", "version: 1\nenvironments: {dev: {files: [absent.yaml], ports: "
                                   "{published: {}}}}\n"}},
        request));
    QVERIFY(found(*snapshot, "TW-PRT-003") != nullptr);
}

void ContractEnforcementTest::versionsOfTheContract() {
    const tests::Texts texts{
        {"compose.yaml", open_port},
        {"network-contract.yaml",
         "version: 1\nversions: {compose: \"2.20\", engine: \"20.10\", traefik: \"2.11\"}\n"}};
    const analysis::Input by_contract = tests::open_texts(texts);
    QCOMPARE(by_contract.options.version, (Version{2, 20}));
    QCOMPARE(by_contract.target.engine, (Version{20, 10}));
    QCOMPARE(by_contract.target.traefik, (Version{2, 11}));
    const analysis::Input by_request = tests::open_texts(
        texts, {.compose_version = Version{2, 30}, .engine_version = Version{29, 0}});
    QCOMPARE(by_request.options.version, (Version{2, 30}));
    QCOMPARE(by_request.target.engine, (Version{29, 0}));
    QCOMPARE(by_request.target.traefik, (Version{2, 11}));
}

/// A container that never starts is no matter of the contract's mode.
void ContractEnforcementTest::noModeSoftensWhatIsRefused() {
    constexpr auto two_of_a_name = "services:\n"
                                   "  a: {image: x, container_name: same, ports: [\"8080:80\"]}\n"
                                   "  b: {image: x, container_name: same}\n";
    const auto snapshot = analysis::analyse(tests::open_texts(
        {{"compose.yaml", two_of_a_name},
         {"network-contract.yaml", std::string(closed_contract) + "mode: monitoring\n"}}));
    QVERIFY(found(*snapshot, "TW-PRT-003")->severity == text::Severity::Info);
    const facts::Finding* refused = found(*snapshot, "TW-CMP-010");
    QVERIFY(refused != nullptr);
    QVERIFY(refused->consequence == facts::Consequence::EngineRefuses ||
            refused->consequence == facts::Consequence::ComposeRefuses);
    QVERIFY(refused->severity == text::Severity::Error);
    QVERIFY(!snapshot->passed());
}

void ContractEnforcementTest::emergencyOverrides() {
    const std::string emergency =
        "emergency: {reason: outage, approved_by: ops, until: 2026-01-01, ticket: OPS-1}\n";
    const auto snapshot = analysis::analyse(tests::open_texts(
        {{"compose.yaml", open_port}, {"network-contract.yaml", closed_contract + emergency}}));
    QVERIFY(found(*snapshot, "TW-PRT-003") != nullptr);
    QCOMPARE(snapshot->count(text::Severity::Error), std::size_t{1});
    QVERIFY(snapshot->passed());
    QVERIFY(snapshot->emergency);
    QCOMPARE(snapshot->emergency->overridden, std::size_t{1});
    QCOMPARE(snapshot->emergency->emergency.ticket, "OPS-1");
    // What Compose refuses is no matter of opinion.
    const auto broken = analysis::analyse(
        tests::open_texts({{"compose.yaml", "services: {web: {}}\n"},
                           {"network-contract.yaml", closed_contract + emergency}}));
    QVERIFY(!broken->passed());
}

void ContractEnforcementTest::emergencyWithoutEffect() {
    for (const char* emergency :
         {"emergency: {reason: outage, approved_by: ops, until: 2025-12-31, ticket: OPS-1}\n",
          "emergency: {reason: outage, approved_by: ops, until: 2026-12-31}\n"}) {
        const auto snapshot = analysis::analyse(tests::open_texts(
            {{"compose.yaml", open_port},
             {"network-contract.yaml", std::string(closed_contract) + emergency}}));
        QVERIFY(!snapshot->passed());
        QVERIFY(!snapshot->emergency);
        QVERIFY(found(*snapshot, "TW-CON-014")->message.str().contains("no effect"));
    }
}

void ContractEnforcementTest::baselineKeepsOldFindings() {
    tests::Texts texts{{"compose.yaml", open_port}, {"network-contract.yaml", closed_contract}};
    const auto before = analysis::analyse(tests::open_texts(texts));
    QVERIFY(!before->passed());
    QCOMPARE(analysis::baseline_path(*before).string(), "/project/network-contract.baseline.json");
    texts["network-contract.baseline.json"] =
        report::baseline_json(before->facts, before->findings);
    QVERIFY(!texts["network-contract.baseline.json"].contains("\"line\""));

    const auto after = analysis::analyse(tests::open_texts(texts));
    QVERIFY(after->passed());
    QVERIFY(found(*after, "TW-PRT-003")->waived);
    QCOMPARE(QString::fromStdString(found(*after, "TW-PRT-003")->waived_because.str()),
             "known since the baseline network-contract.baseline.json");
    QVERIFY(found(*after, "TW-PRT-003")->waived_because.saying() != nullptr); // can be translated
    // Written anew, it is the same.
    QCOMPARE(QString::fromStdString(report::baseline_json(
                 after->facts, after->findings, found(*after, "TW-PRT-003")->waived_because)),
             QString::fromStdString(texts["network-contract.baseline.json"]));
    // Another port is a new finding.
    texts["compose.yaml"] = std::string(open_port) + "    expose: [9000]\n";
    texts["compose.yaml"].replace(texts["compose.yaml"].find("8080"), 4, "9090");
    QVERIFY(!analysis::analyse(tests::open_texts(texts))->passed());
}

void ContractEnforcementTest::baselineFollowsMovedEntries() {
    tests::Texts texts{{"compose.yaml", open_port}, {"network-contract.yaml", closed_contract}};
    const auto before = analysis::analyse(tests::open_texts(texts));
    texts["network-contract.baseline.json"] =
        report::baseline_json(before->facts, before->findings);
    texts["compose.yaml"] = "# a new line\nservices:\n  web:\n    image: web:1.0\n    ports: "
                            "[\"9090:90\", \"8080:80\"]\n";
    const auto after = analysis::analyse(tests::open_texts(texts));
    const auto is_new = [&](const char* port) {
        return std::ranges::any_of(after->findings, [&](const facts::Finding& finding) {
            return finding.rule == "TW-PRT-003" && finding.message.str().contains(port) &&
                   !finding.waived;
        });
    };
    QVERIFY(is_new("9090"));
    QVERIFY(!is_new("8080"));
}

void ContractEnforcementTest::baselineReportsWhatIsGone() {
    tests::Texts texts{{"compose.yaml", open_port}, {"network-contract.yaml", closed_contract}};
    const auto before = analysis::analyse(tests::open_texts(texts));
    texts["old.json"] = report::baseline_json(before->facts, before->findings);
    texts["network-contract.yaml"] += "baseline: old.json\n";
    texts["compose.yaml"] = "services: {web: {image: \"web:1.0\"}}\n";
    const auto after = analysis::analyse(tests::open_texts(texts));
    const facts::Finding* gone = found(*after, "TW-CON-018");
    QVERIFY(gone != nullptr);
    QCOMPARE(gone->severity, text::Severity::Info);
    QVERIFY(QString::fromStdString(gone->message).contains("services.web.ports[0] is no longer"));
    QCOMPARE(text::to_text(after->facts.files, gone->location).substr(0, 9), "old.json:");
}

void ContractEnforcementTest::baselineOfAnyText() {
    const std::string whole =
        R"({"version": 1, "findings": [{"rule": "TW-PRT-003", "file": "x"}]})";
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        const auto snapshot = analysis::analyse(
            tests::open_texts({{"compose.yaml", open_port},
                               {"network-contract.yaml", "version: 1\nbaseline: old.json\n"},
                               {"old.json", whole.substr(0, size)}}));
        QVERIFY(found(*snapshot, "TW-CON-018") != nullptr);
    }
}

void ContractEnforcementTest::metadataIsWanted() {
    const auto disk = disk_of(
        {{"compose.yaml", "services: {web: {image: x}, db: {image: y}}\n"},
         {"network-contract.yaml", "version: 1\nmetadata: {directory: about, required: true}\n"},
         {"about/web.yaml", "owner: me\n"}});
    auto input = analysis::open(*disk, {.working_directory = "/project"});
    QVERIFY(input);
    QCOMPARE(input->options.absent.size(), std::size_t{1});
    const auto snapshot = analysis::analyse(std::move(*input));
    QVERIFY(snapshot->wanted.empty());
    QCOMPARE(QString::fromStdString(found(*snapshot, "TW-CON-016")->message),
             "db has no metadata: there is no file about/db.yaml");
}

void ContractEnforcementTest::secretsAreNotShown() {
    const auto snapshot = tests::snapshot_of(
        "services: {db: {image: x, environment: {DB_PASSWORD: hunter2, PLAIN: y}, labels: "
        "{my.token: sesame}}}\n");
    std::size_t count = 0;
    for (const facts::Finding& finding : snapshot->findings) {
        count += finding.rule == "TW-SEC-007" ? 1U : 0U;
        std::string all =
            finding.message.str() + finding.expected.str() + finding.actual.str() + finding.subject;
        for (const facts::Fix& fix : finding.fixes) {
            all += fix.title;
        }
        QVERIFY(!all.contains("hunter2") && !all.contains("sesame"));
    }
    QCOMPARE(count, std::size_t{2});
}

void ContractEnforcementTest::namesOfSecrets() {
    for (const char* name :
         {"DB_PASSWORD", "api.token", "traefik.http.middlewares.m.basicauth.users",
          "traefik.http.middlewares.m.digestauth.users",
          "traefik.http.middlewares.m.headers.customrequestheaders.Authorization"}) {
        QVERIFY2(compose::names_secret(name), name);
    }
    for (const char* name : {"PLAIN", "PASSWORD_FILE", "traefik.http.routers.auth.rule",
                             "traefik.http.middlewares.token.stripprefix.prefixes",
                             "traefik.http.middlewares.auth.basicauth.usersfile"}) {
        QVERIFY2(!compose::names_secret(name), name);
    }
}

void ContractEnforcementTest::draftOfAContract() {
    tests::Texts texts{{"compose.yaml", drafted_project}};
    const auto before = analysis::analyse(tests::open_texts(texts));
    const std::string draft = report::contract_draft(before->facts);
    const QString shown = QString::fromStdString(draft);
    QVERIFY2(shown.contains("{from: api, to: db, required: true, ports: [5432]}  # DATABASE_URL, "
                            "depends_on"),
             draft.c_str());
    QVERIFY2(shown.contains("{from: api, to: cache, required: true}  # CACHE_HOST"), draft.c_str());
    QVERIFY2(shown.contains("{from: proxy, to: api, required: true}  # a router"), draft.c_str());
    QVERIFY2(shown.contains("# api -> lost (LOST), but they share no network"), draft.c_str());
    QVERIFY2(shown.contains("proxy: [80, 8000-8001]") || shown.contains("proxy: [80, 8000, 8001]"),
             draft.c_str());
    QVERIFY2(shown.contains("internal: true"), draft.c_str());
    QVERIFY2(shown.contains("ignore: [probe]"), draft.c_str());
    QVERIFY2(shown.contains("db: [store]"), draft.c_str());
    texts["network-contract.yaml"] = draft;
    const auto after = analysis::analyse(tests::open_texts(texts));
    for (const facts::Finding& finding : after->findings) {
        QVERIFY2(finding.severity != text::Severity::Error, finding.message.str().c_str());
    }
}

QTEST_GUILESS_MAIN(ContractEnforcementTest)
#include "contract_enforcement_test.moc"
