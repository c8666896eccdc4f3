// Every file of the corpus, cut off at every byte: what one sees while a text is being written.
// All prefixes of a text are quadratic work, so of long files some are taken; TIERWRIGHT_FULL=1
// takes all.
#include "corpus.h"
#include "yaml/events.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace tw;

namespace {

/// So many prefixes are taken of each file; shorter files are cut at every byte.
constexpr std::size_t prefixes_per_file = 500 / tests::slowness;

/// Empty when all is well. What reading produces is bounded by what is read: so is the time.
std::string fault_of(const yaml::Tree& tree) {
    std::size_t at = 0;
    for (const yaml::Token& token : tree.tokens()) {
        if (token.begin != at || token.end <= token.begin) {
            return "the tokens are not the text";
        }
        at = token.end;
    }
    const std::size_t size = tree.text().size();
    if (at != size) {
        return "the tokens end before the text does";
    }
    if (tree.nodes().size() > 4 * size + 4 || tree.problems().size() > 2 * size + 2) {
        return "more nodes or problems than the text can hold";
    }
    return yaml::events(tree).starts_with("+STR\n") ? "" : "no events";
}

std::size_t stride(std::size_t size) {
    return tests::is_full_run() ? 1 : size / prefixes_per_file + 1;
}

} // namespace

class YamlPrefixTest : public QObject {
    Q_OBJECT
private slots:
    void prefixes_are_read_data() {
        TIERWRIGHT_REQUIRE_CORPUS();
        QTest::addColumn<QString>("folder");
        for (const char* name :
             {"compose", "devonboarder", "broken", "traefik", "yaml-test-suite"}) {
            QTest::newRow(name) << QString(name);
        }
    }
    void prefixes_are_read() {
        QFETCH(QString, folder);
        std::size_t read = 0;
        for (const auto& entry :
             fs::recursive_directory_iterator(*tests::corpus() / folder.toStdString())) {
            if (!entry.is_regular_file()) {
                continue;
            }
            const auto text = text::real_disk()->read(entry.path());
            QVERIFY(text);
            const std::size_t step = stride(text->size());
            for (std::size_t length = 0; length <= text->size(); length += step) {
                // A copy of its own, so that reading behind its end is seen by the sanitizers.
                const std::string prefix = text->substr(0, length);
                const std::string fault = fault_of(yaml::parse(prefix));
                QVERIFY2(fault.empty(), (entry.path().string() + ": " + fault).c_str());
                ++read;
            }
        }
        qInfo("%zu prefixes", read);
        QVERIFY(read > 0);
    }
};

QTEST_APPLESS_MAIN(YamlPrefixTest)
#include "yaml_prefix_test.moc"
