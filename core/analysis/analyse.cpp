#include "analysis/analysis.h"
#include "analysis/contract_files.h"
#include "analysis/traefik.h"
#include "analysis/understand.h"
#include "base/parallel.h"
#include "rules/registry.h"
#include "yaml/reparse.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace tw::analysis {

using facts::Finding;
using text::Severity;

namespace {

template <class T>
void append(std::vector<T>& list, std::vector<T> more) {
    list.insert(list.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
}

yaml::Tree tree_of(text::FileId file, std::string_view text, const Snapshot* before) {
    if (before != nullptr) {
        const auto& files = before->facts.compose_files;
        if (const auto found = std::ranges::find(files, file); found != files.end()) {
            const auto index = static_cast<std::size_t>(found - files.begin());
            return yaml::reparse(before->facts.trees[index], text);
        }
    }
    return yaml::parse(text);
}

/// It runs all the same. What Compose or the Engine refuses, no contract can make milder.
bool is_for_the_contract_to_judge(const Finding& finding) {
    const rules::Rule* rule = rules::find(finding.rule);
    const bool is_refused = finding.consequence == facts::Consequence::ComposeRefuses ||
                            finding.consequence == facts::Consequence::EngineRefuses;
    return rule != nullptr && rule->source == rules::Source::Check && !is_refused;
}

/// A milder mode takes the edge off what the checks find.
void apply_mode(Snapshot& snapshot, contract::Mode contracted) {
    snapshot.mode = snapshot.input.mode.value_or(contracted);
    if (snapshot.mode == contract::Mode::Strict) {
        return;
    }
    const Severity mildest =
        snapshot.mode == contract::Mode::Warning ? Severity::Warning : Severity::Info;
    for (Finding& finding : snapshot.findings) {
        if (is_for_the_contract_to_judge(finding)) {
            finding.severity = std::max(finding.severity, mildest);
        }
    }
}

bool counts(const Finding& finding) {
    return finding.severity == Severity::Error && !finding.waived;
}

void note_emergency(Snapshot& snapshot) {
    const auto& contract = snapshot.facts.contract;
    if (!contract || !contract->emergency || !contract->emergency->missing().empty() ||
        *contract->emergency->until < snapshot.facts.today) {
        return; // a finding says why it has no effect
    }
    EmergencyAudit audit{.emergency = *contract->emergency};
    audit.overridden = static_cast<std::size_t>(
        std::ranges::count_if(snapshot.findings, [](const Finding& finding) {
            return counts(finding) && is_for_the_contract_to_judge(finding);
        }));
    snapshot.emergency = std::move(audit);
}

} // namespace

bool Snapshot::is_overridden(const Finding& finding) const {
    return emergency && is_for_the_contract_to_judge(finding);
}

bool Snapshot::passed() const {
    return std::ranges::none_of(findings, [&](const Finding& finding) {
        return counts(finding) && !is_overridden(finding);
    });
}

std::filesystem::path baseline_path(const Snapshot& snapshot) {
    return baseline_path(snapshot.input, snapshot.facts.contract)
        .value_or(contract_directory(snapshot.input) / usual_baseline_name);
}

std::size_t Snapshot::count(Severity severity) const {
    return static_cast<std::size_t>(std::ranges::count_if(findings, [&](const Finding& finding) {
        return finding.severity == severity && !finding.waived;
    }));
}

Understood understand(Input given, std::uint64_t revision, const Snapshot* before) {
    Understood understood{.snapshot = std::make_shared<Snapshot>(), .diagnostics = {}};
    auto& [snapshot, diagnostics] = understood;
    snapshot->revision = revision;
    snapshot->input = std::move(given);
    const Input& input = snapshot->input;
    facts::Facts& facts = snapshot->facts;
    facts.files = input.files;
    facts.new_files = input.new_files;
    facts.compose_files = input.compose_files;
    facts.contract_file = input.contract_file;
    facts.load_options = input.options;
    facts.target = input.target;
    facts.today = input.today;
    for (const text::FileId file : facts.compose_files) {
        facts.trees.push_back(tree_of(file, facts.files.text(file), before));
        snapshot->readable = snapshot->readable && facts.trees.back().readable();
    }
    compose::Loaded loaded;
    std::optional<contract::Read> contract;
    constexpr std::size_t both = 2; // they do not need each other
    in_parallel(both, [&](std::size_t which) {
        if (which == 0) {
            loaded =
                compose::load(facts.files, facts.compose_files, facts.trees, facts.load_options);
        } else {
            contract = read_contract(input);
        }
    });
    facts.project = std::move(loaded.project);
    facts.followed = std::move(loaded.followed);
    for (const auto& [file, tree] : facts.followed) {
        snapshot->readable = snapshot->readable && tree.readable();
    }
    snapshot->wanted = std::move(loaded.wanted);
    facts.topology =
        topology::Topology(facts.project, topology::EngineTraits::of(facts.target.engine));

    diagnostics = input.remarks;
    append(diagnostics, std::move(loaded.diagnostics));
    if (contract) {
        resolve_contract(contract->contract, facts.project);
        facts.contract = std::move(contract->contract);
        append(diagnostics, std::move(contract->diagnostics));
    }
    facts.traefik = configure_traefik(facts.project, input, facts.contract, snapshot->wanted);
    if (contract_may_name_files(input)) {
        snapshot->wanted.merge(wanted_by_contract(input, facts.project, facts.contract));
        if (const auto baseline = baseline_path(input, facts.contract)) {
            facts.baseline_file = file_at(input, *baseline);
        }
    }
    return understood;
}

SnapshotPtr judged(Understood understood) {
    auto& [snapshot, diagnostics] = understood;
    const facts::Facts& facts = snapshot->facts;
    snapshot->findings = rules::check(facts, diagnostics);
    apply_mode(*snapshot, facts.contract ? facts.contract->mode : contract::Mode::Strict);
    note_emergency(*snapshot);
    std::ranges::stable_sort(snapshot->findings, {}, [](const Finding& finding) {
        return std::tuple(finding.waived, finding.severity, finding.location);
    });
    return std::move(snapshot);
}

SnapshotPtr analyse(Input input, std::uint64_t revision, const Snapshot* before) {
    return judged(understand(std::move(input), revision, before));
}

} // namespace tw::analysis
