// Lines, edits and differences of texts.
#include "text/diff.h"
#include "text/line_index.h"
#include "text/source.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <format>
#include <fstream>
#include <random>

using namespace tw::text;
namespace fs = std::filesystem;

namespace {

QString q(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string content(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void put(const fs::path& path, std::string_view text) {
    std::ofstream(path, std::ios::binary) << text;
}

/// Lines from a small alphabet, so that many are equal; some end in CRLF, the last one may end in
/// nothing.
std::string random_text(std::mt19937& random) {
    static constexpr std::array lines{"a\n", "b\n", "  - c\n", "\n", "d\r\n", "\r\n", "é\n"};
    std::string text;
    const auto count = random() % 40;
    for (std::size_t i = 0; i < count; ++i) {
        text += lines.at(random() % lines.size());
    }
    return random() % 3 == 0 ? text + "end" : text;
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void positionsAndOffsets();
    void editsAreOrdered();
    void conflicts();
    void inverse();
    void moved();
    void smallestEdit_data();
    void smallestEdit();
    void editsBetween();
    void diffIsSmallest();
    void patch_data();
    void patch();
    void namesOfPlaces();
};

void TextTest::lines_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("last"); ///< line:column of the end
    const auto row = [](const char* name, const char* text, int count, const char* last) {
        QTest::newRow(name) << QByteArray(text) << count << QString(last);
    };
    row("empty", "", 1, "1:1");
    row("no line break", "ab", 1, "1:3");
    row("LF", "a\nb\n", 3, "3:1");
    row("CRLF", "a\r\nb", 2, "2:2");
    row("CR", "a\rb\r", 3, "3:1");
    row("all kinds", "\n\r\n\r\n\r", 5, "5:1");
    row("UTF-8", "aé\n漢字😀", 2, "2:4");
    row("BOM",
        "\xEF\xBB\xBF"
        "a",
        1, "1:2");
    row("broken UTF-8", "\xFF\x80z", 1, "1:");
}

void TextTest::lines() {
    QFETCH(const QByteArray, text);
    QFETCH(const int, count);
    QFETCH(const QString, last);
    const std::string bytes = text.toStdString();
    const LineIndex index(bytes);
    QCOMPARE(index.count(), static_cast<std::size_t>(count));
    const Position end = index.position(bytes, bytes.size());
    QVERIFY2(q(std::format("{}:{}", end.line, end.column)).startsWith(last),
             qPrintable(QString("%1:%2").arg(end.line).arg(end.column)));
}

/// There and back, for every offset at which a character begins.
void TextTest::positionsAndOffsets() {
    const std::string text = "one\r\nzwei é\n漢\r\r\n😀x\n";
    const LineIndex index(text);
    for (std::size_t offset = 0; offset <= text.size(); ++offset) {
        const bool inside = offset < text.size() && (text[offset] & '\xC0') == '\x80';
        const bool in_break =
            offset > 0 && offset < text.size() && text[offset] == '\n' && text[offset - 1] == '\r';
        if (!inside && !in_break) {
            const Position place = index.position(text, offset);
            QCOMPARE(place.offset, offset);
            QCOMPARE(index.offset(text, place.line, place.column), offset);
        }
    }
    QCOMPARE(index.offset(text, 99, 1), text.size());
    QVERIFY(index.offset(text, 1, 99) <= index.start_of(1));
    QCOMPARE(index.start_of(99), text.size());
    QCOMPARE(index.line_of(9999), index.count() - 1);
}

void TextTest::editsAreOrdered() {
    const auto list =
        EditList::make({{{4, 5}, "E"}, {{0, 1}, "A"}, {{2, 2}, "1"}, {{2, 2}, "2"}, {{2, 3}, "C"}});
    QVERIFY(list);
    QCOMPARE(q(list->apply("abcde")), QString("Ab12CdE"));
    QCOMPARE(q(EditList().apply("abc")), QString("abc"));
    QCOMPARE(q(EditList::make({{{0, 3}, ""}})->apply("abc")), QString());
}

void TextTest::conflicts() {
    QVERIFY(!EditList::make({{{0, 3}, "x"}, {{2, 4}, "y"}}));
    QVERIFY(!EditList::make({{{0, 3}, "x"}, {{0, 3}, "y"}}));
    QVERIFY(!EditList::make({{{0, 3}, "x"}, {{1, 1}, "y"}}));
    QVERIFY(EditList::make({{{0, 3}, "x"}, {{3, 4}, "y"}}));
    QVERIFY(EditList::make({{{0, 3}, "x"}, {{3, 3}, "y"}}));
}

void TextTest::inverse() {
    const std::string text = "services:\n  a: b\n";
    const auto list = EditList::make({{{0, 8}, "S"}, {{10, 10}, "  new\n"}, {{15, 16}, ""}});
    QVERIFY(list);
    const std::string after = list->apply(text);
    QCOMPARE(q(list->inverse(text).apply(after)), q(text));
    QCOMPARE(q(list->inverse(text).inverse(after).apply(text)), q(after));
}

void TextTest::moved() {
    const auto list = EditList::make({{{2, 4}, "xyz"}, {{6, 6}, "!!"}});
    QVERIFY(list);
    QCOMPARE(list->moved(0), std::size_t(0));
    QCOMPARE(list->moved(2), std::size_t(2));
    QCOMPARE(list->moved(3), std::size_t(2)); // inside of what was replaced
    QCOMPARE(list->moved(4), std::size_t(5));
    QCOMPARE(list->moved(8), std::size_t(11));
}

void TextTest::smallestEdit_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QString>("by");
    QTest::newRow("same") << QString("abc") << QString("abc") << QString() << QString();
    QTest::newRow("middle") << QString("abc") << QString("axc") << QString("b") << QString("x");
    QTest::newRow("insert") << QString("ab") << QString("aab") << QString() << QString("a");
    QTest::newRow("delete") << QString("aab") << QString("ab") << QString("a") << QString();
    QTest::newRow("whole characters")
        << QString("xéy") << QString("xèy") << QString("é") << QString("è");
    QTest::newRow("four bytes") << QString("😀") << QString("😁") << QString("😀") << QString("😁");
    QTest::newRow("from nothing") << QString() << QString("a") << QString() << QString("a");
}

void TextTest::smallestEdit() {
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, replaced);
    QFETCH(const QString, by);
    const std::string text = before.toStdString();
    const Edit edit = difference(text, after.toStdString());
    QCOMPARE(q(text.substr(edit.range.begin, edit.range.size())), replaced);
    QCOMPARE(q(edit.text), by);
    QCOMPARE(q(EditList::make({edit})->apply(text)), after);
}

/// Whatever two texts are: the edits lead from one to the other and back.
void TextTest::editsBetween() {
    std::mt19937 random(4711);
    for (int round = 0; round < 2000; ++round) {
        const std::string before = random_text(random);
        std::string after = before;
        for (auto changes = random() % 4; changes > 0; --changes) {
            const std::size_t at = after.empty() ? 0 : random() % after.size();
            after = random() % 4 == 0 ? random_text(random)
                                      : after.substr(0, at) + random_text(random) +
                                            after.substr(std::min(after.size(), at + random() % 9));
        }
        const EditList edits = edits_between(before, after);
        QCOMPARE(q(edits.apply(before)), q(after));
        QCOMPARE(q(edits.inverse(before).apply(after)), q(before));
        QCOMPARE(edits.empty(), before == after);
        for (const Edit& edit : edits.edits()) {
            QVERIFY(!edit.range.empty() || !edit.text.empty());
        }
    }
}

/// As few lines as possible, measured against the longest common subsequence.
void TextTest::diffIsSmallest() {
    std::mt19937 random(42);
    const auto split = [](const std::string& text) {
        std::vector<std::string> found;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
            found.push_back(text.substr(at, end - at));
            at = end;
        }
        return found;
    };
    for (int round = 0; round < 300; ++round) {
        const std::string before = random_text(random);
        const std::string after = random_text(random);
        const auto a = split(before);
        const auto b = split(after);
        std::vector common(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
        for (std::size_t i = a.size(); i-- > 0;) {
            for (std::size_t j = b.size(); j-- > 0;) {
                common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1
                                            : std::max(common[i + 1][j], common[i][j + 1]);
            }
        }
        const DiffCount count = count_changes(diff_lines(before, after));
        QCOMPARE(count.removed, a.size() - common[0][0]);
        QCOMPARE(count.added, b.size() - common[0][0]);
    }
}

void TextTest::patch_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after) {
        QTest::newRow(name) << before << after;
    };
    row("one line", "a\nb\nc\n", "a\nx\nc\n");
    row("from nothing", "", "a\nb\n");
    row("to nothing", "a\nb\n", "");
    row("no newline, before", "a\nb", "a\nb\n");
    row("no newline, after", "a\nb\n", "a\nb");
    row("no newline, both", "a\nb", "x\nb");
    row("no newline, last line", "a\nb", "a\nc");
    row("CRLF", "a\r\nb\r\nc\r\n", "a\r\nx\r\nc\r\n");
    row("line ends change", "a\nb\n", "a\r\nb\n");
    row("lone CR", "a\rb\nc\n", "a\rx\nc\n");
    row("append", "a\n", "a\nb\n");
    row("prepend", "a\n", "b\na\n");
    row("UTF-8", "é\n漢\n", "è\n漢\n");
    QByteArray many;
    for (int i = 0; i < 60; ++i) {
        many += "line " + QByteArray::number(i) + "\n";
    }
    row("far apart", many, QByteArray(many).replace("line 3\n", "x\n").replace("line 50\n", ""));
    row("close together", many,
        QByteArray(many).replace("line 3\n", "x\n").replace("line 10\n", "y\n"));
    row("at six lines' distance", many,
        QByteArray(many).replace("line 3\n", "x\n").replace("line 11\n", "y\n"));
}

/// Real `git apply` takes every patch, and comes to the same text.
void TextTest::patch() {
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const std::string patch =
        unified_diff("dir/a b.yaml", before.toStdString(), after.toStdString());
    QVERIFY(patch.starts_with("--- a/dir/a b.yaml") || patch.starts_with("diff "));
    QCOMPARE(q(unified_diff("x", before.toStdString(), before.toStdString())), QString());
    if (QStandardPaths::findExecutable("git").isEmpty()) {
        QSKIP("no git here");
    }
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir("dir");
    const fs::path file = fs::path(folder.path().toStdString()) / "dir/a b.yaml";
    put(file, before.toStdString());
    put(folder.filePath("patch").toStdString(), patch);
    QProcess git;
    git.setWorkingDirectory(folder.path());
    git.start("git", {"-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "patch"});
    QVERIFY(git.waitForFinished());
    QVERIFY2(git.exitCode() == 0,
             (git.readAllStandardError() + QByteArray::fromStdString(patch)).constData());
    QCOMPARE(q(content(file)), q(after.toStdString()));
}

void TextTest::namesOfPlaces() {
    FileSet files;
    const FileId file = files.add("dir/c.yaml", "a\nbc\n");
    QCOMPARE(q(to_text(files, {file, {3, 4}})), QString("dir/c.yaml:2:2"));
    const FileSet changed = files.with_text(file, "x");
    QCOMPARE(q(changed.text(file)), QString("x"));
    QCOMPARE(q(files.text(file)), QString("a\nbc\n"));
    QVERIFY(files.find("dir/c.yaml") == file);
    QVERIFY(!files.find("c.yaml"));
}

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
