#include "rules/places.h"

#include "base/letters.h"

#include <algorithm>

namespace tw::rules {
namespace {

using yaml::NodeId;
using yaml::NodeKind;

struct Found {
    NodeId value = NodeId::None;
    yaml::Path path;
};

std::optional<Found> value_in(const yaml::Tree& tree, NodeId root, text::Range wanted) {
    Found found{root, {}};
    while (tree.range(found.value) != wanted) {
        const yaml::Node node = tree[found.value];
        NodeId next = NodeId::None;
        if (node.kind == NodeKind::Mapping) {
            for (NodeId key = node.first_child; key != NodeId::None;
                 key = tree[tree[key].next].next) {
                const NodeId value = tree[key].next;
                const bool is_key = tree.range(key) == wanted;
                if (!is_key && !tree.range(value).contains(wanted)) {
                    continue;
                }
                if (tree[key].kind != NodeKind::Scalar) {
                    return std::nullopt;
                }
                found.path.emplace_back(yaml::decode(tree, key));
                if (is_key) {
                    found.value = value;
                    return found;
                }
                next = value;
                break;
            }
        } else if (node.kind == NodeKind::Sequence) {
            std::size_t index = 0;
            for (NodeId item = node.first_child; item != NodeId::None;
                 item = tree[item].next, ++index) {
                if (tree.range(item).contains(wanted)) {
                    found.path.emplace_back(index);
                    next = item;
                    break;
                }
            }
        }
        if (next == NodeId::None) {
            return std::nullopt;
        }
        found.value = next;
    }
    return found;
}

bool begins_variable(std::string_view rest) {
    const char c = rest.size() > 1 ? rest[1] : ' ';
    return c == '{' || (is_variable_letter(c) && !is_digit(c));
}

/// `$NAME` or `${NAME` and nothing that would go on the name.
bool begins_variable_named(std::string_view rest, std::string_view name) {
    rest.remove_prefix(rest.starts_with("${") ? 2 : 1);
    return rest.starts_with(name) &&
           (rest.size() == name.size() || !is_variable_letter(rest[name.size()]));
}

} // namespace

const yaml::Tree* tree_of(const facts::Facts& facts, text::FileId file) {
    const auto found = std::ranges::find(facts.compose_files, file);
    if (found != facts.compose_files.end()) {
        return &facts.trees[static_cast<std::size_t>(found - facts.compose_files.begin())];
    }
    const auto followed = facts.followed.find(file);
    return followed == facts.followed.end() ? nullptr : &followed->second;
}

std::optional<std::string> Written::text() const {
    return (*tree)[value].kind == NodeKind::Scalar ? std::optional(yaml::decode(*tree, value))
                                                   : std::nullopt;
}

bool Written::is_plain() const {
    const yaml::Node node = (*tree)[value];
    return node.kind == NodeKind::Scalar && node.style == yaml::Style::Plain;
}

std::optional<Written> written_at(const facts::Facts& facts, const text::Location& place) {
    const yaml::Tree* tree = tree_of(facts, place.file);
    if (tree == nullptr) {
        return std::nullopt;
    }
    for (const yaml::Document& document : tree->documents()) {
        auto found = value_in(*tree, document.root, place.range);
        if (found && (*tree)[found->value].kind != NodeKind::Alias) {
            const bool is_only_file =
                facts.compose_files.size() == 1 && facts.compose_files.front() == place.file;
            return Written{
                {std::move(found->path), is_only_file ? std::nullopt : std::optional(place.file)},
                tree,
                found->value};
        }
    }
    return std::nullopt;
}

std::string_view source_at(const facts::Facts& facts, const text::Location& place) {
    const yaml::Tree* tree = tree_of(facts, place.file);
    return tree == nullptr ? std::string_view()
                           : tree->text().substr(place.range.begin, place.range.size());
}

ValuePlace service_place(const compose::Service& service, std::initializer_list<yaml::Step> steps) {
    yaml::Path path{"services", service.name.str()};
    path.insert(path.end(), steps);
    return {std::move(path), std::nullopt};
}

std::string with_dollars_escaped(std::string_view text, std::string_view only) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        out += rest.front();
        if (rest.front() != '$') {
            continue;
        }
        if (rest.starts_with("$$")) {
            out += '$';
            ++at;
        } else if (only.empty() ? begins_variable(rest) : begins_variable_named(rest, only)) {
            out += '$';
        }
    }
    return out;
}

} // namespace tw::rules
