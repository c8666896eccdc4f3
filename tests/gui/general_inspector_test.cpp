// What the inspector says of one service beside its lists: image, names, addresses.
#include "inspector/chip.h"
#include "window_fixture.h"

namespace tw::gui {

class GeneralInspectorTest : public QObject {
    Q_OBJECT

private slots:
    void theImage() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:db");
        QCOMPARE(shop.field("general:image")->text(), "postgres:16-alpine");
        QVERIFY(shop.enter("general:image", "postgres:17"));
        QVERIFY(shop.text().contains("image: postgres:17 # as in production\n"));
        QCOMPARE(undoText(shop), QString("Set image of db"));
        shop.undo();
        QCOMPARE(shop.text(), before);
        QVERIFY(shop.enter("general:image", "")); // there would be nothing to run
        QVERIFY(!shop.errorOf("general:image").isEmpty());
        QCOMPARE(shop.text(), before);
    }

    void aServiceThatIsBuilt() {
        WindowFixture shop;
        QByteArray text = shop.text();
        text.replace("    image: example/shop-web:1.4\n", "    build: ./web\n");
        shop.window.workspace().replaceText(text::FileId(0),
                                            {0, static_cast<std::uint32_t>(shop.text().size())},
                                            text.toStdString());
        shop.select("service:web");
        QVERIFY(QTest::qWaitFor([&] { return shop.field("general:image") != nullptr; }));
        QCOMPARE(shop.field("general:image")->text(), "");
        QCOMPARE(shop.field("general:image")->placeholderText(), "built from web");
        QVERIFY(shop.enter("general:image", "shop/web"));
        QVERIFY(shop.text().contains("image: shop/web\n"));
        QVERIFY(shop.press("Clear the image"));
        QCOMPARE(shop.text(), text);
    }

    void theRestartPolicy() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:db");
        QCOMPARE(shop.field("general:restart")->placeholderText(), "not set: no");
        QVERIFY(shop.typeInto("general:restart", "sometimes"));
        QVERIFY(shop.errorOf("general:restart").contains("no restart policy"));
        QTest::keyClick(shop.field("general:restart"), Qt::Key_Return);
        QCOMPARE(shop.text(), before); // refused, not only marked
        QVERIFY(shop.enter("general:restart", "on-failure:3"));
        QVERIFY(shop.text().contains("restart: on-failure:3\n"));
        QVERIFY(shop.press("Clear the restart policy"));
        QCOMPARE(undoText(shop), QString("Remove restart from db"));
        QCOMPARE(shop.text(), before);
    }

    void theNames() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:db");
        QVERIFY(shop.field("general:container_name")->placeholderText().endsWith("-db-1"));
        QVERIFY(shop.typeInto("general:container_name", "a b"));
        QVERIFY(!shop.errorOf("general:container_name").isEmpty());
        QVERIFY(shop.enter("general:container_name", "shop-db"));
        QCOMPARE(shop.service("db")->container_name, "shop-db");
        QVERIFY(shop.enter("general:hostname", "database"));
        QCOMPARE(shop.service("db")->hostname, "database");
        QVERIFY(shop.enter("general:hostname", ""));
        QVERIFY(shop.press("Clear the container name"));
        QCOMPARE(shop.text(), before);
    }

    void anAddressOnANetwork() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:proxy");
        QVERIFY(shop.field("priority:app") == nullptr);
        QVERIFY(shop.press("Set a priority on app"));
        QCOMPARE(shop.window.focusWidget(), shop.field("priority:app"));
        QVERIFY(shop.enter("priority:app", "100"));
        QVERIFY2(shop.text().contains("      app: # to reach the services behind it\n"
                                      "        priority: 100\n"),
                 shop.text().constData());
        QCOMPARE(undoText(shop), QString("Set priority of proxy on app"));
        QVERIFY(shop.enter("gw_priority:app", "much"));
        QVERIFY(!shop.errorOf("gw_priority:app").isEmpty());
        QVERIFY(shop.press("Remove the priority on app"));
        QVERIFY(!shop.text().contains("priority"));
        shop.undo();
        shop.undo();
        QCOMPARE(shop.text(), before);
        QVERIFY(shop.press("Set an address on app"));
        QVERIFY(shop.typeInto("ipv4_address:app", "here"));
        QVERIFY(!shop.errorOf("ipv4_address:app").isEmpty());
    }

    void whoFindsAName() {
        WindowFixture shop;
        shop.select("service:db");
        QApplication::processEvents();
        QStringList about;
        for (const Chip* chip : shop.window.findChildren<Chip*>()) {
            for (const QLabel* word : chip->findChildren<QLabel*>()) {
                if (word->accessibleName() == "db") about << word->accessibleDescription();
            }
        }
        QVERIFY2(about.contains("found by proxy, api"), qPrintable(about.join('\n')));
    }

    /// Without a secret in the project, one is declared.
    void addingASecretNeedsNone() {
        WindowFixture shop;
        shop.select("service:db");
        for (const auto& [what, action] : shop.window.actionList().additions()) {
            if (what == Addition::Secret) action->trigger();
        }
        QVERIFY(shop.field("secret:new") != nullptr);
        QVERIFY(shop.enter("secret:new", "token=token.txt"));
        QVERIFY2(shop.text().contains("    file: token.txt\n"), shop.text());
    }

private:
    static QString undoText(WindowFixture& shop) {
        return shop.window.workspace().undoStack().undoText();
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::GeneralInspectorTest)
#include "general_inspector_test.moc"
