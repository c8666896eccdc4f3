// Services as YAML: copied with their comments, pasted under free names.
#include "memory_project.h"
#include "plan/clipboard.h"

#include <QTest>

using namespace tw;

namespace {

const std::string shop = "x-base: &base\n"
                         "  restart: always\n"
                         "services:\n"
                         "\n"
                         "  # What customers see.\n"
                         "  web: # front\n"
                         "    image: nginx # pinned later\n"
                         "    container_name: shop\n"
                         "    ports:\n"
                         "      - \"80:80\"\n"
                         "      - \"443\"\n"
                         "    depends_on: [db]\n"
                         "    networks:\n"
                         "      edge:\n"
                         "        ipv4_address: 10.0.0.9\n"
                         "\n"
                         "  db:\n"
                         "    image: postgres\n"
                         "    command: |\n"
                         "      one\n"
                         "\n"
                         "        two\n"
                         "    networks: [edge]\n"
                         "\n"
                         "  cron:\n"
                         "    <<: *base\n"
                         "    image: busybox # small\n"
                         "\n"
                         "networks:\n"
                         "  edge:\n";

std::string copy_of(const analysis::Snapshot& snapshot, std::vector<ServiceName> names) {
    const auto text = plan::copied(snapshot.facts, names);
    return text ? *text : "refused: " + text.error().message.str();
}

const ServiceName web{"web"}, db{"db"}, cron{"cron"};

} // namespace

class PlanClipboardTest : public QObject {
    Q_OBJECT

private slots:
    void copiesTextWithItsComments() {
        const auto snapshot = tests::snapshot_of(shop);
        QCOMPARE(copy_of(*snapshot, {db}), "services:\n"
                                           "  db:\n"
                                           "    image: postgres\n"
                                           "    command: |\n"
                                           "      one\n"
                                           "\n"
                                           "        two\n"
                                           "    networks: [edge]\n");
        const std::string both = copy_of(*snapshot, {web, db});
        QVERIFY(both.starts_with("services:\n"
                                 "  # What customers see.\n"
                                 "  web: # front\n"
                                 "    image: nginx # pinned later\n"));
        QVERIFY(both.contains("10.0.0.9\n\n  db:\n"));
    }

    void copiesWithOtherLineBreaksAndIndentation() {
        const auto snapshot =
            tests::snapshot_of("services:\r\n      # why\r\n      a:\r\n          image: a\r\n");
        QCOMPARE(copy_of(*snapshot, {ServiceName("a")}),
                 "services:\n  # why\n  a:\n      image: a\n");
        const auto brackets = tests::snapshot_of("services: {a: {image: a}, b: {image: b}}\n");
        QCOMPARE(copy_of(*brackets, {ServiceName("b")}), "services:\n  b: {image: b}\n");
    }

    void writesOutWhatComesFromAnchors() {
        QCOMPARE(copy_of(*tests::snapshot_of(shop), {cron}), "services:\n"
                                                             "  cron:\n"
                                                             "    image: busybox\n"
                                                             "    restart: always\n");
    }

    void refusesAServiceInSeveralFiles() {
        const auto snapshot = analysis::analyse(
            tests::open_texts({{"compose.yaml", "services: {a: {image: a}, b: {image: b}}\n"},
                               {"compose.override.yaml", "services: {a: {tty: true}}\n"}}));
        QVERIFY(copy_of(*snapshot, {ServiceName("a")}).starts_with("refused: a is written in"));
        QVERIFY(copy_of(*snapshot, {ServiceName("b")}).starts_with("services:"));
    }

    void pastesUnderFreeNames() {
        const auto snapshot = tests::snapshot_of(shop);
        const auto paste = plan::pasted(snapshot->facts, copy_of(*snapshot, {web, db}));
        QVERIFY2(paste.has_value(), paste ? "" : paste.error().message.str().c_str());
        QCOMPARE(paste->services, (std::vector{ServiceName("web-2"), ServiceName("db-2")}));
        QCOMPARE(paste->notes.size(), 3U); // name, port, address
        QCOMPARE(tests::planned(*snapshot, paste->intents), "29+  # What customers see.\n"
                                                            "30+  web-2: # front\n"
                                                            "31+    image: nginx # pinned later\n"
                                                            "32+    ports:\n"
                                                            "33+      - \"443\"\n"
                                                            "34+    depends_on: [db-2]\n"
                                                            "35+    networks:\n"
                                                            "36+      edge:\n"
                                                            "37+\n"
                                                            "38+  db-2:\n"
                                                            "39+    image: postgres\n"
                                                            "40+    command: |\n"
                                                            "41+      one\n"
                                                            "42+\n"
                                                            "43+        two\n"
                                                            "44+    networks: [edge]\n"
                                                            "45+\n");
    }

    void pastesWhatWasCutUnchanged() {
        const auto before = tests::snapshot_of(shop);
        const std::string text = copy_of(*before, {web});
        const auto cut = analysis::plan(*before, {RemoveService{web, References::Refuse}});
        QVERIFY(cut.has_value());
        analysis::Input input = before->input;
        input.files = input.files.with_edits(cut->edits);
        const auto after = analysis::analyse(std::move(input));
        const auto paste = plan::pasted(after->facts, text);
        QVERIFY(paste.has_value());
        QCOMPARE(paste->services, std::vector{web});
        QVERIFY(paste->notes.empty());
        const auto planned = analysis::preview(*after, paste->intents);
        QVERIFY(planned.has_value());
        QCOMPARE(copy_of(*planned->after, {web}), text);
    }

    void pastesIntoAnotherProject() {
        const std::string text =
            copy_of(*tests::snapshot_of(shop), {db}) + "networks:\n  edge:\n    internal: true\n";
        const auto other = tests::snapshot_of("services:\r\n    a:\r\n        image: a\r\n");
        const auto paste = plan::pasted(other->facts, text);
        QVERIFY(paste.has_value());
        QCOMPARE(paste->intents.size(), 2U);
        QCOMPARE(paste->notes.size(), 1U);
        QCOMPARE(tests::planned(*other, paste->intents), "4+    db:\\r\n"
                                                         "5+      image: postgres\\r\n"
                                                         "6+      command: |\\r\n"
                                                         "7+        one\\r\n"
                                                         "8+\\r\n"
                                                         "9+          two\\r\n"
                                                         "10+      networks: [edge]\\r\n"
                                                         "11+networks:\\r\n"
                                                         "12+    edge:\\r\n"
                                                         "13+        internal: true\\r\n");
    }

    void pastesWhereServicesStandInBrackets() {
        const auto other = tests::snapshot_of("services: {a: {image: a}}\n");
        const auto paste = plan::pasted(other->facts, "b:\n  image: b # why\n");
        QVERIFY(paste.has_value());
        QCOMPARE(tests::planned(*other, paste->intents),
                 "1-services: {a: {image: a}}\n1+services: {a: {image: a}, b: {image: b}}\n");
    }

    void pastesFragmentsWithAnchors() {
        const auto other = tests::snapshot_of("services:\n  a:\n    image: a\n");
        const auto paste = plan::pasted(other->facts, "x-e: &e {X: 1}\n"
                                                      "services:\n"
                                                      "  b:\n"
                                                      "    image: b\n"
                                                      "    environment: *e\n");
        QVERIFY(paste.has_value());
        QCOMPARE(tests::planned(*other, paste->intents), "4+  b:\n"
                                                         "5+    image: b\n"
                                                         "6+    environment:\n"
                                                         "7+      X: 1\n");
    }

    void refusesOtherTexts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << " \n" << "there is no text";
        QTest::newRow("words") << "hello" << "no 'services:' fragment";
        QTest::newRow("no YAML") << "a: [b\n" << "no YAML that can be pasted: ";
        QTest::newRow("no services") << "services: {}\n" << "no service below";
        QTest::newRow("a list") << "- image: a\n" << "no 'services:' fragment";
        QTest::newRow("something else") << "networks: {a: }\n" << "no 'services:' fragment";
        QTest::newRow("no name") << "image: a\n" << "without its name";
        QTest::newRow("two documents") << "services: {b: {image: b}}\n---\na: 1\n"
                                       << "several YAML documents";
        QTest::newRow("a strange name") << "services: {'b c': {image: b}}\n"
                                        << "'b c' is not a service name";
        QTest::newRow("twice") << "services:\n  b: {image: b}\n  b: {image: c}\n" << "'b'";
        QTest::newRow("unknown anchor") << "services:\n  b: *nobody\n" << "no YAML";
    }

    void refusesOtherTexts() {
        QFETCH(const QString, text);
        QFETCH(const QString, reason);
        const auto paste = plan::pasted(tests::snapshot_of(shop)->facts, text.toStdString());
        QVERIFY(!paste.has_value());
        const QString found = QString::fromStdString(paste.error().message);
        QVERIFY2(found.contains(reason), qPrintable(found));
    }

    void anchorsThatMultiplyAreRefused() {
        std::string bomb = "x-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int level = 1; level < 8; ++level) {
            std::string items;
            for (int item = 0; item < 10; ++item) {
                items += std::format("{}*a{}", item == 0 ? "" : ", ", level - 1);
            }
            bomb += std::format("x-{0}: &a{0} [{1}]\n", level, items);
        }
        bomb += "services:\n  b:\n    image: b\n    command: *a7\n";
        QVERIFY(!plan::pasted(tests::snapshot_of(shop)->facts, bomb).has_value());
    }
};

QTEST_GUILESS_MAIN(PlanClipboardTest)
#include "plan_clipboard_test.moc"
