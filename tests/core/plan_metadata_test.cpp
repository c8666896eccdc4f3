// The files about services, whose keys a contract asks for.
#include "memory_project.h"

#include <QTest>

using namespace tw;

namespace {

const ServiceName web("web");

analysis::SnapshotPtr with_file(std::optional<std::string> text,
                                const std::string& keys = "owner, contact.mail") {
    tests::Texts texts{
        {"compose.yaml", "services:\n  web: {image: w}\n"},
        {"network-contract.yaml",
         "version: 1\nmetadata: {directory: about, required: true, keys: [" + keys + "]}\n"}};
    if (text) {
        texts.emplace("about/web.yaml", std::move(*text));
    }
    return analysis::analyse(tests::open_texts(texts));
}

} // namespace

class PlanMetadataTest : public QObject {
    Q_OBJECT

private slots:
    void changes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected"); ///< changed lines, or `refused: ` and a part
        const auto row = [](const char* name, const char* text, const char* key, const char* value,
                            const char* expected) {
            QTest::newRow(name) << text << key << value << expected;
        };
        row("into an empty file", "", "owner", "team-a", "1+owner: team-a\n");
        row("behind others", "# about\nname: web\n", "owner", "team-a", "3+owner: team-a\n");
        row("another value", "owner: 'team-a' # us\n", "owner", "team-b",
            "1-owner: 'team-a' # us\n1+owner: 'team-b' # us\n");
        row("without a value", "owner:\nname: web\n", "owner", "team-a",
            "1-owner:\n1+owner: team-a\n");
        row("a number stays one", "owner: 5\n", "owner", "6", "1-owner: 5\n1+owner: 6\n");
        row("deeper", "owner: a\n", "contact.mail", "a@b.example",
            "2+contact:\n3+  mail: a@b.example\n");
        row("deeper, half there", "contact:\n  phone: 5\n", "contact.mail", "a@b.example",
            "3+  mail: a@b.example\n");
        row("taken out", "owner: a\nname: web\n", "owner", "", "1-owner: a\n");
        row("taken out, with what is empty then", "name: web\ncontact:\n  mail: m\n",
            "contact.mail", "", "2-contact:\n3-  mail: m\n");
        row("not there to be taken out", "name: web\n", "owner", "",
            "refused: the metadata of web");
        row("a list", "owner: [a, b]\n", "owner", "c", "refused: owner is more than a text");
        row("no mapping in the way", "contact: me\n", "contact.mail", "m",
            "refused: 'contact' is no mapping");
        row("broken", "owner: [\n", "owner", "c", "refused: ");
    }

    void changes() {
        QFETCH(const QString, text);
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, expected);
        const auto snapshot = with_file(text.toStdString());
        QString found =
            tests::planned(*snapshot, {SetMetadata{web, key.toStdString(), value.toStdString()}});
        found.remove("about/web.yaml:\n");
        if (expected.startsWith("refused: ")) {
            QVERIFY2(found.startsWith(expected), qPrintable(found));
        } else {
            QCOMPARE(found, expected);
        }
    }

    void aFileMustBeThere() {
        const QString found =
            tests::planned(*with_file(std::nullopt), {SetMetadata{web, "owner", "a"}});
        QCOMPARE(found, "refused: there is no file about/web.yaml; make it first, empty or not");
    }

    void withoutDemand() {
        const auto snapshot = tests::snapshot_of("services:\n  web: {image: w}\n");
        QCOMPARE(tests::planned(*snapshot, {SetMetadata{web, "owner", "a"}}),
                 "refused: this project's contract asks for no metadata");
    }

    void aKeyWithinAnother() {
        const auto snapshot = with_file("name: web\n", "contact, contact.mail");
        const auto planned =
            analysis::plan(*snapshot, std::vector<Intent>{SetMetadata{web, "contact.mail", "m"}});
        QVERIFY(planned.has_value());
    }

    void solvesTheFinding() {
        const auto snapshot = with_file("owner: a\n");
        const auto has_finding = [](const analysis::Snapshot& each) {
            return std::ranges::contains(each.findings, "TW-CON-016", &facts::Finding::rule);
        };
        QVERIFY(has_finding(*snapshot));
        const auto preview = analysis::preview(
            *snapshot, std::vector<Intent>{SetMetadata{web, "contact.mail", "a@b.example"}});
        QVERIFY(preview.has_value());
        QVERIFY(!has_finding(*preview->after));
    }

    void contradictions() {
        const QString found =
            tests::planned(*with_file("name: web\n"),
                           {SetMetadata{web, "owner", "a"}, SetMetadata{web, "owner", "b"}});
        QVERIFY2(found.contains("contradicts"), qPrintable(found));
    }
};

QTEST_GUILESS_MAIN(PlanMetadataTest)
#include "plan_metadata_test.moc"
