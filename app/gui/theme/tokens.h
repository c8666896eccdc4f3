// The colours of the window: light and dark, each also with high contrast. Everything visible takes
// its colour from here.
#pragma once

#include <QColor>

#include <array>
#include <cstddef>

namespace tw::gui {

struct Tokens {
    bool dark = false;
    bool highContrast = false;
    QColor background; ///< of the canvas
    QColor panel;
    QColor line;
    QColor lineSoft;
    QColor text;
    QColor dim;   ///< text that is less important
    QColor faint; ///< text that is hardly important; still 4.5:1
    QColor accent;
    QColor accentSoft;
    QColor onAccent;
    QColor bad, badSoft;
    QColor warning, warningSoft;
    QColor good, goodSoft;
    QColor card;
    QColor code;
    QColor added, removed;
    QColor found; ///< behind what a search has found in a text
    QColor shadow;
    std::array<QColor, 6> tier;
    std::array<QColor, 6> tierLine;

    [[nodiscard]] const QColor& tierFill(int column) const { return tier[index(column)]; }
    [[nodiscard]] const QColor& tierBorder(int column) const { return tierLine[index(column)]; }

private:
    [[nodiscard]] std::size_t index(int column) const {
        return static_cast<std::size_t>(column < 0 ? 0 : column) % tier.size();
    }
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();
/// Text has 7:1 and more, and every frame 3:1.
[[nodiscard]] const Tokens& lightContrastTokens();
[[nodiscard]] const Tokens& darkContrastTokens();

/// Contrast ratio of WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace tw::gui
