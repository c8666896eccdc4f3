// In an override file that says a service's whole list or map anew, because taking a part of it
// away cannot be said otherwise.
#include "plan/claims.h"
#include "plan/short_form.h"
#include "plan/value_claims.h"
#include "plan/ways.h"
#include "yaml/style.h"

#include <algorithm>
#include <memory>

namespace tw::plan {
namespace {

using compose::Value;

/// A key of a service.
struct Part {
    ServiceName service;
    std::string key;
    friend bool operator==(const Part&, const Part&) = default;
};

/// The only part that the intent changes.
Result<Part> part_of(const facts::Facts& facts, const Intent& intent) {
    if (const ValuePlace* place = place_of(intent); place != nullptr && has_index(place->path)) {
        return fail(say("a list item has a different position in an override file; write the list "
                        "there by hand"));
    }
    std::optional<Part> found;
    for (const Claim& claim : claims(intent, facts.load_options.environment)) {
        if (claim.act == Claim::Act::Need) {
            continue;
        }
        if (claim.path.size() < 3 || claim.path.front() != "services") {
            return fail(say("an override file cannot say this; it is changed where it is written"));
        }
        Part part{ServiceName(claim.path[1]), claim.path[2]};
        if (found && *found != part) {
            return fail(say("an override file cannot say this; it is changed where it is written"));
        }
        found = std::move(part);
    }
    return found ? Result<Part>(*found) : fail(say("there is nothing to change"));
}

/// Without what `env_file` and `label_file` bring: that is not written in the service.
Value own_entries(const facts::Facts& facts, Value value) {
    const auto is_from_file = [&](const compose::Entry& entry) {
        const auto steps = facts.project.routes.steps(entry.value.origin.route);
        return std::ranges::any_of(steps, [](const compose::Detour& step) {
            return step.way == compose::Way::EnvironmentFile || step.way == compose::Way::LabelFile;
        });
    };
    std::erase_if(value.map, is_from_file);
    return value;
}

/// A project in which the service says nothing but the one part, and where the intent can be
/// carried out without regard to where the real one says it.
Result<std::unique_ptr<facts::Facts>> sketch(const facts::Facts& facts, const Part& part) {
    const Value* value = service_value(facts.project, part.service, part.key);
    if (value == nullptr) {
        return fail(say("{} has no '{}'", part.service, part.key));
    }
    auto data = short_form(part.key, own_entries(facts, *value));
    if (!data) {
        return std::unexpected(data.error());
    }
    yaml::Data services = yaml::Data::empty_map();
    for (const auto* list : {&facts.project.services, &facts.project.inactive_services}) {
        for (const compose::Service& service : *list) {
            yaml::Data body = yaml::Data::empty_map().add("image", yaml::Data::string("sketch"));
            if (service.name == part.service) {
                body.add(part.key, std::move(*data));
            }
            services.add(service.name.str(), std::move(body));
        }
    }
    yaml::Data networks = yaml::Data::empty_map();
    for (const compose::Network& network : facts.project.networks) {
        networks.add(network.name.str(), yaml::Data::null());
    }
    const auto written = [](const char* key, const yaml::Data& map) {
        return std::string(key) + ":" +
               yaml::render_block_value(map, 0, {}, yaml::Quoting::AsNeeded) + "\n";
    };
    auto made = std::make_unique<facts::Facts>();
    made->compose_files = {made->files.add(
        "sketch.yaml", written("services", services) +
                           (networks.map.empty() ? "" : written("networks", networks)))};
    made->trees.push_back(yaml::parse(made->files.text(made->compose_files.front())));
    made->load_options = facts.load_options;
    made->project =
        compose::load(made->files, made->compose_files, made->trees, made->load_options).project;
    return made;
}

/// What the service says under the key once the intent is carried out.
Result<yaml::Data> wanted_value(const facts::Facts& facts, const Intent& intent, const Part& part) {
    const auto drawn = sketch(facts, part);
    if (!drawn) {
        return std::unexpected(drawn.error());
    }
    const auto done = in_its_own_text(**drawn, intent);
    if (!done) {
        return std::unexpected(done.error());
    }
    const text::FileId file = (*drawn)->compose_files.front();
    const std::string text = (*drawn)->files.with_edits(done->edits).text(file);
    const yaml::Tree tree = yaml::parse(text);
    const yaml::NodeId node =
        yaml::find(tree, tree.documents().front().root, service_path(part.service, {part.key}));
    if (node == yaml::NodeId::None) {
        return yaml::Data::reset();
    }
    yaml::Data value = yaml::to_data(tree, node);
    value.tag = "!override";
    return value;
}

} // namespace

Result<Plan> by_override(const facts::Facts& facts, const Intent& intent) {
    const auto file = override_file(facts);
    const auto part = part_of(facts, intent);
    if (!file || !part) {
        return std::unexpected(!file ? file.error() : part.error());
    }
    const auto value = wanted_value(facts, intent, *part);
    if (!value) {
        return std::unexpected(value.error());
    }
    Draft draft(facts);
    const auto editor = draft.editor(*file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    if (auto done = write_over(**editor, {"services", part->service.str(), part->key}, *value);
        !done) {
        return std::unexpected(done.error());
    }
    return planned(draft, intent);
}

} // namespace tw::plan
