#include "oracle/difference.h"

#include <algorithm>
#include <array>
#include <set>

namespace tw::oracle {
namespace {

/// Below these, keys are names that the user chose.
bool holds_names(std::string_view key) {
    static constexpr std::array keys{"services",
                                     "networks",
                                     "volumes",
                                     "secrets",
                                     "configs",
                                     "environment",
                                     "labels",
                                     "annotations",
                                     "args",
                                     "options",
                                     "driver_opts",
                                     "depends_on",
                                     "sysctls",
                                     "ulimits",
                                     "aux_addresses",
                                     "extra_hosts",
                                     "storage_opt",
                                     "extensions",
                                     "additional_contexts"};
    return std::ranges::contains(keys, key);
}

struct Place {
    std::string path, pattern;
    bool names_below = true; ///< the next key is a name; of no use at the top

    [[nodiscard]] Place key(const std::string& key) const {
        const bool is_name = names_below && !path.empty();
        const std::string shown = is_name ? "*" : key.starts_with("x-") ? "x-*" : key;
        return {path.empty() ? key : path + "/" + key,
                pattern.empty() ? shown : pattern + "." + shown, !is_name && holds_names(key)};
    }
    [[nodiscard]] Place item(std::size_t index) const {
        return {path + "/" + std::to_string(index), pattern + "[]", false};
    }
};

class Comparison {
public:
    std::vector<Difference> found;

    void compare(const Place& place, const Json& theirs, const Json& ours) {
        if (theirs == ours) {
            return;
        }
        if (theirs.is_object() && ours.is_object()) {
            compare_objects(place, theirs, ours);
        } else if (theirs.is_array() && ours.is_array()) {
            compare_lists(place, theirs, ours);
        } else {
            add(place, theirs.type_name() == std::string_view(ours.type_name()) ? "value" : "type",
                theirs, ours);
        }
    }

private:
    void add(const Place& place, std::string change, const Json& theirs, const Json& ours) {
        found.push_back({place.path, place.pattern, std::move(change), theirs, ours});
    }

    void compare_objects(const Place& place, const Json& theirs, const Json& ours) {
        std::set<std::string> keys;
        for (const Json* each : {&theirs, &ours}) {
            for (const auto& [key, value] : each->items()) {
                keys.insert(key);
            }
        }
        for (const std::string& key : keys) {
            const Place below = place.key(key);
            if (!ours.contains(key)) {
                add(below, "missing", theirs.at(key), nullptr);
            } else if (!theirs.contains(key)) {
                add(below, "extra", nullptr, ours.at(key));
            } else {
                compare(below, theirs.at(key), ours.at(key));
            }
        }
    }

    void compare_lists(const Place& place, const Json& theirs, const Json& ours) {
        if (std::multiset<Json>(theirs.begin(), theirs.end()) ==
            std::multiset<Json>(ours.begin(), ours.end())) {
            add(place, "order", theirs, ours);
        } else if (theirs.size() != ours.size()) {
            add(place, "length", theirs, ours);
        } else {
            for (std::size_t i = 0; i < theirs.size(); ++i) {
                compare(place.item(i), theirs[i], ours[i]);
            }
        }
    }
};

} // namespace

std::vector<Difference> differences(const Json& theirs, const Json& ours) {
    Comparison comparison;
    comparison.compare({}, theirs, ours);
    return std::move(comparison.found);
}

} // namespace tw::oracle
