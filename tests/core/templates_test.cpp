// Templates: health checks, whole services, and the limits of a contract's profile.
#include "assist/health_templates.h"
#include "assist/profile_limits.h"
#include "assist/service_templates.h"
#include "memory_project.h"

#include <QTest>

using namespace tw;
using assist::HealthTemplate;
using assist::ServiceTemplate;

namespace {

const std::string small_project = R"(services:
  s:
    image: busybox:1
    networks:
      - app
networks:
  app:
)";

std::vector<HealthTemplate> templates_for(const std::string& body,
                                          const std::string& contract = {}) {
    tests::Texts texts{{"compose.yaml", "services:\n  s: {" + body + "}\n"}};
    if (!contract.empty()) {
        texts.emplace("network-contract.yaml", "version: 1\n" + contract);
    }
    const auto snapshot = analysis::analyse(tests::open_texts(texts));
    return assist::health_templates(snapshot->facts,
                                    *snapshot->facts.project.find(ServiceName("s")));
}

analysis::SnapshotPtr project(const std::string& contract = {},
                              const std::string& compose = small_project) {
    tests::Texts texts{{"compose.yaml", compose}};
    if (!contract.empty()) {
        texts.emplace("network-contract.yaml", "version: 1\n" + contract);
    }
    return analysis::analyse(tests::open_texts(texts));
}

const ServiceTemplate& named(std::string_view name) {
    return *std::ranges::find(assist::service_templates(), name, &ServiceTemplate::name);
}

std::vector<Intent> added(const analysis::Snapshot& snapshot, std::string_view name) {
    const ServiceTemplate& chosen = named(name);
    return assist::add_from(
        snapshot.facts, chosen,
        {ServiceName(chosen.name), std::string(chosen.image), {NetworkName("app")}});
}

QString limits_text(const std::vector<SetLimit>& limits) {
    QString text;
    for (const SetLimit& limit : limits) {
        text += QString::fromStdString(limit.value) + ' ';
    }
    return text.trimmed();
}

} // namespace

class TemplatesTest : public QObject {
    Q_OBJECT

private slots:
    void theFittingCheckIsFirst_data() {
        QTest::addColumn<QString>("test");
        const auto row = [](const char* body, const char* test) { QTest::newRow(body) << test; };
        row("image: postgres:17", "pg_isready -U postgres");
        row("image: 'docker.io/library/postgres:17', environment: {POSTGRES_USER: dev}",
            "pg_isready -U $${POSTGRES_USER}");
        row("image: redis:7", "redis-cli ping | grep -q PONG");
        row("image: mariadb:11", "healthcheck.sh --connect --innodb_initialized");
        row("image: traefik:v3.4", "traefik healthcheck --ping");
        row("image: nginx:1.27", "curl -fsS http://127.0.0.1:80/ || exit 1");
        row("image: nginx:1.27-alpine", "wget -qO /dev/null http://127.0.0.1:80/ || exit 1");
        row("build: .", "curl -fsS http://127.0.0.1:8080/health || exit 1");
        row("build: ., expose: ['9000']", "curl -fsS http://127.0.0.1:9000/health || exit 1");
        row("build: ., ports: ['80:3000']", "curl -fsS http://127.0.0.1:3000/health || exit 1");
        row("build: ., ports: ['1:1'], labels: "
            "{traefik.http.services.s.loadbalancer.server.port: 8000}",
            "curl -fsS http://127.0.0.1:8000/health || exit 1");
        row("image: node:22", "node -e \"fetch('http://127.0.0.1:3000/health').then(r => "
                              "process.exit(r.ok ? 0 : 1), () => process.exit(1))\"");
        row("image: memcached:1.6", "nc -z 127.0.0.1 11211");
    }

    void theFittingCheckIsFirst() {
        QFETCH(const QString, test);
        const auto templates = templates_for(QTest::currentDataTag());
        QVERIFY(templates.front().fits);
        QCOMPARE(QString::fromStdString(*templates.front().check.test), test);
        QVERIFY(templates.size() > 10U);
    }

    void timesAreTheStandards() {
        const auto usual = templates_for("image: redis:7").front().check;
        QCOMPARE(*usual.interval + " " + *usual.timeout + " " + *usual.start_period,
                 std::string("30s 5s 10s"));
        QCOMPARE(*usual.retries, 3);
        QCOMPARE(*templates_for("image: postgres:17").front().check.start_period,
                 std::string("30s"));
        const auto asked = templates_for(
            "build: .",
            "healthchecks: {standard: {endpoints: {readiness: /ready}, interval_at_most: 6s, "
            "retries_at_least: 4, start_period_at_least: 1m}}\n");
        const SetHealthcheck& check = asked.front().check;
        QCOMPARE(*check.test, std::string("curl -fsS http://127.0.0.1:8080/ready || exit 1"));
        QCOMPARE(*check.interval + " " + *check.timeout + " " + *check.start_period,
                 std::string("6s 3s 1m"));
        QCOMPARE(*check.retries, 4);
    }

    void everyCheckCanBeWritten() {
        const auto snapshot = project("healthchecks: {standard: {interval_at_most: 10s}}\n");
        const auto& service = *snapshot->facts.project.find(ServiceName("s"));
        for (const HealthTemplate& each : assist::health_templates(snapshot->facts, service)) {
            const auto preview = analysis::preview(*snapshot, std::vector<Intent>{each.check});
            QVERIFY2(preview.has_value(), each.title.c_str());
            for (const facts::Finding& caused : preview->caused) {
                QVERIFY2(false, (each.title + ": " + caused.message.str()).c_str());
            }
        }
        const std::vector<Intent> dollar{
            SetHealthcheck{.service = ServiceName("s"), .test = "pg_isready -U $${USER_NAME}"}};
        QCOMPARE(tests::planned(*snapshot, dollar), "6+    healthcheck:\n"
                                                    "7+      test:\n"
                                                    "8+        - CMD-SHELL\n"
                                                    "9+        - pg_isready -U $${USER_NAME}\n");
    }

    void usualTestsCanBeWritten() {
        const auto snapshot = project("");
        QVERIFY(!assist::usual_tests().empty());
        for (const std::string& test : assist::usual_tests()) {
            const std::vector<Intent> set{
                SetHealthcheck{.service = ServiceName("s"), .test = test}};
            QVERIFY2(analysis::preview(*snapshot, set).has_value(), test.c_str());
        }
    }

    void theLimitsOfAProfile() {
        const std::string contract = "resources: {profiles: {small: {memory: 256m, cpus: 0.5}, "
                                     "big: {memory: 2g, services: [t]}}}\n";
        const auto snapshot = project(contract, "services:\n  s: {image: i, mem_limit: 0.25g}\n"
                                                "  t: {image: i, mem_limit: 1g}\n");
        const auto limits = [&](const char* name) {
            return limits_text(assist::profile_limits(snapshot->facts, ServiceName(name)));
        };
        QCOMPARE(limits("s"), "0.5"); // 0.25g is 256m
        QCOMPARE(limits("t"), "2g");
        QCOMPARE(limits("nobody"), "");
        QCOMPARE(limits_text(assist::profile_limits_of_new(snapshot->facts, ServiceName("n"))),
                 "256m 0.5");
        QVERIFY(assist::profile_limits(project()->facts, ServiceName("s")).empty());
    }

    void aDatabase() {
        const auto snapshot =
            project("resources: {profiles: {small: {memory: 256m, cpus: 0.5}}}\n");
        QCOMPARE(tests::planned(*snapshot, added(*snapshot, "db")),
                 "6+  db:\n"
                 "7+    image: postgres:17-alpine\n"
                 "8+    restart: unless-stopped\n"
                 "9+    environment:\n"
                 "10+      POSTGRES_DB: app\n"
                 "11+      POSTGRES_USER: app\n"
                 "12+      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD}\n"
                 "13+    volumes:\n"
                 "14+      - db-data:/var/lib/postgresql/data\n"
                 "15+    networks:\n"
                 "16+      - app\n"
                 "17+    healthcheck:\n"
                 "18+      test:\n"
                 "19+        - CMD-SHELL\n"
                 "20+        - pg_isready -U $${POSTGRES_USER}\n"
                 "21+      interval: 30s\n"
                 "22+      timeout: 5s\n"
                 "23+      retries: 3\n"
                 "24+      start_period: 30s\n"
                 "25+    mem_limit: 256m\n"
                 "26+    cpus: 0.5\n"
                 "29+volumes:\n"
                 "30+  db-data:\n");
    }

    void aWorkerIsBuilt() {
        const auto snapshot = project();
        QCOMPARE(tests::planned(*snapshot, added(*snapshot, "worker")),
                 "6+  worker:\n"
                 "7+    build: .\n"
                 "8+    restart: unless-stopped\n"
                 "9+    networks:\n"
                 "10+      - app\n");
    }

    void takenPortsAreLeftOut() {
        const auto free = project();
        QVERIFY(tests::planned(*free, added(*free, "proxy")).contains("80:80"));
        const auto taken = project({}, "services:\n  s: {image: i, networks: [app], ports: "
                                       "['80:8080']}\nnetworks: {app: }\n");
        const QString planned = tests::planned(*taken, added(*taken, "proxy"));
        QVERIFY2(planned.contains("traefik") && !planned.contains("80:80"), qPrintable(planned));
    }

    void allOfThemAreReadByCompose() {
        for (const ServiceTemplate& each : assist::service_templates()) {
            const auto snapshot = project();
            const auto preview = analysis::preview(*snapshot, added(*snapshot, each.name));
            QVERIFY2(preview.has_value(), each.title.str().c_str());
            QVERIFY(preview->after->facts.project.find(ServiceName(each.name)) != nullptr);
            for (const facts::Finding& caused : preview->caused) {
                QVERIFY2(caused.severity != text::Severity::Error || caused.rule == "TW-SEC-001",
                         caused.message.str().c_str());
            }
        }
    }

    void refusals() {
        const auto snapshot = project();
        const auto wish = [&](const char* name, const char* network) {
            return tests::planned(
                *snapshot,
                assist::add_from(snapshot->facts, named("web"),
                                 {ServiceName(name), "nginx:1", {NetworkName(network)}}));
        };
        QVERIFY2(wish("s", "app").startsWith("refused: there is a service 's' already"),
                 qPrintable(wish("s", "app")));
        QVERIFY2(wish("w", "nowhere").startsWith("refused: the network 'nowhere' is not declared"),
                 qPrintable(wish("w", "nowhere")));
        QVERIFY(wish("no name", "app").startsWith("refused: "));
    }
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "templates_test.moc"
