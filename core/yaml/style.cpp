#include "yaml/style.h"

#include <algorithm>
#include <map>

namespace tw::yaml {
namespace {

template <class T>
T most_frequent(const std::map<T, int>& counts, T otherwise) {
    const auto best = std::ranges::max_element(counts, {}, &std::pair<const T, int>::second);
    return best == counts.end() ? otherwise : best->first;
}

std::string encode(const Data& scalar, const FileStyle& style, Quoting quoting, bool in_flow) {
    const char quote = quoting == Quoting::Single   ? '\''
                       : quoting == Quoting::Double ? '"'
                                                    : style.quote;
    std::string text = encode_string(scalar.text, quote, in_flow);
    if (quoting == Quoting::AsNeeded || text.front() == '"' || text.front() == '\'') {
        return text;
    }
    return std::string(1, quote) + text +
           quote; // it is plain, so it holds no quote or escape at its ends
}

/// `!override ` in front of a value that has that tag.
std::string tag_before(const Data& data) {
    return data.tag.empty() ? std::string{} : data.tag + " ";
}

/// A scalar with its tag. What has one is a string whatever it looks like, so `!reset null` needs
/// no quotes.
std::string tagged_scalar(const Data& scalar, const FileStyle& style, Quoting quoting,
                          bool in_flow) {
    const bool is_bare = !scalar.tag.empty() && scalar.text == "null";
    return tag_before(scalar) +
           (is_bare ? scalar.text : render_scalar(scalar, style, quoting, in_flow));
}

} // namespace

FileStyle detect_style(const Tree& tree) {
    FileStyle style;
    const std::string_view text = tree.text();
    if (const std::size_t end = text.find('\n');
        end != std::string_view::npos && end > 0 && text[end - 1] == '\r') {
        style.line_break = "\r\n";
    }
    std::map<std::size_t, int> steps;
    std::map<bool, int> indented;
    std::map<char, int> quotes;
    for (const NodeId id : tree.nodes()) {
        const Node node = tree[id];
        if (node.style == Style::SingleQuoted || node.style == Style::DoubleQuoted) {
            ++quotes[node.style == Style::SingleQuoted ? '\'' : '"'];
        }
        if (node.style != Style::Block || node.parent == NodeId::None) {
            continue;
        }
        const Node parent = tree[node.parent];
        if (parent.kind != NodeKind::Mapping || parent.style != Style::Block ||
            node.indent < parent.indent) {
            continue;
        }
        if (node.kind == NodeKind::Mapping) {
            ++steps[node.indent - parent.indent];
        } else {
            ++indented[node.indent > parent.indent];
        }
    }
    style.step = std::max<std::size_t>(most_frequent(steps, std::size_t{2}), 1);
    style.indented_lists = most_frequent(indented, true);
    style.quote = most_frequent(quotes, '"');
    return style;
}

std::string render_scalar(const Data& scalar, const FileStyle& style, Quoting quoting,
                          bool in_flow) {
    if (scalar.type == ScalarType::Null) {
        return "null";
    }
    return scalar.type == ScalarType::String ? encode(scalar, style, quoting, in_flow)
                                             : scalar.text;
}

std::string render_flow(const Data& data, const FileStyle& style, Quoting quoting) {
    std::string out;
    if (data.kind == Data::Kind::List) {
        for (const Data& item : data.list) {
            out += (out.empty() ? "" : ", ") + render_flow(item, style, quoting);
        }
        return tag_before(data) + "[" + out + "]";
    }
    if (data.kind == Data::Kind::Map) {
        for (const auto& [key, value] : data.map) {
            out += (out.empty() ? "" : ", ") + render_scalar(key, style, Quoting::AsNeeded, true) +
                   ": " + render_flow(value, style, quoting);
        }
        return tag_before(data) + "{" + out + "}";
    }
    return tagged_scalar(data, style, quoting, true);
}

std::string render_block_item(const Data& item, std::size_t dash_column, const FileStyle& style,
                              Quoting quoting) {
    if (item.kind == Data::Kind::Scalar) {
        return tagged_scalar(item, style, quoting, false);
    }
    if (item.kind != Data::Kind::Map || item.map.empty() || !item.tag.empty()) {
        return render_flow(item, style, quoting);
    }
    std::string out;
    const std::size_t column = dash_column + 2; // behind the dash and a blank
    for (const auto& [key, value] : item.map) {
        out += (out.empty() ? std::string{} : style.line_break + std::string(column, ' ')) +
               render_scalar(key, style, Quoting::AsNeeded, false) + ":" +
               render_block_value(value, column, style, quoting);
    }
    return out;
}

std::string render_block_value(const Data& data, std::size_t key_column, const FileStyle& style,
                               Quoting quoting) {
    std::string out = data.tag.empty() ? std::string{} : " " + data.tag;
    if (data.kind == Data::Kind::Map && !data.map.empty()) {
        const std::size_t column = key_column + style.step;
        for (const auto& [key, value] : data.map) {
            out += style.line_break + std::string(column, ' ') +
                   render_scalar(key, style, Quoting::AsNeeded, false) + ":" +
                   render_block_value(value, column, style, quoting);
        }
        return out;
    }
    if (data.kind == Data::Kind::List && !data.list.empty()) {
        const std::size_t column = key_column + (style.indented_lists ? style.step : 0);
        for (const Data& item : data.list) {
            out += style.line_break + std::string(column, ' ') + "- " +
                   render_block_item(item, column, style, quoting);
        }
        return out;
    }
    if (data.kind == Data::Kind::Scalar) {
        return data.type == ScalarType::Null ? std::string{}
                                             : " " + tagged_scalar(data, style, quoting, false);
    }
    return " " + render_flow(data, style, quoting);
}

} // namespace tw::yaml
