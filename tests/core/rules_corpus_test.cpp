// The rules on real projects: what they say Compose refuses, it must refuse; how much each of them
// finds; and whether its quick fixes can be carried out there.
#include "base/parallel.h"
#include "corpus.h"
#include "oracle/corpus_projects.h"
#include "oracle/explained.h"
#include "oracle/run.h"
#include "rules/registry.h"

#include <QTemporaryDir>

#include <cstdio>
#include <format>
#include <fstream>
#include <map>
#include <set>

using namespace tw;
using namespace tw::oracle;

namespace {

/// One finding as a person wants to see it.
struct Example {
    std::string place; ///< `project/compose.yaml:12`
    std::string message;
    std::string line;
};

struct Row {
    std::size_t findings = 0;
    std::size_t projects = 0;
    std::size_t fixes = 0;   ///< quick fixes that were tried
    std::size_t planned = 0; ///< of those, how many could be planned
    std::vector<Example> examples;
};

struct Outcome {
    bool accepted = false;
    bool broke = false;
    std::vector<std::string> lies; ///< said to be refused, and accepted
    std::map<std::string, Row> rows;
};

Example example_of(const std::string& label, const facts::Facts& facts,
                   const facts::Finding& finding) {
    const text::Source& source = facts.files.at(finding.location.file);
    const auto position = source.position(finding.location.range.begin);
    const std::string& text = source.text();
    const std::size_t at = std::min(finding.location.range.begin, text.size());
    const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    return {std::format("{} {}:{}", label, source.path().filename().string(), position.line),
            finding.message, text.substr(begin, text.find('\n', begin) - begin)};
}

/// Quick fixes are slow to plan, so few of each rule in each project are.
void try_fix(const analysis::Snapshot& snapshot, const facts::Finding& finding, Row& row) {
    constexpr std::size_t most = 2;
    for (const facts::Fix& fix : finding.fixes) {
        if (!fix.intents.empty() && row.fixes < most) {
            ++row.fixes;
            row.planned += analysis::plan(snapshot, fix.intents).has_value() ? 1U : 0U;
        }
    }
}

Outcome try_rules(const CorpusProject& corpus_project) {
    const Project project = with_what_is_missing(corpus_project.project);
    const QTemporaryDir place;
    const auto root = write(project, place.path().toStdString());
    Outcome outcome;
    outcome.accepted = ask(project, root).accepts;
    auto input = analysis::open(*text::real_disk(), request_for(project, root));
    if (!input) {
        outcome.broke = true;
        return outcome;
    }
    const auto snapshot = analysis::analyse(std::move(*input));
    for (const facts::Finding& finding : snapshot->findings) {
        Row& row = outcome.rows[finding.rule];
        ++row.findings;
        row.projects = 1;
        row.examples.push_back(example_of(corpus_project.name, snapshot->facts, finding));
        try_fix(*snapshot, finding, row);
        if (outcome.accepted && finding.severity == text::Severity::Error &&
            finding.consequence == facts::Consequence::ComposeRefuses &&
            !is_stricter_on_purpose({finding.rule, finding.message})) {
            outcome.lies.push_back(
                std::format("{}: {}: {}", corpus_project.name, finding.rule, finding.message));
        }
    }
    return outcome;
}

void add(std::map<std::string, Row>& table, std::map<std::string, Row>& more) {
    for (auto& [rule, row] : more) {
        Row& whole = table[rule];
        whole.findings += row.findings;
        whole.projects += row.projects;
        whole.fixes += row.fixes;
        whole.planned += row.planned;
        std::ranges::move(row.examples, std::back_inserter(whole.examples));
    }
}

std::string to_text(const std::map<std::string, Row>& table) {
    std::string text = std::format("{:12} {:>9} {:>9} {:>7} {:>8}\n", "rule", "findings",
                                   "projects", "fixes", "planned");
    for (const rules::Rule* rule : rules::all()) {
        const auto found = table.find(std::string(rule->id));
        const Row row = found == table.end() ? Row{} : found->second;
        text += std::format("{:12} {:9} {:9} {:7} {:8}  {}\n", rule->id, row.findings, row.projects,
                            row.fixes, row.planned, rule->name);
    }
    return text;
}

/// Three findings of each rule, from the beginning, the middle and the end.
std::string examples(const std::map<std::string, Row>& table) {
    std::string text;
    for (const auto& [rule, row] : table) {
        text += std::format("\n### {}\n\n", rule);
        std::set<std::size_t> chosen{row.examples.size() / 7, row.examples.size() / 2,
                                     row.examples.size() * 6 / 7};
        for (const std::size_t index : chosen) {
            const Example& example = row.examples[std::min(index, row.examples.size() - 1)];
            text += std::format("- {}: {}\n  `{}`\n", example.place, example.message, example.line);
        }
    }
    return text;
}

} // namespace

class RulesCorpusTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { allow_long_run(); }

private slots:
    void whatComposeRefuses();
};

void RulesCorpusTest::whatComposeRefuses() {
    TIERWRIGHT_REQUIRE_CORPUS();
    if (!has_judge()) {
        QSKIP("no docker-compose here");
    }
    const std::vector<CorpusProject> projects = corpus_projects(*tests::corpus());
    QVERIFY(projects.size() > 400);
    const std::size_t step = tests::sample_step(8);
    const std::size_t count = (projects.size() + step - 1) / step;
    std::vector<Outcome> outcomes(count);
    in_parallel(count, [&](std::size_t i) { outcomes[i] = try_rules(projects[i * step]); });

    std::map<std::string, Row> table;
    std::size_t accepted = 0;
    std::string lies;
    for (Outcome& outcome : outcomes) {
        QVERIFY(!outcome.broke);
        accepted += outcome.accepted ? 1U : 0U;
        add(table, outcome.rows);
        for (const std::string& lie : outcome.lies) {
            lies += lie + "\n";
        }
    }
    const std::string text = std::format("{} projects, {} of them accepted by Compose\n{}", count,
                                         accepted, to_text(table));
    std::printf("%s", text.c_str());
    std::fflush(stdout);
    if (const char* path = std::getenv("TIERWRIGHT_REPORT")) {
        std::ofstream(path, std::ios::app)
            << std::format("\n## Rules on real projects\n\n```\n{}```\n{}", text, examples(table));
    }
    QVERIFY(accepted > count / 2);
    QVERIFY2(lies.empty(), lies.c_str());
}

QTEST_GUILESS_MAIN(RulesCorpusTest)
#include "rules_corpus_test.moc"
