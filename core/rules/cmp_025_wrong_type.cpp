#include "compose/schema_places.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"

namespace tw::rules {
namespace {

/// A number, date or boolean where text belongs needs no more than quotes.
void mend_wrong_type(const facts::Facts& facts, facts::Finding& finding) {
    const auto written = written_at(facts, finding.location);
    const auto text = written && written->is_plain() ? written->text() : std::nullopt;
    const compose::schema::Type* type =
        text ? compose::schema::type_at(written->place.path) : nullptr;
    const bool wants_text = type != nullptr && (type->kinds & compose::schema::text) != 0 &&
                            type->meaning == compose::schema::Meaning::Text &&
                            type->choices.empty();
    const yaml::ScalarType kind = text ? yaml::resolve_plain(*text) : yaml::ScalarType::String;
    if (wants_text && kind != yaml::ScalarType::String && kind != yaml::ScalarType::Null) {
        finding.fixes.push_back(fix(say("quote {}", *text), facts::Safety::Safe,
                                    {SetValue{written->place, *text, ScalarForm::Quoted}}));
    }
}

} // namespace

const Rule cmp_025{
    .id = "TW-CMP-025",
    .name = "wrong-type",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A value of another type than the Compose Specification wants: a list where "
                     "a mapping belongs, a text where a number belongs.",
            .why = "Compose refuses the project.",
            .example = R"(services:
  web:
    image: nginx
    ports: "80:80"
)",
            .fix = "By hand.",
        },
    .mend = mend_wrong_type,
};

} // namespace tw::rules
