// Whether a project has the form of a compose file.
#pragma once

#include "compose/schema.h"
#include "text/diagnostic.h"

#include <vector>

namespace tw::compose {

/// Turns texts into flags and numbers where Compose does: `privileged: "yes"` becomes true. Reports
/// texts that are neither.
void cast(Value& value, const schema::Type& type, Version version,
          std::vector<text::Diagnostic>& diagnostics);

/// Reports durations and sizes that are none. Compose asks that of the whole project only, so what
/// a later file replaces may be anything.
void check_quantities(const Value& root, Version version,
                      std::vector<text::Diagnostic>& diagnostics);

/// Reports what the schema forbids in a cast and merged project: unknown keys, wrong forms, missing
/// keys, repeated items.
void validate(const Value& root, Version version, std::vector<text::Diagnostic>& diagnostics);

} // namespace tw::compose
