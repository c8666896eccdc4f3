// Internal: the flows of a drafted contract.
#pragma once

#include "facts/facts.h"

#include <string>

namespace tw::report {

/// The section `flows` with what services are seen to need of each other, each with its reason;
/// needs that no network serves stay comments.
[[nodiscard]] std::string draft_flows_text(const facts::Facts& facts);

} // namespace tw::report
