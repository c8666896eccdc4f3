#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"

namespace tw::rules {
namespace {

void mend_version(const facts::Facts& facts, facts::Finding& finding) {
    if (const auto written = written_at(facts, finding.location)) {
        finding.fixes.push_back(
            fix(say("remove 'version'"), facts::Safety::Safe, {RemoveValue{written->place}}));
    }
}

} // namespace

const Rule cmp_001{
    .id = "TW-CMP-001",
    .name = "obsolete-version",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "The top-level key `version`.",
            .why = "Compose ignores it, whatever it says, and warns about it at every command.",
            .example = R"(version: "3.8"
services:
  web:
    image: nginx
)",
            .fix = "Removes the line.",
        },
    .mend = mend_version,
};

} // namespace tw::rules
