#include "analysis/carry_out.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tw::analysis {
namespace {

using facts::Finding;

/// What makes two findings the same although the text around them has moved.
auto identity(const Finding& finding) {
    return std::tuple(finding.rule, finding.message, finding.service, finding.network);
}

/// Findings that count in `here` and are not in `there`.
std::vector<Finding> missing_from(const std::vector<Finding>& here,
                                  const std::vector<Finding>& there) {
    using Identity = decltype(identity(here.front()));
    std::map<Identity, int> known;
    for (const Finding& finding : there) {
        known[identity(finding)] += finding.waived ? 0 : 1;
    }
    std::vector<Finding> missing;
    for (const Finding& finding : here) {
        if (!finding.waived && finding.severity != text::Severity::Info &&
            --known[identity(finding)] < 0) {
            missing.push_back(finding);
        }
    }
    return missing;
}

using Pairs = std::vector<std::pair<ServiceName, ServiceName>>;

/// Ordered pairs that reach each other; only pairs with one of `touched` can have changed.
Pairs reachable(const facts::Facts& facts, const std::vector<ServiceName>& touched) {
    Pairs pairs;
    for (const ServiceName& from : touched) {
        for (const compose::Service& to : facts.project.services) {
            if (from != to.name && facts.topology.reaches(from, to.name)) {
                pairs.emplace_back(from, to.name);
                pairs.emplace_back(to.name, from);
            }
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    return pairs;
}

/// Services whose networks differ between two snapshots.
std::vector<ServiceName> touched_services(const facts::Facts& before, const facts::Facts& after) {
    std::vector<ServiceName> touched;
    for (const compose::Service& service : after.project.services) {
        if (before.topology.networks(service.name) != after.topology.networks(service.name)) {
            touched.push_back(service.name);
        }
    }
    return touched;
}

Pairs without(const Pairs& all, const Pairs& removed) {
    Pairs rest;
    std::ranges::set_difference(all, removed, std::back_inserter(rest));
    return rest;
}

} // namespace

Result<Preview> preview(const Snapshot& before, const std::vector<Intent>& intents,
                        plan::Place place, const Watch& watch) {
    auto made = carry_out(before, intents, place, watch);
    if (!made) {
        return std::unexpected(made.error());
    }
    Preview preview{.plan = std::move(made->plan),
                    .after = analyse(std::move(made->after), before.revision + 1, &before)};
    preview.solved = missing_from(before.findings, preview.after->findings);
    preview.caused = missing_from(preview.after->findings, before.findings);
    const std::vector<ServiceName> touched = touched_services(before.facts, preview.after->facts);
    const Pairs now = reachable(before.facts, touched);
    const Pairs then = reachable(preview.after->facts, touched);
    preview.lost = without(now, then);
    preview.gained = without(then, now);
    preview.names = topology::name_changes(before.facts.topology, preview.after->facts.topology);
    return preview;
}

} // namespace tw::analysis
