#include "compose/version_changes.h"

#include <utility>

namespace tw::compose {

Version first_with(Change change) {
    switch (change) {
    case Change::LongDurations: return {2, 34};     // compose-go 2.4.9
    case Change::OctalModes: return {2, 34};        // compose-go 2.4.9
    case Change::PullIntervals: return {2, 34};     // compose-go 2.4.9
    case Change::GatewayPriority: return {2, 34};   // Compose itself, which sends it from then on
    case Change::OneMountPerTarget: return {2, 36}; // compose-go 2.6.2
    case Change::PositiveScale: return {2, 36};     // compose-go 2.6.2
    case Change::HostAddresses: return {2, 37};     // compose-go 2.6.3
    case Change::MergedIncludes: return {5, 0};     // compose-go 2.10.0
    case Change::LazyDefaults: return {5, 1};       // compose-go 2.10.1
    case Change::CreatedHostPaths: return {5, 1};   // compose-go 2.10.1
    case Change::IncludesFirst: return {5, 2};      // compose-go 2.10.2
    }
    std::unreachable();
}

bool has(Version version, Change change) {
    return version >= first_with(change);
}

} // namespace tw::compose
