#include "rules/catalogue.h"

namespace tw::rules {

const Rule yml_007{
    .id = "TW-YML-007",
    .name = "not-yaml-1.2",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "Text that Compose accepts although YAML 1.2 forbids it.",
            .why = "It works today with Compose. Editors, linters and other tools that keep to "
                   "the standard may refuse the file.",
            .example = R"(services:
  web:
    labels: {a: 1, b: {c: 2}
    }
)",
            .fix = "By hand.",
        },
};

} // namespace tw::rules
