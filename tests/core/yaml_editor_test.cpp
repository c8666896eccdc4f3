// The writer of YAML: each operation on each form of text. Before and after are given whole.
#include "yaml/editor.h"

#include <QTest>

#include <array>

using namespace tw;
using namespace tw::yaml;

namespace {

using Change = Result<void> (*)(Editor&);

struct Case {
    const char* name;
    const char* before;
    Change change;
    const char* after; ///< or `refused: ` and a part of the reason
};

QString edited(const std::string& before, Change change) {
    auto editor = Editor::open(before);
    if (!editor) {
        return QString::fromStdString("refused: " + editor.error().message.str());
    }
    if (const auto done = change(*editor); !done) {
        return QString::fromStdString("refused: " + done.error().message.str());
    }
    const auto text = editor->finish();
    return QString::fromStdString(text ? *text : "refused: " + text.error().message.str());
}

Result<void> set_x(Editor& e) {
    return e.set({"a"}, Data::string("x"));
}
Result<void> set_number(Editor& e) {
    return e.set({"a"}, Data::plain("12"));
}
Result<void> set_text_12(Editor& e) {
    return e.set({"a"}, Data::string("12"));
}
Result<void> set_hash(Editor& e) {
    return e.set({"a"}, Data::string("b #c"));
}
Result<void> set_b(Editor& e) {
    return e.set({"a", "b"}, Data::string("x"));
}
Result<void> set_item(Editor& e) {
    return e.set({"a", std::size_t{1}}, Data::string("x"));
}
Result<void> append(Editor& e) {
    return e.append({"a"}, Data::string("x"));
}
Result<void> append_odd(Editor& e) {
    return e.append({"a"}, Data::string("x, y"));
}
Result<void> insert(Editor& e) {
    return e.insert({"a"}, "x", Data::string("1"));
}
Result<void> insert_map(Editor& e) {
    return e.insert({"a"}, "x", Data::empty_map().add("k", Data::list_of({Data::string("z")})));
}
Result<void> insert_null(Editor& e) {
    return e.insert({"a"}, "x", Data::null());
}
Result<void> insert_top(Editor& e) {
    return e.insert({}, "x", Data::empty_map().add("k", Data::plain("true")));
}
Result<void> insert_behind_b(Editor& e) {
    static constexpr std::array<std::string_view, 2> keys{"b", "z"};
    return e.insert({"a"}, "x", Data::plain("1"), std::nullopt, keys);
}
Result<void> remove_a(Editor& e) {
    return e.remove({"a"});
}
Result<void> remove_b(Editor& e) {
    return e.remove({"b"});
}
Result<void> remove_a_b(Editor& e) {
    return e.remove({"a", "b"});
}
Result<void> remove_0(Editor& e) {
    return e.remove({"a", std::size_t{0}});
}
Result<void> remove_1(Editor& e) {
    return e.remove({"a", std::size_t{1}});
}
Result<void> rename_b(Editor& e) {
    return e.rename_key({"a", "b"}, "x");
}
Result<void> rename_odd(Editor& e) {
    return e.rename_key({"a", "b"}, "x: y");
}
Result<void> clear(Editor& e) {
    return e.clear({"a"});
}
Result<void> to_map(Editor& e) {
    return e.list_to_map({"a"});
}
Result<void> root_to_map(Editor& e) {
    return e.list_to_map({});
}

const std::vector<Case>& cases() {
    // clang-format off
    static const std::vector<Case> table{
        {"set plain", "a: b\nc: d\n", set_x, "a: x\nc: d\n"},
        {"set plain with a comment", "a: b   # why\n", set_x, "a: x   # why\n"},
        {"set in single quotes", "a: 'b'\n", set_x, "a: 'x'\n"},
        {"set in double quotes", "a: \"b\"\n", set_x, "a: \"x\"\n"},
        {"set a number", "a: 5\n", set_number, "a: 12\n"},
        {"set a number in quotes", "a: '5'\n", set_number, "a: '12'\n"},
        {"set a text that looks like a number", "a: b\n", set_text_12, "a: \"12\"\n"},
        {"set a text with a hash", "a: b\n", set_hash, "a: \"b #c\"\n"},
        {"set with the file's own quotes", "a: b\nc: 'd'\n", set_hash, "a: 'b #c'\nc: 'd'\n"},
        {"set an absent value", "a:\nb: c\n", set_x, "a: x\nb: c\n"},
        {"set an absent value with a comment", "a: # why\nb: c\n", set_x, "a: x # why\nb: c\n"},
        {"set a tilde", "a: ~\n", set_x, "a: x\n"},
        {"set in braces", "a: {b: c, d: e}\n", set_b, "a: {b: x, d: e}\n"},
        {"set an absent value in braces", "a: {b: , d: e}\n", set_b, "a: {b: x, d: e}\n"},
        {"set an item", "a:\n  - b\n  - c # d\n", set_item, "a:\n  - b\n  - x # d\n"},
        {"set an item in brackets", "a: [b, 'c']\n", set_item, "a: [b, 'x']\n"},
        {"set a plain text of two lines", "a: b\n  c\nd: e\n", set_x, "a: x\nd: e\n"},
        {"set without final newline", "a: b", set_x, "a: x"},
        {"set with CRLF", "a: b\r\nc: d\r\n", set_x, "a: x\r\nc: d\r\n"},
        {"set behind a BOM", "\xEF\xBB\xBF" "a: b\n", set_x, "\xEF\xBB\xBF" "a: x\n"},
        {"set behind an anchor that nobody uses", "a: &n b\n", set_x, "a: &n x\n"},
        {"set an anchored value", "a: &n b\nc: *n\n", set_x, "refused: 'a' is shared through the anchor &n (used in line 2)"},
        {"set an alias", "c: &n b\na: *n\n", set_x, "refused: "},
        {"set inside of an alias", "c: &n {b: 1}\na: *n\n", set_b, "refused: 'a' comes from the anchor *n"},
        {"set inside of a merge", "c: &n {b: 1}\na:\n  <<: *n\n  d: 2\n", set_b, "refused: 'a.b' is not written in this file itself"},
        {"set a map", "a: {b: c}\n", set_x, "refused: 'a' is not a single value"},
        {"set a block text", "a: |\n  b\n", set_x, "refused: 'a' is a block text"},
        {"set what is not there", "b: c\n", set_x, "refused: 'a' is not written in this file itself"},
        {"set in a second document", "a: b\n---\na: c\n", set_x, "refused: the file holds several YAML documents"},
        {"set in broken YAML", "a: [b\n", set_x, "refused: the file has a YAML error"},
        {"set in a document with markers", "---\na: b\n...\n", set_x, "---\na: x\n...\n"},

        {"append", "a:\n  - b\n", append, "a:\n  - b\n  - x\n"},
        {"append, no indent", "a:\n- b\nc: d\n", append, "a:\n- b\n- x\nc: d\n"},
        {"append, 4 spaces", "a:\n    - b\n", append, "a:\n    - b\n    - x\n"},
        {"append in the quotes of the last item", "a:\n  - b\n  - 'c'\n", append, "a:\n  - b\n  - 'c'\n  - 'x'\n"},
        {"append behind a comment beside", "a:\n  - b # c\nd: e\n", append, "a:\n  - b # c\n  - x\nd: e\n"},
        {"append behind items commented out", "a:\n  - b\n  # - c\nd: e\n", append, "a:\n  - b\n  # - c\n  - x\nd: e\n"},
        {"append before a comment of the next", "a:\n  - b\n# about d\nd: e\n", append, "a:\n  - b\n  - x\n# about d\nd: e\n"},
        {"append before a blank line", "a:\n  - b\n\nd: e\n", append, "a:\n  - b\n  - x\n\nd: e\n"},
        {"append without final newline", "a:\n  - b", append, "a:\n  - b\n  - x"},
        {"append with CRLF", "a:\r\n  - b\r\n", append, "a:\r\n  - b\r\n  - x\r\n"},
        {"append to maps", "a:\n  - b: c\n    d: e\n", append, "a:\n  - b: c\n    d: e\n  - x\n"},
        {"append behind a block text", "a:\n  - |\n    b\n  \nc: d\n", append, "a:\n  - |\n    b\n  - x\n  \nc: d\n"},
        {"append in brackets", "a: [b]\n", append, "a: [b, x]\n"},
        {"append in brackets with blanks", "a: [ b ]\n", append, "a: [ b, x ]\n"},
        {"append in empty brackets", "a: []\n", append, "a: [x]\n"},
        {"append in brackets with a comma at the end", "a: [b,]\n", append, "a: [b, x]\n"},
        {"append in brackets over lines", "a: [\n  b,\n  c\n]\n", append, "a: [\n  b,\n  c,\n  x\n]\n"},
        {"append in brackets over lines, comma", "a: [\n  b,\n]\n", append, "a: [\n  b,\n  x,\n]\n"},
        {"append in brackets over lines, comment", "a: [\n  b # c\n]\n", append, "a: [\n  b, # c\n  x\n]\n"},
        {"append in brackets, odd text", "a: [b]\n", append_odd, "a: [b, \"x, y\"]\n"},
        {"append odd text", "a:\n  - b\n", append_odd, "a:\n  - b\n  - x, y\n"},
        {"append to nothing", "a:\nb: c\n", append, "a:\n  - x\nb: c\n"},
        {"append to nothing, as others do", "a:\nb:\n- c\n", append, "a:\n- x\nb:\n- c\n"},
        {"append to nothing with a comment", "a: # why\nb: c\n", append, "a: # why\n  - x\nb: c\n"},
        {"append to null", "a: null\n", append, "a:\n  - x\n"},
        {"append to nothing at the end", "b: c\na:", append, "b: c\na:\n  - x"},
        {"append to nothing in braces", "{a: , b: c}\n", append, "{a: [x], b: c}\n"},
        {"append to a text", "a: b\n", append, "refused: 'a' is not a list"},
        {"append to a map", "a: {b: c}\n", append, "refused: 'a' is not a list"},
        {"append to a list that is shared", "a: &n [b]\nc: *n\n", append, "refused: 'a' is shared"},
        {"append to a block text without newline", "a:\n  - |\n    b", append, "refused: the file ends in a block text"},

        {"insert", "a:\n  b: c\n", insert, "a:\n  b: c\n  x: \"1\"\n"},
        {"insert, 4 spaces", "a:\n    b: c\nd: e\n", insert, "a:\n    b: c\n    x: \"1\"\nd: e\n"},
        {"insert behind deeper ones", "a:\n  b:\n    c:\n    - d\ne: f\n", insert, "a:\n  b:\n    c:\n    - d\n  x: \"1\"\ne: f\n"},
        {"insert a map", "a:\n  b: c\n", insert_map, "a:\n  b: c\n  x:\n    k:\n      - z\n"},
        {"insert a map, the file's steps", "a:\n    b:\n    - c\n", insert_map, "a:\n    b:\n    - c\n    x:\n        k:\n        - z\n"},
        {"insert nothing", "a:\n  b: c\n", insert_null, "a:\n  b: c\n  x:\n"},
        {"insert in braces", "a: {b: c}\n", insert, "a: {b: c, x: \"1\"}\n"},
        {"insert in empty braces", "a: {}\n", insert, "a: {x: \"1\"}\n"},
        {"insert a map in braces", "a: {b: c}\n", insert_map, "a: {b: c, x: {k: [z]}}\n"},
        {"insert in braces over lines", "a: {\n  b: c\n}\n", insert, "a: {\n  b: c,\n  x: \"1\"\n}\n"},
        {"insert in JSON", "{\n  \"a\": {\n    \"b\": 1\n  }\n}\n", insert, "{\n  \"a\": {\n    \"b\": 1,\n    x: \"1\"\n  }\n}\n"},
        {"insert into nothing", "a:\n", insert, "a:\n  x: \"1\"\n"},
        {"insert into a tilde with a comment", "a: ~ # why\n", insert, "a: # why\n  x: \"1\"\n"},
        {"insert below a comment beside", "a: # why\n  b: c\n", insert, "a: # why\n  b: c\n  x: \"1\"\n"},
        {"insert set apart as others are", "a:\n  b: c\n\n  d: e\n\n  f: g\n", insert, "a:\n  b: c\n\n  d: e\n\n  f: g\n\n  x: \"1\"\n"},
        {"insert behind a key", "a:\n  b: c\n  d: e\n", insert_behind_b, "a:\n  b: c\n  x: 1\n  d: e\n"},
        {"insert behind none of the keys", "a:\n  c: d\n", insert_behind_b, "a:\n  c: d\n  x: 1\n"},
        {"insert at the top", "a:\n  b: c\n", insert_top, "a:\n  b: c\nx:\n  k: true\n"},
        {"insert at the top, blank lines", "a: b\n\nc: d\n\ne: f\n", insert_top, "a: b\n\nc: d\n\ne: f\n\nx:\n  k: true\n"},
        {"insert at the top without newline", "a: b", insert_top, "a: b\nx:\n  k: true"},
        {"insert at the top, CRLF", "a: b\r\n", insert_top, "a: b\r\nx:\r\n  k: true\r\n"},
        {"insert at the top before the end mark", "a: b\n...\n", insert_top, "a: b\nx:\n  k: true\n...\n"},
        {"insert into an empty file", "", insert_top, "x:\n  k: true\n"},
        {"insert into a file of comments", "# why\n", insert_top, "# why\nx:\n  k: true\n"},
        {"insert into a list", "a: [b]\n", insert, "refused: 'a' is not a mapping"},
        {"insert with tabs around", "a:\n  b:\tc\n", insert, "a:\n  b:\tc\n  x: \"1\"\n"},
        {"insert into a map in a list", "a: {b: [{c: d}]}\n", insert, "a: {b: [{c: d}], x: \"1\"}\n"},
        {"insert behind a block text that keeps lines", "a:\n  b: |+\n    c\n\nd: e\n", insert, "a:\n  b: |+\n    c\n\n  x: \"1\"\nd: e\n"},

        {"remove", "a: b\nc: d\n", remove_a, "c: d\n"},
        {"remove with a comment beside", "a: b # c\nd: e\n", remove_a, "d: e\n"},
        {"remove with its own paragraph", "z: y\n\n# why\na: b\n\nc: d\n", remove_a, "z: y\n\nc: d\n"},
        {"remove keeps a comment of the group", "# group\na: b\nc: d\n", remove_a, "# group\nc: d\n"},
        {"remove keeps what stands below", "a: b\n# about c\nc: d\n", remove_a, "# about c\nc: d\n"},
        {"remove a tree", "a:\n  b:\n    - c\n\n    # d\n    - e\nf: g\n", remove_a, "f: g\n"},
        {"remove the last", "a: c\nb: d\n", remove_b, "a: c\n"},
        {"remove the last without newline", "a: c\nb: d", remove_b, "a: c"},
        {"remove the last without newline, CRLF", "a: c\r\nb: d", remove_b, "a: c"},
        {"remove the last paragraph", "a: c\n\n# why\nb: d\n", remove_b, "a: c\n"},
        {"remove the only one", "a:\n  b: c\n", remove_a_b, "refused: 'a' would be left empty"},
        {"remove everything", "a: b\n", remove_a, "refused: the file would be left empty"},
        {"remove in braces, first", "a: {b: c, d: e}\n", remove_a_b, "a: {d: e}\n"},
        {"remove in braces, last", "a: {d: e, b: c}\n", remove_a_b, "a: {d: e}\n"},
        {"remove in braces, only", "a: {b: c}\n", remove_a_b, "a: {}\n"},
        {"remove in braces, blanks", "a: { d: e, b: c }\n", remove_a_b, "a: { d: e }\n"},
        {"remove in braces over lines", "a: {\n  b: c,\n  d: e\n}\n", remove_a_b, "a: {\n  d: e\n}\n"},
        {"remove in braces over lines, last", "a: {\n  d: e,\n  b: c\n}\n", remove_a_b, "a: {\n  d: e\n}\n"},
        {"remove an item", "a:\n  - b\n  - c\n", remove_0, "a:\n  - c\n"},
        {"remove an item, no indent", "a:\n- b\n- c\nd: e\n", remove_1, "a:\n- b\nd: e\n"},
        {"remove a map of a list", "a:\n  - b: c\n    d: e\n  - f\n", remove_0, "a:\n  - f\n"},
        {"remove an item in brackets", "a: [b, c, d]\n", remove_1, "a: [b, d]\n"},
        {"remove the last item, comma", "a: [b, c,]\n", remove_1, "a: [b,]\n"},
        {"remove the last item over lines", "a: [\n  b,\n  c\n]\n", remove_1, "a: [\n  b\n]\n"},
        {"remove what is anchored and used", "a: &n b\nc: *n\n", remove_a, "refused: 'a' is shared"},
        {"remove what holds an anchor that is used", "a: {d: &n b}\nc: *n\n", remove_a, "refused: 'a' holds the anchor &n, which is needed in line 2; move the anchor"},
        {"remove an anchor with its alias", "a: {d: &n b, e: *n}\nc: d\n", remove_a, "c: d\n"},
        {"remove an alias", "c: &n b\na: *n\n", remove_a, "c: &n b\n"},
        {"remove with CRLF", "a: b\r\nc: d\r\n", remove_a, "c: d\r\n"},
        {"remove behind a BOM", "\xEF\xBB\xBF" "a: b\nc: d\n", remove_a, "\xEF\xBB\xBF" "c: d\n"},

        {"rename", "a:\n  b: c # d\n", rename_b, "a:\n  x: c # d\n"},
        {"rename in quotes", "a:\n  'b': c\n", rename_b, "a:\n  'x': c\n"},
        {"rename in braces", "a: {b: {c: d}}\n", rename_b, "a: {x: {c: d}}\n"},
        {"rename to an odd text", "a:\n  b: c\n", rename_odd, "a:\n  \"x: y\": c\n"},
        {"rename a long key", "a:\n  ? b\n  : c\n", rename_b, "a:\n  ? x\n  : c\n"},
        {"rename an anchored key", "a:\n  &n b: c\n", rename_b, "refused: 'a.b' has no plain key"},
        {"clear", "a:\n  b: c\n  d: e\nf: g\n", clear, "a:\nf: g\n"},
        {"clear, comment stays", "a: # why\n  b: c\nf: g\n", clear, "a: # why\nf: g\n"},
        {"clear braces", "a: {b: c}\n", clear, "a: {}\n"},
        {"clear brackets", "a: [b]\n", clear, "a: []\n"},
        {"to map", "a:\n  - b\n  - 'c' # d\n", to_map, "a:\n  b:\n  'c': # d\n"},
        {"to map, no indent", "a:\n- b\n- c\n", to_map, "a:\n  b:\n  c:\n"},
        {"to map, wide dashes", "a:\n  -   b\n  -   c\n", to_map, "a:\n  b:\n  c:\n"},
        {"to map in brackets", "a: [b, \"c\"]\n", to_map, "a: {b: {}, \"c\": {}}\n"},
        {"to map, comments between", "a:\n  # one\n  - b\n\n  # two\n  - c\n", to_map, "a:\n  # one\n  b:\n\n  # two\n  c:\n"},
        {"to map, an item that is none", "a:\n  - {b: c}\n", to_map, "refused: 'a' has an item that cannot become a key"},
        {"to map, the root", "- b\n- c\n", root_to_map, "b:\nc:\n"},
        {"lone carriage returns", "a: b\rc: d\r", set_x, "refused: lines of the file end in a lone carriage return"},
        {"to map, twice the same", "a: [b, b]\n", to_map, "refused: "},
    };
    // clang-format on
    return table;
}

} // namespace

class YamlEditorTest : public QObject {
    Q_OBJECT

private slots:
    void change_data();
    void change();
    void withCrlf_data() { change_data(); }
    void withCrlf();
    void refusalChangesNothing();
};

void YamlEditorTest::change_data() {
    QTest::addColumn<std::size_t>("row");
    for (std::size_t row = 0; row < cases().size(); ++row) {
        QTest::newRow(cases()[row].name) << row;
    }
}

void YamlEditorTest::change() {
    QFETCH(const std::size_t, row);
    const Case& wanted = cases()[row];
    const QString actual = edited(wanted.before, wanted.change);
    const QString expected(wanted.after);
    if (expected.startsWith("refused: ")) {
        QVERIFY2(actual.startsWith(expected), qPrintable(actual));
    } else {
        QCOMPARE(actual, expected);
    }
}

/// The same with Windows' line ends: everything that is added gets them too.
void YamlEditorTest::withCrlf() {
    QFETCH(const std::size_t, row);
    const Case& wanted = cases()[row];
    QString before(wanted.before);
    QString expected(wanted.after);
    if (before.contains('\r') || !before.contains('\n')) {
        return;
    }
    const QString actual = edited(before.replace("\n", "\r\n").toStdString(), wanted.change);
    if (expected.startsWith("refused: ")) {
        QVERIFY2(actual.startsWith("refused: "), qPrintable(actual));
    } else {
        QCOMPARE(actual, expected.replace("\n", "\r\n"));
    }
}

void YamlEditorTest::refusalChangesNothing() {
    auto editor = Editor::open("a:\n  b: c\n").value();
    QVERIFY(!editor.remove({"a", "b"}));
    QVERIFY(!editor.set({"x"}, Data::string("y")));
    QVERIFY(!editor.append({"a"}, Data::string("y")));
    QCOMPARE(editor.finish().value(), "a:\n  b: c\n");
    QVERIFY(editor.insert({"a"}, "d", Data::string("e")));
    QCOMPARE(editor.finish().value(), "a:\n  b: c\n  d: e\n");
}

QTEST_APPLESS_MAIN(YamlEditorTest)
#include "yaml_editor_test.moc"
