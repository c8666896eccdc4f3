// Networks, dependencies and other parts that a list may stand for.
#include "compose/canonical_parts.h"
#include "compose/shell_words.h"

#include <algorithm>

namespace tw::compose {
namespace {

Value single_map(std::string key, Value value, const Origin& origin) {
    Value map = Value::empty_map(origin);
    map.put(std::move(key), std::move(value));
    return map;
}

/// `h:1.2.3.4` or `h=1.2.3.4`; an address may stand in brackets.
void add_host(Value& hosts, const Value& item, std::string_view host, std::string_view address) {
    if (address.starts_with('[') && address.ends_with(']')) {
        address = address.substr(1, address.size() - 2);
    }
    Value* known = hosts.find(host);
    Value& list =
        known != nullptr ? *known : hosts.put(std::string(host), Value::list_of({}, item.origin));
    list.list.push_back(Value::string(std::string(address), item.origin));
}

} // namespace

void canonical_command(Value& value, Remarks& remarks) {
    if (value.kind != Kind::String) {
        return;
    }
    const auto words = command_words(value.text);
    if (!words) {
        remarks.error("TW-CMP-025", value.origin.location,
                      say("a quote or a backslash of this command is never closed"));
        return;
    }
    std::vector<Value> items;
    for (const std::string& word : *words) {
        items.push_back(Value::string(word, value.origin));
    }
    value = Value::list_of(std::move(items), value.origin);
}

void canonical_dependencies(Value& value, Remarks& /*remarks*/) {
    if (value.is_list()) {
        Value map = Value::empty_map(value.origin);
        for (const Value& item : value.list) {
            map.put(item.text,
                    single_map("condition", Value::string("service_started", item.origin),
                               item.origin));
        }
        value = std::move(map);
    }
    for (Entry& dependency : value.map) {
        if (dependency.value.is_map() && dependency.value.find("required") == nullptr) {
            dependency.value.put("required", Value::boolean(true, dependency.value.origin));
        }
    }
}

void canonical_networks(Value& value, Remarks& /*remarks*/) {
    if (!value.is_list()) {
        return;
    }
    Value map = Value::empty_map(value.origin);
    for (const Value& item : value.list) {
        if (item.is_scalar()) {
            map.put(item.text, {.origin = item.origin});
        }
    }
    value = std::move(map);
}

void canonical_hosts(Value& value, Remarks& remarks) {
    Value hosts = Value::empty_map(value.origin);
    for (const Value& item : value.list) {
        const std::string text = printed(item);
        const std::size_t equals = text.find('=');
        const std::size_t cut = equals != std::string::npos ? equals : text.find(':');
        if (cut == std::string::npos) {
            remarks.error("TW-CMP-025", item.origin.location,
                          say("'{}' names no address; write host=address", text));
            continue;
        }
        add_host(hosts, item, text.substr(0, cut), std::string_view(text).substr(cut + 1));
    }
    for (const Entry& entry : value.map) {
        if (entry.value.is_scalar()) {
            add_host(hosts, entry.value, entry.key, entry.value.text);
        }
        for (const Value& address : entry.value.list) {
            add_host(hosts, address, entry.key, address.text);
        }
    }
    value = std::move(hosts);
}

void canonical_healthcheck(Value& value, Remarks& /*remarks*/) {
    Value* test = value.find("test");
    if (test != nullptr && test->kind == Kind::String) {
        const Origin origin = test->origin;
        Value command = std::move(*test);
        *test = Value::list_of({Value::string("CMD-SHELL", origin), std::move(command)}, origin);
    }
}

} // namespace tw::compose
