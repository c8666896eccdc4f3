// Bytes survive the editor.
#include "code/editor_text.h"
#include "palette/fuzzy.h"
#include "workspace/change.h"

#include <QTest>

namespace tw::gui {

class EditorTextTest : public QObject {
    Q_OBJECT

private slots:
    void editsLeaveOtherBytesAlone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("ascii") << QByteArray("a: 1\nb: 2\n") << "a: 1\nb: 3\n"
                               << QByteArray("a: 1\nb: 3\n");
        QTest::newRow("umlaut") << QByteArray("ä: ö\n") << QString::fromUtf8("ä: öü\n")
                                << QByteArray("ä: öü\n");
        QTest::newRow("emoji") << QByteArray("a: 🐳\nb: 1\n") << QString::fromUtf8("a: 🐳\nb: 12\n")
                               << QByteArray("a: 🐳\nb: 12\n");
        QTest::newRow("emoji replaced")
            << QByteArray("a: 🐳\n") << QString::fromUtf8("a: 🐋\n") << QByteArray("a: 🐋\n");
        QTest::newRow("crlf") << QByteArray("a: 1\r\nb: 2\r\n") << "a: 1\nb: 3\n"
                              << QByteArray("a: 1\r\nb: 3\r\n");
        QTest::newRow("crlf, new line") << QByteArray("a: 1\r\nb: 2\r\n") << "a: 1\nx\nb: 2\n"
                                        << QByteArray("a: 1\r\nx\r\nb: 2\r\n");
        QTest::newRow("crlf, joined lines") << QByteArray("a: 1\r\nb: 2\r\n") << "a: 1b: 2\n"
                                            << QByteArray("a: 1b: 2\r\n");
        QTest::newRow("crlf, at the end")
            << QByteArray("a\r\nb") << "ax\nb" << QByteArray("ax\r\nb");
    }

    void editsLeaveOtherBytesAlone() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, typed);
        QFETCH(QByteArray, expected);
        const EditorText text(bytes.toStdString());
        QVERIFY(text.isFaithful());
        const text::Edit edit = text.editTo(typed);
        std::string result = bytes.toStdString();
        result.replace(edit.range.begin, edit.range.size(), edit.text);
        QCOMPARE(QByteArray::fromStdString(result), expected);
    }

    void positionsAndBytesAgree() {
        const std::string bytes = "ä: 🐳\r\nb";
        const EditorText text(bytes);
        QCOMPARE(text.positionOf(bytes.find('b')), text.text().indexOf('b'));
        QCOMPARE(text.byteOf(static_cast<int>(text.text().indexOf('b'))), bytes.find('b'));
    }

    void strangeBytesAreNotEdited() {
        QVERIFY(!EditorText("a: \xff\n").isFaithful());
        QVERIFY(!EditorText("a\rb").isFaithful());
        QVERIFY(!EditorText("a\r\nb\n").isFaithful());
        QVERIFY(EditorText("").isFaithful());
    }

    void fuzzyMatchesWordBeginnings() {
        QVERIFY(fuzzyScore("zi", "Zoom in") > fuzzyScore("zi", "Organize"));
        QVERIFY(!fuzzyScore("xyz", "Zoom in"));
        QVERIFY(fuzzyScore("", "anything").has_value());
    }
};

} // namespace tw::gui

QTEST_GUILESS_MAIN(tw::gui::EditorTextTest)
#include "editor_text_test.moc"
