#include "rules/catalogue.h"

namespace tw::rules {

const Rule con_006{
    .id = "TW-CON-006",
    .name = "contract-not-understood",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Broken,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A contract, or a part of it, that cannot be read: broken YAML, a value of "
                     "the wrong type, an unknown version, a waiver without a reason.",
            .why = "What is not understood is not checked. The rest of the contract counts.",
            .example = R"(# contract
version: 1
tiers: [auth_tier, api_tier]
)",
            .fix = "By hand; the schema for editors shows what belongs where.",
        },
};

} // namespace tw::rules
