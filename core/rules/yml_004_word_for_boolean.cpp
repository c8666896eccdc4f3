#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"

namespace tw::rules {
namespace {

void mend_word(const facts::Facts& facts, facts::Finding& finding) {
    const auto written = written_at(facts, finding.location);
    const auto text = written ? written->text() : std::nullopt;
    if (!text || text->empty()) {
        return;
    }
    const bool is_yes = *text->begin() == 'y' || *text->begin() == 'Y' || text->size() == 2;
    const bool is_no = *text->begin() == 'n' || *text->begin() == 'N';
    const char* word = is_yes && !is_no ? "true" : "false";
    finding.expected = word;
    finding.actual = *text;
    finding.fixes.push_back(fix(say("write {}", word), facts::Safety::Safe,
                                {SetValue{written->place, word, ScalarForm::Plain}}));
}

} // namespace

const Rule yml_004{
    .id = "TW-YML-004",
    .name = "word-for-boolean",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
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
            .fix = "Writes `true` or `false`.",
        },
    .mend = mend_word,
};

} // namespace tw::rules
