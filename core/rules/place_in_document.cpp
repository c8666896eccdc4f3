#include "rules/place_in_document.h"

#include "yaml/scalar.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

/// Texts that are YAML by their names: an `.env` file or a certificate has no paths.
bool is_yaml(const std::filesystem::path& path) {
    const std::filesystem::path extension = path.extension();
    return extension == ".yaml" || extension == ".yml" || extension == ".json";
}

} // namespace

const yaml::Tree* Places::known_tree(text::FileId id) const {
    const auto found = std::ranges::find(facts_.compose_files, id);
    if (found != facts_.compose_files.end()) {
        const auto index = static_cast<std::size_t>(found - facts_.compose_files.begin());
        return index < facts_.trees.size() ? &facts_.trees[index] : nullptr;
    }
    const auto followed = facts_.followed.find(id);
    return followed == facts_.followed.end() ? nullptr : &followed->second;
}

Places::File& Places::file(text::FileId id) {
    const auto [found, is_new] = files_.try_emplace(id);
    File& file = found->second;
    if (is_new) {
        file.tree = known_tree(id);
        if (file.tree == nullptr && is_yaml(facts_.files.at(id).path())) {
            file.own = std::make_unique<yaml::Tree>(yaml::parse(facts_.files.text(id)));
            file.tree = file.own.get();
        }
    }
    return file;
}

const std::vector<Places::Child>& Places::children(File& file, yaml::NodeId id) {
    const auto [found, is_new] = file.children.try_emplace(static_cast<std::uint32_t>(id));
    std::vector<Child>& children = found->second;
    const yaml::Tree& tree = *file.tree;
    const yaml::Node node = tree[id];
    if (!is_new ||
        (node.kind != yaml::NodeKind::Mapping && node.kind != yaml::NodeKind::Sequence)) {
        return children;
    }
    for (yaml::NodeId child = node.first_child; child != yaml::NodeId::None;) {
        const text::Range range = tree.range(child);
        if (node.kind == yaml::NodeKind::Sequence) {
            children.push_back({{range.begin, range.begin}, range, yaml::NodeId::None, child});
            child = tree.next(child);
            continue;
        }
        const yaml::NodeId value = tree.next(child);
        children.push_back({range, tree.range(value), child, value});
        child = tree.next(value);
    }
    return children;
}

std::string Places::step(const File& file, const std::vector<Child>& children, const Child& child) {
    if (child.name == yaml::NodeId::None) {
        return std::format("[{}]", &child - children.data());
    }
    const yaml::Node name = (*file.tree)[child.name];
    return "." + (name.kind == yaml::NodeKind::Scalar ? yaml::decode(*file.tree, name) : "?");
}

const Places::Child* Places::child_at(const std::vector<Child>& children, text::Range range) {
    const auto after = std::ranges::upper_bound(children, range.begin, {},
                                                [](const Child& child) { return child.key.begin; });
    if (after == children.begin()) {
        return nullptr;
    }
    const Child& child = *std::prev(after);
    return range.end <= std::max(child.key.end, child.value.end) ? &child : nullptr;
}

std::string Places::path(const text::Location& location) {
    if (static_cast<std::size_t>(location.file) >= facts_.files.size() ||
        location.range == text::Range{}) {
        return {};
    }
    File& at = file(location.file);
    if (at.tree == nullptr) {
        return {};
    }
    const auto& documents = at.tree->documents();
    const auto document = std::ranges::find_if(documents, [&](const yaml::Document& each) {
        return location.range.begin >= each.begin && location.range.end <= each.end;
    });
    if (document == documents.end()) {
        return {};
    }
    std::string path;
    yaml::NodeId node = document->root;
    while (at.tree->range(node) != location.range) {
        const std::vector<Child>& all = children(at, node);
        const Child* child = child_at(all, location.range);
        if (child == nullptr) {
            break;
        }
        path += step(at, all, *child);
        if (!child->key.empty() && child->key.contains(location.range)) {
            break;
        }
        node = child->node;
    }
    return path.starts_with('.') ? path.substr(1) : path;
}

void add_subjects(const facts::Facts& facts, std::vector<facts::Finding>& findings) {
    Places places(facts);
    for (facts::Finding& finding : findings) {
        if (finding.subject.empty()) {
            finding.subject = places.path(finding.location);
        }
    }
}

} // namespace tw::rules
