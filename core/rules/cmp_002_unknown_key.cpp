#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/schema_places.h"

namespace tw::rules {
namespace {

void mend_unknown_key(const facts::Facts& facts, facts::Finding& finding) {
    const auto written = written_at(facts, finding.location);
    std::string meant = written ? nearest_key(written->place.path) : std::string();
    if (meant.empty()) {
        finding.fixes.push_back(by_hand(say("correct the key, or move it to where it belongs")));
        return;
    }
    yaml::Path sibling = written->place.path;
    sibling.back() = meant;
    const yaml::NodeId root = written->tree->documents().front().root;
    if (yaml::find(*written->tree, root, sibling) != yaml::NodeId::None) {
        finding.fixes.push_back(by_hand(say("'{}' is there already; keep one", meant)));
        return;
    }
    finding.fixes.push_back(
        fix(say("write {}", meant), facts::Safety::Safe, {RenameKey{written->place, meant}}));
}

} // namespace

const Rule cmp_002{
    .id = "TW-CMP-002",
    .name = "unknown-key",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A key which the Compose Specification does not have at this place; the "
                     "message names the nearest one that it has. Keys that begin with `x-` are "
                     "free.",
            .why = "Compose refuses the project: the key is misspelt, or stands one level too "
                   "high or too low.",
            .example = R"(services:
  web:
    image: nginx
    mem_limt: 512m
)",
            .fix = "Writes the nearest key, if it is not there yet. Otherwise by hand.",
        },
    .mend = mend_unknown_key,
};

} // namespace tw::rules
