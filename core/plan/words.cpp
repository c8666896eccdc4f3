// Lists of plain words: exposed ports and profiles.
#include "compose/interpolate.h"
#include "compose/ports.h"
#include "plan/draft.h"
#include "plan/keys.h"

#include <algorithm>

namespace tw::plan {
namespace {

bool is_exposed(const compose::Service& service, const std::string& port) {
    return std::ranges::any_of(service.expose, [&](const auto& known) {
        return expose_key(known.value) == expose_key(port);
    });
}

/// `9000`, `9000-9005`, either with a protocol.
bool is_port(const Draft& draft, const std::string& text) {
    const auto read = compose::interpolate(text, draft.facts().load_options.environment);
    const auto ports = compose::parse_ports(read.text);
    return read.error.empty() && ports && !read.text.contains(':');
}

Step add_word(Draft& draft, const ServiceName& service, const std::string& key,
              const std::string& word, std::optional<yaml::Quoting> quoting) {
    const auto editor = editor_of(draft, service, key);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path list = service_path(service, {key});
    const yaml::Data item = yaml::Data::string(word);
    return (*editor)->find(list) != yaml::NodeId::None
               ? (*editor)->append(list, item)
               : (*editor)->insert(service_path(service, {}), key, yaml::Data::list_of({item}),
                                   quoting);
}

/// The merged list's item that `matches`, wherever its file is.
template <class Matches>
Step remove_word(Draft& draft, const ServiceName& service, const std::string& key,
                 Matches matches) {
    const compose::Value* list = service_value(draft.project(), service, key);
    const auto item = std::ranges::find_if(list->list, matches);
    const auto editor =
        draft.editor((item == list->list.end() ? list->origin : item->origin).location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path path = service_path(service, {key});
    const yaml::Tree& tree = (*editor)->tree();
    const yaml::NodeId found = (*editor)->find(path);
    std::size_t index = 0;
    for (yaml::NodeId node = found == yaml::NodeId::None ? found : tree[found].first_child;
         node != yaml::NodeId::None; node = tree[node].next, ++index) {
        if (item != list->list.end() && tree.range(node) == item->origin.location.range) {
            return remove_upwards(**editor, extended(path, index), path.size());
        }
    }
    return (*editor)->remove(extended(path, std::size_t{0})); // says why it cannot be reached
}

} // namespace

Step carry_out(Draft& draft, const AddExpose& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    if (!is_port(draft, intent.port)) {
        return fail(say("'{}' is not a container port; write 9000 or 9000/udp", intent.port));
    }
    if (is_exposed(**service, intent.port)) {
        return fail(say("{} exposes {} already", intent.service, intent.port));
    }
    return add_word(draft, intent.service, "expose", intent.port, yaml::Quoting::Double);
}

Step carry_out(Draft& draft, const RemoveExpose& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    if (!is_exposed(**service, intent.port)) {
        return fail(say("{} does not expose {}", intent.service, intent.port));
    }
    return remove_word(draft, intent.service, "expose", [&](const compose::Value& item) {
        return expose_key(printed(item)) == expose_key(intent.port);
    });
}

Step carry_out(Draft& draft, const AddProfile& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    if (intent.profile.empty() || intent.profile.find_first_of(" \t\n") != std::string::npos) {
        return fail(say("a profile is a name without blanks"));
    }
    if (std::ranges::contains((*service)->profiles, intent.profile)) {
        return fail(say("{} has the profile {} already", intent.service, intent.profile));
    }
    return add_word(draft, intent.service, "profiles", intent.profile, std::nullopt);
}

Step carry_out(Draft& draft, const RemoveProfile& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    if (!std::ranges::contains((*service)->profiles, intent.profile)) {
        return fail(say("{} has no profile {}", intent.service, intent.profile));
    }
    return remove_word(draft, intent.service, "profiles",
                       [&](const compose::Value& item) { return printed(item) == intent.profile; });
}

} // namespace tw::plan
