#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_003{
    .id = "TW-CMP-003",
    .name = "no-image-or-build",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A service with neither `image` nor `build`.",
            .why = "Compose does not know what to run and refuses the project.",
            .example = R"(services:
  web:
    ports: ["80:80"]
)",
            .fix = "By hand: say what to run.",
        },
};

} // namespace tw::rules
