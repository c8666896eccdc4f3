#include "report/secrets.h"

#include "compose/secrecy.h"
#include "report/secrets_by_lines.h"

#include <algorithm>
#include <unordered_map>

namespace tw::report {
namespace {

using yaml::NodeId;
using yaml::NodeKind;

const yaml::Tree* tree_of_file(const facts::Facts& facts, text::FileId file) {
    const auto followed = facts.followed.find(file);
    if (followed != facts.followed.end()) {
        return &followed->second;
    }
    const auto found = std::ranges::find(facts.compose_files, file);
    const auto index = static_cast<std::size_t>(found - facts.compose_files.begin());
    return found == facts.compose_files.end() || index >= facts.trees.size() ? nullptr
                                                                             : &facts.trees[index];
}

/// A scalar as written, without its quotes.
std::string_view bare(std::string_view source) {
    const bool quoted = source.size() >= 2 && source.front() == source.back() &&
                        (source.front() == '"' || source.front() == '\'');
    return quoted ? source.substr(1, source.size() - 2) : source;
}

class TreeWalk {
public:
    TreeWalk(const yaml::Tree& tree, std::vector<text::Range>& found)
        : tree_(tree), found_(found) {}

    void walk(NodeId id, std::string_view name) {
        const yaml::Node node = tree_[id];
        if (node.kind == NodeKind::Scalar) {
            add_scalar(node, name);
        } else if (node.kind == NodeKind::Mapping) {
            for (NodeId key = node.first_child; key != NodeId::None;) {
                const NodeId value = tree_[key].next;
                if (value == NodeId::None) {
                    break;
                }
                walk(value, bare(tree_.source(key)));
                key = tree_[value].next;
            }
        } else if (node.kind == NodeKind::Sequence) {
            walk_items(node, name);
        }
    }

private:
    /// The item behind an option is the option's value: `["--requirepass", "…"]`.
    void walk_items(const yaml::Node& list, std::string_view name) {
        std::string_view before;
        for (NodeId item = list.first_child; item != NodeId::None; item = tree_[item].next) {
            const bool scalar = tree_[item].kind == NodeKind::Scalar;
            walk(item, before.starts_with('-') && !before.contains('=') ? before : name);
            before = scalar ? bare(tree_.source(item)) : std::string_view();
        }
    }

    void add_scalar(const yaml::Node& node, std::string_view name) {
        const text::Range range{node.content, std::max(node.end, node.body_end)};
        const std::string_view source = tree_.text().substr(range.begin, range.size());
        const std::string_view value = bare(source);
        if (value.empty()) {
            return;
        }
        if (is_secret(name)) {
            if (!compose::only_names_variable(value)) {
                found_.push_back(range);
            }
            return;
        }
        const std::size_t quote = source.size() == value.size() ? 0 : 1;
        const std::size_t equals = value.find('=');
        if (equals != std::string_view::npos && is_secret(value.substr(0, equals)) &&
            !compose::only_names_variable(value.substr(equals + 1))) {
            found_.push_back({range.begin + quote + equals + 1, range.end - quote});
        }
        if (value.contains('-')) {
            add_values_of_options(value, range.begin + quote, found_);
        }
    }

    /// Names come again and again.
    bool is_secret(std::string_view name) {
        const auto [place, is_new] = known_.try_emplace(name, false);
        if (is_new) {
            place->second = names_secret_anywhere(name);
        }
        return place->second;
    }

    const yaml::Tree& tree_;
    std::vector<text::Range>& found_;
    std::unordered_map<std::string_view, bool> known_;
};

} // namespace

const std::vector<text::Range>& Secrets::of(text::FileId file) {
    const auto [place, is_new] = known_.try_emplace(file);
    std::vector<text::Range>& found = place->second;
    if (!is_new) {
        return found;
    }
    const std::string& text = facts_->files.text(file);
    const yaml::Tree* tree = tree_of_file(*facts_, file);
    if (tree == nullptr || !tree->problems().empty()) {
        found = secrets_by_lines(text);
    }
    if (tree != nullptr) {
        TreeWalk walk(*tree, found);
        for (const yaml::Document& document : tree->documents()) {
            walk.walk(document.root, {});
        }
    }
    add_passwords_of_addresses(text, 0, found);
    for (text::Range range : told_[file]) {
        const std::size_t equals = text.find('=', range.begin);
        range.begin = equals < range.end ? equals + 1 : range.begin;
        found.push_back(range);
    }
    tidy_ranges(found);
    return found;
}

} // namespace tw::report
