// Values that are not simply a service's own text: changed in the service, where they come from, or
// in an override file.
#include "memory_project.h"

#include <QTest>

using namespace tw;
using plan::Place;

namespace {

const ServiceName s("s"), t("t"), web("web"), db("db");
const NetworkName a("a"), b("b"), edge("edge"), data("data"), default_network("default");

analysis::SnapshotPtr read(const tests::Texts& texts, std::vector<std::filesystem::path> files) {
    return analysis::analyse(tests::open_texts(texts, {.files = std::move(files)}));
}

/// The places offered in the place of a refusal, `here, source (a note)`.
QString offered(const analysis::Snapshot& snapshot, const Intent& intent) {
    QStringList places;
    for (const analysis::Offer& offer : analysis::offers(snapshot, {intent})) {
        QString text = offer.place == Place::Here     ? "here"
                       : offer.place == Place::Source ? "source"
                                                      : "override-file";
        for (const std::string& note : offer.plan.notes) {
            text += " (" + QString::fromStdString(note) + ")";
        }
        places << text;
    }
    return places.join(", ");
}

/// A base that is made of all that can stand between a service and its text.
const tests::Texts extending{{"compose.yaml", "services:\n"
                                              "  web:\n"
                                              "    extends: {file: base.yaml, service: server}\n"
                                              "    image: nginx\n"
                                              "  db:\n"
                                              "    extends: store\n"
                                              "    networks: [data]\n"
                                              "  store:\n"
                                              "    image: postgres\n"
                                              "    mem_limit: 1g # enough\n"
                                              "    labels: [a=1]\n"
                                              "networks: {data: {}, edge: {}}\n"},
                             {"base.yaml", "services:\n"
                                           "  server:\n"
                                           "    image: x\n"
                                           "    mem_limit: 512m\n"
                                           "    networks: [edge]\n"
                                           "    ports: ['80:80']\n"
                                           "networks: {edge: {}, data: {}}\n"}};

/// One service in a file that a second file overrides.
const tests::Texts overridden{{"compose.yaml",
                               "services:\n"
                               "  web:\n"
                               "    image: nginx\n"
                               "    networks: [edge, data]\n"
                               "    ports: ['80:80', '127.0.0.1:443:443/udp']\n"
                               "    environment: {A: '1', B: '2'}\n"
                               "    profiles: [x]\n"
                               "    depends_on: [db]\n"
                               "    healthcheck: {test: [CMD, 'true'], retries: 5}\n"
                               "    deploy: {resources: {limits: {cpus: '1'}}}\n"
                               "  db:\n"
                               "    image: postgres\n"
                               "    networks: {data: {aliases: [store]}, edge: {}}\n"
                               "networks: {edge: {}, data: {}}\n"},
                              {"prod.yaml", "services:\n"
                                            "  web:\n"
                                            "    restart: always\n"}};

} // namespace

class PlanPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void anchors_data();
    void anchors();
    void variables_data();
    void variables();
    void variablesThatAreSet();
    void extends_data();
    void extends();
    void overrideFile_data();
    void overrideFile();
    void overrideFileWithOwnWords();
    void overrideFileKeepsSecretsOut();
    void withoutOverrideFile();
};

void PlanPlacesTest::anchors_data() {
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("offer");
    QTest::newRow("a merged limit")
        << Intent(SetLimit{s, Resource::Memory, ""}) << QString("refused: ")
        << QString("2-  mem_limit: 1g\n")
        << QString("source (also changes, because the text is shared: t)");
    QTest::newRow("merged labels")
        << Intent(SetLabel{s, "b", "2"})
        << QString("12+    labels:\n13+      - a=1\n14+      - b=2\n") << QString("5+    - b=2\n")
        << QString("here, source (also changes, because the text is shared: t)");
    QTest::newRow("an alias") << Intent(AttachService{t, b, {}})
                              << QString("15-    networks: *n\n15+    networks:\n"
                                         "16+      - a\n17+      - b\n")
                              << QString("11-    networks: &n [a]\n11+    networks: &n [a, b]\n")
                              << QString(
                                     "here, source (also changes, because the text is shared: s)");
    QTest::newRow("the anchor itself")
        << Intent(AttachService{s, b, {}})
        << QString("refused: 'services.s.networks' is shared through the anchor &n (used in line "
                   "15); a change here would change those too")
        << QString("11-    networks: &n [a]\n11+    networks: &n [a, b]\n")
        << QString("source (also changes, because the text is shared: t)");
}

void PlanPlacesTest::anchors() {
    QFETCH(const Intent, intent);
    QFETCH(const QString, here);
    QFETCH(const QString, source);
    const auto snapshot = tests::snapshot_of(
        "x-base: &base\n  mem_limit: 1g\n  labels:\n    - a=1 # one\n  tty: true\n\n"
        "services:\n  s:\n    <<: *base\n    image: x\n    networks: &n [a]\n"
        "  t:\n    <<: *base\n    image: x\n    networks: *n\nnetworks: {a: {}, b: {}}\n");
    const QString at_here = tests::planned(*snapshot, {intent}, Place::Here);
    QVERIFY2(here == "refused: " ? at_here.startsWith(here) : at_here == here, qPrintable(at_here));
    QCOMPARE(tests::planned(*snapshot, {intent}, Place::Source), source);
    QVERIFY(tests::planned(*snapshot, {intent}).startsWith("refused: "));
    QTEST(offered(*snapshot, intent), "offer");
}

void PlanPlacesTest::variables_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("source");
    const Intent limit = SetLimit{s, Resource::Memory, "1g"};
    QTest::newRow("a default") << "mem_limit: ${MEM:-512m} # why" << limit << "mem_limit: 1g # why"
                               << "mem_limit: ${MEM:-1g} # why";
    QTest::newRow("a default for unset only")
        << "mem_limit: ${MEM-512m}" << limit << "mem_limit: 1g" << "mem_limit: ${MEM-1g}";
    QTest::newRow("in quotes") << "mem_limit: \"${MEM:-512m}\"" << limit << "mem_limit: \"1g\""
                               << "mem_limit: \"${MEM:-1g}\"";
    QTest::newRow("a variable without default")
        << "labels: {a: \"${A}\"}" << Intent(SetLabel{s, "a", "b"}) << "labels: {a: \"b\"}"
        << "labels: {a: \"${A:-b}\"}";
    QTest::newRow("a part of a text")
        << "labels: [\"a=x${A:-1}y\"]" << Intent(SetLabel{s, "a", "x22y"}) << "labels: [\"a=x22y\"]"
        << "labels: [\"a=x${A:-22}y\"]";
    QTest::newRow("a port") << "ports: [\"${PORT:-8080}:80\"]"
                            << Intent(ChangePort{s, {"8080", 80}, "9090:80"})
                            << "ports: [\"9090:80\"]" << "ports: [\"${PORT:-9090}:80\"]";
    QTest::newRow("around the variable nothing stays")
        << "labels: [\"a=x${A:-1}y\"]" << Intent(SetLabel{s, "a", "z"}) << "labels: [\"a=z\"]"
        << "refused: the value is made of the variable A, which a new value would replace";
    QTest::newRow("two variables")
        << "labels: [\"a=${A:-1}${B:-2}\"]" << Intent(SetLabel{s, "a", "z"}) << "labels: [\"a=z\"]"
        << "refused: the value is made of the variable A, B, which a new value would replace";
}

void PlanPlacesTest::variables() {
    QFETCH(const QString, line);
    QFETCH(const Intent, intent);
    const auto snapshot =
        tests::snapshot_of("services:\n  s:\n    image: x\n    " + line.toStdString() + "\n");
    const auto expected = [&](const QString& after) {
        return after.startsWith("refused") ? after
                                           : QString("4-    %1\n4+    %2\n").arg(line, after);
    };
    QVERIFY(tests::planned(*snapshot, {intent}).startsWith("refused: the value is made of"));
    QFETCH(const QString, here);
    QCOMPARE(tests::planned(*snapshot, {intent}, Place::Here), expected(here));
    QFETCH(const QString, source);
    QCOMPARE(tests::planned(*snapshot, {intent}, Place::Source), expected(source));
}

/// Then the default does not count, and changing it would do nothing.
void PlanPlacesTest::variablesThatAreSet() {
    const auto snapshot = analysis::analyse(tests::open_texts(
        {{"compose.yaml", "services:\n  s:\n    image: x\n    mem_limit: ${MEM:-512m}\n"},
         {".env", "MEM=2g\n"}}));
    const Intent limit = SetLimit{s, Resource::Memory, "1g"};
    QVERIFY(tests::planned(*snapshot, {limit}, Place::Source).startsWith("refused"));
    QCOMPARE(offered(*snapshot, limit), "here (MEM no longer has any effect here)");
}

void PlanPlacesTest::extends_data() {
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("source");
    QTest::newRow("a limit of another file")
        << Intent(SetLimit{web, Resource::Memory, "1g"}) << "5+    mem_limit: 1g\n"
        << "base.yaml:\n4-    mem_limit: 512m\n"
           "4+    mem_limit: 1g\n";
    QTest::newRow("a limit of this file")
        << Intent(SetLimit{db, Resource::Memory, "2g"}) << "8+    mem_limit: 2g\n"
        << "10-    mem_limit: 1g # enough\n10+    mem_limit: 2g # enough\n";
    QTest::newRow("networks of another file")
        << Intent(AttachService{web, data, {}}) << "5+    networks:\n6+      - data\n"
        << "base.yaml:\n5-    networks: [edge]\n"
           "5+    networks: [edge, data]\n";
    QTest::newRow("a new label") << Intent(SetLabel{db, "b", "2"})
                                 << "8+    labels:\n9+      - b=2\n"
                                 << "11-    labels: [a=1]\n11+    labels: [a=1, b=2]\n";
    QTest::newRow("a port") << Intent(RemovePort{web, {"80", 80}}) << "refused"
                            << "base.yaml:\n6-    ports: ['80:80']\n";
}

void PlanPlacesTest::extends() {
    QFETCH(const Intent, intent);
    const auto snapshot = read(extending, {"compose.yaml"});
    QFETCH(const QString, here);
    const QString at_here = tests::planned(*snapshot, {intent}, Place::Here);
    QCOMPARE(here == "refused" ? at_here.left(7) : at_here, here);
    QTEST(tests::planned(*snapshot, {intent}, Place::Source), "source");
}

void PlanPlacesTest::overrideFile_data() {
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Intent intent, const QString& expected) {
        QTest::newRow(name) << std::move(intent) << expected;
    };
    row("a label", SetLabel{web, "a", "1"}, "4+    labels:\n5+      - \"a=1\"\n");
    row("a variable", SetEnvironment{web, "A", "3"}, "4+    environment:\n5+      A: \"3\"\n");
    row("a limit follows the form", SetLimit{web, Resource::Cpus, "2"},
        "4+    deploy:\n5+      resources:\n6+        limits:\n7+          cpus: \"2\"\n");
    row("a limit that is new", SetLimit{web, Resource::Memory, "1g"},
        "4+    deploy:\n5+      resources:\n6+        limits:\n7+          memory: 1g\n");
    row("a port", AddPort{web, "81:81"}, "4+    ports:\n5+      - \"81:81\"\n");
    row("an alias", AddAlias{web, edge, "x"},
        "4+    networks:\n5+      edge:\n6+        aliases:\n7+          - x\n");
    row("a service that the file does not have", SetLabel{db, "a", "1"},
        "4+  db:\n5+    labels:\n6+      - \"a=1\"\n");
    row("a network", SetInternal{data, true}, "4+networks:\n5+  data:\n6+    internal: true\n");
    row("a new network", AddNetwork{NetworkName("mid"), true},
        "4+networks:\n5+  mid:\n6+    internal: true\n");
    row("a profile", AddProfile{web, "z"}, "4+    profiles:\n5+      - z\n");
    row("a health check", SetHealthcheck{.service = web, .interval = "5s"},
        "4+    healthcheck:\n5+      interval: 5s\n");
    row("a dependency", SetDependency{web, db, "service_healthy"},
        "4+    depends_on:\n5+      db:\n6+        condition: service_healthy\n");
    row("detach from a list", DetachService{web, data},
        "4+    networks:\n5+      data: !reset null\n");
    row("detach from a map", DetachService{db, edge},
        "4+  db:\n5+    networks:\n6+      edge: !reset null\n");
    row("move", MoveService{web, data, default_network},
        "4+    networks: !override\n5+      - edge\n6+      - default\n");
    row("remove a variable", RemoveEnvironment{web, "A"},
        "4+    environment:\n5+      A: !reset null\n");
    row("remove a port", RemovePort{web, {"80", 80}},
        "4+    ports: !override\n5+      - 127.0.0.1:443:443/udp\n");
    row("bind a port", BindPort{web, {"80", 80}, "127.0.0.1"},
        "4+    ports: !override\n5+      - 127.0.0.1:80:80\n6+      - 127.0.0.1:443:443/udp\n");
    row("clear a part of a health check", SetHealthcheck{.service = web, .retries = 0},
        "4+    healthcheck:\n5+      retries: !reset null\n");
    row("remove a profile", RemoveProfile{web, "x"}, "4+    profiles: !reset null\n");
    row("remove a dependency", RemoveDependency{web, db},
        "4+    depends_on:\n5+      db: !reset null\n");
    row("clear a health check", ClearHealthcheck{web}, "4+    healthcheck: !reset null\n");
    row("clear a limit", SetLimit{web, Resource::Cpus, ""},
        "4+    deploy:\n5+      resources:\n6+        limits:\n7+          cpus: !reset null\n");
    row("rename", RenameService{db, t},
        "refused: an override file cannot say this; it is changed where it is written");
}

void PlanPlacesTest::overrideFile() {
    QFETCH(const Intent, intent);
    const auto snapshot = read(overridden, {"compose.yaml", "prod.yaml"});
    QString actual = tests::planned(*snapshot, {intent}, Place::OverrideFile);
    actual.remove("prod.yaml:\n");
    QTEST(actual, "expected");
}

/// What the override file says already gives way.
void PlanPlacesTest::overrideFileWithOwnWords() {
    tests::Texts texts = overridden;
    texts["prod.yaml"] = "services:\n  web:\n    networks: [default]\n    restart: always\n";
    const auto snapshot = read(texts, {"compose.yaml", "prod.yaml"});
    QCOMPARE(tests::planned(*snapshot, {DetachService{web, data}}, Place::OverrideFile),
             "prod.yaml:\n3-    networks: [default]\n4+    networks: !override\n"
             "5+      - edge\n6+      - default\n");
}

void PlanPlacesTest::overrideFileKeepsSecretsOut() {
    tests::Texts texts = overridden;
    texts["compose.yaml"] = "services:\n  web:\n    image: x\n    environment:\n"
                            "      - PASSWORD=${PASSWORD}\n      - A=1\n";
    texts[".env"] = "PASSWORD=secret\n";
    const auto snapshot = read(texts, {"compose.yaml", "prod.yaml"});
    const QString refusal =
        tests::planned(*snapshot, {RemoveEnvironment{web, "A"}}, Place::OverrideFile);
    QCOMPARE(refusal, "refused: 'environment' holds variables, and only their present values could "
                      "be written here; edit it by hand");
}

void PlanPlacesTest::withoutOverrideFile() {
    const auto snapshot = read(overridden, {"compose.yaml"});
    QVERIFY(tests::planned(*snapshot, {SetLabel{web, "a", "1"}}, Place::OverrideFile)
                .startsWith("refused: there is no override file; name a second file"));
}

QTEST_APPLESS_MAIN(PlanPlacesTest)
#include "plan_places_test.moc"
