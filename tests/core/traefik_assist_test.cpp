// What an editor of rules is told while somebody types, and the addresses that rules speak of.
#include "memory_project.h"
#include "traefik/addresses.h"
#include "traefik/question.h"
#include "traefik/rule_assist.h"

#include <QTest>

using namespace tw;
using namespace tw::traefik;

namespace {

const Dialect v3{.traefik = Version{3, 7}};

/// Completions at the `|` in a rule: `[begin,end) word=insert-back …`
QString completed(std::string rule, const std::vector<std::string>& hosts = {}) {
    const std::size_t cursor = rule.find('|');
    rule.erase(cursor, 1);
    const RuleChoices choices = complete_rule(rule, cursor, v3, hosts);
    std::string text = std::format("[{},{})", choices.replaces.begin, choices.replaces.end);
    for (const RuleChoice& each : choices.choices) {
        text += std::format(" {}={}-{}", each.word, each.insert, each.back);
    }
    return QString::fromStdString(text);
}

QString spans_of(std::string_view rule, const Dialect& dialect = v3) {
    constexpr std::array<char, 4> letters{'M', 'T', 'O', 'W'};
    std::string text;
    for (const RuleSpan& span : rule_spans(rule, dialect)) {
        text += std::format("{}{}-{} ", letters.at(static_cast<std::size_t>(span.kind)),
                            span.range.begin, span.range.end);
    }
    return QString::fromStdString(text).trimmed();
}

constexpr auto shop = "services:\n"
                      "  traefik:\n"
                      "    image: traefik:v3.7\n"
                      "    command: [--providers.docker=true, --entrypoints.web.address=:80,\n"
                      "              --entrypoints.websecure.address=:443]\n"
                      "    ports: ['8080:80', '443:443']\n"
                      "  web:\n"
                      "    image: web\n"
                      "    expose: ['80']\n"
                      "    labels:\n"
                      "      traefik.http.routers.a.rule: Host(`a.example`) && !Host(`b.example`)\n"
                      "      traefik.http.routers.a.entrypoints: websecure\n"
                      "      traefik.http.routers.a.tls: 'true'\n"
                      "      traefik.http.routers.b.rule: PathPrefix(`/api`)\n"
                      "      traefik.http.routers.b.entrypoints: web\n"
                      "      traefik.http.routers.c.rule: Host(c.example)\n";

} // namespace

class TraefikAssistTest : public QObject {
    Q_OBJECT

private slots:
    void matchersAreCompleted() {
        QCOMPARE(completed("Pa|"), "[0,2) Path=Path(``)-2 PathPrefix=PathPrefix(``)-2 "
                                   "PathRegexp=PathRegexp(``)-2");
        QCOMPARE(completed("header|"),
                 "[0,6) Header=Header(``, ``)-6 HeaderRegexp=HeaderRegexp(``, ``)-6");
        QCOMPARE(completed("Host(`a`) && Meth|"), "[13,17) Method=Method(``)-2");
        QCOMPARE(completed("PathPre|(`/a`)"), "[0,7) PathPrefix=PathPrefix-0");
        QCOMPARE(completed("(HostR|"), "[1,6) HostRegexp=HostRegexp(``)-2");
    }

    void operatorsFollowACall() {
        QCOMPARE(completed("Host(`a`)|"), "[9,9) &&= && -0 ||= || -0");
        QCOMPARE(completed("Host(`a`) |"), "[10,10) &&=&& -0 ||=|| -0");
    }

    void argumentsAreCompleted() {
        const std::vector<std::string> hosts{"a.example", "b.example"};
        QCOMPARE(completed("Host(`|`)", hosts),
                 "[6,6) a.example=a.example-0 b.example=b.example-0");
        QCOMPARE(completed("Host(`b|`)", hosts), "[6,7) b.example=b.example-0");
        QCOMPARE(completed("Host(`b|", hosts), "[6,7) b.example=b.example-0");
        QCOMPARE(completed("Method(`po|`)", hosts), "[8,10) POST=POST-0");
        QCOMPARE(completed("PathPrefix(`/|`)", hosts), "[12,13)");
        QCOMPARE(completed("Host(|)", hosts), "[5,5)");
    }

    void partsAreColoured() {
        QCOMPARE(spans_of("Host(`a`) && !Hots(`b`)"), "M0-4 T5-8 O10-12 O13-14 W14-18 T19-22");
        QCOMPARE(spans_of("Headers(`a`, `b`)"), "W0-7 T8-11 T13-16");
        QCOMPARE(spans_of("Headers(`a`, `b`)", Dialect::of(Version{2, 11})), "M0-7 T8-11 T13-16");
        QCOMPARE(spans_of("Host('a')"), "M0-4 W5-6 W6-7 W7-8");
    }

    void everyPrefixOfARuleIsTaken() {
        const std::string rule = "Host(`a.example`) && (Path(`/x`) || !Query(\"a\", `b`)) ü`";
        for (std::size_t end = 0; end <= rule.size(); ++end) {
            const auto prefix = std::string_view(rule).substr(0, end);
            for (const RuleSpan& span : rule_spans(prefix, v3)) {
                QVERIFY(span.range.end <= end);
            }
            for (std::size_t cursor = 0; cursor <= end; ++cursor) {
                const RuleChoices choices = complete_rule(prefix, cursor, v3, {"a"});
                QVERIFY(choices.replaces.begin <= cursor);
                QVERIFY(choices.replaces.end <= end);
            }
        }
    }

    void columnsCountCharacters() {
        const std::string_view rule = "Host(`ä`) && Hots(`b`)";
        const Rule read = parse_rule("Host(`a`) && Hots(`b`)", v3);
        RuleProblem problem = read.problems.front();
        QCOMPARE(to_text(problem, read.text),
                 std::string("column 14: Traefik knows no matcher Hots: write Host"));
        ++problem.range.begin;
        QVERIFY(to_text(problem, rule).str().starts_with("column 14: "));
    }

    void addressesOfRules() {
        const auto snapshot = tests::snapshot_of(shop);
        const auto& facts = snapshot->facts;
        QCOMPARE(known_hosts(facts.traefik), std::vector<std::string>{"a.example"});
        const std::vector<std::string> urls{"https://a.example/", "http://localhost:8080/api"};
        QCOMPARE(example_urls(facts.traefik, facts.project), urls);
    }

    void questionsAreRead() {
        const auto request = request_of({.url = "http://a.example/x",
                                         .method = "post",
                                         .headers = {"X-Key:  1"},
                                         .client_ip = "10.0.0.1"});
        QVERIFY(request.has_value());
        QCOMPARE(request->method, std::string("POST"));
        QCOMPARE(request->header("x-key"), std::vector<std::string>{"1"});
        QVERIFY(request->client.has_value());
        QVERIFY(!request_of({.url = "http://a.example/", .headers = {"nonsense"}}));
        QVERIFY(!request_of({.url = "http://a.example/", .client_ip = "here"}));
        QVERIFY(!request_of({.url = "a.example"}));
    }

    void redirectionsAreFollowed() {
        const auto snapshot = tests::snapshot_of(
            std::string(shop) + "      traefik.http.routers.d.rule: Host(`a.example`)\n"
                                "      traefik.http.routers.d.entrypoints: web\n"
                                "      traefik.http.routers.d.middlewares: up\n"
                                "      traefik.http.middlewares.up.redirectscheme.scheme: https\n");
        const auto& facts = snapshot->facts;
        const auto hops =
            follow(facts.traefik, facts.project, *request_of({.url = "http://a.example:8080/"}));
        QCOMPARE(hops.size(), 2U);
        QCOMPARE(hops[0].outcome, Route::Outcome::Redirect);
        QCOMPARE(hops[1].winner->name, std::string("a@docker"));
        QCOMPARE(hops[1].winner->why, std::string("the only one that takes the request"));
    }
};

QTEST_GUILESS_MAIN(TraefikAssistTest)
#include "traefik_assist_test.moc"
