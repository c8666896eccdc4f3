// Published ports: remove, bind to an address.
#include "compose/ports.h"
#include "plan/draft.h"

#include <algorithm>
#include <format>

namespace tw::plan {
namespace {

struct Entry {
    yaml::Editor* editor = nullptr;
    yaml::Path path;     ///< of the list item
    bool is_map = false; ///< the long form
    std::size_t ports = 1; ///< container ports that the item stands for
    const compose::PublishedPort* port = nullptr;
};

std::string describe(const std::string& published, std::uint16_t target) {
    return published.empty() ? std::format("{}", target) : std::format("{}:{}", published, target);
}

/// The list item that stands for a port, by its place in the file.
Result<Entry> find_entry(Draft& draft, const ServiceName& name, const std::string& published, std::uint16_t target) {
    const auto service = require_service(draft, name);
    if (!service) {
        return std::unexpected(service.error());
    }
    const auto& ports = (*service)->ports;
    const auto port = std::ranges::find_if(ports, [&](const compose::PublishedPort& candidate) {
        return candidate.target == target && candidate.published == published;
    });
    if (port == ports.end()) {
        return fail(std::format("{} does not publish {}", name.str(), describe(published, target)));
    }
    const auto editor = draft.editor(port->origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    Entry entry{.editor = *editor, .path = {"services", name.str(), "ports"}, .port = &*port};
    entry.ports = static_cast<std::size_t>(std::ranges::count_if(
        ports, [&](const compose::PublishedPort& other) { return other.origin.location == port->origin.location; }));
    const yaml::Tree& tree = (*editor)->tree();
    const yaml::NodeId list = (*editor)->find(entry.path);
    std::size_t index = 0;
    for (yaml::NodeId item = list == yaml::NodeId::None ? list : tree[list].first_child; item != yaml::NodeId::None; item = tree[item].next, ++index) {
        if (tree.range(item) == port->origin.location.range) {
            entry.path.emplace_back(index);
            entry.is_map = tree[item].kind == yaml::NodeKind::Mapping;
            return entry;
        }
    }
    return fail(std::format("the port {} of {} comes from an anchor or a merge key; edit it by hand", describe(published, target), name.str()));
}

} // namespace

Step remove_port(Draft& draft, const RemovePort& intent) {
    const auto entry = find_entry(draft, intent.service, intent.published, intent.target);
    if (!entry) {
        return std::unexpected(entry.error());
    }
    if (entry->ports > 1) {
        return fail(std::format("{} is one of {} ports of a range; edit the range by hand", describe(intent.published, intent.target), entry->ports));
    }
    return remove_upwards(*entry->editor, entry->path, 3);
}

Step bind_port(Draft& draft, const BindPort& intent) {
    const auto entry = find_entry(draft, intent.service, intent.published, intent.target);
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
                      : entry->editor->insert(entry->path, "host_ip", yaml::Data::string(intent.host_ip));
    }
    // Short form: what stands behind the address stays as it is written.
    const yaml::NodeId item = entry->editor->find(entry->path);
    std::string rest = yaml::decode(entry->editor->tree(), item);
    if (!entry->port->host_ip.empty()) {
        const bool in_brackets = rest.starts_with('[');
        rest.erase(0, entry->port->host_ip.size() + (in_brackets ? 3U : 1U));
    }
    if (rest.starts_with(':')) {
        rest.erase(0, 1);
    }
    std::string text = rest;
    if (!intent.host_ip.empty()) {
        const std::string address = intent.host_ip.contains(':') ? "[" + intent.host_ip + "]" : intent.host_ip;
        text = address + (entry->port->published.empty() ? "::" : ":") + rest;
    }
    return entry->editor->set(entry->path, yaml::Data::string(text));
}

} // namespace tw::plan
