#include "rules/catalogue.h"
#include "rules/fixes.h"

namespace tw::rules {
namespace {

void mend_unset_variable(const facts::Facts& /*facts*/, facts::Finding& finding) {
    if (finding.severity == text::Severity::Error) { // `${NAME:?}`
        finding.consequence = facts::Consequence::ComposeRefuses;
    }
    finding.fixes.push_back(
        by_hand(say("set it in .env, or give it a default: {}", "${NAME:-default}")));
}

} // namespace

const Rule cmp_014{
    .id = "TW-CMP-014",
    .name = "unset-variable",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A variable that neither the environment nor the `.env` file sets, and that "
                     "has no default; once for each variable, with all its places.",
            .why = "Compose puts an empty text in its place, with a warning. With `${NAME:?}` it "
                   "refuses the project instead.",
            .example = R"(services:
  web:
    image: nginx:${TAG}
)",
            .fix = "By hand: set the variable, or give it a default, `${TAG:-1.27}`.",
        },
    .mend = mend_unset_variable,
};

} // namespace tw::rules
