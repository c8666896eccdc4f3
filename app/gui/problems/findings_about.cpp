#include "problems/findings_about.h"

#include <algorithm>
#include <set>

namespace tw::gui {

std::vector<facts::Finding> findingsAbout(const analysis::Snapshot& snapshot,
                                          const Selection& selection) {
    using Subject = std::pair<std::optional<ServiceName>, std::optional<NetworkName>>;
    std::set<Subject> subjects;
    std::set<ServiceName> services;
    for (const QString& key : selection.keys()) {
        const auto service = Selection::serviceOf(key);
        const auto network = Selection::networkOf(key);
        if (network) {
            subjects.emplace(service, network);
        } else if (service) {
            services.insert(*service);
        }
    }
    std::vector<facts::Finding> result;
    std::ranges::copy_if(
        snapshot.findings, std::back_inserter(result), [&](const facts::Finding& finding) {
            return !finding.waived && ((finding.service && services.contains(*finding.service)) ||
                                       subjects.contains({finding.service, finding.network}));
        });
    return result;
}

} // namespace tw::gui
