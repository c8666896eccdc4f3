#include "plan/plan.h"

#include "plan/draft.h"

namespace tw::plan {
namespace {

/// A name is changed at its one place also where several services share the text.
yaml::Sharing sharing_of(const Intent& intent, Place place) {
    return std::holds_alternative<RenameService>(intent) ||
                   std::holds_alternative<RenameNetwork>(intent)
               ? yaml::Sharing::Allow
           : place == Place::Source ? yaml::Sharing::Follow
                                    : yaml::Sharing::Refuse;
}

std::vector<Rename> renames_of(const Intent& intent) {
    if (const auto* service = std::get_if<RenameService>(&intent)) {
        return {{Rename::Kind::Service, service->from.str(), service->to.str()}};
    }
    if (const auto* network = std::get_if<RenameNetwork>(&intent)) {
        return {{Rename::Kind::Network, network->from.str(), network->to.str()}};
    }
    return {};
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

Result<Plan> plan_at(const facts::Facts& facts, const Intent& intent, Place place) {
    Draft draft(facts, sharing_of(intent, place));
    bool has_copy = false;
    if (place == Place::Here) {
        if (auto copied = copy_here(draft, intent); !copied) {
            return std::unexpected(copied.error());
        }
        const auto copies = draft.finish();
        has_copy = copies && !copies->empty();
    }
    const Step planned =
        std::visit([&](const auto& wanted) { return carry_out(draft, wanted); }, intent);
    if (!planned) {
        return std::unexpected(planned.error());
    }
    auto edits = draft.finish();
    if (!edits) {
        return std::unexpected(edits.error());
    }
    if (edits->empty() && has_copy) {
        return fail("the value comes through an anchor or a merge key, so it cannot be taken away "
                    "in the service alone");
    }
    if (!edits->empty()) {
        auto others = check_outcome(facts, draft.project_after(*edits), intent, place);
        if (!others) {
            return std::unexpected(others.error());
        }
        if (!others->empty()) {
            draft.note("changes too, because the text is shared: " + listed(*others));
        }
    }
    return Plan{std::move(*edits), draft.notes(), renames_of(intent)};
}

/// What a refusal offers instead; empty when no other place would do.
std::string choices(const facts::Facts& facts, const Intent& intent) {
    std::string text;
    if (plan_at(facts, intent, Place::Here)) {
        text += "; at 'here' the service gets its own copy";
    }
    if (const auto source = plan_at(facts, intent, Place::Source)) {
        text += "; at 'source' the shared text changes";
        for (const std::string& note : source->notes) {
            text += " (" + note + ")";
        }
    }
    return text;
}

} // namespace

Result<Plan> plan(const facts::Facts& facts, const Intent& intent, Place place) {
    auto planned = plan_at(facts, intent, place);
    if (!planned && place == Place::Own) {
        return fail(planned.error().message + choices(facts, intent));
    }
    return planned;
}

} // namespace tw::plan
