// Plans over several files, several intents in a row, anchors, and plans that turn out not to have
// the wanted effect.
#include "memory_project.h"
#include "plan/plan.h"

#include <QTest>

using namespace tw;

namespace {

constexpr auto base = R"(services:
  web:
    image: nginx
    networks:
      - edge
    labels:
      - "a=1"
    ports:
      - "80:80"
  db:
    image: postgres
networks:
  edge:
)";

constexpr auto later = R"(services:
  web:
    networks:
      data:
        aliases: [store]
    labels:
      - "b=2"
    mem_limit: 1g
    ports:
      - "81:81"
  job:
    image: busybox
    networks: [data]
networks:
  data:
    internal: true
  edge:
    driver: bridge
)";

analysis::SnapshotPtr two_files() {
    return analysis::analyse(tests::open_texts({{"compose.yaml", base}, {"later.yaml", later}},
                                               {.files = {"compose.yaml", "later.yaml"}}));
}

const ServiceName web("web"), db("db"), job("job");
const NetworkName edge("edge"), data("data"), default_network("default");

} // namespace

class PlanFilesTest : public QObject {
    Q_OBJECT

private slots:
    void editGoesWhereItIsWritten_data();
    void editGoesWhereItIsWritten();
    void severalIntents();
    void allOrNothing();
    void anchors_data();
    void anchors();
    void unreadable_data();
    void unreadable();
    void titles();
    void profiles();
};

void PlanFilesTest::editGoesWhereItIsWritten_data() {
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Intent intent, const char* expected) {
        QTest::newRow(name) << std::move(intent) << QString(expected);
    };
    row("detach in the base", DetachService{web, edge}, "4-    networks:\n5-      - edge\n");
    row("detach in the override", DetachService{web, data},
        "later.yaml:\n3-    networks:\n4-      data:\n5-        aliases: [store]\n");
    row("alias in the override", AddAlias{web, data, "x"},
        "later.yaml:\n5-        aliases: [store]\n5+        aliases: [store, x]\n");
    row("alias in the base", AddAlias{web, edge, "x"},
        "5-      - edge\n5+      edge:\n6+        aliases:\n7+          - x\n");
    row("label in the base", SetLabel{web, "a", "3"}, "7-      - \"a=1\"\n7+      - \"a=3\"\n");
    row("label in the override", SetLabel{web, "b", "3"},
        "later.yaml:\n7-      - \"b=2\"\n7+      - \"b=3\"\n");
    row("limit in the override", SetLimit{web, Resource::Memory, "2g"},
        "later.yaml:\n8-    mem_limit: 1g\n8+    mem_limit: 2g\n");
    row("new limit", SetLimit{web, Resource::Cpus, "2"}, "10+    cpus: 2\n");
    row("port in the base", RemovePort{web, {"80", 80}}, "8-    ports:\n9-      - \"80:80\"\n");
    row("port in the override", BindPort{web, {"81", 81}, "127.0.0.1"},
        "later.yaml:\n10-      - \"81:81\"\n10+      - \"127.0.0.1:81:81\"\n");
    row("a service of the override", AttachService{job, edge, {}},
        "later.yaml:\n13-    networks: [data]\n13+    networks: [data, edge]\n");
    row("a service of the base", AttachService{db, data, {}},
        "12+    networks:\n13+      - default\n14+      - data\n");
    row("a network of the override", SetInternal{data, false},
        "later.yaml:\n16-    internal: true\n16+    internal: false\n");
    row("a network of both", SetInternal{edge, true}, "14+    internal: true\n");
    row("a network of the override that is not used", RemoveNetwork{NetworkName("x")},
        "refused: there is no network 'x' in this project");
}

void PlanFilesTest::editGoesWhereItIsWritten() {
    QFETCH(const Intent, intent);
    QFETCH(const QString, expected);
    QCOMPARE(tests::planned(*two_files(), {intent}), expected);
}

void PlanFilesTest::severalIntents() {
    const auto before = two_files();
    const std::vector<Intent> intents{
        AddNetwork{NetworkName("mid"), true},
        MoveService{db, default_network, NetworkName("mid")},
        AttachService{db, data, {"store"}},
        AddAlias{web, edge, "front"},
        SetLabel{web, "b", "3"},
        SetLimit{db, Resource::Memory, "1g"},
        RemovePort{web, {"80", 80}},
    };
    QCOMPARE(tests::planned(*before, intents),
             QString("5-      - edge\n5+      edge:\n6+        aliases:\n7+          - front\n"
                     "8-    ports:\n9-      - \"80:80\"\n"
                     "12+    networks:\n13+      mid:\n14+      data:\n15+        aliases:\n"
                     "16+          - store\n17+    mem_limit: 1g\n"
                     "20+  mid:\n21+    internal: true\n"
                     "later.yaml:\n7-      - \"b=2\"\n7+      - \"b=3\"\n"));
    const auto preview = analysis::preview(*before, intents);
    QVERIFY(preview);
    const compose::Project& project = preview->after->facts.project;
    QVERIFY(preview->after->facts.topology.reaches(db, job));
    QVERIFY(project.find(NetworkName("mid"))->internal.value);
    QCOMPARE(project.find(db)->attachments.size(), std::size_t(2));
}

void PlanFilesTest::allOrNothing() {
    QCOMPARE(tests::planned(*two_files(), {SetLabel{web, "a", "3"}, DetachService{job, data}}),
             QString("refused: data is the only network of job; without it Compose would attach "
                     "the default network. Move the service instead"));
}

/// What several services share is not changed in passing.
void PlanFilesTest::anchors_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("expected");
    const QString shared = "x-base: &base\n  mem_limit: 1g\n  labels:\n    - a=1\n"
                           "services:\n  s:\n    <<: *base\n    image: x\n    networks: &n [a]\n"
                           "  t:\n    image: x\n    networks: *n\nnetworks: {a: {}, b: {}}\n";
    const ServiceName s("s"), t("t");
    const NetworkName a("a"), b("b");
    QTest::newRow("a merged value is overridden here")
        << shared << Intent(SetLimit{s, Resource::Memory, "2g"})
        << QString("10+    mem_limit: 2g\n");
    QTest::newRow("a merged value cannot be cleared here")
        << shared << Intent(SetLimit{s, Resource::Memory, ""})
        << QString("refused: 'services.s.mem_limit' is not written in this file itself; it comes "
                   "from an anchor, a merge key or another file");
    QTest::newRow("an anchored value is shared")
        << shared << Intent(AttachService{s, b, {}})
        << QString("refused: 'services.s.networks' is shared through the anchor &n (used in line "
                   "12); a change here would change those too");
    QTest::newRow("an alias is shared")
        << shared << Intent(AttachService{t, b, {}})
        << QString("refused: 'services.t.networks' comes from the anchor *n, which others may "
                   "share; edit the anchor by hand");
    QTest::newRow("an anchor that nobody uses")
        << QString("services:\n  s:\n    image: x\n    networks: &n [a]\n"
                   "networks: {a: {}, b: {}}\n")
        << Intent(AttachService{s, b, {}})
        << QString("4-    networks: &n [a]\n4+    networks: &n [a, b]\n");
    QTest::newRow("a label added to merged ones would hide them")
        << shared << Intent(SetLabel{s, "b", "2"})
        << QString(
               "refused: the change would hide or alter more than was asked for, namely "
               "'services.s.labels.a', because a part of it comes from an anchor or a merge key; "
               "edit it by hand");
    QTest::newRow("a limit below deploy would hide a merged one")
        << QString("x-d: &d {deploy: {resources: {limits: {cpus: '1'}}}}\n"
                   "services:\n  s:\n    <<: *d\n    image: x\n")
        << Intent(SetLimit{s, Resource::Memory, "1g"})
        << QString("refused: the change would hide or alter more than was asked for, namely "
                   "'services.s.deploy.resources.limits.cpus', because a part of it comes from an "
                   "anchor or a merge key; edit it by hand");
}

void PlanFilesTest::anchors() {
    QFETCH(const QString, text);
    QFETCH(const Intent, intent);
    QFETCH(const QString, expected);
    QCOMPARE(tests::planned(*tests::snapshot_of(text.toStdString()), {intent}), expected);
}

/// A text that was not understood is left alone.
void PlanFilesTest::unreadable_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString service = "services:\n  s:\n    image: x\n";
    QTest::newRow("broken YAML") << service + "    ports: [\n" << QString("must be fixed");
    QTest::newRow("a key twice") << service + "    image: y\n" << QString("stands twice");
    QTest::newRow("a tab") << service + "\ttty: true\n" << QString("must be fixed");
    QTest::newRow("two documents") << service + "---\nservices:\n  t:\n    image: x\n"
                                   << QString("several YAML documents");
    QTest::newRow("unknown alias") << service + "    labels: *none\n" << QString("must be fixed");
}

void PlanFilesTest::unreadable() {
    QFETCH(const QString, text);
    QFETCH(const QString, reason);
    const auto snapshot = tests::snapshot_of(text.toStdString());
    const QString actual =
        tests::planned(*snapshot, {SetLimit{ServiceName("s"), Resource::Memory, "1g"}});
    QVERIFY2(actual.startsWith("refused: ") && actual.contains(reason), qPrintable(actual));
}

void PlanFilesTest::titles() {
    const std::vector<std::pair<Intent, const char*>> table{
        {MoveService{db, edge, data}, "Move db from edge to data"},
        {AttachService{db, data, {}}, "Attach db to data"},
        {DetachService{db, data}, "Detach db from data"},
        {SetLimit{db, Resource::Memory, "1g"}, "Limit the memory of db to 1g"},
        {SetLimit{db, Resource::Cpus, ""}, "Clear the CPU limit of db"},
        {SetInternal{data, false}, "Make data not internal"},
        {BindPort{db, {"80", 80}, ""}, "Publish 80 of db on every interface"},
    };
    for (const auto& [intent, title] : table) {
        QCOMPARE(QString::fromStdString(plan::title(intent)), QString(title));
    }
}

/// A service that its profiles switch off can be changed too.
void PlanFilesTest::profiles() {
    const auto snapshot = tests::snapshot_of("services:\n  s:\n    image: x\n    profiles: [p]\n"
                                             "    networks: [a]\nnetworks:\n  a:\n  b:\n");
    QCOMPARE(tests::planned(*snapshot,
                            {MoveService{ServiceName("s"), NetworkName("a"), NetworkName("b")}}),
             QString("5-    networks: [a]\n5+    networks: [b]\n"));
}

QTEST_GUILESS_MAIN(PlanFilesTest)
#include "plan_files_test.moc"
