#include "base/letters.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"

#include <algorithm>

namespace tw::rules {
namespace {

bool is_bare_number(const std::string& text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

void mend_healthcheck(const facts::Facts& facts, facts::Finding& finding) {
    const auto written = written_at(facts, finding.location);
    const auto text = written ? written->text() : std::nullopt;
    const auto* key = written ? std::get_if<std::string>(&written->place.path.back()) : nullptr;
    if (text && key != nullptr && *key != "retries" && is_bare_number(*text)) {
        const std::string seconds = *text + "s";
        finding.expected = seconds;
        finding.actual = *text;
        finding.fixes.push_back(fix(say("write {}", seconds), facts::Safety::Safe,
                                    {SetValue{written->place, seconds}}));
    }
}

} // namespace

const Rule hlt_002{
    .id = "TW-HLT-002",
    .name = "invalid-healthcheck",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A healthcheck with a duration or a test that Compose cannot read.",
            .why = "Compose refuses the project. Durations have a unit, `15s`; a test in list "
                   "form begins with `CMD`, `CMD-SHELL` or `NONE`.",
            .example = R"(services:
  web:
    image: nginx
    healthcheck:
      test: ["CMD", "true"]
      interval: 15
)",
            .fix = "Writes seconds behind a bare number, `15s`. The rest by hand.",
        },
    .mend = mend_healthcheck,
};

} // namespace tw::rules
