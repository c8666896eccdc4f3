#include "rules/catalogue.h"

namespace tw::rules {

const Rule con_003{
    .id = "TW-CON-003",
    .name = "contract-contradicts-itself",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A contract that says something twice, in different ways: a service listed "
                     "twice in one list, or two default profiles.",
            .why = "Only one of the two can count. The message says which.",
            .example = R"(# contract
tiers:
  api_tier: [backend, backend]
)",
            .fix = "By hand.",
        },
};

} // namespace tw::rules
