#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"

namespace tw::rules {
namespace {

/// Where `deploy` says the same as a classic key.
std::optional<yaml::Path> twin_of(const ValuePlace& place, const std::string& key) {
    const char* group = key == "mem_reservation" ? "reservations" : "limits";
    const char* twin = key == "cpus"                                    ? "cpus"
                       : key == "pids_limit"                            ? "pids"
                       : key == "mem_limit" || key == "mem_reservation" ? "memory"
                                                                        : nullptr;
    if (twin == nullptr || place.path.size() != 3) {
        return std::nullopt;
    }
    return yaml::Path{place.path[0], place.path[1], "deploy", "resources", group, twin};
}

/// Which of two values was meant, only the user knows. Where there is but one, it is said twice.
void mend_two_limits(const facts::Facts& facts, facts::Finding& finding) {
    const auto written = written_at(facts, finding.location);
    const auto* key = written ? std::get_if<std::string>(&written->place.path.back()) : nullptr;
    if (key == nullptr) {
        return;
    }
    const auto text = written->text();
    const auto twin = twin_of(written->place, *key);
    const yaml::NodeId root = written->tree->documents().front().root;
    if (twin && text && !text->contains('$') &&
        yaml::find(*written->tree, root, *twin) == yaml::NodeId::None) {
        finding.fixes.push_back(
            fix(say("write {} below 'deploy' too", *text), facts::Safety::Safe,
                {SetValue{{*twin, written->place.file},
                          *text,
                          *key == "pids_limit" ? ScalarForm::Plain : ScalarForm::Text}}));
    }
    finding.fixes.push_back(
        fix(say("remove '{}'", *key), facts::Safety::Unsafe, {RemoveValue{written->place}}));
    finding.fixes.push_back(by_hand(say("write the same value below 'deploy.resources'")));
}

} // namespace

const Rule res_004{
    .id = "TW-RES-004",
    .name = "two-different-limits",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A service whose `mem_limit` or `cpus` differs from "
                     "`deploy.resources.limits`.",
            .why = "Compose refuses two different values for one limit.",
            .example = R"(services:
  web:
    image: nginx
    mem_limit: 512m
    deploy:
      resources:
        limits:
          memory: 1g
)",
            .fix = "Writes the value below `deploy` too, if nothing is said there. Or removes the "
                   "classic "
                   "key, so that what `deploy` says counts.",
        },
    .mend = mend_two_limits,
};

} // namespace tw::rules
