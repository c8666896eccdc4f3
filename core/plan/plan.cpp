#include "plan/plan.h"

#include "plan/draft.h"

namespace tw::plan {
namespace {

/// A name is changed at its one place also where several services share the text.
yaml::Sharing sharing_of(const Intent& intent) {
    return std::holds_alternative<RenameService>(intent) ||
                   std::holds_alternative<RenameNetwork>(intent)
               ? yaml::Sharing::Allow
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

} // namespace

Result<Plan> plan(const facts::Facts& facts, const Intent& intent) {
    Draft draft(facts, sharing_of(intent));
    const Step planned =
        std::visit([&](const auto& wanted) { return carry_out(draft, wanted); }, intent);
    if (!planned) {
        return std::unexpected(planned.error());
    }
    auto edits = draft.finish();
    if (!edits) {
        return std::unexpected(edits.error());
    }
    if (!edits->empty()) {
        if (auto outcome = check_outcome(facts, draft.project_after(*edits), intent); !outcome) {
            return std::unexpected(outcome.error());
        }
    }
    return Plan{std::move(*edits), draft.notes(), renames_of(intent)};
}

} // namespace tw::plan
