#include "rules/catalogue.h"
#include "rules/traefik_labels.h"
#include "traefik/values.h"

#include <algorithm>

namespace tw::rules {
namespace {

using traefik::LabelProblem;

bool has_options(const compose::Service& service, const std::string& key) {
    const std::string prefix = key + ".";
    return std::ranges::any_of(service.labels, [&](const compose::Label& label) {
        return traefik::starts_with_word(label.key, prefix);
    });
}

void check_object_off(const facts::Facts& facts, Report& report) {
    for (const WrongLabel& wrong : wrong_labels(facts)) {
        const LabelProblem& problem = *wrong.problem;
        const bool on_purpose =
            traefik::same_word(problem.word, "false") && !has_options(*wrong.service, problem.key);
        if (problem.kind != LabelProblem::Kind::Disabled || on_purpose) {
            continue;
        }
        facts::Finding& finding = report.add(
            problem.origin.location,
            has_options(*wrong.service, problem.key)
                ? say("{} is neither 'true' nor empty, so Traefik leaves it out together with its "
                      "options",
                      problem.key)
                : say("{} is neither 'true' nor empty, so Traefik leaves it out", problem.key));
        finding.service = wrong.service->name;
        finding.expected = "true";
        finding.actual = problem.word;
        finding.fixes.push_back(change_label(*wrong.service, problem.key, "true"));
    }
}

} // namespace

const Rule trf_005{
    .id = "TW-TRF-005",
    .name = "traefik-object-off",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A label like `tls`, `compress` or `sticky.cookie`, which may stand without "
                     "options, with another value than `true`: `1`, `yes`, `{}`; or with `false` "
                     "beside options of it.",
            .why = "Any value but `true` and nothing switches the object off, with all options "
                   "that other labels give it. There is no message: `tls=1` is a router without "
                   "TLS.",
            .example = R"yaml(services:
  web:
    image: web
    labels:
      - "traefik.http.routers.web.rule=Host(`web.example.org`)"
      - "traefik.http.routers.web.tls=yes"
)yaml",
            .fix = "Writes `true`.",
        },
    .check = check_object_off,
};

} // namespace tw::rules
