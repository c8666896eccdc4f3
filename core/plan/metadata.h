// Internal: the files about services, as the plan changes and verifies them.
#pragma once

#include "facts/facts.h"

namespace tw::plan {

/// Whether the file about the service says what was wanted, and for every other key of the contract
/// what it said before.
[[nodiscard]] bool has_metadata(const facts::Facts& before, const text::FileSet& after,
                                const SetMetadata& wanted);

} // namespace tw::plan
