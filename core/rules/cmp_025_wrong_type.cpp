#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_025{
    .id = "TW-CMP-025",
    .name = "wrong-type",
    .severity = text::Severity::Error,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A value of another type than the Compose Specification wants: a list where "
                     "a mapping belongs, a text where a number belongs.",
            .why = "Compose refuses the project.",
            .example = R"(services:
  web:
    image: nginx
    ports: "80:80"
)",
            .fix = "By hand.",
        },
};

} // namespace tw::rules
