// Ports, exposed ports, health checks, variables, dependencies, profiles, reservations and network
// options, on every form in which they are written; and intents that contradict each other.
#include "memory_project.h"

#include <QTest>

using namespace tw;

namespace {

struct Case {
    const char* name;
    const char* body; ///< what the service `s` says beside its image
    Intent intent;
    const char* expected; ///< changed lines (the body begins in line 4), or `refused: ` and a part
};

const ServiceName s("s"), t("t");
const NetworkName n("n"), o("o");

SetEnvironment env(const char* key, std::optional<std::string> value) {
    return {s, key, std::move(value)};
}
SetDependency wait(const char* condition) {
    return {s, t, condition};
}
SetHealthcheck health(std::optional<std::string> test, std::optional<std::string> interval = {}) {
    return {.service = s, .test = std::move(test), .interval = std::move(interval)};
}
ChangePort change(const char* published, std::uint16_t target, const char* wanted) {
    return {s, {published, target}, wanted};
}
PortName dns(const char* ip) {
    return {"53", 53, compose::Protocol::Tcp, ip};
}
constexpr auto two_addresses = "    ports: [\"192.168.1.5:53:53\", \"10.0.0.5:53:53\"]\n";
SetNetworkOption option(NetworkOption what, const char* value) {
    return {n, what, value};
}
SetHealthcheck words(const char* line) {
    return {.service = s, .test = line, .form = compose::TestForm::Words};
}
SetHealthcheck without(std::optional<std::string> SetHealthcheck::* part) {
    SetHealthcheck set{.service = s};
    set.*part = "";
    return set;
}

const std::vector<Case>& cases() {
    // clang-format off
    static const std::vector<Case> table{
        {"port, absent", "", AddPort{s, "80:80"}, "4+    ports:\n5+      - \"80:80\"\n"},
        {"port in a list", "    ports:\n      - '1:1'\n", AddPort{s, "80:80"}, "6+      - '80:80'\n"},
        {"port in brackets", "    ports: [\"1:1\"]\n", AddPort{s, "80:80"},
         "4-    ports: [\"1:1\"]\n4+    ports: [\"1:1\", \"80:80\"]\n"},
        {"port beside the long form", "    ports:\n      - target: 1\n        published: \"1\"\n", AddPort{s, "127.0.0.1:80:8080/udp"},
         "7+      - target: 8080\n8+        published: \"80\"\n9+        host_ip: 127.0.0.1\n10+        protocol: udp\n"},
        {"port of a variable", "", AddPort{s, "${P:-8080}:80"}, "4+    ports:\n5+      - \"${P:-8080}:80\"\n"},
        {"port there already", "    ports: [\"80:80\"]\n", AddPort{s, "80:80"}, "refused: s publishes 80:80 already"},
        {"port that is none", "", AddPort{s, "http"}, "refused: "},
        {"change a port", "    ports:\n      - '80:80' # web\n", change("80", 80, "81:80"),
         "5-      - '80:80' # web\n5+      - '81:80' # web\n"},
        {"change a port's address only", "    ports: [\"80:80\"]\n", change("80", 80, "127.0.0.1:80:80"),
         "4-    ports: [\"80:80\"]\n4+    ports: [\"127.0.0.1:80:80\"]\n"},
        {"change the long form", "    ports:\n      - target: 1\n        published: 1\n        mode: host\n", change("1", 1, "2:1"),
         "6-        published: 1\n6+        published: \"2\"\n"},
        {"bind the port of one address", two_addresses, BindPort{s, dns("10.0.0.5"), "127.0.0.1"},
         "4-    ports: [\"192.168.1.5:53:53\", \"10.0.0.5:53:53\"]\n4+    ports: [\"192.168.1.5:53:53\", \"127.0.0.1:53:53\"]\n"},
        {"change the port of one address", two_addresses, ChangePort{s, dns("10.0.0.5"), "10.0.0.6:53:53"},
         "4-    ports: [\"192.168.1.5:53:53\", \"10.0.0.5:53:53\"]\n4+    ports: [\"192.168.1.5:53:53\", \"10.0.0.6:53:53\"]\n"},
        {"no port of one address", two_addresses, RemovePort{s, dns("10.0.0.5")},
         "4-    ports: [\"192.168.1.5:53:53\", \"10.0.0.5:53:53\"]\n4+    ports: [\"192.168.1.5:53:53\"]\n"},
        {"bind beside one on 127.0.0.1", "    ports: [\"127.0.0.1:53:53\", \"10.0.0.5:53:53\"]\n", BindPort{s, dns("10.0.0.5"), "::1"},
         "4-    ports: [\"127.0.0.1:53:53\", \"10.0.0.5:53:53\"]\n4+    ports: [\"127.0.0.1:53:53\", \"[::1]:53:53\"]\n"},
        {"bind to the other's address", two_addresses, BindPort{s, dns("10.0.0.5"), "192.168.1.5"},
         "refused: s publishes 192.168.1.5:53:53 already"},
        {"change to the other's address", two_addresses, ChangePort{s, dns("10.0.0.5"), "192.168.1.5:53:53"},
         "refused: s publishes 192.168.1.5:53:53 already"},
        {"no port of every interface", two_addresses, RemovePort{s, dns("")},
         "refused: s does not publish 53:53; it publishes 192.168.1.5:53:53 and 10.0.0.5:53:53"},
        {"no port that stands twice", "    ports: [\"53:53\", {target: 53, published: 53}]\n", RemovePort{s, dns("")},
         "refused: s publishes 53:53 more than once; edit it by hand"},
        {"bind the long form of one address", "    ports:\n      - 10.0.0.5:53:53\n      - target: 53\n        published: 53\n        host_ip: 10.0.0.6\n",
         BindPort{s, dns("10.0.0.6"), "127.0.0.1"}, "8-        host_ip: 10.0.0.6\n8+        host_ip: 127.0.0.1\n"},
        {"expose, absent", "", AddExpose{s, "90"}, "4+    expose:\n5+      - \"90\"\n"},
        {"expose in a list", "    expose:\n      - 80\n", AddExpose{s, "90/udp"}, "6+      - 90/udp\n"},
        {"expose what is", "    expose: [90/tcp]\n", AddExpose{s, "90"}, "refused: s exposes 90 already"},
        {"expose no longer", "    expose: [90/tcp, 91]\n", RemoveExpose{s, "90"},
         "4-    expose: [90/tcp, 91]\n4+    expose: [91]\n"},

        {"health, absent", "", health("true", "30s"),
         "4+    healthcheck:\n5+      test:\n6+        - CMD-SHELL\n7+        - \"true\"\n8+      interval: 30s\n"},
        {"health as text", "    healthcheck:\n      test: a # why\n", health("b"),
         "5-      test: a # why\n5+      test: b # why\n"},
        {"health as a list", "    healthcheck:\n      test: [CMD, a, b, c]\n", health("x y"),
         "5-      test: [CMD, a, b, c]\n5+      test: [CMD-SHELL, x y]\n"},
        {"health of words", "    healthcheck:\n      test: [CMD, sh, -c, a && b]\n", words("sh -c 'a && c'"),
         "5-      test: [CMD, sh, -c, a && b]\n5+      test: [CMD, sh, -c, a && c]\n"},
        {"health of words, absent", "", words("curl -f 'http://h/?a=1&b=2'"),
         "4+    healthcheck:\n5+      test:\n6+        - CMD\n7+        - curl\n8+        - \"-f\"\n9+        - http://h/?a=1&b=2\n"},
        {"health of words instead of a text", "    healthcheck:\n      test: a b # why\n", words("a b"),
         "5-      test: a b # why\n5+      test: [CMD, a, b] # why\n"},
        {"health of words instead of a shell's", "    healthcheck:\n      test: [CMD-SHELL, a b]\n", words("a b"),
         "5-      test: [CMD-SHELL, a b]\n5+      test: [CMD, a, b]\n"},
        {"health of words with a dollar sign", "    healthcheck:\n      test: [CMD, a]\n", words("a '$$x'"),
         "5-      test: [CMD, a]\n5+      test: [CMD, a, $$x]\n"},
        {"health of a word without an end", "    healthcheck:\n      test: [CMD, a]\n", words("a 'b"),
         "refused: a quote or a backslash of this command is never closed"},
        {"health was off", "    healthcheck:\n      disable: true\n", health("a"),
         "5-      disable: true\n5+      test:\n6+        - CMD-SHELL\n7+        - a\n"},
        {"health, one part", "    healthcheck: {test: a, retries: 3}\n", health({}, "5s"),
         "4-    healthcheck: {test: a, retries: 3}\n4+    healthcheck: {test: a, retries: 3, interval: 5s}\n"},
        {"health, no duration", "", health("a", "5"), "refused: '5' is not a duration"},
        {"health, no interval", "    healthcheck:\n      test: a\n      interval: 5s # quick\n", without(&SetHealthcheck::interval),
         "6-      interval: 5s # quick\n"},
        {"health, no timeout where none is", "    healthcheck: {test: a}\n", without(&SetHealthcheck::timeout), ""},
        {"health, no start interval", "    healthcheck: {test: a, start_interval: 2s}\n", without(&SetHealthcheck::start_interval),
         "4-    healthcheck: {test: a, start_interval: 2s}\n4+    healthcheck: {test: a}\n"},
        {"health, no start period and nothing left", "    healthcheck: {start_period: 2s}\n    tty: true\n", without(&SetHealthcheck::start_period),
         "4-    healthcheck: {start_period: 2s}\n"},
        {"health, no retries", "    healthcheck:\n      test: a\n      retries: 3\n", SetHealthcheck{.service = s, .retries = 0},
         "6-      retries: 3\n"},
        {"health, a start interval", "    healthcheck:\n      test: a\n", SetHealthcheck{.service = s, .start_interval = "2s"},
         "6+      start_interval: 2s\n"},
        {"health, one time for another", "    healthcheck:\n      interval: 5s\n", SetHealthcheck{.service = s, .interval = "", .timeout = "3s"},
         "5-      interval: 5s\n5+      timeout: 3s\n"},
        {"health, no interval of an anchor", "    healthcheck:\n      <<: {interval: 5s}\n      test: a\n", without(&SetHealthcheck::interval),
         "refused: the 'interval' of s is not written here"},
        {"no health", "    healthcheck: {test: a}\n    tty: true\n", ClearHealthcheck{s}, "4-    healthcheck: {test: a}\n"},
        {"no health where none is", "", ClearHealthcheck{s}, "refused: s has no health check"},

        {"variable, absent", "", env("A", "1"), "4+    environment:\n5+      A: \"1\"\n"},
        {"variable in a list", "    environment:\n      - B=2\n", env("A", "1"), "6+      - A=1\n"},
        {"variable from the shell", "    environment:\n      - B=2\n", env("A", {}), "6+      - A\n"},
        {"variable from the shell in a map", "    environment:\n      B: x\n", env("A", {}), "6+      A:\n"},
        {"variable known", "    environment:\n      B: 2 # two\n", env("B", "3"),
         "5-      B: 2 # two\n5+      B: 3 # two\n"},
        {"no variable", "    environment:\n      B: 2\n    tty: true\n", RemoveEnvironment{s, "B"},
         "4-    environment:\n5-      B: 2\n"},

        {"wait, absent", "", wait("service_started"), "4+    depends_on:\n5+      - t\n"},
        {"wait until healthy", "", wait("service_healthy"),
         "4+    depends_on:\n5+      t:\n6+        condition: service_healthy\n"},
        {"wait beside a list", "    depends_on: [u]\n", wait("service_started"),
         "4-    depends_on: [u]\n4+    depends_on: [u, t]\n"},
        {"wait until healthy beside a list", "    depends_on:\n      - u # first\n", wait("service_healthy"),
         "5-      - u # first\n5+      u: # first\n6+        condition: service_started\n7+      t:\n8+        condition: service_healthy\n"},
        {"wait otherwise", "    depends_on:\n      t:\n        condition: service_healthy\n        restart: true\n", wait("service_started"),
         "6-        condition: service_healthy\n6+        condition: service_started\n"},
        {"wait for nobody", "", SetDependency{s, ServiceName("x")}, "refused: there is no service 'x'"},
        {"wait no longer", "    depends_on: [t, u]\n", RemoveDependency{s, t},
         "4-    depends_on: [t, u]\n4+    depends_on: [u]\n"},
        {"profile, absent", "", AddProfile{s, "dev"}, "4+    profiles:\n5+      - dev\n"},
        {"no profile", "    profiles: [a, b]\n", RemoveProfile{s, "a"}, "4-    profiles: [a, b]\n4+    profiles: [b]\n"},

        {"reserve memory", "", SetLimit{s, Resource::MemoryReservation, "64m"}, "4+    mem_reservation: 64m\n"},
        {"reserve memory as the neighbour", "    deploy:\n      resources:\n        reservations:\n          cpus: '1'\n",
         SetLimit{s, Resource::MemoryReservation, "64m"}, "8+          memory: 64m\n"},
        {"reserve cores", "    mem_limit: 1g\n", SetLimit{s, Resource::CpusReservation, "0.5"},
         "5+    deploy:\n6+      resources:\n7+        reservations:\n8+          cpus: \"0.5\"\n"},
        {"reserve no more", "    mem_reservation: 64m\n", SetLimit{s, Resource::MemoryReservation, ""},
         "4-    mem_reservation: 64m\n"},
    };
    // clang-format on
    return table;
}

} // namespace

class PlanSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void networks_data();
    void networks();
    void conflicts_data();
    void conflicts();
    void cancelled();
};

void PlanSettingsTest::changes_data() {
    QTest::addColumn<std::size_t>("row");
    for (std::size_t row = 0; row < cases().size(); ++row) {
        QTest::newRow(cases()[row].name) << row;
    }
}

void PlanSettingsTest::changes() {
    QFETCH(const std::size_t, row);
    const Case& wanted = cases()[row];
    const auto snapshot =
        tests::snapshot_of(std::string("services:\n  s:\n    image: x\n") + wanted.body +
                           "  t:\n    image: x\n  u:\n    image: x\n");
    const QString actual = tests::planned(*snapshot, {wanted.intent});
    const QString expected(wanted.expected);
    if (expected.startsWith("refused: ")) {
        QVERIFY2(actual.startsWith(expected), qPrintable(actual));
    } else {
        QCOMPARE(actual, expected);
    }
}

void PlanSettingsTest::networks_data() {
    QTest::addColumn<QString>("body");
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* body, Intent intent, const char* expected) {
        QTest::newRow(name) << QString(body) << std::move(intent) << QString(expected);
    };
    using enum NetworkOption;
    row("driver", "", option(Driver, "overlay"), "6+    driver: overlay\n");
    row("driver before labels", "    internal: true\n    labels: [a=1]\n",
        option(Driver, "overlay"), "7+    driver: overlay\n");
    row("no driver, nothing else", "    driver: bridge\n", option(Driver, ""),
        "6-    driver: bridge\n");
    row("subnet", "", option(Subnet, "10.1.0.0/16"),
        "6+    ipam:\n7+      config:\n8+        - subnet: 10.1.0.0/16\n");
    row("subnet that is there", "    ipam:\n      config:\n        - subnet: 10.1.0.0/16 # ours\n",
        option(Subnet, "10.2.0.0/16"),
        "8-        - subnet: 10.1.0.0/16 # ours\n8+        - subnet: 10.2.0.0/16 # ours\n");
    row("no subnet", "    ipam: {config: [{subnet: 10.1.0.0/16}]}\n", option(Subnet, ""),
        "6-    ipam: {config: [{subnet: 10.1.0.0/16}]}\n");
    row("subnet that is none", "", option(Subnet, "10.1.0.0/40"), "refused: '10.1.0.0/40' is not");
    row("name", "", option(Name, "real"), "6+    name: real\n");
    row("external", "    name: real\n", option(External, "true"), "7+    external: true\n");
    row("external with a driver", "    driver: bridge\n", option(External, "true"),
        "refused: Compose refuses 'driver' beside 'external'");
    row("driver of an external one", "    external: true\n", option(Driver, "overlay"),
        "refused: n is external");
    row("label", "    labels:\n      a: b\n", SetNetworkLabel{n, "c", "d"}, "8+      c: d\n");
    row("no label", "    labels: [a=1]\n", RemoveNetworkLabel{n, "a"}, "6-    labels: [a=1]\n");
}

void PlanSettingsTest::networks() {
    QFETCH(const QString, body);
    QFETCH(const Intent, intent);
    QFETCH(const QString, expected);
    const auto snapshot = tests::snapshot_of(
        ("services:\n  s:\n    image: x\nnetworks:\n  n:\n" + body).toStdString());
    const QString actual = tests::planned(*snapshot, {intent});
    if (expected.startsWith("refused: ")) {
        QVERIFY2(actual.startsWith(expected), qPrintable(actual));
    } else {
        QCOMPARE(actual, expected);
    }
}

namespace {

analysis::SnapshotPtr two_networks() {
    return tests::snapshot_of(
        "services:\n  s:\n    image: x\n    networks: [n]\n  t:\n    image: x\n"
        "networks:\n  n:\n  o:\n");
}

} // namespace

void PlanSettingsTest::conflicts_data() {
    QTest::addColumn<std::vector<Intent>>("intents");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, std::vector<Intent> intents, const char* reason) {
        QTest::newRow(name) << std::move(intents) << QString(reason);
    };
    row("two values", {SetLimit{s, Resource::Memory, "1g"}, SetLimit{s, Resource::Memory, "2g"}},
        "refused: 'Limit the memory of s to 2g' contradicts 'Limit the memory of s to 1g': the "
        "former says 2g, the latter 1g; do only one of them");
    row("gone service", {RemoveService{t}, SetLabel{t, "a", "b"}},
        "refused: 'Set label a of t' contradicts 'Remove service t', which removes what it needs; "
        "do only one of them");
    row("renamed service", {RenameService{t, ServiceName("v")}, AddPort{t, "80"}},
        "refused: 'Publish 80 of t' contradicts 'Rename service t to v', which removes what it "
        "needs; do only one of them");
    row("gone network", {RemoveNetwork{o}, AttachService{s, o, {}}},
        "refused: 'Attach s to o' contradicts 'Remove network o', which removes what it needs; do "
        "only one of them");
    row("moved twice", {MoveService{s, n, o}, MoveService{s, n, NetworkName("default")}},
        "refused: 'Move s from n to default' contradicts 'Move s from n to o', which removes what "
        "it needs; do only one of them");
    row("set and removed", {SetEnvironment{s, "A", "1"}, RemoveEnvironment{s, "A"}},
        "refused: 'Remove variable A from s' contradicts 'Set variable A of s', which sets what it "
        "removes; do only one of them");
}

void PlanSettingsTest::conflicts() {
    QFETCH(const std::vector<Intent>, intents);
    QFETCH(const QString, reason);
    QCOMPARE(tests::planned(*two_networks(), intents), reason);
}

/// What is undone in the same step leaves no trace, also where each half would change the form.
void PlanSettingsTest::cancelled() {
    const auto planned = [](std::vector<Intent> intents) {
        return tests::planned(*two_networks(), intents);
    };
    QCOMPARE(planned({AttachService{t, o, {}}, DetachService{t, o}}), QString());
    QCOMPARE(planned({AddAlias{s, n, "a"}, RemoveAlias{s, n, "a"}}), QString());
    QCOMPARE(planned({MoveService{s, n, o}, MoveService{s, o, n}}), QString());
    QCOMPARE(planned({AddNetwork{NetworkName("p"), true}, AttachService{s, o, {}},
                      RemoveNetwork{NetworkName("p")}}),
             QString("4-    networks: [n]\n4+    networks: [n, o]\n"));
    QCOMPARE(planned({SetLimit{s, Resource::Memory, "1g"}, SetLimit{s, Resource::Memory, "1g"}}),
             QString("5+    mem_limit: 1g\n"));
    // What is needed in between stays.
    QCOMPARE(planned({AddNetwork{NetworkName("p")}, MoveService{s, n, NetworkName("p")},
                      RemoveNetwork{n}}),
             QString("4-    networks: [n]\n4+    networks: [p]\n8-  n:\n9+  p:\n"));
}

QTEST_GUILESS_MAIN(PlanSettingsTest)
#include "plan_settings_test.moc"
