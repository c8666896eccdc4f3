// What edits write into override files, read by Compose itself: `!reset` and `!override` must take
// away there what they take away here.
#include "corpus.h"
#include "oracle/corpus_projects.h"
#include "oracle/run.h"
#include "plan/plan.h"

using namespace tw;
using namespace tw::oracle;

namespace {

/// Everything that the service has one of, taken away.
std::vector<Intent> removals(const compose::Service& service) {
    std::vector<Intent> intents;
    if (service.attachments.size() > 1) {
        intents.emplace_back(DetachService{service.name, service.attachments.back().network});
    }
    if (!service.labels.empty()) {
        intents.emplace_back(RemoveLabel{service.name, service.labels.front().key});
    }
    if (!service.environment.empty()) {
        intents.emplace_back(RemoveEnvironment{service.name, service.environment.front().name});
    }
    if (!service.ports.empty()) {
        const compose::PublishedPort& port = service.ports.front();
        intents.emplace_back(RemovePort{service.name, PortName::of(port)});
        intents.emplace_back(BindPort{service.name, PortName::of(port), "127.0.0.1"});
    }
    if (!service.depends_on.empty()) {
        intents.emplace_back(RemoveDependency{service.name, service.depends_on.front().service});
    }
    if (!service.expose.empty()) {
        intents.emplace_back(RemoveExpose{service.name, service.expose.front().value});
    }
    if (service.limits.memory) {
        intents.emplace_back(SetLimit{service.name, Resource::Memory, ""});
    }
    if (service.healthcheck) {
        intents.emplace_back(ClearHealthcheck{service.name});
    }
    return intents;
}

/// The project with an override file that carries out one of the removals; each that can be
/// planned.
std::vector<Labelled> overridden(const CorpusProject& real) {
    const std::filesystem::path path = real.project.named_files.front();
    const std::string over = (path.parent_path() / "override.yaml").generic_string();
    const auto facts = tests::facts_of(
        {{path, real.project.files.at(path.generic_string()).text}, {over, "services: {}\n"}});
    const text::FileId file = facts->compose_files.back();
    std::vector<Labelled> made;
    if (facts->project.services.empty()) {
        return made;
    }
    for (const Intent& intent : removals(facts->project.services.front())) {
        const auto planned = plan::plan(*facts, intent, plan::Place::OverrideFile);
        if (!planned || !planned->edits.contains(file)) {
            continue;
        }
        Project project = real.project;
        project.named_files.push_back(over);
        project.files[over].text = planned->edits.at(file).apply(facts->files.text(file));
        made.push_back({real.name + ": " + plan::title(intent).str(), std::move(project)});
    }
    return made;
}

} // namespace

class OracleEditTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { allow_long_run(); }

private slots:
    void composeReadsOverrideFilesAsMeant();
};

void OracleEditTest::composeReadsOverrideFilesAsMeant() {
    TIERWRIGHT_REQUIRE_CORPUS();
    if (!has_judge()) {
        QSKIP("no docker-compose here");
    }
    const std::vector<CorpusProject> projects = corpus_projects(*tests::corpus());
    std::vector<Labelled> edited;
    for (std::size_t i = 0; i < projects.size(); i += tests::sample_step(12)) {
        std::ranges::move(overridden(projects[i]), std::back_inserter(edited));
    }
    QVERIFY(edited.size() > 20 / tests::slowness);
    const Tally tally = run("Override files", edited.size(), [&](std::size_t i) {
        return Labelled{edited[i].label, with_what_is_missing(edited[i].project)};
    });
    QVERIFY2(tally.equal() == tally.compared(), "Compose reads an override file in another way");
}

QTEST_GUILESS_MAIN(OracleEditTest)
#include "oracle_edit_test.moc"
