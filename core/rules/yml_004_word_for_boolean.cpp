#include "rules/catalogue.h"

namespace tw::rules {

const Rule yml_004{
    .id = "TW-YML-004",
    .name = "word-for-boolean",
    .severity = text::Severity::Warning,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "`yes`, `no`, `on`, `off` and the like where a boolean belongs.",
            .why = "YAML 1.2 reads these words as text. Compose still turns them into booleans, "
                   "with a warning; other tools do not.",
            .example = R"(networks:
  data_tier:
    internal: yes
)",
            .fix = "By hand: write `true` or `false`.",
        },
};

} // namespace tw::rules
