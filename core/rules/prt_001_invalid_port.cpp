#include "rules/catalogue.h"

namespace tw::rules {

const Rule prt_001{
    .id = "TW-PRT-001",
    .name = "invalid-port",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "An entry of `ports` that Compose cannot read.",
            .why = "Compose refuses the project. The short form is `[address:][host "
                   "port:]container port[/protocol]`; with an address, the host port must be "
                   "there, if only empty.",
            .example = R"(services:
  web:
    image: nginx
    ports: ["127.0.0.1:80"]
)",
            .fix = "By hand.",
        },
};

} // namespace tw::rules
