#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_015{
    .id = "TW-CMP-015",
    .name = "invalid-interpolation",
    .severity = text::Severity::Error,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A `$` that begins no valid variable.",
            .why = "Compose refuses the project. A dollar sign that is meant as such is written "
                   "twice.",
            .example = R"(services:
  web:
    image: nginx
    command: echo ${1}
)",
            .fix = "By hand: write `$$`, or correct the variable.",
        },
};

} // namespace tw::rules
