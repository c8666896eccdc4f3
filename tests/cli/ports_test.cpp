// tierwright-cli ports: the audit, in all its forms.
#include "cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace tw::tests;

namespace {

constexpr auto project = R"(name: shop
services:
  traefik:
    image: traefik
    ports: ["80:80", "127.0.0.1:8080:8080", "192.168.1.5:8443:8443/udp", "9000"]
    networks: [edge]
  db:
    image: postgres
    ports: ["5432:5432"]
    expose: ["9187"]
    networks: [data]
  agent:
    image: agent
    network_mode: host
    ports: ["9100:9100"]
  job:
    image: job
    profiles: [jobs]
    ports: ["1:1"]
networks:
  edge:
  data:
    internal: true
)";

constexpr auto contract = R"(version: 1
tiers:
  edge: {services: [traefik]}
  data: {services: [db], internal: true}
ports:
  published: {traefik: [80]}
  loopback: true
)";

QJsonObject port(const QJsonArray& ports, const QString& service, const QString& container) {
    for (const QJsonValue& value : ports) {
        if (value["service"].toString() == service &&
            value["containerPort"].toString() == container) {
            return value.toObject();
        }
    }
    return {};
}

QStringList words(const QJsonObject& port) {
    return {port["hostAddress"].toString("-"), port["hostPort"].toString("-"),
            port["protocol"].toString("-"),    port["from"].toString(),
            port["verdict"].toString(),        port["otherStacks"].toBool() ? "others" : "alone"};
}

} // namespace

class PortsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void json();
    void table();
    void markdown();
    void onlyThesePorts();
    void withoutContract();
    void withoutPorts();
    void olderEngine();

private:
    std::unique_ptr<Workbench> bench_;
};

void PortsTest::init() {
    bench_ = std::make_unique<Workbench>();
    bench_->write("compose.yaml", project);
    bench_->write("network-contract.yaml", contract);
}

void PortsTest::json() {
    const Outcome done = bench_->run({"ports", "--format", "json"});
    QCOMPARE(done.exit, 0);
    const QJsonObject report = QJsonDocument::fromJson(done.out.toUtf8()).object();
    QCOMPARE(report.keys(), QStringList({"environment", "notes", "ports", "summary"}));
    const QJsonArray ports = report["ports"].toArray();
    QCOMPARE(ports.size(), 8);
    for (const QJsonValue& value : ports) {
        QCOMPARE(value.toObject().keys(),
                 QStringList({"containerPort", "file", "from", "hostAddress", "hostPort", "kind",
                              "line", "networks", "otherStacks", "policy", "protocol", "service",
                              "tier", "verdict", "why"}));
        QVERIFY(!value["why"].toString().isEmpty());
    }
    QCOMPARE(words(port(ports, "traefik", "80")),
             QStringList({"-", "80", "tcp", "everyone", "allowed", "others"}));
    QCOMPARE(words(port(ports, "traefik", "8080")),
             QStringList({"127.0.0.1", "8080", "tcp", "this-host", "allowed", "alone"}));
    QCOMPARE(words(port(ports, "traefik", "8443")),
             QStringList({"192.168.1.5", "8443", "udp", "address", "forbidden", "others"}));
    QCOMPARE(words(port(ports, "traefik", "9000")),
             QStringList({"-", "-", "tcp", "everyone", "forbidden", "others"}));
    QCOMPARE(words(port(ports, "db", "5432")),
             QStringList({"-", "5432", "tcp", "nowhere", "not-open", "alone"}));
    QCOMPARE(words(port(ports, "db", "9187")),
             QStringList({"-", "-", "tcp", "own-networks", "not-open", "alone"}));
    QCOMPARE(words(port(ports, "agent", "9100")),
             QStringList({"-", "9100", "tcp", "nowhere", "not-open", "alone"}));
    const QJsonObject unknown = ports.last().toObject();
    QCOMPARE(unknown["kind"].toString(), "host");
    QCOMPARE(words(unknown), QStringList({"-", "-", "-", "unknown", "unknown", "others"}));
    QVERIFY(unknown["containerPort"].isNull());
    QCOMPARE(port(ports, "db", "5432")["tier"].toString(), "data");
    QCOMPARE(port(ports, "db", "5432")["line"].toInt(), 9);
    QCOMPARE(port(ports, "traefik", "80")["policy"].toString(),
             "ports.published grants traefik: 80");
    const QJsonObject summary = report["summary"].toObject();
    QCOMPARE(summary["published"].toInt(), 6);
    QCOMPARE(summary["everyone"].toInt(), 2);
    QCOMPARE(summary["address"].toInt(), 1);
    QCOMPARE(summary["thisHost"].toInt(), 1);
    QCOMPARE(summary["nowhere"].toInt(), 2);
    QCOMPARE(summary["exposed"].toInt(), 1);
    QCOMPARE(summary["hostNetwork"].toInt(), 1);
    QCOMPARE(summary["forbidden"].toInt(), 2);
    QVERIFY(report["notes"].toArray().last().toString().contains("job"));
}

void PortsTest::table() {
    const Outcome done = bench_->run({"ports"});
    QCOMPARE(done.exit, 0);
    const QStringList lines = done.out.split('\n');
    QCOMPARE(lines[0].simplified(), "Service Tier Host Container From Contract Why");
    QCOMPARE(lines[1].simplified(),
             "traefik edge *:80 80/tcp everyone, other stacks allowed: ports.published grants "
             "traefik: 80 on every interface, IPv4 and IPv6, before the host's firewall");
    QVERIFY(lines[4].simplified().startsWith("traefik edge *:(any) 9000/tcp everyone"));
    QCOMPARE(lines[5].simplified(),
             "db data *:5432 5432/tcp nowhere not open not published: only on "
             "internal networks (data)");
    QCOMPARE(lines[6].simplified(),
             "db data - 9187/tcp own networks not open expose opens nothing: "
             "services on data reach every port");
    QCOMPARE(lines[9], "6 published ports: 2 for everyone, 1 on one address, 1 on this host only, "
                       "2 nowhere; 1 in expose; 1 service on the host's network; 2 against the "
                       "contract");
    QVERIFY(lines[10].startsWith("Note: An image may say further ports"));
    QVERIFY(lines[11].contains("profiles") && lines[11].contains("job"));
}

void PortsTest::markdown() {
    const Outcome done = bench_->run({"ports", "--format", "markdown"});
    QCOMPARE(done.exit, 0);
    QVERIFY(done.out.startsWith("### Ports\n\n6 published ports"));
    QVERIFY2(done.out.contains("\n| Service | Tier | Host | Container | From | Contract | Why |\n"
                               "| --- | --- | --- | --- | --- | --- | --- |\n| traefik | edge | "
                               "\\*:80 | 80/tcp | everyone, other stacks | allowed: "),
             qPrintable(done.out));
}

/// The audit and the check ask the contract in the same way.
void PortsTest::onlyThesePorts() {
    bench_->write("network-contract.yaml", "version: 1\nports: {only: [80]}\n");
    const Outcome done = bench_->run({"ports", "--format", "json"});
    const QJsonArray ports = QJsonDocument::fromJson(done.out.toUtf8()).object()["ports"].toArray();
    QCOMPARE(port(ports, "traefik", "80")["verdict"].toString(), "allowed");
    QCOMPARE(port(ports, "traefik", "8443")["verdict"].toString(), "forbidden");
    QCOMPARE(port(ports, "traefik", "8443")["policy"].toString(), "ports.only allows 80");
    QVERIFY(!bench_->run({"check"}).out.contains("publishes 80,"));
}

void PortsTest::withoutContract() {
    QFile::remove(bench_->path("network-contract.yaml"));
    const Outcome done = bench_->run({"ports", "--format", "json"});
    const QJsonArray ports = QJsonDocument::fromJson(done.out.toUtf8()).object()["ports"].toArray();
    QCOMPARE(port(ports, "traefik", "80")["verdict"].toString(), "no-policy");
    QCOMPARE(port(ports, "traefik", "80")["policy"].toString(), "no contract");
    QVERIFY(port(ports, "traefik", "80")["tier"].isNull());
    QCOMPARE(port(ports, "traefik", "80")["networks"].toArray(), QJsonArray({"edge"}));
}

void PortsTest::withoutPorts() {
    bench_->write("compose.yaml", "services: {a: {image: x}}\n");
    const Outcome done = bench_->run({"ports"});
    QCOMPARE(done.exit, 0);
    QVERIFY2(done.out.startsWith("0 published ports; 0 in expose; 0 against the contract\nNote: "),
             qPrintable(done.out));
}

void PortsTest::olderEngine() {
    const Outcome done = bench_->run({"ports", "--engine-version", "20.10"});
    QVERIFY2(done.out.contains("before Docker Engine 28 also from the same network segment"),
             qPrintable(done.out));
}

QTEST_GUILESS_MAIN(PortsTest)
#include "ports_test.moc"
