// What a change would do, in words.
#pragma once

#include "analysis/analysis.h"

#include <QString>

#include <vector>

namespace tw::gui {

struct Consequences {
    enum class Sign { Good, Neutral, Warning, Bad };
    struct Line {
        Sign sign = Sign::Neutral;
        QString text;
    };
    std::vector<Line> lines;
    struct DiffLine {
        bool added = false;
        QString text;
    };
    std::vector<DiffLine> diff; ///< the first changed lines
    std::size_t furtherDiffLines = 0;
};

[[nodiscard]] Consequences consequences(const analysis::Snapshot& before,
                                        const analysis::Preview& preview);
[[nodiscard]] Consequences refusal(const QString& reason);
/// While nothing is known yet.
[[nodiscard]] Consequences beingWorkedOut();

} // namespace tw::gui
