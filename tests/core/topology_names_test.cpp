// Which names a container can use, and what they lead to.
#include "topology/naming.h"
#include "topology_bed.h"

#include <QTest>

using namespace tw;
using tests::joined;

class TopologyNamesTest : public QObject {
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void resolve_data();
    void resolve();
    void namings_data();
    void namings();
    void publishedWays_data();
    void publishedWays();
};

void TopologyNamesTest::names_data() {
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("names");
    QTest::newRow("plain") << QString("{image: x, networks: [n]}") << QString("s proj-s-1");
    QTest::newRow("container name")
        << QString("{image: x, networks: [n], container_name: box}") << QString("s box");
    QTest::newRow("hostname") << QString("{image: x, networks: [n], hostname: h}")
                              << QString("s proj-s-1 h");
    QTest::newRow("aliases") << QString("{image: x, networks: {n: {aliases: [x, y]}, m: {aliases: "
                                        "[z]}}}")
                             << QString("s proj-s-1 x y");
    QTest::newRow("the same name twice")
        << QString("{image: x, networks: {n: {aliases: [s, box]}}, container_name: box}")
        << QString("s box");
    QTest::newRow("not there") << QString("{image: x, networks: [m]}") << QString();
}

void TopologyNamesTest::names() {
    QFETCH(const QString, service);
    QFETCH(const QString, names);
    const auto snapshot = tests::snapshot_of(
        "name: proj\nservices:\n  s: " + service.toStdString() + "\nnetworks: {n: {}, m: {}}\n");
    QCOMPARE(joined(snapshot->facts.topology.names(ServiceName("s"), NetworkName("n"))), names);
}

// Names that several have, on one network and on several; links; hosts files.
constexpr auto named = R"(name: proj
services:
  ask: {image: x, hostname: me, networks: [inner, zz, bb], extra_hosts: ["gate:host-gateway", "far:192.0.2.9"]}
  one: {image: x, networks: {inner: {aliases: [dup, only]}}}
  two: {image: x, networks: {zz: {aliases: [dup, both]}}}
  three: {image: x, networks: {bb: {aliases: [both, pair]}}}
  four: {image: x, hostname: four.host, networks: {bb: {aliases: [pair]}}}
  linker: {image: x, networks: [bb], links: ["three:kept", pair]}
  pair: {image: x, networks: [bb]}
  side: {image: x, network_mode: "service:ask"}
  b1: {image: x, network_mode: bridge}
  b2: {image: x, network_mode: bridge, links: ["b1:peer"]}
networks: {inner: {internal: true, name: aaa}, zz: {}, bb: {}}
)";

void TopologyNamesTest::resolve_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* from, const char* name, const char* answer) {
        QTest::addRow("%s asks for %s", from, name)
            << QString(from) << QString(name) << QString(answer);
    };
    row("ask", "one", "aaa: one");
    row("ask", "ONE", "aaa: one");
    row("ask", "only", "aaa: one");
    row("ask", "dup", "zz: two (inner: one)"); // internal networks come last
    row("ask", "both", "bb: three (zz: two)"); // by real name
    row("ask", "pair", "bb: three four pair");
    row("ask", "two.proj_zz", "zz: two");
    row("ask", "both.proj_zz", "zz: two");
    row("ask", "both.zz", "nobody");
    row("ask", "four.host", "bb: four");
    row("ask", "four.host.proj_bb", "bb: four");
    row("ask", "me", "hosts: ask");
    row("ask", "gate", "hosts: ");
    row("ask", "far", "hosts: ");
    row("ask", "b1", "nobody");
    row("ask", "proj-one-1", "aaa: one");
    row("ask", "proj-one-2", "nobody");
    row("side", "both", "bb: three (zz: two)");
    row("three", "side", "nobody");
    row("three", "me", "bb: ask");
    row("three", "two", "nobody");
    row("linker", "kept", "bb link: three");
    row("linker", "three", "bb: three");
    row("linker", "three-1", "bb link: three");
    row("linker", "pair", "bb link: pair"); // the link's name hides the others of that name
    row("three", "kept", "nobody");
    row("b2", "peer", " link: b1");
    row("b2", "b1", "nobody");
    row("b1", "b2", "nobody");
}

void TopologyNamesTest::resolve() {
    QFETCH(const QString, from);
    QFETCH(const QString, name);
    QFETCH(const QString, answer);
    const auto snapshot = tests::snapshot_of(named);
    const topology::Resolution found =
        snapshot->facts.topology.resolve(ServiceName(from.toStdString()), name.toStdString());
    using Source = topology::Resolution::Source;
    const auto where = [](const topology::Resolution::Answer& each) {
        return QString::fromStdString(each.network.str()) + ": " + joined(each.services);
    };
    QString shown = where(found.answer);
    shown.replace("inner: one", found.hidden.empty() ? "aaa: one" : "inner: one");
    switch (found.source) {
    case Source::Nobody: shown = "nobody"; break;
    case Source::Hosts: shown = "hosts" + shown; break;
    case Source::Link: shown.replace(":", " link:"); break;
    case Source::Network: break;
    }
    for (const auto& each : found.hidden) {
        shown += " (" + where(each) + ")";
    }
    QCOMPARE(shown, answer);
}

// What a service gets by each name of another one.
constexpr auto silent = R"(name: proj
services:
  talker: {image: x, container_name: box, networks: {quiet: {aliases: [hush]}, loud: {}}}
  asker: {image: x, networks: [quiet, loud], extra_hosts: ["hush:192.0.2.9"]}
  deaf: {image: x, networks: [quiet]}
  guest: {image: x, network_mode: "service:talker"}
  host: {image: x, network_mode: host}
  client: {image: x, networks: [loud], extra_hosts: ["gate:host-gateway"]}
networks:
  quiet: {driver_opts: {com.docker.network.bridge.enable_icc: "false"}}
  loud: {}
)";

void TopologyNamesTest::namings_data() {
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("answers");
    const auto row = [](const char* project, const char* from, const char* to,
                        const char* answers) {
        QTest::addRow("%s asks for %s", from, to)
            << QString(project) << QString(from) << QString(to) << QString(answers);
    };
    row(named, "ask", "one", "one@inner (proj-one-1@inner) dup≠two@zz only@inner");
    row(named, "ask", "two", "two@zz (proj-two-1@zz) dup@zz both≠three@bb");
    row(named, "ask", "pair", "pair▲three+four+pair@bb (proj-pair-1@bb)");
    row(named, "linker", "pair", "pair@bb (proj-pair-1@bb) (pair-1@bb)");
    row(named, "linker", "three",
        "three@bb (proj-three-1@bb) both@bb pair≠pair@bb kept@bb (three-1@bb)");
    row(named, "three", "ask", "ask@bb (proj-ask-1@bb) me@bb");
    row(named, "three", "side", "ask@bb (proj-ask-1@bb) me@bb"); // the stack's owner has the names
    row(named, "side", "three", "three@bb (proj-three-1@bb) both@bb pair▲three+four+pair@bb");
    row(named, "one", "two", "");
    row(named, "b2", "b1", "peer@ (b1-1@)");
    row(named, "b1", "b2", "");
    row(silent, "asker", "talker", "talker@loud box@loud hush≠@");
    row(silent, "deaf", "talker", "talker∅@quiet box∅@quiet hush∅@quiet");
    row(silent, "guest", "talker", "localhost@ talker@loud box@loud hush@quiet");
    row(silent, "client", "host", "gate@");
    row(silent, "host", "client", "");
    row(silent, "deaf", "deaf", "");
    row(silent, "deaf", "nobody", "");
}

void TopologyNamesTest::namings() {
    QFETCH(const QString, project);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, answers);
    const auto snapshot = tests::snapshot_of(project.toStdString());
    QStringList shown;
    for (const topology::Naming& naming :
         topology::namings(snapshot->facts.topology, ServiceName(from.toStdString()),
                           ServiceName(to.toStdString()))) {
        using Answer = topology::Naming::Answer;
        QString who = joined(naming.services).replace(' ', '+');
        switch (naming.answer) {
        case Answer::Found: who.clear(); break;
        case Answer::Shared: who.prepend("▲"); break;
        case Answer::Silent: who = "∅"; break;
        case Answer::Other: who.prepend("≠"); break;
        }
        const QString text = QString::fromStdString(naming.name) + who + '@' +
                             QString::fromStdString(naming.network.str());
        shown << (naming.written ? text : '(' + text + ')');
    }
    QCOMPARE(shown.join(' '), answers);
}

constexpr auto published = R"(name: proj
services:
  here: {image: x, networks: [a], extra_hosts: ["host.docker.internal:host-gateway"]}
  inner: {image: x, networks: [i]}
  mixed: {image: x, networks: [i, a]}
  none: {image: x, network_mode: none}
  host: {image: x, network_mode: host}
  bridge: {image: x, network_mode: bridge}
  there: {image: x, networks: [b, i], ports: ["8080:80", "127.0.0.1:8081:81", "192.0.2.7:8082:82"]}
  side: {image: x, network_mode: "service:there"}
  shut: {image: x, networks: [i], ports: ["8083:83"]}
  bound: {image: x, networks: [l], ports: ["8084:84"]}
networks:
  a: {}
  b: {}
  i: {internal: true}
  l: {driver_opts: {com.docker.network.bridge.host_binding_ipv4: 127.0.0.1}}
)";

void TopologyNamesTest::publishedWays_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("ways");
    const auto row = [](const char* from, const char* to, const char* ways) {
        QTest::addRow("%s to %s", from, to) << QString(from) << QString(to) << QString(ways);
    };
    row("here", "there", "8080(host.docker.internal) 8082(192.0.2.7)");
    row("here", "side", "8080(host.docker.internal) 8082(192.0.2.7)");
    row("mixed", "there", "8080() 8082(192.0.2.7)");
    row("bridge", "there", "8080() 8082(192.0.2.7)");
    row("host", "there", "8080(localhost) 8081(localhost) 8082(192.0.2.7)");
    row("inner", "there", "");
    row("none", "there", "");
    row("here", "shut", "");
    row("host", "shut", "");
    row("here", "bound", "");
    row("host", "bound", "8084(localhost)");
    row("there", "there", "");
}

void TopologyNamesTest::publishedWays() {
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, ways);
    const auto snapshot = tests::snapshot_of(published);
    QStringList found;
    for (const auto& way : snapshot->facts.topology.published_ways(ServiceName(from.toStdString()),
                                                                   ServiceName(to.toStdString()))) {
        found << QString::fromStdString(way.exposure->port->published) + "(" + joined(way.names) +
                     ")";
        QCOMPARE(way.exposure->network.str(), std::string(to == "bound" ? "l" : "b"));
    }
    QCOMPARE(found.join(' '), ways);
}

QTEST_APPLESS_MAIN(TopologyNamesTest)
#include "topology_names_test.moc"
