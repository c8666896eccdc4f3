// Fuzzy matching for the command palette.
#pragma once

#include <QString>

#include <optional>

namespace tw::gui {

/// How well `query`'s letters are found in `text` in this order: higher is better, nothing is no
/// match. Beginnings of words and letters in a row count more.
[[nodiscard]] std::optional<int> fuzzyScore(const QString& query, const QString& text);

} // namespace tw::gui
