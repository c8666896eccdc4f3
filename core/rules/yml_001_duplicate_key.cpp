#include "rules/catalogue.h"

namespace tw::rules {

const Rule yml_001{
    .id = "TW-YML-001",
    .name = "duplicate-key",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A key that stands twice in the same mapping.",
            .why = "Compose refuses the file. Tools that accept it take the first or the last "
                   "value, and disagree about which.",
            .example = R"(services:
  web:
    image: nginx:1.27
    image: nginx:1.28
)",
            .fix = "By hand: keep the one that is meant.",
        },
};

} // namespace tw::rules
