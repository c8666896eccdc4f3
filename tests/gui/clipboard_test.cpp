// Copy, cut, paste and duplicate services as YAML.
#include "window_fixture.h"

#include <QClipboard>

namespace tw::gui {
namespace {

QString clip() {
    return QGuiApplication::clipboard()->text();
}

void clip(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

void press(WindowFixture& shop, Qt::Key key) {
    shop.canvas().setFocus();
    QTest::keyClick(&shop.canvas(), key, Qt::ControlModifier);
}

} // namespace

class ClipboardTest : public QObject {
    Q_OBJECT

private slots:
    void copiesPlainYamlWithComments() {
        WindowFixture shop;
        shop.click("service:db");
        press(shop, Qt::Key_C);
        QCOMPARE(clip(), "services:\n"
                         "  db:\n"
                         "    image: postgres:16-alpine # as in production\n"
                         "    mem_limit: 512m\n"
                         "    networks:\n"
                         "      - app # for now\n"
                         "    labels:\n"
                         "      team: data\n");
        QCOMPARE(shop.window.workspace().undoStack().count(), 0);
    }

    void pastesUnderAFreeName() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.window.selection().select(QStringList{"service:api", "service:db"});
        press(shop, Qt::Key_C);
        press(shop, Qt::Key_V);
        QVERIFY(shop.service("api-2") != nullptr && shop.service("db-2") != nullptr);
        QCOMPARE(shop.service("api-2")->depends_on.front().service, ServiceName("db-2"));
        QVERIFY(shop.text().contains("  db-2:\n    image: postgres:16-alpine # as in production"));
        QCOMPARE(shop.window.selection().keys(), (QStringList{"service:api-2", "service:db-2"}));
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        QVERIFY(shop.window.workspace().undoStack().undoText().contains("2 services"));
        shop.undo();
        QCOMPARE(shop.text(), before);
        shop.window.actionList().redo->trigger();
        QVERIFY(shop.service("db-2") != nullptr);
    }

    void cutsAndPastesBack() {
        WindowFixture shop;
        shop.click("service:web");
        press(shop, Qt::Key_X);
        QVERIFY(shop.service("web") == nullptr);
        QVERIFY(clip().contains("  web:\n"));
        QCOMPARE(shop.window.workspace().undoStack().undoText(), "Cut web");
        press(shop, Qt::Key_V);
        QVERIFY(shop.service("web") != nullptr); // the name is free again
        QCOMPARE(shop.window.workspace().undoStack().count(), 2);
    }

    void pastesTextFromElsewhere() {
        WindowFixture shop;
        clip("services:\n  cache: # quick\n    image: redis:7\n    networks: [app, memory]\n");
        shop.window.actionList().paste->trigger();
        QVERIFY(shop.service("cache") != nullptr);
        QVERIFY(shop.text().contains("  cache: # quick\n"));
        QVERIFY(shop.network("memory") != nullptr); // was not declared
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        shop.undo();
        QVERIFY(shop.network("memory") == nullptr);
    }

    void refusesWithAReason_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("words") << "Dear customer" << "fragment";
        QTest::newRow("nothing") << "" << "no text";
        QTest::newRow("broken") << "services:\n  a: [\n" << "no YAML";
        QTest::newRow("what Compose refuses")
            << "services:\n  a:\n    image: a\n    depends_on: [nobody]\n"
            << "nobody";
        QTest::newRow("an undeclared volume")
            << "services:\n  a:\n    image: a\n    volumes: [store:/data]\n"
            << "store";
    }

    void refusesWithAReason() {
        QFETCH(const QString, text);
        QFETCH(const QString, reason);
        WindowFixture shop;
        const QByteArray before = shop.text();
        clip(text);
        press(shop, Qt::Key_V);
        QVERIFY2(shop.window.notice().contains("Not pasted"), qPrintable(shop.window.notice()));
        QVERIFY2(shop.window.notice().contains(reason), qPrintable(shop.window.notice()));
        QCOMPARE(shop.text(), before);
        QCOMPARE(shop.window.workspace().undoStack().count(), 0);
    }

    void fieldsKeepTheirOwnClipboard() {
        WindowFixture shop;
        shop.select("service:db");
        Field* field = shop.field("limit:memory");
        QVERIFY(field != nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clip(), "512m");
    }

    void duplicatesSeveral() {
        WindowFixture shop;
        shop.window.selection().select(QStringList{"service:web", "service:db"});
        shop.window.actionList().duplicate->trigger();
        QVERIFY(shop.service("web-2") != nullptr && shop.service("db-2") != nullptr);
        QCOMPARE(shop.window.selection().keys().size(), 2);
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::ClipboardTest)
#include "clipboard_test.moc"
