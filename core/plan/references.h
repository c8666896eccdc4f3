// Internal: where services and networks are named by others.
#pragma once

#include "plan/draft.h"
#include "plan/normal.h"

#include <string>
#include <vector>

namespace tw::plan {

/// A place in one file where a service is named by another one.
struct Reference {
    std::string by;  ///< the service that says it; the first one where several share the text
    std::string key; ///< `depends_on`, `network_mode` …
    yaml::Path path; ///< of the value, or of the map entry whose key is the name
    bool is_key = false;
    std::string head, tail; ///< what stands before and behind the name: `service:`, `:ro`

    /// The service can do without: the reference can simply be removed.
    [[nodiscard]] bool is_removable() const { return key == "depends_on" || key == "links"; }
};

/// The references to a service in one file, in anchors and merged maps too, each once.
[[nodiscard]] std::vector<Reference> references_to(const yaml::Editor& editor,
                                                   const ServiceName& service);

/// Where a service's map of one key is written: its own entry and what it merges.
[[nodiscard]] std::vector<yaml::NodeId> service_values(const yaml::Tree& tree, yaml::NodeId body,
                                                       std::string_view key);

/// Compose files in which a word occurs at all, so that only those are opened.
[[nodiscard]] std::vector<text::FileId> files_with(const Draft& draft, const std::string& word);

/// Turns the normal form of the project before into what it must be after an intent that changes
/// names in many places. False where an intent does no such thing.
[[nodiscard]] bool foresee(compose::Value& normal, const compose::Project& before,
                           const Intent& intent);

} // namespace tw::plan
