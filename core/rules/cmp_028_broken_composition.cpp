#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_028{
    .id = "TW-CMP-028",
    .name = "broken-composition",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "An `extends` or `include` that cannot be followed: a service that is not "
                     "there, a circle, or two different definitions of one name.",
            .why = "Compose refuses the project.",
            .example = R"(services:
  web:
    image: nginx
    extends: {service: base}   # there is no service of this name
)",
            .fix = "By hand: correct the name, break the circle, or rename one of the two.",
        },
};

} // namespace tw::rules
