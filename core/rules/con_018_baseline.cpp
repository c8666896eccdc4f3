#include "rules/catalogue.h"

namespace tw::rules {

// No check: only when all other findings are there can it be known (baseline.cpp).
const Rule con_018{
    .id = "TW-CON-018",
    .name = "baseline-outdated",
    .severity = text::Severity::Info,
    .source = Source::Check,
    .documentation =
        {
            .finds = "An entry of the baseline whose finding is gone. As a warning: a baseline "
                     "that is named and absent, or that is not understood.",
            .why = "A baseline lists what was wrong on the day when the checks began, so that only "
                   "new mistakes count. What has been solved since must leave it, or the same "
                   "mistake comes back unnoticed.",
            .example = R"(# contract
baseline: network-contract.baseline.json
)",
            .fix = "By hand: write the baseline anew with `tierwright-cli check "
                   "--update-baseline`.",
        },
};

} // namespace tw::rules
