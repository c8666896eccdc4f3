#include "palette/fuzzy.h"

namespace tw::gui {

std::optional<int> fuzzyScore(const QString& query, const QString& text) {
    int score = 0;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar letter : query) {
        if (letter.isSpace()) continue;
        const qsizetype found = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0) return std::nullopt;
        const bool wordStart = found == 0 || !text[found - 1].isLetterOrNumber();
        score += found == last + 1 ? 8 : 1;
        if (wordStart) score += 6;
        score -= static_cast<int>(std::min<qsizetype>(found - at, 4));
        last = found;
        at = found + 1;
    }
    return score * 4 - static_cast<int>(text.size()) / 8;
}

} // namespace tw::gui
