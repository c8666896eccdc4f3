// What Traefik makes of labels: vectors that were tried with Traefik's own decoder, and what its
// Docker provider makes of whole projects.
#include "corpus.h"
#include "traefik/decode.h"
#include "traefik/labels.h"
#include "traefik/values.h"

#include <QTest>

#include <sstream>

using namespace tw;
using traefik::Address;
using traefik::LabelProblem;
using traefik::Port;
using traefik::Protocol;
using traefik::Provider;
using traefik::Standing;

namespace {

const char* name_of(LabelProblem::Kind kind) {
    using enum LabelProblem::Kind;
    switch (kind) {
    case Root: return "root";
    case Form: return "form";
    case UnknownKey: return "unknown";
    case OtherVersion: return "version";
    case Name: return "name";
    case Standalone: return "standalone";
    case TooDeep: return "deep";
    case Value: return "value";
    case NoServer: return "no-server";
    case NoPort: return "no-port";
    case NoAddress: return "no-address";
    case UrlAndPort: return "url-and-port";
    case Disabled: return "off";
    case IndexedList: return "indexed";
    case Unindexed: return "unindexed";
    case EmptyItem: return "empty-item";
    case Ignored: return "ignored";
    }
    return "?";
}

/// `unknown "routerz" in traefik.http, routers`, one a line; `!` before what discards all.
std::string text_of(const std::vector<LabelProblem>& problems) {
    std::string text;
    for (const LabelProblem& problem : problems) {
        text += std::format("{}{}{} \"{}\" in {}, {}", text.empty() ? "" : "\n",
                            problem.discards() ? "!" : "", name_of(problem.kind), problem.word,
                            problem.path, problem.wanted);
    }
    return text;
}

/// Lines `key=value`.
std::vector<compose::Label> labels_of(const std::string& text) {
    std::vector<compose::Label> labels;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        const std::size_t equals = line.find('=');
        labels.push_back({line.substr(0, equals), line.substr(equals + 1), {}});
    }
    return labels;
}

std::string decoded(const std::string& text, Version version) {
    const std::vector<compose::Label> labels = labels_of(text);
    std::vector<const compose::Label*> pointers;
    for (const compose::Label& label : labels) {
        pointers.push_back(&label);
    }
    return text_of(traefik::decode(pointers, traefik::all_keys(), version).problems);
}

/// The facts of one compose text, with Traefik's configuration.
std::unique_ptr<facts::Facts> read(std::string text) {
    auto facts = tests::facts_of("compose.yaml", std::move(text));
    traefik::Configuration& configuration = facts->traefik;
    for (const compose::Service* proxy : traefik::proxies(facts->project)) {
        configuration.proxies.push_back(proxy->name);
    }
    configuration.version =
        traefik::version_of(facts->project, configuration.proxies, facts->target.traefik);
    traefik::add_labels(configuration, facts->project);
    traefik::link(configuration);
    return facts;
}

const traefik::Router& only_router(const facts::Facts& facts, const char* name) {
    const auto found = facts.traefik.find_routers(Protocol::Http, Provider::Docker, name);
    if (found.size() != 1) {
        throw std::runtime_error(std::format("{} routers {}", found.size(), name));
    }
    return *found.front();
}

const traefik::Service& only_service(const facts::Facts& facts, const char* name,
                                     Protocol protocol = Protocol::Http) {
    const auto found = facts.traefik.find_services(protocol, Provider::Docker, name);
    if (found.size() != 1) {
        throw std::runtime_error(std::format("{} services {}", found.size(), name));
    }
    return *found.front();
}

std::string standings(const facts::Facts& facts) {
    static constexpr const char* names[] = {"used",        "copy",     "disabled", "discarded",
                                            "conflicting", "unlinked", "ruleless"};
    std::string text;
    for (const traefik::Router& router : facts.traefik.routers) {
        text += std::format("{}{}:{} {}", text.empty() ? "" : ", ", router.container.str(),
                            router.name, names[static_cast<std::size_t>(router.standing)]);
    }
    return text;
}

} // namespace

class TraefikLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void values();
    void decoder_data();
    void decoder();
    void settings_data();
    void settings();
    void whatIsMadeUp();
    void namesWithoutCase();
    void middlewareTypes();
    void linking();
    void sameNameInTwoContainers();
    void addresses();
    void ports();
    void discardedContainers();
    void versionOfTheProxy();
};

void TraefikLabelsTest::values() {
    for (const char* text : {"1", "t", "T", "TRUE", "true", "True"}) {
        QCOMPARE(traefik::to_flag(text), std::optional(true));
    }
    for (const char* text : {"yes", "on", "", " true", "\"true\"", "tRUE"}) {
        QVERIFY2(!traefik::to_flag(text), text);
    }
    for (const char* text : {"10", "10s", "1h30m", "1.5s", ".5s", "100ms", "-1s", "0", "1us"}) {
        QVERIFY2(traefik::is_duration(text), text);
    }
    for (const char* text : {"10 s", "1d", "", "s", "1.5", "-", ".s", "1m 30s"}) {
        QVERIFY2(!traefik::is_duration(text), text);
    }
    QCOMPARE(traefik::to_number("+5"), std::optional<std::int64_t>(5));
    for (const char* text : {"2MB", "1.5", " 5", "", "+", "+-5", "0x10", "9223372036854775808"}) {
        QVERIFY2(!traefik::to_number(text), text);
    }
    QCOMPARE(traefik::to_items("a, b ,c"), (std::vector<std::string>{"a", "b", "c"}));
    QCOMPARE(traefik::to_items("a,"), (std::vector<std::string>{"a", ""}));
    QCOMPARE(traefik::to_items(","), (std::vector<std::string>{"", ""}));
    QVERIFY(traefik::to_items("").empty());
    QCOMPARE(traefik::normalised("_my__web.app_1-"), "my-web-app-1");
}

void TraefikLabelsTest::decoder_data() {
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, const char* labels, const char* problems) {
        QTest::newRow(name) << QString(labels) << QString(problems);
    };
    row("fine", "traefik.http.routers.web.rule=Host(`a`)\ntraefik.HTTP.Routers.web.TLS=true", "");
    row("names are free", "traefik.http.routers.my web/a_b@docker.rule=x", "");
    row("root", "Traefik.http.routers.web.rule=x", "!root \"Traefik\" in , traefik");
    row("unknown", "traefik.http.routers.web.entrypoint=web",
        "!unknown \"entrypoint\" in traefik.http.routers.web, entrypoints");
    row("unknown section", "traefik.http.router.web.rule=x",
        "!unknown \"router\" in traefik.http, routers");
    row("prefix", "traefik.httpx.foo=x", "!unknown \"httpx\" in traefik, http");
    row("no load balancer", "traefik.http.services.web.server.port=80",
        "!unknown \"server\" in traefik.http.services.web, loadbalancer.server");
    row("no server", "traefik.http.services.web.loadbalancer.port=80",
        "!unknown \"port\" in traefik.http.services.web.loadbalancer, server.port");
    row("servers", "traefik.http.services.web.loadbalancer.servers.port=80",
        "!unknown \"servers\" in traefik.http.services.web.loadbalancer, server");
    row("server with index", "traefik.http.services.web.loadbalancer.server[0].port=80",
        "!unknown \"server[0]\" in traefik.http.services.web.loadbalancer, server");
    row("dot in a name", "traefik.http.routers.my.web.rule=x\ntraefik.http.routers.my.web.tls=true",
        "!name \"my.web\" in traefik.http.routers, my-web");
    row("dots in a name", "traefik.http.services.a.b.c.loadbalancer.server.port=80",
        "!name \"a.b.c\" in traefik.http.services, a-b-c");
    row("bracket in a name", "traefik.http.routers.web[0].rule=x",
        "!name \"web[0]\" in traefik.http.routers, web-0");
    row("bracket before a name", "traefik.http.routers.[web].rule=x",
        "!form \"[web]\" in traefik.http.routers, ");
    row("empty word", "traefik.http..routers.web.rule=x", "!form \"\" in traefik.http, ");
    row("dot at the end", "traefik.http.routers.web.rule.=x",
        "!form \"\" in traefik.http.routers.web.rule, ");
    row("standalone", "traefik.http=x", "!standalone \"http\" in traefik, ");
    row("standalone load balancer", "traefik.http.services.web.loadbalancer=x",
        "!standalone \"loadbalancer\" in traefik.http.services.web, ");
    row("value of a parent",
        "traefik.http.services.web.loadbalancer=x\n"
        "traefik.http.services.web.loadbalancer.server.port=80",
        "");
    row("too deep", "traefik.http.routers.web.rule.x=y",
        "!deep \"rule\" in traefik.http.routers.web, ");
    row("bool", "traefik.http.routers.web.tls.passthrough=x",
        "!unknown \"passthrough\" in traefik.http.routers.web.tls, ");
    row("bool of tcp", "traefik.tcp.routers.web.tls.passthrough=yes",
        "!value \"yes\" in traefik.tcp.routers.web.tls, true or false");
    row("number with a unit", "traefik.http.middlewares.b.buffering.maxrequestbodybytes=2MB",
        "!value \"2MB\" in traefik.http.middlewares.b.buffering, a whole number");
    row("number with a point", "traefik.http.routers.web.priority=1.5",
        "!value \"1.5\" in traefik.http.routers.web, a whole number");
    row("duration", "traefik.http.middlewares.r.ratelimit.period=10 s",
        "!value \"10 s\" in traefik.http.middlewares.r.ratelimit, a duration");
    row("tls off", "traefik.http.routers.web.tls=1\ntraefik.http.routers.web.tls.certresolver=le",
        "off \"1\" in traefik.http.routers.web, true");
    row("tls off with a wrong key",
        "traefik.http.routers.web.tls=false\ntraefik.http.routers.web.tls.resolver=le",
        "off \"false\" in traefik.http.routers.web, true\n"
        "!unknown \"resolver\" in traefik.http.routers.web.tls, certresolver");
    row("tls on", "traefik.http.routers.web.tls=TRUE\ntraefik.http.routers.a.tls=", "");
    row("list with an index", "traefik.http.routers.web.entrypoints[0]=web",
        "indexed \"entrypoints\" in traefik.http.routers.web, ");
    row("object without an index", "traefik.http.routers.web.tls.domains.main=a.b",
        "unindexed \"main\" in traefik.http.routers.web.tls.domains, ");
    row("objects",
        "traefik.http.routers.web.tls.domains[0].main=a.b\n"
        "traefik.http.routers.web.tls.domains[0].sans=*.a.b,c",
        "");
    row("trailing comma", "traefik.http.routers.web.middlewares=auth,",
        "empty-item \"auth,\" in traefik.http.routers.web, ");
    row("only for files", "traefik.http.services.web.weighted.services[0].name=a",
        "ignored \"weighted\" in traefik.http.services.web, ");
    row("tls options", "traefik.tls.options.modern.minversion=VersionTLS13",
        "ignored \"options\" in traefik.tls, ");
    row("free keys",
        "traefik.http.middlewares.h.headers.customrequestheaders.X-Foo=a\n"
        "traefik.http.middlewares.p.plugin.any.where.it[0].goes=b",
        "");
    row("name only", "traefik.http.middlewares.m=true", "");
}

void TraefikLabelsTest::decoder() {
    QFETCH(const QString, labels);
    QFETCH(const QString, problems);
    QCOMPARE(QString::fromStdString(decoded(labels.toStdString(), {3, 7})), problems);
}

void TraefikLabelsTest::settings_data() {
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("problems");
    QTest::newRow("enabled") << "traefik.enabled=true"
                             << "!unknown \"enabled\" in traefik, enable";
    QTest::newRow("quotes") << "traefik.enable=\"true\""
                            << "!value \"\"true\"\" in traefik, true or false";
    QTest::newRow("network") << "traefik.docker.net=x"
                             << "!unknown \"net\" in traefik.docker, network";
    QTest::newRow("not running") << "traefik.docker.allownonrunning=true" << "";
    QTest::newRow("v1") << "traefik.port=80\ntraefik.frontend.rule=Host:a.b" << "";
}

void TraefikLabelsTest::settings() {
    QFETCH(const QString, labels);
    QFETCH(const QString, problems);
    std::string text = "services:\n  a:\n    image: a\n    labels:\n";
    for (const compose::Label& label : labels_of(labels.toStdString())) {
        text += std::format("      - '{}={}'\n", label.key, label.value);
    }
    const auto facts = read(text);
    QCOMPARE(QString::fromStdString(text_of(facts->traefik.containers.front().problems)), problems);
}

void TraefikLabelsTest::whatIsMadeUp() {
    const auto facts = read(R"yaml(name: my_shop
services:
  web: {image: web, expose: ["8080"], labels: [traefik.enable=true]}
  api:
    image: api
    labels: ["traefik.http.routers.api.rule=Host(`a`)"]
  db: {image: db, labels: ["traefik.tcp.routers.db.rule=HostSNI(`*`)"]}
  mute: {image: mute, labels: ["traefik.tcp.routers.mute.entrypoints=x"]}
  odd: {image: odd, labels: ["traefik.http.services.s.loadbalancer.server.port=1"]}
  off: {image: off, labels: [traefik.enable=false]}
  plain: {image: plain}
)yaml");
    QCOMPARE(standings(*facts), "web:web-my-shop used, api:api used, db:db used, "
                                "mute:mute ruleless, odd:odd-my-shop used");
    const traefik::Router& web = only_router(*facts, "web-my-shop");
    QVERIFY(web.made_up && !web.has_own_rule);
    QCOMPARE(web.rule, std::optional<std::string>("Host(`web-my-shop`)"));
    QCOMPARE(web.effective_priority(), 19);
    QCOMPARE(web.service->name, "web-my-shop");
    QCOMPARE(only_service(*facts, "web-my-shop").servers.front().port.text, "8080");
    QCOMPARE(only_router(*facts, "api").service->name, "api-my-shop");
    QCOMPARE(only_router(*facts, "odd-my-shop").service->name, "s");
    QVERIFY(only_service(*facts, "db-my-shop", Protocol::Tcp).made_up);
    QVERIFY(facts->traefik.find_services(Protocol::Http, Provider::Docker, "db-my-shop").empty());
    QVERIFY(!facts->traefik.find(ServiceName("off"))->meant());
    QVERIFY(!facts->traefik.find(ServiceName("plain"))->meant());
}

void TraefikLabelsTest::namesWithoutCase() {
    const auto facts = read(R"yaml(services:
  web:
    image: web
    labels:
      - "traefik.http.routers.web.rule=Host(`a`)"
      - "traefik.http.routers.Web.PRIORITY=12"
      - "traefik.http.routers.web.EntryPoints=a, b"
      - "traefik.http.routers.web.middlewares=x,y@file"
)yaml");
    const traefik::Router& router = only_router(*facts, "Web");
    QCOMPARE(router.priority, std::optional<std::int64_t>(12));
    QCOMPARE(router.entry_points, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(router.middlewares.size(), std::size_t{2});
    QCOMPARE(router.middlewares[0].provider, Provider::Docker);
    QCOMPARE(router.middlewares[1].provider, Provider::File);
    QCOMPARE(router.middlewares[1].name, "y");
    QCOMPARE(router.setting("priority")->key, "traefik.http.routers.Web.PRIORITY");
}

void TraefikLabelsTest::middlewareTypes() {
    const auto facts = read(R"yaml(services:
  web:
    image: web
    labels:
      traefik.http.middlewares.none: "true"
      traefik.http.middlewares.off.compress: "no"
      traefik.http.middlewares.lone.compress: "true"
      traefik.http.middlewares.two.stripprefix.prefixes: /a
      traefik.http.middlewares.two.addprefix.prefix: /b
      traefik.http.middlewares.inner.ipallowlist.ipstrategy: "no"
      traefik.http.middlewares.c.chain.middlewares: lone,auth@file
      traefik.http.middlewares.h.headers.customResponseHeaders.X-Frame: a
)yaml");
    std::map<std::string, std::vector<std::string>> types;
    for (const traefik::Middleware& middleware : facts->traefik.middlewares) {
        types[middleware.name] = middleware.types;
    }
    const std::map<std::string, std::vector<std::string>> expected{
        {"none", {}},
        {"off", {}},
        {"lone", {"compress"}},
        {"two", {"addprefix", "stripprefix"}},
        {"inner", {"ipallowlist"}},
        {"c", {"chain"}},
        {"h", {"headers"}}};
    QCOMPARE(types, expected);
    const auto chain = facts->traefik.find_middlewares(Protocol::Http, Provider::Docker, "c");
    QCOMPARE(chain.front()->chain.size(), std::size_t{2});
    const auto headers = facts->traefik.find_middlewares(Protocol::Http, Provider::Docker, "h");
    QVERIFY(headers.front()->setting("headers.customresponseheaders.X-Frame") != nullptr);
}

void TraefikLabelsTest::linking() {
    const auto facts = read(R"yaml(name: p
services:
  two:
    image: two
    labels:
      - "traefik.http.services.a.loadbalancer.server.port=1"
      - "traefik.http.services.b.loadbalancer.server.port=2"
      - "traefik.http.routers.lost.rule=Path(`/`)"
      - "traefik.http.routers.kept.rule=Path(`/`)"
      - "traefik.http.routers.kept.service=b"
      - "traefik.http.routers.inside.rule=Path(`/`)"
      - "traefik.http.routers.inside.service=api@internal"
  none:
    image: none
    labels:
      - "traefik.http.services.c.loadbalancer.server.port=1"
      - "traefik.http.services.d.loadbalancer.server.port=1"
)yaml");
    QCOMPARE(standings(*facts), "two:inside used, two:kept used, two:lost unlinked");
    QCOMPARE(only_router(*facts, "inside").service->provider, Provider::Internal);
}

void TraefikLabelsTest::sameNameInTwoContainers() {
    const auto facts = read(R"yaml(name: p
services:
  a:
    image: a
    labels:
      - "traefik.http.routers.r.rule=Path(`/`)"
      - "traefik.http.routers.same.rule=Path(`/`)"
      - "traefik.http.routers.same.service=s"
      - "traefik.http.routers.same.entrypoints=x,y"
      - "traefik.http.services.s.loadbalancer.server.port=1"
      - "traefik.http.middlewares.m.compress=true"
  b:
    image: b
    labels:
      - "traefik.http.routers.r.rule=Path(`/`)"
      - "traefik.http.routers.r.service=other"
      - "traefik.http.routers.same.rule=Path(`/`)"
      - "traefik.http.routers.same.service=s"
      - "traefik.http.routers.same.entrypoints=x, y"
      - "traefik.http.services.s.loadbalancer.server.port=2"
      - "traefik.http.middlewares.m.compress.minresponsebodybytes=9"
  c:
    image: c
    labels: ["traefik.enable=false", "traefik.http.routers.same.rule=Path(`/other`)"]
)yaml");
    QCOMPARE(standings(*facts), "a:r conflicting, a:same used, b:r conflicting, b:same copy, "
                                "c:same disabled");
    const auto services = facts->traefik.find_services(Protocol::Http, Provider::Docker, "s");
    QCOMPARE(services.size(), std::size_t{2});
    QVERIFY(services[0]->counts() && services[1]->counts());
    for (const traefik::Middleware& middleware : facts->traefik.middlewares) {
        QVERIFY(middleware.standing == Standing::Conflicting);
    }
}

void TraefikLabelsTest::addresses() {
    const auto facts = read(R"yaml(name: p
x-l: &l [traefik.enable=true]
services:
  one: {image: a, networks: [n], labels: *l}
  two: {image: a, networks: [n, m], labels: *l}
  told: {image: a, networks: [n, m], labels: [traefik.enable=true, traefik.docker.network=p_m]}
  wrong: {image: a, networks: [n, m], labels: [traefik.enable=true, traefik.docker.network=m]}
  host: {image: a, network_mode: host, labels: [traefik.enable=true, "traefik.http.services.h.loadbalancer.server.port=80"]}
  none: {image: a, network_mode: none, labels: *l}
  side: {image: a, network_mode: "service:two", labels: *l}
  loop: {image: a, network_mode: "service:loop", labels: *l}
networks: {n: {}, m: {}}
)yaml");
    const auto address = [&](const char* name) {
        const Address& of = only_service(*facts, name).servers.front().address;
        std::string text = std::to_string(static_cast<int>(of.kind));
        for (const NetworkName& network : of.networks) {
            text += " " + network.str();
        }
        return text + (of.wanted ? of.wanted_found ? " found" : " not found" : "");
    };
    const auto kind = [](Address::Kind of) { return std::to_string(static_cast<int>(of)); };
    QCOMPARE(address("one-p"), kind(Address::Kind::Network) + " n");
    QCOMPARE(address("two-p"), kind(Address::Kind::Random) + " n m");
    QCOMPARE(address("told-p"), kind(Address::Kind::Network) + " m found");
    QCOMPARE(address("wrong-p"), kind(Address::Kind::Random) + " n m not found");
    QCOMPARE(address("h"), kind(Address::Kind::Host));
    QCOMPARE(address("side-p"), kind(Address::Kind::Random) + " n m");
    QCOMPARE(address("loop-p"), kind(Address::Kind::Other));
    QCOMPARE(text_of(facts->traefik.find(ServiceName("none"))->problems),
             "!no-address \"none-p\" in , ");
}

void TraefikLabelsTest::ports() {
    const auto facts = read(R"yaml(name: p
x-l: &l [traefik.enable=true]
services:
  none: {image: a, labels: *l}
  one: {image: a, ports: ["8080:80"], labels: *l}
  same: {image: a, ports: ["8080:80"], expose: ["80"], labels: *l}
  many: {image: a, ports: ["8080:80", "53:53/udp"], expose: ["25", "3000-3002/tcp"], labels: *l}
  told: {image: a, ports: ["8080:80"], labels: ["traefik.http.services.told.loadbalancer.server.port=9000"]}
  host: {image: a, network_mode: host, expose: ["80"], labels: *l}
)yaml");
    const auto port = [&](const char* name) {
        const Port& of = only_service(*facts, name).servers.front().port;
        std::string text = std::format("{} {}:", static_cast<int>(of.kind), of.text);
        for (const std::uint16_t each : of.known) {
            text += std::format(" {}", each);
        }
        return text;
    };
    QCOMPARE(port("none-p"), "3 :");
    QCOMPARE(port("one-p"), "1 80: 80");
    QCOMPARE(port("same-p"), "1 80: 80");
    QCOMPARE(port("many-p"), "2 25: 25 53 80 3000 3001 3002");
    QCOMPARE(port("told"), "0 9000: 80");
    QCOMPARE(port("host-p"), "4 :");
    QCOMPARE(text_of(facts->traefik.find(ServiceName("host"))->problems),
             "!no-port \"host-p\" in , ");
}

void TraefikLabelsTest::discardedContainers() {
    const auto facts = read(R"yaml(services:
  a:
    image: a
    labels:
      - "traefik.http.routers.r.rule=Path(`/`)"
      - "traefik.http.middlewares.m.compress=true"
      - "traefik.http.middlewares.n.stripprefix.prefix=/a"
  b:
    image: b
    labels: ["traefik.http.services.w.weighted.sticky.cookie.name=a"]
  c:
    image: c
    labels:
      - "traefik.http.services.u.loadbalancer.server.url=http://a"
      - "traefik.http.services.u.loadbalancer.server.port=80"
  d:
    image: d
    labels: ["traefik.http.services.v.loadbalancer.server.url=http://a"]
)yaml");
    const auto& configuration = facts->traefik;
    QVERIFY(configuration.find(ServiceName("a"))->discarded());
    QVERIFY(only_router(*facts, "r").standing == Standing::Discarded);
    QVERIFY(configuration.middlewares.front().standing == Standing::Discarded);
    QVERIFY(text_of(configuration.find(ServiceName("b"))->problems).contains("!no-server \"w\""));
    QVERIFY(text_of(configuration.find(ServiceName("c"))->problems).contains("!url-and-port"));
    QCOMPARE(text_of(configuration.find(ServiceName("d"))->problems), "");
    QVERIFY(only_service(*facts, "v").servers.front().address.kind == Address::Kind::Literal);
}

void TraefikLabelsTest::versionOfTheProxy() {
    const auto version = [](const char* image) {
        const auto facts = read(std::format("services: {{t: {{image: '{}'}}}}\n", image));
        const Version found = facts->traefik.version;
        return std::format("{}.{}", found.major, found.minor);
    };
    QCOMPARE(version("traefik:v2.11.4"), "2.11");
    QCOMPARE(version("traefik:2.10-windowsservercore-1809"), "2.10");
    QCOMPARE(version("docker.io/library/traefik:v3.1@sha256:0123"), "3.1");
    QCOMPARE(version("registry:5000/traefik"), "3.7");
    QCOMPARE(version("traefik:v2"), "2.11");
    QCOMPARE(version("traefik:3"), "3.7");
    QCOMPARE(version("traefik:1.7-alpine"), "1.7");
    QCOMPARE(version("traefik:latest"), "3.7");
    QCOMPARE(version("traefik:picodon-alpine"), "2.3");
    QCOMPARE(version("traefik:maroilles"), "1.7");
    QCOMPARE(version("nginx:v2.2"), "3.7");
}

QTEST_GUILESS_MAIN(TraefikLabelsTest)
#include "traefik_labels_test.moc"
