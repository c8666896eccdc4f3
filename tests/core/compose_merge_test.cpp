// Several files, or several documents of one file: how a later one changes what the earlier said.
// The model is compared as JSON of one service.
#include "memory_project.h"
#include "report/model.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace tw;
using Json = nlohmann::json;

namespace {

struct Case {
    const char* name;
    const char* key;   ///< of the service `s`; or a JSON pointer
    const char* base;  ///< body of `s` in the first file
    const char* later; ///< body of `s` in the second file
    const char* expected;
};

Json model(const std::string& base, const std::string& later) {
    const auto snapshot = analysis::analyse(
        tests::open_texts({{"a.yaml", base}, {"b.yaml", later}}, {.files = {"a.yaml", "b.yaml"}}));
    return Json::parse(report::model_json(snapshot->facts));
}

std::string with_service(const char* body) {
    return std::string("services:\n  s:\n    image: x\n") + body;
}

constexpr auto rest = "  t: {image: t}\nnetworks: {a: , b: , c: }\nvolumes: {vol: }\n";

} // namespace

class ComposeMergeTest : public QObject {
    Q_OBJECT

private slots:
    void merged_data();
    void merged();
    void documentsOfOneFile();
    void refused_data();
    void refused();
    void topLevel();
    void wholeServices();
};

// clang-format off
static const std::vector<Case> cases{
    {"scalar", "image", "", "    image: y\n", R"("y")"},
    {"null never overrides", "mem_limit", "    mem_limit: 1k\n", "    mem_limit:\n", R"("1024")"},
    {"command", "command", "    command: [a, b]\n", "    command: [c]\n", R"(["c"])"},
    {"entrypoint", "entrypoint", "    entrypoint: [a, b]\n", "    entrypoint: [c]\n", R"(["c"])"},
    {"test", "healthcheck/test", "    healthcheck: {test: [CMD, a]}\n", "    healthcheck: {test: [CMD, b], retries: 2}\n", R"(["CMD","b"])"},
    {"health check", "healthcheck/interval", "    healthcheck: {test: [CMD, a], interval: 3s}\n", "    healthcheck: {retries: 2}\n", R"("3s")"},
    {"environment, lists", "environment", "    environment: [A=1, B=1]\n", "    environment: [B=2, C=2]\n", R"({"A":"1","B":"2","C":"2"})"},
    {"environment, list and map", "environment", "    environment: [A=1, B=1]\n", "    environment: {B: 2}\n", R"({"A":"1","B":"2"})"},
    {"equal hosts", "extra_hosts", "    extra_hosts: [a=1, b=2]\n", "    extra_hosts: {a: '1', c: '3'}\n", R"(["a=1","b=2","c=3"])"},
    {"labels of one's own", "labels", "    labels: {x-a: 1}\n", "    labels: {x-b: 2}\n", R"({"x-a":"1","x-b":"2"})"},
    {"environment, reset", "environment", "    environment: {A: 1, B: 2}\n", "    environment: {A: !reset null}\n", R"({"B":"2"})"},
    {"environment, reset in a list", "environment", "    environment: [A=1, B=2]\n", "    environment: {A: !reset null}\n", R"({"A":"1","B":"2"})"},
    {"hosts, reset", "extra_hosts", "    extra_hosts: {a: '1', b: '2'}\n", "    extra_hosts: {a: !reset null}\n", R"(["b=2"])"},
    {"hosts, reset in a list", "extra_hosts", "    extra_hosts: [a=1, b=2]\n", "    extra_hosts: {a: !reset null}\n", R"(["a=1","b=2"])"},
    {"a flag over variables is passed over", "environment", "    environment: {A: 1}\n", "    environment: false\n", R"({"A":"1"})"},
    {"a text over networks is passed over", "networks", "    networks: [a]\n", "    networks: b\n", R"({"a":null})"},
    {"a list over a build is passed over", "build/context", "    build: ./app\n", "    build: [b]\n", R"("/project/app")"},
    {"replicas follow the scale", "deploy/replicas", "    scale: 2\n", "    deploy: {}\n", "2"},
    {"a duration that a later file replaces", "healthcheck/timeout", "    healthcheck: {timeout: soon}\n", "    healthcheck: {timeout: 3s}\n", R"("3s")"},
    {"environment, null", "environment", "    environment: {A: 1}\n", "    environment: {A: }\n", R"({"A":null})"},
    {"labels, map and list", "labels", "    labels: {a: 1, b: 1}\n", "    labels: [b=2, c]\n", R"({"a":"1","b":"2","c":""})"},
    {"labels of deploy", "deploy/labels", "    deploy: {labels: [a=1]}\n", "    deploy: {labels: {b: 2}}\n", R"({"a":"1","b":"2"})"},
    {"ports append", "ports", "    ports: [\"80:80\"]\n", "    ports: [\"81:81\"]\n",
     R"([{"mode":"ingress","protocol":"tcp","published":"80","target":80},{"mode":"ingress","protocol":"tcp","published":"81","target":81}])"},
    {"the same port", "ports", "    ports: [\"80:80\"]\n", "    ports: [\"80:80/tcp\"]\n",
     R"([{"mode":"ingress","protocol":"tcp","published":"80","target":80}])"},
    {"the same port in the long form", "ports", "    ports: [\"80:80\"]\n", "    ports: [{target: 80, published: \"80\"}]\n",
     R"([{"mode":"ingress","protocol":"tcp","published":"80","target":80}])"},
    {"a port on an address is another", "ports", "    ports: [\"80:80\"]\n", "    ports: [\"127.0.0.1:80:80\"]\n",
     R"([{"mode":"ingress","protocol":"tcp","published":"80","target":80},{"host_ip":"127.0.0.1","mode":"ingress","protocol":"tcp","published":"80","target":80}])"},
    {"ports of a range", "ports", "    ports: [\"80-81:80-81\"]\n", "    ports: [\"81:81\"]\n",
     R"([{"mode":"ingress","protocol":"tcp","published":"80","target":80},{"mode":"ingress","protocol":"tcp","published":"81","target":81}])"},
    {"mode and protocol of the long form", "ports", "", "    ports: [{target: 80, published: 80, mode: host, protocol: UDP}]\n",
     R"([{"mode":"host","protocol":"UDP","published":"80","target":80}])"},
    {"ports replaced", "ports", "    ports: [\"80:80\"]\n", "    ports: !override [\"81:81\"]\n",
     R"([{"mode":"ingress","protocol":"tcp","published":"81","target":81}])"},
    {"ports reset", "ports", "    ports: [\"80:80\"]\n", "    ports: !reset []\n", "null"},
    {"volumes by target", "volumes/0/source", "    volumes: [\"vol:/d\"]\n", "    volumes: [\"/tmp:/d\"]\n", R"("/tmp")"},
    {"volumes append", "volumes/1/target", "    volumes: [\"vol:/d\"]\n", "    volumes: [\"vol:/e\"]\n", R"("/e")"},
    {"expose is unique", "expose", "    expose: [80, \"81\"]\n", "    expose: [\"80\", \"82\"]\n", R"(["80","81","82"])"},
    {"cap_add is unique", "cap_add", "    cap_add: [A, B]\n", "    cap_add: [B, C]\n", R"(["A","B","C"])"},
    {"dns, text and list", "dns", "    dns: 1.1.1.1\n", "    dns: [8.8.8.8]\n", R"(["1.1.1.1","8.8.8.8"])"},
    {"networks, lists", "networks", "    networks: [a]\n", "    networks: [b, a]\n", R"({"a":null,"b":null})"},
    {"networks, list and map", "networks", "    networks: [a]\n", "    networks: {b: {aliases: [x]}}\n", R"({"a":null,"b":{"aliases":["x"]}})"},
    {"networks, map and list", "networks", "    networks: {a: {aliases: [x]}}\n", "    networks: [a, b]\n", R"({"a":{"aliases":["x"]},"b":null})"},
    {"aliases", "networks", "    networks: {a: {aliases: [x]}}\n", "    networks: {a: {aliases: [y, x]}}\n", R"({"a":{"aliases":["x","y"]}})"},
    {"networks replaced", "networks", "    networks: [a]\n", "    networks: !override [b]\n", R"({"b":null})"},
    {"one network reset", "networks", "    networks: [a, b]\n", "    networks: {a: !reset null}\n", R"({"b":null})"},
    {"networks reset for a mode", "network_mode", "    networks: [a]\n", "    networks: !reset []\n    network_mode: host\n", R"("host")"},
    {"depends_on, map and list", "depends_on", "    depends_on: {t: {condition: service_healthy}}\n", "    depends_on: [t]\n",
     R"({"t":{"condition":"service_started","required":true}})"},
    {"depends_on, list and map", "depends_on", "    depends_on: [t]\n", "    depends_on: {t: {condition: service_healthy}}\n",
     R"({"t":{"condition":"service_healthy","required":true}})"},
    {"logging, same driver", "logging", "    logging: {driver: d, options: {a: x}}\n", "    logging: {driver: d, options: {b: y}}\n",
     R"({"driver":"d","options":{"a":"x","b":"y"}})"},
    {"logging, other driver", "logging", "    logging: {driver: d, options: {a: x}}\n", "    logging: {driver: e, options: {b: y}}\n",
     R"({"driver":"e","options":{"b":"y"}})"},
    {"build, text and map", "build", "    build: /a\n", "    build: {target: t}\n", R"({"context":"/a","dockerfile":"Dockerfile","target":"t"})"},
    {"build, map and text", "build", "    build: {target: t}\n", "    build: /a\n", R"({"context":"/a","dockerfile":"Dockerfile","target":"t"})"},
    {"a label reset", "labels", "    labels: {a: 1, b: 1}\n", "    labels: {a: !reset null}\n", R"({"b":"1"})"},
    {"limits of deploy", "deploy/resources/limits", "    deploy: {resources: {limits: {cpus: '1'}}}\n", "    deploy: {resources: {limits: {memory: 1k}}}\n",
     R"({"cpus":1,"memory":"1024"})"},
    {"an unknown tag is none", "image", "", "    image: !foo y\n", R"("y")"},
};
// clang-format on

void ComposeMergeTest::merged_data() {
    QTest::addColumn<std::size_t>("row");
    for (std::size_t row = 0; row < cases.size(); ++row) {
        QTest::newRow(cases[row].name) << row;
    }
}

void ComposeMergeTest::merged() {
    QFETCH(const std::size_t, row);
    const Case& wanted = cases[row];
    const Json json = model(with_service(wanted.base) + rest,
                            std::string("services:\n  s:\n") +
                                (*wanted.later == '\0' ? "    {}\n" : wanted.later));
    const Json::json_pointer pointer("/services/s/" + std::string(wanted.key));
    const Json actual = json.contains(pointer) ? json.at(pointer) : Json();
    QCOMPARE(QString::fromStdString(actual.dump()),
             QString::fromStdString(Json::parse(wanted.expected).dump()));
}

/// A document behind `---` is merged like another file; anchors do not reach over.
void ComposeMergeTest::documentsOfOneFile() {
    const auto snapshot =
        tests::snapshot_of(with_service("    networks: [a]\n") + rest +
                           "---\nservices:\n  s:\n    networks: [b]\n    image: y\n");
    const Json json = Json::parse(report::model_json(snapshot->facts));
    QCOMPARE(json["services"]["s"]["image"], Json("y"));
    QCOMPARE(json["services"]["s"]["networks"].size(), std::size_t(2));
}

void ComposeMergeTest::refused_data() {
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("place");
    QTest::newRow("list over map") << QString("    healthcheck: {test: x}\n")
                                   << QString("    healthcheck: [x]\n") << QString("b.yaml:3:18");
    QTest::newRow("map over list") << QString("    ports: [\"80:80\"]\n")
                                   << QString("    ports: {a: b}\n") << QString("b.yaml:3:12");
    QTest::newRow("text over map") << QString("    deploy: {replicas: 2}\n")
                                   << QString("    deploy: x\n") << QString("b.yaml:3:13");
}

void ComposeMergeTest::refused() {
    QFETCH(const QString, base);
    QFETCH(const QString, later);
    QFETCH(const QString, place);
    const auto snapshot =
        analysis::analyse(tests::open_texts({{"a.yaml", with_service(qPrintable(base))},
                                             {"b.yaml", "services:\n  s:\n" + later.toStdString()}},
                                            {.files = {"a.yaml", "b.yaml"}}));
    const auto found = std::ranges::find_if(snapshot->findings, [](const facts::Finding& finding) {
        return finding.rule == "TW-CMP-025" && finding.message.str().contains("cannot merge");
    });
    QVERIFY(found != snapshot->findings.end());
    QCOMPARE(QString::fromStdString(text::to_text(snapshot->facts.files, found->location)), place);
}

void ComposeMergeTest::topLevel() {
    const Json json = model("name: one\nservices:\n  s: {image: x, networks: [a]}\n"
                            "networks:\n  a: {driver: bridge, labels: [k=1]}\n",
                            "name: two\nnetworks:\n  a: {internal: true, labels: {l: 2}}\n"
                            "x-own: 1\n");
    QCOMPARE(json["name"], Json("two"));
    QCOMPARE(json["networks"]["a"], (Json{{"name", "two_a"},
                                          {"driver", "bridge"},
                                          {"internal", true},
                                          {"ipam", Json::object()},
                                          {"labels", {{"k", "1"}, {"l", "2"}}}}));
}

void ComposeMergeTest::wholeServices() {
    const Json json =
        model("services:\n  s: {image: x, tty: true}\n  t: {image: x}\n  u: {image: x}\n",
              "services:\n  s: !override {image: y}\n  t: !reset null\n"
              "  v: {image: z}\n");
    QVERIFY(!json["services"].contains("t"));
    QVERIFY(!json["services"]["s"].contains("tty"));
    QCOMPARE(json["services"]["s"]["image"], Json("y"));
    QCOMPARE(json["services"].size(), std::size_t(3));
}

QTEST_APPLESS_MAIN(ComposeMergeTest)
#include "compose_merge_test.moc"
