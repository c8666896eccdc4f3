// What may be typed where, and where names lead to.
#include "assist/completions.h"
#include "assist/indentation.h"
#include "assist/references.h"
#include "memory_project.h"

#include <QTest>

#include <format>

namespace tw {
namespace {

constexpr auto project = R"(services:
  proxy:
    image: traefik:v3.3
    command: --entrypoints.web.address=:80 --providers.docker
    networks: [edge]
  web:
    image: example/web
    networks:
      - edge
    labels:
      - traefik.http.routers.shop.rule=Host(`shop.example`)
      - traefik.http.middlewares.auth.basicauth.users=a:b
  db:
    image: postgres:${PG_VERSION}
    networks:
      data:
    volumes:
      - files:/var/lib
  tool: {image: tool, profiles: [full]}
networks:
  edge:
  data:
    internal: true
volumes:
  files:
secrets:
  key: {file: key.txt}
)";

/// A text with `|` for the cursor.
struct Typed {
    std::string text;
    std::size_t offset = 0;

    explicit Typed(std::string marked) : text(std::move(marked)) {
        offset = text.find("¦");
        text.erase(offset, std::string_view("¦").size());
    }
};

assist::Choices choices_for(const std::string& marked, const char* name = "compose.yaml",
                            const char* contract = "version: 1\n") {
    const Typed typed(marked);
    const auto snapshot = analysis::analyse(
        tests::open_texts({{"compose.yaml", project}, {"network-contract.yaml", contract}}));
    const bool is_contract = std::string_view(name) != "compose.yaml";
    const text::FileId file =
        is_contract ? *snapshot->facts.contract_file : snapshot->facts.compose_files.front();
    return assist::completions(snapshot->facts, file, typed.text, typed.offset);
}

QString words(const assist::Choices& choices) {
    QStringList all;
    for (const assist::Choice& choice : choices.choices)
        all << QString::fromStdString(choice.word);
    return all.join(' ');
}

/// The text after a word was chosen, with the cursor in it.
std::string chosen(const std::string& marked, const char* word, const char* name = "compose.yaml") {
    const assist::Choices choices = choices_for(marked, name);
    Typed typed(marked);
    for (const assist::Choice& choice : choices.choices) {
        if (choice.word != word) continue;
        std::string insert = choice.insert;
        insert.insert(insert.size() - choice.back, "¦");
        typed.text.replace(choices.replaces.begin, choices.replaces.size(), insert);
        return typed.text;
    }
    return "no such choice: " + words(choices).toStdString();
}

std::string at(const facts::Facts& facts, const text::Location& place) {
    const auto& source = facts.files.at(place.file);
    return source.path().filename().string() + ":" +
           std::to_string(source.position(place.range.begin).line) + ":" +
           source.text().substr(place.range.begin, place.range.size());
}

} // namespace

class CompletionTest : public QObject {
    Q_OBJECT

private slots:
    void offers_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        const auto row = [](const char* name, const char* typed, const char* offered) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString(offered);
        };
        row("top level", "services:\n  a: {}\nv¦\n", "version volumes");
        row("keys that are there are left out", "networks:\nservices:\nne¦\n", "");
        row("keys of a service", "services:\n  a:\n    network¦\n", "network_mode networks");
        row("the word need not be at the end", "services:\n  a:\n    hea¦\n    image: x\n",
            "healthcheck");
        row("behind what cannot be read", "services:\n  a:\n    image: [\n  b:\n    pla¦\n",
            "platform");
        row("nested keys", "services:\n  a:\n    healthcheck:\n      st¦\n",
            "start_interval start_period test");
        row("enumeration", "services:\n  a:\n    pull_policy: ¦\n",
            "always build if_not_present missing never");
        row("flag", "networks:\n  a:\n    internal: t¦\n", "true");
        row("well known words", "services:\n  a:\n    restart: un¦\n", "unless-stopped");
        row("networks in a list", "services:\n  a:\n    networks:\n      - ¦\n", "edge data");
        row("networks that are listed are left out",
            "services:\n  a:\n    networks:\n      - edge\n      - ¦\n", "data");
        row("networks in a list below the key", "services:\n  a:\n    networks:\n    - d¦\n",
            "data");
        row("networks among dashes",
            "services:\n  a:\n    networks:\n      - edge # outside\n      ¦\n", "data");
        row("keys behind a list below its key",
            "services:\n  a:\n    networks:\n    - edge\n    heal¦\n    dns:\n    - x\n",
            "healthcheck");
        row("networks in brackets", "services:\n  a:\n    networks: [edge, ¦]\n", "data");
        row("networks in brackets over lines", "services:\n  a:\n    networks: [\n      d¦\n",
            "data");
        row("networks as keys", "services:\n  a:\n    networks:\n      edge:\n      ¦\n", "data");
        row("options of an attachment", "services:\n  a:\n    networks:\n      edge: {al¦}\n",
            "aliases");
        row("services to depend on", "services:\n  web:\n    depends_on:\n      - ¦\n",
            "proxy db tool");
        row("condition", "services:\n  a:\n    depends_on:\n      db: {condition: ¦}\n",
            "service_completed_successfully service_healthy service_started");
        row("service behind a mode", "services:\n  a:\n    network_mode: service:w¦\n", "web");
        row("volumes", "services:\n  a:\n    volumes:\n      - fi¦\n", "files");
        row("no volume in a path", "services:\n  a:\n    volumes:\n      - ./fi¦\n", "");
        row("no volume behind the colon", "services:\n  a:\n    volumes:\n      - files:/¦\n", "");
        row("keys of the long form", "services:\n  a:\n    volumes:\n      - ty¦\n", "type");
        row("further keys of the long form",
            "services:\n  a:\n    volumes:\n      - type: bind\n        so¦\n", "source");
        row("secrets", "services:\n  a:\n    secrets:\n      - ¦\n", "key gid");
        row("profiles", "services:\n  a:\n    profiles: [¦]\n", "full");
        row("variables", "services:\n  a:\n    image: a:${¦\n", "PG_VERSION");
        row("anchors", "x-a: &base {}\nx-b: &other {}\nservices:\n  a: *b¦\n", "*base");
        row("merge keys", "x-a: &base {}\nservices:\n  a:\n    <<: ¦\n", "*base");
        row("labels", "services:\n  a:\n    labels:\n      - tra¦\n", "traefik");
        row("protocols", "services:\n  a:\n    labels:\n      - traefik.¦\n",
            "http tcp udp tls enable docker");
        row("routers", "services:\n  a:\n    labels:\n      - traefik.http.routers.¦\n", "a shop");
        row("options of a router",
            "services:\n  a:\n    labels:\n      traefik.http.routers.x.r¦:\n", "rule rulesyntax");
        row("middlewares",
            "services:\n  a:\n    labels:\n      - traefik.http.routers.x.middlewares=one,¦\n",
            "auth");
        row("entry points",
            "services:\n  a:\n    labels:\n      traefik.http.routers.x.entrypoints: ¦\n", "web");
        row("rules", "services:\n  a:\n    labels:\n      - traefik.http.routers.x.rule=Ho¦\n",
            "Host HostRegexp");
        row("not in comments", "services:\n  a:\n    # net¦\n", "");
        row("not in block texts", "services:\n  a:\n    command: |\n      net¦\n", "");
        row("not in a long text", "services:\n  a:\n    image: x\n      net¦\n", "");
        row("not in extensions", "x-mine:\n  net¦\n", "");
    }

    void offers() {
        QFETCH(QString, typed);
        QFETCH(QString, offered);
        const QString found = words(choices_for(typed.toStdString()));
        const QStringList known = found.split(' ', Qt::SkipEmptyParts);
        const QStringList wanted = offered.split(' ', Qt::SkipEmptyParts);
        if (wanted.isEmpty()) {
            QCOMPARE(found, QString());
            return;
        }
        // What begins as typed comes first, and in this order.
        QCOMPARE(known.mid(0, wanted.size()).join(' '), offered);
    }

    void contract_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        const auto row = [](const char* name, const char* typed, const char* offered) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString(offered);
        };
        row("sections", "version: 1\nti¦\n", "tiers");
        row("modes", "mode: ¦\n", "strict warning monitoring");
        row("tiers", "tiers:\n  ¦\n", "edge data");
        row("keys of a tier", "tiers:\n  edge:\n    inter¦\n", "internal");
        row("members", "tiers:\n  edge:\n    services: [¦]\n", "proxy web db tool");
        row("members, short form", "tiers:\n  edge:\n    - w¦\n", "web");
        row("classes", "classes:\n  workers: [web]\ntiers:\n  edge: [class:w¦]\n", "workers");
        row("flows", "flows:\n  - d¦\n", "db data");
        row("ends of flows", "flows:\n  - web -> d¦\n", "db data");
        row("keys of a flow", "flows:\n  - {from: web, po¦}\n", "ports policy");
        row("policies", "flows:\n  - {policy: f¦}\n", "forbidden");
        row("sections of an environment", "environments:\n  prod:\n    mode: w¦\n", "warning");
        row("published", "ports:\n  published:\n    p¦\n", "proxy");
    }

    void contract() {
        QFETCH(QString, typed);
        QFETCH(QString, offered);
        const QString text = typed;
        const QString found = words(choices_for(text.toStdString(), "network-contract.yaml",
                                                "version: 1\nclasses:\n  workers: [web]\n"));
        QCOMPARE(found.split(' ').mid(0, offered.split(' ').size()).join(' '), offered);
    }

    void insertsAtTheRightIndentation_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const char* typed, const char* word,
                            const char* after) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString(word)
                                << QString::fromUtf8(after);
        };
        row("text", "services:\n  a:\n    im¦\n", "image", "services:\n  a:\n    image: ¦\n");
        row("mapping", "services:\n  a:\n    hea¦\n", "healthcheck",
            "services:\n  a:\n    healthcheck:\n      ¦\n");
        row("list", "services:\n  a:\n    por¦\n", "ports",
            "services:\n  a:\n    ports:\n      - ¦\n");
        row("list as the file has them",
            "services:\n  b:\n    dns:\n    - x\n    cap_add:\n    - y\n  a:\n    por¦\n", "ports",
            "services:\n  b:\n    dns:\n    - x\n    cap_add:\n    - y\n  a:\n    ports:\n"
            "    - ¦\n");
        row("four spaces", "services:\n    a:\n        dep¦\n", "deploy",
            "services:\n    a:\n        deploy:\n            ¦\n");
        row("key with its colon", "services:\n  a:\n    im¦: x\n", "image",
            "services:\n  a:\n    image¦: x\n");
        row("rest of the word", "services:\n  a:\n    im¦ag: x\n", "image",
            "services:\n  a:\n    image¦: x\n");
        row("in brackets", "services:\n  a: {im¦}\n", "image", "services:\n  a: {image: ¦}\n");
        row("dash", "services:\n  a:\n    networks:\n      ¦\n", "edge",
            "services:\n  a:\n    networks:\n      - edge¦\n");
        row("among dashes", "services:\n  a:\n    networks:\n      - edge\n      ¦\n", "data",
            "services:\n  a:\n    networks:\n      - edge\n      - data¦\n");
        row("in quotes", "services:\n  a:\n    networks: [\"e¦\"]\n", "edge",
            "services:\n  a:\n    networks: [\"edge¦\"]\n");
        row("label", "services:\n  a:\n    labels:\n      - traefik.http.routers.a.mid¦\n",
            "middlewares",
            "services:\n  a:\n    labels:\n      - traefik.http.routers.a.middlewares=¦\n");
        row("label in a mapping", "services:\n  a:\n    labels:\n      traefik.ena¦\n", "enable",
            "services:\n  a:\n    labels:\n      traefik.enable: ¦\n");
        row("matcher", "services:\n  a:\n    labels:\n      - traefik.http.routers.a.rule=Hos¦\n",
            "Host",
            "services:\n  a:\n    labels:\n      - traefik.http.routers.a.rule=Host(`¦`)\n");
        row("variable", "services:\n  a:\n    image: a:${P¦\n", "PG_VERSION",
            "services:\n  a:\n    image: a:${PG_VERSION}¦\n");
    }

    void insertsAtTheRightIndentation() {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        QFETCH(QString, after);
        QCOMPARE(QString::fromStdString(chosen(typed.toStdString(), word.toUtf8().constData())),
                 after);
    }

    void showsItselfWhileTyping() {
        QVERIFY(choices_for("services:\n  a:\n    im¦\n").unasked);
        QVERIFY(!choices_for("services:\n  a:\n    ¦\n").unasked);
        QVERIFY(!choices_for("services:\n  a:\n    image¦\n").unasked); // nothing left to say
        QVERIFY(!choices_for("services:\n  a:\n    restart: no¦\n").unasked);
    }

    void neverFails() {
        // Every prefix of a text, with the cursor at every place of its last line and in its
        // middle.
        const std::string text = std::string(project) + "x: [a, {b: \"c, 'd\n- - e:\n  - ? f\n";
        const auto snapshot = tests::snapshot_of(project);
        const text::FileId file = snapshot->facts.compose_files.front();
        for (std::size_t size = 0; size <= text.size(); ++size) {
            const std::string_view part = std::string_view(text).substr(0, size);
            for (const std::size_t offset : {size, size / 2}) {
                const auto choices = assist::completions(snapshot->facts, file, part, offset);
                QVERIFY(choices.replaces.begin <= choices.replaces.end);
                QVERIFY(choices.replaces.end <= size);
            }
        }
    }

    void theMiddleOfALargeText() {
        std::string text = "services:\n";
        for (int at = 0; at < 20'000; ++at)
            text += std::format("  s{0}:\n    image: example/s{0}:1\n    networks: [edge]\n", at);
        const std::size_t middle = text.find("  s10000:");
        text.insert(middle, "  new:\n    heal\n");
        const auto snapshot = tests::snapshot_of(project);
        const auto choices =
            assist::completions(snapshot->facts, snapshot->facts.compose_files.front(), text,
                                middle + std::string_view("  new:\n    heal").size());
        QCOMPARE(words(choices), "healthcheck");
    }

    void namesLeadToDeclarations_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("network") << "- edge¦ # of web" << "compose.yaml:22:edge";
        QTest::newRow("network as key") << "data¦: # of db" << "compose.yaml:23:data";
        QTest::newRow("dependency") << "- db¦" << "compose.yaml:14:db";
        QTest::newRow("volume") << "- fi¦les:/var/lib" << "compose.yaml:26:files";
        QTest::newRow("anchor") << "<<: *ba¦se" << "compose.yaml:1:&base";
        QTest::newRow("middleware")
            << "middlewares=au¦th"
            << "compose.yaml:20:\"traefik.http.middlewares.auth.basicauth.users=a:b\"";
        QTest::newRow("value that names nothing") << "image: pos¦tgres" << "";
    }

    void namesLeadToDeclarations() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const std::string text = R"(x-base: &base {init: true}
services:
  web:
    <<: *base
    image: a
    networks:
      - edge # of web
    depends_on:
      - db
    labels:
      - traefik.http.routers.web.middlewares=auth
      - traefik.http.routers.web.rule=Host(`a`)
      - traefik.http.services.web.loadbalancer.server.port=80
  db:
    image: postgres
    networks:
      data: # of db
    volumes: 
      - files:/var/lib
    labels: ["traefik.http.middlewares.auth.basicauth.users=a:b"]
networks:
  edge:
  data:
    internal: true
volumes:
  files:
)";
        const auto snapshot = tests::snapshot_of(text);
        const Typed part(from.toStdString());
        const std::size_t offset = text.find(part.text) + part.offset;
        QVERIFY(text.find(part.text) != std::string::npos);
        const auto found = assist::definitions_at(
            snapshot->facts, {snapshot->facts.compose_files.front(), {offset, offset}});
        QCOMPARE(found.empty() ? QString()
                               : QString::fromStdString(at(snapshot->facts, found.front())),
                 to);
    }

    void extendedServicesAreInTheirFile() {
        const auto snapshot = analysis::analyse(tests::open_texts(
            {{"compose.yaml",
              "services:\n  base: {image: a}\n  a:\n    extends: {file: other.yaml, "
              "service: base}\n"},
             {"other.yaml", "services:\n  base: {image: b}\n"}}));
        const facts::Facts& facts = snapshot->facts;
        const text::FileId file = facts.compose_files.front();
        const std::size_t use = facts.files.text(file).find("base}");
        const auto found = assist::definitions_at(facts, {file, {use, use}});
        QCOMPARE(found.size(), 1U);
        QCOMPARE(at(facts, found.front()), std::string("other.yaml:2:base"));
    }

    void usesAreFoundInAllFiles() {
        const auto snapshot = analysis::analyse(tests::open_texts(
            {{"compose.yaml", "services:\n  a: {image: a, networks: [edge]}\nnetworks:\n  edge:\n"},
             {"compose.override.yaml", "networks:\n  edge: {internal: true}\n"},
             {"network-contract.yaml",
              "version: 1\ntiers:\n  edge: [a]\nflows: [a -> tier:edge]\n"}}));
        const facts::Facts& facts = snapshot->facts;
        const text::FileId file = facts.compose_files.front();
        const std::size_t use = facts.files.text(file).find("edge]");
        const auto found = assist::references_at(facts, {file, {use, use}});
        QStringList all;
        for (const auto& each : found.used)
            all << QString::fromStdString(at(facts, each));
        QCOMPARE(all.join(' '), "compose.yaml:2:edge compose.yaml:4:edge "
                                "compose.override.yaml:2:edge network-contract.yaml:3:edge "
                                "network-contract.yaml:4:edge");
        // From a declaration to the next one, and around.
        const std::size_t first = facts.files.text(file).find("edge:");
        const auto next = assist::definitions_at(facts, {file, {first, first}});
        QCOMPARE(at(facts, next.front()), std::string("compose.override.yaml:2:edge"));
    }

    void linesBeginWhereTheyShould_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("indent");
        QTest::newRow("beside") << "a:\n  b: 1" << 2;
        QTest::newRow("below a key") << "a:\n  b:" << 4;
        QTest::newRow("below an anchored key") << "a:\n  b: &x" << 4;
        QTest::newRow("below a block head") << "a: |" << 2;
        QTest::newRow("items") << "a:\n  - b" << 2;
        QTest::newRow("keys of an item") << "a:\n  - b: 1" << 4;
        QTest::newRow("below a key of an item") << "a:\n  - b:" << 6;
        QTest::newRow("blank") << "a:\n    " << 4;
        QTest::newRow("as the file does it") << "a:\n    b:\n        c: 1\n    d:" << 8;
    }

    void linesBeginWhereTheyShould() {
        QFETCH(QString, text);
        QFETCH(int, indent);
        QCOMPARE(static_cast<int>(assist::indent_below(text.toStdString())), indent);
    }
};

} // namespace tw

QTEST_GUILESS_MAIN(tw::CompletionTest)
#include "completion_test.moc"
