// Colours of a long text come in slices, and are those of KSyntaxHighlighting in the end.
#include "code/code_editor.h"
#include "code/highlighting.h"
#include "theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

namespace tw::gui {
namespace {

const char* const service = "  s%1:\n"
                            "    image: \"nginx:1.27\" # pinned\n"
                            "    command: |\n"
                            "      echo: not a key\n"
                            "\n"
                            "      # not a comment\n"
                            "    environment: {A: 1, B: 'two\n"
                            "      lines', C: &anchor three}\n"
                            "    entrypoint: >-\n"
                            "      folded: text\n"
                            "    networks: [*anchor, front]\n";

QString longText(int services) {
    QString text = QStringLiteral("services:\n");
    for (int at = 0; at < services; ++at)
        text += QString::fromLatin1(service).arg(at);
    return text;
}

/// The look of each character of a line: colour, ground, weight and slant in one number.
QList<quint64> looks(const QTextBlock& block) {
    QList<quint64> looks(block.length());
    for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
        const QTextCharFormat& format = range.format;
        const bool hasGround = format.background().style() != Qt::NoBrush;
        const quint64 ground = hasGround ? format.background().color().rgb() & 0xffffffU : 0U;
        const quint64 shape = format.fontWeight() == QFont::Bold ? 2U : 0U;
        const quint64 look = (quint64{format.foreground().color().rgb()} << 32U) | (ground << 8U) |
                             shape | (format.fontItalic() ? 1U : 0U);
        for (int at = range.start; at < range.start + range.length; ++at)
            looks[at] = look;
    }
    return looks;
}

bool isColoured(const QTextBlock& block) {
    return !block.layout()->formats().isEmpty();
}

/// The first line that looks otherwise than with KSyntaxHighlighting itself; -1: none.
int firstOther(const QTextDocument& document, bool dark) {
    static KSyntaxHighlighting::Repository repository;
    QTextDocument whole;
    whole.setPlainText(document.toPlainText());
    KSyntaxHighlighting::SyntaxHighlighter plain(&whole);
    plain.setTheme(repository.theme(dark ? "GitHub Dark" : "GitHub Light"));
    plain.setDefinition(repository.definitionForName("YAML"));
    plain.rehighlight();
    QTextBlock ours = document.begin();
    for (QTextBlock its = whole.begin(); its.isValid(); its = its.next(), ours = ours.next()) {
        if (looks(its) != looks(ours)) return its.blockNumber();
    }
    return -1;
}

void replace(QTextDocument& document, int line, int chars, const QString& text) {
    QTextCursor cursor(document.findBlockByNumber(line));
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, chars);
    cursor.insertText(text);
}

} // namespace

class HighlightingTest : public QObject {
    Q_OBJECT

    Theme theme_;

    struct Shown {
        CodeEditor editor;
        explicit Shown(const Theme& theme, const QString& text) : editor(theme) {
            editor.resize(600, 400);
            editor.setBytes(text.toStdString());
            editor.show();
        }
        [[nodiscard]] QTextBlock line(int number) const {
            return editor.document()->findBlockByNumber(number);
        }
        [[nodiscard]] bool isComplete() const { return editor.highlighter()->isComplete(); }
        [[nodiscard]] bool waitComplete() const {
            // qWaitFor sleeps between looks, many times as long as a slice takes.
            const QDeadlineTimer end(std::chrono::minutes(1));
            while (!isComplete() && !end.hasExpired())
                QCoreApplication::processEvents();
            return isComplete();
        }
    };

private slots:
    void initTestCase() { theme_.setScheme(Scheme::Light); }

    void visibleBeforeTheRest() {
        Shown shown(theme_, longText(5'000));
        QVERIFY(shown.editor.document()->blockCount() > 50'000);
        for (int line = 0; line < 20; ++line)
            QCOMPARE(isColoured(shown.line(line)), !shown.line(line).text().isEmpty());
        QVERIFY(!shown.isComplete());
        QVERIFY(!isColoured(shown.editor.document()->lastBlock().previous()));
        QVERIFY(shown.waitComplete());
        QVERIFY(isColoured(shown.editor.document()->lastBlock().previous()));
        QCOMPARE(firstOther(*shown.editor.document(), false), -1);
    }

    void theEndBeforeTheMiddle() {
        Shown shown(theme_, longText(5'000));
        shown.editor.verticalScrollBar()->setValue(shown.editor.verticalScrollBar()->maximum());
        const QTextBlock last = shown.editor.document()->lastBlock().previous();
        const QTextBlock middle = shown.line(40'000);
        QVERIFY(QTest::qWaitFor([&] { return isColoured(last); }));
        QVERIFY(!isColoured(middle));
        QVERIFY(!shown.isComplete());
        // A first letter in the part that has no real state yet has its colour at once.
        replace(*shown.editor.document(), last.blockNumber(), 0, "    # note\n");
        QVERIFY(isColoured(shown.editor.document()->lastBlock().previous().previous()));
        QVERIFY(shown.waitComplete());
        QCOMPARE(firstOther(*shown.editor.document(), false), -1);
    }

    void likeTheWhole_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("a line") << "a: 1";
        QTest::newRow("services") << longText(30);
        QTest::newRow("block scalars")
            << "a: |\n  x: 1\n\n  # no\nb: >2-\n    y: 'no\n   z\nc: 1\n";
        QTest::newRow("quotes")
            << "a: \"one\n  two: 2\n  # three\n\"\nb: 'x''\ny'\nc: [1,\n {d: 2}]\n";
        QTest::newRow("documents")
            << "%YAML 1.2\n---\na: !!int 1\n...\n---\n- &x {b: *x}\n- ? k\n  : v\n";
        QTest::newRow("never closed") << "a: 'open\nb: 1\n" + longText(5);
        QTest::newRow("tabs") << "a:\t1\n\tb: 2\n- \t- c\n";
    }

    void likeTheWhole() {
        QFETCH(QString, text);
        Shown shown(theme_, text);
        QVERIFY(shown.waitComplete());
        QCOMPARE(firstOther(*shown.editor.document(), false), -1);
    }

    void otherColoursToo() {
        Theme theme;
        theme.setScheme(Scheme::Light);
        Shown shown(theme, longText(600));
        QVERIFY(shown.waitComplete());
        const auto light = looks(shown.line(1));
        theme.setScheme(Scheme::Dark);
        QVERIFY(looks(shown.line(1)) != light); // those in sight at once
        QVERIFY(shown.waitComplete());
        QCOMPARE(firstOther(*shown.editor.document(), true), -1);
    }

    void edited_data() {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("removed");
        QTest::addColumn<QString>("text");
        QTest::newRow("a text opened") << 300 << 0 << "    x: |\n";
        QTest::newRow("a quote opened") << 300 << 0 << "\"";
        QTest::newRow("a text closed") << 6 + 11 * 30 - 2 << 0 << "    x: 1\n";
        QTest::newRow("lines joined") << 200 << 400 << "";
        QTest::newRow("many lines") << 100 << 0 << longText(200);
        QTest::newRow("at the end") << 6'600 << 0 << "z: 'open";
    }

    void edited() {
        QFETCH(int, line);
        QFETCH(int, removed);
        QFETCH(QString, text);
        for (const bool whileGoing : {false, true}) {
            Shown shown(theme_, longText(600));
            QTextDocument& document = *shown.editor.document();
            if (!whileGoing) QVERIFY(shown.waitComplete());
            QCOMPARE(shown.isComplete(), !whileGoing);
            const int at = std::min(line, document.blockCount() - 1);
            replace(document, at, removed, text);
            QVERIFY(shown.waitComplete());
            QCOMPARE(firstOther(document, false), -1);
            replace(document, at, static_cast<int>(text.size()), {});
            replace(document, 2, 4, "# no longer");
            QVERIFY(shown.waitComplete());
            QCOMPARE(firstOther(document, false), -1);
        }
    }

    void whatIsTypedHasItsColourAtOnce() {
        Shown shown(theme_, longText(600));
        QVERIFY(shown.waitComplete());
        const auto before = looks(shown.line(6));
        replace(*shown.editor.document(), 5, 0, "    x: \"");
        QVERIFY(looks(shown.line(6)) != before); // and what it means for those below
        QVERIFY(shown.waitComplete());
        QCOMPARE(firstOther(*shown.editor.document(), false), -1);
    }

    void editedAtRandom() {
        QRandomGenerator random(7);
        Shown shown(theme_, longText(300));
        QTextDocument& document = *shown.editor.document();
        const QStringList texts{"\"", "'", "x: |\n", "\n", "# ", "- ", "  ", longText(20), ""};
        for (int step = 0; step < 200; ++step) {
            QTextCursor cursor(&document);
            cursor.setPosition(random.bounded(document.characterCount()));
            cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, random.bounded(60));
            cursor.insertText(texts[random.bounded(texts.size())]);
            if (random.bounded(3) == 0) QCoreApplication::processEvents();
            if (step % 50 != 49) continue;
            QVERIFY(shown.waitComplete());
            QCOMPARE(firstOther(document, false), -1);
        }
    }

    /// Colours are no changes of the text.
    void tellsNobody() {
        Shown shown(theme_, longText(600));
        int changes = 0;
        connect(shown.editor.document(), &QTextDocument::contentsChanged, this,
                [&changes] { ++changes; });
        connect(&shown.editor, &CodeEditor::typed, this, [&changes] { ++changes; });
        QVERIFY(shown.waitComplete());
        QCOMPARE(changes, 0);
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::HighlightingTest)
#include "highlighting_test.moc"
