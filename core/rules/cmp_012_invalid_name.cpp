#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_012{
    .id = "TW-CMP-012",
    .name = "invalid-name",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A name of a service, network, volume, secret, config or project with "
                     "characters that Compose does not accept.",
            .why = "Compose refuses the project. Names consist of letters, digits, `.`, `_` and "
                   "`-`; that of the project of small letters, digits, `_` and `-`.",
            .example = R"(services:
  "web server":
    image: nginx
)",
            .fix = "By hand: rename it.",
        },
};

} // namespace tw::rules
