#include "planned_fixes.h"

namespace tw::cli {
namespace {

/// Bytes of compose files, counted once for each fix.
constexpr std::size_t most_bytes_read = 1'500'000;

std::size_t project_size(const analysis::Snapshot& snapshot) {
    std::size_t size = 0;
    for (const text::FileId file : snapshot.facts.compose_files) {
        size += snapshot.facts.files.text(file).size();
    }
    for (const auto& [file, tree] : snapshot.facts.followed) {
        size += snapshot.facts.files.text(file).size();
    }
    return size;
}

/// A single intent needs no analysis of what comes of it.
Result<plan::Plan> plan_of(const analysis::Snapshot& snapshot, const facts::Fix& fix) {
    return fix.intents.size() == 1 ? plan::plan(snapshot.facts, fix.intents.front())
                                   : analysis::plan(snapshot, fix.intents);
}

} // namespace

std::map<report::FixIndex, text::FileEdits> planned_fixes(const analysis::Snapshot& snapshot,
                                                          EditsWanted wanted) {
    std::map<report::FixIndex, text::FileEdits> edits;
    if (wanted == EditsWanted::None || !snapshot.readable) {
        return edits;
    }
    const std::size_t size = project_size(snapshot);
    std::size_t bytes_read = 0;
    for (std::size_t i = 0; i < snapshot.findings.size(); ++i) {
        const facts::Finding& finding = snapshot.findings[i];
        for (std::size_t k = 0; k < finding.fixes.size(); ++k) {
            if (finding.waived || finding.fixes[k].intents.empty()) {
                continue;
            }
            bytes_read += size * finding.fixes[k].intents.size();
            if (wanted == EditsWanted::Some && bytes_read > most_bytes_read) {
                return edits;
            }
            // What cannot be said by edits alone, such as a new file, is no edit of a report.
            auto plan = plan_of(snapshot, finding.fixes[k]);
            if (plan && plan->new_files.empty()) {
                edits.emplace(report::FixIndex{i, k}, std::move(plan->edits));
            }
        }
    }
    return edits;
}

} // namespace tw::cli
