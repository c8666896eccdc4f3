#include "yaml/parser.h"

#include <algorithm>
#include <format>

namespace tw::yaml {

Builder::Builder(std::string_view text, Part part)
    : text_(text), at_(part.begin), part_(std::move(part)) {
    part_.end = std::min(part_.end, text.size());
    tree_.text_ = text;
    const std::size_t size = part_.end - part_.begin;
    store_->tokens.reserve(size / 6 + 16);
    store_->nodes.reserve(size / 14 + 16);
    line_end_ = std::min(text.find_first_of("\r\n", at_), text.size());
    set_line_start(at_);
    start_piece(static_cast<std::uint32_t>(part_.first));
}

bool Builder::is_gap(std::size_t ahead) const {
    if (at_ + ahead >= text_.size()) {
        return true;
    }
    const char c = text_[at_ + ahead];
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool Builder::is_document_marker(std::size_t offset) const {
    if (offset >= text_.size() || (text_[offset] != '-' && text_[offset] != '.')) {
        return false; // most lines by far
    }
    const std::string_view rest = text_.substr(offset);
    if (!rest.starts_with("---") && !rest.starts_with("...")) {
        return false;
    }
    const bool at_line_start = offset == 0 || text_[offset - 1] == '\n' ||
                               text_[offset - 1] == '\r' || offset == line_start_;
    return at_line_start && (rest.size() == 3 || std::string_view(" \t\r\n").contains(rest[3]));
}

void Builder::token(TokenKind kind, std::size_t end) {
    if (end == at_) {
        return;
    }
    store_->tokens.push_back(
        {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end), kind});
    at_ = end;
    if (kind != TokenKind::Space && kind != TokenKind::LineBreak && kind != TokenKind::Comment) {
        fresh_line_ = false;
    }
}

std::size_t Builder::line_end() const {
    if (line_end_ < at_) {
        line_end_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
    }
    return line_end_;
}

void Builder::set_line_start(std::size_t offset) {
    line_start_ = offset;
    std::size_t at = offset;
    while (at < text_.size() && text_[at] == ' ') {
        ++at;
    }
    line_indent_ = static_cast<int>(at - offset);
}

void Builder::line_break() {
    token(TokenKind::LineBreak, at_ + (peek() == '\r' && peek(1) == '\n' ? 2 : 1));
    set_line_start(at_);
    fresh_line_ = true;
}

bool Builder::skip_blanks() {
    std::size_t end = at_;
    bool tab = false;
    for (; end < text_.size() && (text_[end] == ' ' || text_[end] == '\t'); ++end) {
        tab = tab || text_[end] == '\t';
    }
    token(TokenKind::Space, end);
    return tab;
}

bool Builder::go_refuses_tab(std::size_t blanks, bool behind_dash, bool behind_plain) const {
    if (flow_level_ > 0 || !(fresh_line_ || behind_dash)) {
        return false;
    }
    // The scan of a plain scalar takes the blanks behind it along, tabs too if they stand deeper.
    const auto column = static_cast<int>(text_.find('\t', blanks) - line_start_);
    return !behind_plain || column <= plain_indent_;
}

Builder::Gap Builder::skip_gap(bool behind_dash) {
    Gap gap;
    bool behind_plain = at_ == plain_end_ && at_ > 0;
    bool behind_comment = false; // that had a line of its own
    while (true) {
        const std::size_t blanks = at_;
        if (skip_blanks()) {
            gap.tab = true;
            gap.refused = go_refuses_tab(blanks, behind_dash, behind_plain);
        }
        behind_dash = false;
        const char c = peek();
        behind_plain = behind_plain && c != '#';
        // go-yaml reads comment lines in one go, with whatever blanks are before the later ones.
        if (gap.refused && ((c == '#' && !behind_comment) || c == '\n' || c == '\r' || at_end())) {
            problem({blanks, at_}, say("Compose refuses a tab here; use spaces"), Judge::Compose);
        }
        if (c == '#' && !at_end()) {
            gap.refused = false;
            behind_comment = behind_comment || fresh_line_;
            if (!fresh_line_ && at_ > 0 && text_[at_ - 1] != ' ' && text_[at_ - 1] != '\t') {
                problem_here(say("a comment needs a blank before its '#'"));
            }
            token(TokenKind::Comment, line_end());
        } else if (c == '\n' || c == '\r') {
            line_break();
            gap = {};
        } else {
            return gap;
        }
    }
}

void Builder::junk_line() {
    token(TokenKind::Junk, line_end());
}

NodeId Builder::add_node(NodeKind kind, Style style, std::size_t begin) {
    Node& added = store_->nodes.emplace_back();
    added.kind = kind;
    added.style = style;
    added.begin = added.end = added.content = static_cast<std::uint32_t>(begin);
    return NodeId{static_cast<std::uint32_t>(store_->nodes.size() - 1) - first_node_ + first_id_};
}

Node& Builder::earlier_node(NodeId id) {
    for (auto& [open_id, open_node] : part_.open) {
        if (open_id == id) {
            return open_node;
        }
    }
    const auto number = static_cast<std::uint32_t>(id);
    const auto behind = std::ranges::upper_bound(tree_.pieces_, number, {}, &Tree::Piece::first_id);
    return store_->nodes[std::prev(behind)->first_node + number - std::prev(behind)->first_id];
}

NodeId Builder::absent(std::size_t offset) {
    return add_node(NodeKind::Scalar, Style::Plain, offset);
}

void Builder::append_child(NodeId parent, NodeId child) {
    node(child).parent = parent;
    const NodeId last = node(parent).last_child;
    if (last == NodeId::None) {
        node(parent).first_child = child;
    } else {
        node(last).next = child;
    }
    node(parent).last_child = child;
    node(parent).end = std::max(node(parent).end, node(child).end);
}

void Builder::problem(text::Range range, Phrase message, Judge judge) {
    depends_until_ = std::max(depends_until_, range.begin + 1);
    const std::size_t count = ++problem_counts_.at(static_cast<std::size_t>(judge));
    if (count <= max_problems) {
        tree_.problems_.push_back({range, std::move(message), judge});
    } else if (count == max_problems + 1) {
        tree_.problems_.push_back(
            {range, say("more than {} problems; those from here on are not listed", max_problems),
             judge});
    }
}

void Builder::problem_here(Phrase message, Judge judge) {
    problem({at_, line_end()}, std::move(message), judge);
}

NodeId Builder::anchored_before(std::string_view name) const {
    if (part_.before == nullptr) {
        return NodeId::None;
    }
    // Text and nodes in front of the part are those of the tree before.
    const auto& all = part_.before->anchored_;
    const auto behind = std::ranges::lower_bound(all, part_.first);
    for (auto at = behind; at != all.begin();) {
        if (part_.before->anchor(*--at) == name) {
            return *at;
        }
    }
    return NodeId::None;
}

void Builder::start_piece(std::uint32_t first_id) {
    first_id_ = first_id;
    first_node_ = static_cast<std::uint32_t>(store_->nodes.size());
    Tree::Piece& piece = tree_.pieces_.emplace_back();
    piece.store = store_;
    piece.begin = static_cast<std::uint32_t>(at_);
    piece.first_id = first_id;
    piece.first_node = first_node_;
    piece.first_token = static_cast<std::uint32_t>(store_->tokens.size());
    std::ranges::copy(open_, piece.open.begin());
}

void Builder::end_piece() {
    Tree::Piece& piece = tree_.pieces_.back();
    piece.node_count = static_cast<std::uint32_t>(store_->nodes.size()) - piece.first_node;
    piece.token_count = static_cast<std::uint32_t>(store_->tokens.size()) - piece.first_token;
}

void Builder::begin_piece() {
    static constexpr std::uint32_t spare = 16; // ids
    // A piece that has grown is divided late: it had ids for one.
    const std::size_t enough = part_.before == nullptr ? 2048 : 6144; // bytes
    if (at_ - tree_.pieces_.back().begin < enough) {
        return;
    }
    keep_open();
    end_piece();
    const std::uint32_t used = first_id_ + tree_.pieces_.back().node_count + spare;
    start_piece((used + Tree::page - 1) / Tree::page * Tree::page);
}

void Builder::keep_open() {
    for (const NodeId id : open_) {
        if (!node(id).is_open) {
            node(id).is_open = true;
            tree_.open_nodes_.emplace_back(id, Node{});
        }
    }
}

Tree Builder::finish(bool divisible) {
    end_piece();
    for (Tree::Piece& piece : tree_.pieces_) {
        piece.nodes = store_->nodes.data() + piece.first_node;
    }
    for (auto& [id, copy] : tree_.open_nodes_) {
        copy = node(id);
    }
    tree_.index_pages();
    tree_.divisible_ = divisible;
    std::ranges::stable_sort(tree_.problems_, {}, [](const Problem& p) { return p.range.begin; });
    return std::move(tree_);
}

} // namespace tw::yaml
