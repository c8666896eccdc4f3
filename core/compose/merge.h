// How a later file changes what the files before it say (Compose Specification, "Merge").
#pragma once

#include "compose/value.h"
#include "text/diagnostic.h"

#include <vector>

namespace tw::compose {

/// Merges the compose document `later` into `base`.
void merge_document(Value& base, Value later, std::vector<text::Diagnostic>& diagnostics);

} // namespace tw::compose
