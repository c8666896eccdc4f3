#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_026{
    .id = "TW-CMP-026",
    .name = "not-read-by-this-version",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A file that lies elsewhere, at an address of the network: Tierwright fetches "
                     "nothing.",
            .why = "What it would bring is missing from the picture, so no verdict about it can "
                   "be trusted. It is better to say so than to guess.",
            .example = R"(include:
  - https://example.com/monitoring.git
)",
            .fix = "By hand: check the output of `docker compose config`, which has everything "
                   "resolved.",
        },
};

} // namespace tw::rules
