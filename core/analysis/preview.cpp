#include "analysis/analysis.h"
#include "plan/plan.h"
#include "text/diff.h"

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

struct Planned {
    text::FileEdits edits;
    SnapshotPtr after;
};

Result<Planned> carry_out(const Snapshot& before, const std::vector<Intent>& intents) {
    if (!before.readable) {
        return fail(
            "the files have errors that must be mended before anything can be changed safely");
    }
    Planned planned;
    for (const Intent& intent : intents) {
        const Snapshot& base = planned.after ? *planned.after : before;
        auto edits = plan::plan(base.facts, intent);
        if (!edits) {
            return std::unexpected(edits.error());
        }
        Input input = base.input;
        input.files = input.files.with_edits(*edits);
        planned.after = analyse(std::move(input), before.revision + 1);
    }
    if (!planned.after) {
        return fail("there is nothing to change");
    }
    for (std::size_t i = 0; i < before.input.files.size(); ++i) {
        const text::FileId file{i};
        text::EditList list = text::edits_between(before.input.files.text(file),
                                                  planned.after->input.files.text(file));
        if (!list.empty()) {
            planned.edits.emplace(file, std::move(list));
        }
    }
    return planned;
}

} // namespace

Result<text::FileEdits> plan(const Snapshot& before, const std::vector<Intent>& intents) {
    auto planned = carry_out(before, intents);
    if (!planned) {
        return std::unexpected(planned.error());
    }
    return std::move(planned->edits);
}

Result<Preview> preview(const Snapshot& before, const std::vector<Intent>& intents) {
    auto planned = carry_out(before, intents);
    if (!planned) {
        return std::unexpected(planned.error());
    }
    Preview preview{.edits = std::move(planned->edits), .after = std::move(planned->after)};
    preview.solved = missing_from(before.findings, preview.after->findings);
    preview.caused = missing_from(preview.after->findings, before.findings);
    const std::vector<ServiceName> touched = touched_services(before.facts, preview.after->facts);
    const Pairs now = reachable(before.facts, touched);
    const Pairs then = reachable(preview.after->facts, touched);
    preview.lost = without(now, then);
    preview.gained = without(then, now);
    return preview;
}

} // namespace tw::analysis
