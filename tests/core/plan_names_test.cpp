// Renaming, adding, removing and duplicating services and networks, with all that names them.
#include "memory_project.h"

#include <QTest>

using namespace tw;

namespace {

constexpr auto shop = R"(x-log: &log
  depends_on: [db]

services:
  web:
    image: nginx
    networks: [edge]
    labels:
      - traefik.docker.network=project_edge
    environment:
      DB_URL: postgres://db:5432/x
      NAME: dbase

  # Keeps everything.
  db:
    image: postgres # pinned
    container_name: db
    networks:
      edge:
        ipv4_address: 10.1.0.5
    ports:
      - "5432:5432"
      - "9000"

  job:
    <<: *log
    image: busybox
    links: ["db:store"]
    network_mode: service:web
  late:
    <<: *log
    image: busybox
    networks: [edge]
  side:
    image: busybox
    network_mode: "service:db"

networks:
  edge:
)";

constexpr auto contract = R"(version: 1
tiers:
  edge: {services: [web, db]} # both
  db: [late]
flows:
  - web -> db
  - {from: service:db, to: tier:edge}
  - tier:db <-> web
names:
  db: [store]
waivers:
  - {rule: x, service: db, reason: y}
  - {rule: x, network: edge, reason: y}
)";

analysis::SnapshotPtr project(const char* text = shop) {
    return analysis::analyse(
        tests::open_texts({{"compose.yaml", text}, {"network-contract.yaml", contract}}));
}

const ServiceName web("web"), db("db"), job("job"), late("late");
const NetworkName edge("edge"), rim("rim");

} // namespace

class PlanNamesTest : public QObject {
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void notesAndRenames();
    void copiesAnchors();
};

void PlanNamesTest::changes_data() {
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Intent intent, const char* expected) {
        QTest::newRow(name) << std::move(intent) << QString(expected);
    };
    row("rename a service that many name", RenameService{db, ServiceName("store")},
        "2-  depends_on: [db]\n2+  depends_on: [store]\n"
        "15-  db:\n15+  store:\n"
        "28-    links: [\"db:store\"]\n28+    links: [\"store:store\"]\n"
        "36-    network_mode: \"service:db\"\n36+    network_mode: \"service:store\"\n"
        "network-contract.yaml:\n"
        "3-  edge: {services: [web, db]} # both\n3+  edge: {services: [web, store]} # both\n"
        "6-  - web -> db\n7-  - {from: service:db, to: tier:edge}\n"
        "6+  - web -> store\n7+  - {from: service:store, to: tier:edge}\n"
        "10-  db: [store]\n10+  store: [store]\n"
        "12-  - {rule: x, service: db, reason: y}\n12+  - {rule: x, service: store, reason: y}\n");
    row("rename to a name that is taken", RenameService{db, web},
        "refused: there is a service 'web' already");
    row("rename to no name", RenameService{db, ServiceName("a b")},
        "refused: 'a b' is not a service name");
    row("rename a network", RenameNetwork{edge, rim},
        "7-    networks: [edge]\n7+    networks: [rim]\n"
        "9-      - traefik.docker.network=project_edge\n"
        "9+      - traefik.docker.network=project_rim\n"
        "19-      edge:\n19+      rim:\n"
        "33-    networks: [edge]\n33+    networks: [rim]\n"
        "39-  edge:\n39+  rim:\n"
        "network-contract.yaml:\n"
        "3-  edge: {services: [web, db]} # both\n3+  rim: {services: [web, db]} # both\n"
        "7-  - {from: service:db, to: tier:edge}\n7+  - {from: service:db, to: tier:rim}\n"
        "13-  - {rule: x, network: edge, reason: y}\n13+  - {rule: x, network: rim, reason: y}\n");
    row("rename to the default network", RenameNetwork{edge, NetworkName("default")},
        "refused: 'default' is Compose's word");
    row("add a service", AddService{ServiceName("new"), "redis:7", {edge}},
        "37+  new:\n38+    image: redis:7\n39+    networks:\n40+      - edge\n");
    row("add a service to an unknown network", AddService{ServiceName("new"), "redis:7", {rim}},
        "refused: the network 'rim' is not declared");
    row("remove a service", RemoveService{late, References::Refuse},
        "30-  late:\n31-    <<: *log\n32-    image: busybox\n33-    networks: [edge]\n");
    row("remove a service whose stack is shared", RemoveService{db, References::Remove},
        "refused: db is named by job (depends_on), job (links), side (network_mode); change those "
        "first");
    row("duplicate", DuplicateService{db, ServiceName("db2")},
        "24+  db2:\n25+    image: postgres # pinned\n26+    networks:\n27+      edge:\n"
        "28+    ports:\n29+      - \"9000\"\n");
}

void PlanNamesTest::changes() {
    QFETCH(const Intent, intent);
    QFETCH(const QString, expected);
    const QString actual = tests::planned(*project(), {intent});
    if (expected.startsWith("refused: ")) {
        QVERIFY2(actual.startsWith(expected), qPrintable(actual));
    } else {
        QCOMPARE(actual, expected);
    }
}

void PlanNamesTest::notesAndRenames() {
    const auto renamed = analysis::plan(*project(), {RenameService{db, ServiceName("store")}});
    QVERIFY(renamed);
    QCOMPARE(renamed->renames,
             (std::vector<plan::Rename>{{plan::Rename::Kind::Service, "db", "store"}}));
    // NAME holds the letters, but no host.
    QCOMPARE(renamed->notes,
             (std::vector<Phrase>{"the variable DB_URL of web mentions db, perhaps as a host; "
                                  "it is left as it is"}));
    const auto copied = analysis::plan(*project(), {DuplicateService{db, ServiceName("db2")}});
    QVERIFY(copied);
    QCOMPARE(copied->notes.size(), std::size_t(3));
}

/// An anchor has one place; a copy repeats the text without it.
void PlanNamesTest::copiesAnchors() {
    const auto snapshot =
        tests::snapshot_of("services:\n  a: &a\n    image: x\n    dns: &d [1.1.1.1]\n"
                           "  b:\n    <<: *a\n");
    QCOMPARE(tests::planned(*snapshot, {DuplicateService{ServiceName("b"), ServiceName("c")}}),
             QString("7+  c:\n8+    <<: *a\n"));
    QVERIFY(tests::planned(*snapshot, {DuplicateService{ServiceName("a"), ServiceName("c")}})
                .startsWith("refused: 'services.a' is shared through the anchor &a"));
    const auto alone =
        tests::snapshot_of("services:\n  a: &a\n    image: x\n    dns: &d [1.1.1.1]\n");
    QCOMPARE(tests::planned(*alone, {DuplicateService{ServiceName("a"), ServiceName("c")}}),
             QString("5+  c:\n6+    image: x\n7+    dns: [1.1.1.1]\n"));
}

QTEST_GUILESS_MAIN(PlanNamesTest)
#include "plan_names_test.moc"
