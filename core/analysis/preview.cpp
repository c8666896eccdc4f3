#include "analysis/analysis.h"
#include "text/diff.h"

#include <algorithm>
#include <format>
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
    plan::Plan plan;
    SnapshotPtr after;
};

/// One intent after the other, each on what the one before it made.
Result<Planned> carry_out(const Snapshot& before, const std::vector<Intent>& intents,
                          plan::Place place) {
    Planned planned;
    for (const Intent& intent : intents) {
        const Snapshot& base = planned.after ? *planned.after : before;
        auto step = plan::plan(base.facts, intent, place);
        if (!step) {
            return std::unexpected(step.error());
        }
        std::ranges::move(step->notes, std::back_inserter(planned.plan.notes));
        std::ranges::move(step->renames, std::back_inserter(planned.plan.renames));
        Input input = base.input;
        input.files = input.files.with_edits(step->edits);
        input.new_files.insert(step->new_files.begin(), step->new_files.end());
        planned.plan.new_files.merge(step->new_files);
        planned.after = analyse(std::move(input), before.revision + 1, &base);
    }
    for (std::size_t i = 0; planned.after && i < before.input.files.size(); ++i) {
        const text::FileId file{i};
        text::EditList list = text::edits_between(before.input.files.text(file),
                                                  planned.after->input.files.text(file));
        if (!list.empty()) {
            planned.plan.edits.emplace(file, std::move(list));
        }
    }
    return planned;
}

Result<Planned> carry_out_together(const Snapshot& before, const std::vector<Intent>& intents,
                                   plan::Place place) {
    if (!before.readable) {
        return fail(
            say("the files have errors that must be fixed before anything can be changed safely"));
    }
    if (intents.empty()) {
        return fail(say("there is nothing to change"));
    }
    if (auto agree = plan::check_conflicts(before.facts, intents); !agree) {
        return std::unexpected(agree.error());
    }
    auto planned = carry_out(before, intents, place);
    // Even what cancels out is carried out first: it may be refused.
    if (const auto needed = plan::without_cancelled(before.facts, intents);
        planned && needed.size() < intents.size()) {
        planned = carry_out(before, needed, place);
    }
    if (planned && !planned->after) {
        planned->after = analyse(before.input, before.revision + 1, &before);
    }
    return planned;
}

} // namespace

Result<plan::Plan> plan(const Snapshot& before, const std::vector<Intent>& intents,
                        plan::Place place) {
    auto planned = carry_out_together(before, intents, place);
    if (!planned) {
        return std::unexpected(planned.error());
    }
    return std::move(planned->plan);
}

std::vector<Intent> with_free_files(const text::Disk& disk, const Snapshot& before,
                                    std::vector<Intent> intents) {
    for (Intent& intent : intents) {
        const Intent named = plan::with_names(before.facts, intent);
        const auto* proposed = std::get_if<MoveToSecret>(&named);
        auto* wanted = std::get_if<MoveToSecret>(&intent);
        if (wanted == nullptr || !wanted->file.empty() || proposed->file.empty()) {
            continue;
        }
        const auto is_free = [&](const std::string& file) {
            const auto planned = plan::plan(
                before.facts, MoveToSecret{wanted->service, wanted->key, wanted->secret, file});
            return !planned || text::check_free(disk, planned->new_files);
        };
        std::string file = proposed->file;
        const std::string stem = file.substr(0, file.rfind('.'));
        for (int number = 2; !is_free(file); ++number) {
            file = std::format("{}_{}.txt", stem, number);
            wanted->file = file;
        }
    }
    return intents;
}

std::vector<Offer> offers(const Snapshot& before, const std::vector<Intent>& intents) {
    using enum plan::Place;
    std::vector<Offer> found;
    for (const plan::Place place : {Here, Source, OverrideFile}) {
        auto planned = plan(before, intents, place);
        const bool is_new = planned && !planned->edits.empty() &&
                            std::ranges::none_of(found, [&](const Offer& offer) {
                                return offer.plan.edits == planned->edits;
                            });
        if (is_new) {
            found.push_back({place, std::move(*planned)});
        }
    }
    return found;
}

Result<Preview> preview(const Snapshot& before, const std::vector<Intent>& intents,
                        plan::Place place) {
    auto planned = carry_out_together(before, intents, place);
    if (!planned) {
        return std::unexpected(planned.error());
    }
    Preview preview{.plan = std::move(planned->plan), .after = std::move(planned->after)};
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
