// Values as the files have them: what a field starts from must mean the same when it is written.
#pragma once

#include "analysis/analysis.h"

#include <QString>

#include <initializer_list>
#include <string_view>

namespace tw::gui {

/// The text at a value's origin: variables and `$$` as they are, quotes taken off. For an item of a
/// list, `KEY=value`, what follows `key`. Where the text is no single plain line, or says something
/// else, `effective` with its dollar signs doubled; a null `effective` trusts the text.
[[nodiscard]] QString written(const analysis::Snapshot& snapshot, const compose::Origin& origin,
                              const QString& effective, std::string_view key = {});

/// The value at the end of a path of keys in the merged project; null where there is none.
[[nodiscard]] const compose::Value* valueAt(const analysis::Snapshot& snapshot,
                                            std::initializer_list<std::string_view> path);

} // namespace tw::gui
