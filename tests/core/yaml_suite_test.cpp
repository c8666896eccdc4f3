// The cases of the YAML test suite (yaml-test-suite, data branch), where they are present.
#include "corpus.h"
#include "yaml/events.h"

#include <QTest>

#include <algorithm>
#include <sstream>

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

/// Event lines without `[]` and `{}`, which some of the suite's broken streams leave out.
std::vector<std::string> event_lines(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line.starts_with("+SEQ []") || line.starts_with("+MAP {}")
                            ? line.substr(0, 4) + line.substr(7)
                            : line);
    }
    return lines;
}

/// The suite ends the stream of a broken text where its reader noticed. Ours must break off near
/// by: after all but the last two of these events, and at most six events later.
bool breaks_off_near(const std::string& ours, const std::string& suite) {
    const auto left = event_lines(ours);
    const auto right = event_lines(suite);
    const auto common = std::ranges::mismatch(left, right).in1 - left.begin();
    return common + 2 >= std::ssize(right) && std::ssize(left) - common <= 6;
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
            const yaml::Problem* breach = yaml::first_breach(tree);
            QVERIFY(breach != nullptr);
            // An unclosed bracket is reported where it opens; the suite breaks off at the end.
            const bool unclosed = breach->message.str().ends_with("is never closed");
            const std::string ours = yaml::events(tree, breach->range.begin);
            QVERIFY2(unclosed || breaks_off_near(ours, read(path / "test.event")), ours.c_str());
            return;
        }
        const yaml::Problem* breach = yaml::first_breach(tree); // what only Compose minds is none
        QVERIFY2(breach == nullptr, breach == nullptr ? "" : breach->message.str().c_str());
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
};

QTEST_APPLESS_MAIN(YamlSuiteTest)
#include "yaml_suite_test.moc"
