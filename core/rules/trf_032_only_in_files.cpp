#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/traefik_labels.h"
#include "traefik/values.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

using Fault = traefik::LabelProblem::Kind;

/// TLS options and certificates, which Traefik does not even look at.
bool is_passed_over(const compose::Label& label) {
    return traefik::starts_with_word(label.key, "traefik.tls.options.") ||
           traefik::starts_with_word(label.key, "traefik.tls.certificates");
}

void check_tls_labels(const facts::Facts& facts, Report& report) {
    for (std::size_t i = 0; i < facts.traefik.containers.size(); ++i) {
        const compose::Service& service = facts.project.services[i];
        const auto label = std::ranges::find_if(service.labels, is_passed_over);
        if (label == service.labels.end() || !facts.traefik.containers[i].enabled) {
            continue;
        }
        facts::Finding& finding =
            report.add(label->origin.location, say("{} has no effect in labels", label->key));
        finding.service = service.name;
        finding.expected = say("the same in a file of Traefik's file provider");
        finding.actual = label->key;
        finding.fixes.push_back(by_hand(say("write it into a dynamic configuration file")));
    }
}

void check_only_in_files(const facts::Facts& facts, Report& report) {
    check_tls_labels(facts, report);
    for (const WrongLabel& wrong : wrong_labels(facts)) {
        const traefik::LabelProblem& problem = *wrong.problem;
        if (problem.kind != Fault::Ignored) {
            continue;
        }
        // A service that is nothing else has no load balancer.
        const bool costs =
            std::ranges::any_of(wrong.container->problems, [&](const traefik::LabelProblem& other) {
                return other.kind == Fault::NoServer && problem.path.ends_with("." + other.word);
            });
        const bool is_kind_of_service = problem.path.starts_with("traefik.http.services.") ||
                                        problem.path.starts_with("traefik.tcp.services.");
        const Phrase what =
            is_kind_of_service ? say("{} of {} has no effect in labels", problem.word, problem.path)
                               : say("{} has no effect in labels",
                                     std::format("{}.{}", problem.path, problem.word));
        facts::Finding& finding =
            report.add(problem.origin.location, costs ? costing_all(what, *wrong.service) : what);
        finding.severity = costs ? text::Severity::Error : text::Severity::Warning;
        finding.service = wrong.service->name;
        finding.expected = say("the same in a file of Traefik's file provider");
        finding.actual = problem.key;
        finding.fixes.push_back(by_hand(say("write it into a dynamic configuration file")));
    }
}

} // namespace

const Rule trf_032{
    .id = "TW-TRF-032",
    .name = "traefik-only-in-files",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Labels for what only files can configure: weighted, mirroring and failover "
                     "services, servers transports, TLS options and certificates.",
            .why = "Traefik reads these labels without a complaint, and does nothing. A service "
                   "that has nothing else is without servers, which discards all Traefik labels "
                   "of the container; that is an error.",
            .example = R"(services:
  web:
    image: web
    labels:
      - traefik.enable=true
      - traefik.http.serverstransports.insecure.insecureskipverify=true
)",
            .fix = "By hand: write it into a dynamic configuration file.",
        },
    .check = check_only_in_files,
};

} // namespace tw::rules
