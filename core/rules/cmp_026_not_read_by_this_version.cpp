#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_026{
    .id = "TW-CMP-026",
    .name = "not-read-by-this-version",
    .severity = text::Severity::Warning,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A feature of Compose that this version of Tierwright does not read, such as "
                     "`extends` and `include`.",
            .why = "What it would bring is missing from the picture, so no verdict about it can "
                   "be trusted. It is better to say so than to guess.",
            .example = R"(include:
  - monitoring.yaml
)",
            .fix = "By hand: check the output of `docker compose config`, which has everything "
                   "resolved.",
        },
};

} // namespace tw::rules
