// Where in its document a finding is.
#include "memory_project.h"
#include "rules/place_in_document.h"

#include <QTest>

#include <algorithm>

using namespace tw;

class SubjectsTest : public QObject {
    Q_OBJECT

private slots:
    void paths_data();
    void paths();
    void findings();
    void contractFindings();
};

namespace {

const std::string compose_text = R"(x-base: &base
  restart: always
services:
  db:
    <<: *base
    image: postgres
    ports:
      - "5432:5432"
      - {target: 80, published: "8080"}
    labels: ["a.b=c"]
  web: {image: nginx, networks: [edge, "data"]}
networks:
  edge:
  data: {internal: true}
---
services:
  late:
    image: x
)";

} // namespace

void SubjectsTest::paths_data() {
    QTest::addColumn<QString>("text"); ///< its first place is asked for
    QTest::addColumn<QString>("path");
    const auto row = [](const char* text, const char* path) {
        QTest::newRow(text) << text << path;
    };
    row("services", "services");
    row("db:", "services.db"); // a key and more than it
    row("db", "services.db");
    row("image", "services.db.image");
    row("postgres", "services.db.image");
    row("image: postgres", "services.db.image");
    row("\"5432:5432\"", "services.db.ports[0]");
    row("5432", "services.db.ports[0]");
    row("target", "services.db.ports[1].target");
    row("{target: 80, published: \"8080\"}", "services.db.ports[1]");
    row("8080", "services.db.ports[1].published");
    row("a.b=c", "services.db.labels[0]");
    row("restart: always", "x-base.restart");
    row("always", "x-base.restart");
    row("*base", "services.db.<<");
    row("edge", "services.web.networks[0]");
    row("\"data\"", "services.web.networks[1]");
    row("edge, \"data\"", "services.web.networks");
    row("true", "networks.data.internal");
    row("late", "services.late");
    row(compose_text.c_str(), "");
}

void SubjectsTest::paths() {
    QFETCH(const QString, text);
    QFETCH(const QString, path);
    const auto snapshot = tests::snapshot_of(compose_text);
    const std::size_t begin = compose_text.find(text.toStdString());
    QVERIFY(begin != std::string::npos);
    rules::Places places(snapshot->facts);
    const text::Location location{snapshot->facts.compose_files.front(),
                                  {begin, begin + text.toStdString().size()}};
    QCOMPARE(QString::fromStdString(places.path(location)), path);
}

void SubjectsTest::findings() {
    const auto snapshot =
        tests::snapshot_of("services:\n  a:\n    image: x\n    ports: [\"80:80\"]\n"
                           "    networks: [nowhere]\n");
    const auto subject = [&](std::string_view rule) {
        const auto found = std::ranges::find(snapshot->findings, rule, &facts::Finding::rule);
        return found == snapshot->findings.end() ? "none" : QString::fromStdString(found->subject);
    };
    QCOMPARE(subject("TW-CMP-005"), "services.a.networks[0]");
    QCOMPARE(subject("TW-PRT-005"), "services.a.ports[0]");
    QCOMPARE(subject("TW-RES-001"), "services.a");
}

void SubjectsTest::contractFindings() {
    const auto snapshot = analysis::analyse(tests::open_texts(
        {{"compose.yaml", "services: {a: {image: x}}\n"},
         {"network-contract.yaml", "version: 1\nflows:\n  - a -> a\n  - {from: a, to: b}\n"
                                   "waivers:\n  - {rule: TW-NET-001, reason: none}\n"}}));
    const auto subject = [&](std::string_view rule) {
        const auto found = std::ranges::find(snapshot->findings, rule, &facts::Finding::rule);
        return found == snapshot->findings.end() ? "none" : QString::fromStdString(found->subject);
    };
    QCOMPARE(subject("TW-CON-001"), "flows[1].to");
    QCOMPARE(subject("TW-CON-010"), "waivers[0]");
}

QTEST_GUILESS_MAIN(SubjectsTest)
#include "subjects_test.moc"
