#include "problems/safe_fixes.h"

#include "canvas/masked_change.h"
#include "conversions.h"
#include "text/diff.h"

#include <set>

namespace tw::gui {

std::vector<facts::Fix> collectSafeFixes(const analysis::Snapshot& snapshot) {
    std::vector<facts::Fix> result;
    std::set<std::string> seen;
    for (const auto& finding : snapshot.findings) {
        if (finding.waived) continue;
        for (const auto& fix : finding.fixes) {
            if (fix.safety != facts::Safety::Safe || fix.intents.empty()) continue;
            if (seen.insert(fix.title).second) result.push_back(fix);
            break;
        }
    }
    return result;
}

std::vector<Intent> intentsOf(const std::vector<facts::Fix>& fixes) {
    std::vector<Intent> intents;
    for (const auto& fix : fixes)
        intents.insert(intents.end(), fix.intents.begin(), fix.intents.end());
    return intents;
}

std::vector<facts::Fix> workable(const analysis::Snapshot& snapshot,
                                 const std::vector<facts::Fix>& fixes) {
    std::vector<Intent> intents;
    std::vector<facts::Fix> kept;
    for (const auto& fix : fixes) {
        auto attempt = intents;
        attempt.insert(attempt.end(), fix.intents.begin(), fix.intents.end());
        if (!analysis::plan(snapshot, attempt)) continue;
        intents = std::move(attempt);
        kept.push_back(fix);
    }
    return kept;
}

QString patchOf(const Workspace& workspace, const analysis::Preview& preview) {
    QString result;
    for (const auto& [path, contents] : preview.plan.new_files)
        result += toQt(text::told(workspace.displayName(path), contents)) + '\n';
    for (const MaskedChange& change : maskedChanges(*workspace.snapshot(), preview)) {
        result += toQt(
            text::unified_diff(workspace.displayName(change.file), change.before, change.after));
    }
    return result;
}

} // namespace tw::gui
