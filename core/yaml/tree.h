// The lossless syntax tree of a YAML text.
//
// Tokens laid end to end are the file, byte for byte. Nodes point into the text and own nothing;
// what a scalar means is decoded on demand (yaml/scalar.h).
#pragma once

#include "text/range.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tw::yaml {

enum class TokenKind : std::uint8_t {
    ByteOrderMark,
    Space,     ///< blanks and tabs
    LineBreak, ///< LF, CRLF or CR
    Comment,   ///< from `#` to the end of the line, without the line break
    Directive, ///< `%YAML 1.2`
    DocumentStart,
    DocumentEnd,
    Indicator, ///< one of `- ? : , [ ] { }`
    Anchor,
    Tag,
    Alias,
    Scalar, ///< plain or quoted, with its quotes and inner line breaks
    BlockHeader,
    BlockText,
    Junk, ///< what could not be read; a problem says why
};

struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    TokenKind kind = TokenKind::Junk;
};

enum class NodeKind : std::uint8_t { Mapping, Sequence, Scalar, Alias };

enum class Style : std::uint8_t {
    Block,
    Flow,
    Plain, ///< also the style of an absent value, whose range is empty
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
};

/// Index of a node in its tree; `NodeId::None` is no node.
enum class NodeId : std::uint32_t { None = 0xFFFF'FFFFU };

inline constexpr std::uint32_t no_offset = 0xFFFF'FFFFU;

/// A node. Children of a mapping alternate key, value; every key has a value, if only an empty one.
struct Node {
    std::uint32_t begin = 0;    ///< first byte, properties included
    std::uint32_t end = 0;      ///< behind the last byte that says something; a block scalar's last
                                ///< line break is not part of it
    std::uint32_t content = 0;  ///< first byte behind anchor and tag
    std::uint32_t body_end = 0; ///< block scalars: behind the last line that belongs to the text
    std::uint32_t anchor_begin = no_offset, anchor_end = no_offset; ///< with the `&`
    std::uint32_t tag_begin = no_offset, tag_end = no_offset;
    /// The `-`, `?` or `:` that introduces the node; `no_offset` for implicit keys and flow items.
    std::uint32_t indicator = no_offset;
    NodeId parent = NodeId::None;
    NodeId next = NodeId::None;        ///< next child of the same parent
    NodeId first_child = NodeId::None; ///< for an alias: the node it stands for
    NodeId last_child = NodeId::None;
    std::uint32_t indent =
        0; ///< block collections: their column; block scalars: indent of the text
    NodeKind kind = NodeKind::Scalar;
    Style style = Style::Plain;
    bool multi_line = false; ///< scalars: the content spans several lines
};

/// Who refuses the text that a problem is about.
enum class Judge : std::uint8_t {
    Everyone,
    Specification, ///< YAML 1.2 forbids it, Compose's reader (go-yaml v3) takes it
    Compose,       ///< YAML 1.2 allows it, Compose refuses it
};

struct Problem {
    text::Range range;
    std::string message; ///< one sentence without a full stop
    Judge judge = Judge::Everyone;
};

struct Document {
    NodeId root = NodeId::None; ///< always present; an empty document has an empty scalar
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool explicit_start = false;             ///< has `---`
    bool explicit_end = false;               ///< has `...`
    std::vector<text::Range> tag_directives; ///< `%TAG` lines, for resolving handles
};

/// The syntax tree of one text. It keeps no copy of the text: the view given to `parse` must
/// outlive it.
class Tree {
public:
    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] const std::vector<Token>& tokens() const { return tokens_; }
    [[nodiscard]] const std::vector<Document>& documents() const { return documents_; }
    /// In the order of the text.
    [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }
    /// True when Compose would read the text: no problem that Compose minds.
    [[nodiscard]] bool readable() const;

    [[nodiscard]] const Node& operator[](NodeId id) const {
        return nodes_[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] std::size_t node_count() const { return nodes_.size(); }

    [[nodiscard]] text::Range range(NodeId id) const {
        return {(*this)[id].begin, (*this)[id].end};
    }
    /// The bytes behind anchor and tag, as written.
    [[nodiscard]] std::string_view source(NodeId id) const {
        return text_.substr((*this)[id].content, (*this)[id].end - (*this)[id].content);
    }
    /// Without the `&`; empty when there is none.
    [[nodiscard]] std::string_view anchor(NodeId id) const;
    /// As written, `!reset` or `!!str`; empty when there is none.
    [[nodiscard]] std::string_view tag(NodeId id) const;
    /// An alias's target, through chains of aliases; other nodes stand for themselves.
    [[nodiscard]] NodeId resolved(NodeId id) const;
    /// True for a value that was left out (`key:`), which YAML reads as null.
    [[nodiscard]] bool is_absent(NodeId id) const {
        const Node& node = (*this)[id];
        return node.kind == NodeKind::Scalar && node.style == Style::Plain &&
               node.content == node.end;
    }

private:
    friend class Builder;
    std::string_view text_;
    std::vector<Token> tokens_;
    std::vector<Node> nodes_;
    std::vector<Document> documents_;
    std::vector<Problem> problems_;
};

/// Reads any bytes: what cannot be understood becomes a problem, and reading goes on. Time is
/// linear in the size of `text`. Limits are problems too: nesting beyond 500 levels, more than 100
/// tag handles in a document, and behind 1,000 problems of one judge a last one says that there are
/// more.
[[nodiscard]] Tree parse(std::string_view text);

} // namespace tw::yaml
