#include "compose/interpolate.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"

namespace tw::rules {
namespace {

/// The text with the one dollar sign doubled that makes it invalid; nothing when it is not one.
std::optional<std::string> with_one_dollar_doubled(const std::string& text) {
    for (std::size_t at = text.find('$'); at != std::string::npos; at = text.find('$', at + 1)) {
        std::string changed = text;
        changed.insert(at, "$");
        if (compose::interpolate(changed, {}).error.empty()) {
            return changed;
        }
    }
    return std::nullopt;
}

void mend_interpolation(const facts::Facts& facts, facts::Finding& finding) {
    if (finding.message.str().contains(" is required")) { // `${NAME:?}`
        finding.fixes.push_back(by_hand(say("set the variable in .env or in the shell")));
        return;
    }
    const auto written = written_at(facts, finding.location);
    const auto text = written ? written->text() : std::nullopt;
    const auto changed = text ? with_one_dollar_doubled(*text) : std::nullopt;
    finding.fixes.push_back(
        changed
            ? fix(say("double the dollar sign, so that it begins no variable"), facts::Safety::Safe,
                  {SetValue{written->place, *changed, ScalarForm::Text, true}})
            : by_hand(say("correct the variable, or write $$ for a dollar sign")));
}

} // namespace

const Rule cmp_015{
    .id = "TW-CMP-015",
    .name = "invalid-interpolation",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A `$` that begins no valid variable.",
            .why = "Compose refuses the project. A dollar sign that is meant as such is written "
                   "twice.",
            .example = R"(services:
  web:
    image: nginx
    command: echo ${1}
)",
            .fix = "By hand: write `$$`, or correct the variable.",
        },
    .mend = mend_interpolation,
};

} // namespace tw::rules
