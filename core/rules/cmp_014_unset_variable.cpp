#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_014{
    .id = "TW-CMP-014",
    .name = "unset-variable",
    .severity = text::Severity::Warning,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A variable that neither the environment nor the `.env` file sets, and that "
                     "has no default.",
            .why = "Compose puts an empty text in its place, with a warning. With `${NAME:?}` it "
                   "refuses the project instead.",
            .example = R"(services:
  web:
    image: nginx:${TAG}
)",
            .fix = "By hand: set the variable, or give it a default, `${TAG:-1.27}`.",
        },
};

} // namespace tw::rules
