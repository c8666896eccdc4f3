#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_030{
    .id = "TW-CMP-030",
    .name = "contradictory-keys",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "Keys that exclude each other, or one that must be there and is not: an "
                     "external volume with a driver, a secret without source, a build with two "
                     "Dockerfiles.",
            .why = "Compose refuses the project.",
            .example = R"(secrets:
  token: {}   # neither file nor environment
)",
            .fix = "By hand: keep one of the keys, or add the one that is missing.",
        },
};

} // namespace tw::rules
