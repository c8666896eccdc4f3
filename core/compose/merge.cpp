#include "compose/merge.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::compose {
namespace {

/// Where a value stands: the keys from the top.
using Path = std::vector<std::string>;

/// `*` stands for a name that users choose.
bool matches(const Path& path, std::initializer_list<std::string_view> pattern) {
    return std::ranges::equal(path, pattern, [](std::string_view at, std::string_view wanted) {
        return wanted == "*" || at == wanted;
    });
}

bool in_service(const Path& path, std::string_view key) {
    return path.size() == 3 && path[0] == "services" && path[2] == key;
}

/// Replaced as a whole.
bool is_replaced(const Path& path) {
    return in_service(path, "command") || in_service(path, "entrypoint") ||
           matches(path, {"services", "*", "healthcheck", "test"});
}

/// Replaced unless both are mappings.
bool is_replaced_by_other_form(const Path& path) {
    return matches(path, {"services", "*", "ulimits", "*"});
}

/// Lists of `KEY=value` that are maps at heart.
bool is_keyed(const Path& path) {
    static constexpr std::array in_services{"annotations", "environment", "labels", "sysctls"};
    static constexpr std::array in_build{"additional_contexts", "args", "labels"};
    if (path.size() == 3) {
        return (path[0] == "services" && std::ranges::contains(in_services, path[2])) ||
               ((path[0] == "networks" || path[0] == "volumes") && path[2] == "labels");
    }
    return path.size() == 4 && path[0] == "services" &&
           ((path[2] == "build" && std::ranges::contains(in_build, path[3])) ||
            (path[2] == "deploy" && path[3] == "labels"));
}

/// Lists of which a single text is the short form.
bool is_text_or_list(const Path& path) {
    static constexpr std::array keys{"dns",      "dns_opt",    "dns_search",
                                     "env_file", "label_file", "tmpfs"};
    return path.size() == 3 && path[0] == "services" && std::ranges::contains(keys, path[2]);
}

bool is_hosts(const Path& path) {
    return in_service(path, "extra_hosts") ||
           matches(path, {"services", "*", "build", "extra_hosts"});
}

Value empty_like(const Value& value, Kind kind) {
    return {.kind = kind, .merge_tag = value.merge_tag, .origin = value.origin};
}

/// A single text as a list of one, a map as a list of `key=value`, or `key` where it has no value.
Value as_list(Value value) {
    if (value.is_list()) {
        return value;
    }
    Value list = empty_like(value, Kind::List);
    if (!value.is_map()) {
        list.list.push_back(std::move(value));
        return list;
    }
    const auto add = [&](const std::string& key, const Value& item) {
        const std::string text = item.is_null() ? key : key + "=" + printed(item);
        list.list.push_back(Value::string(text, item.origin));
    };
    for (const Entry& entry : value.map) {
        if (entry.value.is_scalar()) {
            add(entry.key, entry.value);
        }
        for (const Value& item : entry.value.list) {
            add(entry.key, item);
        }
    }
    return list;
}

/// A list of names as a map; `content` makes what stands behind a name.
template <class Content>
Value as_map(const Value& value, Content content) {
    if (!value.is_list()) {
        return value;
    }
    Value map = empty_like(value, Kind::Map);
    for (const Value& item : value.list) {
        content(map, item);
    }
    return map;
}

void put_name(Value& map, const Value& item) {
    map.put(item.text, {.origin = item.origin});
}

void put_dependency(Value& map, const Value& item) {
    map.put(item.text, Value::empty_map(item.origin))
        .put("condition", Value::string("service_started", item.origin));
}

/// `!reset` deletes what has been read so far; nothing of it stays.
void drop_reset(Value& value) {
    std::erase_if(value.map,
                  [](const Entry& entry) { return entry.value.merge_tag == MergeTag::Reset; });
    for (Entry& entry : value.map) {
        drop_reset(entry.value);
    }
    std::erase_if(value.list, [](const Value& item) { return item.merge_tag == MergeTag::Reset; });
}

/// `!reset` takes away a key, though not from what has become a list.
void reset_keys(Value& base, Value& later) {
    for (const Entry& entry : later.map) {
        if (entry.value.merge_tag == MergeTag::Reset) {
            base.erase(entry.key);
        }
    }
    drop_reset(later);
}

/// Of equal texts the one in the earlier file is enough.
void drop_known(Value& later, const Value& base) {
    std::erase_if(later.list, [&](const Value& item) {
        return std::ranges::contains(base.list, item.text, &Value::text);
    });
}

/// `build: ./here` is short for a map with a context.
Value as_build(const Value& value) {
    if (!value.is_scalar()) {
        return value;
    }
    Value map = empty_like(value, Kind::Map);
    map.put("context", value);
    return map;
}

bool is_map_of_names(const Path& path) {
    return in_service(path, "networks") || in_service(path, "models") ||
           in_service(path, "depends_on");
}

/// What has several forms, and here none of them: where there is something to merge it with,
/// Compose says nothing.
bool is_passed_over(const Value& later, const Path& path) {
    const bool is_wrong_scalar = later.is_scalar() && later.kind != Kind::String;
    if (in_service(path, "build")) {
        return is_wrong_scalar || later.is_list();
    }
    return is_map_of_names(path)
               ? later.is_scalar()
               : is_wrong_scalar && (is_keyed(path) || is_text_or_list(path) || is_hosts(path));
}

bool different_driver(const Value& base, const Value& later) {
    return base.find("driver") != nullptr && later.find("driver") != nullptr &&
           base.text_of("driver") != later.text_of("driver");
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
        if (is_passed_over(later, path)) {
            diagnostics_.push_back(
                {"TW-CMP-025", text::Severity::Warning,
                 say("Compose passes over this: it is no form of '{}'", path.back()),
                 later.origin.location});
            return;
        }
        bring_to_one_form(base, later, path);
        const bool other_form = base.kind != later.kind && is_replaced_by_other_form(path);
        if (is_replaced(path) || base.is_scalar() || other_form) {
            base = std::move(later);
        } else if (base.is_map() && later.is_map()) {
            merge_maps(base, std::move(later), path);
        } else if (base.is_list() && later.is_list()) {
            merge_lists(base, std::move(later), path);
        } else {
            diagnostics_.push_back({"TW-CMP-025", text::Severity::Error,
                                    say("this has another form than '{}' in the file "
                                        "before; Compose cannot merge them",
                                        path.empty() ? "" : path.back()),
                                    later.origin.location});
        }
    }

private:
    static void bring_to_one_form(Value& base, Value& later, const Path& path) {
        const auto both = [&](auto change) {
            base = change(std::move(base));
            later = change(std::move(later));
        };
        if (is_keyed(path)) {
            reset_keys(base, later);
            both(as_list);
        } else if (is_text_or_list(path)) {
            both(as_list);
        } else if (is_hosts(path)) {
            reset_keys(base, later);
            both(as_list);
            drop_known(later, base);
        } else if (in_service(path, "networks") || in_service(path, "models")) {
            both([](const Value& value) { return as_map(value, put_name); });
        } else if (in_service(path, "depends_on")) {
            both([](const Value& value) { return as_map(value, put_dependency); });
        } else if (in_service(path, "build")) {
            both(as_build);
        }
    }

    void merge_maps(Value& base, Value later, Path& path) {
        if (in_service(path, "logging") && different_driver(base, later)) {
            base = std::move(later);
            return;
        }
        for (Entry& entry : later.map) {
            const auto found = std::ranges::find(base.map, entry.key, &Entry::key);
            if (found == base.map.end()) {
                base.map.push_back(std::move(entry));
            } else if (entry.value.merge_tag == MergeTag::Reset) {
                base.map.erase(found);
            } else if (entry.key.starts_with("x-")) {
                found->value = std::move(entry.value); // here null counts too
            } else {
                path.push_back(entry.key);
                merge(found->value, std::move(entry.value), path);
                path.pop_back();
            }
        }
    }

    void merge_lists(Value& base, Value later, const Path& path) {
        if (matches(path, {"networks", "*", "ipam", "config"})) {
            merge_pools(base, later);
            return;
        }
        for (Value& item : later.list) {
            base.list.push_back(std::move(item));
        }
    }

    /// Address pools of the same subnet are merged; a later pool of another subnet takes the place
    /// of those before it. That is what Compose does, item by item.
    void merge_pools(Value& base, const Value& later) {
        std::vector<Value> pools;
        const auto known = [&](std::string_view subnet) {
            return std::ranges::find_if(
                pools, [&](const Value& pool) { return pool.text_of("subnet") == subnet; });
        };
        for (const Value& old : base.list) {
            for (const Value& pool : later.list) {
                const std::string_view subnet = pool.text_of("subnet");
                const auto place = known(subnet);
                if (old.text_of("subnet") != subnet && place == pools.end()) {
                    pools.push_back(pool);
                    continue;
                }
                Value merged = old;
                Path path;
                merge_maps(merged, pool, path);
                if (place == pools.end()) {
                    pools.push_back(std::move(merged));
                } else {
                    *place = std::move(merged);
                }
            }
        }
        base.list = std::move(pools);
    }

    std::vector<text::Diagnostic>& diagnostics_;
};

} // namespace

void merge_document(Value& base, Value later, std::vector<text::Diagnostic>& diagnostics) {
    Path path;
    if (base.is_null()) {
        base = Value::empty_map(later.origin);
    }
    Merger(diagnostics).merge(base, std::move(later), path);
    drop_reset(base);
}

void merge_entry(Value& base, Value later, std::string_view section,
                 std::vector<text::Diagnostic>& diagnostics) {
    Path path{std::string(section), "*"};
    Merger(diagnostics).merge(base, std::move(later), path);
}

} // namespace tw::compose
