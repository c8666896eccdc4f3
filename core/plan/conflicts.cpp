// Several intents in one step: those that contradict each other, and those that cancel out.
#include "plan/claims.h"
#include "plan/plan.h"

#include <algorithm>
#include <format>

namespace tw::plan {
namespace {

using Act = Claim::Act;

bool is_prefix(const ValuePath& prefix, const ValuePath& path) {
    return prefix.size() <= path.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

bool sets(const Claim& claim) {
    return claim.act == Act::Set || claim.act == Act::Touch;
}

/// Why a later claim cannot stand beside an earlier one; empty when it can. The titles are those
/// of the intents that claim so.
Phrase conflict(const Claim& earlier, const Claim& later, const Phrase& earlier_title,
                const Phrase& later_title) {
    const bool same = earlier.path == later.path;
    if (earlier.act == Act::Remove && is_prefix(earlier.path, later.path) &&
        !(same && later.act == Act::Add)) {
        return say("'{}' contradicts '{}', which removes what it needs; do only one of them",
                   later_title, earlier_title);
    }
    if (same && sets(earlier) && sets(later) && earlier.value != later.value) {
        const auto said = [](const Claim& claim) {
            return claim.value ? Phrase(*claim.value) : say("nothing");
        };
        return say("'{}' contradicts '{}': the former says {}, the latter {}; do only one of them",
                   later_title, earlier_title, said(later), said(earlier));
    }
    if (same && sets(earlier) && later.act == Act::Remove) {
        return say("'{}' contradicts '{}', which sets what it removes; do only one of them",
                   later_title, earlier_title);
    }
    return {};
}

/// What an earlier intent took away may be made anew before it is needed.
bool is_restored(const ValuePath& path, std::span<const std::vector<Claim>> between) {
    return std::ranges::any_of(between, [&](const std::vector<Claim>& each) {
        return std::ranges::any_of(each, [&](const Claim& claim) {
            return claim.act == Act::Add && is_prefix(claim.path, path);
        });
    });
}

std::vector<std::vector<Claim>> claims_of(const facts::Facts& facts,
                                          std::span<const Intent> intents) {
    std::vector<std::vector<Claim>> all;
    for (const Intent& intent : intents) {
        all.push_back(claims(intent, facts.load_options.environment));
    }
    return all;
}

/// Whether two lists of claims undo each other: all that one adds, the other removes.
bool undoes(const std::vector<Claim>& earlier, const std::vector<Claim>& later) {
    const auto opposite = [](const Claim& one, const Claim& other) {
        return one.path == other.path && ((one.act == Act::Add && other.act == Act::Remove) ||
                                          (one.act == Act::Remove && other.act == Act::Add));
    };
    const auto matched = [&](const std::vector<Claim>& from, const std::vector<Claim>& in) {
        return std::ranges::all_of(from, [&](const Claim& claim) {
            return claim.act == Act::Need || std::ranges::any_of(in, [&](const Claim& other) {
                       return opposite(claim, other) ||
                              // What is set within something that was added goes with it.
                              (other.act == Act::Remove && is_prefix(other.path, claim.path));
                   });
        });
    };
    const bool adds =
        std::ranges::any_of(earlier, [](const Claim& claim) { return claim.act == Act::Add; });
    return adds && matched(earlier, later) && matched(later, earlier);
}

bool touch_each_other(const std::vector<Claim>& one, const std::vector<Claim>& other) {
    return std::ranges::any_of(one, [&](const Claim& claim) {
        return claim.act != Act::Need && std::ranges::any_of(other, [&](const Claim& second) {
                   return is_prefix(claim.path, second.path) || is_prefix(second.path, claim.path);
               });
    });
}

} // namespace

Result<void> check_conflicts(const facts::Facts& facts, std::span<const Intent> intents) {
    const auto all = claims_of(facts, intents);
    for (std::size_t later = 1; later < all.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            for (const Claim& first : all[earlier]) {
                for (const Claim& second : all[later]) {
                    const Phrase why =
                        conflict(first, second, title(intents[earlier]), title(intents[later]));
                    const auto between = std::span(all).subspan(earlier, later - earlier);
                    if (!why.empty() && !is_restored(second.path, between)) {
                        return fail(why);
                    }
                }
            }
        }
    }
    return {};
}

std::vector<Intent> without_cancelled(const facts::Facts& facts, std::span<const Intent> intents) {
    std::vector<Intent> kept(intents.begin(), intents.end());
    for (std::size_t later = 1; later < kept.size(); ++later) {
        const auto all = claims_of(facts, kept);
        for (std::size_t earlier = later; earlier-- > 0;) {
            if (undoes(all[earlier], all[later])) {
                kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(later));
                kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(earlier));
                later -= later > 1 ? 2 : 1;
                break;
            }
            if (touch_each_other(all[earlier], all[later])) {
                break;
            }
        }
    }
    return kept;
}

} // namespace tw::plan
