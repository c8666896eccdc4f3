#include "yaml/data.h"

#include "yaml/events.h"

#include <algorithm>
#include <format>
#include <unordered_map>

namespace tw::yaml {
namespace {

class Converter {
public:
    Converter(const Tree& tree, const Document& document) : tree_(tree), document_(document) {}

    Data convert(NodeId id) {
        const Node node = tree_[id];
        Data data;
        if (node.kind == NodeKind::Alias) {
            data.kind = Data::Kind::Alias;
            const auto found = anchors_.find(node.first_child);
            data.alias = found == anchors_.end() ? 0 : found->second;
            return data;
        }
        if (const std::string_view tag = tree_.tag(id); !tag.empty() && tag != "!") {
            data.tag = full_tag(tree_, document_, tag);
        }
        if (node.anchor_begin != no_offset) {
            data.anchor = anchors_.emplace(id, anchors_.size() + 1).first->second;
        }
        if (node.kind == NodeKind::Scalar) {
            // A tag decides the type, whatever the text looks like.
            data.type = data.tag.empty() ? resolve(tree_, id) : ScalarType::String;
            data.text = data.type == ScalarType::Null ? std::string{} : decode(tree_, id);
        } else if (node.kind == NodeKind::Sequence) {
            data.kind = Data::Kind::List;
            for (NodeId item = node.first_child; item != NodeId::None; item = tree_[item].next) {
                data.list.push_back(convert(item));
            }
        } else {
            data.kind = Data::Kind::Map;
            for (NodeId key = node.first_child; key != NodeId::None;) {
                const NodeId value = tree_[key].next;
                Data first = convert(key);
                data.map.emplace_back(std::move(first), convert(value));
                key = tree_[value].next;
            }
        }
        return data;
    }

private:
    const Tree& tree_;
    const Document& document_;
    std::unordered_map<NodeId, std::size_t> anchors_;
};

} // namespace

bool operator==(const Data& left, const Data& right) {
    return left.kind == right.kind && left.type == right.type && left.text == right.text &&
           left.tag == right.tag && left.anchor == right.anchor && left.alias == right.alias &&
           left.list == right.list && left.map == right.map;
}

Data Data::null() {
    return {};
}

Data Data::string(std::string text) {
    Data data;
    data.type = ScalarType::String;
    data.text = std::move(text);
    return data;
}

Data Data::plain(std::string text) {
    Data data;
    data.type = resolve_plain(text);
    data.text = std::move(text);
    return data;
}

Data Data::list_of(std::vector<Data> items) {
    Data data;
    data.kind = Kind::List;
    data.list = std::move(items);
    return data;
}

Data Data::reset() {
    Data data = string("null");
    data.tag = "!reset";
    return data;
}

Data Data::empty_map() {
    Data data;
    data.kind = Kind::Map;
    return data;
}

Data& Data::add(std::string key, Data value) {
    map.emplace_back(string(std::move(key)), std::move(value));
    return *this;
}

std::string to_text(const Path& path) {
    std::string text;
    for (const Step& step : path) {
        if (const auto* key = std::get_if<std::string>(&step)) {
            text += (text.empty() ? "" : ".") + *key;
        } else {
            text += std::format("[{}]", std::get<std::size_t>(step));
        }
    }
    return text;
}

const Data* find(const Data& root, const Path& path) {
    const Data* at = &root;
    for (const Step& step : path) {
        if (const auto* key = std::get_if<std::string>(&step)) {
            const auto found = std::ranges::find_if(
                at->map, [&](const auto& entry) { return entry.first.text == *key; });
            if (found == at->map.end()) {
                return nullptr;
            }
            at = &found->second;
        } else {
            const std::size_t index = std::get<std::size_t>(step);
            if (index >= at->list.size()) {
                return nullptr;
            }
            at = &at->list[index];
        }
    }
    return at;
}

Data* find(Data& root, const Path& path) {
    return const_cast<Data*>(find(std::as_const(root), path)); // the root may be changed
}

Data to_data(const Tree& tree, NodeId root) {
    // The last document that begins at or before the node.
    const auto& documents = tree.documents();
    const auto behind = std::ranges::upper_bound(documents, tree[root].begin, {}, &Document::begin);
    return Converter(tree, behind == documents.begin() ? *behind : *std::prev(behind))
        .convert(root);
}

NodeId find(const Tree& tree, NodeId root, const Path& path) {
    NodeId at = root;
    for (const Step& step : path) {
        const Node node = tree[at];
        const auto* key = std::get_if<std::string>(&step);
        if (node.kind != (key != nullptr ? NodeKind::Mapping : NodeKind::Sequence)) {
            return NodeId::None;
        }
        NodeId child = node.first_child;
        if (key != nullptr) {
            while (child != NodeId::None &&
                   !(tree[child].kind == NodeKind::Scalar && decode(tree, child) == *key)) {
                child = tree[tree[child].next].next;
            }
            child = child == NodeId::None ? child : tree[child].next;
        } else {
            for (std::size_t i = 0; child != NodeId::None && i < std::get<std::size_t>(step); ++i) {
                child = tree[child].next;
            }
        }
        if (child == NodeId::None) {
            return child;
        }
        at = child;
    }
    return at;
}

NodeId key_of(const Tree& tree, NodeId value) {
    const NodeId parent = tree[value].parent;
    if (parent == NodeId::None || tree[parent].kind != NodeKind::Mapping) {
        return value;
    }
    NodeId key = tree[parent].first_child;
    while (tree[key].next != value) {
        key = tree[tree[key].next].next;
    }
    return key;
}

} // namespace tw::yaml
