#include "rules/catalogue.h"

namespace tw::rules {

// No check: comments are read when all other findings are there (suppressions.cpp).
const Rule con_019{
    .id = "TW-CON-019",
    .name = "suppression-invalid",
    .severity = text::Severity::Warning,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A comment `# tierwright: ignore …` that ignores nothing: it names no rule or "
                     "an unknown one, gives no reason, or is about what Compose refuses.",
            .why = "Whoever ignores a finding owes the next reader a reason. Rules are named one "
                   "by one, so that a comment never hides more than was meant.",
            .example = R"(services:
  web:
    image: nginx:1.27
    ports:
      - "8080:80"  # tierwright: ignore TW-PRT-005
)",
            .fix = "By hand: write `# tierwright: ignore TW-PRT-005 (the load balancer needs it)` "
                   "on the line, or above it.",
        },
};

} // namespace tw::rules
