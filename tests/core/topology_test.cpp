// Who reaches whom: the tables that were measured on a real Engine, and every network mode.
#include "memory_project.h"

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
    QTest::newRow("a") << QString("b c d e");
    QTest::newRow("d") << QString("a b c e");
    QTest::newRow("f") << QString();
    QTest::newRow("main") << QString("side peer deep host host2 named");
    QTest::newRow("host") << QString("main side peer deep host2 named");
    QTest::newRow("none") << QString();
}

void TopologyTest::blastRadius() {
    QFETCH(const QString, reached);
    const ServiceName service(QTest::currentDataTag());
    const auto& snapshot = bed_->facts.project.find(service) != nullptr ? bed_ : modes_;
    QString found = joined(snapshot->facts.topology.blast_radius(service));
    // A service whose stack belongs to nobody known is not judged here.
    found.remove(" lost").remove(" loop1").remove(" loop2");
    QCOMPARE(found, reached);
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
    QVERIFY(topology.blast_radius(ServiceName("nobody")).empty());
    QVERIFY(!topology.egress(ServiceName("nobody")).possible);
}

QTEST_APPLESS_MAIN(TopologyTest)
#include "topology_test.moc"
