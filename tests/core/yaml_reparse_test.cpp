// A tree that follows the typing is the tree of the whole text, and the typing is followed without
// reading the whole text.
#include "../pace.h"
#include "reparse/typing.h"
#include "yaml/data.h"
#include "yaml/reparse.h"
#include "yaml/scalar.h"

#include <QTest>

#include <algorithm>

using namespace tw;

class YamlReparseTest : public QObject {
    Q_OBJECT
private slots:
    void random_typing_data();
    void random_typing();
    void words_in_values();
    void lines_with_keys();
    void around_every_piece();
    void what_needs_the_whole_text_data();
    void what_needs_the_whole_text();
    void trees_outlive_those_before();
};

void YamlReparseTest::random_typing_data() {
    QTest::addColumn<QByteArray>("text");
    const std::string rich = tests::rich_text(30);
    std::string windows;
    for (const char c : rich) {
        windows += c == '\n' ? "\r\n" : std::string(1, c);
    }
    QTest::newRow("rich") << QByteArray::fromStdString(rich);
    QTest::newRow("CRLF") << QByteArray::fromStdString(windows);
    QTest::newRow("byte order mark") << QByteArray::fromStdString("\xEF\xBB\xBF" + rich);
    QTest::newRow("explicit document")
        << QByteArray::fromStdString("---\n" + rich + "...\n# end\n");
    QTest::newRow("no line break at the end")
        << QByteArray::fromStdString(rich.substr(0, rich.size() - 1));
    QTest::newRow("two levels down") << QByteArray::fromStdString(tests::joined({rich, rich}, 1));
    QTest::newRow("with problems") << QByteArray::fromStdString(
        rich + "wrong:\n    a: 1\n  b: 2\n- c\n\td: 1\nname: @\n" + tests::rich_text(20));
}

void YamlReparseTest::random_typing() {
    QFETCH(const QByteArray, text);
    constexpr std::size_t steps = 1500 / tests::slowness;
    tests::Typing typing(text.toStdString(), 1);
    while (typing.steps() < steps) {
        const std::string fault = typing.step();
        QVERIFY2(fault.empty(), fault.c_str());
    }
    // Most changes are such that nobody types them; even of those many do not need the whole text.
    qInfo("%zu of %zu steps in pieces", typing.steps_in_pieces(), typing.steps());
    QVERIFY(typing.steps_in_pieces() > steps / 8);
}

/// Letter by letter in scalars all over the text.
void YamlReparseTest::words_in_values() {
    tests::Typing typing(tests::rich_text(60), 2);
    std::size_t at = 0;
    for (std::size_t word = 0; word < 60 / tests::slowness; ++word) {
        at = typing.text().find("registry", at + 1);
        for (const char* letter : {"w", "o", "r", "d", "s", " ", "1", "."}) {
            const std::string fault = typing.replace(at, at, letter);
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }
    QCOMPARE(typing.steps_in_pieces(), typing.steps());
}

/// A new line with a key and a value, letter by letter, in services all over the text; then it is
/// deleted again. Only now and then a piece has no ids left for the new nodes.
void YamlReparseTest::lines_with_keys() {
    tests::Typing typing(tests::rich_text(60), 3);
    std::size_t at = 0;
    for (std::size_t service = 0; service < 60 / tests::slowness; ++service) {
        at = typing.text().find("    image: ", at + 1);
        for (const char letter : std::string("    restart: always\n")) {
            const std::string fault = typing.replace(at, at, std::string(1, letter));
            QVERIFY2(fault.empty(), fault.c_str());
            ++at;
        }
    }
    qInfo("%zu of %zu steps in pieces", typing.steps_in_pieces(), typing.steps());
    QVERIFY(typing.steps_in_pieces() * 100 > typing.steps() * 95);
}

/// Each byte of a text is taken out and put in again, so wherever pieces begin.
void YamlReparseTest::around_every_piece() {
    tests::Typing typing(tests::rich_text(12), 4);
    for (std::size_t at = 0; at < typing.text().size(); at += tests::slowness) {
        const std::string byte = typing.text().substr(at, 1);
        std::string fault = typing.replace(at, at + 1, "");
        QVERIFY2(fault.empty(), fault.c_str());
        fault = typing.replace(at, at, byte);
        QVERIFY2(fault.empty(), fault.c_str());
    }
    QVERIFY(typing.steps_in_pieces() > typing.steps() / 2);
}

void YamlReparseTest::what_needs_the_whole_text_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("open quote") << QByteArray("\"");
    QTest::newRow("open bracket") << QByteArray("[");
    QTest::newRow("new anchor") << QByteArray("&new ");
    QTest::newRow("document marker") << QByteArray("x\n---\n");
    QTest::newRow("no UTF-8") << QByteArray("\xFF");
}

void YamlReparseTest::what_needs_the_whole_text() {
    QFETCH(const QByteArray, typed);
    const std::string before = tests::rich_text(30);
    const yaml::Tree tree = yaml::parse(before);
    std::string after = before;
    after.replace(0, 1, typed.toStdString()); // the `#` at the beginning
    QVERIFY(!yaml::reparse_pieces(tree, {0, 1}, after));
}

/// Pieces are shared: a tree must not need the tree that it was made of, nor that one's text.
void YamlReparseTest::trees_outlive_those_before() {
    auto text = std::make_unique<std::string>(tests::rich_text(30));
    auto tree = std::make_unique<yaml::Tree>(yaml::parse(*text));
    for (int i = 0; i < 20; ++i) {
        const std::size_t at = text->find("registry", text->size() / 2);
        auto next_text = std::make_unique<std::string>(*text);
        next_text->insert(at, "x");
        auto next = yaml::reparse_pieces(*tree, {at, at}, *next_text);
        QVERIFY(next);
        tree = std::make_unique<yaml::Tree>(std::move(*next));
        text = std::move(next_text);
    }
    const yaml::NodeId root = tree->documents().front().root;
    const yaml::NodeId edge = yaml::find(*tree, root, {"networks", "data", "internal"});
    QCOMPARE(QString::fromStdString(yaml::decode(*tree, edge)), QString("true"));
}

QTEST_APPLESS_MAIN(YamlReparseTest)
#include "yaml_reparse_test.moc"
