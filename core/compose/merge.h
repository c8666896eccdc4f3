// How a later file changes what the files before it say (Compose Specification, "Merge").
#pragma once

#include "compose/value.h"
#include "text/diagnostic.h"

#include <string_view>
#include <vector>

namespace tw::compose {

/// Merges the compose document `later` into `base`. Items that count once may then stand twice:
/// see keep_last_of_equals.
void merge_document(Value& base, Value later, std::vector<text::Diagnostic>& diagnostics);

/// Merges what an entry of a top-level section says itself into what it takes over: a service by
/// `extends`, any other by `include`.
void merge_entry(Value& base, Value later, std::string_view section,
                 std::vector<text::Diagnostic>& diagnostics);

} // namespace tw::compose
