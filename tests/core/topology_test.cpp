// Who reaches whom: the tables that were measured on a real Engine, and every network mode.
#include "memory_project.h"
#include "topology/blast_radius.h"

#include <QTest>

using namespace tw;
using topology::Exposure;
using topology::Way;

namespace {

// The test bed of the measurements.
constexpr auto bed = R"(name: proj
services:
  a: {image: x, networks: [n1]}
  b: {image: x, networks: [n1, n2]}
  c: {image: x, networks: [n2], expose: ["81"], depends_on: [a], links: [a]}
  d: {image: x, networks: [nint], ports: ["18080:80"]}
  e: {image: x, networks: [nint, n1], ports: ["18081:80"]}
  f: {image: x, networks: [n3], ports: ["18082:80", "127.0.0.1:18083:80"]}
networks: {n1: {}, n2: {}, n3: {}, nint: {internal: true}}
)";

constexpr auto modes = R"(name: proj
services:
  main: {image: x, networks: [n], ports: ["80:80"]}
  side: {image: x, network_mode: "service:main"}
  peer: {image: x, networks: [n, i]}
  deep: {image: x, networks: [i]}
  host: {image: x, network_mode: host, ports: ["81:81"]}
  host2: {image: x, network_mode: host}
  none: {image: x, network_mode: none, ports: ["82:82"]}
  named: {image: x, network_mode: proj_n}
  lost: {image: x, network_mode: "service:nobody"}
  loop1: {image: x, network_mode: "service:loop2"}
  loop2: {image: x, network_mode: "service:loop1"}
networks: {n: {}, i: {internal: true}}
)";

QString joined(const auto& names) {
    QStringList list;
    for (const auto& name : names) {
        if constexpr (requires { name.str(); }) {
            list << QString::fromStdString(name.str());
        } else {
            list << QString::fromStdString(name);
        }
    }
    return list.join(' ');
}

QString shown(const std::vector<Way>& ways) {
    QStringList list;
    for (const Way& way : ways) {
        list << (way.kind == Way::Kind::SharedStack ? QString("stack")
                 : way.kind == Way::Kind::Host      ? QString("host")
                 : way.kind == Way::Kind::Bridge    ? QString("bridge")
                                                    : QString::fromStdString(way.network.str())) +
                    "(" + joined(way.names) + ")";
    }
    return list.join(' ');
}

} // namespace

class TopologyTest : public QObject {
    Q_OBJECT

private slots:
    void reach_data();
    void reach();
    void symmetry();
    void networkModes_data();
    void networkModes();
    void names_data();
    void names();
    void exposures();
    void egress_data();
    void egress();
    void blastRadius_data();
    void blastRadius();
    void blastPath();
    void levers_data();
    void levers();
    void rows();
    void pivots_data();
    void pivots();
    void resolve_data();
    void resolve();
    void publishedWays_data();
    void publishedWays();
    void obstacles_data();
    void obstacles();
    void bridgeOptions();
    void engineVersions();
    void membership();
    void unknownNames();

private:
    analysis::SnapshotPtr bed_ = tests::snapshot_of(bed);
    analysis::SnapshotPtr modes_ = tests::snapshot_of(modes);
};

void TopologyTest::reach_data() {
    QTest::addColumn<QString>("reached");
    QTest::newRow("a") << QString("b e");
    QTest::newRow("b") << QString("a c e");
    QTest::newRow("c") << QString("b"); // not a: depends_on and links give no way
    QTest::newRow("d") << QString("e");
    QTest::newRow("e") << QString("a b d");
    QTest::newRow("f") << QString();
}

void TopologyTest::reach() {
    QFETCH(const QString, reached);
    QStringList found;
    for (const char* to : {"a", "b", "c", "d", "e", "f"}) {
        if (bed_->facts.topology.reaches(ServiceName(QTest::currentDataTag()), ServiceName(to))) {
            found << to;
        }
    }
    QCOMPARE(found.join(' '), reached);
}

/// Docker knows no direction.
void TopologyTest::symmetry() {
    for (const auto& snapshot : {bed_, modes_}) {
        const auto& services = snapshot->facts.project.services;
        for (const auto& from : services) {
            for (const auto& to : services) {
                QCOMPARE(snapshot->facts.topology.reaches(from.name, to.name),
                         snapshot->facts.topology.reaches(to.name, from.name));
            }
        }
    }
}

void TopologyTest::networkModes_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("ways");
    const auto row = [](const char* from, const char* to, const char* ways) {
        QTest::addRow("%s to %s", from, to) << QString(from) << QString(to) << QString(ways);
    };
    row("main", "peer", "n(peer proj-peer-1)");
    row("side", "peer", "n(peer proj-peer-1)");
    row("peer", "side", "n(main proj-main-1)"); // its own name is not resolved
    row("side", "main", "stack(localhost)");
    row("main", "side", "stack(localhost)");
    row("peer", "deep", "i(deep proj-deep-1)");
    row("main", "deep", "");
    row("deep", "host", "host()"); // from an internal network too
    row("host", "deep", "host()");
    row("host", "side", "host()");
    row("host", "host2", "stack(localhost)");
    row("none", "host", "");
    row("host", "none", "");
    row("none", "main", "");
    row("named", "main", "n(main proj-main-1)");
    row("main", "named", "n(proj-named-1)");
    row("lost", "main", "");
    row("loop1", "main", "");
    row("main", "main", "");
}

void TopologyTest::networkModes() {
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, ways);
    QCOMPARE(shown(modes_->facts.topology.ways(ServiceName(from.toStdString()),
                                               ServiceName(to.toStdString()))),
             ways);
}

void TopologyTest::names_data() {
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

void TopologyTest::names() {
    QFETCH(const QString, service);
    QFETCH(const QString, names);
    const auto snapshot = tests::snapshot_of(
        "name: proj\nservices:\n  s: " + service.toStdString() + "\nnetworks: {n: {}, m: {}}\n");
    QCOMPARE(joined(snapshot->facts.topology.names(ServiceName("s"), NetworkName("n"))), names);
}

void TopologyTest::exposures() {
    const auto snapshot = tests::snapshot_of(R"(services:
  open: {image: x, ports: ["1:1", "0.0.0.0:2:2", "[::]:3:3", "4"]}
  local: {image: x, ports: ["127.0.0.1:1:1", "127.1.2.3:2:2", "[::1]:3:3"]}
  address: {image: x, ports: ["10.0.0.1:1:1"]}
  inner: {image: x, networks: [i], ports: ["1:1"]}
  both: {image: x, networks: [i, n], ports: ["1:1"]}
  host: {image: x, network_mode: host, ports: ["1:1"]}
  none: {image: x, network_mode: none, ports: ["1:1"]}
  bridge: {image: x, network_mode: bridge, ports: ["1:1"]}
networks: {i: {internal: true}, n: {}}
)");
    static constexpr std::array words{"everyone", "address", "loopback", "nowhere", "discarded"};
    QStringList found;
    for (const Exposure& exposure : snapshot->facts.topology.exposures()) {
        found << QString::fromStdString(exposure.service.str()) + " " +
                     QString::number(exposure.port->target) + " " +
                     words.at(static_cast<std::size_t>(exposure.reach));
    }
    QCOMPARE(found, (QStringList{"open 1 everyone", "open 2 everyone", "open 3 everyone",
                                 "open 4 everyone", "local 1 loopback", "local 2 loopback",
                                 "local 3 loopback", "address 1 address", "inner 1 nowhere",
                                 "both 1 everyone", "host 1 discarded", "none 1 discarded",
                                 "bridge 1 everyone"}));
}

void TopologyTest::egress_data() {
    QTest::addColumn<bool>("possible");
    QTest::addColumn<QString>("via");
    QTest::newRow("main") << true << QString("n");
    QTest::newRow("side") << true << QString("n");
    QTest::newRow("peer") << true << QString("n");
    QTest::newRow("deep") << false << QString();
    QTest::newRow("host") << true << QString();
    QTest::newRow("none") << false << QString();
}

void TopologyTest::egress() {
    QFETCH(const bool, possible);
    QFETCH(const QString, via);
    const topology::Egress found =
        modes_->facts.topology.egress(ServiceName(QTest::currentDataTag()));
    QCOMPARE(found.possible, possible);
    QCOMPARE(joined(found.via), via);
    // The network whose real name sorts first is the gateway, whatever the file says.
    const auto snapshot = tests::snapshot_of(
        "services:\n  s: {image: x, networks: {zz: {priority: 1000}, aa: {}, ii: {}}}\n"
        "networks: {zz: {}, aa: {name: zzz}, ii: {internal: true}}\n");
    QCOMPARE(joined(snapshot->facts.topology.egress(ServiceName("s")).via), QString("zz aa"));
}

void TopologyTest::blastRadius_data() {
    QTest::addColumn<QString>("reached");
    // f is on a network of its own, but one of its ports is published for everyone; d cannot use
    // it, as it is on an internal network only, but e can.
    QTest::newRow("a") << QString("b1 e1 f1 c2 d2");
    QTest::newRow("d") << QString("e1 a2 b2 f2 c3");
    QTest::newRow("f") << QString("e1 a2 b2 d2 c3");
    QTest::newRow("main") << QString("side1 peer1 host1 host21 named1 deep2");
    QTest::newRow("deep") << QString("peer1 host1 host21 main2 side2 named2");
    QTest::newRow("host") << QString("main1 side1 peer1 deep1 host21 named1");
    QTest::newRow("none") << QString();
    QTest::newRow("lost") << QString(); // a stack that nobody knows is not judged
}

void TopologyTest::blastRadius() {
    QFETCH(const QString, reached);
    const ServiceName service(QTest::currentDataTag());
    const auto& snapshot = bed_->facts.project.find(service) != nullptr ? bed_ : modes_;
    const auto radius = topology::blast_radius(snapshot->facts.topology, service);
    QVERIFY(radius);
    QStringList found;
    for (const topology::Reached& each : radius->reached) {
        found << QString::fromStdString(each.service.str()) + QString::number(each.path.size());
        QCOMPARE(each.path.front().from, service);
        QCOMPARE(each.path.back().to, each.service);
    }
    QCOMPARE(found.join(' '), reached);
    QCOMPARE(radius->reached.size() + radius->spared.size() + 1,
             snapshot->facts.project.services.size());
}

/// What a path says: network after network, names and ports to use.
void TopologyTest::blastPath() {
    const auto radius = topology::blast_radius(bed_->facts.topology, ServiceName("d"));
    QVERIFY(radius);
    const auto& path = radius->reached.back().path;
    QCOMPARE(path.size(), std::size_t{3});
    QCOMPARE(path[0].network.str(), std::string("nint"));
    QCOMPARE(path[1].network.str(), std::string("n1"));
    QCOMPARE(path[2].network.str(), std::string("n2"));
    QCOMPARE(joined(path[2].names), QString("c proj-c-1"));
    const auto& to_f = radius->reached[3].path.back();
    QCOMPARE(to_f.kind, topology::Step::Kind::Published);
    QCOMPARE(to_f.from.str(), std::string("e"));
    QCOMPARE(to_f.port->port->published, std::string("18082"));
}

void TopologyTest::levers_data() {
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("levers"); // kinds by number
    QTest::addColumn<bool>("host");
    using Kind = topology::Lever::Kind;
    const auto row = [](const char* name, const char* keys, std::vector<Kind> kinds, bool host) {
        QStringList shown;
        for (const Kind kind : kinds) {
            shown << QString::number(static_cast<int>(kind));
        }
        QTest::newRow(name) << QString(keys) << shown.join(' ') << host;
    };
    row("nothing", "cap_add: [CHOWN]", {}, false);
    row("socket", "volumes: ['/var/run/docker.sock:/s:ro']", {Kind::EngineSocket}, true);
    row("folder with the socket", "volumes: ['/run/:/host/run']", {Kind::EngineSocket}, true);
    row("other folders", "volumes: ['/srv/run:/a', 'run:/b', '/var/lib/x:/c']", {}, false);
    row("root folder", "volumes: ['/:/host']", {Kind::HostFiles}, true);
    row("privileged", "privileged: true", {Kind::Privileged}, true);
    row("capability", "cap_add: [CAP_SYS_ADMIN]", {Kind::Capability}, true);
    row("net admin", "cap_add: [NET_ADMIN]", {Kind::NetAdmin}, false);
    row("pid", "pid: host", {Kind::HostPid}, false);
    row("host network", "network_mode: host", {Kind::HostNetwork}, false);
}

void TopologyTest::levers() {
    QFETCH(const QString, keys);
    QFETCH(const QString, levers);
    QFETCH(const bool, host);
    const auto snapshot = tests::snapshot_of("services:\n  s: {image: x, " + keys.toStdString() +
                                             "}\n  far: {image: x, network_mode: none}\n"
                                             "volumes: {run: {}}\n");
    const auto radius = topology::blast_radius(snapshot->facts.topology, ServiceName("s"));
    QVERIFY(radius);
    QStringList found;
    for (const topology::Lever& lever : radius->levers) {
        found << QString::number(static_cast<int>(lever.kind));
    }
    QCOMPARE(found.join(' '), levers);
    QCOMPARE(radius->host.has_value(), host);
    QCOMPARE(joined(radius->spared), QString("far"));
}

void TopologyTest::pivots_data() {
    QTest::addColumn<QString>("services");
    QTest::addColumn<QString>("pivots");
    const auto row = [](const char* name, const char* services, const char* pivots) {
        QTest::newRow(name) << QString(services) << QString(pivots);
    };
    row("nobody behind it", "x: a; y: a b", "");
    row("one", "x: a; y: a b; z: b", "y(a|b)");
    row("two beside each other", "x: a; y: a b; z: a b; v: b", "");
    row("a ring", "x: a b; y: b c; z: c a", "");
    row("a chain", "u: a; x: a b; y: b c; z: c d; v: d", "x(a|b) y(b|c) z(c|d)");
    row("a star", "s: a; t: b; x: a b c d; u: c", "x(a|b|c)");
    row("half of it has another way", "x: a b c; y: a b; z: c", "x(a b|c)");
    row("in file order", "s: a; x: d a b c; y: b d; z: c", "x(d b|a|c)");
    row("beyond a ring", "w: d; x: a b; y: b c; z: c a; v: c d", "v(c|d)");
    row("borrowers", "x: a; y: =z; z: a b; v: =x", "");
    row("apart", "x: a b; s: a; t: b; y: c d; u: c; v: d", "x(a|b) y(c|d)");
}

void TopologyTest::pivots() {
    QFETCH(const QString, services);
    QFETCH(const QString, pivots);
    std::string text = "services:\n";
    for (const QString& service : services.split("; ")) {
        const QStringList parts = service.split(": ");
        text += QString(parts[1].startsWith('=') ? "  %1: {image: x, network_mode: 'service:%2'}\n"
                                                 : "  %1: {image: x, networks: [%2]}\n")
                    .arg(parts[0], QString(parts[1]).remove('=').replace(' ', ", "))
                    .toStdString();
    }
    const auto snapshot = tests::snapshot_of(text + "networks: {a: {}, b: {}, c: {}, d: {}}\n");
    QStringList found;
    for (const topology::Pivot& pivot : topology::pivots(snapshot->facts.topology)) {
        QStringList sides;
        for (const auto& side : pivot.sides) {
            sides << joined(side);
        }
        found << QString::fromStdString(pivot.service.str()) + "(" + sides.join('|') + ")";
    }
    QCOMPARE(found.join(' '), pivots);
}

/// Rows of the whole matrix agree with single questions, dense networks and small ones.
void TopologyTest::rows() {
    std::string text = "name: p\nservices:\n";
    for (int i = 0; i < 200; ++i) {
        text += std::format("  s{0}: {{image: x, networks: [n{1}, all{2}]}}\n", i, i / 3, i % 2);
    }
    text += "  host: {image: x, network_mode: host}\n  b1: {image: x, network_mode: bridge}\n"
            "  b2: {image: x, network_mode: bridge}\n  none: {image: x, network_mode: none}\n"
            "  side: {image: x, network_mode: 'service:s7'}\nnetworks: {all0: {}, all1: {}";
    for (int i = 0; i < 67; ++i) {
        text += std::format(", n{}: {{}}", i);
    }
    const auto snapshot = tests::snapshot_of(text + "}\n");
    const auto& services = snapshot->facts.project.services;
    for (std::size_t from = 0; from < services.size(); ++from) {
        const topology::ServiceSet row = snapshot->facts.topology.reached_from(from);
        std::size_t reached = 0;
        for (std::size_t to = 0; to < services.size(); ++to) {
            const bool single =
                snapshot->facts.topology.reaches(services[from].name, services[to].name);
            reached += single ? 1U : 0U;
            QCOMPARE(row.contains(to), single);
        }
        QCOMPARE(row.size(), reached);
        std::size_t visited = 0;
        row.each([&](std::size_t to) { visited += row.contains(to) ? 1U : 1000U; });
        QCOMPARE(visited, reached);
    }
}

void TopologyTest::membership() {
    const auto& topology = modes_->facts.topology;
    QCOMPARE(joined(topology.members(NetworkName("n"))), QString("main side peer named"));
    QCOMPARE(joined(topology.networks(ServiceName("side"))), QString("n"));
    QCOMPARE(joined(topology.networks(ServiceName("peer"))), QString("n i"));
    QCOMPARE(joined(topology.networks(ServiceName("host"))), QString());
}

void TopologyTest::unknownNames() {
    const auto& topology = bed_->facts.topology;
    QVERIFY(!topology.reaches(ServiceName("a"), ServiceName("nobody")));
    QVERIFY(topology.networks(ServiceName("nobody")).empty());
    QVERIFY(topology.members(NetworkName("nothing")).empty());
    QVERIFY(topology.names(ServiceName("a"), NetworkName("nothing")).empty());
    QVERIFY(!topology::blast_radius(topology, ServiceName("nobody")));
    QCOMPARE(topology.resolve(ServiceName("nobody"), "a").source,
             topology::Resolution::Source::Nobody);
    QVERIFY(!topology.egress(ServiceName("nobody")).possible);
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

void TopologyTest::resolve_data() {
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

void TopologyTest::resolve() {
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

void TopologyTest::publishedWays_data() {
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

void TopologyTest::publishedWays() {
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

void TopologyTest::obstacles_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("kinds");
    using Kind = topology::Obstacle::Kind;
    const auto row = [](const char* from, const char* to, std::vector<Kind> kinds) {
        QStringList shown;
        for (const Kind kind : kinds) {
            shown << QString::number(static_cast<int>(kind));
        }
        QTest::addRow("%s to %s", from, to) << QString(from) << QString(to) << shown.join(' ');
    };
    row("main", "peer", {});
    row("main", "main", {});
    row("main", "deep", {Kind::NoCommonNetwork});
    row("main", "none", {Kind::NoNetwork});
    row("lost", "none", {Kind::UnknownStack, Kind::NoNetwork});
    row("loop1", "main", {Kind::UnknownStack});
    row("main", "nobody", {Kind::Unknown});
    row("main", "later", {Kind::Inactive});
}

void TopologyTest::obstacles() {
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, kinds);
    std::string text = modes;
    text.insert(text.find("networks:\n") == std::string::npos ? text.find("networks: {n")
                                                              : text.find("networks:\n"),
                "  later: {image: x, networks: [n], profiles: [later]}\n");
    const auto snapshot = tests::snapshot_of(text);
    QStringList found;
    for (const auto& obstacle : snapshot->facts.topology.obstacles(ServiceName(from.toStdString()),
                                                                   ServiceName(to.toStdString()))) {
        found << QString::number(static_cast<int>(obstacle.kind));
    }
    QCOMPARE(found.join(' '), kinds);
}

/// `enable_icc` keeps containers apart, but not from the host; `isolated` from the host too.
void TopologyTest::bridgeOptions() {
    const auto snapshot = tests::snapshot_of(R"(services:
  a: {image: x, networks: [quiet]}
  b: {image: x, networks: [quiet]}
  c: {image: x, networks: [quiet, alone]}
  d: {image: x, networks: [alone]}
  h: {image: x, network_mode: host}
networks:
  quiet: {driver_opts: {com.docker.network.bridge.enable_icc: "false"}}
  alone: {internal: true, driver_opts: {com.docker.network.bridge.gateway_mode_ipv4: isolated}}
)");
    const auto reaches = [&](const char* from, const char* to) {
        return snapshot->facts.topology.reaches(ServiceName(from), ServiceName(to));
    };
    QVERIFY(!reaches("a", "b"));
    QVERIFY(reaches("c", "d"));
    QVERIFY(reaches("a", "h"));
    QVERIFY(reaches("h", "c"));
    QVERIFY(!reaches("d", "h"));
    QVERIFY(!reaches("h", "d"));
    using Kind = topology::Obstacle::Kind;
    const auto why = [&](const char* from, const char* to) {
        return snapshot->facts.topology.obstacles(ServiceName(from), ServiceName(to)).at(0);
    };
    QCOMPARE(why("a", "b").kind, Kind::Silent);
    QCOMPARE(why("a", "b").networks.at(0).str(), std::string("quiet"));
    QCOMPARE(why("h", "d").kind, Kind::Isolated);
    QCOMPARE(why("h", "d").service.str(), std::string("d"));
    const topology::Topology old(snapshot->facts.project, topology::EngineTraits::of({27, 5}));
    QVERIFY(old.reaches(ServiceName("h"), ServiceName("d"))); // no such mode yet
}

/// What differs between Engines.
void TopologyTest::engineVersions() {
    const auto snapshot = tests::snapshot_of(R"(services:
  s: {image: x, networks: {aa: {}, zz: {gw_priority: 5}}, ports: ["80:80"]}
  i: {image: x, networks: [in], extra_hosts: ["gate:host-gateway"]}
  h: {image: x, network_mode: host}
networks: {aa: {}, zz: {}, in: {internal: true}}
)");
    const auto& project = snapshot->facts.project;
    const topology::Topology now(project, topology::EngineTraits::of({29, 0}));
    const topology::Topology then(project, topology::EngineTraits::of({20, 10}));
    QCOMPARE(joined(now.egress(ServiceName("s")).via), QString("zz aa"));
    QCOMPARE(joined(then.egress(ServiceName("s")).via), QString("aa zz"));
    QCOMPARE(now.exposures().at(0).network.str(), std::string("zz"));
    QCOMPARE(then.exposures().at(0).network.str(), std::string("aa"));
    QVERIFY(!now.egress(ServiceName("i")).forwards_names);
    QVERIFY(then.egress(ServiceName("i")).forwards_names);
    QCOMPARE(joined(now.ways(ServiceName("i"), ServiceName("h")).at(0).names), QString());
    QCOMPARE(joined(then.ways(ServiceName("i"), ServiceName("h")).at(0).names), QString("gate"));
}

QTEST_APPLESS_MAIN(TopologyTest)
#include "topology_test.moc"
