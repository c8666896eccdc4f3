// The cases of the YAML test suite (yaml-test-suite, data branch), where they are present.
#include "corpus.h"
#include "yaml/events.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace tw;

namespace {

std::string read(const fs::path& path) {
    return text::real_disk()->read(path).value_or(std::string{});
}

bool tokens_are_the_text(const yaml::Tree& tree) {
    std::size_t at = 0;
    for (const yaml::Token& token : tree.tokens()) {
        if (token.begin != at || token.end <= token.begin) {
            return false;
        }
        at = token.end;
    }
    return at == tree.text().size();
}

} // namespace

class YamlSuiteTest : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_the_suite_data() {
        TIERWRIGHT_REQUIRE_CORPUS();
        QTest::addColumn<QString>("folder");
        for (const auto& entry :
             fs::recursive_directory_iterator(*tests::corpus() / "yaml-test-suite")) {
            if (entry.path().filename() == "in.yaml") {
                const fs::path folder = entry.path().parent_path();
                const auto name =
                    fs::relative(folder, *tests::corpus() / "yaml-test-suite").string();
                QTest::newRow(name.c_str()) << QString::fromStdString(folder.string());
            }
        }
    }
    void agrees_with_the_suite() {
        QFETCH(QString, folder);
        const fs::path path = folder.toStdString();
        const std::string text = read(path / "in.yaml");
        const yaml::Tree tree = yaml::parse(text);
        QVERIFY(tokens_are_the_text(tree));
        if (fs::exists(path / "error")) {
            QVERIFY(!tree.problems().empty());
            return;
        }
        const std::string problem =
            tree.problems().empty() ? std::string{} : tree.problems().front().message;
        QVERIFY2(tree.problems().empty(), problem.c_str());
        QCOMPARE(yaml::events(tree), read(path / "test.event"));
    }

    void every_real_file_reads_and_writes_the_same_bytes() {
        TIERWRIGHT_REQUIRE_CORPUS();
        std::size_t files = 0;
        for (const char* folder : {"compose", "devonboarder", "broken"}) {
            for (const fs::path& path : tests::compose_files(*tests::corpus() / folder)) {
                const std::string text = read(path);
                const yaml::Tree tree = yaml::parse(text);
                QVERIFY2(tokens_are_the_text(tree), path.c_str());
                const bool is_broken = std::string_view(folder) == "broken";
                QVERIFY2(is_broken || tree.readable(), path.c_str());
                ++files;
            }
        }
        QVERIFY(files > 400);
    }

    void every_prefix_of_a_real_file_is_read() {
        TIERWRIGHT_REQUIRE_CORPUS();
        const std::string text =
            read(*tests::corpus() / "devonboarder/tiered.docker-compose.dev.yaml");
        for (std::size_t length = 0; length <= text.size(); length += 7) {
            const std::string prefix = text.substr(0, length);
            QVERIFY(tokens_are_the_text(yaml::parse(prefix)));
        }
    }
};

QTEST_APPLESS_MAIN(YamlSuiteTest)
#include "yaml_suite_test.moc"
