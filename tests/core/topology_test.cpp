// Who reaches whom: the tables that were measured on a real Engine, and every network mode.
#include "topology/blast_radius.h"
#include "topology_bed.h"

#include <QTest>

using namespace tw;
using tests::joined;
using topology::Exposure;
using topology::Way;

namespace {

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
    void exposures();
    void egress_data();
    void egress();
    void rows();
    void membership();
    void unknownNames();
    void obstacles_data();
    void obstacles();
    void bridgeOptions();
    void engineVersions();

private:
    analysis::SnapshotPtr bed_ = tests::snapshot_of(tests::bed);
    analysis::SnapshotPtr modes_ = tests::snapshot_of(tests::modes);
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
        const ServiceSet row = snapshot->facts.topology.reached_from(from);
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
    std::string text = tests::modes;
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
