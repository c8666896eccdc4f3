// Random typing in real files: the tree that follows it is the tree of the whole text.
#include "corpus.h"
#include "reparse/typing.h"

#include <QTest>

using namespace tw;

namespace {

std::vector<std::string> real_texts() {
    std::vector<std::string> texts;
    for (const char* folder : {"compose", "devonboarder", "broken", "traefik"}) {
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(*tests::corpus() / folder)) {
            auto text = text::real_disk()->read(entry.path());
            if (entry.is_regular_file() && text) {
                texts.push_back(std::move(*text));
            }
        }
    }
    std::ranges::sort(texts);
    return texts;
}

/// So many changes are made where usually `usual` are.
std::size_t steps(std::size_t usual) {
    return tests::is_full_run() ? 20 * usual : std::max<std::size_t>(usual / tests::slowness, 1);
}

} // namespace

class YamlReparseCorpusTest : public QObject {
    Q_OBJECT
private slots:
    void single_files();
    void many_files_in_one_data();
    void many_files_in_one();
};

/// Most are so small that they are read whole anyway; the others have what people write.
void YamlReparseCorpusTest::single_files() {
    TIERWRIGHT_REQUIRE_CORPUS();
    std::size_t made = 0;
    std::size_t in_pieces = 0;
    for (const std::string& text : real_texts()) {
        const std::size_t wanted = steps(text.size() > 8000 ? 50 : 3);
        tests::Typing typing(text, text.size());
        while (typing.steps() < wanted) {
            const std::string fault = typing.step();
            QVERIFY2(fault.empty(),
                     (fault + " in a text that begins with\n" + text.substr(0, 300)).c_str());
        }
        made += typing.steps();
        in_pieces += typing.steps_in_pieces();
    }
    qInfo("%zu of %zu steps in pieces", in_pieces, made);
    QVERIFY(in_pieces > 0);
}

void YamlReparseCorpusTest::many_files_in_one_data() {
    TIERWRIGHT_REQUIRE_CORPUS();
    QTest::addColumn<std::size_t>("depth");
    QTest::addColumn<std::size_t>("part");
    for (const std::size_t depth : {0U, 1U}) {
        for (std::size_t part = 0; part < 10; ++part) {
            QTest::addRow("depth %zu, part %zu", depth, part) << depth << part;
        }
    }
}

void YamlReparseCorpusTest::many_files_in_one() {
    QFETCH(const std::size_t, depth);
    QFETCH(const std::size_t, part);
    std::vector<std::string> some;
    const std::vector<std::string> all = real_texts();
    for (std::size_t i = part; i < all.size() && some.size() < 6; i += 10) {
        if (!all[i].contains("---")) {
            some.push_back(all[i]);
        }
    }
    tests::Typing typing(tests::joined(some, depth), part + 1);
    while (typing.steps() < steps(300)) {
        const std::string fault = typing.step();
        QVERIFY2(fault.empty(), fault.c_str());
    }
    qInfo("%zu of %zu steps in pieces", typing.steps_in_pieces(), typing.steps());
}

QTEST_APPLESS_MAIN(YamlReparseCorpusTest)
#include "yaml_reparse_corpus_test.moc"
