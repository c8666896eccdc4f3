// What is too deep, too large or too often repeated is said, within reasonable time and memory, and
// by every reader of YAML in this house.
#include "yaml/editor.h"
#include "yaml/events.h"

#include <QTest>

using namespace tw;

namespace {

std::string repeated(std::string_view unit, int times) {
    std::string text;
    text.reserve(unit.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) {
        text += unit;
    }
    return text;
}

std::string steps_down(std::size_t levels) {
    std::string text;
    for (std::size_t i = 0; i < levels; ++i) {
        text += std::string(i, ' ') + "a:\n";
    }
    return text;
}

/// Each of `levels` lists holds ten aliases of the one before it.
std::string billion_laughs(int levels) {
    std::string text = "a0: &a0 [lol]\n";
    for (int i = 1; i <= levels; ++i) {
        text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" +
                repeated("*a" + std::to_string(i - 1) + ", ", 10) + "]\n";
    }
    return text;
}

std::size_t values_in(const yaml::Data& data) {
    std::size_t count = 1;
    for (const yaml::Data& item : data.list) {
        count += values_in(item);
    }
    for (const auto& [key, value] : data.map) {
        count += values_in(key) + values_in(value);
    }
    return count;
}

} // namespace

class YamlLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void depth_data();
    void depth();
    void allowedDepth();
    void billionLaughs();
    void fiftyMegabytes_data();
    void fiftyMegabytes();
};

void YamlLimitsTest::depth_data() {
    QTest::addColumn<QByteArray>("text");
    constexpr int levels = 10'000;
    for (const char* opening : {"[", "{a: ", "- ", "? ", ": ", "[{a: ", "[? "}) {
        QTest::newRow(opening) << QByteArray::fromStdString(repeated(opening, levels));
    }
    QTest::newRow("closed") << QByteArray::fromStdString(repeated("[", levels) +
                                                         repeated("]", levels));
    QTest::newRow("steps") << QByteArray::fromStdString(steps_down(2000));
    QTest::newRow("steps of lists")
        << QByteArray::fromStdString("a:\n" + repeated("- ", levels) + "b\n");
}

/// One problem says it, at the place where it was too much; nothing is said about the rest.
void YamlLimitsTest::depth() {
    QFETCH(const QByteArray, text);
    const std::string bytes = text.toStdString();
    const yaml::Tree tree = yaml::parse(bytes);
    QVERIFY(!tree.readable());
    QCOMPARE(tree.problems().back().message, "nesting deeper than 500 levels is not read");
    QCOMPARE(tree.tokens().back().end, bytes.size());
    QVERIFY(yaml::events(tree).ends_with("-STR\n"));
    static_cast<void>(yaml::to_data(tree, tree.documents().front().root));
    QVERIFY(!yaml::Editor::open(bytes));
    QVERIFY(!yaml::read_independently(bytes)); // yaml-cpp has a limit of its own
}

void YamlLimitsTest::allowedDepth() {
    const std::string text = repeated("[", 400) + repeated("]", 400);
    const yaml::Tree tree = yaml::parse(text);
    QVERIFY(tree.problems().empty());
    const yaml::Data data = yaml::to_data(tree, tree.documents().front().root);
    QCOMPARE(values_in(data), std::size_t{400});
    QVERIFY(data == yaml::Data(data));
}

/// Data keeps aliases as aliases: it cannot be larger than the text.
void YamlLimitsTest::billionLaughs() {
    const std::string text = billion_laughs(12);
    const yaml::Tree tree = yaml::parse(text);
    QVERIFY(tree.problems().empty());
    QVERIFY(values_in(yaml::to_data(tree, tree.documents().front().root)) < text.size());
    const auto second = yaml::read_independently(text);
    QVERIFY(second && values_in(*second) < text.size());
    auto editor = yaml::Editor::open(text);
    QVERIFY(editor && editor->insert({}, "b", yaml::Data::plain("1")) && editor->finish());
}

void YamlLimitsTest::fiftyMegabytes_data() {
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("lines") << QByteArray("  - some words of text, as they come\n");
    QTest::newRow("comments") << QByteArray("  # some words of text, as they come\n");
    QTest::newRow("text") << QByteArray("  some words of text, as they come\n");
}

void YamlLimitsTest::fiftyMegabytes() {
    QFETCH(const QByteArray, unit);
    constexpr int size = 50'000'000;
    const std::string text =
        "a:\n" + repeated(unit.toStdString(), size / static_cast<int>(unit.size())) + "b: c\n";
    const yaml::Tree tree = yaml::parse(text);
    QCOMPARE(tree.tokens().back().end, text.size());
    QVERIFY(tree.readable());
    const yaml::NodeId last = yaml::find(tree, tree.documents().front().root, {"b"});
    QVERIFY(last != yaml::NodeId::None && tree.source(last) == "c");
}

QTEST_APPLESS_MAIN(YamlLimitsTest)
#include "yaml_limits_test.moc"
