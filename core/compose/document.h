// From syntax trees to values: one YAML document at a time.
#pragma once

#include "compose/interpolate.h"
#include "compose/value.h"
#include "text/diagnostic.h"
#include "yaml/tree.h"

#include <vector>

namespace tw::compose {

/// The values of all documents of one file, with aliases, merge keys and variables resolved.
/// Reports what YAML or Compose refuses, and goes on.
[[nodiscard]] std::vector<Value> read_documents(const yaml::Tree& tree, text::FileId file,
                                                const Environment& environment, Defaults defaults,
                                                Routes& routes,
                                                std::vector<text::Diagnostic>& diagnostics);

} // namespace tw::compose
