// How a later file changes what the files before it say (Compose Specification, "Merge").
#pragma once

#include "compose/value.h"
#include "text/diagnostic.h"

#include <vector>

namespace tw::compose {

/// Merges the compose document `later` into `base`. Items that count once may then stand twice:
/// see keep_last_of_equals.
void merge_document(Value& base, Value later, std::vector<text::Diagnostic>& diagnostics);

/// Merges what a service says itself into what it takes over by `extends`.
void merge_service(Value& base, Value later, std::vector<text::Diagnostic>& diagnostics);

} // namespace tw::compose
