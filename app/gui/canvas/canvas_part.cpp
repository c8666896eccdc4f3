#include "canvas/canvas_part.h"

#include "canvas/items.h"
#include "conversions.h"
#include "overlays/mark_style.h"

namespace tw::gui {

CanvasPart partOf(const picture::Outside& outside) {
    return {outsideTitle(outside.kind), {keyOf(outside)}};
}

CanvasPart partOf(const picture::Edge& line) {
    return {toQt(line.tip), {toQt(line.from), toQt(line.to)}, {}, line.kind};
}

CanvasPart partOf(const picture::Link& mark) {
    return {markTip(mark.sign, mark.tip), {toQt(mark.from), toQt(mark.to)}, mark.sign};
}

QString keyOf(const picture::Outside& outside) {
    const bool internet = outside.kind == picture::Outside::Kind::Internet;
    return internet ? QStringLiteral("internet") : QStringLiteral("host");
}

QString markTip(picture::Sign sign, const std::string& tip, const std::vector<Phrase>& why) {
    QStringList text{markMeaning(sign, 1)};
    if (!tip.empty()) text << toQt(tip);
    for (const Phrase& sentence : why)
        text << toQt(sentence);
    return text.join('\n');
}

} // namespace tw::gui
