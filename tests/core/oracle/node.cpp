#include "oracle/node.h"

#include <algorithm>

namespace tw::oracle {
namespace {

/// Block scalars cannot stand between brackets.
bool has_block_scalar(const Node& node) {
    return node.text.contains('\n') || std::ranges::any_of(node.entries, [](const Entry& entry) {
               return has_block_scalar(entry.value);
           });
}

bool is_inline(const Node& node) {
    return node.kind == Node::Kind::Scalar || node.entries.empty() ||
           (node.flow && !has_block_scalar(node));
}

std::string with_property(const Node& node, const std::string& text) {
    return node.property.empty() || text.empty() ? node.property + text
                                                 : node.property + " " + text;
}

std::string inline_text(const Node& node) {
    if (node.kind == Node::Kind::Scalar) {
        return with_property(node, node.text);
    }
    const bool is_map = node.kind == Node::Kind::Map;
    std::string text = is_map ? "{" : "[";
    for (const Entry& entry : node.entries) {
        text += text.size() == 1 ? "" : ", ";
        text += is_map ? entry.key + ": " : "";
        text += inline_text(entry.value);
    }
    return with_property(node, text + (is_map ? "}" : "]"));
}

void write_block(const Node& node, std::size_t indent, std::string& out);

/// What stands behind a `key:` or a `-`, with the line's end.
void write_value(const Node& node, std::size_t indent, std::string& out) {
    if (!is_inline(node)) {
        out += node.property.empty() ? "\n" : " " + node.property + "\n";
        write_block(node, indent, out);
        return;
    }
    const std::string text = inline_text(node);
    out += text.empty() ? "" : " ";
    for (const char c : text) {
        out += c;
        if (c == '\n') {
            out.append(indent, ' ');
        }
    }
    out += '\n';
}

void write_block(const Node& node, std::size_t indent, std::string& out) {
    for (const Entry& entry : node.entries) {
        out.append(indent, ' ');
        out += node.kind == Node::Kind::Map ? entry.key + ":" : "-";
        write_value(entry.value, indent + 2, out);
    }
}

} // namespace

Node* Node::find(std::string_view key) {
    const auto entry = std::ranges::find(entries, key, &Entry::key);
    return entry == entries.end() ? nullptr : &entry->value;
}

void Node::set(std::string key, Node value) {
    if (Node* present = find(key)) {
        *present = std::move(value);
    } else {
        entries.push_back({std::move(key), std::move(value)});
    }
}

Node scalar(std::string text) {
    return {.text = std::move(text)};
}

Node list(std::vector<Node> items) {
    Node node{.kind = Node::Kind::List};
    for (Node& item : items) {
        node.entries.push_back({"", std::move(item)});
    }
    return node;
}

Node map(std::vector<Entry> entries) {
    return {.kind = Node::Kind::Map, .entries = std::move(entries)};
}

std::string to_yaml(const Node& root) {
    std::string text;
    if (is_inline(root)) {
        return inline_text(root) + "\n";
    }
    write_block(root, 0, text);
    return text;
}

} // namespace tw::oracle
