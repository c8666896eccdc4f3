// What makes a finding the same one tomorrow.
#pragma once

#include "facts/facts.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tw::report {

/// A fingerprint for each finding, 16 hexadecimal digits, no two alike. Made of the rule, the name
/// of the file, the place in the document and the message without its numbers; so lines may shift,
/// and limits and ports in a message may change. Findings alike in all of that are numbered in the
/// order of the text.
[[nodiscard]] std::vector<std::string> fingerprints(const facts::Facts& facts,
                                                    std::span<const facts::Finding> findings);

/// `8080 of web` becomes `# of web`.
[[nodiscard]] std::string without_numbers(std::string_view message);

} // namespace tw::report
