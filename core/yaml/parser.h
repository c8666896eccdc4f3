// Internal: the reader behind `yaml::parse` and `yaml::reparse`. A recursive descent over the
// bytes; a key is recognised after it has been read, by the `:` behind it, so no text is looked at
// more than twice.
#pragma once

#include "yaml/tree.h"

#include <array>
#include <optional>
#include <string>
#include <unordered_map>

namespace tw::yaml {

/// What is read: the whole text, or some neighbouring pieces of a tree anew.
struct Part {
    std::size_t begin = 0;
    std::size_t end = std::string_view::npos; ///< where reading stops, in front of a key
    NodeId first{0};                          ///< id of the first node that is made
    NodeId behind = NodeId::None;             ///< id of the key at `end`
    /// The mappings around `begin`, outermost first, without the children they have so far.
    std::vector<std::pair<NodeId, Node>> open;
    const Tree* before = nullptr; ///< where anchors before `begin` are found
};

inline constexpr std::size_t max_problems = 1000; ///< of each judge

/// The cursor, and everything that writes into the tree.
class Builder {
protected:
    Builder(std::string_view text, Part part);

    // The cursor.
    [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
    /// The byte `ahead` of the cursor; 0 behind the end.
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }
    [[nodiscard]] int column() const { return static_cast<int>(at_ - line_start_); }
    /// A blank, a line break or the end of the text stands `ahead` of the cursor.
    [[nodiscard]] bool is_gap(std::size_t ahead) const;
    /// `---` or `...` at the start of a line.
    [[nodiscard]] bool at_document_marker() const { return is_document_marker(at_); }
    [[nodiscard]] bool is_document_marker(std::size_t offset) const;
    /// The current line's indentation goes on with a tab.
    [[nodiscard]] bool line_has_tab() const {
        return text_.substr(line_start_ + static_cast<std::size_t>(line_indent_)).starts_with('\t');
    }

    // Tokens.
    void token(TokenKind kind, std::size_t end);
    void line_break();
    struct Gap {
        bool tab = false;     ///< the current line has a tab before the cursor
        bool refused = false; ///< go-yaml refuses that tab
    };
    /// Blanks, comments and line breaks up to the next thing that says something. `behind_dash`:
    /// a key could stand right here, behind a `-`, a `?` or the `:` of such a key.
    Gap skip_gap(bool behind_dash = false);
    /// Blanks on this line only; true if a tab is among them.
    bool skip_blanks();
    /// Where the current line ends, its break excluded.
    [[nodiscard]] std::size_t line_end() const;
    /// Takes the rest of the line as junk.
    void junk_line();
    /// go-yaml skips no tab where a key could begin: at the start of a line, behind a dash.
    [[nodiscard]] bool go_refuses_tab(std::size_t blanks, bool behind_dash,
                                      bool behind_plain) const;
    void set_line_start(std::size_t offset);

    // Nodes and problems.
    NodeId add_node(NodeKind kind, Style style, std::size_t begin);
    NodeId absent(std::size_t offset);
    [[nodiscard]] Node& node(NodeId id) {
        const auto number = static_cast<std::uint32_t>(id);
        return number >= first_id_ ? store_->nodes[number - first_id_ + first_node_]
                                   : earlier_node(id);
    }
    void append_child(NodeId parent, NodeId child);
    void problem(text::Range range, Phrase message, Judge judge = Judge::Everyone);
    void problem_here(Phrase message, Judge judge = Judge::Everyone);

    std::vector<Document>& documents() { return tree_.documents_; }
    void add_anchor(NodeId id) { tree_.anchored_.push_back(id); }
    /// The last node with that anchor in front of the part that is read; None when there is none.
    [[nodiscard]] NodeId anchored_before(std::string_view name) const;

    // Pieces.
    /// A new piece of the tree begins here, in front of a key, unless the last one began just now.
    void begin_piece();
    /// The mappings of `open_` go on in another piece.
    void keep_open();
    [[nodiscard]] bool at_stop() const { return at_ >= part_.end; }
    Tree finish(bool divisible);

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_start_ = 0;
    mutable std::size_t line_end_ = 0; ///< the line break found last, searched for but once
    int line_indent_ = 0;              ///< spaces at the start of the current line
    bool fresh_line_ = true;           ///< nothing but blanks so far on this line
    int flow_level_ = 0;               ///< brackets around the cursor
    std::size_t plain_end_ = 0;        ///< of the last plain scalar
    int plain_indent_ = -1;            ///< the column of the collection that holds it
    /// Behind the last byte that was looked at in a decision on bytes before it, or at which there
    /// is a problem. No piece may begin in front of it.
    std::size_t depends_until_ = 0;
    Part part_;
    std::vector<NodeId> open_; ///< the mappings around the cursor whose entries may begin pieces

private:
    [[nodiscard]] Node& earlier_node(NodeId id);
    void start_piece(std::uint32_t first_id);
    void end_piece();

    std::array<std::size_t, 3> problem_counts_{}; ///< by judge
    std::shared_ptr<Tree::Store> store_ = std::make_shared<Tree::Store>();
    std::uint32_t first_id_ = 0;   ///< of the current piece
    std::uint32_t first_node_ = 0; ///< of the current piece, in the store
    Tree tree_;
};

class Parser : private Builder {
public:
    explicit Parser(std::string_view text, Part part = {}) : Builder(text, std::move(part)) {}
    Tree run();

    /// Some pieces, read anew.
    struct Reading {
        Tree tree;                                 ///< of these pieces only
        std::vector<std::pair<NodeId, Node>> open; ///< those around the beginning, as they are now
        std::vector<NodeId> open_at_end;           ///< the mappings around the key at the end
    };
    /// Nothing when the part does not end where it should, or when what is in it could matter
    /// elsewhere.
    std::optional<Reading> run_part();

private:
    /// Anchor and tag of a node, and where they begin.
    struct Properties {
        std::uint32_t begin = no_offset;
        std::uint32_t anchor_begin = no_offset, anchor_end = no_offset;
        std::uint32_t tag_begin = no_offset, tag_end = no_offset;
        [[nodiscard]] bool any() const { return begin != no_offset; }
    };
    /// Where a block node may begin.
    struct Place {
        int indent = -1;         ///< of the parent; content stands deeper
        bool compact = false;    ///< a block collection may begin on the indicator's own line
        bool indentless = false; ///< a sequence may stand at the parent's own indent
        bool divisible = false;  ///< each entry of a mapping may begin a piece of the tree
    };
    enum class Context { Block, Flow };

    // Stream and documents (parser_stream.cpp)
    void read_documents();
    void document();
    void rest_of_document(Document document);
    /// Nothing that was read matters to what stands around the part.
    [[nodiscard]] bool is_self_contained();
    /// Reads on in the mappings that are open where the part begins.
    void open_mappings();
    void directives(Document& document);
    void end_of_document(Document& document);
    void declare_tag_handle(Document& document, std::string_view directive);

    // Block nodes (parser_block.cpp)
    NodeId block_node(Place place);
    /// True at the limit of nesting; then the rest of the text is taken as junk.
    bool too_deep(std::size_t opened);
    struct Start {
        bool may_nest = true; ///< a block collection may begin here
        bool refused_tab = false;
    };
    NodeId block_content(Place place, const Properties& outer, const Properties& inner,
                         Start start);
    NodeId mapping(int column, NodeId first_key, const Properties& properties, Place place);
    void mapping_entries(NodeId mapping, int column);
    void mapping_entry(NodeId mapping, int column, NodeId first_key);
    NodeId implicit_key(int column);
    NodeId colon_and_value(int column);
    NodeId sequence(int column, const Properties& properties);
    /// Reads on to the next entry of a block collection at `column`; false when it has ended.
    bool next_entry(NodeId collection, int column);
    [[nodiscard]] bool may_begin_piece(NodeId collection, int column) const;
    /// The entry at the end of the part belongs to this collection.
    void stop(NodeId collection, int column);
    void discard_entry();
    [[nodiscard]] bool at_indicator(char indicator) const {
        return peek() == indicator && is_gap(1);
    }
    [[nodiscard]] bool colon_follows(Context context) const;

    // Flow nodes (parser_flow.cpp)
    NodeId flow_collection(int indent);
    void flow_entry(NodeId collection, int indent);
    NodeId flow_node(int indent);
    NodeId flow_value(int indent);
    [[nodiscard]] bool at_flow_colon(bool after_json_key) const;
    /// To the next flow token; false when the collection cannot go on.
    bool flow_gap(int indent);

    // Scalars (parser_scalar.cpp), `|` and `>` (parser_block_text.cpp), anchors, tags and aliases
    // (parser_properties.cpp)
    Properties properties(Context context);
    void merge(Properties& into, const Properties& from);
    void attach(NodeId id, const Properties& properties);
    void check_tag(text::Range range);
    NodeId atom(int indent, Context context); ///< alias, scalar or flow collection
    NodeId alias(Context context);
    NodeId plain(int indent, Context context);
    NodeId quoted(int indent);
    NodeId block_scalar(int indent);
    [[nodiscard]] std::size_t plain_line_end(std::size_t from, Context context) const;
    [[nodiscard]] bool can_start_plain(Context context) const;
    [[nodiscard]] std::size_t closing_quote(std::size_t open) const;
    void check_quoted_lines(text::Range range, int indent);
    void check_escapes(text::Range range);
    bool block_header(int& explicit_indent);

    static constexpr int max_depth = 500;
    static constexpr std::size_t max_tag_handles = 100; ///< each is compared with each tag
    int depth_ = 0;
    bool gave_up_ = false;             ///< the rest is junk, so that nothing can be missing in it
    bool stopped_before_key_ = false;  ///< the last plain scalar ended where a key's line begins
    bool unclosed_quote_ = false;      ///< one was found; search no further than a line from now on
    bool stopped_ = false;             ///< at the end of the part
    std::vector<NodeId> open_at_stop_; ///< empty unless a piece of a tree may begin there
    std::unordered_map<std::string_view, NodeId> anchors_;
    std::vector<std::string_view> tag_handles_; ///< known in the current document
};

} // namespace tw::yaml
