#include "rules/catalogue.h"

namespace tw::rules {

// No check: only when all other findings are there can it be known (waivers.cpp).
const Rule con_010{
    .id = "TW-CON-010",
    .name = "waiver-without-effect",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A waiver that excuses nothing: no finding fits it, or no rule has this id "
                     "or name (a warning then).",
            .why = "What it excused is solved, or it is misspelt and excuses less than was meant. "
                   "Left in the contract, it will silently excuse the next mistake.",
            .example = R"(# contract
waivers:
  - {rule: publishd-port, service: db, reason: debugging}
)",
            .fix = "By hand: correct it, or remove it.",
        },
};

} // namespace tw::rules
