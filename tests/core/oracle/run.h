// A run over many projects: try, count, report.
#pragma once

#include "oracle/differences_report.h"
#include "oracle/tally.h"

#include <functional>

namespace tw::oracle {

struct Labelled {
    std::string label;
    Project project;
};

/// True where the long run is asked for (TIERWRIGHT_FULL).
[[nodiscard]] bool is_full_run();

/// Lets a test function take more than Qt's five minutes; to be called from `initMain`.
void allow_long_run();

/// Tries `count` projects that `make` gives, prints the table, and, if TIERWRIGHT_REPORT names a
/// file, appends every sort of difference with a minimal example to it.
[[nodiscard]] Tally run(const std::string& title, std::size_t count,
                        const std::function<Labelled(std::size_t)>& make);

} // namespace tw::oracle
