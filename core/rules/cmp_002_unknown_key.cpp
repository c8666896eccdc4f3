#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_002{
    .id = "TW-CMP-002",
    .name = "unknown-key",
    .severity = text::Severity::Error,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A key which the Compose Specification does not have at this place; the "
                     "message names the nearest one that it has. Keys that begin with `x-` are "
                     "free.",
            .why = "Compose refuses the project: the key is misspelt, or stands one level too "
                   "high or too low.",
            .example = R"(services:
  web:
    image: nginx
    mem_limt: 512m
)",
            .fix = "By hand.",
        },
};

} // namespace tw::rules
