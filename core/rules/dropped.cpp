#include "rules/dropped.h"

#include <algorithm>
#include <array>

namespace tw::rules {
namespace {

constexpr std::string_view no_export = "Tierwright does not write Kubernetes files, so there is no "
                                       "translation in which anything could "
                                       "be lost. The rule comes back with the export.";

constexpr auto list = std::to_array<Dropped>({
    {"TW-CMP-024", "a bind mount whose source does not exist",
     "Docker creates a missing directory, and data directories are seldom in a repository: of real "
     "projects nearly all would be reported. Which sources are files that must be there cannot be "
     "told from a name."},
    {"TW-K8S-001", "a key that has no counterpart in Kubernetes", no_export},
    {"TW-K8S-002", "a name that Kubernetes does not allow", no_export},
    {"TW-K8S-003", "clients that use a published port instead of the container's", no_export},
    {"TW-K8S-004", "a service without a known port", no_export},
    {"TW-K8S-005", "an alias that counts on one network only", no_export},
    {"TW-YML-003", "a label in a mapping whose key begins with 'x-'",
     "TW-CMP-029 finds it, for variables and options too."},
    {"TW-YML-005", "a value that comes from an anchor or a merge key",
     "An anchor is no mistake. When such a value is changed, the plan says that others share it "
     "and "
     "offers the places where the change can be made; 'model --origins' shows where values come "
     "from."},
});

} // namespace

std::span<const Dropped> dropped() {
    return list;
}

const Dropped* find_dropped(std::string_view id) {
    const auto found = std::ranges::find(list, id, &Dropped::id);
    return found == list.end() ? nullptr : &*found;
}

} // namespace tw::rules
