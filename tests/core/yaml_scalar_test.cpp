// What scalars mean, and that every text can be written so that it reads back as itself.
#include "yaml/data.h"
#include "yaml/scalar.h"

#include <QTest>

#include <array>
#include <random>

using namespace tw::yaml;

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

class YamlScalarTest : public QObject {
    Q_OBJECT

private slots:
    void decoded_data();
    void decoded();
    void types_data();
    void types();
    void tags();
    void numbers_data();
    void numbers();
    void encoded_data();
    void encoded();
    void everyTextSurvives();
};

void YamlScalarTest::decoded_data() {
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");
    static constexpr auto table = std::to_array<std::array<const char*, 3>>({
        {"plain", "a b", "a b"},
        {"plain, two lines", "a\n  b", "a b"},
        {"plain, blank line", "a\n\n  b", "a\nb"},
        {"plain with a colon", "http://x:80/y", "http://x:80/y"},
        {"plain with a hash", "a#b", "a#b"},
        {"plain before a comment", "a # b", "a"},
        {"single", "'a ''b'' \\n'", "a 'b' \\n"},
        {"single, two lines", "'a\n  b\n\n  c'", "a b\nc"},
        {"double", "\"a\\tb\\n\\\"c\\\" \\\\\"", "a\tb\n\"c\" \\"},
        {"double, code points", "\"\\x41\\u00e9\\U0001F600\"", "Aé😀"},
        {"double, odd escapes", "\"\\0\\a\\b\\e\\f\\v\\N\\_\\L\\P\\/\"", nullptr},
        {"double, lines joined", "\"a\\\n  b\"", "ab"},
        {"double, two lines", "\"a\n  b\"", "a b"},
        {"literal", "|\n  a\n   b\n\n  c\n", "a\n b\n\nc\n"},
        {"literal, stripped", "|-\n  a\n\n", "a"},
        {"literal, kept", "|+\n  a\n\n", "a\n\n"},
        {"literal, own indent", "|2\n   a\n", " a\n"},
        {"folded", ">\n  a\n  b\n\n  c\n", "a b\nc\n"},
        {"folded, deeper lines stay", ">\n  a\n   b\n  c\n", "a\n b\nc\n"},
        {"folded, stripped", ">-\n  a\n  b\n", "a b"},
        {"CRLF in a literal", "|\r\n  a\r\n  b\r\n", "a\nb\n"},
        {"empty", "", ""},
        {"null in quotes", "'null'", "null"},
    });
    for (const auto& [name, yaml, text] : table) {
        const QString odd = QString::fromUtf8("\0\a\b\x1B\f\v\u0085\u00A0\u2028\u2029/", 17);
        QTest::newRow(name) << QByteArray(yaml) << (text == nullptr ? odd : QString(text));
    }
}

void YamlScalarTest::decoded() {
    QFETCH(const QByteArray, yaml);
    QFETCH(const QString, text);
    const std::string document = "k: " + yaml.toStdString();
    const Tree tree = parse(document);
    const NodeId value = find(tree, tree.documents().front().root, {"k"});
    QVERIFY(value != NodeId::None);
    QCOMPARE(q(decode(tree, value)), text);
}

void YamlScalarTest::types_data() {
    QTest::addColumn<int>("type");
    const auto rows = [](ScalarType type, std::initializer_list<const char*> texts) {
        for (const char* text : texts) {
            QTest::newRow(text) << static_cast<int>(type);
        }
    };
    rows(ScalarType::Null, {"", "~", "null", "Null", "NULL"});
    rows(ScalarType::Bool, {"true", "True", "TRUE", "false", "False", "FALSE"});
    rows(ScalarType::Int, {"0", "1", "-1", "+1", "12345", "1_000", "017", "0o17", "0x1F", "0b101",
                           "9223372036854775807"});
    rows(ScalarType::Float, {"1.5", "-1.5", ".5", "1.", "1e3", "1E-3", "1.5e+3", ".inf", "-.inf",
                             ".NaN", "99999999999999999999"});
    rows(ScalarType::Timestamp, {"2024-01-01", "2024-01-01T10:00:00Z", "2024-01-01 10:00:00"});
    rows(ScalarType::String, {"yes",      "no",
                              "on",       "off",
                              "y",        "n",
                              "Yes",      "22:22",
                              "1:30:00",  "nULL",
                              "tRUE",     "a",
                              "-",        ".",
                              "1.2.3",    "0x",
                              "0xG",      "1e",
                              "e3",       "1 2",
                              "<<x",      "=x",
                              "2024-1",   "2024-13-01x",
                              "10.0.0.1", "127.0.0.1:80:80",
                              "_1",       "08x"});
}

void YamlScalarTest::types() {
    QFETCH(const int, type);
    QCOMPARE(static_cast<int>(resolve_plain(QTest::currentDataTag())), type);
}

void YamlScalarTest::tags() {
    const std::string text = "[!!str 1, !!int '1', '1', \"true\", !!float 1, !x 1]\n";
    const Tree tree = parse(text);
    std::vector<ScalarType> found;
    for (NodeId item = tree[tree.documents().front().root].first_child; item != NodeId::None;
         item = tree[item].next) {
        found.push_back(resolve(tree, item));
    }
    QVERIFY(found[0] == ScalarType::String);
    QVERIFY(found[1] == ScalarType::Int);
    QVERIFY(found[2] == ScalarType::String);
    QVERIFY(found[3] == ScalarType::String);
    QVERIFY(found[4] == ScalarType::Float);
}

void YamlScalarTest::numbers_data() {
    QTest::addColumn<qint64>("value");
    const auto row = [](const char* text, qint64 value) { QTest::newRow(text) << value; };
    row("0", 0);
    row("12", 12);
    row("-12", -12);
    row("+12", 12);
    row("1_000", 1000);
    row("017", 15);
    row("0o17", 15);
    row("0x1f", 31);
    row("0b101", 5);
    row("9223372036854775807", 9223372036854775807);
    row("-9223372036854775808", std::numeric_limits<qint64>::min());
}

void YamlScalarTest::numbers() {
    QFETCH(const qint64, value);
    QCOMPARE(to_int(QTest::currentDataTag()).value_or(-99), value);
    QVERIFY(!to_int("9223372036854775808"));
    QVERIFY(!to_int("x"));
    QCOMPARE(to_float("1.5e1").value_or(0), 15.0);
}

void YamlScalarTest::encoded_data() {
    QTest::addColumn<QString>("in_block");
    QTest::addColumn<QString>("in_flow");
    static constexpr auto table = std::to_array<std::array<const char*, 3>>({
        {"abc", "abc", "abc"},
        {"a b", "a b", "a b"},
        {"", "\"\"", "\"\""},
        {"12", "\"12\"", "\"12\""},
        {"true", "\"true\"", "\"true\""},
        {"null", "\"null\"", "\"null\""},
        {"~", "\"~\"", "\"~\""},
        {"1.5", "\"1.5\"", "\"1.5\""},
        {"a: b", "\"a: b\"", "\"a: b\""},
        {"a:b", "a:b", "\"a:b\""},
        {"a:", "\"a:\"", "\"a:\""},
        {"a #b", "\"a #b\"", "\"a #b\""},
        {"#a", "\"#a\"", "\"#a\""},
        {"a, b", "a, b", "\"a, b\""},
        {"a]", "a]", "\"a]\""},
        {"{a}", "\"{a}\"", "\"{a}\""},
        {"- a", "\"- a\"", "\"- a\""},
        {"*a", "\"*a\"", "\"*a\""},
        {"&a", "\"&a\"", "\"&a\""},
        {"!a", "\"!a\"", "\"!a\""},
        {"%a", "\"%a\"", "\"%a\""},
        {"@a", "\"@a\"", "\"@a\""},
        {"`a`", "\"`a`\"", "\"`a`\""},
        {" a", "\" a\"", "\" a\""},
        {"a ", "\"a \"", "\"a \""},
        {"a\"b", "a\"b", "a\"b"},
        {"\"a", "\"\\\"a\"", "\"\\\"a\""},
        {"a\nb", "\"a\\nb\"", "\"a\\nb\""},
        {"---", "\"---\"", "\"---\""},
    });
    for (const auto& [text, in_block, in_flow] : table) {
        QTest::newRow(text) << QString(in_block) << QString(in_flow);
    }
}

void YamlScalarTest::encoded() {
    QFETCH(const QString, in_block);
    QFETCH(const QString, in_flow);
    QCOMPARE(q(encode_string(QTest::currentDataTag())), in_block);
    QCOMPARE(q(encode_string(QTest::currentDataTag(), '"', true)), in_flow);
}

/// Random texts made of what YAML gives a meaning: written, read by both readers, the same again.
void YamlScalarTest::everyTextSurvives() {
    static constexpr auto parts = std::to_array<std::string_view>({"a",
                                                                   "b",
                                                                   " ",
                                                                   "  ",
                                                                   ":",
                                                                   ": ",
                                                                   "#",
                                                                   " #",
                                                                   "-",
                                                                   "- ",
                                                                   "?",
                                                                   ",",
                                                                   "[",
                                                                   "]",
                                                                   "{",
                                                                   "}",
                                                                   "'",
                                                                   "\"",
                                                                   "\\",
                                                                   "\n",
                                                                   "\t",
                                                                   "\r",
                                                                   "|",
                                                                   ">",
                                                                   "&",
                                                                   "*",
                                                                   "!",
                                                                   "%",
                                                                   "@",
                                                                   "`",
                                                                   "~",
                                                                   "1",
                                                                   "0x1",
                                                                   "1.5",
                                                                   ".",
                                                                   "é",
                                                                   "😀",
                                                                   "<<",
                                                                   "=",
                                                                   "true",
                                                                   "no",
                                                                   "null",
                                                                   "\x7F",
                                                                   "\x01",
                                                                   "\xC2\x85",
                                                                   "\xC2\xA0",
                                                                   "\xE2\x80\xA8",
                                                                   "---",
                                                                   "..."});
    std::mt19937 random(2026);
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (auto count = random() % 7; count > 0; --count) {
            text += parts.at(random() % parts.size());
        }
        for (const char quote : {'"', '\''}) {
            const std::string block = encode_string(text, quote);
            const std::string flow = encode_string(text, quote, true);
            const std::string document = "k: " + block + "\nl:\n  - " + block + "\nm: [" + flow +
                                         ", {n: " + flow + ", o: " + flow + "}]\n";
            const Tree tree = parse(document);
            QVERIFY2(tree.problems().empty(), document.c_str());
            const NodeId root = tree.documents().front().root;
            for (const Path& path :
                 {Path{"k"}, Path{"l", std::size_t{0}}, Path{"m", std::size_t{0}},
                  Path{"m", std::size_t{1}, "n"}, Path{"m", std::size_t{1}, "o"}}) {
                const NodeId value = find(tree, root, path);
                QVERIFY2(value != NodeId::None, document.c_str());
                QVERIFY2(resolve(tree, value) == ScalarType::String, document.c_str());
                QVERIFY2(decode(tree, value) == text, document.c_str());
            }
            if (round % 10 == 0) {
                const auto second = read_independently(document);
                QVERIFY2(second && *second == to_data(tree, root), document.c_str());
            }
        }
    }
}

QTEST_APPLESS_MAIN(YamlScalarTest)
#include "yaml_scalar_test.moc"
