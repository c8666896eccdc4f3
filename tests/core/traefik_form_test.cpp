// The labels of a service as a form, what its changes write, and a request as lines and as a path.
#include "memory_project.h"
#include "picture/route_path.h"
#include "report/route_lines.h"
#include "report/traefik_changes.h"
#include "report/traefik_names.h"
#include "report/traefik_templates.h"
#include "traefik/question.h"

#include <QTest>

#include <algorithm>

using namespace tw;
using namespace tw::report;

namespace {

constexpr auto shop = "name: shop\n"
                      "services:\n"
                      "  traefik:\n"
                      "    image: traefik:v3.7\n"
                      "    command:\n"
                      "      - --providers.docker=true\n"
                      "      - --providers.docker.exposedbydefault=false\n"
                      "      - --entrypoints.web.address=:80\n"
                      "      - --entrypoints.websecure.address=:443\n"
                      "      - --certificatesresolvers.le.acme.email=a@b.example\n"
                      "    ports: ['80:80', '443:443']\n"
                      "    networks: [edge, back]\n"
                      "  web:\n"
                      "    image: web\n"
                      "    networks: [edge, back, data]\n"
                      "    labels:\n"
                      "      - traefik.enable=true\n"
                      "      - traefik.docker.network=shop_back\n"
                      "      - traefik.HTTP.routers.web.Rule=Host(`web.example`)\n"
                      "      - traefik.http.routers.web.tls.certresolver=le\n"
                      "      - traefik.http.routers.web.middlewares=strip,nobody\n"
                      "      - traefik.http.middlewares.strip.stripprefix.prefixes=/web\n"
                      "      - traefik.http.services.web.loadbalancer.server.port=8000\n"
                      "  api:\n"
                      "    image: api\n"
                      "    expose: ['9000']\n"
                      "    networks: [edge, data]\n"
                      "networks: {edge: , back: , data: }\n";

TraefikForm form_of(const analysis::Snapshot& snapshot, const char* service) {
    return traefik_form(snapshot.facts, snapshot.findings,
                        *snapshot.facts.project.find(ServiceName(service)));
}

/// The text after intents; empty, with a warning, if they are refused.
std::string after(const analysis::SnapshotPtr& before, const std::vector<Intent>& intents) {
    const auto preview = analysis::preview(*before, intents);
    if (!preview) {
        qWarning("%s", preview.error().message.str().c_str());
        return {};
    }
    return preview->after->input.files.text(preview->after->input.compose_files.front());
}

QString changed(const analysis::SnapshotPtr& before, const std::vector<Intent>& intents) {
    return QString::fromStdString(tests::changed_lines(
        before->input.files.text(before->input.compose_files.front()), after(before, intents)));
}

std::vector<traefik::Route> hops_of(const analysis::Snapshot& snapshot, const char* url) {
    return traefik::follow(snapshot.facts.traefik, snapshot.facts.project,
                           *traefik::request_of({.url = url}));
}

picture::RoutePath path_of(const analysis::Snapshot& snapshot, const char* url) {
    const auto picture = picture::draw(snapshot.facts, snapshot.findings, {}, {});
    return picture::route_path(picture, snapshot.facts, hops_of(snapshot, url));
}

} // namespace

class TraefikFormTest : public QObject {
    Q_OBJECT

private slots:
    void fieldsAreWhatIsWritten() {
        const auto snapshot = tests::snapshot_of(shop);
        const TraefikForm form = form_of(*snapshot, "web");
        QVERIFY(form.enabled);
        QCOMPARE(form.network.value, std::string("shop_back"));
        const std::vector<std::string> shared{"shop_edge", "shop_back"};
        QCOMPARE(form.networks, shared);
        QCOMPARE(form.routers.size(), 1U);
        const RouterForm& router = form.routers.front();
        QCOMPARE(router.field("rule")->value, std::string("Host(`web.example`)"));
        QCOMPARE(router.field("rule")->key, std::string("traefik.HTTP.routers.web.Rule"));
        QCOMPARE(router.field("priority")->otherwise, std::string("19"));
        QCOMPARE(router.field("entrypoints")->otherwise, std::string("web, websecure"));
        QCOMPARE(router.field("service")->otherwise, std::string("web"));
        QVERIFY(router.tls);
        QCOMPARE(form.services.front().field("loadbalancer.server.port")->value,
                 std::string("8000"));
        QCOMPARE(form.middlewares.front().types, std::vector<std::string>{"stripprefix"});
    }

    void problemsStandAtTheirField() {
        const auto snapshot = tests::snapshot_of(shop);
        const RouterForm router = form_of(*snapshot, "web").routers.front();
        QCOMPARE(router.field("middlewares")->problems.size(), 1U);
        QVERIFY(router.field("middlewares")->problems.front().str().contains("nobody"));
        QVERIFY(router.field("rule")->problems.empty());
    }

    void changesWriteTheLabelAsTheFileSpellsIt() {
        const auto snapshot = tests::snapshot_of(shop);
        const RouterForm router = form_of(*snapshot, "web").routers.front();
        const ServiceName web("web");
        QCOMPARE(changed(snapshot, change_field(web, *router.field("rule"), "Path(`/`)")),
                 "19-      - traefik.HTTP.routers.web.Rule=Host(`web.example`)\n"
                 "19+      - traefik.HTTP.routers.web.Rule=Path(`/`)\n");
        QCOMPARE(changed(snapshot, change_field(web, *router.field("priority"), "7")),
                 "24+      - traefik.HTTP.routers.web.priority=7\n");
        QCOMPARE(changed(snapshot, switch_tls(web, router, false)),
                 "20-      - traefik.http.routers.web.tls.certresolver=le\n");
        const std::vector<std::string> order{"nobody", "strip"};
        QCOMPARE(changed(snapshot, change_list(web, *router.field("middlewares"), order)),
                 "21-      - traefik.http.routers.web.middlewares=strip,nobody\n"
                 "21+      - traefik.http.routers.web.middlewares=nobody,strip\n");
        QVERIFY(change_field(web, *router.field("priority"), "").empty());
    }

    void elementsAreRenamedAndRemoved() {
        const auto snapshot = tests::snapshot_of(shop);
        const TraefikForm form = form_of(*snapshot, "web");
        const ServiceName web("web");
        QCOMPARE(
            changed(snapshot, rename_element(snapshot->facts, web, form.services.front(), "app")),
            "23-      - traefik.http.services.web.loadbalancer.server.port=8000\n"
            "23+      - traefik.http.services.app.loadbalancer.server.port=8000\n");
        QCOMPARE(changed(snapshot,
                         rename_element(snapshot->facts, web, form.middlewares.front(), "cut")),
                 "21-      - traefik.http.routers.web.middlewares=strip,nobody\n"
                 "22-      - traefik.http.middlewares.strip.stripprefix.prefixes=/web\n"
                 "21+      - traefik.http.routers.web.middlewares=cut,nobody\n"
                 "22+      - traefik.http.middlewares.cut.stripprefix.prefixes=/web\n");
        QCOMPARE(changed(snapshot, remove_element(web, form.middlewares.front())),
                 "22-      - traefik.http.middlewares.strip.stripprefix.prefixes=/web\n");
    }

    void namesThatMayBeChosen() {
        const auto snapshot = tests::snapshot_of(shop);
        const TraefikNames names = traefik_names(snapshot->facts, traefik::Protocol::Http);
        const std::vector<std::string> points{"web", "websecure"};
        QCOMPARE(names.entry_points, points);
        QVERIFY(names.all_entry_points);
        QCOMPARE(names.resolvers, std::vector<std::string>{"le"});
        QCOMPARE(names.middlewares, std::vector<std::string>{"strip"});
        QCOMPARE(names.hosts, std::vector<std::string>{"web.example"});
        const auto options =
            middleware_options(snapshot->facts, form_of(*snapshot, "web").middlewares.front());
        const std::vector<std::string> wanted{"stripprefix.prefixes", "stripprefix.forceslash"};
        QCOMPARE(options, wanted);
    }

    void templatesMakeRoutersThatWork() {
        const auto before = tests::snapshot_of(shop);
        const auto& api = *before->facts.project.find(ServiceName("api"));
        const auto now = tests::snapshot_of(
            after(before, new_router(before->facts, api, RouterTemplate::HostTls)));
        const auto hops = hops_of(*now, "https://api.web.example/");
        QCOMPARE(hops.back().outcome, traefik::Route::Outcome::Routed);
        QCOMPARE(hops.back().winner->name, std::string("api@docker"));
        const RouterForm router = form_of(*now, "api").routers.front();
        QCOMPARE(router.field("tls.certresolver")->value, std::string("le"));
        QCOMPARE(form_of(*now, "api").network.value, std::string("shop_edge"));
        const auto broken = std::ranges::count_if(now->findings, [](const facts::Finding& each) {
            return each.service == ServiceName("api") && each.rule.starts_with("TW-TRF-") &&
                   each.severity == text::Severity::Error;
        });
        QCOMPARE(broken, 0);
    }

    void aNewMiddlewareIsUsedByTheOnlyRouter() {
        const auto before = tests::snapshot_of(shop);
        const auto& web = *before->facts.project.find(ServiceName("web"));
        const auto intents = new_middleware(before->facts, web, MiddlewareTemplate::Compress);
        QCOMPARE(changed(before, intents),
                 "21-      - traefik.http.routers.web.middlewares=strip,nobody\n"
                 "21+      - traefik.http.routers.web.middlewares=strip,nobody,web-compress\n"
                 "24+      - traefik.http.middlewares.web-compress.compress=true\n");
    }

    void rulesAreJudgedAsWritten() {
        const auto snapshot = tests::snapshot_of(shop);
        const traefik::Dialect v3{};
        const auto& facts = snapshot->facts;
        QVERIFY(!rule_remark(facts, "Host(`${DOMAIN:-a.example}`)", v3));
        QVERIFY(!rule_remark(facts, "HostRegexp(`^a$$`)", v3));
        const auto plain = rule_remark(facts, "Hots(`a`)", v3);
        QVERIFY(plain && plain->range == (text::Range{0, 4}));
        QVERIFY(plain->text.str().starts_with("column 1: "));
        const auto moved = rule_remark(facts, "Hots(`${DOMAIN:-a}`)", v3);
        QVERIFY(moved && !moved->range && !moved->text.str().starts_with("column"));
    }

    void aRouteAsLines() {
        const auto snapshot = tests::snapshot_of(shop);
        const auto hops = hops_of(*snapshot, "https://web.example/web/x");
        const auto lines = route_lines(snapshot->facts, hops.front());
        const auto find = [&](RouteLine::Kind kind) {
            return std::ranges::find(lines, kind, &RouteLine::kind);
        };
        QVERIFY(find(RouteLine::Kind::EntryPoint)->service == ServiceName("traefik"));
        // The middleware that nobody defines costs Traefik the router.
        QCOMPARE(find(RouteLine::Kind::Outcome)->tone, RouteLine::Tone::Bad);
        const auto other = find(RouteLine::Kind::Other);
        QVERIFY(other != lines.end());
        QVERIFY(other->text.str().contains("nobody"));
        const std::string place = text::to_text(snapshot->facts.files, *other->location);
        QVERIFY2(place.contains("compose.yaml:19:"), place.c_str());
    }

    void aRouteAsPath() {
        const auto before = tests::snapshot_of(shop);
        const std::vector<std::string> order{"strip"};
        const LabelField field = *form_of(*before, "web").routers.front().field("middlewares");
        const auto now =
            tests::snapshot_of(after(before, change_list(ServiceName("web"), field, order)));
        const auto path = path_of(*now, "https://web.example/web/x");
        QCOMPARE(path.tone, picture::Tone::Good);
        QCOMPARE(path.stops.front(), std::string("internet"));
        QCOMPARE(path.stops.back(), std::string("service:web"));
        QVERIFY(std::ranges::contains(path.stops, std::string("network:back")));
        QVERIFY(!path.lines.empty());
        for (const auto& line : path.lines) {
            for (std::size_t at = 1; at < line.size(); ++at) {
                QVERIFY(line[at].x == line[at - 1].x || line[at].y == line[at - 1].y);
            }
        }
        QCOMPARE(path_of(*now, "https://nobody.example/").stops.back(),
                 std::string("service:traefik"));
        QCOMPARE(path_of(*now, "http://web.example:81/").stops,
                 std::vector<std::string>{"internet"});
    }
};

QTEST_GUILESS_MAIN(TraefikFormTest)
#include "traefik_form_test.moc"
