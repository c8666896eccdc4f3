// The box in which a request is traced, and the way of the request on the canvas.
#include "route/route_answer.h"
#include "route/route_history.h"
#include "route/route_query.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QSettings>
#include <QTextBlock>

namespace tw::gui {

class RouteTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void enterShowsTheWay() {
        WindowFixture shop("routes");
        QVERIFY(ask(shop, "http://shop.example/api/x"));
        const QString answer = texts(shop);
        QVERIFY2(answer.contains("api@docker, priority"), qPrintable(answer));
        QVERIFY2(answer.contains("web@docker, priority 20: it has a lower priority"),
                 qPrintable(answer));
        QVERIFY2(answer.contains("api, port 9000 over back"), qPrintable(answer));
        const auto& path = overlay(shop).path();
        QCOMPARE(path.tone, picture::Tone::Good);
        QVERIFY(std::ranges::contains(path.stops, std::string("service:traefik")));
        QCOMPARE(path.stops.back(), std::string("service:api"));
    }

    void theAnswerFollowsTheFiles() {
        WindowFixture shop("routes");
        QVERIFY(ask(shop, "http://shop.example/api/x"));
        shop.window.commands().perform(
            {SetLabel{ServiceName("web"), "traefik.http.routers.web.priority", "999"}});
        QCOMPARE(shop.window.route().hops().back().winner->name, std::string("web@docker"));
        QVERIFY(texts(shop).contains("web@docker, priority 999"));
        QCOMPARE(overlay(shop).path().stops.back(), std::string("service:web"));
        shop.window.workspace().revert();
        QCOMPARE(overlay(shop).path().stops.back(), std::string("service:api"));
    }

    void aMistakeIsTold() {
        WindowFixture shop("routes");
        QVERIFY(ask(shop, "shop example"));
        const auto* error = shop.window.findChild<QLabel*>("route:error");
        QVERIFY(error != nullptr && error->isVisible());
        QVERIFY(shop.window.route().hops().empty());
        QVERIFY(routeHistory().isEmpty());
        QVERIFY(ask(shop, "http://shop.example/"));
        QVERIFY(!error->isVisible());
        QCOMPARE(routeHistory(), QStringList{"http://shop.example/"});
    }

    void methodAndHeadersCount() {
        WindowFixture shop("routes");
        shop.window.commands().perform(
            {SetLabel{ServiceName("api"), "traefik.http.routers.api.rule",
                      "Method(`POST`) && Header(`X-Key`, `1`)"}});
        shop.window.findChild<QComboBox*>("route:method")->setEditText("post");
        shop.window.findChild<QLineEdit*>("route:headers")->setText("Accept: */*; X-Key: 1");
        QVERIFY(ask(shop, "http://any.example/"));
        QCOMPARE(shop.window.route().hops().back().winner->name, std::string("api@docker"));
        shop.window.workspace().revert();
    }

    void aStepLeadsToItsLabel() {
        WindowFixture shop("routes");
        QVERIFY(ask(shop, "http://shop.example/"));
        auto& answer = shop.window.route().answer();
        answer.setFocus();
        for (int row = 0; row < answer.topLevelItemCount(); ++row) {
            if (answer.topLevelItem(row)->text(1).startsWith("Host("))
                answer.setCurrentItem(answer.topLevelItem(row));
        }
        QTest::keyClick(&answer, Qt::Key_Return);
        QCOMPARE(shop.window.selection().current(), "service:web");
        const auto* editor = shop.window.code().currentEditor();
        QVERIFY(editor != nullptr);
        QVERIFY(editor->textCursor().block().text().contains("routers.web.rule"));
    }

    void escapePutsOutTheLight() {
        WindowFixture shop("routes");
        QVERIFY(ask(shop, "http://shop.example/"));
        QVERIFY(!overlay(shop).path().stops.empty());
        QTest::keyClick(line(shop), Qt::Key_Escape);
        QVERIFY(shop.window.route().hops().empty());
        QVERIFY(overlay(shop).path().stops.empty());
    }

    void theLegendExplainsTheLight() {
        WindowFixture shop("routes");
        const auto explained = [&](const QString& end) {
            return shop.canvas().legend().texts().contains("way of the traced request" + end);
        };
        QVERIFY(!explained({}));
        QVERIFY(ask(shop, "http://shop.example/"));
        QVERIFY(explained({}));
        QVERIFY(ask(shop, "http://nobody.example/"));
        QVERIFY(explained(", which ends in an error") && !explained({}));
        QTest::keyClick(line(shop), Qt::Key_Escape);
        QVERIFY(!explained(", which ends in an error"));
    }

    void theLightComesBackAfterARebuilding() {
        WindowFixture shop("routes");
        QVERIFY(ask(shop, "http://shop.example/"));
        const auto count = shop.canvas().scene()->items().size();
        shop.theme.setScheme(Scheme::Dark);
        QCOMPARE(shop.canvas().scene()->items().size(), count);
        QVERIFY(!overlay(shop).path().lines.empty());
        shop.theme.setScheme(Scheme::Light);
    }

private:
    static QLineEdit* line(WindowFixture& shop) {
        return shop.window.findChild<QComboBox*>("route:url")->lineEdit();
    }
    static RouteOverlay& overlay(WindowFixture& shop) {
        return *shop.canvas().findChild<RouteOverlay*>();
    }
    static bool ask(WindowFixture& shop, const QString& url) {
        shop.window.actionList().traceRoute->trigger();
        QLineEdit* edit = line(shop);
        if (!edit->hasFocus() && shop.window.focusWidget() != edit->parentWidget()) return false;
        edit->selectAll();
        QTest::keyClicks(edit, url);
        QTest::keyClick(edit->parentWidget(), Qt::Key_Return); // which has the focus
        return true;
    }
    static QString texts(WindowFixture& shop) {
        QStringList texts;
        const auto& answer = shop.window.route().answer();
        for (int row = 0; row < answer.topLevelItemCount(); ++row)
            texts << answer.topLevelItem(row)->text(1);
        return texts.join('\n');
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::RouteTest)
#include "route_test.moc"
