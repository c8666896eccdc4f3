#include "problems/findings_about.h"

#include <algorithm>

namespace tw::gui {

std::vector<facts::Finding> findingsAbout(const analysis::Snapshot& snapshot,
                                          const Selection& selection) {
    const auto isAbout = [](const facts::Finding& finding, const QString& key) {
        const auto service = Selection::serviceOf(key);
        const auto network = Selection::networkOf(key);
        return (service || network) && finding.service == service &&
               (!network || finding.network == network);
    };
    std::vector<facts::Finding> result;
    for (const facts::Finding& finding : snapshot.findings) {
        const bool wanted = std::ranges::any_of(
            selection.keys(), [&](const QString& key) { return isAbout(finding, key); });
        if (wanted && !finding.waived) result.push_back(finding);
    }
    return result;
}

} // namespace tw::gui
