// The lossless syntax tree of a YAML text.
//
// Tokens laid end to end are the file, byte for byte. Nodes point into the text and own nothing;
// what a scalar means is decoded on demand (yaml/scalar.h). After a change of the text, `reparse`
// (yaml/reparse.h) makes the next tree out of this one.
#pragma once

#include "base/phrase.h"
#include "text/range.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
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

/// Names a node of one tree; `NodeId::None` is no node.
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
    bool is_open = false;    ///< pieces of the tree begin inside of it; for the tree's own use
};

/// Who refuses the text that a problem is about.
enum class Judge : std::uint8_t {
    Everyone,
    Specification, ///< YAML 1.2 forbids it, Compose's reader (go-yaml v3) takes it
    Compose,       ///< YAML 1.2 allows it, Compose refuses it
};

struct Problem {
    text::Range range;
    Phrase message; ///< one sentence without a full stop
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
/// outlive it. Cheap to copy: trees share what they have in common.
class Tree {
public:
    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::vector<Token> tokens() const;
    /// Of a text that is not empty.
    [[nodiscard]] Token last_token() const;
    [[nodiscard]] const std::vector<Document>& documents() const { return documents_; }
    /// In the order of the text.
    [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }
    /// True when Compose would read the text: no problem that Compose minds.
    [[nodiscard]] bool readable() const;

    [[nodiscard]] Node operator[](NodeId id) const {
        const Place place = place_of(id);
        return place.shift == 0 ? place.node : moved(place.node, place.shift);
    }
    /// All nodes, by and large in the order of the text.
    [[nodiscard]] std::vector<NodeId> nodes() const;

    [[nodiscard]] text::Range range(NodeId id) const {
        const Place place = place_of(id);
        return {place.node.begin + place.shift, place.node.end + place.shift};
    }
    /// The bytes behind anchor and tag, as written.
    [[nodiscard]] std::string_view source(NodeId id) const {
        const Place place = place_of(id);
        return text_.substr(place.node.content + place.shift, place.node.end - place.node.content);
    }
    [[nodiscard]] std::string_view source(const Node& node) const {
        return text_.substr(node.content, node.end - node.content);
    }
    [[nodiscard]] NodeId next(NodeId id) const { return place_of(id).node.next; }
    /// Without the `&`; empty when there is none.
    [[nodiscard]] std::string_view anchor(NodeId id) const;
    /// As written, `!reset` or `!!str`; empty when there is none.
    [[nodiscard]] std::string_view tag(NodeId id) const { return tag((*this)[id]); }
    [[nodiscard]] std::string_view tag(const Node& node) const {
        return node.tag_begin == no_offset
                   ? std::string_view{}
                   : text_.substr(node.tag_begin, node.tag_end - node.tag_begin);
    }
    /// An alias's target, through chains of aliases; other nodes stand for themselves.
    [[nodiscard]] NodeId resolved(NodeId id) const {
        while (id != NodeId::None && place_of(id).node.kind == NodeKind::Alias) {
            id = place_of(id).node.first_child;
        }
        return id;
    }
    /// True for a value that was left out (`key:`), which YAML reads as null.
    [[nodiscard]] bool is_absent(NodeId id) const {
        const Node node = (*this)[id];
        return node.kind == NodeKind::Scalar && node.style == Style::Plain &&
               node.content == node.end;
    }

private:
    friend class Builder;
    friend class Splice;

    /// What one reading wrote. Offsets are those of the text that was read then.
    struct Store {
        std::vector<Token> tokens;
        std::vector<Node> nodes;
    };
    /// The mappings around the first byte of a piece, outermost first; the last may be None, or
    /// both.
    using OpenIds = std::array<NodeId, 2>;
    /// A stretch of the text that can be read anew by itself: it begins with a key of one of the
    /// two outermost mappings, or with the text. Trees share pieces, at different places.
    struct Piece {
        std::shared_ptr<const Store> store;
        std::uint32_t begin = 0;      ///< first byte in this tree's text
        std::uint32_t shift = 0;      ///< how far it has moved since it was read, modulo 2^32
        std::uint32_t first_id = 0;   ///< of its nodes; a multiple of `page`
        const Node* nodes = nullptr;  ///< the first of them, in the store
        std::uint32_t first_node = 0; ///< the same as an index
        std::uint32_t node_count = 0;
        std::uint32_t first_token = 0; ///< in the store
        std::uint32_t token_count = 0;
        OpenIds open{NodeId::None, NodeId::None};
    };
    using OpenNode = std::pair<NodeId, Node>;
    /// A piece has ids of its own, in pages: those it does not use are room for what is typed.
    static constexpr std::uint32_t page = 64;

    [[nodiscard]] const Piece& piece_of(NodeId id) const {
        return pieces_[piece_of_page_[static_cast<std::uint32_t>(id) / page]];
    }
    [[nodiscard]] const Node& open_node(NodeId id) const;
    /// A node with the offsets at which it was read, and how far they have moved.
    struct Place {
        const Node& node;
        std::uint32_t shift;
    };
    [[nodiscard]] Place place_of(NodeId id) const {
        const Piece& piece = piece_of(id);
        const Node& node = piece.nodes[static_cast<std::uint32_t>(id) - piece.first_id];
        if (node.is_open) [[unlikely]] {
            return {open_node(id), 0};
        }
        return {node, piece.shift};
    }
    /// The node with all its offsets moved.
    [[nodiscard]] static Node moved(Node node, std::uint32_t shift);
    /// Brings `piece_of_page_` up to date.
    void index_pages();

    std::string_view text_;
    std::vector<Piece> pieces_; ///< in the order of the text
    std::vector<std::uint32_t> piece_of_page_;
    std::vector<OpenNode> open_nodes_; ///< nodes of several pieces, as they are now, by id
    std::vector<NodeId> anchored_;     ///< nodes with anchors, in the order of the text
    std::vector<Document> documents_;
    std::vector<Problem> problems_;
    bool divisible_ = false; ///< nothing in it reaches from one piece into others but open nodes,
                             ///< anchors and aliases
};

/// Reads any bytes: what cannot be understood becomes a problem, and reading goes on. Time is
/// linear in the size of `text`. Limits are problems too: nesting beyond 500 levels, more than 100
/// tag handles in a document, and behind 1,000 problems of one judge a last one says that there are
/// more.
[[nodiscard]] Tree parse(std::string_view text);

} // namespace tw::yaml
