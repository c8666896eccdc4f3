// In the service that is extended: planned in the project that its own file makes.
#include "plan/claims.h"
#include "plan/ways.h"

#include <algorithm>
#include <memory>

namespace tw::plan {
namespace {

using compose::Value;
using yaml::NodeId;

/// A service in the file that has its text.
struct Writer {
    text::FileId file{};
    ServiceName service;
};

bool came_by_extends(const facts::Facts& facts, const Value& value) {
    return std::ranges::contains(facts.project.routes.steps(value.origin.route),
                                 compose::Way::Extends, &compose::Detour::way);
}

/// The part of a value, or the value itself, that came by `extends`.
const Value* extended_part(const facts::Facts& facts, const Value& value) {
    if (came_by_extends(facts, value)) {
        return &value;
    }
    for (const Value& item : value.list) {
        if (const Value* found = extended_part(facts, item)) {
            return found;
        }
    }
    for (const compose::Entry& entry : value.map) {
        if (const Value* found = extended_part(facts, entry.value)) {
            return found;
        }
    }
    return nullptr;
}

/// The deepest value on the way to what is claimed: below it, the merged tree has other names.
const Value* deepest(const facts::Facts& facts, const ValuePath& path) {
    const Value* at = &facts.project.root;
    for (const std::string& key : path) {
        const Value* next = at->find(key);
        if (next == nullptr) {
            break;
        }
        at = next;
    }
    return at;
}

/// The service in whose text a place is.
std::optional<Writer> writer_at(const facts::Facts& facts, const text::Location& place) {
    const yaml::Tree tree = yaml::parse(facts.files.text(place.file));
    for (const yaml::Document& document : tree.documents()) {
        const NodeId services = yaml::find(tree, document.root, {"services"});
        if (services == NodeId::None || tree[services].kind != yaml::NodeKind::Mapping) {
            continue;
        }
        for (NodeId key = tree[services].first_child; key != NodeId::None;
             key = tree[tree[key].next].next) {
            const yaml::Node& body = tree[tree[key].next];
            if (body.begin <= place.range.begin && place.range.end <= body.end) {
                return Writer{place.file, ServiceName(yaml::decode(tree, key))};
            }
        }
    }
    return std::nullopt;
}

/// Who says, in the place of the intent's own service, what the intent changes.
std::optional<Writer> base_of(const facts::Facts& facts, const Intent& intent) {
    for (const Claim& claim : claims(intent, facts.load_options.environment)) {
        if (claim.act == Claim::Act::Need || claim.path.size() < 3 ||
            claim.path.front() != "services") {
            continue;
        }
        const Value* value = deepest(facts, claim.path);
        const Value* part = extended_part(facts, *value);
        const auto writer =
            part == nullptr ? std::nullopt : writer_at(facts, part->origin.location);
        if (writer && writer->service.str() != claim.path[1]) {
            return writer;
        }
    }
    return std::nullopt;
}

/// The same for another service; nothing for intents that are not about a service's own values.
std::optional<Intent> for_service(const Intent& intent, const ServiceName& service) {
    return std::visit(
        [&](auto wanted) -> std::optional<Intent> {
            if constexpr (requires { wanted.service = service; }) {
                wanted.service = service;
                return wanted;
            } else if constexpr (requires { wanted.place.path; }) {
                wanted.place = {wanted.place.path, std::nullopt};
                wanted.place.path[1] = service.str();
                return wanted;
            }
            return std::nullopt;
        },
        intent);
}

/// The project of one file alone, on the same texts.
std::unique_ptr<facts::Facts> alone(const facts::Facts& facts, text::FileId file) {
    auto made = std::make_unique<facts::Facts>();
    made->files = facts.files;
    made->new_files = facts.new_files;
    made->compose_files = {file};
    made->load_options = facts.load_options;
    made->today = facts.today;
    made->trees.push_back(yaml::parse(made->files.text(file)));
    compose::Loaded loaded =
        compose::load(made->files, made->compose_files, made->trees, made->load_options);
    made->project = std::move(loaded.project);
    made->followed = std::move(loaded.followed);
    return made;
}

} // namespace

Result<Plan> in_the_base(const facts::Facts& facts, const Intent& intent) {
    const auto base = base_of(facts, intent);
    const auto there = base ? for_service(intent, base->service) : std::nullopt;
    if (!there) {
        return fail(say("the value does not come from 'extends'"));
    }
    auto plan = plan::plan(*alone(facts, base->file), *there, Place::Own);
    if (!plan) {
        plan = plan::plan(*alone(facts, base->file), *there, Place::Source);
    }
    if (plan && !std::ranges::contains(facts.compose_files, base->file)) {
        plan->notes.push_back(say("{} may be used by other projects too",
                                  facts.files.at(base->file).path().string()));
    }
    return plan;
}

} // namespace tw::plan
