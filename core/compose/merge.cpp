#include "compose/merge.h"

#include "compose/ports.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::compose {
namespace {

/// Where a value stands: the keys from the top, `*` for names that users choose.
using Path = std::vector<std::string>;

bool matches(const Path& path, std::initializer_list<std::string_view> pattern) {
    return std::ranges::equal(path, pattern, [](std::string_view at, std::string_view wanted) {
        return wanted == "*" || at == wanted;
    });
}

bool in_service(const Path& path, std::string_view key) {
    return matches(path, {"services", "*", key});
}

/// Lists that are replaced as a whole.
bool is_replaced(const Path& path) {
    return in_service(path, "command") || in_service(path, "entrypoint") ||
           matches(path, {"services", "*", "healthcheck", "test"}) ||
           matches(path, {"services", "*", "ulimits", "*"});
}

/// Lists of `KEY=value` that are maps at heart.
bool is_keyed(const Path& path) {
    return in_service(path, "environment") || in_service(path, "labels") ||
           in_service(path, "annotations") || in_service(path, "sysctls") ||
           matches(path, {"services", "*", "build", "args"}) ||
           matches(path, {"services", "*", "build", "labels"}) ||
           matches(path, {"services", "*", "build", "additional_contexts"}) ||
           matches(path, {"services", "*", "deploy", "labels"}) ||
           matches(path, {"networks", "*", "labels"}) || matches(path, {"volumes", "*", "labels"});
}

/// Lists of which a single text is the short form.
bool is_text_or_list(const Path& path) {
    return in_service(path, "dns") || in_service(path, "dns_search") || in_service(path, "tmpfs") ||
           in_service(path, "env_file");
}

/// A single text as a list of one, a map as a list of `key=value`.
Value as_list(Value value) {
    if (value.is_list()) {
        return value;
    }
    Value list;
    list.kind = Kind::List;
    list.origin = value.origin;
    list.merge_tag = value.merge_tag;
    if (!value.is_map()) {
        list.list.push_back(std::move(value));
        return list;
    }
    for (Entry& entry : value.map) {
        entry.value.kind = Kind::String;
        entry.value.text = entry.key + "=" + entry.value.text;
        list.list.push_back(std::move(entry.value));
    }
    return list;
}

/// Lists in which the same item is kept once.
bool is_unique(const Path& path) {
    static constexpr std::array keys{"expose",     "cap_add", "cap_drop", "dns",      "dns_opt",
                                     "dns_search", "tmpfs",   "env_file", "profiles", "links",
                                     "ports",      "devices", "volumes",  "secrets",  "configs"};
    return (path.size() == 3 && path[0] == "services" && std::ranges::contains(keys, path[2])) ||
           matches(path, {"services", "*", "networks", "*", "aliases"}) ||
           matches(path, {"services", "*", "networks", "*", "link_local_ips"});
}

/// Two items with the same identity are one entry.
std::string identity(const Path& path, const Value& item) {
    const auto text_of = [&](std::string_view key) {
        const Value* value = item.find(key);
        return value == nullptr ? std::string{} : value->text;
    };
    const std::string& last = path.back();
    if (last == "ports") {
        if (item.is_map()) {
            const std::string protocol = text_of("protocol");
            const Value* published = item.find("published");
            const bool is_number = published != nullptr && published->kind == Kind::Int;
            return std::format("{}|{}{}|{}|{}", text_of("host_ip"), is_number ? "#" : "",
                               text_of("published"), text_of("target"),
                               protocol.empty() ? "tcp" : protocol);
        }
        const auto ports = parse_ports(item.text);
        if (ports && ports->size() == 1) {
            const PublishedPort& port = ports->front();
            return std::format("{}|{}|{}|{}", port.host_ip, port.published, port.target,
                               to_text(port.protocol));
        }
        return item.text;
    }
    if (last == "volumes" || last == "devices") {
        if (item.is_map()) {
            return text_of("target");
        }
        const std::size_t first = item.text.find(':');
        const std::size_t second = item.text.find(':', first + 1);
        return first == std::string::npos ? item.text
                                          : item.text.substr(first + 1, second - first - 1);
    }
    if (last == "secrets" || last == "configs") {
        const std::string target = item.is_map() ? text_of("target") : item.text;
        return target.empty() ? text_of("source") : target;
    }
    return item.is_map() ? text_of("path") : item.text;
}

/// The list forms that mean a map: `KEY=value`, network names, dependencies.
Value as_map(const Value& value, const Path& path) {
    if (!value.is_list()) {
        return value;
    }
    Value map;
    map.kind = Kind::Map;
    map.origin = value.origin;
    map.merge_tag = value.merge_tag;
    for (const Value& item : value.list) {
        const std::size_t equals = is_keyed(path) ? item.text.find('=') : std::string::npos;
        Entry entry{item.text.substr(0, equals), item.origin.location, {}};
        entry.value.origin = item.origin;
        if (equals != std::string::npos) {
            entry.value.kind = Kind::String;
            entry.value.text = item.text.substr(equals + 1);
        } else if (path.back() == "labels") {
            entry.value.kind = Kind::String;
        }
        if (in_service(path, "depends_on")) {
            entry.value.kind = Kind::Map;
            Value condition;
            condition.kind = Kind::String;
            condition.text = "service_started";
            condition.origin = item.origin;
            entry.value.map.push_back({"condition", item.origin.location, std::move(condition)});
        }
        const auto same = std::ranges::find(map.map, entry.key, &Entry::key);
        if (same != map.map.end()) {
            *same = std::move(entry);
        } else {
            map.map.push_back(std::move(entry));
        }
    }
    return map;
}

class Merger {
public:
    explicit Merger(std::vector<text::Diagnostic>& diagnostics) : diagnostics_(diagnostics) {}

    void merge(Value& base, Value later, Path& path) {
        if (later.merge_tag == MergeTag::Override || base.is_null()) {
            base = std::move(later);
            return;
        }
        if (later.is_null()) {
            return; // null never overrides
        }
        if (is_text_or_list(path)) {
            base = as_list(base);
            later = as_list(later);
        }
        if (in_service(path, "extra_hosts") && base.is_list() != later.is_list()) {
            base = as_list(base);
            later = as_list(later);
        }
        if (is_keyed(path) || in_service(path, "networks") || in_service(path, "depends_on")) {
            if (base.is_map() != later.is_map() || is_keyed(path) ||
                in_service(path, "depends_on")) {
                base = as_map(base, path);
                later = as_map(later, path);
            }
        }
        if (in_service(path, "build") && base.is_scalar() != later.is_scalar()) {
            base = build_map(base);
            later = build_map(later);
        }
        if (base.is_map() && later.is_map()) {
            if (in_service(path, "logging") && different_driver(base, later)) {
                base = std::move(later);
            } else {
                merge_maps(base, std::move(later), path);
            }
        } else if (base.is_list() && later.is_list() && !is_replaced(path)) {
            merge_lists(base, std::move(later), path);
        } else if ((base.is_scalar() && later.is_scalar()) || is_replaced(path)) {
            base = std::move(later);
        } else {
            diagnostics_.push_back({"TW-CMP-025", text::Severity::Error,
                                    std::format("this has another form than '{}' in the file "
                                                "before; Compose cannot merge them",
                                                path.empty() ? "" : path.back()),
                                    later.origin.location});
        }
    }

private:
    static bool different_driver(const Value& base, const Value& later) {
        const Value* old_driver = base.find("driver");
        const Value* new_driver = later.find("driver");
        return old_driver != nullptr && new_driver != nullptr &&
               old_driver->text != new_driver->text;
    }

    static Value build_map(const Value& value) {
        if (!value.is_scalar()) {
            return value;
        }
        Value map;
        map.kind = Kind::Map;
        map.origin = value.origin;
        map.map.push_back({"context", value.origin.location, value});
        return map;
    }

    void merge_maps(Value& base, Value later, Path& path) {
        for (Entry& entry : later.map) {
            const auto found = std::ranges::find(base.map, entry.key, &Entry::key);
            if (found == base.map.end()) {
                base.map.push_back(std::move(entry));
                continue;
            }
            if (entry.value.merge_tag == MergeTag::Reset) {
                base.map.erase(found);
                continue;
            }
            if (entry.key.starts_with("x-") && !matches(path, {"services"}) &&
                !matches(path, {"networks"})) {
                found->value = std::move(entry.value);
                continue;
            }
            if (is_keyed(path)) {
                found->value = std::move(entry.value); // here null counts too
                continue;
            }
            path.push_back(entry.key);
            merge(found->value, std::move(entry.value), path);
            path.pop_back();
        }
    }

    static void merge_lists(Value& base, Value later, const Path& path) {
        for (Value& item : later.list) {
            if (is_unique(path)) {
                const std::string wanted = identity(path, item);
                const auto same = std::ranges::find_if(
                    base.list, [&](const Value& old) { return identity(path, old) == wanted; });
                if (same != base.list.end()) {
                    *same = std::move(item);
                    continue;
                }
            }
            base.list.push_back(std::move(item));
        }
    }

    std::vector<text::Diagnostic>& diagnostics_;
};

/// `!reset` deletes what has been read so far; nothing of it stays.
void drop_reset(Value& value) {
    std::erase_if(value.map,
                  [](const Entry& entry) { return entry.value.merge_tag == MergeTag::Reset; });
    for (Entry& entry : value.map) {
        drop_reset(entry.value);
    }
    std::erase_if(value.list, [](const Value& item) { return item.merge_tag == MergeTag::Reset; });
}

} // namespace

void merge_document(Value& base, Value later, std::vector<text::Diagnostic>& diagnostics) {
    Path path;
    if (base.is_null()) {
        base.kind = Kind::Map;
        base.origin = later.origin;
    }
    Merger(diagnostics).merge(base, std::move(later), path);
    drop_reset(base);
}

} // namespace tw::compose
