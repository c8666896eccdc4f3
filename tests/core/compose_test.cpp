// The compose model: every form of the parts that network design is about, with origins.
#include "memory_project.h"

#include <QTest>

#include <algorithm>

using namespace tw;
using compose::Service;

namespace {

/// `key` of a service named `s` as one line, the way a table of this test writes it.
std::string networks_of(const Service& service) {
    std::string out;
    for (const compose::Attachment& attachment : service.attachments) {
        out += (out.empty() ? "" : " ") + attachment.network.str();
        if (attachment.implicit) {
            out += "(implicit)";
        }
        for (const auto& alias : attachment.aliases) {
            out += "," + alias.value;
        }
        if (attachment.ipv4_address) {
            out += "@" + attachment.ipv4_address->value;
        }
    }
    return out;
}

std::string labels_of(const Service& service) {
    std::string out;
    for (const compose::Label& label : service.labels) {
        out += std::format("{}{}={}", out.empty() ? "" : " ; ", label.key, label.value);
    }
    return out;
}

std::string environment_of(const Service& service) {
    std::string out;
    for (const compose::EnvironmentVariable& variable : service.environment) {
        out += std::format("{}{}={}", out.empty() ? "" : " ; ", variable.name,
                           variable.value.value_or("(shell)"));
    }
    return out;
}

std::string mode_of(const Service& service) {
    static constexpr std::array names{"networks", "host",      "none", "bridge",
                                      "service",  "container", "named"};
    return std::string(names.at(static_cast<std::size_t>(service.network_mode))) +
           (service.network_mode_target.empty() ? "" : ":" + service.network_mode_target);
}

std::string dependencies_of(const Service& service) {
    std::string out;
    for (const compose::Dependency& dependency : service.depends_on) {
        out += std::format("{}{}:{}{}", out.empty() ? "" : " ", dependency.service.str(),
                           dependency.condition, dependency.required ? "" : "?");
    }
    return out;
}

std::string limits_of(const Service& service) {
    const compose::Limits& limits = service.limits;
    return std::format("{} {} {}", limits.memory ? to_text(limits.memory->value) : "-",
                       limits.cpus ? to_text(limits.cpus->value) : "-",
                       limits.memory_reservation ? to_text(limits.memory_reservation->value) : "-");
}

std::string health_of(const Service& service) {
    if (!service.healthcheck) {
        return "none";
    }
    std::string out = service.healthcheck->disabled ? "disabled" : "";
    for (const std::string& word : service.healthcheck->test) {
        out += (out.empty() ? "" : " ") + word;
    }
    return out + (service.healthcheck->interval
                      ? " every " + to_text(*service.healthcheck->interval)
                      : "");
}

using Show = std::string (*)(const Service&);

/// The project of a service `s` with this body.
analysis::SnapshotPtr project_of(const std::string& body) {
    return tests::snapshot_of("x-m: &m\n  labels: {m: 1}\n  mem_limit: 2g\n  networks: {b: }\n"
                              "services:\n  s:\n    image: x\n" +
                              body + "  t:\n    image: x\nnetworks:\n  a:\n  b:\n");
}

} // namespace

class ComposeTest : public QObject {
    Q_OBJECT

private slots:
    void part_data();
    void part();
    void origins();
    void profiles_data();
    void profiles();
    void projectName_data();
    void projectName();
    void realNames();
    void cannotBeFooledByCase();
};

void ComposeTest::part_data() {
    QTest::addColumn<Show>("show");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Show show, const char* body, const char* expected) {
        QTest::newRow(name) << show << QString(body) << QString(expected);
    };
    // clang-format off
    row("no networks", networks_of, "", "default(implicit)");
    row("empty list", networks_of, "    networks: []\n", "default(implicit)");
    row("empty map", networks_of, "    networks: {}\n", "default(implicit)");
    row("list", networks_of, "    networks: [b, a]\n", "b a");
    row("default in a list", networks_of, "    networks: [default]\n", "default");
    row("map", networks_of, "    networks:\n      a:\n      b: {}\n", "a b");
    row("aliases", networks_of, "    networks:\n      a:\n        aliases: [x, y, x]\n", "a,x,y");
    row("aliases and address", networks_of, "    networks:\n      a: {aliases: [x], ipv4_address: 10.0.0.2}\n", "a,x@10.0.0.2");
    row("host", networks_of, "    network_mode: host\n", "");
    row("mode absent", mode_of, "", "networks");
    row("mode host", mode_of, "    network_mode: host\n", "host");
    row("mode none", mode_of, "    network_mode: none\n", "none");
    row("mode none in quotes", mode_of, "    network_mode: \"none\"\n", "none");
    row("mode bridge", mode_of, "    network_mode: bridge\n", "bridge");
    row("mode service", mode_of, "    network_mode: service:t\n", "service:t");
    row("mode service from a variable", mode_of, "    network_mode: \"service:${U:-t}\"\n", "service:t");
    row("mode container", mode_of, "    network_mode: container:abc\n", "container:abc");
    row("mode of a real name", mode_of, "    network_mode: p_a\n", "named:p_a");

    row("labels, list", labels_of, "    labels:\n      - a=1\n      - b\n      - \"c=d=e\"\n      - 'f: g'\n", "a=1 ; b= ; c=d=e ; f: g=");
    row("labels, list, key twice", labels_of, "    labels: [a=1, b=2, a=3]\n", "a=3 ; b=2");
    row("labels, blanks stay", labels_of, "    labels: [\"  a = b \"]\n", "  a = b ");
    row("labels, map", labels_of, "    labels:\n      a: x\n      b: \"1.50\"\n      c: true\n      d:\n", "a=x ; b=1.50 ; c=true ; d=");
    row("labels, variable", labels_of, "    labels: {a: \"${U:-u}\", \"${U}\": b}\n", "a=u ; ${U}=b");
    row("labels, variable in a list", labels_of, "    labels: [\"${U:-a}=b\"]\n", "a=b");
    row("labels, dollar", labels_of, "    labels: [\"a=$$b\", 'r=^/$1']\n", "a=$b ; r=^/$1");
    row("labels, numbers in a map lose their form", labels_of, "    labels: {a: 1.50, b: 0x10, c: 010, d: 1e3, e: yes}\n", "a=1.5 ; b=16 ; c=8 ; d=1000 ; e=yes");
    row("labels, null", labels_of, "    labels:\n", "");
    row("labels merged", labels_of, "    <<: *m\n", "m=1");
    row("labels, the local ones replace the merged ones", labels_of, "    <<: *m\n    labels: {n: 2}\n", "n=2");
    row("labels, map with a merge key", labels_of, "    labels:\n      <<: {a: 1, b: 2}\n      b: 3\n", "b=3 ; a=1");
    row("labels, of two merged maps the first wins", labels_of, "    labels:\n      <<: [{a: 1}, {a: 2, b: 2}]\n", "a=1 ; b=2");

    row("environment, list", environment_of, "    environment:\n      - A=1\n      - B\n      - C=\n      - D=x=y\n", "A=1 ; B=(shell) ; C= ; D=x=y");
    row("environment, map", environment_of, "    environment:\n      A: 1\n      B:\n      C: ''\n      D: true\n", "A=1 ; B=(shell) ; C= ; D=true");
    row("environment, null", environment_of, "    environment:\n", "");
    row("environment, list, key twice", environment_of, "    environment: [A=1, A=2]\n", "A=2");

    row("depends_on, list", dependencies_of, "    depends_on: [t]\n", "t:service_started");
    row("depends_on, map", dependencies_of, "    depends_on:\n      t: {condition: service_healthy, required: false}\n", "t:service_healthy?");

    row("limits, absent", limits_of, "", "- - -");
    row("limits, classic", limits_of, "    mem_limit: 512m\n    cpus: 0.5\n    mem_reservation: 100k\n", "512 MiB 0.5 100 KiB");
    row("limits, bytes", limits_of, "    mem_limit: 1073741824\n    cpus: '2'\n", "1 GiB 2 -");
    row("limits, deploy", limits_of, "    deploy:\n      resources:\n        limits: {memory: 1G, cpus: '1.5'}\n        reservations: {memory: 64M}\n", "1 GiB 1.5 64 MiB");
    row("limits, both alike", limits_of, "    mem_limit: 1g\n    deploy: {resources: {limits: {memory: 1024m}}}\n", "1 GiB - -");
    row("limits, variable", limits_of, "    mem_limit: ${U:-256m}\n", "256 MiB - -");
    row("limits merged", limits_of, "    <<: *m\n", "2 GiB - -");
    row("limits, zero is none", limits_of, "    mem_limit: 0\n    cpus: 0\n", "- - -");

    row("health absent", health_of, "", "none");
    row("health text", health_of, "    healthcheck:\n      test: curl -f x\n      interval: 1m30s\n", "CMD-SHELL curl -f x every 1m30s");
    row("health list", health_of, "    healthcheck: {test: [CMD, a, b]}\n", "CMD a b");
    row("health NONE", health_of, "    healthcheck: {test: [NONE]}\n", "disabled NONE");
    row("health NONE as text is a command", health_of, "    healthcheck: {test: NONE}\n", "CMD-SHELL NONE");
    row("health disabled", health_of, "    healthcheck: {disable: true}\n", "disabled");
    row("health empty list", health_of, "    healthcheck: {test: []}\n", "");
    // clang-format on
}

void ComposeTest::part() {
    QFETCH(const Show, show);
    QFETCH(const QString, body);
    QFETCH(const QString, expected);
    const auto snapshot = project_of(body.toStdString());
    const Service* service = snapshot->facts.project.find(ServiceName("s"));
    QVERIFY(service != nullptr);
    QCOMPARE(QString::fromStdString(show(*service)), expected);
}

/// Every value knows where it is written, and whether others share the text.
void ComposeTest::origins() {
    const std::string text = "x-m: &m\n  mem_limit: 2g\nservices:\n  s:\n    <<: *m\n"
                             "    image: x\n    networks:\n      a: {aliases: [n]}\n"
                             "    labels: [\"k=${U:-v}\"]\n    ports: [\"80:80\"]\n"
                             "networks:\n  a: {internal: true}\n";
    const auto snapshot = tests::snapshot_of(text);
    const Service& service = snapshot->facts.project.services.front();
    const auto written = [&](const compose::Origin& origin) {
        return QString::fromStdString(
            text.substr(origin.location.range.begin, origin.location.range.size()));
    };
    QCOMPARE(written(service.origin), QString("s"));
    QCOMPARE(written(service.attachments[0].origin), QString("a"));
    QCOMPARE(written(service.attachments[0].aliases[0].origin), QString("n"));
    QCOMPARE(written(service.labels[0].origin), QString("\"k=${U:-v}\""));
    QVERIFY(service.labels[0].origin.variable);
    QVERIFY(!service.labels[0].origin.shared);
    QCOMPARE(written(service.limits.memory->origin), QString("2g"));
    QVERIFY(service.limits.memory->origin.shared);
    QCOMPARE(written(service.ports[0].origin), QString("\"80:80\""));
    const compose::Network& network = snapshot->facts.project.networks.front();
    QCOMPARE(written(network.origin), QString("a"));
    QCOMPARE(written(network.internal.origin), QString("true"));
}

void ComposeTest::profiles_data() {
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("active");
    QTest::newRow("none") << QString() << QString("always empty");
    QTest::newRow("one") << QString("debug") << QString("always debug both");
    QTest::newRow("two") << QString("debug test") << QString("always debug both test");
    QTest::newRow("all") << QString("*") << QString("always debug both test empty");
    QTest::newRow("unknown") << QString("x") << QString("always");
}

void ComposeTest::profiles() {
    QFETCH(const QString, chosen);
    QFETCH(const QString, active);
    analysis::OpenRequest request;
    for (const QString& profile : chosen.split(' ', Qt::SkipEmptyParts)) {
        request.profiles.push_back(profile.toStdString());
    }
    const auto snapshot = analysis::analyse(
        tests::open_texts({{"compose.yaml", "services:\n  always: {image: x}\n"
                                            "  debug: {image: x, profiles: [debug]}\n"
                                            "  both: {image: x, profiles: [test, debug]}\n"
                                            "  test: {image: x, profiles: [test]}\n"
                                            "  empty: {image: x, profiles: ['', own]}\n"}},
                          request));
    QStringList names;
    for (const Service& service : snapshot->facts.project.services) {
        names << QString::fromStdString(service.name.str());
    }
    QCOMPARE(names.join(' '), active);
    QCOMPARE(snapshot->facts.project.services.size() +
                 snapshot->facts.project.inactive_services.size(),
             std::size_t(5));
}

void ComposeTest::projectName_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("name");
    QTest::newRow("directory") << QString() << QString("/shop") << QString("shop");
    QTest::newRow("directory in capitals")
        << QString() << QString("/My Proj.1") << QString("myproj1");
    QTest::newRow("leading sign") << QString() << QString("/_-foo-bar_") << QString("foo-bar_");
    QTest::newRow("name") << QString("name: foo bar\n") << QString("/shop") << QString("foobar");
    QTest::newRow("name from a variable")
        << QString("name: ${N:-X}\n") << QString("/shop") << QString("x");
    QTest::newRow("empty name") << QString("name: ''\n") << QString("/shop") << QString("shop");
}

void ComposeTest::projectName() {
    QFETCH(const QString, line);
    QFETCH(const QString, directory);
    QFETCH(const QString, name);
    text::MemoryDisk disk;
    const std::filesystem::path folder = directory.toStdString();
    disk.files[folder / "compose.yaml"] = line.toStdString() + "services:\n  a: {image: x}\n";
    const auto named = [&](analysis::OpenRequest request) {
        request.working_directory = folder;
        return analysis::analyse(analysis::open(disk, request).value())->facts.project.name;
    };
    QCOMPARE(QString::fromStdString(named({})), name);
    QCOMPARE(named({.environment = {{"COMPOSE_PROJECT_NAME", "env"}}}), "env");
    QCOMPARE(named({.project_name = "own", .environment = {{"COMPOSE_PROJECT_NAME", "env"}}}),
             "own");
}

void ComposeTest::realNames() {
    const auto snapshot = tests::snapshot_of(
        "name: p\nservices:\n  a: {image: x}\nnetworks:\n  n:\n  m: {name: M}\n"
        "  e: {external: true}\n  f: {external: true, name: F}\n  g: {external: {name: G}}\n"
        "  h: {external: true, internal: true}\n  i: {external: 'false'}\n");
    const compose::Project& project = snapshot->facts.project;
    for (const auto& [key, real, external] : {std::tuple{"n", "p_n", false},
                                              {"m", "M", false},
                                              {"e", "e", true},
                                              {"f", "F", true},
                                              {"g", "G", true},
                                              {"h", "h", true},
                                              {"i", "p_i", false},
                                              {"default", "p_default", false}}) {
        const compose::Network* network = project.find(NetworkName(key));
        QVERIFY2(network != nullptr, key);
        QCOMPARE(QString::fromStdString(network->real_name), QString(real));
        QCOMPARE(network->external, external);
        QVERIFY(!network->internal.value);
    }
    QVERIFY(!project.find(NetworkName("default"))->declared);
}

/// Label keys are told apart by case; a service called `x-…` is a service.
void ComposeTest::cannotBeFooledByCase() {
    const auto snapshot = tests::snapshot_of(
        "services:\n  x-a:\n    image: x\n    labels: [traefik.enable=1, Traefik.Enable=2]\n");
    QCOMPARE(snapshot->facts.project.services.size(), std::size_t(1));
    const Service& service = snapshot->facts.project.services.front();
    QCOMPARE(service.label("traefik.enable")->value, "1");
    QCOMPARE(service.label("Traefik.Enable")->value, "2");
}

QTEST_APPLESS_MAIN(ComposeTest)
#include "compose_test.moc"
