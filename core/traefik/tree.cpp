#include "traefik/tree.h"

#include "traefik/values.h"
#include "yaml/scalar.h"
#include "yaml/tree.h"

#include <algorithm>
#include <format>

namespace tw::traefik {
namespace {

/// Turns a YAML text into names and values. Aliases are followed to a depth that stops those which
/// multiply.
class YamlReader {
public:
    YamlReader(const yaml::Tree& tree, text::FileId file) : tree_(tree), file_(file) {}

    /// Fills `node`; false for null, which Traefik takes for absent.
    bool read(yaml::NodeId id, TreeNode& node, int depth) {
        id = tree_.resolved(id);
        if (id == yaml::NodeId::None || depth > deepest || ++count_ > most) {
            return false;
        }
        switch (tree_[id].kind) {
        case yaml::NodeKind::Scalar:
            if (yaml::resolve(tree_, id) == yaml::ScalarType::Null) {
                return false;
            }
            node.value = yaml::decode(tree_, id);
            node.origin = origin(id);
            return true;
        case yaml::NodeKind::Sequence: read_list(id, node, depth); return true;
        case yaml::NodeKind::Mapping: read_map(id, node, depth); return true;
        case yaml::NodeKind::Alias: break;
        }
        return false;
    }

    [[nodiscard]] bool is_too_large() const { return count_ > most; }

private:
    static constexpr int deepest = 64;
    static constexpr std::size_t most = 100'000;

    [[nodiscard]] compose::Origin origin(yaml::NodeId id) const {
        return {.location = {file_, tree_.range(id)}};
    }

    void read_list(yaml::NodeId id, TreeNode& node, int depth) {
        node.origin = origin(id);
        std::size_t index = 0;
        for (yaml::NodeId item = tree_[id].first_child; item != yaml::NodeId::None;
             item = tree_[item].next) {
            TreeNode child{.name = std::format("[{}]", index++), .origin = origin(item)};
            if (!read(item, child, depth + 1)) {
                continue;
            }
            if (child.value) {
                node.items.push_back(*child.value);
            } else {
                node.children.push_back(std::move(child));
            }
        }
    }

    void read_map(yaml::NodeId id, TreeNode& node, int depth) {
        for (yaml::NodeId key = tree_[id].first_child; key != yaml::NodeId::None;) {
            const yaml::NodeId value = tree_[key].next;
            const yaml::NodeId key_node = tree_.resolved(key);
            const bool is_name =
                key_node != yaml::NodeId::None && tree_[key_node].kind == yaml::NodeKind::Scalar;
            const std::string name = is_name ? yaml::decode(tree_, key_node) : "";
            if (name == "<<") {
                read_merged(value, node, depth + 1);
            } else if (is_name) {
                TreeNode child{.name = name, .origin = origin(key)};
                if (read(value, child, depth + 1)) {
                    std::erase_if(node.children,
                                  [&](const TreeNode& each) { return each.name == name; });
                    node.children.push_back(std::move(child));
                }
            }
            key = tree_[value].next;
        }
    }

    /// What a merge key brings; names that are there already stay.
    void read_merged(yaml::NodeId value, TreeNode& node, int depth) {
        TreeNode merged;
        if (!read(value, merged, depth)) {
            return;
        }
        for (TreeNode& child : merged.children) {
            if (child.name.starts_with('[')) {
                std::ranges::move(child.children, std::back_inserter(node.children));
            } else if (node.find(child.name) == nullptr) {
                node.children.push_back(std::move(child));
            }
        }
    }

    const yaml::Tree& tree_;
    text::FileId file_;
    std::size_t count_ = 0;
};

std::vector<std::string_view> parts_of(std::string_view name, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = name.find(separator);
        parts.push_back(name.substr(0, end));
        if (end == std::string_view::npos) {
            return parts;
        }
        name.remove_prefix(end + 1);
    }
}

void put(TreeNode& root, const std::vector<std::string_view>& path, std::string value,
         const compose::Origin& origin) {
    TreeNode* node = &root;
    for (const std::string_view part : path) {
        if (part.empty()) {
            return;
        }
        const std::size_t bracket = part.ends_with(']') ? part.find('[') : std::string_view::npos;
        node = &node->child(part.substr(0, bracket), origin);
        if (bracket != std::string_view::npos) {
            node = &node->child(part.substr(bracket), origin);
        }
    }
    node->value = std::move(value);
    node->origin = origin;
}

} // namespace

const TreeNode* TreeNode::find(std::string_view child) const {
    const auto found = std::ranges::find_if(
        children, [&](const TreeNode& each) { return same_word(each.name, child); });
    return found == children.end() ? nullptr : &*found;
}

const TreeNode* TreeNode::at(std::initializer_list<std::string_view> path) const {
    const TreeNode* node = this;
    for (const std::string_view each : path) {
        node = node == nullptr ? nullptr : node->find(each);
    }
    return node;
}

std::string_view TreeNode::text_at(std::initializer_list<std::string_view> path) const {
    const TreeNode* node = at(path);
    return node != nullptr && node->value ? std::string_view(*node->value) : std::string_view();
}

std::vector<std::string> TreeNode::list() const {
    return items.empty() && value ? to_items(*value) : items;
}

bool TreeNode::is_on() const {
    return !children.empty() || !value || to_flag(*value).value_or(true);
}

TreeNode& TreeNode::child(std::string_view child_name, const compose::Origin& child_origin) {
    for (TreeNode& each : children) {
        if (same_word(each.name, child_name)) {
            return each;
        }
    }
    return children.emplace_back(TreeNode{.name = std::string(child_name), .origin = child_origin});
}

std::optional<TreeNode> read_yaml(const text::FileSet& files, text::FileId file) {
    const yaml::Tree tree = yaml::parse(files.text(file));
    if (!tree.readable() || tree.documents().empty()) {
        return std::nullopt;
    }
    TreeNode root{.origin = {.location = {file, {}}}};
    YamlReader reader(tree, file);
    reader.read(tree.documents().front().root, root, 0);
    return reader.is_too_large() ? std::nullopt : std::optional(std::move(root));
}

std::optional<TreeNode> read_tree(const text::FileSet& files, text::FileId file) {
    return lower(files.at(file).path().extension().string()) == ".toml" ? read_toml(files, file)
                                                                        : read_yaml(files, file);
}

TreeNode read_flags(const std::vector<CommandWord>& words) {
    TreeNode root;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view word = words[i].text;
        if (!word.starts_with('-')) {
            continue;
        }
        word.remove_prefix(word.starts_with("--") ? 2 : 1);
        const std::size_t equals = word.find('=');
        const auto path = parts_of(word.substr(0, equals), '.');
        std::string value = "true";
        if (equals != std::string_view::npos) {
            value = word.substr(equals + 1);
        } else if (i + 1 < words.size() && !words[i + 1].text.starts_with('-')) {
            value = words[++i].text;
        }
        put(root, path, std::move(value), words[i].origin);
    }
    return root;
}

TreeNode read_environment(const std::vector<compose::EnvironmentVariable>& variables) {
    constexpr std::string_view prefix = "traefik_";
    TreeNode root;
    for (const compose::EnvironmentVariable& variable : variables) {
        const std::string name = lower(variable.name);
        if (name.starts_with(prefix) && name.size() > prefix.size()) {
            put(root, parts_of(std::string_view(name).substr(prefix.size()), '_'),
                variable.value.value_or(""), variable.origin);
        }
    }
    return root;
}

} // namespace tw::traefik
