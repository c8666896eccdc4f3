#include "rules/catalogue.h"

namespace tw::rules {

const Rule hlt_002{
    .id = "TW-HLT-002",
    .name = "invalid-healthcheck",
    .severity = text::Severity::Error,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A healthcheck with a duration or a test that Compose cannot read.",
            .why = "Compose refuses the project. Durations have a unit, `15s`; a test in list "
                   "form begins with `CMD`, `CMD-SHELL` or `NONE`.",
            .example = R"(services:
  web:
    image: nginx
    healthcheck:
      test: ["CMD", "true"]
      interval: 15
)",
            .fix = "By hand.",
        },
};

} // namespace tw::rules
