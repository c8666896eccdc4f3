#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_001{
    .id = "TW-CMP-001",
    .name = "obsolete-version",
    .severity = text::Severity::Warning,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "The top-level key `version`.",
            .why = "Compose ignores it, whatever it says, and warns about it at every command.",
            .example = R"(version: "3.8"
services:
  web:
    image: nginx
)",
            .fix = "By hand: remove the line.",
        },
};

} // namespace tw::rules
