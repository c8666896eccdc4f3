#include "rules/catalogue.h"

namespace tw::rules {

const Rule yml_000{
    .id = "TW-YML-000",
    .name = "broken-yaml",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "Text that YAML does not allow, with the place where it goes wrong.",
            .why = "Compose refuses the whole project. Tierwright reads on behind the error, so "
                   "that the rest is still shown, but changes nothing in a file that it could not "
                   "read whole.",
            .example = R"(services:
  web:
    image: "nginx
)",
            .fix = "By hand.",
        },
};

} // namespace tw::rules
