// The syntax tree: lossless for every text, exact ranges, and reading goes on behind an error.
#include "yaml/data.h"
#include "yaml/scalar.h"
#include "yaml/tree.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace tw::yaml;

namespace {

QString q(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The tokens laid end to end, the promise that nothing is lost.
std::string joined_tokens(const Tree& tree) {
    std::string out;
    for (const Token& token : tree.tokens()) {
        if (token.begin != out.size() || token.end < token.begin) {
            return "tokens overlap or leave a gap";
        }
        out += tree.text().substr(token.begin, token.end - token.begin);
    }
    return out;
}

/// All keys with their values, in braces, as they were understood.
std::string understood(const Tree& tree, NodeId id) {
    const Node node = tree[id];
    std::string out;
    switch (node.kind) {
    case NodeKind::Mapping:
        for (NodeId key = node.first_child; key != NodeId::None; key = tree[tree[key].next].next) {
            out += (out.empty() ? "" : " ") + understood(tree, key) + "=" +
                   understood(tree, tree[key].next);
        }
        return "{" + out + "}";
    case NodeKind::Sequence:
        for (NodeId item = node.first_child; item != NodeId::None; item = tree[item].next) {
            out += (out.empty() ? "" : " ") + understood(tree, item);
        }
        return "[" + out + "]";
    case NodeKind::Alias: return std::string(tree.source(id));
    default: return decode(tree, id);
    }
}

} // namespace

class YamlTreeTest : public QObject {
    Q_OBJECT

private slots:
    void recovery_data();
    void recovery();
    void ranges();
    void comments();
    void aliasesAndAnchors();
    void deepNesting();
    void manyQuotes();
    void lineBreaks_data();
    void lineBreaks();
    void tagHandles();
    void tabsForCompose_data();
    void tabsForCompose();
    void manyProblems();
    void losslessForAnyBytes();
};

void YamlTreeTest::recovery_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part"); ///< of what is understood all the same
    QTest::addColumn<int>("line");     ///< of the first problem
    const auto row = [](const char* name, const QByteArray& text, const char* part, int line) {
        QTest::newRow(name) << text << QString(part) << line;
    };
    row("missing colon", "a: 1\nb\nc: 3\n", "c=3", 2);
    row("missing colon in a map", "s:\n  a: 1\n  b\n  c: 3\nt: 4\n", "t=4", 3);
    row("indent too deep", "a: 1\n   b: 2\nc: 3\n", "c=3", 2);
    row("indent between", "a:\n    b: 1\n  c: 2\nd: 3\n", "d=3", 3);
    row("tab", "a:\n\tb: 1\nc: 3\n", "c=3", 2);
    row("quote not closed", "a: 1\nb: \"x\nc: 3\n", "a=1", 2);
    row("single quote not closed", "a: 1\nb: 'x\nc: 3\n", "a=1", 2);
    row("bracket not closed", "a: 1\nb: [x, y\nc: 3\n", "a=1", 2);
    row("brace not closed", "a: 1\nb: {x: y\nc: 3\n", "a=1", 2);
    row("bracket too many", "a: 1\nb: x]\nc: [y]]\nd: 4\n", "d=4", 3);
    row("unknown alias", "a: *x\nb: 2\n", "b=2", 1);
    row("two colons", "a: b: c\nd: 4\n", "d=4", 1);
    row("item in a map", "a: 1\n- b\nc: 3\n", "c=3", 2);
    row("key in a list", "a:\n  - b\n  c: 1\nd: 4\n", "d=4", 3);
    row("bad escape", "a: \"\\q\"\nb: 2\n", "b=2", 1);
    row("bad block header", "a: |x\n  y\nb: 2\n", "b=2", 1);
    row("reserved sign", "a: @x\nb: 2\n", "b=2", 1);
    row("control byte", QByteArray("a: x\x01y\nb: 2\n"), "b=2", 1);
    row("broken UTF-8", QByteArray("a: x\xFFy\nb: 2\n"), "b=2", 1);
}

void YamlTreeTest::recovery() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, part);
    QFETCH(const int, line);
    const std::string bytes = text.toStdString();
    const Tree tree = parse(bytes);
    QVERIFY(!tree.problems().empty());
    QVERIFY(!tree.readable());
    QVERIFY(!tree.problems().front().message.empty());
    const auto begin = static_cast<qsizetype>(tree.problems().front().range.begin);
    QCOMPARE(text.left(begin).count('\n') + 1, line);
    const QString found = q(understood(tree, tree.documents().front().root));
    QVERIFY2(found.contains(part), qPrintable(found));
    QVERIFY(joined_tokens(tree) == bytes);
}

void YamlTreeTest::ranges() {
    const std::string text = "# head\na:   # why\n  - &n !t 'x y' # z\n  - [1,  {b: c}]\n"
                             "d: |+\n  text\n\n\ne: f\n   g\n";
    const Tree tree = parse(text);
    QVERIFY(tree.problems().empty());
    const NodeId root = tree.documents().front().root;
    const auto written = [&](const Path& path) {
        const auto range = tree.range(find(tree, root, path));
        return q(std::string_view(text).substr(range.begin, range.size()));
    };
    constexpr std::size_t one = 1;
    QCOMPARE(written({"a", std::size_t{0}}), QString("&n !t 'x y'"));
    QCOMPARE(q(tree.source(find(tree, root, {"a", std::size_t{0}}))), QString("'x y'"));
    QCOMPARE(q(tree.anchor(find(tree, root, {"a", std::size_t{0}}))), QString("n"));
    QCOMPARE(q(tree.tag(find(tree, root, {"a", std::size_t{0}}))), QString("!t"));
    QCOMPARE(written({"a", one}), QString("[1,  {b: c}]"));
    QCOMPARE(written({"a", one, one, "b"}), QString("c"));
    QCOMPARE(written({"e"}), QString("f\n   g"));
    QCOMPARE(q(decode(tree, find(tree, root, {"d"}))), QString("text\n\n\n"));
    QVERIFY(find(tree, root, {"x"}) == NodeId::None);
    QVERIFY(find(tree, root, {"a", std::size_t{2}}) == NodeId::None);
    QVERIFY(find(tree, root, {"a", "b"}) == NodeId::None);
}

void YamlTreeTest::comments() {
    const std::string text = "# one\na: 'x # no' # two\nb: y#no\n  # three\nc: |\n  # no\n# four";
    const Tree tree = parse(text);
    QVERIFY(tree.problems().empty());
    QStringList found;
    for (const Token& token : tree.tokens()) {
        if (token.kind == TokenKind::Comment) {
            found << q(tree.text().substr(token.begin, token.end - token.begin));
        }
    }
    QCOMPARE(found, (QStringList{"# one", "# two", "# three", "# four"}));
}

void YamlTreeTest::aliasesAndAnchors() {
    const std::string text = "a: &x 1\nb: *x\nc: &x 2\nd: *x\n";
    const Tree tree = parse(text);
    QVERIFY(tree.readable());
    const NodeId root = tree.documents().front().root;
    const auto meant = [&](const char* key) {
        return decode(tree, tree.resolved(find(tree, root, {key})));
    };
    QCOMPARE(q(meant("b")), QString("1"));
    QCOMPARE(q(meant("d")), QString("2"));
    QVERIFY(!parse("a: &x &y 1\n").readable());
}

/// Nesting without end is a problem in the text, not a crash, and takes no time.
void YamlTreeTest::deepNesting() {
    QElapsedTimer clock;
    clock.start();
    for (const char* opening : {"[", "{a: ", "- ", "? ", "[{a: "}) {
        std::string text;
        for (int i = 0; i < 10'000; ++i) {
            text += opening;
        }
        const Tree tree = parse(text);
        QVERIFY2(!tree.readable(), opening);
        QVERIFY(joined_tokens(tree) == text);
    }
    std::string steps;
    for (std::size_t i = 0; i < 2000; ++i) {
        steps += std::string(i, ' ') + "a:\n";
    }
    QVERIFY(!parse(steps).readable());
    constexpr qint64 reasonable = 10'000;
    QVERIFY(clock.elapsed() < reasonable);
}

/// An unclosed quote must not be searched for again and again.
void YamlTreeTest::manyQuotes() {
    std::string text;
    for (int i = 0; i < 50'000; ++i) {
        text += "k" + std::to_string(i) + ": [\"\n";
    }
    QElapsedTimer clock;
    clock.start();
    const Tree tree = parse(text);
    QVERIFY(!tree.readable());
    QVERIFY(joined_tokens(tree) == text);
    constexpr qint64 reasonable = 10'000;
    QVERIFY2(clock.elapsed() < reasonable, qPrintable(QString::number(clock.elapsed())));
}

/// A carriage return alone ends a line as well (YAML 1.2, section 5.4).
void YamlTreeTest::lineBreaks_data() {
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void YamlTreeTest::lineBreaks() {
    QFETCH(const QByteArray, written);
    QByteArray text = "a: |\n  b\n\n  c\nd: 'e\n\n  f'\ng:\n- >-\n  h\n  i\nj: k\n";
    text.replace("\n", written);
    const std::string bytes = text.toStdString();
    const Tree tree = parse(bytes);
    QVERIFY(tree.problems().empty());
    QCOMPARE(q(understood(tree, tree.documents().front().root)),
             QString("{a=b\n\nc\n d=e\nf g=[h i] j=k}"));
}

/// go-yaml skips no tab where a key could begin; YAML 1.2 allows each of these texts.
void YamlTreeTest::tabsForCompose_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("refused"); // as docker-compose does
    QTest::newRow("behind a dash") << QByteArray("- a\n-\tb\n") << true;
    QTest::newRow("comment") << QByteArray("a:\n  \t# c\n  b: d\n") << true;
    QTest::newRow("comment behind a line's comment") << QByteArray("a: 'b' # c\n\t# d\n") << true;
    QTest::newRow("second comment") << QByteArray("a:\n  # c\n\t# d\n  b: e\n") << false;
    QTest::newRow("alone, behind quotes") << QByteArray("a: 'b'\n\t\nc: d\n") << true;
    QTest::newRow("start of a block text") << QByteArray("a: |\n  \tb\n  c\n") << true;
    QTest::newRow("before a value") << QByteArray("a:\tb\n") << false;
    QTest::newRow("before a comment") << QByteArray("a: b\t# c\n") << false;
    QTest::newRow("in brackets") << QByteArray("a: [\n\tb,\n\t# c\n\td ]\n") << false;
    QTest::newRow("alone, behind a plain text") << QByteArray("a: b\n  \t\nc: d\n") << false;
    QTest::newRow("inside a block text") << QByteArray("a: |\n  b\n  \tc\n") << false;
}

void YamlTreeTest::tabsForCompose() {
    QFETCH(const QByteArray, text);
    QFETCH(const bool, refused);
    const std::string bytes = text.toStdString();
    const Tree tree = parse(bytes);
    const auto minds = [](Judge judge) {
        return [judge](const Problem& problem) { return problem.judge == judge; };
    };
    QVERIFY(std::ranges::none_of(tree.problems(), minds(Judge::Everyone)));
    QCOMPARE(std::ranges::any_of(tree.problems(), minds(Judge::Compose)), refused);
}

/// Each handle is compared with each tag, so there is a limit, and it is said.
void YamlTreeTest::tagHandles() {
    std::string text;
    for (int i = 0; i < 200; ++i) {
        text += "%TAG !h" + std::to_string(i) + "! tag:x\n";
    }
    text += "---\n- !h1!a b\n- !h199!a b\n";
    const Tree tree = parse(text);
    QVERIFY(!tree.readable());
    QVERIFY(q(tree.problems().front().message.str()).contains("more than 100 tag handles"));
    QVERIFY(tree.documents().front().tag_directives.size() < 100);
}

/// A binary file must not fill the memory with complaints; the last one says that there are more.
void YamlTreeTest::manyProblems() {
    std::string text = "a:\n  - [x,\n";
    for (int i = 0; i < 5000; ++i) {
        text += "  y,\n"; // only the specification minds these lines
    }
    text += "  ]\nb: *c\n";
    for (int i = 0; i < 5000; ++i) {
        text += "c: *c\n";
    }
    const Tree tree = parse(text);
    QVERIFY(!tree.readable());
    QVERIFY(tree.problems().size() < 2010);
    QVERIFY(q(tree.problems().back().message.str()).startsWith("more than 1000 problems"));
    QVERIFY(joined_tokens(tree) == text);
}

void YamlTreeTest::losslessForAnyBytes() {
    static constexpr std::string_view alphabet =
        "ab:-?#&*!|>'\"%@`[]{},. \t\n\r\\~\xEF\xBB\xBF\xC3\x01";
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (auto count = random() % 40; count > 0; --count) {
            text += alphabet[random() % alphabet.size()];
        }
        const Tree tree = parse(text);
        QVERIFY2(joined_tokens(tree) == text, text.c_str());
        for (const NodeId id : tree.nodes()) {
            const Node node = tree[id];
            QVERIFY(node.begin <= node.content && node.content <= node.end &&
                    node.end <= text.size());
        }
        for (const Problem& problem : tree.problems()) {
            QVERIFY(problem.range.begin <= problem.range.end && problem.range.end <= text.size());
        }
        if (tree.readable()) {
            for (const Document& document : tree.documents()) {
                static_cast<void>(to_data(tree, document.root)); // must not crash
            }
        }
    }
}

QTEST_APPLESS_MAIN(YamlTreeTest)
#include "yaml_tree_test.moc"
