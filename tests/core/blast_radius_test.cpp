// What a break-in reaches, and which services join what else is apart.
#include "topology/blast_radius.h"
#include "topology/pivots.h"
#include "topology_bed.h"

#include <QTest>

using namespace tw;
using tests::joined;

class BlastRadiusTest : public QObject {
    Q_OBJECT

private slots:
    void blastRadius_data();
    void blastRadius();
    void blastPath();
    void levers_data();
    void levers();
    void pivots_data();
    void pivots();

private:
    analysis::SnapshotPtr bed_ = tests::snapshot_of(tests::bed);
    analysis::SnapshotPtr modes_ = tests::snapshot_of(tests::modes);
};

void BlastRadiusTest::blastRadius_data() {
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

void BlastRadiusTest::blastRadius() {
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
void BlastRadiusTest::blastPath() {
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

void BlastRadiusTest::levers_data() {
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

void BlastRadiusTest::levers() {
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

void BlastRadiusTest::pivots_data() {
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

void BlastRadiusTest::pivots() {
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

QTEST_APPLESS_MAIN(BlastRadiusTest)
#include "blast_radius_test.moc"
