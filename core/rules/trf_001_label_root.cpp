#include "rules/catalogue.h"
#include "rules/traefik_labels.h"

namespace tw::rules {
namespace {

void check_label_root(const facts::Facts& facts, Report& report) {
    for (const WrongLabel& wrong : wrong_labels(facts)) {
        const traefik::LabelProblem& problem = *wrong.problem;
        if (problem.kind != traefik::LabelProblem::Kind::Root) {
            continue;
        }
        facts::Finding& finding = report.add(
            problem.origin.location,
            costing_all(say("the label {} must begin with traefik in lower case", problem.key),
                        *wrong.service));
        finding.service = wrong.service->name;
        finding.expected = "traefik";
        finding.actual = problem.word;
        const std::string key = problem.wanted.str() + problem.key.substr(problem.word.size());
        finding.fixes.push_back(rename_label(*wrong.service, problem.key, key));
    }
}

} // namespace

const Rule trf_001{
    .id = "TW-TRF-001",
    .name = "traefik-label-root",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A label like `Traefik.enable`, whose first word is `traefik` in another "
                     "case.",
            .why = "All other words of such labels may be written in any case, the first one not. "
                   "Traefik logs `invalid label root` and discards all labels of the container, "
                   "the right ones too.",
            .example = R"(services:
  web:
    image: web
    labels: ["Traefik.enable=true"]
)",
            .fix = "Writes the first word in lower case.",
        },
    .check = check_label_root,
};

} // namespace tw::rules
