// What becomes of requests: projects with Traefik, and what clients of them get.
#include "fixtures.h"
#include "memory_project.h"
#include "report/route.h"
#include "traefik/simulate.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace tw;
using namespace tw::traefik;

namespace {

Route ask(const analysis::Snapshot& snapshot, const char* url, const char* client = nullptr,
          const char* entry_point = "") {
    Request request = parse_url(url).value();
    if (client != nullptr) {
        request.client = parse_ip(client);
    }
    return simulate(snapshot.facts.traefik, snapshot.facts.project, request, entry_point);
}

/// `404 no router takes the request`
QString end_of(const Route& route) {
    return QString::fromStdString(std::to_string(route.status) + " " + route.conclusion.str());
}

QString winner_of(const Route& route) {
    return QString::fromStdString(route.winner ? route.winner->name : "");
}

const Candidate* other(const Route& route, std::string_view name) {
    const auto found = std::ranges::find(route.others, name, &Candidate::name);
    return found == route.others.end() ? nullptr : &*found;
}

analysis::SnapshotPtr vault() {
    return analysis::analyse(tests::open_fixture(tests::fixtures() / "traefik/vault"));
}

/// A proxy with the entry points web and websecure, and one more service with labels.
analysis::SnapshotPtr with_labels(const std::string& labels, const std::string& image = "v3.7") {
    std::string text = "services:\n"
                       "  traefik:\n"
                       "    image: traefik:" +
                       image +
                       "\n"
                       "    command:\n"
                       "      - --providers.docker=true\n"
                       "      - --entrypoints.web.address=:80\n"
                       "      - --entrypoints.websecure.address=:443\n"
                       "    ports: ['80:80', '443:443', '8443:443']\n"
                       "    networks: [edge]\n"
                       "  app:\n"
                       "    image: app\n"
                       "    networks: [edge]\n"
                       "    labels:\n"
                       "      traefik.http.services.app.loadbalancer.server.port: '8000'\n";
    std::istringstream lines(labels);
    for (std::string line; std::getline(lines, line);) {
        text += "      traefik.http." + line + "\n";
    }
    return tests::snapshot_of(text + "networks:\n  edge:\n");
}

} // namespace

class TraefikRouteTest : public QObject {
    Q_OBJECT

private slots:
    void vaultKnowsItsFiles();
    void vaultRedirectsToTls();
    void vaultTakesRandomNetwork();
    void vaultSendsHealthToTheFrontend();
    void vaultCallsItself();
    void vaultHasNothingElse();
    void priorities();
    void tls();
    void middlewares_data();
    void middlewares();
    void lostRouters_data();
    void lostRouters();
    void ownServices();
    void fileServices();
    void staticSources_data();
    void staticSources();
    void unknownProxy();
    void output();
};

void TraefikRouteTest::vaultKnowsItsFiles() {
    const auto snapshot = vault();
    const Configuration& traefik = snapshot->facts.traefik;
    QVERIFY(traefik.statics.is_whole());
    QVERIFY(traefik.files_known);
    QVERIFY(snapshot->wanted.empty());
    QCOMPARE(traefik.statics.entry_points.size(), std::size_t{2});
    QCOMPARE(traefik.find_middlewares(Protocol::Http, Provider::File, "cors").size(),
             std::size_t{1});
    QCOMPARE(traefik.version, (Version{3, 0}));
}

void TraefikRouteTest::vaultRedirectsToTls() {
    const Route route = ask(*vault(), "http://admin.vault.example/api?x=1");
    QCOMPARE(winner_of(route), "web-to-websecure@internal");
    QCOMPARE(route.outcome, Route::Outcome::Redirect);
    QCOMPARE(route.status, 301);
    QCOMPARE(QString::fromStdString(route.location), "https://admin.vault.example/api?x=1");
}

void TraefikRouteTest::vaultTakesRandomNetwork() {
    const Route route = ask(*vault(), "https://admin.vault.example/api/vehicles");
    QCOMPARE(winner_of(route), "admin-api@docker");
    QCOMPARE(route.outcome, Route::Outcome::Perhaps);
    QCOMPARE(end_of(route),
             "504 some requests end in 504: Traefik takes any one of 3 networks, and "
             "traefik is not on database, platform");
    const Candidate* frontend = other(route, "admin-ui@docker");
    QVERIFY(frontend != nullptr);
    QCOMPARE(frontend->verdict, Candidate::Verdict::Outranked);
    QCOMPARE(route.passages.size(), std::size_t{2});
    QCOMPARE(QString::fromStdString(route.passages[0].name), "api-auth@file");
    QCOMPARE(QString::fromStdString(route.passages[1].type), "headers");
}

void TraefikRouteTest::vaultSendsHealthToTheFrontend() {
    const Route route = ask(*vault(), "https://admin.vault.example/health");
    QCOMPARE(winner_of(route), "admin-ui@docker");
    QCOMPARE(route.outcome, Route::Outcome::Routed);
    QCOMPARE(route.destinations.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(route.destinations[0].container), "admin-frontend");
    QCOMPARE(QString::fromStdString(route.destinations[0].port), "3000");
    QCOMPARE(QString::fromStdString(route.destinations[0].networks), "frontend");
}

void TraefikRouteTest::vaultCallsItself() {
    const Route inside = ask(*vault(), "https://traefik.vault.example/", "10.1.1.1");
    QCOMPARE(winner_of(inside), "dashboard@docker");
    QCOMPARE(QString::fromStdString(inside.destinations.at(0).container), "traefik");
    QCOMPARE(QString::fromStdString(inside.destinations.at(0).port), "80");
    QCOMPARE(end_of(inside), "0 Traefik sends the request to itself, at its entry point web");
    const Route outside = ask(*vault(), "https://traefik.vault.example/", "203.0.113.9");
    QCOMPARE(outside.status, 403);
    QCOMPARE(outside.outcome, Route::Outcome::Error);
    const Route unknown = ask(*vault(), "https://traefik.vault.example/");
    QVERIFY(std::ranges::any_of(
        unknown.unknowns, [](const std::string& text) { return text.contains("--client-ip"); }));
}

void TraefikRouteTest::vaultHasNothingElse() {
    QCOMPARE(end_of(ask(*vault(), "https://nobody.example/")), "404 no router takes the request");
    const Route closed = ask(*vault(), "http://admin.vault.example:9999/");
    QCOMPARE(end_of(closed),
             "0 traefik does not publish port 9999 of the host, so nothing answers there");
    const Route empty = ask(*vault(), "http://admin.vault.example:8080/");
    QCOMPARE(end_of(empty), "0 traefik publishes port 8080, where no entry point listens");
    QCOMPARE(ask(*vault(), "http://x/", nullptr, "nothing").outcome, Route::Outcome::Error);
}

void TraefikRouteTest::priorities() {
    const auto snapshot = with_labels("routers.short.rule: Host(`a.b`)\n"
                                      "routers.long.rule: Host(`a.b`) && PathPrefix(`/x`)\n"
                                      "routers.written.rule: PathPrefix(`/x/y`)\n"
                                      "routers.written.priority: '1000'\n"
                                      "routers.tie.rule: HostRegexp(`.`)\n"
                                      "routers.tie.priority: '11'\n"
                                      "routers.client.rule: ClientIP(`10.0.0.1`)\n"
                                      "routers.client.priority: '2'");
    QCOMPARE(winner_of(ask(*snapshot, "http://a.b/x")), "long@docker");
    const Route written = ask(*snapshot, "http://a.b/x/y");
    QCOMPARE(winner_of(written), "written@docker");
    QCOMPARE(written.others.front().name, std::string("long@docker"));
    const Route tie = ask(*snapshot, "http://a.b/");
    QCOMPARE(tie.others.front().verdict, Candidate::Verdict::Undecided);
    QVERIFY(!tie.unknowns.empty());
    QCOMPARE(other(tie, "client@docker")->verdict, Candidate::Verdict::Outranked);
    QCOMPARE(winner_of(ask(*with_labels("routers.client.rule: ClientIP(`10.0.0.1`)"), "http://a.b/",
                           "10.0.0.1")),
             "client@docker");
    QCOMPARE(ask(*with_labels("routers.client.rule: ClientIP(`10.0.0.1`)"), "http://a.b/").outcome,
             Route::Outcome::Unknown);
}

void TraefikRouteTest::tls() {
    const auto snapshot = with_labels("routers.plain.rule: Host(`a.b`)\n"
                                      "routers.secure.rule: Host(`c.d`)\n"
                                      "routers.secure.tls: 'true'\n"
                                      "routers.web.rule: Host(`e.f`)\n"
                                      "routers.web.entrypoints: web");
    QCOMPARE(winner_of(ask(*snapshot, "http://a.b/")), "plain@docker");
    const Route mismatch = ask(*snapshot, "https://a.b/");
    QCOMPARE(mismatch.status, 404);
    QCOMPARE(mismatch.others.at(0).verdict, Candidate::Verdict::OtherTls);
    QCOMPARE(winner_of(ask(*snapshot, "https://c.d:8443/")), "secure@docker");
    QCOMPARE(ask(*snapshot, "https://c.d:8443/").entry_point, std::string("websecure"));
    QCOMPARE(ask(*snapshot, "http://c.d/").others.at(0).verdict, Candidate::Verdict::OtherTls);
    const Route elsewhere = ask(*snapshot, "http://e.f/", nullptr, "websecure");
    QCOMPARE(elsewhere.others.at(0).verdict, Candidate::Verdict::Elsewhere);
    QCOMPARE(QString::fromStdString(elsewhere.others.at(0).why), "it listens on web");
}

void TraefikRouteTest::middlewares_data() {
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("path"); ///< as it is sent, or where the client is sent
    const auto row = [](const char* labels, const char* url, int status, const char* path) {
        QTest::newRow(labels) << labels << url << status << path;
    };
    row("middlewares.m.stripprefix.prefixes: /api,/x", "http://a.b/x/y", 0, "/y");
    row("middlewares.m.stripprefix.prefixes: /api", "http://a.b/api", 0, "/");
    row("middlewares.m.addprefix.prefix: /api", "http://a.b/x", 0, "/api/x");
    row("middlewares.m.replacepath.path: /new", "http://a.b/x", 0, "/new");
    row("middlewares.m.replacepathregex.regex: ^/x/(.*)\n"
        "middlewares.m.replacepathregex.replacement: /z/$$1",
        "http://a.b/x/y", 0, "/z/y");
    row("middlewares.m.stripprefixregex.regex: /[0-9]+", "http://a.b/12/y", 0, "/y");
    row("middlewares.m.redirectscheme.scheme: https", "http://a.b/x?q", 302, "https://a.b/x?q");
    row("middlewares.m.redirectscheme.scheme: https\n"
        "middlewares.m.redirectscheme.port: '8443'\n"
        "middlewares.m.redirectscheme.permanent: 'true'",
        "http://a.b/x", 301, "https://a.b:8443/x");
    row("middlewares.m.redirectregex.regex: ^http://a.b/(.*)\n"
        "middlewares.m.redirectregex.replacement: https://www.a.b/$${1}",
        "http://a.b/x", 302, "https://www.a.b/x");
    row("middlewares.m.redirectregex.regex: ^http://c.d/(.*)\n"
        "middlewares.m.redirectregex.replacement: https://www.a.b/$${1}",
        "http://a.b/x", 0, "/x");
    row("middlewares.m.basicauth.usersfile: /users", "http://a.b/x", 401, "/x");
    row("middlewares.m.chain.middlewares: one,two\n"
        "middlewares.one.stripprefix.prefixes: /x\n"
        "middlewares.two.addprefix.prefix: /z",
        "http://a.b/x/y", 0, "/z/y");
    row("middlewares.m.compress: 'true'", "http://a.b/x", 0, "/x");
}

void TraefikRouteTest::middlewares() {
    QFETCH(const QString, labels);
    QFETCH(const QString, url);
    QFETCH(const int, status);
    QFETCH(const QString, path);
    const auto snapshot = with_labels("routers.r.rule: Host(`a.b`)\nrouters.r.middlewares: m\n" +
                                      labels.toStdString());
    const Route route = ask(*snapshot, url.toUtf8());
    QCOMPARE(winner_of(route), "r@docker");
    QCOMPARE(route.status, status);
    QCOMPARE(QString::fromStdString(route.location.empty() ? route.sent.path : route.location),
             path);
    QCOMPARE(route.outcome, status == 0    ? Route::Outcome::Routed
                            : status < 400 ? Route::Outcome::Redirect
                                           : Route::Outcome::Error);
}

void TraefikRouteTest::lostRouters_data() {
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* labels, const char* why) {
        QTest::newRow(labels) << labels << why;
    };
    row("routers.r.middlewares: none", "its middleware none does not exist");
    row("routers.r.middlewares: none@docker", "its middleware none@docker does not exist");
    row("routers.r.service: none", "its service none does not exist");
    row("routers.r.service: none@internal", "its service none@internal does not exist");
    row("routers.r.entrypoints: other", "none of its entry points exists: other");
    row("routers.r.priorty: '5'",
        "because of traefik.http.routers.r.priorty, Traefik discards all labels of app");
    row("routers.r.middlewares: m\nmiddlewares.m.stripprefix.prefixes: /a\n"
        "middlewares.m.addprefix.prefix: /b",
        "its middleware m has several types");
}

void TraefikRouteTest::lostRouters() {
    QFETCH(const QString, labels);
    QFETCH(const QString, why);
    const auto snapshot = with_labels("routers.r.rule: Host(`a.b`)\n" + labels.toStdString());
    const Route route = ask(*snapshot, "http://a.b/");
    QCOMPARE(route.status, 404);
    QCOMPARE(route.others.size(), std::size_t{1});
    QCOMPARE(route.others[0].verdict, Candidate::Verdict::Lost);
    QCOMPARE(QString::fromStdString(route.others[0].why), why);
}

void TraefikRouteTest::ownServices() {
    const auto snapshot = with_labels("routers.teapot.rule: Path(`/tea`)\n"
                                      "routers.teapot.service: noop@internal\n"
                                      "routers.api.rule: Path(`/api`)\n"
                                      "routers.api.service: api@internal");
    QCOMPARE(ask(*snapshot, "http://a.b/tea").status, 418);
    QCOMPARE(end_of(ask(*snapshot, "http://a.b/api")),
             "404 api@internal is named, and the API is not switched on");
}

void TraefikRouteTest::fileServices() {
    const tests::Texts texts{
        {"compose.yaml", "services:\n"
                         "  traefik:\n"
                         "    image: traefik:v3.7\n"
                         "    command: [--configFile=/conf/t.toml]\n"
                         "    volumes: ['./t.toml:/conf/t.toml', './dyn:/dyn']\n"
                         "    ports: ['80:8000']\n"
                         "    networks: [edge]\n"
                         "  near: {image: near, networks: [edge]}\n"
                         "  far: {image: far, networks: [other]}\n"
                         "networks: {edge: , other: }\n"},
        {"t.toml", "[entryPoints.main]\naddress = \":8000\"\n"
                   "[providers.file]\ndirectory = \"/dyn\"\n"},
        {"dyn/a.yml", "http:\n"
                      "  routers:\n"
                      "    both: {rule: 'Path(`/both`)', service: both}\n"
                      "    far: {rule: 'PathPrefix(`/far`)', service: far, middlewares: [strip]}\n"
                      "  services:\n"
                      "    both: {weighted: {services: [{name: near, weight: 1}, {name: out}]}}\n"
                      "    near: {loadBalancer: {servers: [{url: 'http://near:80'}]}}\n"
                      "    far: {loadBalancer: {servers: [{url: 'http://far:80'}]}}\n"},
        {"dyn/sub/b.toml", "[http.services.out.loadBalancer]\n"
                           "[[http.services.out.loadBalancer.servers]]\n"
                           "url = \"https://out.example\"\n"
                           "[http.middlewares.strip.stripPrefix]\nprefixes = [\"/far\"]\n"}};
    const auto snapshot = analysis::analyse(tests::open_texts(texts));
    QVERIFY(snapshot->facts.traefik.files_known);
    const Route both = ask(*snapshot, "http://a.b/both");
    QCOMPARE(winner_of(both), "both@file");
    QCOMPARE(both.destinations.size(), std::size_t{2});
    QCOMPARE(both.destinations[1].url, std::string("https://out.example"));
    QCOMPARE(both.outcome, Route::Outcome::Routed);
    const Route far = ask(*snapshot, "http://a.b/far/x");
    QCOMPARE(end_of(far), "504 Traefik cannot connect: traefik and far share no network");
    QCOMPARE(far.sent.path, std::string("/x"));
}

void TraefikRouteTest::staticSources_data() {
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("points"); ///< `name=address`, sorted; `?` if more may be there
    const auto row = [](const char* name, const char* service, const char* file,
                        const char* points) { QTest::newRow(name) << service << file << points; };
    const char* file = "entryPoints: {filed: {address: ':1'}}";
    row("nothing", "image: traefik:v3", "", "?");
    row("flags", "image: traefik:v3\n    command: --entryPoints.A.address=:2 --api", "", "A=:2");
    row("flags in a list", "image: traefik:v3\n    command: [--entrypoints.a.address, ':2']", "",
        "a=:2");
    row("flags without entry points", "image: traefik:v3\n    command: [--providers.docker]", "",
        "http=:80");
    row("api", "image: traefik:v3\n    command: [--api.insecure]", "", "http=:80 traefik=:8080");
    row("environment",
        "image: traefik:v3\n    environment: {TRAEFIK_ENTRYPOINTS_WEB_ADDRESS: ':3'}", "",
        "web=:3");
    row("foreign environment", "image: traefik:v3\n    environment: {TRAEFIK_DOMAIN: a.b}", "",
        "?");
    row("file", "image: traefik:v3\n    volumes: ['./t.yml:/etc/traefik/traefik.yml']", file,
        "filed=:1");
    row("file before flags",
        "image: traefik:v3\n    command: [--entrypoints.a.address=:2]\n"
        "    volumes: ['./t.yml:/etc/traefik/traefik.yml']",
        file, "filed=:1");
    row("file is absent",
        "image: traefik:v3\n    command: [--entrypoints.a.address=:2]\n"
        "    volumes: ['./none.yml:/etc/traefik/traefik.yml']",
        file, "a=:2 ?");
    row("file in a volume",
        "image: traefik:v3\n    command: [--entrypoints.a.address=:2]\n"
        "    volumes: ['vol:/etc/traefik']",
        file, "a=:2 ?");
    row("built image", "image: traefik\n    build: .\n    command: [--entrypoints.a.address=:2]",
        "", "a=:2 ?");
    row("shell", "image: traefik:v3\n    command: sh -c 'traefik'", "", "?");
}

void TraefikRouteTest::staticSources() {
    QFETCH(const QString, service);
    QFETCH(const QString, file);
    QFETCH(const QString, points);
    tests::Texts texts{{"compose.yaml", "services:\n  traefik:\n    " + service.toStdString() +
                                            "\nvolumes: {vol: }\n"}};
    if (!file.isEmpty()) {
        texts.emplace("t.yml", file.toStdString());
    }
    const auto snapshot = analysis::analyse(tests::open_texts(texts));
    const Static& statics = snapshot->facts.traefik.statics;
    QStringList found;
    for (const EntryPoint& point : statics.entry_points) {
        found << QString::fromStdString(point.name + "=" + point.address);
    }
    found.sort();
    if (!statics.is_whole()) {
        found << "?";
    }
    QCOMPARE(found.join(' '), points);
    QVERIFY(snapshot->wanted.empty());
}

void TraefikRouteTest::unknownProxy() {
    const auto snapshot = tests::snapshot_of("services:\n"
                                             "  app:\n"
                                             "    image: app\n"
                                             "    expose: ['80']\n"
                                             "    labels:\n"
                                             "      - traefik.http.routers.r.rule=Host(`a.b`)\n");
    const Route route = ask(*snapshot, "http://a.b/");
    QCOMPARE(winner_of(route), "r@docker");
    QCOMPARE(route.outcome, Route::Outcome::Routed);
    QVERIFY(!route.unknowns.empty());
}

void TraefikRouteTest::output() {
    const auto snapshot = vault();
    const std::vector<Route> hops{ask(*snapshot, "http://admin.vault.example/api"),
                                  ask(*snapshot, "https://admin.vault.example/api")};
    const auto json = nlohmann::json::parse(report::route_json(snapshot->facts, hops));
    QCOMPARE(json["hops"].size(), std::size_t{2});
    QCOMPARE(json["hops"][0]["outcome"].get<std::string>(), std::string("redirect"));
    QCOMPARE(json["hops"][1]["router"]["name"].get<std::string>(), std::string("admin-api@docker"));
    QVERIFY(json["hops"][1]["router"]["location"].get<std::string>().contains("compose.yaml:29:"));
    const std::string text = report::route_text(snapshot->facts, hops);
    for (const char* part : {"GET http://admin.vault.example/api",
                             "Then the client asks for:", "router       admin-api@docker, priority",
                             "504: some requests end in 504",
                             "admin-ui@docker, priority 27: it has a lower priority"}) {
        QVERIFY2(text.contains(part), text.c_str());
    }
}

QTEST_GUILESS_MAIN(TraefikRouteTest)
#include "traefik_route_test.moc"
