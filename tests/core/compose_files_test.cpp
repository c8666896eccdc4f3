// Projects of several files: `extends`, `include`, `env_file` and how origins tell of them.
// Expected values are those that Docker Compose 2.33 gives.
#include "memory_project.h"
#include "report/model.h"
#include "report/origins.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace tw;
using Json = nlohmann::json;

namespace {

using Texts = std::vector<std::pair<std::string, std::string>>;

struct Case {
    const char* name;
    Texts files; ///< the first is the one that is opened
    const char* pointer;
    const char* expected;
};

analysis::SnapshotPtr snapshot_of(const Texts& files) {
    text::MemoryDisk disk;
    for (const auto& [path, text] : files) {
        disk.files["/project/" + path] = text;
    }
    auto input = analysis::open(disk, {.files = {files.front().first},
                                       .working_directory = "/project",
                                       .environment = {{"HOME", "/home/me"}}});
    return analysis::analyse(std::move(input.value()));
}

std::string errors(const analysis::Snapshot& snapshot) {
    std::string out;
    for (const facts::Finding& finding : snapshot.findings) {
        if (finding.severity == text::Severity::Error) {
            out += finding.rule + " " + text::to_text(snapshot.facts.files, finding.location) +
                   " " + finding.message.str() + "\n";
        }
    }
    return out;
}

// clang-format off: a table
const std::vector<Case> cases{
    {"extends in one file appends", {{"c.yaml", "services: {a: {extends: b, image: x, labels: {c: d}}, b: {image: y, labels: [a=b]}}"}},
     "/services/a/labels", R"({"a": "b", "c": "d"})"},
    {"extends of an extending service", {{"c.yaml", "services: {a: {extends: b}, b: {extends: c, image: y}, c: {image: z, hostname: h}}"}},
     "/services/a/hostname", R"("h")"},
    {"extends another file, paths seen from there", {{"c.yaml", "services: {a: {extends: {file: sub/b.yaml, service: b}}}"},
      {"sub/b.yaml", "services: {b: {image: y, volumes: ['./v:/v']}}"}},
     "/services/a/volumes/0/source", R"("/project/sub/v")"},
    {"extends along three files", {{"c.yaml", "services: {a: {extends: {file: s/b.yaml, service: b}}}"},
      {"s/b.yaml", "services: {b: {extends: {file: t/c.yaml, service: c}, volumes: ['./b:/b']}}"},
      {"s/t/c.yaml", "services: {c: {image: x, volumes: ['./c:/c']}}"}},
     "/services/a/volumes/0/source", R"("/project/s/t/c")"},
    {"a base's ports go", {{"c.yaml", "services: {a: {extends: b, ports: !reset []}, b: {image: x, ports: ['1:1']}}"}},
     "/services/a/ports", "null"},
    {"include joins, with its own variables", {{"c.yaml", "include: [sub/c.yaml]\nservices: {a: {image: x}}"},
      {"sub/c.yaml", "services: {b: {image: '${V:-d}'}}"}, {"sub/.env", "V=vv"}},
     "/services/b/image", R"("vv")"},
    {"include in the long form", {{"c.yaml", "include: [{path: [s/c.yaml, s/d.yaml], env_file: e.env}]"},
      {"s/c.yaml", "services: {c: {image: 'x${Q}'}}"}, {"s/d.yaml", "services: {c: {hostname: h}}"}, {"e.env", "Q=qq"}},
     "/services/c/image", R"("xqq")"},
    {"env_file stands below environment", {{"c.yaml", "services: {a: {image: x, env_file: [e, f], environment: {N: , M: 1}}}"},
      {"e", "A=1\nN=5\nM=2\n"}, {"f", "B=${A}\nA=2\nQ=${M}"}},
     "/services/a/environment", R"({"A": "2", "B": "1", "M": "1", "N": null, "Q": "2"})"},
    {"label_file", {{"c.yaml", "services: {a: {image: x, label_file: l, labels: {b: c}}}"}, {"l", "b=1\nd=2"}},
     "/services/a/labels", R"({"b": "c", "d": "2"})"},
    {"the home directory", {{"c.yaml", "services: {a: {image: x, volumes: ['~/x:/x']}}"}},
     "/services/a/volumes/0/source", R"("/home/me/x")"},
    {"implied dependencies", {{"c.yaml", "services: {a: {image: x, links: ['b:c']}, b: {image: x}}"}},
     "/services/a/depends_on/b/restart", "true"},
    {"a label of nothing is empty", {{"c.yaml", "services: {a: {image: x, labels: {b: ~}}}"}}, "/services/a/labels/b", R"("")"},
    {"dates as Go prints them", {{"c.yaml", "services: {a: {image: x, labels: {a: 2024-1-5, b: 2024-01-05T10:00:00.120-05:30, c: 2024-01-05 1:02:03}}}"}}, "/services/a/labels",
     R"({"a": "2024-01-05 00:00:00 +0000 UTC", "b": "2024-01-05 10:00:00.12 -0530 -0530", "c": "2024-01-05 01:02:03 +0000 UTC"})"},
    {"no dates", {{"c.yaml", "services: {a: {image: x, labels: {a: 2024-2-30, b: 2024-01-05T10:00:00, c: 2024-01-05 1:02:03 Z}}}"}}, "/services/a/labels",
     R"({"a": "2024-2-30", "b": "2024-01-05T10:00:00", "c": "2024-01-05 1:02:03 Z"})"},
    {"a date of one's own", {{"c.yaml", "services: {a: {image: x}}\nx-a: 2024-1-5t1:2:3Z"}}, "/x-a", R"("2024-01-05T01:02:03Z")"},
    {"a tag of one's own makes a text", {{"c.yaml", "services: {a: {image: x, hostname: !own 5}}"}}, "/services/a/hostname", R"("5")"},
    {"a hook without command", {{"c.yaml", "services: {a: {image: x, post_start: [{user: u}]}}"}}, "/services/a/post_start/0/command", "null"},
    {"the words of a watch's command", {{"c.yaml", "services: {a: {image: x, develop: {watch: [{path: p, target: /t, action: sync+exec, exec: {command: 'a b'}}]}}}"}},
     "/services/a/develop/watch/0/exec/command", R"(["a", "b"])"},
    {"an empty device is the folder", {{"c.yaml", "services: {a: {image: x, volumes: ['vol:/v']}}\nvolumes: {vol: {driver: local, driver_opts: {o: bind, device: '${NONE}'}}}"}},
     "/volumes/vol/driver_opts/device", R"("/project")"},
    {"an empty source is the folder", {{"c.yaml", "services: {a: {image: x, volumes: [{type: bind, source: '', target: /v}]}}"}}, "/services/a/volumes/0/source", R"("/project")"},
    {"two services of one other file", {{"c.yaml", "services: {a: {extends: {file: b.yaml, service: x}}, b: {extends: {file: b.yaml, service: x}}}"},
      {"b.yaml", "services: {x: {extends: y, hostname: h}, y: {image: z, ports: ['80']}}"}}, "/services/b/ports",
     R"([{"mode": "ingress", "protocol": "tcp", "target": 80}])"},
};

struct Refusal {
    const char* name;
    Texts files;
    const char* expected;
};

const std::vector<Refusal> refusals{
    {"no such base", {{"c.yaml", "services: {a: {extends: nope, image: x}}"}}, "TW-CMP-028 c.yaml:1:25"},
    {"a circle", {{"c.yaml", "services: {a: {extends: b, image: x}, b: {extends: a, image: x}}"}}, "in a circle"},
    {"extends itself", {{"c.yaml", "services: {a: {extends: {service: a}, image: x}}"}}, "a extends itself"},
    {"no such file", {{"c.yaml", "services: {a: {extends: {file: no.yaml, service: b}, image: x}}"}}, "TW-CMP-027 c.yaml:1:32 no.yaml cannot be read"},
    {"include without file", {{"c.yaml", "include: [no.yaml]\nservices: {a: {image: x}}"}}, "TW-CMP-027 c.yaml:1:11 no.yaml cannot be read"},
    {"a hook's variable twice in a base", {{"c.yaml", "services: {a: {extends: {file: b.yaml, service: b}}}"}, {"b.yaml", "services: {b: {image: x, post_start: [{command: c, environment: [A=1, A=1]}]}}"}},
     "A=1 stands twice in 'environment'"},
    {"services that are none, beside an include", {{"c.yaml", "include: [d.yaml]\nservices: 5"}, {"d.yaml", "services: {b: {image: x}}"}}, "TW-CMP-025 c.yaml:2:11 'services' must be a mapping"},
    {"a secret without name", {{"c.yaml", "services: {a: {image: x, secrets: [{}]}}"}}, "a refers to the secret without name, which is not declared"},
    {"a namespace of nobody", {{"c.yaml", "services: {a: {image: x, ipc: 'service:b'}}"}}, "a refers to the service b, which is not declared"},
    {"a circle by namespaces", {{"c.yaml", "services: {a: {image: x, pid: 'service:b'}, b: {image: x, volumes_from: [a]}}"}}, "TW-CMP-007"},
    {"include of itself", {{"c.yaml", "include: [c.yaml]\nservices: {a: {image: x}}"}}, "in a circle"},
};
// clang-format on

} // namespace

class ComposeFilesTest : public QObject {
    Q_OBJECT

private slots:
    void model_data() {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < cases.size(); ++i) {
            QTest::newRow(cases[i].name) << i;
        }
    }

    void model() {
        QFETCH(const std::size_t, index);
        const Case& wanted = cases[index];
        const auto snapshot = snapshot_of(wanted.files);
        QCOMPARE(QString::fromStdString(errors(*snapshot)), QString());
        const Json json = Json::parse(report::model_json(snapshot->facts));
        const Json::json_pointer pointer(wanted.pointer);
        const Json actual = json.contains(pointer) ? json.at(pointer) : Json();
        QCOMPARE(QString::fromStdString(actual.dump()),
                 QString::fromStdString(Json::parse(wanted.expected).dump()));
    }

    void refusal_data() {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < refusals.size(); ++i) {
            QTest::newRow(refusals[i].name) << i;
        }
    }

    void refusal() {
        QFETCH(const std::size_t, index);
        const std::string found = errors(*snapshot_of(refusals[index].files));
        QVERIFY2(found.contains(refusals[index].expected), found.c_str());
    }

    /// An optional file that is missing is none of the project's business.
    void missingOptionalFile() {
        const auto snapshot = snapshot_of({{"c.yaml", "services: {a: {image: x, env_file: "
                                                      "[{path: nope, required: false}]}}"}});
        QCOMPARE(QString::fromStdString(errors(*snapshot)), QString());
        QVERIFY(snapshot->wanted.empty());
    }

    /// A file that is not in the repository keeps nobody from looking at the design.
    void missingEnvironmentFile() {
        const auto snapshot =
            snapshot_of({{"c.yaml", "services: {a: {image: x, env_file: nope}}"}});
        QCOMPARE(QString::fromStdString(errors(*snapshot)), QString());
        const auto& found = snapshot->findings;
        QVERIFY(std::ranges::any_of(found, [&](const facts::Finding& finding) {
            return finding.rule == "TW-CMP-027" && finding.severity == text::Severity::Warning &&
                   text::to_text(snapshot->facts.files, finding.location) == "c.yaml:1:36";
        }));
    }

    /// Each way that a value can take is told, and no secret with it.
    void origins() {
        const auto snapshot = snapshot_of(
            {{"c.yaml", "x-l: &l {team: shop}\n"
                        "services:\n"
                        "  a:\n"
                        "    extends: {file: b.yaml, service: b}\n"
                        "    labels: {<<: *l}\n"
                        "    environment: {DB_PASSWORD: hunter2, URL: 'pg://u:hunter2@db/x'}\n"
                        "    hostname: ${H:-web}\n"},
             {"b.yaml", "services:\n  b:\n    image: nginx\n"}});
        const std::string text = report::origins_text(snapshot->facts, "services.a");
        for (const char* part :
             {"services.a.image = nginx\n    b.yaml:3:12, by 'extends' in c.yaml:4:14",
              "services.a.labels.team = shop\n    c.yaml:1:16, through the alias in c.yaml:5:18, "
              "through the merge key",
              "services.a.hostname = web\n    c.yaml:7:15, variable H (not set, so its default)"}) {
            QVERIFY2(text.contains(part), text.c_str());
        }
        QVERIFY2(!text.contains("hunter2"), text.c_str());
    }
};

QTEST_APPLESS_MAIN(ComposeFilesTest)
#include "compose_files_test.moc"
