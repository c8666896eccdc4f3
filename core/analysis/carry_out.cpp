#include "analysis/carry_out.h"

#include "text/diff.h"

#include <algorithm>
#include <format>

namespace tw::analysis {
namespace {

void add_step(plan::Plan step, plan::Plan& whole, Input& input) {
    std::ranges::move(step.notes, std::back_inserter(whole.notes));
    std::ranges::move(step.renames, std::back_inserter(whole.renames));
    input.files = input.files.with_edits(step.edits);
    input.new_files.insert(step.new_files.begin(), step.new_files.end());
    whole.new_files.merge(step.new_files);
}

/// One intent after the other, each on what the one before it made.
Result<CarriedOut> one_by_one(const Snapshot& before, const std::vector<Intent>& intents,
                              plan::Place place, const Watch& watch) {
    CarriedOut made{.plan = {}, .after = before.input};
    SnapshotPtr last;
    for (std::size_t done = 0; done < intents.size(); ++done) {
        if (watch && !watch(done, intents.size())) {
            return fail(say("given up before the end; nothing has changed"));
        }
        if (done > 0) {
            const Snapshot* base = last ? last.get() : &before;
            last = understand(made.after, before.revision + 1, base).snapshot;
        }
        auto step = plan::plan(last ? last->facts : before.facts, intents[done], place);
        if (!step) {
            return std::unexpected(step.error());
        }
        add_step(std::move(*step), made.plan, made.after);
    }
    for (std::size_t i = 0; i < before.input.files.size(); ++i) {
        const text::FileId file{i};
        text::EditList list =
            text::edits_between(before.input.files.text(file), made.after.files.text(file));
        if (!list.empty()) {
            made.plan.edits.emplace(file, std::move(list));
        }
    }
    return made;
}

} // namespace

Result<CarriedOut> carry_out(const Snapshot& before, const std::vector<Intent>& intents,
                             plan::Place place, const Watch& watch) {
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
    auto made = one_by_one(before, intents, place, watch);
    // Even what cancels out is carried out first: it may be refused.
    if (const auto needed = plan::without_cancelled(before.facts, intents);
        made && needed.size() < intents.size()) {
        made = one_by_one(before, needed, place, watch);
    }
    return made;
}

Result<plan::Plan> plan(const Snapshot& before, const std::vector<Intent>& intents,
                        plan::Place place) {
    auto made = carry_out(before, intents, place, {});
    if (!made) {
        return std::unexpected(made.error());
    }
    return std::move(made->plan);
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

} // namespace tw::analysis
