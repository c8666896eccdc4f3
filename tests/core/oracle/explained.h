// Differences that stay, each with its reason.
#pragma once

#include "oracle/difference.h"
#include "oracle/reading.h"

namespace tw::oracle {

/// Why the difference is accepted; null if it is not.
[[nodiscard]] const char* explanation(const Difference& difference);

/// Errors about what Compose accepts and should not; they are no refusals.
[[nodiscard]] bool is_stricter_on_purpose(const Complaint& complaint);

} // namespace tw::oracle
