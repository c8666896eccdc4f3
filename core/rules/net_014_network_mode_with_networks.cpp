#include "rules/catalogue.h"

namespace tw::rules {

const Rule net_014{
    .id = "TW-NET-014",
    .name = "network-mode-with-networks",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A service with both `network_mode` and `networks`.",
            .why = "The two exclude each other; Compose refuses the project.",
            .example = R"(services:
  web:
    image: nginx
    network_mode: host
    networks: [edge]
)",
            .fix = "By hand: remove one of the two.",
        },
};

} // namespace tw::rules
