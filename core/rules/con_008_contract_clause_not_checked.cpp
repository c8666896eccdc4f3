#include "rules/catalogue.h"

namespace tw::rules {

const Rule con_008{
    .id = "TW-CON-008",
    .name = "contract-clause-not-checked",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A section of the contract that this version of Tierwright does not check "
                     "yet: `environments`, `traefik`, `secrets` and `metadata`.",
            .why = "A promise that nobody verifies must not look as if it were kept.",
            .example = R"(# contract
version: 1
secrets:
  forbid_inline: ["*_PASSWORD"]
)",
            .fix = "None: leave it for a later version, or take it out.",
        },
};

} // namespace tw::rules
