// What the labels of a service say to Traefik, changed in the fields of the inspector.
#include "inspector/traefik/middleware_list.h"
#include "inspector/traefik/rule_field.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QMenu>

namespace tw::gui {

class TraefikInspectorTest : public QObject {
    Q_OBJECT

private slots:
    void theRuleIsEditedInPlace() {
        WindowFixture shop("routes");
        const QByteArray before = shop.text();
        shop.select("service:web");
        RuleField* rule = ruleOf(shop, "web");
        QVERIFY(rule != nullptr);
        QCOMPARE(rule->text(), "Host(`shop.example`)");
        rule->setFocus();
        rule->selectAll();
        QTest::keyClicks(rule, "Path(`/a`)");
        closePopup(rule);
        QTest::keyClick(rule, Qt::Key_Return);
        QVERIFY(shop.text().contains("routers.web.rule=Path(`/a`)\n"));
        QCOMPARE(shop.field("label:traefik.http.routers.web.rule")->text(), "Path(`/a`)");
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void aMistakeInTheRuleIsToldAtItsColumn() {
        WindowFixture shop("routes");
        const QByteArray before = shop.text();
        shop.select("service:web");
        RuleField* rule = ruleOf(shop, "web");
        rule->setFocus();
        rule->selectAll();
        QTest::keyClicks(rule, "Host(`a`) && Hots(`b`)");
        closePopup(rule);
        QVERIFY2(rule->error()->text().startsWith("column 14:"), qPrintable(rule->error()->text()));
        QVERIFY(rule->error()->isVisible());
        QTest::keyClick(rule, Qt::Key_Escape);
        QCOMPARE(rule->text(), "Host(`shop.example`)");
        QVERIFY(!rule->error()->isVisible());
        QCOMPARE(shop.text(), before);
    }

    void matchersAreCompleted() {
        WindowFixture shop("routes");
        shop.select("service:web");
        RuleField* rule = ruleOf(shop, "web");
        rule->setFocus();
        rule->selectAll();
        QTest::keyClicks(rule, "Hos");
        QVERIFY(rule->completer()->popup()->isVisible());
        QTest::keyClick(rule->completer()->popup(), Qt::Key_Return);
        QCOMPARE(rule->text(), "Host(``)");
        closePopup(rule);
    }

    void halfARuleOutlivesANewSnapshot() {
        WindowFixture shop("routes");
        shop.select("service:web");
        RuleField* rule = ruleOf(shop, "web");
        rule->setFocus();
        QTest::keyClick(rule, Qt::Key_End);
        QTest::keyClicks(rule, " && Path");
        closePopup(rule);
        shop.window.commands().perform({SetLabel{ServiceName("web"), "team", "core"}});
        QCOMPARE(ruleOf(shop, "web")->text(), "Host(`shop.example`) && Path");
        shop.window.workspace().revert();
    }

    void theOrderOfMiddlewaresByKeyboard() {
        WindowFixture shop("routes");
        const QByteArray before = shop.text();
        shop.select("service:web");
        auto* list = listOf(shop);
        QVERIFY(list != nullptr);
        QCOMPARE(list->names(), QStringList({"strip", "limit"}));
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(shop.text().contains("routers.web.middlewares=limit,strip\n"));
        list = listOf(shop);
        QCOMPARE(list->currentRow(), 0);
        QCOMPARE(shop.window.focusWidget(), list);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shop.text(), before);
        QTest::keyClick(listOf(shop), Qt::Key_Delete);
        QVERIFY(shop.text().contains("routers.web.middlewares=strip\n"));
        QVERIFY(shop.enter("router:web:middlewares:new", "limit"));
        QCOMPARE(shop.text(), before);
    }

    void entryPointsAndTls() {
        WindowFixture shop("routes");
        const QByteArray before = shop.text();
        shop.select("service:web");
        QVERIFY(click(shop, "router:web:entrypoints:websecure"));
        QVERIFY(shop.text().contains("routers.web.entrypoints=web,websecure\n"));
        QVERIFY(click(shop, "router:web:entrypoints:web"));
        QVERIFY(shop.text().contains("routers.web.entrypoints=websecure\n"));
        QVERIFY(click(shop, "router:web:tls"));
        QVERIFY(shop.text().contains("routers.web.tls=true\n"));
        QVERIFY(shop.enter("router:web:tls.certresolver", "le"));
        QVERIFY(shop.text().contains("routers.web.tls.certresolver=le\n"));
        QVERIFY(click(shop, "router:web:tls"));
        QVERIFY(!shop.text().contains("tls"));
        for (int step = 0; step < 5; ++step)
            shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void switchedOffAndOn() {
        WindowFixture shop("routes");
        const QByteArray before = shop.text();
        shop.select("service:web");
        QVERIFY(click(shop, "traefik:enable"));
        QVERIFY(shop.text().contains("traefik.enable=false # for everyone\n"));
        QVERIFY(click(shop, "traefik:enable"));
        QCOMPARE(shop.text(), before);
    }

    void theNetworkAndThePort() {
        WindowFixture shop("routes");
        const QByteArray before = shop.text();
        shop.select("service:web");
        QVERIFY(shop.enter("traefik:docker.network", "shop_edge"));
        QVERIFY(shop.text().contains("traefik.docker.network=shop_edge\n"));
        shop.undo();
        QCOMPARE(shop.text(), before);
        QVERIFY(shop.enter("service:web:loadbalancer.server.port", "8080"));
        QVERIFY(shop.text().contains("services.web.loadbalancer.server.port=8080\n"));
        QVERIFY(shop.enter("service:web:loadbalancer.server.port", "8000"));
        QCOMPARE(shop.text(), before);
    }

    void aRouterFromATemplate() {
        WindowFixture shop("routes");
        const QByteArray before = shop.text();
        shop.select("service:db");
        auto* add = shop.window.findChild<QPushButton*>("Add a router");
        QVERIFY(add != nullptr && add->menu() != nullptr);
        add->menu()->actions().front()->trigger();
        QVERIFY(shop.text().contains("traefik.enable"));
        RuleField* rule = ruleOf(shop, "db");
        QVERIFY(rule != nullptr);
        QCOMPARE(rule->text(), "Host(`db.shop.example`)");
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void aMiddlewareFromATemplate() {
        WindowFixture shop("routes");
        const QByteArray before = shop.text();
        shop.select("service:web");
        auto* add = shop.window.findChild<QPushButton*>("Add a middleware");
        QVERIFY(add != nullptr);
        add->menu()->actions().back()->trigger();
        QCOMPARE(listOf(shop)->names(), QStringList({"strip", "limit", "web-compress"}));
        QVERIFY(shop.enter("middleware:limit:new", "ratelimit.burst=20"));
        QVERIFY(shop.text().contains("middlewares.limit.ratelimit.burst=20\n"));
        shop.undo();
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

private:
    static RuleField* ruleOf(WindowFixture& shop, const QString& router) {
        QApplication::processEvents();
        return shop.window.findChild<RuleField*>("router:" + router + ":rule");
    }
    static MiddlewareList* listOf(WindowFixture& shop) {
        QApplication::processEvents();
        return shop.window.findChild<MiddlewareList*>("router:web:middlewares");
    }
    static bool click(WindowFixture& shop, const QString& name) {
        QApplication::processEvents();
        auto* check = shop.window.findChild<QCheckBox*>(name);
        if (check == nullptr) return false;
        check->click();
        return true;
    }
    static void closePopup(RuleField* rule) { rule->completer()->popup()->hide(); }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::TraefikInspectorTest)
#include "traefik_inspector_test.moc"
