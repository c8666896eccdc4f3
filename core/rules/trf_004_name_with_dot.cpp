#include "rules/catalogue.h"
#include "rules/traefik_labels.h"
#include "traefik/values.h"

namespace tw::rules {
namespace {

using traefik::LabelProblem;

/// `routers` of `traefik.http.routers`.
std::string_view section_of(const LabelProblem& problem) {
    const std::string_view path = problem.path;
    return path.substr(path.rfind('.') + 1);
}

/// The element that was meant, as far as the labels need it.
traefik::Element meant_element(const LabelProblem& problem) {
    traefik::Element element;
    element.name = problem.word;
    const std::string path = traefik::lower(problem.path);
    element.protocol = path.contains(".tcp.")   ? traefik::Protocol::Tcp
                       : path.contains(".udp.") ? traefik::Protocol::Udp
                                                : traefik::Protocol::Http;
    return element;
}

void check_name_with_dot(const facts::Facts& facts, Report& report) {
    for (const WrongLabel& wrong : wrong_labels(facts)) {
        const LabelProblem& problem = *wrong.problem;
        if (problem.kind != LabelProblem::Kind::Name) {
            continue;
        }
        facts::Finding& finding = report.add(
            problem.origin.location,
            costing_all(problem.word.contains('.')
                            ? say("the name {} in {} holds a dot", problem.word, problem.path)
                            : say("the name {} in {} holds a bracket", problem.word, problem.path),
                        *wrong.service));
        finding.service = wrong.service->name;
        finding.expected = problem.wanted;
        finding.actual = problem.word;
        finding.fixes.push_back(rename_element(*wrong.service, meant_element(problem),
                                               traefik::lower(section_of(problem)),
                                               problem.wanted));
    }
}

} // namespace

const Rule trf_004{
    .id = "TW-TRF-004",
    .name = "traefik-name-with-dot",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A router, service or middleware whose name in a label holds a dot or a "
                     "bracket, `traefik.http.routers.my.web.rule`.",
            .why = "Dots part the words of a label, so Traefik takes `my` for the name and `web` "
                   "for an option, which it does not know: all Traefik labels of the container are "
                   "discarded.",
            .example = R"yaml(services:
  web:
    image: web
    labels: ["traefik.http.routers.my.web.rule=Host(`web.example.org`)"]
)yaml",
            .fix = "Writes `-` for the dot, in all labels of the service that have the name.",
        },
    .check = check_name_with_dot,
};

} // namespace tw::rules
