// Internal: completions in labels of Traefik.
#pragma once

#include "assist/collector.h"

namespace tw::assist {

/// A key, or an item `key=value` of a list.
void complete_label(Collector& found, const facts::Facts& facts);
/// The value of a label in a mapping.
void complete_label_value(Collector& found, const facts::Facts& facts, std::string_view key);

} // namespace tw::assist
