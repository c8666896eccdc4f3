// YAML as the generator writes it: a tree whose leaves are text, so that a shrinker can take parts
// away and the rest is still YAML.
#pragma once

#include <string>
#include <vector>

namespace tw::oracle {

struct Entry;

struct Node {
    enum class Kind { Scalar, List, Map };

    Kind kind = Kind::Scalar;
    std::string text;           ///< of a scalar, as written: quotes and all; `|-` and lines below
    std::string property;       ///< before the value: `&name`, `!reset`
    std::vector<Entry> entries; ///< of a list, with empty keys, or of a map
    bool flow = false;          ///< written in brackets

    [[nodiscard]] Node* find(std::string_view key);
    /// Adds an entry, or replaces that of the same key.
    void set(std::string key, Node value);
};

struct Entry {
    std::string key;
    Node value;
};

[[nodiscard]] Node scalar(std::string text);
[[nodiscard]] Node list(std::vector<Node> items);
[[nodiscard]] Node map(std::vector<Entry> entries);

/// The tree as a YAML document, with a final newline.
[[nodiscard]] std::string to_yaml(const Node& root);

} // namespace tw::oracle
