// Which items of a list Compose takes for the same one.
#include "compose/canonical.h"
#include "compose/mount.h"
#include "compose/paths.h"
#include "compose/reader.h"

#include <algorithm>
#include <array>
#include <format>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>

namespace tw::compose {
namespace {

/// Up to the first `=`: labels, variables, and lists of plain words.
std::string key_of(const Value& item) {
    return item.text.substr(0, item.text.find('='));
}

std::string whole_text(const Value& item) {
    return item.is_map() ? std::string(item.text_of("path")) : item.text;
}

std::string target_of_mount(const Value& item) {
    if (item.is_map()) {
        return std::string(item.text_of("target"));
    }
    return parse_mount(item.text).target;
}

std::string target_of_device(const Value& item) {
    if (item.is_map()) {
        return std::string(item.text_of("target"));
    }
    const std::size_t first = item.text.find(':');
    const std::size_t second = item.text.find(':', first + 1);
    return first == std::string::npos ? item.text : item.text.substr(first + 1, second - first - 1);
}

std::string target_of_file(const Value& item, std::string_view folder) {
    if (item.is_map()) {
        const std::string_view target = item.text_of("target");
        return target.empty() ? std::format("{}/{}", folder, item.text_of("source"))
                              : std::string(target);
    }
    return std::format("{}/{}", folder, item.text);
}

std::string target_of_secret(const Value& item) {
    return target_of_file(item, "/run/secrets");
}

std::string target_of_config(const Value& item) {
    return target_of_file(item, "");
}

/// A host port that was written as a number is never equal to one that was written as text.
std::string identity_of_port(const Value& item) {
    if (!item.is_map()) {
        return item.text;
    }
    const Value* published = item.find("published");
    const bool is_number = published != nullptr && published->kind == Kind::Int;
    const std::string_view host = item.text_of("host_ip");
    const std::string_view protocol = item.text_of("protocol");
    return std::format("{}:{}{}:{}/{}", host.empty() ? "0.0.0.0" : host, is_number ? "#" : "",
                       item.text_of("published"), item.text_of("target"),
                       protocol.empty() ? "tcp" : protocol);
}

using Identity = std::string (*)(const Value&);

struct Rule {
    std::string_view key;
    Identity identity;
};

constexpr auto rules_of_service = std::to_array<Rule>({{"annotations", key_of},
                                                       {"cap_add", key_of},
                                                       {"cap_drop", key_of},
                                                       {"configs", target_of_config},
                                                       {"devices", target_of_device},
                                                       {"dns", key_of},
                                                       {"dns_opt", key_of},
                                                       {"dns_search", key_of},
                                                       {"env_file", whole_text},
                                                       {"environment", key_of},
                                                       {"expose", whole_text},
                                                       {"labels", key_of},
                                                       {"links", key_of},
                                                       {"ports", identity_of_port},
                                                       {"profiles", key_of},
                                                       {"secrets", target_of_secret},
                                                       {"sysctls", key_of},
                                                       {"tmpfs", key_of},
                                                       {"volumes", target_of_mount}});
constexpr auto rules_of_build = std::to_array<Rule>(
    {{"additional_contexts", key_of}, {"args", key_of}, {"labels", key_of}, {"tags", key_of}});
constexpr auto rules_of_labelled = std::to_array<Rule>({{"labels", key_of}});
constexpr auto rules_of_attachment =
    std::to_array<Rule>({{"aliases", key_of}, {"link_local_ips", key_of}});

static_assert(std::ranges::is_sorted(rules_of_service, {}, &Rule::key));
static_assert(std::ranges::is_sorted(rules_of_build, {}, &Rule::key));
static_assert(std::ranges::is_sorted(rules_of_attachment, {}, &Rule::key));

/// The place of the item before `item` that is the same one; few are compared one by one.
class Identities {
public:
    explicit Identities(std::size_t count) : is_indexed_(count > few) { names_.reserve(count); }

    /// Adds a name, unless it is known: then its place.
    std::optional<std::size_t> add(std::string name) {
        if (is_indexed_) {
            const auto [place, is_new] = index_.emplace(std::move(name), index_.size());
            return is_new ? std::nullopt : std::optional(place->second);
        }
        const auto known = std::ranges::find(names_, name);
        if (known != names_.end()) {
            return static_cast<std::size_t>(known - names_.begin());
        }
        names_.push_back(std::move(name));
        return std::nullopt;
    }

private:
    static constexpr std::size_t few = 16;
    bool is_indexed_;
    std::vector<std::string> names_;
    std::unordered_map<std::string, std::size_t> index_;
};

void unify(Value& list, Identity identity) {
    if (list.list.size() < 2) {
        return;
    }
    Identities identities(list.list.size());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < list.list.size(); ++i) {
        const std::size_t place = identities.add(identity(list.list[i])).value_or(kept);
        if (place != i) {
            list.list[place] = std::move(list.list[i]);
        }
        kept = std::max(kept, place + 1);
    }
    list.list.erase(list.list.begin() + static_cast<std::ptrdiff_t>(kept), list.list.end());
}

/// The rules are in the order of their keys.
void unify(Value* owner, std::span<const Rule> rules) {
    if (owner == nullptr) {
        return;
    }
    for (Entry& entry : owner->map) {
        const auto rule = std::ranges::lower_bound(rules, entry.key, {}, &Rule::key);
        if (rule != rules.end() && rule->key == entry.key) {
            unify(entry.value, rule->identity);
        }
    }
}

} // namespace

void keep_last_of_equals(Value& root) {
    for_each_service(root, [](Entry& service) {
        unify(&service.value, rules_of_service);
        unify(service.value.find("build"), rules_of_build);
        unify(service.value.find("deploy"), rules_of_labelled);
        if (Value* networks = service.value.find("networks")) {
            for (Entry& network : networks->map) {
                unify(&network.value, rules_of_attachment);
            }
        }
    });
    if (Value* networks = root.find("networks")) {
        for (Entry& network : networks->map) {
            unify(&network.value, rules_of_labelled);
        }
    }
}

void refuse_equal_targets(Value& document, std::vector<text::Diagnostic>& diagnostics) {
    for_each_service(document, [&](Entry& service) {
        const Value* mounts = service.value.find("volumes");
        std::set<std::string> targets;
        for (std::size_t i = 0; mounts != nullptr && i < mounts->list.size(); ++i) {
            const Value& mount = mounts->list[i];
            std::string target = clean_path(target_of_mount(mount));
            if (!targets.insert(target).second) {
                Remarks(diagnostics)
                    .error("TW-CMP-030", mount.origin.location,
                           say("something is mounted at {} already", target));
            }
        }
    });
}

void for_each_service(Value& root, const std::function<void(Entry&)>& visit) {
    if (Value* services = root.find("services")) {
        for (Entry& service : services->map) {
            if (service.value.is_map()) {
                visit(service);
            }
        }
    }
}

} // namespace tw::compose
