#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/traefik_labels.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

using traefik::LabelProblem;
using Fault = LabelProblem::Kind;

std::string version_text(const facts::Facts& facts) {
    return std::format("{}.{}", facts.traefik.version.major, facts.traefik.version.minor);
}

/// What is wrong, without what it costs; empty for what other rules find.
Phrase complaint(const facts::Facts& facts, const LabelProblem& problem) {
    switch (problem.kind) {
    case Fault::UnknownKey: return say("Traefik knows no {} in {}", problem.word, problem.path);
    case Fault::OtherVersion:
        return say("Traefik {} knows no {} in {}, only Traefik {} does", version_text(facts),
                   problem.word, problem.path, problem.wanted);
    case Fault::Form:
        return problem.word.empty()
                   ? say("the label {} has an empty word", problem.key)
                   : say("the label {} has a bracket in a wrong place", problem.key);
    case Fault::Standalone:
        return say("the label {} cannot stand alone, options must follow", problem.key);
    case Fault::TooDeep: return say("no options may follow {} in {}", problem.word, problem.path);
    case Fault::NoServer: return say("the Traefik service {} has no load balancer", problem.word);
    case Fault::UrlAndPort:
        return say("the Traefik service {} has a URL and a port or scheme", problem.word);
    default: return {};
    }
}

/// `traefik.http.routers.web.entrypoints`: the key with the wanted word for the wrong one.
std::string corrected(const LabelProblem& problem) {
    const std::string head = problem.path + ".";
    return head + problem.wanted.str() + problem.key.substr(head.size() + problem.word.size());
}

/// What to write instead, if nobody knows the right word.
Phrase expectation(const LabelProblem& problem) {
    switch (problem.kind) {
    case Fault::NoServer:
        return say("loadbalancer.server.port, or another option of a load balancer");
    case Fault::UrlAndPort: return say("a URL alone, or a port and scheme");
    default: return say("a label that Traefik knows");
    }
}

bool has_ignored_kind(const traefik::Container& container) {
    return std::ranges::contains(container.problems, Fault::Ignored, &LabelProblem::kind);
}

void check_unknown_label(const facts::Facts& facts, Report& report) {
    for (const WrongLabel& wrong : wrong_labels(facts)) {
        const LabelProblem& problem = *wrong.problem;
        const Phrase what = complaint(facts, problem);
        // A service of a kind that only files may define is a rule of its own.
        if (what.empty() ||
            (problem.kind == Fault::NoServer && has_ignored_kind(*wrong.container))) {
            continue;
        }
        facts::Finding& finding =
            report.add(problem.origin.location, costing_all(what, *wrong.service));
        finding.service = wrong.service->name;
        finding.actual = problem.key.empty() ? problem.word : problem.key;
        const bool renames = problem.kind == Fault::UnknownKey && !problem.wanted.empty();
        finding.expected = renames ? Phrase(corrected(problem)) : expectation(problem);
        finding.fixes.push_back(
            renames ? rename_label(*wrong.service, problem.key, corrected(problem))
                    : by_hand(say("correct the label after Traefik's reference, or remove it")));
    }
}

} // namespace

const Rule trf_002{
    .id = "TW-TRF-002",
    .name = "traefik-unknown-label",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A label that Traefik reads and does not know: a misspelt word, a missing "
                     "`loadbalancer`, a word of another version, a value where options must "
                     "follow. The version is that of the project's Traefik image, else the one "
                     "that was asked for.",
            .why = "Traefik decodes the labels of a container together. One that it does not know "
                   "discards all of them, so no router, service or middleware of the container "
                   "exists: clients get 404, and routers elsewhere lose their middlewares. Only "
                   "the log of Traefik says so (`field not found`).",
            .example = R"yaml(services:
  web:
    image: web
    labels:
      - "traefik.http.routers.web.rule=Host(`web.example.org`)"
      - "traefik.http.services.web.server.port=8080"
)yaml",
            .fix = "Renames the label to the nearest one that Traefik knows.",
        },
    .check = check_unknown_label,
};

} // namespace tw::rules
