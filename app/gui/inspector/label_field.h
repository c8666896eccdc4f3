// A field for the value of a label, of a service or of a network.
#pragma once

#include "analysis/analysis.h"
#include "inspector/field.h"

namespace tw::gui {

using SetLabelTo = std::function<Intent(const std::string& key, const std::string& value)>;

/// Values of secrets are not shown.
[[nodiscard]] Field* makeLabelField(Commands& commands, const analysis::Snapshot& snapshot,
                                    const compose::Label& label, const SetLabelTo& set);
/// What `key=value` asks for; nothing while there is no value.
[[nodiscard]] Field::Make newLabel(const SetLabelTo& set);

} // namespace tw::gui
