// The edits of quick fixes, for reports that carry them.
#pragma once

#include "analysis/analysis.h"
#include "report/findings.h"

#include <map>

namespace tw::cli {

/// Planning a fix reads the project again, so many fixes in a large project take long.
enum class EditsWanted : std::uint8_t {
    None,
    Some, ///< of the first fixes only, as many as take a second or so; the same each time
    All,
};

/// Edits of the fixes that can be carried out.
[[nodiscard]] std::map<report::FixIndex, text::FileEdits>
planned_fixes(const analysis::Snapshot& snapshot, EditsWanted wanted);

} // namespace tw::cli
