#include "rules/catalogue.h"

namespace tw::rules {

// No check: comments are read when all other findings are there (suppressions.cpp).
const Rule con_020{
    .id = "TW-CON-020",
    .name = "suppression-without-effect",
    .severity = text::Severity::Info,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A comment `# tierwright: ignore RULE (reason)` where nothing of that rule is "
                     "found on its line, or on the line below.",
            .why = "What it excused is solved, or has moved. Left there, it will silently excuse "
                   "the next mistake.",
            .example = R"(services:
  web:
    image: nginx:1.27
    # tierwright: ignore TW-PRT-005 (the load balancer needs it)
    ports:
      - "127.0.0.1:8080:80"
)",
            .fix = "By hand: remove the comment.",
        },
};

} // namespace tw::rules
