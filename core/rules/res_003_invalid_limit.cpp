#include "rules/catalogue.h"

namespace tw::rules {

const Rule res_003{
    .id = "TW-RES-003",
    .name = "invalid-limit",
    .severity = text::Severity::Error,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A limit for memory or processor time that Compose refuses, or reads as "
                     "something else.",
            .why = "Compose refuses the project; or, with a number such as `1e9`, drops the limit "
                   "without a word, and the service is unlimited.",
            .example = R"(services:
  web:
    image: nginx
    mem_limit: 512 mb.
)",
            .fix = "By hand: write a number and a unit, `512m`.",
        },
};

} // namespace tw::rules
