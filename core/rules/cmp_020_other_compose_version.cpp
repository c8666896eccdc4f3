#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_020{
    .id = "TW-CMP-020",
    .name = "other-compose-version",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A key that the Docker Compose for which the project is meant does not know "
                     "yet.",
            .why = "That Compose refuses the whole file.",
            .example = R"(# meant for Compose 2.33
services:
  web:
    image: nginx
    provider: {type: model}   # known from 2.36 on
)",
            .fix = "By hand: use a newer Compose, say so with `--compose-version`, or do without "
                   "the key.",
        },
};

} // namespace tw::rules
