#include "plan/ways.h"

#include <array>

namespace tw::plan {
namespace {

std::vector<Rename> renames_of(const Intent& intent) {
    if (const auto* service = std::get_if<RenameService>(&intent)) {
        return {{Rename::Kind::Service, service->from.str(), service->to.str()}};
    }
    if (const auto* network = std::get_if<RenameNetwork>(&intent)) {
        return {{Rename::Kind::Network, network->from.str(), network->to.str()}};
    }
    return {};
}

constexpr std::array<Way, 1> own{in_its_own_text};
constexpr std::array<Way, 2> here{over_what_it_takes, in_a_copy};
constexpr std::array<Way, 2> source{in_the_base, in_the_shared_text};
constexpr std::array<Way, 3> override_file_ways{beside_it, by_reset, by_override};

} // namespace

std::span<const Way> ways_to(Place place) {
    switch (place) {
    case Place::Own: return own;
    case Place::Here: return here;
    case Place::Source: return source;
    case Place::OverrideFile: return override_file_ways;
    }
    return {};
}

Step carry_out(Draft& draft, const Intent& intent) {
    return std::visit([&](const auto& wanted) { return carry_out(draft, wanted); }, intent);
}

Result<Plan> planned(const Draft& draft, const Intent& intent) {
    auto edits = draft.finish();
    if (!edits) {
        return std::unexpected(edits.error());
    }
    return Plan{std::move(*edits), draft.new_files(), draft.notes(), renames_of(intent)};
}

Result<Plan> in_its_own_text(const facts::Facts& facts, const Intent& intent) {
    // A name is changed at its one place also where several services share the text.
    const bool is_name = std::holds_alternative<RenameService>(intent) ||
                         std::holds_alternative<RenameNetwork>(intent);
    Draft draft(facts, is_name ? yaml::Sharing::Allow : yaml::Sharing::Refuse);
    if (auto done = carry_out(draft, intent); !done) {
        return std::unexpected(done.error());
    }
    return planned(draft, intent);
}

} // namespace tw::plan
