// What a change would do to the project: problems, reachability and names.
#include "memory_project.h"

#include <QTest>

using namespace tw;

namespace {

const ServiceName api("api"), db("db"), web("web"), old("old"), twin("twin");
const NetworkName app("app"), data("data"), other("other");

constexpr auto project = R"(services:
  web: {image: w, networks: [app, other]}
  api: {image: a, networks: [app, data]}
  db:
    image: d
    networks:
      app: {aliases: [store]}
      data: {}
  old:
    image: d
    networks:
      other: {aliases: [store]}
  twin:
    image: d
    networks:
      twins: {aliases: [db]}
networks: {app: {}, data: {}, other: {}, twins: {}}
)";

/// `name: before > after (askers)`, a line each.
QString names(const std::vector<Intent>& intents) {
    const auto preview = analysis::preview(*tests::snapshot_of(project), intents);
    if (!preview) return QString::fromStdString(preview.error().message.str());
    const auto listed = [](const std::vector<ServiceName>& services) {
        QStringList list;
        for (const ServiceName& service : services)
            list << QString::fromStdString(service.str());
        return list.join(',');
    };
    QStringList lines;
    for (const topology::NameChange& change : preview->names)
        lines << QString("%1: %2>%3 (%4)")
                     .arg(QString::fromStdString(change.name), listed(change.before),
                          listed(change.after), listed(change.askers));
    return lines.join("; ");
}

} // namespace

class PreviewTest : public QObject {
    Q_OBJECT

private slots:
    void namesThatLeadElsewhere_data() {
        QTest::addColumn<std::vector<Intent>>("intents");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, std::vector<Intent> intents, const char* expected) {
            QTest::newRow(name) << std::move(intents) << QString(expected);
        };
        // With every way to db, web loses all of its names but the one that another one has too.
        row("another one has the name", {DetachService{db, app}},
            "store: db> (api); store: db>old (web)");
        row("an alias goes, the way stays", {RemoveAlias{db, app, "store"}},
            "store: db> (api); store: db>old (web)");
        row("two have the name", {AttachService{twin, app, {"db"}}}, "db: db>db,twin (api,web)");
        row("the way goes with the name", {MoveService{old, other, data}}, "");
        row("the asker moves to where the name is another's",
            {MoveService{web, app, NetworkName("twins")}},
            "db: db>twin (web); store: db>old (web)");
        row("an alias comes", {AddAlias{db, data, "database"}}, "database: >db (api)");
        row("nothing about names", {SetLimit{db, Resource::Memory, "1g"}}, "");
    }

    void namesThatLeadElsewhere() {
        QFETCH(const std::vector<Intent>, intents);
        QFETCH(const QString, expected);
        QCOMPARE(names(intents), expected);
    }

    // A service with names of its own does not speak for the others of its networks; and twin asks
    // on m first, where nothing changes.
    void linksAreAskedForAlone() {
        const auto before = tests::snapshot_of(R"(services:
  a: {image: x, networks: [n], links: ["twin:db"]}
  b: {image: x, networks: [n]}
  db: {image: x, networks: [n]}
  twin: {image: x, networks: [n, m]}
  c: {image: x, networks: {m: {aliases: [db]}}}
networks: {n: {}, m: {}}
)");
        const auto preview =
            analysis::preview(*before, {AttachService{ServiceName("c"), NetworkName("n"), {"db"}}});
        QVERIFY(preview);
        QCOMPARE(preview->names.size(), std::size_t{1});
        QCOMPARE(preview->names[0].name, "db");
        QCOMPARE(preview->names[0].askers, std::vector{ServiceName("b")});
    }

    // Seen by both: what several intents come to does not depend on who asks.
    void aPlanIsThatOfThePreview() {
        const auto before = tests::snapshot_of(project);
        const std::vector<Intent> intents{MoveService{web, app, data}, MoveService{old, other, app},
                                          AddAlias{old, app, "second"}};
        const auto plan = analysis::plan(*before, intents);
        const auto preview = analysis::preview(*before, intents);
        QVERIFY(plan && preview);
        QVERIFY(plan->edits == preview->plan.edits);
        QCOMPARE(before->facts.files.with_edits(plan->edits).text(text::FileId(0)),
                 preview->after->facts.files.text(text::FileId(0)));
        QVERIFY(preview->after->facts.topology.reaches(web, db));
    }

    void isGivenUpBetweenTwoIntents() {
        const auto before = tests::snapshot_of(project);
        const std::vector<Intent> intents{MoveService{web, app, data},
                                          MoveService{old, other, app}};
        std::vector<std::size_t> asked;
        const auto stop = [&](std::size_t done, std::size_t all) {
            asked.push_back(done);
            return all == 2 && done < 1;
        };
        const auto preview = analysis::preview(*before, intents, plan::Place::Own, stop);
        QVERIFY(!preview);
        QVERIFY(preview.error().message.str().contains("nothing has changed"));
        QCOMPARE(asked, (std::vector<std::size_t>{0, 1}));
    }
};

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
