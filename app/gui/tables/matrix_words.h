// How the cells of the matrix are said and drawn.
#pragma once

#include "report/matrix.h"
#include "tables/sign.h"

#include <QString>

namespace tw::gui {

struct CellLook {
    TableSign sign = TableSign::None;
    picture::Tone tone = picture::Tone::Neutral;
    bool isFilled = false; ///< what matters: a breach, or something required
    QString word;          ///< of the legend, `kept`
};

[[nodiscard]] CellLook lookOf(const report::MatrixCell& cell);
/// `required`, `unsaid`
[[nodiscard]] QString policyWord(contract::FlowPolicy policy);
/// `reachable`, `reachable over the host`, `not reachable`
[[nodiscard]] QString wayWord(report::MatrixCell::Way way);
/// A whole sentence about the verdict.
[[nodiscard]] QString verdictSentence(const report::MatrixCell& cell);
/// `Internet`, `This host`, `web`
[[nodiscard]] QString partyName(const report::MatrixParty& party);
/// The name of a group of parties.
[[nodiscard]] QString groupName(const report::MatrixParty& party);
/// One cell for each look, in the order of the legend.
[[nodiscard]] std::vector<report::MatrixCell> legendCells();

} // namespace tw::gui
