#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"

namespace tw::rules {
namespace {

/// Compose lower-cases a name and drops what it may not have; names that the user gives at the
/// command line or in the environment are refused instead.
void check_project_name(const facts::Facts& facts, Report& report) {
    const compose::Value* name = facts.project.root.find("name");
    const auto given = facts.load_options.environment.find("COMPOSE_PROJECT_NAME");
    const bool is_given = facts.load_options.project_name ||
                          (given != facts.load_options.environment.end() && !given->second.empty());
    if (name == nullptr || !name->is_scalar() || name->origin.variable || is_given) {
        return;
    }
    const auto written = written_at(facts, name->origin.location);
    const auto text = written ? written->text() : std::nullopt;
    if (!text || text->empty() || *text == facts.project.name || facts.project.name.empty()) {
        return;
    }
    facts::Finding& finding = report.add(
        name->origin.location, say("the project is called {}, not {}", facts.project.name, *text));
    finding.expected = facts.project.name;
    finding.actual = *text;
    finding.fixes.push_back(fix(say("write {}", facts.project.name), facts::Safety::Safe,
                                {SetValue{written->place, facts.project.name}}));
}

} // namespace

const Rule cmp_013{
    .id = "TW-CMP-013",
    .name = "project-name-changed",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A top-level `name` that is not a valid name of a project, so that Compose "
                     "uses another one.",
            .why = "Compose makes the letters small and drops what is neither letter, digit, `_` "
                   "nor `-`. Networks, volumes and containers carry the changed name, and whoever "
                   "looks for the written one does not find them.",
            .example = R"(name: Shop.Prod
services:
  web:
    image: nginx:1.27
)",
            .fix = "Writes the name that Compose uses.",
        },
    .check = check_project_name,
};

} // namespace tw::rules
