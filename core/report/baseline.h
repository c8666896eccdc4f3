// The baseline file: findings of today that shall not count tomorrow.
#pragma once

#include "facts/facts.h"

#include <string>
#include <vector>

namespace tw::report {

/// The JSON text of a baseline that lists all findings which are not excused otherwise: by rule,
/// file, path in the document and a fingerprint of the message, sorted, without line numbers, so
/// that it changes only with the findings. `known_because`, the reason by which a finding was
/// excused by a baseline, keeps such findings in the new one.
[[nodiscard]] std::string baseline_json(const facts::Facts& facts,
                                        const std::vector<facts::Finding>& findings,
                                        const std::string& known_because = {});

} // namespace tw::report
