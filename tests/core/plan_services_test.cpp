// Intents about limits, labels and ports of services, on every form in which they are written.
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

SetLimit memory(const char* value) {
    return {ServiceName("s"), Resource::Memory, value};
}
SetLimit cpus(const char* value) {
    return {ServiceName("s"), Resource::Cpus, value};
}
SetLabel label(const char* key, const char* value) {
    return {ServiceName("s"), key, value};
}
RemoveLabel no_label(const char* key) {
    return {ServiceName("s"), key};
}
RenameLabel new_key(const char* from, const char* to) {
    return {ServiceName("s"), from, to};
}
RemovePort no_port(const char* published, std::uint16_t target,
                   compose::Protocol protocol = compose::Protocol::Tcp) {
    return {ServiceName("s"), {published, target, protocol}};
}
BindPort bind(const char* published, std::uint16_t target, const char* ip,
              compose::Protocol protocol = compose::Protocol::Tcp, const char* from = "") {
    return {ServiceName("s"), {published, target, protocol, from}, ip};
}

constexpr auto deploy = "    deploy:\n      resources:\n        limits:\n          cpus: '0.5'\n";
constexpr auto both = "    mem_limit: 1g\n    deploy:\n      resources:\n        limits:\n"
                      "          memory: 1g\n";
constexpr auto list = "    labels:\n      - \"a=1\" # one\n      - b=2\n      - c\n";
constexpr auto map = "    labels:\n      a: 1\n      b: \"2\"\n      c: true\n      'd e': x\n";
constexpr auto ports =
    "    ports:\n      - \"5432:5432\"\n      - 8080:80 # web\n"
    "      - '53:53/udp'\n      - '53:53/tcp'\n      - 127.0.0.1:90:90\n"
    "      - '7000-7002:7000-7002'\n      - 99\n"
    "      - target: 91\n        published: 91\n"
    "      - target: 92\n        published: \"92\"\n        host_ip: 127.0.0.1\n";

const std::vector<Case>& cases() {
    // clang-format off
    static const std::vector<Case> table{
        {"memory, absent", "", memory("512m"), "4+    mem_limit: 512m\n"},
        {"memory, classic", "    mem_limit: 1g # much\n", memory("512m"),
         "4-    mem_limit: 1g # much\n4+    mem_limit: 512m # much\n"},
        {"memory, classic in quotes", "    mem_limit: '1g'\n", memory("512m"),
         "4-    mem_limit: '1g'\n4+    mem_limit: '512m'\n"},
        {"memory, beside deploy's cpus", deploy, memory("512m"), "8+          memory: 512m\n"},
        {"memory, both forms", both, memory("512m"),
         "4-    mem_limit: 1g\n4+    mem_limit: 512m\n8-          memory: 1g\n8+          memory: 512m\n"},
        {"memory as a number in deploy is text", "    deploy:\n      resources:\n        limits:\n          memory: 1g\n",
         memory("536870912"), "7-          memory: 1g\n7+          memory: \"536870912\"\n"},
        {"memory, deploy without limits", "    deploy:\n      replicas: 2\n", memory("512m"), "6+    mem_limit: 512m\n"},
        {"memory, null", "    mem_limit:\n", memory("512m"), "4-    mem_limit:\n4+    mem_limit: 512m\n"},
        {"memory, null with a comment", "    mem_limit: # soon\n", memory("512m"),
         "4-    mem_limit: # soon\n4+    mem_limit: 512m # soon\n"},
        {"memory, a block follows", "    labels:\n      a: b\n\n    # other\n", memory("1g"), "6+    mem_limit: 1g\n"},
        {"memory from a variable", "    mem_limit: ${M:-1g}\n", memory("512m"),
         "refused: the value is made of the variable M, which a new value would replace"},
        {"memory too small", "", memory("4m"), "refused: 4m is below 6 MiB"},
        {"memory that is no size", "", memory("lots"), "refused: 'lots' is not a size; write 512m or 2g"},
        {"clear memory", "    mem_limit: 1g\n    tty: true\n", memory(""), "4-    mem_limit: 1g\n"},
        {"clear memory in deploy, limits go", "    deploy:\n      replicas: 2\n      resources:\n        limits:\n          memory: 1g\n",
         memory(""), "6-      resources:\n7-        limits:\n8-          memory: 1g\n"},
        {"clear memory in deploy, all go", "    deploy:\n      resources:\n        limits:\n          memory: 1g\n    tty: true\n",
         memory(""), "4-    deploy:\n5-      resources:\n6-        limits:\n7-          memory: 1g\n"},
        {"clear both forms", both, memory(""),
         "4-    mem_limit: 1g\n5-    deploy:\n6-      resources:\n7-        limits:\n8-          memory: 1g\n"},
        {"clear what is not there", "", memory(""), "refused: s has no memory limit"},
        {"cpus, absent", "", cpus("0.5"), "4+    cpus: 0.5\n"},
        {"cpus, classic", "    cpus: 2\n", cpus("0.5"), "4-    cpus: 2\n4+    cpus: 0.5\n"},
        {"cpus in deploy keep quotes", deploy, cpus("1"), "7-          cpus: '0.5'\n7+          cpus: '1'\n"},
        {"cpus in deploy, new, are text", "    deploy:\n      resources:\n        limits:\n          memory: 1g\n",
         cpus("0.5"), "8+          cpus: \"0.5\"\n"},
        {"cpus in braces", "    deploy: {resources: {limits: {memory: 1g}}}\n", cpus("2"),
         "4-    deploy: {resources: {limits: {memory: 1g}}}\n"
         "4+    deploy: {resources: {limits: {memory: 1g, cpus: \"2\"}}}\n"},
        {"cpus of Kubernetes", "", cpus("500m"), "refused: '500m' is not a number of cores"},
        {"cpus none", "", cpus("0"), "refused: '0' is not a number of cores"},
        {"cpus below none", "", cpus("-1"), "refused: '-1' is not a number of cores"},

        {"label, absent", "", label("a", "1"), "4+    labels:\n5+      - \"a=1\"\n"},
        {"label, null", "    labels:\n", label("a", "1"), "5+      - a=1\n"},
        {"label, new in a list", list, label("d", "x y"), "8+      - d=x y\n"},
        {"label, known in a list", list, label("a", "3"),
         "5-      - \"a=1\" # one\n5+      - \"a=3\" # one\n"},
        {"label without value in a list", list, label("c", "3"), "7-      - c\n7+      - c=3\n"},
        {"label, new in a map", map, label("f", "x"), "9+      f: x\n"},
        {"label, known number in a map stays bare", map, label("a", "3"), "5-      a: 1\n5+      a: 3\n"},
        {"label, known number becomes text", map, label("a", "007"), "5-      a: 1\n5+      a: \"007\"\n"},
        {"label, known text in a map", map, label("b", "3"), "6-      b: \"2\"\n6+      b: \"3\"\n"},
        {"label, bool in a map", map, label("c", "false"), "7-      c: true\n7+      c: false\n"},
        {"label, new number in a map is text", map, label("f", "3"), "9+      f: \"3\"\n"},
        {"label in brackets", "    labels: [a=1]\n", label("b", "2,3"),
         "4-    labels: [a=1]\n4+    labels: [a=1, \"b=2,3\"]\n"},
        {"label in braces", "    labels: {a: x}\n", label("b", "{}"),
         "4-    labels: {a: x}\n4+    labels: {a: x, b: \"{}\"}\n"},
        {"label with back quotes", list, label("r", "Host(`a`) && Path(`/b`)"),
         "8+      - r=Host(`a`) && Path(`/b`)\n"},
        {"label with a variable in back quotes", list, label("r", "Host(`${D}`)"), "8+      - r=Host(`${D}`)\n"},
        {"label with a hash", list, label("r", "a #b"), "8+      - \"r=a #b\"\n"},
        {"label with a colon", list, label("r", "a: b"), "8+      - \"r=a: b\"\n"},
        {"label of two lines", list, label("r", "a\nb"), "8+      - \"r=a\\nb\"\n"},
        {"label, empty", map, label("b", ""), "6-      b: \"2\"\n6+      b: \"\"\n"},
        {"label with a broken variable", list, label("r", "${a"),
         "refused: a '${' is never closed. In a compose file a dollar sign is written '$$'"},
        {"label without a key", list, label("", "x"), "refused: a label's key is text without blanks"},
        {"no label in a list", list, no_label("a"), "5-      - \"a=1\" # one\n"},
        {"no label in a map", map, no_label("d e"), "8-      'd e': x\n"},
        {"no label, none left", "    labels:\n      - a=1\n    tty: true\n", no_label("a"),
         "4-    labels:\n5-      - a=1\n"},
        {"no label, none left in braces", "    labels: {a: 1}\n    tty: true\n", no_label("a"), "4-    labels: {a: 1}\n"},
        {"no label of that name", list, no_label("z"), "refused: s has no label z"},
        {"label renamed in a list", list, new_key("a", "z.y"),
         "5-      - \"a=1\" # one\n5+      - \"z.y=1\" # one\n"},
        {"label renamed in a map", map, new_key("d e", "z"), "8-      'd e': x\n8+      'z': x\n"},
        {"label renamed with a variable", "    labels:\n      - a=${X:-1}$$\n", new_key("a", "z"),
         "5-      - a=${X:-1}$$\n5+      - z=${X:-1}$$\n"},
        {"label renamed to one that is there", list, new_key("a", "c"), "refused: s has a label c already"},
        {"label renamed that is not there", list, new_key("z", "a"), "refused: s has no label z"},
        {"label renamed to a blank", list, new_key("a", "z y"),
         "refused: a label's key is text without blanks"},

        {"no port", ports, no_port("5432", 5432), "5-      - \"5432:5432\"\n"},
        {"no port of one protocol", ports, no_port("53", 53, compose::Protocol::Udp), "7-      - '53:53/udp'\n"},
        {"no port without host port", ports, no_port("", 99), "11-      - 99\n"},
        {"no port of the long form", ports, no_port("91", 91),
         "12-      - target: 91\n13-        published: 91\n"},
        {"no port of a range", ports, no_port("7001", 7001),
         "refused: 7001:7001 is one of 3 ports of a range"},
        {"no port, none left", "    ports: [\"80:80\"]\n    tty: true\n", no_port("80", 80), "4-    ports: [\"80:80\"]\n"},
        {"no port that is there", ports, no_port("1", 1), "refused: s does not publish 1:1"},
        {"bind", ports, bind("5432", 5432, "127.0.0.1"),
         "5-      - \"5432:5432\"\n5+      - \"127.0.0.1:5432:5432\"\n"},
        {"bind plain", ports, bind("8080", 80, "127.0.0.1"),
         "6-      - 8080:80 # web\n6+      - 127.0.0.1:8080:80 # web\n"},
        {"bind IPv6", ports, bind("8080", 80, "::1"),
         "6-      - 8080:80 # web\n6+      - '[::1]:8080:80' # web\n"},
        {"bind one protocol", ports, bind("53", 53, "127.0.0.1", compose::Protocol::Udp),
         "7-      - '53:53/udp'\n7+      - '127.0.0.1:53:53/udp'\n"},
        {"bind again", ports, bind("90", 90, "10.0.0.1", compose::Protocol::Tcp, "127.0.0.1"),
         "9-      - 127.0.0.1:90:90\n9+      - 10.0.0.1:90:90\n"},
        {"bind no longer", ports, bind("90", 90, "", compose::Protocol::Tcp, "127.0.0.1"), "9-      - 127.0.0.1:90:90\n9+      - 90:90\n"},
        {"bind without host port", ports, bind("", 99, "127.0.0.1"),
         "11-      - 99\n11+      - 127.0.0.1::99\n"},
        {"bind the long form", ports, bind("91", 91, "127.0.0.1"), "14+        host_ip: 127.0.0.1\n"},
        {"bind the long form no longer", ports, bind("92", 92, "", compose::Protocol::Tcp, "127.0.0.1"), "16-        host_ip: 127.0.0.1\n"},
        {"bind a variable", "    ports:\n      - ${P:-80}:80\n", bind("80", 80, "127.0.0.1"),
         "5-      - ${P:-80}:80\n5+      - 127.0.0.1:${P:-80}:80\n"},
        {"bind to no address", ports, bind("91", 91, "here"), "refused: 'here' is not an IP address"},
        {"bind what is not there", ports, bind("1", 1, "127.0.0.1"), "refused: s does not publish 1:1"},
    };
    // clang-format on
    return table;
}

} // namespace

class PlanServicesTest : public QObject {
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void projectsHabit_data();
    void projectsHabit();
};

void PlanServicesTest::changes_data() {
    QTest::addColumn<std::size_t>("row");
    for (std::size_t row = 0; row < cases().size(); ++row) {
        QTest::newRow(cases()[row].name) << row;
    }
}

void PlanServicesTest::changes() {
    QFETCH(const std::size_t, row);
    const Case& wanted = cases()[row];
    const auto snapshot =
        tests::snapshot_of(std::string("services:\n  s:\n    image: x\n") + wanted.body);
    const QString actual = tests::planned(*snapshot, {wanted.intent});
    const QString expected(wanted.expected);
    if (expected.startsWith("refused: ")) {
        QVERIFY2(actual.startsWith(expected), qPrintable(actual));
    } else {
        QCOMPARE(actual, expected);
    }
}

/// Where the service itself says nothing, its neighbours show how the project writes such things.
void PlanServicesTest::projectsHabit_data() {
    QTest::addColumn<QString>("neighbours");
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("expected");
    const QString limits = "  t:\n    image: x\n    deploy:\n      resources:\n        limits:\n"
                           "          memory: 1g\n";
    QTest::newRow("limits below deploy")
        << limits << Intent(memory("512m"))
        << QString("4+    deploy:\n5+      resources:\n6+        limits:\n"
                   "7+          memory: 512m\n");
    QTest::newRow("both kinds of limits")
        << (limits + "  u:\n    image: x\n    cpus: 1\n") << Intent(memory("512m"))
        << QString("4+    mem_limit: 512m\n");
    QTest::newRow("labels as maps")
        << QString("  t:\n    image: x\n    labels:\n      a: b\n") << Intent(label("k", "true"))
        << QString("4+    labels:\n5+      k: \"true\"\n");
    QTest::newRow("labels without quotes")
        << QString("  t:\n    image: x\n    labels:\n      - a=b\n") << Intent(label("k", "v"))
        << QString("4+    labels:\n5+      - k=v\n");
    QTest::newRow("lists without indent")
        << QString("  t:\n    image: x\n    labels:\n    - 'a=b'\n") << Intent(label("k", "v"))
        << QString("4+    labels:\n5+    - \"k=v\"\n");
}

void PlanServicesTest::projectsHabit() {
    QFETCH(const QString, neighbours);
    QFETCH(const Intent, intent);
    QFETCH(const QString, expected);
    const auto snapshot =
        tests::snapshot_of("services:\n  s:\n    image: x\n" + neighbours.toStdString());
    QCOMPARE(tests::planned(*snapshot, {intent}), expected);
}

QTEST_GUILESS_MAIN(PlanServicesTest)
#include "plan_services_test.moc"
