// What a compose file gets wrong: the code and the exact place of each remark, and that the rest of
// the file is read all the same.
#include "memory_project.h"

#include <QTest>

#include <algorithm>

using namespace tw;

namespace {

/// `TW-CMP-025 compose.yaml:2:3 a part of the message`, one line for each remark of reading.
std::string remarks(const text::FileSet& files, const compose::Loaded& loaded) {
    std::string out;
    for (const text::Diagnostic& remark : loaded.diagnostics) {
        out += std::format("{} {} {}\n", remark.code, text::to_text(files, remark.location),
                           remark.message);
    }
    return out;
}

compose::Loaded load(const text::FileSet& files) {
    std::vector<text::FileId> ids;
    std::vector<yaml::Tree> trees;
    for (std::size_t i = 0; i < files.size(); ++i) {
        ids.push_back(text::FileId(i));
        trees.push_back(yaml::parse(files.text(ids.back())));
    }
    return compose::load(files, ids, trees, {.directory_name = "p", .environment = {{"V", "v"}}});
}

struct Case {
    const char* name;
    const char* text;
    const char* expected; ///< how one remark begins; empty for none at all
};

} // namespace

class ComposeErrorsTest : public QObject {
    Q_OBJECT

private slots:
    void remark_data();
    void remark();
    void restIsRead();
    void severalMistakes();
    void manyAliases();
    void everyByteIsSurvived();
};

// clang-format off
static const std::vector<Case> cases{
    {"nothing wrong", "services:\n  a:\n    image: x\n    x-own: [1]\nx-top: {}\n", ""},
    {"empty file", "", "TW-CMP-025 c.yaml:1:1 this file is empty"},
    {"only a comment", "# hm\n", "TW-CMP-025 c.yaml:1:1 this file is empty"},
    {"no services", "networks:\n  a:\n", "TW-CMP-025 c.yaml:1:1 the project has no 'services'"},
    {"top level a list", "- a\n", "TW-CMP-025 c.yaml:1:1 the top level of a compose file must be a mapping"},
    {"top level a text", "hello\n", "TW-CMP-025 c.yaml:1:1 the top level of a compose file must be a mapping"},
    {"services null", "services:\n", "TW-CMP-025 c.yaml:1:10 'services' must be a mapping"},
    {"services a list", "services:\n  - a\n", "TW-CMP-025 c.yaml:2:3 'services' must be a mapping"},
    {"service null", "services:\n  a:\n", "TW-CMP-025 c.yaml:2:5 'a' must be a mapping"},
    {"service a text", "services:\n  a: x\n", "TW-CMP-025 c.yaml:2:6 'a' must be a mapping"},
    {"no image", "services:\n  a:\n    tty: true\n", "TW-CMP-003 c.yaml:2:3 a has neither an image nor a build"},
    {"empty image from a variable", "services:\n  a: {image: \"$U\"}\n", "TW-CMP-003 c.yaml:2:3 a has neither"},
    {"unset variable", "services:\n  a:\n    image: x:${U}\n", "TW-CMP-014 c.yaml:3:12 the variable U is not set"},
    {"broken variable", "services:\n  a:\n    image: x:${U:=1}\n", "TW-CMP-015 c.yaml:3:12 '${U:=1}' uses an operator"},
    {"required variable", "services:\n  a:\n    image: ${U:?say}\n", "TW-CMP-015 c.yaml:3:12 the variable U is required: say"},
    {"variable in a key", "services:\n  ${V}:\n    image: x\n", "TW-CMP-012 c.yaml:2:3 '${V}' is not a name in 'services'; letters"},
    {"key twice", "services:\n  a:\n    image: x\n    image: y\n", "TW-YML-001 c.yaml:4:5 the key 'image' stands twice"},
    {"service twice", "services:\n  a: {image: x}\n  b: {image: x}\n  a: {image: y}\n", "TW-YML-001 c.yaml:4:3 the key 'a'"},
    {"merge key twice", "x: &x {}\nservices:\n  a:\n    <<: *x\n    <<: *x\n    image: x\n", "TW-YML-001 c.yaml:5:5 the key '<<'"},
    {"number as key", "services:\n  1: {image: x}\n", "TW-CMP-025 c.yaml:2:3 a key must be text"},
    {"bool as key", "services:\n  true: {image: x}\n", "TW-CMP-025 c.yaml:2:3 a key must be text"},
    {"unknown top key", "service:\n  a: {}\nservices:\n  a: {image: x}\n", "TW-CMP-002 c.yaml:1:1 "},
    {"unknown service key", "services:\n  a:\n    image: x\n    port: []\n", "TW-CMP-002 c.yaml:4:5 "},
    {"unknown network key", "services:\n  a: {image: x}\nnetworks:\n  n:\n    intern: true\n", "TW-CMP-002 c.yaml:5:5 "},
    {"unknown port key", "services:\n  a:\n    image: x\n    ports:\n      - target: 80\n        publish: 80\n", "TW-CMP-002 c.yaml:6:9 "},
    {"version", "version: '3.8'\nservices:\n  a: {image: x}\n", "TW-CMP-001 c.yaml:1:1 'version' is obsolete"},
    {"version a number", "version: 3.8\nservices:\n  a: {image: x}\n", "TW-CMP-025 c.yaml:1:10 'version' must be text, not a number"},
    {"networks null", "services:\n  a:\n    image: x\n    networks:\n", "TW-CMP-025 c.yaml:4:14 'networks' must be a list or a mapping"},
    {"networks a text", "services:\n  a:\n    image: x\n    networks: n\n", "TW-CMP-025 c.yaml:4:15 'networks' must be"},
    {"network twice", "services:\n  a:\n    image: x\n    networks: [n, n]\nnetworks: {n: {}}\n", "TW-CMP-025 c.yaml:4:19 n stands twice"},
    {"a network's options a text", "services:\n  a:\n    image: x\n    networks:\n      n: yes\nnetworks: {n: {}}\n", "TW-CMP-025 c.yaml:5:10 'n' must be a mapping or empty"},
    {"aliases a text", "services:\n  a:\n    image: x\n    networks:\n      n: {aliases: b}\nnetworks: {n: {}}\n", "TW-CMP-025 c.yaml:5:20 'aliases' must be a list"},
    {"network_mode and networks", "services:\n  a:\n    image: x\n    network_mode: host\n    networks: [n]\nnetworks: {n: {}}\n", "TW-NET-014 c.yaml:4:19 "},
    {"a network a text", "services:\n  a: {image: x}\nnetworks:\n  n: bridge\n", "TW-CMP-025 c.yaml:4:6 'n' must be a mapping or empty"},
    {"networks a list", "services:\n  a: {image: x}\nnetworks:\n  - n\n", "TW-CMP-025 c.yaml:4:3 'networks' must be a mapping"},
    {"internal a number", "services:\n  a: {image: x}\nnetworks:\n  n: {internal: 1}\n", "TW-CMP-025 c.yaml:4:17 'internal' must be true or false"},
    {"internal a text", "services:\n  a: {image: x}\nnetworks:\n  n: {internal: maybe}\n", "TW-CMP-025 c.yaml:4:17 'internal' must be true or false"},
    {"internal a word", "services:\n  a: {image: x}\nnetworks:\n  n: {internal: yes}\n", "TW-YML-004 c.yaml:4:17 'yes' is text in YAML 1.2"},
    {"ports a text", "services:\n  a:\n    image: x\n    ports: 80\n", "TW-CMP-025 c.yaml:4:12 'ports' must be a list"},
    {"ports null", "services:\n  a:\n    image: x\n    ports:\n", "TW-CMP-025 c.yaml:4:11 'ports' must be a list"},
    {"a port a list", "services:\n  a:\n    image: x\n    ports: [[80]]\n", "TW-PRT-001 c.yaml:4:13 'ports' must be a number, text or a mapping, not a list"},
    {"bad port", "services:\n  a:\n    image: x\n    ports:\n      - \"a:80\"\n", "TW-PRT-001 c.yaml:5:9 "},
    {"a float as port", "services:\n  a:\n    image: x\n    ports: [8080.5]\n", "TW-PRT-001 c.yaml:4:13 "},
    {"long port without target", "services:\n  a:\n    image: x\n    ports:\n      - published: 80\n", "TW-PRT-001 c.yaml:5:9 this port has no 'target'"},
    {"long port with a word as address", "services:\n  a:\n    image: x\n    ports:\n      - {target: 80, host_ip: here}\n", "TW-PRT-001 c.yaml:5:9 'here' is no address, so Compose refuses the file"},
    {"bad size", "services:\n  a:\n    image: x\n    mem_limit: 1x\n", "TW-RES-003 c.yaml:4:16 '1x' is not a size for 'mem_limit'"},
    {"a float as size", "services:\n  a:\n    image: x\n    mem_limit: 1e8\n", "TW-RES-003 c.yaml:4:16 "},
    {"a number as deploy's size", "services:\n  a:\n    image: x\n    deploy: {resources: {limits: {memory: 1024}}}\n", "TW-RES-003 c.yaml:4:43 "},
    {"bad cpus", "services:\n  a:\n    image: x\n    cpus: 500m\n", "TW-RES-003 c.yaml:4:11 'cpus' must be a number, not '500m'"},
    {"two different limits", "services:\n  a:\n    image: x\n    mem_limit: 1g\n    deploy: {resources: {limits: {memory: 2g}}}\n", "TW-RES-004 c.yaml:4:16 "},
    {"a limit in one form only", "services:\n  a:\n    image: x\n    mem_limit: 1g\n    deploy: {resources: {limits: {cpus: '1'}}}\n", "TW-RES-004 c.yaml:4:16 "},
    {"bad duration", "services:\n  a:\n    image: x\n    healthcheck: {test: [CMD, x], interval: 30}\n", "TW-HLT-002 c.yaml:4:45 'interval' must be text like 30s, not a number"},
    {"bad test", "services:\n  a:\n    image: x\n    healthcheck: {test: [curl, x]}\n", "TW-HLT-002 c.yaml:4:25 a health check's list begins with"},
    {"healthcheck a text", "services:\n  a:\n    image: x\n    healthcheck: curl\n", "TW-CMP-025 c.yaml:4:18 'healthcheck' must be a mapping"},
    {"labels a text", "services:\n  a:\n    image: x\n    labels: a=b\n", "TW-CMP-025 c.yaml:4:13 'labels' must be"},
    {"a label a list", "services:\n  a:\n    image: x\n    labels: {a: [b]}\n", "TW-CMP-025 c.yaml:4:17 'a' must be a single value"},
    {"environment a text", "services:\n  a:\n    image: x\n    environment: A=b\n", "TW-CMP-025 c.yaml:4:18 'environment' must be a list or a mapping"},
    {"a variable a map", "services:\n  a:\n    image: x\n    environment: {A: {b: c}}\n", "TW-CMP-025 c.yaml:4:22 'A' must be a single value"},
    {"depends_on a text", "services:\n  a:\n    image: x\n    depends_on: b\n  b: {image: x}\n", "TW-CMP-025 c.yaml:4:17 'depends_on' must be a list"},
    {"dependency without condition", "services:\n  a:\n    image: x\n    depends_on:\n      b: {}\n  b: {image: x}\n", "TW-CMP-025 c.yaml:5:10 'b' must have 'condition'"},
    {"unknown condition", "services:\n  a:\n    image: x\n    depends_on:\n      b: {condition: up}\n  b: {image: x}\n", "TW-CMP-025 c.yaml:5:22 'up' is no value for 'condition'; these are: service_completed_successfully, service_healthy"},
    {"a mount without source", "services:\n  a:\n    image: x\n    volumes: [\"$V:/a\", \"${V:+}:/data\"]\n", "TW-CMP-025 c.yaml:4:24 nothing stands before a colon of this mount"},
    {"include", "include: [x.yaml]\nservices:\n  a: {image: x}\n", "TW-CMP-027 c.yaml:1:11 x.yaml cannot be read: there is no such file"},
    {"extends", "services:\n  a:\n    extends: {service: b}\n", "TW-CMP-028 c.yaml:3:14 a extends b, which is no service of this file"},
    {"merge of a list", "x-l: &l [a]\nservices:\n  a:\n    <<: *l\n    image: x\n", "TW-YML-000 c.yaml:4:9 '<<' merges a mapping"},
    {"merge of a text", "services:\n  a:\n    <<: b\n    image: x\n", "TW-YML-000 c.yaml:3:9 '<<' merges a mapping"},
    {"alias in itself", "services:\n  a: &a\n    image: x\n    labels: {b: *a}\n", "TW-YML-000 c.yaml:4:17 this alias stands inside"},
    {"unknown alias", "services:\n  a: *none\n", "TW-YML-000 c.yaml:2:6 "},
    {"a platform that is not built", "services:\n  a:\n    platform: linux/arm64\n    build: {platforms: [linux/amd64]}\n", "TW-CMP-030 c.yaml:3:15 the build's 'platforms' do not name linux/arm64"},
    {"two numbers of containers", "services:\n  a:\n    image: x\n    scale: 2\n    deploy: {replicas: 3}\n", "TW-CMP-030 c.yaml:4:12 'scale' and 'deploy.replicas' must be equal"},
    {"one name for several containers", "services:\n  a:\n    image: x\n    container_name: a\n    deploy: {replicas: 3}\n", "TW-CMP-030 c.yaml:4:5 several containers cannot share"},
    {"two different reservations", "services:\n  a:\n    image: x\n    mem_reservation: 1g\n    deploy: {resources: {reservations: {cpus: '1'}}}\n", "TW-RES-004 c.yaml:4:22 'mem_reservation' and 'deploy.resources.reservations.memory' must be equal"},
    {"two different numbers of processes", "services:\n  a:\n    image: x\n    pids_limit: 1\n    deploy: {resources: {limits: {pids: 2}}}\n", "TW-RES-004 c.yaml:4:17 "},
    {"contradictions of an inactive service", "services:\n  a:\n    image: x\n    profiles: [p]\n    mem_limit: 1g\n    network_mode: host\n    networks: [n]\n    healthcheck: {test: [curl]}\n    deploy: {resources: {limits: {memory: 2g}}}\n  b: {image: x}\n", ""},
    {"a watch without target", "services:\n  a:\n    image: x\n    develop: {watch: [{path: a, action: sync}]}\n", "TW-CMP-030 c.yaml:4:23 a watch with the action 'sync' needs a 'target'"},
    {"a watch of nothing", "services:\n  a:\n    image: x\n    develop: {watch: [{path: '', action: rebuild}]}\n", "TW-CMP-030 c.yaml:4:30 a path to watch cannot be empty"},
    {"devices by number and by name", "services:\n  a:\n    image: x\n    gpus: [{count: 1, device_ids: [a]}]\n", "TW-CMP-030 c.yaml:4:23 'count' and 'device_ids' exclude each other"},
    {"a context without place", "services:\n  a:\n    build: {additional_contexts: [img]}\n", "TW-CMP-025 c.yaml:3:35 'img' names no place"},
    {"a tag before a bracket", "services:\n  a:\n    image: x\n    cap_add: [!a]\n", "TW-YML-000 c.yaml:4:15 Compose reads this tag differently"},
    {"what is reset is not read", "services:\n  a:\n    image: x\n    cpus: !reset many\n    hostname: !reset \"${V:?}\"\n", ""},
    {"a score that is too large", "services:\n  a:\n    image: x\n    oom_score_adj: 2000\n", "TW-CMP-025 c.yaml:4:20 '2000' is too large for 'oom_score_adj'"},
    {"an unknown pull policy", "services:\n  a:\n    image: x\n    pull_policy: sometimes\n", "TW-CMP-025 c.yaml:4:18 'sometimes' is no value for 'pull_policy'"},
    {"a mount without target", "services:\n  a:\n    image: x\n    volumes: [{type: volume}]\n", "TW-CMP-025 c.yaml:4:15 this mount has no 'target'"},
    {"a bind mount without source", "services:\n  a:\n    image: x\n    volumes: [{type: bind, target: /v}]\n", "TW-CMP-025 c.yaml:4:15 this bind mount has no 'source'"},
    {"a network's name in a mapping", "services:\n  a:\n    image: x\n    networks: {'a b': }\n", "TW-CMP-012 c.yaml:4:16 'a b' is not a name in 'networks'"},
    {"capital letters in a limit's name", "services:\n  a:\n    image: x\n    ulimits: {NOFILE: 5}\n", ""},
    {"a secret of a driver", "services:\n  a:\n    image: x\nsecrets: {s: {driver: d}}\n", "TW-CMP-030 c.yaml:4:11 s does not say where it comes from"},
    {"an external secret with two sources", "services:\n  a:\n    image: x\nsecrets: {s: {external: true, file: f, environment: E}}\n", "TW-CMP-030 c.yaml:4:11 s has several sources"},
    {"a volume's label twice in two documents", "services:\n  a: {image: x}\nvolumes: {v: {labels: [l=1, l=2]}}\n---\nvolumes: {v: {labels: [l=1]}}\n", "TW-CMP-025 c.yaml:5:24 l=1 stands twice in 'labels'"},
    {"a host twice in two documents", "services:\n  a: {image: x, extra_hosts: [h=1]}\n---\nservices: {a: {extra_hosts: [h=1]}}\n", ""},
    {"a key of one's own in storage options", "services:\n  a:\n    image: x\n    storage_opt: {x-a: b}\n", "TW-CMP-025 c.yaml:4:19 Compose cannot read 'x-a' here"},
    {"a fraction as host port", "services:\n  a:\n    image: x\n    ports: [{target: 1, published: 1e3}]\n", "TW-PRT-001 c.yaml:4:36 '1e3' is not a host port"},
    {"an include that is a list", "include: [[a]]\nservices:\n  a: {image: x}\n", "TW-CMP-025 c.yaml:1:11 'include' must be a path or a mapping"},
    {"a date as an option", "services:\n  a:\n    image: x\n    logging: {options: {a: 2024-01-01}}\n", ""},
    {"a duration that a later document replaces", "services:\n  a: {image: x, stop_grace_period: soon}\n---\nservices: {a: {stop_grace_period: 3s}}\n", ""},
    {"a secret of no variable", "services:\n  a:\n    image: x\nsecrets: {s: {environment: ''}}\n", "TW-CMP-030 c.yaml:4:28 this names no variable"},
    {"a date among a volume's labels", "services:\n  a: {image: x}\nvolumes: {v: {labels: [2024-01-01]}}\n", ""},
    {"a name without letters", "name: é\nservices:\n  a: {image: x}\n", "TW-CMP-012 c.yaml:1:1 the project has no name"},
};
// clang-format on

void ComposeErrorsTest::remark_data() {
    QTest::addColumn<std::size_t>("row");
    for (std::size_t row = 0; row < cases.size(); ++row) {
        QTest::newRow(cases[row].name) << row;
    }
}

void ComposeErrorsTest::remark() {
    QFETCH(const std::size_t, row);
    text::FileSet files;
    files.add("c.yaml", cases[row].text);
    const std::string found = remarks(files, load(files));
    const std::string expected = cases[row].expected;
    if (expected.empty()) {
        QCOMPARE(QString::fromStdString(found), QString());
    } else {
        QVERIFY2(("\n" + found).contains("\n" + expected), found.c_str());
    }
}

void ComposeErrorsTest::restIsRead() {
    text::FileSet files;
    files.add("c.yaml", "services:\n  a:\n    image: [x]\n    ports: {}\n    networks: [n]\n"
                        "  b: 5\n  c:\n    image: x\n    mem_limit: 1g\nnetworks: {n: , m: 7}\n");
    const compose::Loaded loaded = load(files);
    QVERIFY(loaded.diagnostics.size() >= 4);
    const compose::Project& project = loaded.project;
    QCOMPARE(project.services.size(), std::size_t(3));
    QVERIFY(project.find(ServiceName("a"))->attachment(NetworkName("n")) != nullptr);
    QCOMPARE(project.find(ServiceName("c"))->limits.memory->value.count, 1024 * 1024 * 1024);
    QVERIFY(project.find(NetworkName("n")) != nullptr);
}

/// All mistakes are told, not only the first one.
void ComposeErrorsTest::severalMistakes() {
    text::FileSet files;
    files.add("c.yaml", "services:\n  a:\n    image: x\n    cpus: x\n    mem_limit: x\n"
                        "    ports: [x]\n    prots: []\n");
    const std::string found = remarks(files, load(files));
    for (const char* wanted : {"TW-RES-003 c.yaml:4:11", "TW-RES-003 c.yaml:5:16",
                               "TW-PRT-001 c.yaml:6:13", "TW-CMP-002 c.yaml:7:5"}) {
        QVERIFY2(found.contains(wanted), found.c_str());
    }
}

/// A few lines that mean more than memory holds ("billion laughs").
void ComposeErrorsTest::manyAliases() {
    std::string text = "x0: &x0 [1, 2, 3, 4, 5, 6, 7, 8, 9]\n";
    for (int i = 1; i < 12; ++i) {
        const std::string before = std::format("*x{}", i - 1);
        text += std::format("x{}: &x{} [{}", i, i, before);
        for (int n = 0; n < 8; ++n) {
            text += ", " + before;
        }
        text += "]\n";
    }
    text::FileSet files;
    files.add("c.yaml", text + "services:\n  a: {image: x}\n");
    const std::string found = remarks(files, load(files));
    QVERIFY2(found.contains("the aliases of this file expand to more values than can be read"),
             found.substr(0, 500).c_str());
}

void ComposeErrorsTest::everyByteIsSurvived() {
    const std::string whole = "x: &x {a: [1, \"b\\n\"], 'c': ~}\nservices:\n  a:\n    <<: *x\n"
                              "    ports: [\"80:80\", {target: 1}]\n    labels: |\n     a\n";
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const char byte : {'\0', '\t', '\n', '\r', '[', '}', ':', '-', '#', '&', '*', '!', '|',
                                '\'', '"', '%', '\x80', '\xFF'}) {
            std::string text = whole;
            text[at] = byte;
            text::FileSet files;
            files.add("c.yaml", text);
            const compose::Loaded loaded = load(files);
            for (const text::Diagnostic& remark : loaded.diagnostics) {
                QVERIFY(remark.location.range.end <= text.size());
                QVERIFY(!remark.message.empty());
            }
        }
    }
}

QTEST_APPLESS_MAIN(ComposeErrorsTest)
#include "compose_errors_test.moc"
