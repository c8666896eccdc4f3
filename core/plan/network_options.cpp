// Options of the project's own networks.
#include "compose/ports.h"
#include "plan/draft.h"
#include "plan/pairs.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tw::plan {
namespace {

/// Keys that come first in a network; the longer `labels` and `ipam` follow them.
constexpr auto leading_keys = std::to_array<std::string_view>(
    {"name", "driver", "external", "attachable", "internal", "enable_ipv4", "enable_ipv6"});

/// `10.1.0.0/16`, `fd00::/64`
bool is_subnet(std::string_view text) {
    const std::size_t slash = text.find('/');
    const std::string_view address = text.substr(0, slash);
    if (slash == std::string_view::npos || !compose::is_ip_address(address)) {
        return false;
    }
    unsigned bits = 0;
    const char* first = text.data() + slash + 1;
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(first, last, bits);
    return error == std::errc() && end == last && bits <= (address.contains(':') ? 128U : 32U);
}

bool is_flag(NetworkOption option) {
    return option == NetworkOption::Attachable || option == NetworkOption::External;
}

const char* key_of(NetworkOption option) {
    switch (option) {
    case NetworkOption::Driver: return "driver";
    case NetworkOption::Attachable: return "attachable";
    case NetworkOption::Name: return "name";
    case NetworkOption::External: return "external";
    case NetworkOption::Subnet: break;
    }
    return "ipam";
}

Step check_value(const SetNetworkOption& intent) {
    if (intent.value.empty()) {
        return {};
    }
    if (is_flag(intent.option) && intent.value != "true" && intent.value != "false") {
        return fail(say("'{}' is neither true nor false", intent.value));
    }
    if (intent.option == NetworkOption::Subnet && !is_subnet(intent.value)) {
        return fail(say("'{}' is not a subnet; write 10.1.0.0/16", intent.value));
    }
    if (intent.value.find_first_of(" \t\n") != std::string::npos) {
        return fail(say("'{}' holds a blank", intent.value));
    }
    return {};
}

/// An external network is what it is: Compose refuses further options beside `name`.
Step check_external(const Draft& draft, const compose::Network& network,
                    const SetNetworkOption& intent) {
    const std::string& name = network.name.str();
    if (intent.option == NetworkOption::Name || intent.value.empty()) {
        return {};
    }
    if (intent.option != NetworkOption::External) {
        return network.external
                   ? fail(say("{} is external: whoever creates it decides on its options", name))
                   : Step{};
    }
    const compose::Value* networks = draft.project().root.find("networks");
    const compose::Value* body = networks == nullptr ? nullptr : networks->find(name);
    for (const compose::Entry& entry :
         body == nullptr ? std::vector<compose::Entry>{} : body->map) {
        const bool allowed = entry.key == "name" || entry.key == "external" ||
                             entry.key.starts_with("x-") || intent.value == "false";
        if (!allowed) {
            return fail(say("Compose refuses '{}' beside 'external' in {}; remove it first",
                            entry.key, name));
        }
    }
    return {};
}

/// The value where the option is written last, or null.
const compose::Value* written(const Draft& draft, const SetNetworkOption& intent) {
    const compose::Value* networks = draft.project().root.find("networks");
    const compose::Value* body =
        networks == nullptr ? nullptr : networks->find(intent.network.str());
    return body == nullptr ? nullptr : body->find(key_of(intent.option));
}

Step set_subnet(yaml::Editor& editor, const yaml::Path& network, const std::string& subnet) {
    const yaml::Path config = extended(extended(network, "ipam"), "config");
    const yaml::Path first = extended(config, std::size_t{0});
    const yaml::Data value = yaml::Data::string(subnet);
    if (subnet.empty()) {
        return remove_within(editor, extended(first, "subnet"), network);
    }
    if (editor.find(first) != yaml::NodeId::None) {
        return write(editor, first, "subnet", value);
    }
    yaml::Data items = yaml::Data::list_of({yaml::Data::empty_map().add("subnet", value)});
    if (editor.find(extended(network, "ipam")) != yaml::NodeId::None) {
        return editor.find(config) != yaml::NodeId::None
                   ? editor.append(config, items.list.front())
                   : editor.insert(extended(network, "ipam"), "config", items);
    }
    return editor.insert(network, "ipam", yaml::Data::empty_map().add("config", std::move(items)));
}

} // namespace

Step carry_out(Draft& draft, const SetNetworkOption& intent) {
    const compose::Network* network = draft.project().find(intent.network);
    const std::string& name = intent.network.str();
    if (network == nullptr || !network->declared) {
        return fail(say("there is no network '{}' in this project; add it first", name));
    }
    for (const auto& check : {check_value(intent), check_external(draft, *network, intent)}) {
        if (!check) {
            return check;
        }
    }
    const compose::Value* old = written(draft, intent);
    if (old == nullptr && intent.value.empty()) {
        return fail(say("{} has no '{}'", name, key_of(intent.option)));
    }
    const auto editor =
        draft.editor((old == nullptr ? network->origin : old->origin).location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path path{"networks", name};
    if (intent.option == NetworkOption::Subnet) {
        return set_subnet(**editor, path, intent.value);
    }
    const std::string key = key_of(intent.option);
    const yaml::Path entry = extended(path, key);
    if (intent.value.empty()) {
        return remove_within(**editor, entry, path);
    }
    const yaml::Data value =
        is_flag(intent.option) ? yaml::Data::plain(intent.value) : yaml::Data::string(intent.value);
    return (*editor)->find(entry) != yaml::NodeId::None
               ? (*editor)->set(entry, value)
               : (*editor)->insert(path, key, value, std::nullopt, leading_keys);
}

Step carry_out(Draft& draft, const SetNetworkLabel& intent) {
    const compose::Network* network = draft.project().find(intent.network);
    if (network == nullptr || !network->declared) {
        return fail(say("there is no network '{}' in this project; add it first", intent.network));
    }
    const auto old = std::ranges::find(network->labels, intent.key, &compose::Label::key);
    const auto editor =
        draft.editor((old == network->labels.end() ? network->origin : old->origin).location.file);
    return editor ? set_pair(draft, **editor, {"networks", intent.network.str()}, "labels",
                             {intent.key, intent.value})
                  : std::unexpected(editor.error());
}

Step carry_out(Draft& draft, const RemoveNetworkLabel& intent) {
    const compose::Network* network = draft.project().find(intent.network);
    const std::string& name = intent.network.str();
    if (network == nullptr) {
        return fail(say("there is no network '{}' in this project", name));
    }
    const auto old = std::ranges::find(network->labels, intent.key, &compose::Label::key);
    if (old == network->labels.end()) {
        return fail(say("{} has no label {}", name, intent.key));
    }
    const auto editor = draft.editor(old->origin.location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const yaml::Path network_path{"networks", name};
    return remove_within(
        **editor, pair_path(**editor, extended(network_path, "labels"), intent.key), network_path);
}

} // namespace tw::plan
