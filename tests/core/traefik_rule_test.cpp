// Rules of Traefik's routers: how they are read, what they match, and what they fail to mean.
#include "traefik/rule_match.h"

#include <QTest>

using namespace tw;
using namespace tw::traefik;

namespace {

constexpr Dialect v2{{2, 11}, RuleSyntax::V2, Protocol::Http};
constexpr Dialect v3{{3, 7}, RuleSyntax::V3, Protocol::Http};
constexpr Dialect v36{{3, 6}, RuleSyntax::V3, Protocol::Http};

Request asked(const char* url, const char* method = "GET") {
    Request request = parse_url(url).value();
    request.method = method;
    return request;
}

QString answer(const std::string& rule, const Request& request, Dialect dialect = v3) {
    const Rule read = parse_rule(rule, dialect);
    if (!read.valid()) {
        return "invalid: " + QString::fromStdString(read.problems.front().message);
    }
    const Truth truth = RuleMatch(read).matches(request);
    return truth == Truth::Yes ? "yes" : truth == Truth::No ? "no" : "unknown";
}

} // namespace

class TraefikRuleTest : public QObject {
    Q_OBJECT

private slots:
    void problems_data();
    void problems();
    void matches_data();
    void matches();
    void headersAndClients();
    void urls();
    void futile_data();
    void futile();
    void mixed();
    void overlaps_data();
    void overlaps();
    void hostile();
    void tree();
};

void TraefikRuleTest::problems_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("is_v2");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("at"); ///< the text that the problem points at
    QTest::addColumn<QString>("remedy");
    using enum RuleProblem::Kind;
    const auto row = [](const char* rule, RuleProblem::Kind kind, const char* at,
                        const char* remedy, bool is_v2 = false) {
        QTest::newRow(rule) << rule << is_v2 << static_cast<int>(kind) << at << remedy;
    };
    row("Host('a.b')", Syntax, "'", "write arguments in back-quotes: `a.b`");
    row("Host(a.b)", Syntax, "a", "write arguments in back-quotes: `a.b`");
    row("Host(`a`) & Path(`/`)", Syntax, "&", "write &&");
    row("Host(`a`) and Path(`/`)", Syntax, "and", "write &&");
    row("Host(`a`) OR Path(`/`)", Syntax, "OR", "write ||");
    row("Host(`a`), Host(`b`)", Syntax, ",", "write && or ||");
    row("Host(`a`) Path(`/`)", Syntax, "Path", "write && or || between two matchers");
    row("Host:a.b", Syntax, ":", "write the arguments in parentheses and back-quotes: Host(`a.b`)");
    row("Host(`a`) &&", Syntax, "", "write one, or remove what waits for it");
    row("(Host(`a`)", Syntax, "", "write )");
    row("Host(`a`))", Syntax, ")", "remove it");
    row("Host", Syntax, "Host", "write Host(`…`)");
    row("Host(`a`)\n&& Path(`/`)", Syntax, "&&", "put the operator at the end of the line before");
    row("HostRegexp(\"a\\.b\")", Syntax, "\\.", "write arguments in back-quotes: `a.b`");
    row("Hots(`a`)", Unknown, "Hots", "write Host");
    row("hOST(`a`)", Unknown, "hOST", "write Host");
    row("HostRegExp(`a`)", Unknown, "HostRegExp", "write HostRegexp");
    row("HostSNI(`a`)", Unknown, "HostSNI", "");
    row("Headers(`A`, `b`)", OtherVersion, "Headers", "write Header");
    row("HostHeader(`a`)", OtherVersion, "HostHeader", "write Host");
    row("Header(`A`, `b`)", OtherVersion, "Header", "write Headers", true);
    row("PathRegexp(`/a`)", OtherVersion, "PathRegexp", "write Path(`/{name:expression}`)", true);
    row("Host(`a`, `b`)", ArgumentCount, "Host(`a`, `b`)", "write Host(…) || Host(…)");
    row("Header(`A`)", ArgumentCount, "Header(`A`)", "");
    row("Host()", ArgumentCount, "Host()", "write Host(`…`)");
    row("Headers(`A`)", ArgumentCount, "Headers(`A`)", "", true);
    row("Host(``)", Argument, "``", "");
    row("Host(`\xC3\xA9.b`)", Argument, "`\xC3\xA9.b`", "");
    row("PathPrefix(`api`)", Argument, "`api`", "");
    row("PathRegexp(`(`)", Argument, "`(`", "");
    row("ClientIP(`10.0.0.0/33`)", Argument, "`10.0.0.0/33`", "");
    row("Query(`a`)", Argument, "`a`", "write `key=value`", true);
    row("HostRegexp(`{a`)", Argument, "`{a`", "", true);
}

void TraefikRuleTest::problems() {
    QFETCH(const QString, rule);
    QFETCH(const bool, is_v2);
    QFETCH(const int, kind);
    QFETCH(const QString, at);
    QFETCH(const QString, remedy);
    const std::string text = rule.toStdString();
    const Rule read = parse_rule(text, is_v2 ? v2 : v3);
    QCOMPARE(read.problems.size(), std::size_t{1});
    const RuleProblem& problem = read.problems.front();
    QCOMPARE(static_cast<int>(problem.kind), kind);
    QCOMPARE(QString::fromStdString(text.substr(problem.range.begin, problem.range.size())), at);
    QCOMPARE(QString::fromStdString(problem.remedy), remedy);
}

void TraefikRuleTest::matches_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("is_v2");
    QTest::addColumn<QString>("expected");
    int count = 0;
    const auto row = [&](const char* rule, const char* url, const char* expected,
                         bool is_v2 = false) {
        QTest::addRow("%d %s", ++count, rule) << rule << url << is_v2 << expected;
    };
    row("Host(`a.b`)", "http://a.b/", "yes");
    row("Host(`A.b`)", "http://a.B:8080/", "yes");
    row("Host(`a.b`)", "http://c.b/", "no");
    row("Host(`a.b.`)", "http://a.b/", "yes");
    row("Host(`a.b:8080`)", "http://a.b:8080/", "no");
    row("Host(`*.b`)", "http://a.b/", "yes");
    row("Host(`*.b`)", "http://x.a.b/", "no");
    row("Host(`*.b`)", "http://b/", "no");
    row("Host(`*`)", "http://a.b/", "unknown");
    row("HostRegexp(`^[a-z]+\\.b$`)", "http://a.b/", "yes");
    row("HostRegexp(`b`)", "http://a.b.c/", "yes");
    row("HostRegexp(`{x:[a-z]+}.b`)", "http://a.b/", "no");
    row("HostRegexp(`{x:[a-z]+}.b`)", "http://a.b/", "yes", true);
    row("HostRegexp(`{x:[a-z]+}.b`)", "http://a.c/", "no", true);
    row("HostRegexp(`{x}.b`)", "http://a.a.b/", "no", true);
    row("Path(`/a`)", "http://x/a", "yes");
    row("Path(`/a`)", "http://x/a/", "no");
    row("Path(`/a/{id}`)", "http://x/a/7", "no");
    row("Path(`/a/{id}`)", "http://x/a/7", "yes", true);
    row("Path(`/a/{id}`)", "http://x/a/7/8", "no", true);
    row("Path(`/a`, `/b`)", "http://x/b", "yes", true);
    row("PathPrefix(`/a`)", "http://x/ab", "yes");
    row("PathPrefix(`/a`)", "http://x/b/../a", "yes");
    row("PathPrefix(`/a b`)", "http://x/a%20b", "yes");
    row("PathRegexp(`^/[0-9]+$`)", "http://x/12", "yes");
    row("Method(`get`)", "http://x/", "yes");
    row("Method(`POST`)", "http://x/", "no");
    row("Query(`a`, `b`)", "http://x/?a=b", "yes");
    row("Query(`a`)", "http://x/?a=b", "no");
    row("Query(`a`)", "http://x/?c=d&a", "yes");
    row("QueryRegexp(`a`, `^b+$`)", "http://x/?a=bb", "yes");
    row("Query(`a=b`)", "http://x/?a=b", "yes", true);
    row("Query(`a=`)", "http://x/?a=anything", "yes", true);
    row("Query(`a`, `b`)", "http://x/?a=b", "yes", true);
    row("Query(`a`, `b`)", "http://x/?a=c", "no", true);
    row("Query(`a=b`, `c=d`)", "http://x/?a=b", "no", true);
    row("!Host(`a`)", "http://b/", "yes");
    row("ClientIP(`10.0.0.0/8`)", "http://x/", "unknown");
    row("ClientIP(`10.0.0.0/8`) && Host(`y`)", "http://x/", "no");
    row("Host(`a`) && PathPrefix(`/x`) || PathPrefix(`/y`)", "http://b/y", "yes");
    row("Host(`a`) && (PathPrefix(`/x`) || PathPrefix(`/y`))", "http://b/y", "no");
    row("!(Host(`a`) || Host(`b`)) // neither", "http://c/", "yes");
}

void TraefikRuleTest::matches() {
    QFETCH(const QString, rule);
    QFETCH(const QString, url);
    QFETCH(const bool, is_v2);
    QFETCH(const QString, expected);
    QCOMPARE(answer(rule.toStdString(), asked(url.toUtf8()), is_v2 ? v2 : v3), expected);
}

void TraefikRuleTest::headersAndClients() {
    Request request = asked("https://a.b/");
    request.headers = {{"x-api", "1"}, {"X-API", "2"}};
    request.client = parse_ip("10.1.2.3");
    QCOMPARE(answer("Header(`X-Api`, `2`)", request), "yes");
    QCOMPARE(answer("Header(`X-Api`, `3`)", request), "no");
    QCOMPARE(answer("HeaderRegexp(`X-Api`, `^[12]$`)", request), "yes");
    QCOMPARE(answer("Headers(`X-Api`, `2`, `X-Api`, `1`)", request, v2), "yes");
    QCOMPARE(answer("ClientIP(`10.0.0.0/8`)", request), "yes");
    QCOMPARE(answer("ClientIP(`10.1.2.3`)", request), "yes");
    QCOMPARE(answer("ClientIP(`10.1.2.0/31`)", request), "no");
    QCOMPARE(answer("ClientIP(`::ffff:10.1.2.3`)", request), "yes");
    QCOMPARE(answer("ClientIP(`2001:db8::/32`)", request), "no");
    request.client = parse_ip("2001:db8:0:1::7");
    QCOMPARE(answer("ClientIP(`2001:db8::/32`)", request), "yes");
    QCOMPARE(answer("ClientIP(`10.0.0.0/8`, `2001:db8::/32`)", request, v2), "yes");
    for (const char* text : {"", "10", "10.0.0.256", "10.0.0.01", "::1::", "1:2:3", "g::", "a.b"}) {
        QVERIFY2(!parse_ip(text), text);
    }
}

void TraefikRuleTest::urls() {
    const auto shown = [](const char* text) {
        const auto request = parse_url(text);
        return QString::fromStdString(request ? request->url()
                                              : "refused: " + request.error().message.str());
    };
    QCOMPARE(shown("https://A.b"), "https://a.b/");
    QCOMPARE(shown("https://u:p@a.b:8443/x/./y/..//z?q=1#f"), "https://a.b:8443/x/z?q=1");
    QCOMPARE(shown("http://[2001:db8::1]:81/"), "http://[2001:db8::1]:81/");
    QCOMPARE(shown("http://a.b?x"), "http://a.b/?x");
    QVERIFY(shown("a.b/x").startsWith("refused"));
    QVERIFY(shown("ftp://a.b/x").startsWith("refused"));
    QVERIFY(shown("http:///x").startsWith("refused"));
    QVERIFY(shown("http://a.b:x/").startsWith("refused"));
    QVERIFY(shown("http://a.b:70000/").startsWith("refused"));
}

void TraefikRuleTest::futile_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected"); ///< rewritten rules; `-` for none; `!` for the whole
    QTest::addColumn<int>("dialect");
    const auto row = [](const char* rule, const char* expected, int dialect = 37) {
        QTest::addRow("%s in %d", rule, dialect) << rule << expected << dialect;
    };
    row("Host(`a.b`)", "");
    row("Host(`a_b.c-d`)", "");
    row("Host(`a.b:8080`)", "!Host(`a.b`)");
    row("Host(`https://a.b/`)", "!Host(`a.b`)");
    row("Host(`a.b/x`)", "!-");
    row("Host(`a.b, c.d`)", "!-");
    row("Host(`a.b:80`) || Host(`c.d`)", "Host(`a.b`) || Host(`c.d`)");
    row("Host(`a.b:80`) && Path(`/x`)", "!Host(`a.b`) && Path(`/x`)");
    row("!Host(`a.b:80`)", "!Host(`a.b`)");
    row("Host(`*.a.b`)", "");
    row("Host(`*.a.b`)", "!-", 36);
    row("Host(`a.*.b`)", "!-");
    row("HostRegexp(`{sub:[a-z]+}.a.b`)", "!HostRegexp(`^[a-z]+\\.a\\.b$`)");
    row("HostRegexp(`{sub:a|b}.a.b`)", "!HostRegexp(`^(a|b)\\.a\\.b$`)");
    row("HostRegexp(`{sub:[a-z]{2}}.a`)", "!HostRegexp(`^[a-z]{2}\\.a$`)");
    row("HostRegexp(`^[a-z]{2,3}\\.a\\.b$`)", "");
    row("HostRegexp(`^.+\\.a\\.b$`)", "!-", 2);
    row("HostRegexp(`{sub:[a-z]+}.a.b`)", "", 2);
    row("Path(`/a/{id}`)", "!PathRegexp(`^/a/[^/]+$`)");
    row("PathPrefix(`/a/{id:[0-9]+}/b`)", "!PathRegexp(`^/a/[0-9]+/b`)");
    row("PathPrefix(`/a/{id:[0-9]+}/b`)", "", 2);
    row("Query(`a=b`)", "!Query(`a`, `b`)");
    row("Query(`a`)", "");
    row("Host(`a`) && Host(`b`)", "!-");
    row("Host(`a`) && Host(`A`)", "");
    row("(Host(`a`) && Host(`b`)) || Path(`/`)", "-");
    row("Host(`a`) && Path(`/x`) && Path(`/y`)", "!-");
    row("Method(`GET`) && Method(`POST`)", "!-");
    row("Host(`a`) && PathPrefix(`/x`) && PathPrefix(`/x/y`)", "");
}

void TraefikRuleTest::futile() {
    QFETCH(const QString, rule);
    QFETCH(const QString, expected);
    QFETCH(const int, dialect);
    const Dialect chosen = dialect == 2 ? v2 : dialect == 36 ? v36 : v3;
    const auto found = futilities(parse_rule(rule.toStdString(), chosen));
    if (expected.isEmpty()) {
        QVERIFY(found.empty());
        return;
    }
    QCOMPARE(found.size(), std::size_t{1});
    // A rule may itself begin with a negation.
    const bool whole = expected.startsWith("!") && !rule.startsWith("!");
    const QString text = whole ? expected.mid(1) : expected;
    QCOMPARE(found.front().whole_rule, whole);
    QCOMPARE(
        QString::fromStdString(found.front().rewritten.empty() ? "-" : found.front().rewritten),
        text);
}

void TraefikRuleTest::mixed() {
    const auto mixed_part = [](const std::string& rule) {
        const auto range = mixed_operators(parse_rule(rule, v3));
        return QString::fromStdString(range ? rule.substr(range->begin, range->size()) : "");
    };
    QCOMPARE(mixed_part("Host(`a`) && Path(`/x`) || Path(`/y`)"), "Host(`a`) && Path(`/x`)");
    QCOMPARE(mixed_part("Host(`a`) || Host(`b`) && Path(`/y`)"), "Host(`b`) && Path(`/y`)");
    QCOMPARE(mixed_part("(Host(`a`) && Path(`/x`)) || Path(`/y`)"), "");
    QCOMPARE(mixed_part("Host(`a`) && (Path(`/x`) || Path(`/y`))"), "");
    QCOMPARE(mixed_part("!(Host(`a`) || Host(`b`) && Path(`/y`))"), "Host(`b`) && Path(`/y`)");
}

void TraefikRuleTest::overlaps_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("common");
    int count = 0;
    const auto row = [&](const char* a, const char* b, const char* common) {
        QTest::addRow("%d %s", ++count, a) << a << b << common;
    };
    row("Host(`a.b`)", "Host(`a.b`)", "http://a.b/");
    row("Host(`a.b`)", "Host(`c.d`)", "");
    row("Host(`a.b`)", "PathPrefix(`/`)", "http://a.b/");
    row("PathPrefix(`/api`)", "Host(`a.bcd`)", "http://a.bcd/api");
    row("Host(`a`) && Path(`/x`)", "Host(`a`) && Path(`/y`)", "");
    row("Host(`a.b`) || Host(`c.d`)", "Host(`c.d`) || Host(`e.f`)", "http://c.d/");
    row("HostRegexp(`^.+\\.b$`)", "Host(`a.b`)", "http://a.b/");
    row("Host(`a`) && Method(`GET`)", "Host(`a`) && Method(`PUT`)", "");
    row("Host(`a`) && !Path(`/x`)", "Host(`a`) && Path(`/x`)", "");
    row("Host(`a`) && Query(`k`, `v`)", "Host(`a`)", "http://a/?k=v");
    row("Host(`a`) && Header(`K`, `v`)", "Host(`a`) && !Header(`K`, `v`)", "");
    row("Host(`a:1`)", "Host(`a:1`)", "");
}

void TraefikRuleTest::overlaps() {
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QString, common);
    const Rule first = parse_rule(a.toStdString(), v3);
    const Rule second = parse_rule(b.toStdString(), v3);
    for (const auto& found : {common_request(first, second), common_request(second, first)}) {
        QCOMPARE(QString::fromStdString(found ? found->url() : ""), common);
    }
}

/// Patterns and nesting that would take other readers for ever, or their stack.
void TraefikRuleTest::hostile() {
    const std::string many_a(5000, 'a');
    Request request = asked("http://x/");
    request.host = many_a + "!";
    QCOMPARE(answer("HostRegexp(`^(a+)+$`)", request), "no");
    QCOMPARE(answer("HostRegexp(`^(a|aa)+$`)", request), "no");
    QVERIFY(answer(std::string(100'000, '(') + "Host(`a`)", request).startsWith("invalid"));
    QVERIFY(answer(std::string(100'000, '!') + "Host(`a`)", request).startsWith("invalid"));
    QVERIFY(answer("HostRegexp(`((a{100}){100}){100}`)", request).startsWith("invalid"));
    std::string long_rule = "Host(`a0`)";
    for (int i = 1; i < 5000; ++i) {
        long_rule += " || Host(`a" + std::to_string(i) + "`)";
    }
    QCOMPARE(answer(long_rule, asked("http://a4999/")), "yes");
    const Rule rule = parse_rule(long_rule, v3);
    QVERIFY(common_request(rule, rule));
}

void TraefikRuleTest::tree() {
    const Rule rule = parse_rule("Host(`a`) && (Path(`/x`) || !Path(`/y`))", v3);
    QVERIFY(rule.valid());
    QCOMPARE(rule.root->kind, RuleNode::Kind::And);
    QCOMPARE(rule.root->children.size(), std::size_t{2});
    QVERIFY(rule.root->children[1].in_parentheses);
    QCOMPARE(rule.root->children[1].children[1].kind, RuleNode::Kind::Not);
    QCOMPARE(calls(rule).size(), std::size_t{3});
    QCOMPARE(rule.default_priority(), 40);
    QCOMPARE(Dialect::of({2, 11}, "v3").syntax, RuleSyntax::V2);
    QCOMPARE(Dialect::of({3, 1}, "v2").syntax, RuleSyntax::V2);
    QCOMPARE(Dialect::of({3, 1}).syntax, RuleSyntax::V3);
}

QTEST_GUILESS_MAIN(TraefikRuleTest)
#include "traefik_rule_test.moc"
