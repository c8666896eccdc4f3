// Published ports: add, remove, change, bind to an address.
#include "compose/ports.h"

#include "compose/interpolate.h"
#include "plan/draft.h"
#include "plan/keys.h"

#include <algorithm>

namespace tw::plan {
namespace {

struct Entry {
    yaml::Editor* editor = nullptr;
    yaml::Path path;       ///< of the list item
    bool is_map = false;   ///< the long form
    std::size_t ports = 1; ///< container ports that the item stands for
};

/// Says on which addresses the port is published instead, if on any.
Phrase why_not_there(const compose::Service& service, const PortName& name) {
    std::vector<Phrase> others;
    for (const compose::PublishedPort& port : service.ports) {
        PortName there = PortName::of(port);
        there.host_ip = name.host_ip;
        if (there == name) {
            others.emplace_back(compose::to_text(port));
        }
    }
    return others.empty() ? say("{} does not publish {}", service.name, port_text(name))
                          : say("{} does not publish {}; it publishes {}", service.name,
                                port_text(name), listed(others));
}

/// The one port of that name.
Result<const compose::PublishedPort*> find_port(const compose::Service& service,
                                                const PortName& name) {
    const compose::PublishedPort* found = nullptr;
    for (const compose::PublishedPort& port : service.ports) {
        if (PortName::of(port) != name) {
            continue;
        }
        if (found != nullptr && found->origin.location != port.origin.location) {
            return fail(say("{} publishes {} more than once; edit it by hand", service.name,
                            port_text(name)));
        }
        found = &port;
    }
    if (found == nullptr) {
        return fail(why_not_there(service, name));
    }
    return found;
}

/// Offsets of the colons that separate the parts of a short port, not those in `${…}` or `[…]`.
std::vector<std::size_t> colons(std::string_view text) {
    std::vector<std::size_t> found;
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        depth += text[at] == '{' || text[at] == '['   ? 1
                 : text[at] == '}' || text[at] == ']' ? -1
                                                      : 0;
        if (text[at] == ':' && depth == 0) {
            found.push_back(at);
        }
    }
    return found;
}

/// `published:target` or `target` as written, variables and protocol included.
std::string without_address(const std::string& text) {
    const std::vector<std::size_t> parts = colons(text);
    if (parts.size() < 2) {
        return text;
    }
    const std::string rest = text.substr(parts[parts.size() - 2] + 1);
    return rest.starts_with(':') ? rest.substr(1) : rest; // no host port was given
}

/// The list item that stands for a port, by its place in the file.
Result<Entry> find_entry(Draft& draft, const ServiceName& name, const PortName& wanted) {
    const auto service = require_service(draft, name);
    if (!service) {
        return std::unexpected(service.error());
    }
    const auto found = find_port(**service, wanted);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (draft.is_redirected()) {
        return fail(
            say("a single port can be changed only where it is written ({})", port_text(wanted)));
    }
    const text::Location& place = (*found)->origin.location;
    const auto editor = draft.editor(place.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    Entry entry{.editor = *editor, .path = {"services", name.str(), "ports"}};
    entry.ports = static_cast<std::size_t>(
        std::ranges::count_if((*service)->ports, [&](const compose::PublishedPort& other) {
            return other.origin.location == place;
        }));
    const yaml::Tree& tree = (*editor)->tree();
    const yaml::NodeId list = (*editor)->find(entry.path);
    std::size_t index = 0;
    for (yaml::NodeId item = list == yaml::NodeId::None ? list : tree[list].first_child;
         item != yaml::NodeId::None; item = tree[item].next, ++index) {
        if (tree.range(item) == place.range) {
            entry.path.emplace_back(index);
            entry.is_map = tree[item].kind == yaml::NodeKind::Mapping;
            return entry;
        }
    }
    return fail(say("the port {} of {} comes from an anchor or a merge key; edit it by hand",
                    port_text(wanted), name));
}

/// A port in the short form, checked as Compose reads it.
struct Wanted {
    std::string text;
    compose::PublishedPort port; ///< the first one of a range
    bool is_range = false;
};

Result<Wanted> read_wanted(const Draft& draft, const std::string& text) {
    const auto read = compose::interpolate(text, draft.facts().load_options.environment);
    if (!read.error.empty()) {
        return fail(read.error);
    }
    auto ports = compose::parse_ports(read.text);
    if (!ports) {
        return std::unexpected(ports.error());
    }
    return Wanted{text, ports->front(), ports->size() > 1};
}

/// Whether the list holds maps, the long form, at its end.
bool ends_in_long_form(const yaml::Editor& editor, const yaml::Path& list) {
    const yaml::NodeId node = editor.find(list);
    return node != yaml::NodeId::None && editor.tree()[node].kind == yaml::NodeKind::Sequence &&
           editor.tree()[node].last_child != yaml::NodeId::None &&
           editor.tree()[editor.tree()[node].last_child].kind == yaml::NodeKind::Mapping;
}

/// The keys of the long form; those with an empty value are not written.
std::vector<std::pair<std::string, yaml::Data>> long_form(const compose::PublishedPort& port) {
    const auto text = [](const std::string& value) {
        return value.empty() ? yaml::Data::null() : yaml::Data::string(value);
    };
    return {{"target", yaml::Data::plain(std::to_string(port.target))},
            {"published", text(port.published)},
            {"host_ip", text(port.host_ip)},
            {"protocol", port.protocol == compose::Protocol::Tcp
                             ? yaml::Data::null()
                             : text(std::string(compose::to_text(port.protocol)))}};
}

bool is_absent(const yaml::Data& value) {
    return value.kind == yaml::Data::Kind::Scalar && value.type == yaml::ScalarType::Null;
}

/// Brings the keys of an entry in the long form to the wanted port.
Step change_long_form(yaml::Editor& editor, const yaml::Path& path,
                      const compose::PublishedPort& wanted) {
    for (const auto& [key, value] : long_form(wanted)) {
        const yaml::Path entry = extended(path, key);
        const bool exists = editor.find(entry) != yaml::NodeId::None;
        const Step done = !is_absent(value) ? write(editor, path, key, value)
                          : exists          ? editor.remove(entry)
                                            : Step{};
        if (!done) {
            return done;
        }
    }
    return {};
}

Step check_is_new(const compose::Service& service, const PortName& name) {
    const bool is_there =
        std::ranges::any_of(service.ports, [&](const compose::PublishedPort& other) {
            return PortName::of(other) == name;
        });
    return is_there ? fail(say("{} publishes {} already", service.name, port_text(name))) : Step{};
}

/// What a port is changed to must not be another one that is there.
Step check_change(const Draft& draft, const ServiceName& service, const PortName& from,
                  const PortName& to) {
    return from == to ? Step{} : check_is_new(*find_service(draft.project(), service), to);
}

} // namespace

Step carry_out(Draft& draft, const RemovePort& intent) {
    const auto entry = find_entry(draft, intent.service, intent.port);
    if (!entry) {
        return std::unexpected(entry.error());
    }
    if (entry->ports > 1) {
        return fail(say("{} is one of {} ports of a range; edit the range by hand",
                        port_text(intent.port), entry->ports));
    }
    return remove_upwards(*entry->editor, entry->path, 3);
}

Step carry_out(Draft& draft, const BindPort& intent) {
    const auto entry = find_entry(draft, intent.service, intent.port);
    if (!entry) {
        return std::unexpected(entry.error());
    }
    if (!intent.host_ip.empty() && !compose::is_ip_address(intent.host_ip)) {
        return fail(say("'{}' is not an IP address", intent.host_ip));
    }
    PortName bound = intent.port;
    bound.host_ip = intent.host_ip;
    if (auto free = check_change(draft, intent.service, intent.port, bound); !free) {
        return free;
    }
    if (entry->is_map) {
        yaml::Path path = entry->path;
        path.emplace_back("host_ip");
        const bool exists = entry->editor->find(path) != yaml::NodeId::None;
        if (intent.host_ip.empty()) {
            return exists ? entry->editor->remove(path) : Step{};
        }
        return exists ? entry->editor->set(path, yaml::Data::string(intent.host_ip))
                      : entry->editor->insert(entry->path, "host_ip",
                                              yaml::Data::string(intent.host_ip));
    }
    const yaml::NodeId item = entry->editor->find(entry->path);
    const std::string rest = without_address(yaml::decode(entry->editor->tree(), item));
    std::string text = rest;
    if (!intent.host_ip.empty()) {
        const std::string address =
            intent.host_ip.contains(':') ? "[" + intent.host_ip + "]" : intent.host_ip;
        text = address + (colons(rest).empty() ? "::" : ":") + rest;
    }
    return entry->editor->set(entry->path, yaml::Data::string(text));
}

Step carry_out(Draft& draft, const AddPort& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const auto wanted = read_wanted(draft, intent.port);
    if (!wanted) {
        return std::unexpected(wanted.error());
    }
    if (auto free = check_is_new(**service, PortName::of(wanted->port)); !free) {
        return free;
    }
    const auto editor = editor_of(draft, intent.service, "ports");
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path list = service_path(intent.service, {"ports"});
    const yaml::Data text = yaml::Data::string(intent.port);
    if ((*editor)->find(list) == yaml::NodeId::None) {
        return (*editor)->insert(service_path(intent.service, {}), "ports",
                                 yaml::Data::list_of({text}), yaml::Quoting::Double);
    }
    if (wanted->is_range || intent.port.contains('$') || !ends_in_long_form(**editor, list)) {
        return (*editor)->append(list, text);
    }
    yaml::Data entry = yaml::Data::empty_map();
    for (const auto& [key, value] : long_form(wanted->port)) {
        if (!is_absent(value)) {
            entry.add(key, value);
        }
    }
    return (*editor)->append(list, entry);
}

Step carry_out(Draft& draft, const ChangePort& intent) {
    const auto entry = find_entry(draft, intent.service, intent.port);
    if (!entry) {
        return std::unexpected(entry.error());
    }
    const auto wanted = read_wanted(draft, intent.wanted);
    if (!wanted) {
        return std::unexpected(wanted.error());
    }
    const PortName changed = PortName::of(wanted->port);
    if (auto free = check_change(draft, intent.service, intent.port, changed); !free) {
        return free;
    }
    if (entry->ports > 1) {
        return fail(say("{} is one of {} ports of a range; edit the range by hand",
                        port_text(intent.port), entry->ports));
    }
    if (!entry->is_map) {
        return entry->editor->set(entry->path, yaml::Data::string(intent.wanted));
    }
    return wanted->is_range || intent.wanted.contains('$')
               ? fail(say(
                     "this entry is in the long form, which holds a single port and no variables"))
               : change_long_form(*entry->editor, entry->path, wanted->port);
}

} // namespace tw::plan
