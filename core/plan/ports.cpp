// Published ports: remove, bind to an address.
#include "compose/ports.h"

#include "plan/draft.h"

#include <algorithm>
#include <format>

namespace tw::plan {
namespace {

struct Entry {
    yaml::Editor* editor = nullptr;
    yaml::Path path;       ///< of the list item
    bool is_map = false;   ///< the long form
    std::size_t ports = 1; ///< container ports that the item stands for
    const compose::PublishedPort* port = nullptr;
};

std::string describe(const std::string& published, std::uint16_t target) {
    return published.empty() ? std::format("{}", target) : std::format("{}:{}", published, target);
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
Result<Entry> find_entry(Draft& draft, const ServiceName& name, const std::string& published,
                         std::uint16_t target, compose::Protocol protocol) {
    const auto service = require_service(draft, name);
    if (!service) {
        return std::unexpected(service.error());
    }
    const auto& ports = (*service)->ports;
    const auto port = std::ranges::find_if(ports, [&](const compose::PublishedPort& candidate) {
        return candidate.target == target && candidate.published == published &&
               candidate.protocol == protocol;
    });
    if (port == ports.end()) {
        return fail(std::format("{} does not publish {}", name.str(), describe(published, target)));
    }
    const auto editor = draft.editor(port->origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    Entry entry{.editor = *editor, .path = {"services", name.str(), "ports"}, .port = &*port};
    entry.ports = static_cast<std::size_t>(
        std::ranges::count_if(ports, [&](const compose::PublishedPort& other) {
            return other.origin.location == port->origin.location;
        }));
    const yaml::Tree& tree = (*editor)->tree();
    const yaml::NodeId list = (*editor)->find(entry.path);
    std::size_t index = 0;
    for (yaml::NodeId item = list == yaml::NodeId::None ? list : tree[list].first_child;
         item != yaml::NodeId::None; item = tree[item].next, ++index) {
        if (tree.range(item) == port->origin.location.range) {
            entry.path.emplace_back(index);
            entry.is_map = tree[item].kind == yaml::NodeKind::Mapping;
            return entry;
        }
    }
    return fail(
        std::format("the port {} of {} comes from an anchor or a merge key; edit it by hand",
                    describe(published, target), name.str()));
}

} // namespace

Step remove_port(Draft& draft, const RemovePort& intent) {
    const auto entry =
        find_entry(draft, intent.service, intent.published, intent.target, intent.protocol);
    if (!entry) {
        return std::unexpected(entry.error());
    }
    if (entry->ports > 1) {
        return fail(std::format("{} is one of {} ports of a range; edit the range by hand",
                                describe(intent.published, intent.target), entry->ports));
    }
    return remove_upwards(*entry->editor, entry->path, 3);
}

Step bind_port(Draft& draft, const BindPort& intent) {
    const auto entry =
        find_entry(draft, intent.service, intent.published, intent.target, intent.protocol);
    if (!entry) {
        return std::unexpected(entry.error());
    }
    if (!intent.host_ip.empty() && !compose::is_ip_address(intent.host_ip)) {
        return fail(std::format("'{}' is not an IP address", intent.host_ip));
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

} // namespace tw::plan
