#include "plan/plan.h"

#include "plan/claims.h"
#include "plan/ways.h"

#include <algorithm>

namespace tw::plan {
namespace {

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

/// Does not only take something away: then a variable in the old text is not meant to go.
bool says_something(const facts::Facts& facts, const Intent& intent) {
    const auto* value = std::get_if<SetValue>(&intent);
    if ((value != nullptr && value->drops_variables) ||
        std::holds_alternative<MoveToSecret>(intent)) { // the secret takes the variable over
        return false;
    }
    using enum Claim::Act;
    return std::ranges::any_of(
        claims(intent, facts.load_options.environment), [](const Claim& claim) {
            return claim.act == Add || claim.act == Set ||
                   (claim.act == Touch && claim.value && !claim.value->empty());
        });
}

Result<Plan> checked(const facts::Facts& facts, const Intent& intent, Place place, Plan plan) {
    if (plan.edits.empty()) {
        return plan;
    }
    const auto others = check_outcome(facts, plan.edits, intent, place);
    if (!others) {
        return std::unexpected(others.error());
    }
    if (!others->empty()) {
        plan.notes.push_back(say("also changes, because the text is shared: {}", listed(*others)));
    }
    const auto lost = says_something(facts, intent) ? lost_variables(facts, plan.edits)
                                                    : std::vector<std::string>{};
    if (!lost.empty() && place != Place::Here) {
        return fail(say("the value is made of the variable {}, which a new value would "
                        "replace",
                        listed(lost)));
    }
    if (!lost.empty()) {
        plan.notes.push_back(say("{} no longer has any effect here", listed(lost)));
    }
    return plan;
}

} // namespace

Result<Plan> plan(const facts::Facts& facts, const Intent& wanted, Place place) {
    const Intent intent = with_names(facts, wanted);
    Result<Plan> result;
    for (const Way way : ways_to(place)) {
        result = way(facts, intent);
        if (result) {
            result = checked(facts, intent, place, std::move(*result));
        }
        if (result) {
            break;
        }
    }
    return result; // if no way does what was wanted: why the last one does not
}

} // namespace tw::plan
