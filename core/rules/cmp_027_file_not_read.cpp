#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_027{
    .id = "TW-CMP-027",
    .name = "file-not-read",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A file that could not be read, or one of several default files that Compose "
                     "passes over.",
            .why = "The project that is shown is not the one that is meant.",
            .example =
                R"(# compose.yaml and docker-compose.yml in one folder: Compose takes the first and warns
)",
            .fix = "By hand: name the files with `-f`, or remove the one that is not used.",
        },
};

} // namespace tw::rules
