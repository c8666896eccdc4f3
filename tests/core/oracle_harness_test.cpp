// The harness itself: a comparison that sees nothing, or a generator that says always the same,
// would make the tests with Compose worthless.
#include "oracle/difference.h"
#include "oracle/generator.h"
#include "oracle/refusal.h"
#include "oracle/shrink.h"

#include <QTest>

#include <set>

using namespace tw::oracle;

class OracleHarnessTest : public QObject {
    Q_OBJECT

private slots:
    void findsEverySortOfDifference_data();
    void findsEverySortOfDifference();
    void seesNoDifferenceInEqualModels();
    void writesYaml();
    void generatesTheSameForTheSameSeed();
    void generatesEveryWayToComposeFiles();
    void shrinksToWhatMatters();
    void tellsKindsOfRefusal();
};

void OracleHarnessTest::findsEverySortOfDifference_data() {
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("sort");
    const char* service = R"({"services":{"web":{"%1"}}})";
    const auto row = [&](const char* name, const char* theirs, const char* ours, const char* sort) {
        QTest::newRow(name) << QString(service).replace("\"%1\"", theirs)
                            << QString(service).replace("\"%1\"", ours) << QString(sort);
    };
    row("a value", R"("image":"a")", R"("image":"b")", "services.*.image value");
    row("a type", R"("image":"1")", R"("image":1)", "services.*.image type");
    row("a missing key", R"("image":"a")", "", "services.*.image missing");
    row("a surplus key", "", R"("labels":{"image":"a"})", "services.*.labels extra");
    row("a name of the user's", R"("labels":{"networks":"a"})", R"("labels":{"networks":"b"})",
        "services.*.labels.* value");
    row("in a list", R"("ports":[{"target":1}])", R"("ports":[{"target":2}])",
        "services.*.ports[].target value");
    row("the order", R"("dns":["a","b"])", R"("dns":["b","a"])", "services.*.dns order");
    row("the length", R"("dns":["a"])", R"("dns":["a","a"])", "services.*.dns length");
    row("null", R"("command":null)", "", "services.*.command missing");
}

void OracleHarnessTest::findsEverySortOfDifference() {
    QFETCH(const QString, theirs);
    QFETCH(const QString, ours);
    QFETCH(const QString, sort);
    const auto found =
        differences(Json::parse(theirs.toStdString()), Json::parse(ours.toStdString()));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(QString::fromStdString(found.front().sort()), sort);
}

void OracleHarnessTest::seesNoDifferenceInEqualModels() {
    const Json model = Json::parse(R"({"name":"a","services":{"web":{"dns":["a",{"b":null}]}}})");
    QVERIFY(differences(model, model).empty());
}

void OracleHarnessTest::writesYaml() {
    Node ports = list({scalar("80"), scalar("\"81:81\"")});
    ports.flow = true;
    Node labels = map({{"a", scalar("1")}});
    labels.property = "&l";
    const Node root =
        map({{"services", map({{"web", map({{"ports", ports}, {"labels", labels}})},
                               {"none", scalar("")},
                               {"text", map({{"command", scalar("|\n  run\n  now")}})}})}});
    QCOMPARE(QString::fromStdString(to_yaml(root)), "services:\n"
                                                    "  web:\n"
                                                    "    ports: [80, \"81:81\"]\n"
                                                    "    labels: &l\n"
                                                    "      a: 1\n"
                                                    "  none:\n"
                                                    "  text:\n"
                                                    "    command: |\n"
                                                    "        run\n"
                                                    "        now\n");
}

void OracleHarnessTest::generatesTheSameForTheSameSeed() {
    std::set<std::string> texts;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        QCOMPARE(to_text(generate(seed)), to_text(generate(seed)));
        texts.insert(to_text(generate(seed)));
    }
    QCOMPARE(texts.size(), 100U);
}

void OracleHarnessTest::generatesEveryWayToComposeFiles() {
    std::string all;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        all += to_text(generate(seed));
    }
    for (const char* part : {"extends:", "include:", "!reset", "!override", "<<: *common",
                             "\n---\n", "--profile", "--env-file", "COMPOSE_PROFILES",
                             "compose.override.yaml", "project_directory:", "env_file:", "${V1:-",
                             "x-own:", "depends_on:", "healthcheck:", "deploy:"}) {
        QVERIFY2(all.contains(part), part);
    }
}

void OracleHarnessTest::shrinksToWhatMatters() {
    Project project = generate(3);
    project.files["more.env"].text = "A=1\nSTRANGE=1\nB=2\n";
    const Project smallest = shrink(
        project, [](const Project& candidate) { return to_text(candidate).contains("STRANGE=1"); });
    QCOMPARE(smallest.files.size(), 1U);
    QCOMPARE(smallest.files.at("more.env").text, "STRANGE=1\n");
    QVERIFY(arguments(smallest).empty());
}

void OracleHarnessTest::tellsKindsOfRefusal() {
    QVERIFY(kind_of_message("service \"a\" refers to undefined network n: invalid") ==
            Refusal::Reference);
    QVERIFY(kind_of_message("services.a Additional property b is not allowed") == Refusal::Key);
    QVERIFY(kind_of_message("something new") == Refusal::Unknown);
    QVERIFY(kinds_of({"TW-PRT-001", ""}).contains(Refusal::Port));
    QVERIFY(!kinds_of({"TW-PRT-001", ""}).contains(Refusal::Cycle));
}

QTEST_GUILESS_MAIN(OracleHarnessTest)
#include "oracle_harness_test.moc"
