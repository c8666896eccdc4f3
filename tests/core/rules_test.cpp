// The rules, on sample files that say in comments what must be found where:
//   `# expect: TW-NET-005, TW-CMP-006` at the end of a line: findings that begin on this line
//   `# waived: TW-PRT-003`: the same, but excused by a waiver
// Everything else must not be found; remarks (Info) count only in the folder of their own rule.
#include "analysis/analysis.h"
#include "fixtures.h"
#include "rules/dropped.h"
#include "rules/manual.h"
#include "rules/registry.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <set>

namespace fs = std::filesystem;
using namespace tw;

namespace {

using Lines = std::multiset<std::string>; ///< `compose.yaml:7 TW-NET-005`

Lines expected_lines(const text::FileSet& files) {
    static const std::regex comment("# (expect|waived): (.*)");
    static const std::regex rule("TW-[A-Z0-9]+-[0-9]+");
    Lines lines;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const text::Source& source = files.at(text::FileId(i));
        std::istringstream text(source.text());
        std::string line;
        for (std::size_t number = 1; std::getline(text, line); ++number) {
            std::smatch found;
            if (!std::regex_search(line, found, comment)) {
                continue;
            }
            const std::string ids = found[2];
            for (std::sregex_iterator id(ids.begin(), ids.end(), rule), end; id != end; ++id) {
                lines.insert(std::format("{}:{} {}{}", source.path().filename().string(), number,
                                         id->str(), found[1] == "waived" ? " waived" : ""));
            }
        }
    }
    return lines;
}

std::string place(const text::FileSet& files, const facts::Finding& finding) {
    const text::Source& source = files.at(finding.location.file);
    return std::format("{}:{} {}{}", source.path().filename().string(),
                       source.position(finding.location.range.begin).line, finding.rule,
                       finding.waived ? " waived" : "");
}

/// Without remarks that the sample does not speak of.
Lines found_lines(const analysis::Snapshot& snapshot, const std::string& own_rule) {
    Lines lines;
    for (const facts::Finding& finding : snapshot.findings) {
        if (finding.severity != text::Severity::Info || finding.rule == own_rule) {
            lines.insert(place(snapshot.facts.files, finding));
        }
    }
    return lines;
}

std::string joined(const Lines& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += "\n  " + line;
    }
    return text.empty() ? "\n  nothing" : text;
}

std::vector<fs::path> folders_in(const fs::path& folder) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_directory()) {
            found.push_back(entry.path());
        }
    }
    std::ranges::sort(found);
    return found;
}

bool is_same(const facts::Finding& a, const facts::Finding& b) {
    return a.rule == b.rule && a.service == b.service && a.network == b.network &&
           a.message == b.message;
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT

private slots:
    void registry();
    void everyCandidateIsAnswered();
    void manualIsCurrent();
    void everyRuleHasSamples();
    void sample_data();
    void sample();
    void fixes_data() { sample_data(); }
    void fixes();
    void literalSingleTierAssignment();
    void findingsSayWhatAndWhere_data() { sample_data(); }
    void findingsSayWhatAndWhere();
    void examplesAreFound_data();
    void examplesAreFound();
};

void RulesTest::registry() {
    std::set<std::string_view> names;
    std::string_view previous;
    for (const rules::Rule* rule : rules::all()) {
        QVERIFY2(previous < rule->id, rule->id.data());
        QVERIFY2(names.insert(rule->name).second, rule->name.data());
        QCOMPARE(rules::find(rule->id), rule);
        QCOMPARE(rules::find(rule->name), rule);
        for (const std::string_view text : {rule->documentation.finds, rule->documentation.why,
                                            rule->documentation.example, rule->documentation.fix}) {
            QVERIFY2(!text.empty(), rule->id.data());
        }
        QVERIFY2(rule->source == rules::Source::Check || rule->check == nullptr, rule->id.data());
        previous = rule->id;
    }
    QVERIFY(rules::find("TW-XYZ-999") == nullptr);
    QVERIFY(rules::find("") == nullptr);
}

/// Every rule that was once thought of is there, or somebody has written why not.
void RulesTest::everyCandidateIsAnswered() {
    struct Area {
        const char* name;
        int count;
    };
    constexpr Area areas[]{{"YML", 6}, {"CMP", 24}, {"NET", 26}, {"PRT", 12}, {"RES", 8},
                           {"HLT", 5}, {"SEC", 11}, {"TRF", 33}, {"K8S", 5},  {"CON", 5}};
    int candidates = 0;
    for (const Area& area : areas) {
        candidates += area.count;
        for (int number = 1; number <= area.count; ++number) {
            const std::string id = std::format("TW-{}-{:03}", area.name, number);
            const bool is_rule = rules::find(id) != nullptr;
            const rules::Dropped* dropped = rules::find_dropped(id);
            QVERIFY2(is_rule || dropped != nullptr, id.c_str());
            QVERIFY2(!is_rule || dropped == nullptr, id.c_str());
            QVERIFY2(dropped == nullptr || !dropped->reason.empty(), id.c_str());
        }
    }
    QCOMPARE(candidates, 135);
    QVERIFY(std::ranges::is_sorted(rules::dropped(), {}, &rules::Dropped::id));
}

void RulesTest::manualIsCurrent() {
    const char* checkout = std::getenv("TIERWRIGHT_SOURCE_DIR");
    std::ifstream file(fs::path(checkout != nullptr ? checkout : ".") / "docs/rules.md");
    std::ostringstream text;
    text << file.rdbuf();
    QVERIFY2(text.str() == rules::manual(),
             "docs/rules.md is stale; run packaging/cli rules --format markdown > docs/rules.md");
}

void RulesTest::everyRuleHasSamples() {
    for (const rules::Rule* rule : rules::all()) {
        const fs::path folder = tests::fixtures() / "rules" / rule->id;
        QVERIFY2(fs::exists(folder / "found"), rule->id.data());
        QVERIFY2(fs::exists(folder / "clean"), rule->id.data());
        const Lines lines = expected_lines(tests::open_fixture(folder / "found").files);
        const std::string id(rule->id);
        QVERIFY2(
            std::ranges::any_of(lines, [&](const std::string& line) { return line.ends_with(id); }),
            id.c_str());
    }
}

void RulesTest::sample_data() {
    QTest::addColumn<QString>("folder");
    for (const fs::path& rule : folders_in(tests::fixtures() / "rules")) {
        for (const fs::path& folder : folders_in(rule)) {
            const std::string name = (rule.filename() / folder.filename()).string();
            QTest::newRow(name.c_str()) << QString::fromStdString(folder.string());
        }
    }
}

void RulesTest::sample() {
    QFETCH(const QString, folder);
    const fs::path path(folder.toStdString());
    const auto snapshot = analysis::analyse(tests::open_fixture(path));
    const Lines expected = expected_lines(snapshot->facts.files);
    const Lines found = found_lines(*snapshot, path.parent_path().filename().string());
    const std::string difference =
        std::format("\nexpected:{}\nfound:{}", joined(expected), joined(found));
    QVERIFY2(expected == found, difference.c_str());
}

/// Every quick fix can be planned, and solves what it belongs to. A safe one costs nobody a
/// connection and breaks no rule.
void RulesTest::fixes() {
    QFETCH(const QString, folder);
    const auto before = analysis::analyse(tests::open_fixture(folder.toStdString()));
    const std::string own_rule = fs::path(folder.toStdString()).parent_path().filename().string();
    for (const facts::Finding& finding : before->findings) {
        if (finding.severity == text::Severity::Info && finding.rule != own_rule) {
            continue;
        }
        for (const facts::Fix& fix : finding.fixes) {
            QCOMPARE(fix.intents.empty(), fix.safety == facts::Safety::Manual);
            if (fix.intents.empty()) {
                continue;
            }
            const auto preview = analysis::preview(*before, fix.intents);
            const std::string label = finding.rule + ": " + fix.title.str();
            QVERIFY2(preview,
                     (label + ": " + (preview ? "" : preview.error().message.str())).c_str());
            const bool remains =
                std::ranges::any_of(preview->after->findings, [&](const facts::Finding& other) {
                    return is_same(other, finding);
                });
            QVERIFY2(!remains, label.c_str());
            if (fix.safety != facts::Safety::Safe) {
                continue;
            }
            QVERIFY2(preview->lost.empty(), label.c_str());
            for (const facts::Finding& caused : preview->caused) {
                QVERIFY2(caused.severity != text::Severity::Error,
                         (label + " causes " + caused.message.str()).c_str());
            }
        }
    }
}

/// Single tiers for everyone make the required flows impossible; the smallest set of attachments
/// is known, and was tried with real containers.
void RulesTest::literalSingleTierAssignment() {
    const auto before = analysis::analyse(
        tests::open_fixture(tests::fixtures() / "rules/TW-NET-001/seed-single-tier"));
    const facts::Finding& finding = before->findings.front();
    QCOMPARE(finding.rule, "TW-NET-001");
    const facts::Fix& all = finding.fixes.back();
    std::set<std::string> attachments;
    for (const Intent& intent : all.intents) {
        const auto& attach = std::get<AttachService>(intent);
        attachments.insert(attach.service.str() + " " + attach.network.str());
    }
    const std::set<std::string> known{"traefik api_tier", "backend auth_tier", "backend data_tier",
                                      "auth-service data_tier"};
    QCOMPARE(attachments, known);
    QCOMPARE(all.safety, facts::Safety::Safe);

    const auto preview = analysis::preview(*before, all.intents);
    QVERIFY(preview);
    QCOMPARE(preview->after->count(text::Severity::Error), std::size_t{0});
    QCOMPARE(preview->after->count(text::Severity::Warning), std::size_t{0});
}

void RulesTest::findingsSayWhatAndWhere() {
    QFETCH(const QString, folder);
    const auto snapshot = analysis::analyse(tests::open_fixture(folder.toStdString()));
    for (const facts::Finding& finding : snapshot->findings) {
        const rules::Rule* rule = rules::find(finding.rule);
        QVERIFY2(rule != nullptr, finding.rule.c_str());
        QCOMPARE(finding.name, rule->name);
        QVERIFY(!finding.message.empty());
        QVERIFY2(finding.message.saying() != nullptr,
                 finding.message.str().c_str()); // translatable
        for (const facts::Fix& fix : finding.fixes) {
            QVERIFY2(fix.title.saying() != nullptr, fix.title.str().c_str());
        }
        QVERIFY2(!finding.message.str().ends_with('.'), finding.message.str().c_str());
        QVERIFY2(finding.location.range.end <=
                     snapshot->facts.files.text(finding.location.file).size(),
                 finding.message.str().c_str());
        if (rule->source == rules::Source::Check) {
            QVERIFY2(!finding.location.range.empty(), finding.message.str().c_str());
            QVERIFY2(!finding.expected.empty() && !finding.actual.empty(),
                     finding.message.str().c_str());
        }
    }
}

void RulesTest::examplesAreFound_data() {
    QTest::addColumn<QString>("id");
    for (const rules::Rule* rule : rules::all()) {
        if (rule->id != "TW-CMP-027") { // about several files, not about a text
            QTest::newRow(rule->id.data()) << QString::fromUtf8(rule->id.data());
        }
    }
}

/// The documentation shows what the rule really finds. `# contract: …` in the first line is a
/// contract beside the example; a first line `# contract` makes the example itself the contract.
/// `# compose.override.yaml` begins a second file, `# with the profile …` chooses one.
void RulesTest::examplesAreFound() {
    QFETCH(const QString, id);
    const rules::Rule* rule = rules::find(id.toStdString());
    std::string example(rule->documentation.example);
    const std::string first_line = example.substr(0, example.find('\n'));
    text::MemoryDisk disk;
    std::string contract;
    if (first_line.starts_with("# contract: ")) {
        contract = first_line.substr(12) + "\n";
    } else if (first_line.starts_with("# contract")) {
        contract = std::exchange(example, "services: {a: {image: a}, b: {image: b}}\n");
    }
    if (!contract.empty() && !contract.contains("version:")) {
        contract += "version: 1\n";
    }
    constexpr std::string_view second_file = "# compose.override.yaml\n";
    if (const std::size_t at = example.find(second_file); at != std::string::npos) {
        disk.files["/project/compose.override.yaml"] = example.substr(at + second_file.size());
        example.resize(at);
    }
    std::vector<std::string> profiles;
    constexpr std::string_view with_profile = "# with the profile ";
    if (first_line.starts_with(with_profile)) {
        profiles.push_back(first_line.substr(with_profile.size()));
    }
    disk.files["/project/compose.yaml"] = example;
    if (!contract.empty()) {
        disk.files["/project/network-contract.yaml"] = contract;
    }
    const tests::MeantFor meant = tests::meant_for(example);
    auto input =
        analysis::open(disk, {.working_directory = "/project",
                              .profiles = profiles,
                              .compose_version = meant.compose,
                              .target = meant.target,
                              .today = std::chrono::year(2026) / std::chrono::January / 1});
    QVERIFY2(input, input ? "" : input.error().message.str().c_str());
    const auto snapshot = analysis::analyse(std::move(*input));
    QVERIFY(std::ranges::contains(snapshot->findings, rule->id, &facts::Finding::rule));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
