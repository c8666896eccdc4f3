// In the last one of several compose files, which overrides the others.
#include "plan/claims.h"
#include "plan/ways.h"

#include <algorithm>

namespace tw::plan {
namespace {

using yaml::NodeId;

/// What has no place in a file that only overrides: a name stands where it stands.
bool is_about_a_name(const Intent& intent) {
    return std::holds_alternative<RenameService>(intent) ||
           std::holds_alternative<RenameNetwork>(intent) ||
           std::holds_alternative<DuplicateService>(intent) ||
           std::holds_alternative<PasteService>(intent) ||
           std::holds_alternative<RenameKey>(intent);
}

/// Makes sure that the file has the entry of a service or network of the project, empty if it is
/// new there.
Step write_entry(yaml::Editor& editor, const facts::Facts& facts, const ValuePath& path) {
    const yaml::Path group{path[0]};
    const yaml::Path entry{path[0], path[1]};
    if (value_at(facts.project.root, {path[0], path[1]}) == nullptr ||
        editor.find(entry) != NodeId::None) {
        return {};
    }
    return editor.find(group) != NodeId::None
               ? editor.insert(group, path[1], yaml::Data::null())
               : editor.insert({}, path[0],
                               yaml::Data::empty_map().add(path[1], yaml::Data::null()));
}

} // namespace

Result<text::FileId> override_file(const facts::Facts& facts) {
    if (facts.compose_files.size() < 2) {
        return fail(say("there is no override file; name a second file with -f, such as "
                        "compose.override.yaml with '{}' in it",
                        "services: {}"));
    }
    return facts.compose_files.back();
}

Step write_over(yaml::Editor& editor, const ValuePath& path, yaml::Data value) {
    yaml::Path known;
    while (known.size() < path.size() &&
           editor.find(extended(known, path[known.size()])) != NodeId::None) {
        known.emplace_back(path[known.size()]);
    }
    if (known.size() == path.size()) {
        // The file itself says it: that goes first.
        if (auto removed = remove_upwards(editor, known, 2); !removed) {
            return removed;
        }
        return write_over(editor, path, std::move(value));
    }
    for (std::size_t missing = path.size() - 1; missing > known.size(); --missing) {
        value = yaml::Data::empty_map().add(path[missing], std::move(value));
    }
    return editor.insert(known, path[known.size()], value);
}

Result<Plan> beside_it(const facts::Facts& facts, const Intent& intent) {
    const auto file = override_file(facts);
    if (!file) {
        return std::unexpected(file.error());
    }
    if (is_about_a_name(intent)) {
        return fail(say("an override file cannot say this; it is changed where it is written"));
    }
    Draft draft(facts);
    draft.send_all_to(*file);
    const auto editor = draft.editor(*file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    for (const Claim& claim : claims(intent, facts.load_options.environment)) {
        if (claim.act != Claim::Act::Need && claim.path.size() > 2) {
            if (auto done = write_entry(**editor, facts, claim.path); !done) {
                return std::unexpected(done.error());
            }
        }
    }
    if (auto done = carry_out(draft, intent); !done) {
        return std::unexpected(done.error());
    }
    return planned(draft, intent);
}

Result<Plan> by_reset(const facts::Facts& facts, const Intent& intent) {
    const auto file = override_file(facts);
    if (!file) {
        return std::unexpected(file.error());
    }
    Draft draft(facts);
    const auto editor = draft.editor(*file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    for (const Claim& claim : claims(intent, facts.load_options.environment)) {
        const bool removes = claim.act == Claim::Act::Remove ||
                             (claim.act == Claim::Act::Touch && claim.value == "");
        if (!removes && claim.act != Claim::Act::Need) {
            return fail(say("'!reset' only removes; it cannot set a new value"));
        }
        if (!removes || value_at(facts.project.root, claim.path) == nullptr) {
            continue;
        }
        if (auto done = write_over(**editor, claim.path, yaml::Data::reset()); !done) {
            return std::unexpected(done.error());
        }
    }
    auto plan = planned(draft, intent);
    if (plan && plan->edits.empty()) {
        return fail(say("there is nothing that '!reset' could remove"));
    }
    return plan;
}

} // namespace tw::plan
