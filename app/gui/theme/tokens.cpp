#include "theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace tw::gui {
namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

Tokens makeLight() {
    Tokens t;
    t.dark = false;
    t.background = "#f6f7f9";
    t.panel = "#ffffff";
    t.line = "#dfe3e8";
    t.lineSoft = "#eceff2";
    t.text = "#1d232b";
    t.dim = "#55606c";
    t.faint = "#5f6974";
    t.accent = "#2563d4";
    t.accentSoft = "#e8f0fd";
    t.onAccent = "#ffffff";
    t.bad = "#b92626";
    t.badSoft = "#fdecec";
    t.warning = "#8a5600";
    t.warningSoft = "#fdf3e0";
    t.good = "#176c3d";
    t.goodSoft = "#e6f5ec";
    t.card = "#ffffff";
    t.code = "#fbfcfd";
    t.added = "#dff3e6";
    t.removed = "#fde3e3";
    t.found = "#ffe9a8";
    t.shadow = QColor(20, 30, 45, 36);
    t.tier = {"#eef1f4", "#f1eefb", "#e9f3fb", "#e8f5ef", "#fbf3e8", "#fbeef3"};
    t.tierLine = {"#c9d0d8", "#cfc4ef", "#bcd8ee", "#b9dfcb", "#ecd6b4", "#ecc6d6"};
    return t;
}

Tokens makeDark() {
    Tokens t;
    t.dark = true;
    t.background = "#15181d";
    t.panel = "#1c2026";
    t.line = "#2e343c";
    t.lineSoft = "#262b32";
    t.text = "#e4e8ed";
    t.dim = "#a8b2bd";
    t.faint = "#98a2ae";
    t.accent = "#6ea4ff";
    t.accentSoft = "#22324d";
    t.onAccent = "#0d1420";
    t.bad = "#ff8a82";
    t.badSoft = "#43211f";
    t.warning = "#e3b341";
    t.warningSoft = "#3a2f16";
    t.good = "#5bc98a";
    t.goodSoft = "#1c3627";
    t.card = "#242a32";
    t.code = "#191d22";
    t.added = "#1b3b29";
    t.removed = "#452425";
    t.found = "#5c4a12";
    t.shadow = QColor(0, 0, 0, 110);
    t.tier = {"#1e2329", "#231f33", "#1b2733", "#1a2a23", "#2b2519", "#2c1f27"};
    t.tierLine = {"#39424d", "#473c6b", "#2d4b65", "#2c5240", "#5a4a2b", "#5b3a4b"};
    return t;
}

Tokens makeLightContrast() {
    Tokens t;
    t.highContrast = true;
    t.background = "#ffffff";
    t.panel = "#ffffff";
    t.line = "#4a4a4a";
    t.lineSoft = "#767676";
    t.text = "#000000";
    t.dim = "#1f1f1f";
    t.faint = "#303030";
    t.accent = "#003a9e";
    t.accentSoft = "#dbe7ff";
    t.onAccent = "#ffffff";
    t.bad = "#8a0000";
    t.badSoft = "#ffe9e9";
    t.warning = "#593200";
    t.warningSoft = "#fff1d6";
    t.good = "#00461f";
    t.goodSoft = "#e3f8ea";
    t.card = "#ffffff";
    t.code = "#ffffff";
    t.added = "#d9f5e2";
    t.removed = "#ffe0e0";
    t.found = "#ffe08a";
    t.shadow = QColor(0, 0, 0, 0);
    t.tier = {"#f5f5f5", "#f3f0fd", "#ebf5fd", "#eaf7f1", "#fdf6ec", "#fdf1f6"};
    t.tierLine = {"#4a4f55", "#553a9e", "#1d5f94", "#1b6b45", "#7d5410", "#8f2f57"};
    return t;
}

Tokens makeDarkContrast() {
    Tokens t;
    t.dark = true;
    t.highContrast = true;
    t.background = "#000000";
    t.panel = "#000000";
    t.line = "#b4b4b4";
    t.lineSoft = "#808080";
    t.text = "#ffffff";
    t.dim = "#ededed";
    t.faint = "#d6d6d6";
    t.accent = "#8fc1ff";
    t.accentSoft = "#0b2a55";
    t.onAccent = "#000000";
    t.bad = "#ffa8a2";
    t.badSoft = "#3d0c0a";
    t.warning = "#ffd25e";
    t.warningSoft = "#332500";
    t.good = "#7be8a9";
    t.goodSoft = "#062c17";
    t.card = "#000000";
    t.code = "#000000";
    t.added = "#0a3a1e";
    t.removed = "#4a1113";
    t.found = "#4d3d00";
    t.shadow = QColor(0, 0, 0, 0);
    t.tier = {"#101214", "#150f26", "#0b1a29", "#0a1d15", "#201806", "#22111a"};
    t.tierLine = {"#9aa4ae", "#b39dff", "#7cc0f5", "#74d3a5", "#e5b85c", "#f09cbf"};
    return t;
}

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& lightContrastTokens() {
    static const Tokens tokens = makeLightContrast();
    return tokens;
}

const Tokens& darkContrastTokens() {
    static const Tokens tokens = makeDarkContrast();
    return tokens;
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace tw::gui
