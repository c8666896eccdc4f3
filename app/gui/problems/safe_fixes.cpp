#include "problems/safe_fixes.h"

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

std::vector<facts::Fix> workable(const analysis::Snapshot& snapshot,
                                 const std::vector<facts::Fix>& fixes) {
    std::vector<facts::Fix> kept;
    std::vector<Intent> intents;
    for (const auto& fix : fixes) {
        auto attempt = intents;
        attempt.insert(attempt.end(), fix.intents.begin(), fix.intents.end());
        if (!analysis::plan(snapshot, attempt)) continue;
        intents = std::move(attempt);
        kept.push_back(fix);
    }
    return kept;
}

} // namespace tw::gui
