#include "rules/catalogue.h"

namespace tw::rules {

const Rule con_007{
    .id = "TW-CON-007",
    .name = "contract-key-unknown",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A key that a contract does not have at this place; the message names the "
                     "nearest one that it has. Keys that begin with `x-` are free.",
            .why = "What stands behind a misspelt key is not checked.",
            .example = R"(# contract
version: 1
flow:
  - backend -> db
)",
            .fix = "By hand.",
        },
};

} // namespace tw::rules
