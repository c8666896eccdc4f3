// The last check of a plan: the project, read again, says what the user wanted and nothing else.
#include "compose/healthcheck.h"
#include "compose/quantity.h"
#include "plan/claims.h"
#include "plan/draft.h"
#include "plan/flows.h"
#include "plan/keys.h"
#include "plan/metadata.h"
#include "plan/references.h"
#include "plan/secret_names.h"
#include "plan/value_claims.h"
#include "plan/ways.h"
#include "yaml/reparse.h"

#include <algorithm>

namespace tw::plan {
namespace {

using compose::Value;

bool holds(const Claim& claim, const Value& after) {
    const Value* value = value_at(after, claim.path);
    switch (claim.act) {
    case Claim::Act::Remove: return value == nullptr;
    case Claim::Act::Add:
    case Claim::Act::Set:
        return value != nullptr && (!claim.value || printed(*value) == *claim.value);
    case Claim::Act::Need:
    case Claim::Act::Touch: break;
    }
    return true;
}

/// Sizes and numbers of cores are compared as numbers, in every form that says one.
bool has_limit(const Value& after, const SetLimit& set) {
    const LimitKeys keys = keys_of(set.resource);
    const ValuePath service{"services", set.service.str()};
    ValuePath deploy = service;
    deploy.insert(deploy.end(),
                  {"deploy", "resources", std::string(keys.group), std::string(keys.deploy)});
    ValuePath classic = service;
    classic.emplace_back(keys.classic);
    const bool memory = keys.deploy == "memory";
    bool found = false;
    for (const Value* value : {value_at(after, classic), value_at(after, deploy)}) {
        if (value == nullptr) {
            continue;
        }
        found = true;
        const bool equal =
            memory ? compose::parse_bytes(value->text) == compose::parse_bytes(set.value)
                   : compose::parse_cpus(value->text) == compose::parse_cpus(set.value);
        if (set.value.empty() || !equal) {
            return false;
        }
    }
    return found != set.value.empty();
}

/// The test is compared as Compose reads it: `$$` is a dollar sign.
bool has_test(const compose::Project& after, const SetHealthcheck& set,
              const compose::Environment& environment) {
    const compose::Service* service = find_service(after, set.service);
    if (service == nullptr || only_removes(set)) {
        return service != nullptr;
    }
    if (!service->healthcheck || service->healthcheck->disabled || !set.test) {
        return service->healthcheck && !service->healthcheck->disabled;
    }
    auto wanted = compose::test_list({set.form, *set.test});
    if (!wanted) {
        return false;
    }
    for (std::string& word : *wanted) {
        word = compose::interpolate(word, environment).text;
    }
    return service->healthcheck->test == *wanted;
}

struct After {
    text::FileSet files;
    compose::Project project;
};

bool has_own_effect(const facts::Facts& facts, const After& read, const Value& after,
                    const Intent& intent) {
    if (const auto* limit = std::get_if<SetLimit>(&intent)) {
        return has_limit(after, *limit);
    }
    if (const auto* health = std::get_if<SetHealthcheck>(&intent)) {
        return has_test(read.project, *health, facts.load_options.environment);
    }
    if (const auto* value = std::get_if<SetValue>(&intent)) {
        return has_value(read.project, read.files, *value, facts.load_options.environment);
    }
    if (const auto* move = std::get_if<MoveToSecret>(&intent)) {
        return has_moved(facts, read.project, *move);
    }
    if (const auto* flow = std::get_if<SetFlow>(&intent)) {
        return has_flow(facts, read.files, *flow);
    }
    if (const auto* metadata = std::get_if<SetMetadata>(&intent)) {
        return has_metadata(facts, read.files, *metadata);
    }
    return true;
}

void take_out(Value& root, const ValuePath& path) {
    const ValuePath owner(path.begin(), path.end() - 1);
    if (Value* map = value_at(root, owner)) {
        std::erase_if(map->map,
                      [&](const compose::Entry& entry) { return entry.key == path.back(); });
    }
}

/// Takes the claimed places out of every other service or network too; names those that differed.
std::vector<std::string> take_out_of_others(Value& before, Value& after,
                                            const std::vector<Claim>& wanted) {
    std::vector<std::string> names;
    for (const Claim& claim : wanted) {
        const Value* siblings =
            claim.path.size() < 3 ? nullptr : value_at(before, {claim.path.front()});
        if (siblings == nullptr || claim.act == Claim::Act::Need) {
            continue;
        }
        std::vector<std::string> keys;
        std::ranges::transform(siblings->map, std::back_inserter(keys), &compose::Entry::key);
        for (const std::string& key : keys) {
            ValuePath path = claim.path;
            path[1] = key;
            const Value* old = value_at(before, path);
            const Value* now = value_at(after, path);
            const bool same =
                old == nullptr || now == nullptr ? old == now : !first_difference(*old, *now);
            if (!same && key != claim.path[1]) {
                names.push_back(key);
                take_out(before, path);
                take_out(after, path);
            }
        }
    }
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    return names;
}

After read_after(const facts::Facts& facts, const text::FileEdits& edits) {
    text::FileSet files = facts.files.with_edits(edits);
    std::vector<yaml::Tree> trees;
    for (std::size_t i = 0; i < facts.compose_files.size(); ++i) {
        const text::FileId file = facts.compose_files[i];
        const auto changed = edits.find(file);
        trees.push_back(
            changed == edits.end()
                ? facts.trees[i]
                : yaml::reparse(facts.trees[i], changed->second.range(), files.text(file)));
    }
    compose::Project project =
        compose::load(files, facts.compose_files, trees, facts.load_options).project;
    return {std::move(files), std::move(project)};
}

Phrase dotted(const ValuePath& path) {
    std::string text;
    for (const std::string& key : path) {
        text += (text.empty() ? "" : ".") + key;
    }
    return text.empty() ? say("the file") : Phrase("'" + text + "'");
}

} // namespace

Result<std::vector<std::string>> check_outcome(const facts::Facts& facts,
                                               const text::FileEdits& edits, const Intent& intent,
                                               Place place) {
    const After read = read_after(facts, edits);
    Value before = normal_form(facts.project);
    Value after = normal_form(read.project);
    const std::vector<Claim> wanted = claims(intent, facts.load_options.environment);
    if (!std::ranges::all_of(wanted, [&](const Claim& claim) { return holds(claim, after); }) ||
        !has_own_effect(facts, read, after, intent)) {
        return fail(say("the change would not have the wanted effect, because another file or an "
                        "anchor says the same once more; edit it by hand"));
    }
    std::vector<std::string> others;
    if (!foresee(before, facts.project, intent)) {
        if (place == Place::Source) {
            others = take_out_of_others(before, after, wanted);
        }
        for (const Claim& claim : wanted) {
            if (claim.act != Claim::Act::Need) {
                take_out(before, claim.path);
                take_out(after, claim.path);
            }
        }
    }
    if (const auto strange = first_difference(before, after)) {
        return fail(say("the change would hide or alter more than was asked for, namely "
                        "{}, because a part of it comes from an anchor or a merge key; "
                        "edit it by hand",
                        dotted(*strange)));
    }
    return others;
}

} // namespace tw::plan
