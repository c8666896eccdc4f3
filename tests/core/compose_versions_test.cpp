// The same files as different versions of Compose read them. The comments name the compose-go whose
// source says so; older versions are those of Docker Compose 2.33, which the oracle_* tests ask.
#include "compose/version_changes.h"
#include "memory_project.h"
#include "report/model.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace tw;
using Json = nlohmann::json;

namespace {

struct Case {
    const char* name;
    tests::Texts files;
    Version version;
    const char* pointer;  ///< into the model
    const char* expected; ///< what is there; or, without pointer, a part of an error
};

constexpr Version before_all{2, 33};

// clang-format off: a table
const std::vector<Case> cases{
    // compose-go 2.4.9
    {"days, earlier", {{"compose.yaml", "services: {a: {image: x, healthcheck: {interval: 1d}}}"}}, before_all, "", "TW-HLT-002"},
    {"days", {{"compose.yaml", "services: {a: {image: x, healthcheck: {interval: 1d2h}}}"}}, {2, 34}, "/services/a/healthcheck/interval", R"("26h0m0s")"},
    {"weeks", {{"compose.yaml", "services: {a: {image: x, stop_grace_period: 1w}}"}}, {2, 34}, "/services/a/stop_grace_period", R"("168h0m0s")"},
    {"a mode as text, earlier", {{"compose.yaml", "services: {a: {image: x, configs: [{source: c, mode: '0440'}]}}\nconfigs: {c: {content: x}}"}}, before_all, "/services/a/configs/0/mode", "440"},
    {"a mode as text", {{"compose.yaml", "services: {a: {image: x, configs: [{source: c, mode: '0440'}]}}\nconfigs: {c: {content: x}}"}}, {2, 34}, "/services/a/configs/0/mode", "288"},
    {"a mode that is not octal", {{"compose.yaml", "services: {a: {image: x, configs: [{source: c, mode: '0480'}]}}\nconfigs: {c: {content: x}}"}}, {2, 34}, "", "'mode' must be a whole number"},
    {"pulling by the clock, earlier", {{"compose.yaml", "services: {a: {image: x, pull_policy: every_12h}}"}}, before_all, "", "'every_12h' is no value for 'pull_policy'"},
    {"pulling by the clock", {{"compose.yaml", "services: {a: {image: x, pull_policy: every_12h}}"}}, {2, 34}, "/services/a/pull_policy", R"("every_12h")"},
    // Compose 2.34
    {"a network for the gateway, earlier", {{"compose.yaml", "services: {a: {image: x, networks: {default: {gw_priority: 1}}}}"}}, before_all, "/services/a/networks/default", "{}"},
    {"a network for the gateway", {{"compose.yaml", "services: {a: {image: x, networks: {default: {gw_priority: 1}}}}"}}, {2, 34}, "/services/a/networks/default", R"({"gw_priority": 1})"},
    // compose-go 2.6.2
    {"two mounts at one place, earlier", {{"compose.yaml", "services: {a: {image: x, volumes: ['./v:/v', './w:/v/']}}"}}, before_all, "/services/a/volumes/0/source", R"("/project/w")"},
    {"two mounts at one place", {{"compose.yaml", "services: {a: {image: x, volumes: ['./v:/v', './w:/v/']}}"}}, {2, 36}, "", "something is mounted at /v already"},
    {"a mount that a later file replaces", {{"compose.yaml", "services: {a: {image: x, volumes: ['./v:/v']}}"}, {"compose.override.yaml", "services: {a: {volumes: ['./w:/v']}}"}}, {2, 36}, "/services/a/volumes/0/source", R"("/project/w")"},
    {"a negative scale, earlier", {{"compose.yaml", "services: {a: {image: x, scale: -1}}"}}, before_all, "/services/a/scale", "-1"},
    {"a negative scale", {{"compose.yaml", "services: {a: {image: x, scale: -1}}"}}, {2, 36}, "", "'-1' is no number of containers"},
    // compose-go 2.6.3
    {"no address, earlier", {{"compose.yaml", "services: {a: {image: x, ports: [{target: 80, host_ip: foo}]}}"}}, before_all, "", "Docker binds the port on every interface"},
    {"no address", {{"compose.yaml", "services: {a: {image: x, ports: [{target: 80, host_ip: foo}]}}"}}, {2, 37}, "", "Compose refuses the file"},
    // compose-go 2.10.0
    {"a service here and in an included file, earlier", {{"compose.yaml", "include: [d.yaml]\nservices: {b: {hostname: h}}"}, {"d.yaml", "services: {b: {image: x}}"}}, before_all, "", "'b' stands here"},
    {"a service here and in an included file", {{"compose.yaml", "include: [d.yaml]\nservices: {b: {hostname: h, image: y}}"}, {"d.yaml", "services: {b: {image: x, ports: ['1:1']}}"}}, {5, 0}, "/services/b", R"({"command": null, "entrypoint": null, "hostname": "h", "image": "y", "networks": {"default": null},
      "ports": [{"mode": "ingress", "protocol": "tcp", "published": "1", "target": 1}]})"},
    // compose-go 2.10.1
    {"a default that is not used, earlier", {{"compose.yaml", "services: {a: {image: '${COMPOSE_PROJECT_NAME:-${NONE:?is wanted}}'}}"}}, before_all, "", "the variable NONE is required"},
    {"a default that is not used", {{"compose.yaml", "services: {a: {image: '${COMPOSE_PROJECT_NAME:-${NONE:?is wanted}}'}}"}}, {5, 1}, "/services/a/image", R"("project")"},
    {"an alternative that is not used", {{"compose.yaml", "services: {a: {image: 'x${NONE:+${NONE:?is wanted}}'}}"}}, {5, 1}, "/services/a/image", R"("x")"},
    {"a bind mount in long form, earlier", {{"compose.yaml", "services: {a: {image: x, volumes: [{type: bind, source: /v, target: /v, bind: {propagation: shared}}]}}"}}, before_all, "/services/a/volumes/0/bind", R"({"propagation": "shared"})"},
    {"a bind mount in long form", {{"compose.yaml", "services: {a: {image: x, volumes: [{type: bind, source: /v, target: /v, bind: {propagation: shared}}]}}"}}, {5, 1}, "/services/a/volumes/0/bind", R"({"create_host_path": true, "propagation": "shared"})"},
    // compose-go 2.10.2
    {"an included service is extended, earlier", {{"compose.yaml", "include: [d.yaml]\nservices: {a: {extends: b}}"}, {"d.yaml", "services: {b: {image: x}}"}}, {5, 1}, "", "a extends b, which is no service of this file"},
    {"an included service is extended", {{"compose.yaml", "include: [d.yaml]\nservices: {a: {extends: b}}"}, {"d.yaml", "services: {b: {image: x}}"}}, {5, 2}, "/services/a/image", R"("x")"},
};
// clang-format on

std::string errors(const analysis::Snapshot& snapshot) {
    std::string out;
    for (const facts::Finding& finding : snapshot.findings) {
        if (finding.severity == text::Severity::Error && !finding.rule.starts_with("TW-NET")) {
            out += finding.rule + " " + finding.message.str() + "\n";
        }
    }
    return out;
}

} // namespace

class ComposeVersionsTest : public QObject {
    Q_OBJECT

private slots:
    void reading_data() {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < cases.size(); ++i) {
            QTest::newRow(cases[i].name) << i;
        }
    }

    void reading() {
        QFETCH(const std::size_t, index);
        const Case& wanted = cases[index];
        const auto snapshot =
            analysis::analyse(tests::open_texts(wanted.files, {.compose_version = wanted.version}));
        const std::string found = errors(*snapshot);
        const bool is_refused = std::string_view(wanted.pointer).empty();
        if (is_refused) {
            QVERIFY2(found.contains(wanted.expected), found.c_str());
            return;
        }
        QCOMPARE(QString::fromStdString(found), QString());
        const Json model = Json::parse(report::model_json(snapshot->facts));
        const Json::json_pointer pointer(wanted.pointer);
        const Json actual = model.contains(pointer) ? model.at(pointer) : Json();
        QCOMPARE(QString::fromStdString(actual.dump()),
                 QString::fromStdString(Json::parse(wanted.expected).dump()));
    }

    /// The default reads as the newest version that is known does.
    void changesUpToTheDefault() {
        QVERIFY(compose::has(compose::newest, compose::Change::LazyDefaults));
        QVERIFY(!compose::has(before_all, compose::Change::LongDurations));
    }
};

QTEST_APPLESS_MAIN(ComposeVersionsTest)
#include "compose_versions_test.moc"
