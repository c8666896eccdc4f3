#include "rules/catalogue.h"

namespace tw::rules {

const Rule cmp_029{
    .id = "TW-CMP-029",
    .name = "key-lost",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A label, variable or option whose name begins with `x-`, in the form of a "
                     "mapping.",
            .why = "Compose takes such keys for extensions of the file format. The container gets "
                   "one entry `#extensions` in their place.",
            .example = R"(services:
  web:
    image: nginx
    labels:
      x-team: shop
)",
            .fix = "By hand: write the list form, `- x-team=shop`.",
        },
};

} // namespace tw::rules
