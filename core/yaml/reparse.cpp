#include "yaml/reparse.h"

#include "text/edit.h"
#include "yaml/parser.h"

#include <algorithm>
#include <iterator>

namespace tw::yaml {

/// Reads the pieces around a change anew and puts them between the others.
class Splice {
public:
    Splice(const Tree& before, std::string_view text)
        : before_(before),
          text_(text),
          shift_(static_cast<std::uint32_t>(text.size() - before.text().size())) {}

    std::optional<Tree> run(text::Range changed) {
        if (!before_.divisible_ || text_.size() >= no_offset) {
            return std::nullopt;
        }
        find_pieces(changed);
        if (2 * (new_end() - begin()) > text_.size()) {
            return std::nullopt; // if it fails, all is read twice
        }
        auto reading = Parser(text_, part()).run_part();
        if (!reading || !fits(*reading)) {
            return std::nullopt;
        }
        Tree after;
        after.text_ = text_;
        after.divisible_ = true;
        after.anchored_ = before_.anchored_;
        put_pieces(after, reading->tree);
        put_open_nodes(after, *reading);
        put_document(after, reading->tree.documents_.front());
        put_problems(after, reading->tree);
        return after;
    }

private:
    using Piece = Tree::Piece;

    void find_pieces(text::Range changed) {
        // The first bytes of a key decide whether the piece before ends in front of it: it could
        // as well be a `-` or a document marker.
        static constexpr std::size_t looked_at = 4;
        const auto& pieces = before_.pieces_;
        const auto behind = [&](std::size_t offset) {
            return std::ranges::upper_bound(pieces, offset, {}, &Piece::begin);
        };
        first_ = changed.begin < looked_at ? pieces.begin()
                                           : std::prev(behind(changed.begin - looked_at));
        last_ = behind(changed.end);
    }

    [[nodiscard]] bool reaches_end() const { return last_ == before_.pieces_.end(); }
    [[nodiscard]] std::size_t begin() const { return first_->begin; }
    [[nodiscard]] std::size_t old_end() const {
        return reaches_end() ? before_.text().size() : last_->begin;
    }
    [[nodiscard]] std::size_t new_end() const {
        return reaches_end() ? text_.size() : last_->begin + shift_;
    }
    [[nodiscard]] NodeId first_id() const { return NodeId{first_->first_id}; }
    [[nodiscard]] NodeId id_behind() const {
        return reaches_end() ? NodeId::None : NodeId{last_->first_id};
    }
    [[nodiscard]] static bool contains(const Tree::OpenIds& open, NodeId id) {
        return std::ranges::contains(open, id);
    }

    [[nodiscard]] Part part() const {
        Part part{.begin = begin(),
                  .end = new_end(),
                  .first = first_id(),
                  .behind = id_behind(),
                  .open = {},
                  .before = &before_};
        for (const NodeId id : first_->open) {
            if (id == NodeId::None) {
                break;
            }
            Node node = before_[id];
            node.end = node.begin;
            node.first_child = node.last_child = node.next = NodeId::None;
            if (!part.open.empty()) {
                part.open.back().second.last_child = id;
            }
            part.open.emplace_back(id, node);
        }
        return part;
    }

    /// The pieces around the change see no difference.
    [[nodiscard]] bool fits(const Parser::Reading& reading) const {
        const Tree& tree = reading.tree;
        const Piece& last = tree.pieces_.back();
        // The entry before has the first node here for its next.
        if (!reading.open.empty() && reading.open.back().second.first_child != first_id()) {
            return false;
        }
        if (!reaches_end() && last.first_id + last.node_count > last_->first_id) {
            return false; // there are more nodes than ids
        }
        return has_same_anchors(tree) && has_same_open(reading) &&
               before_.problems_.size() + tree.problems_.size() < max_problems;
    }

    [[nodiscard]] bool has_same_anchors(const Tree& tree) const {
        const auto begin = std::ranges::lower_bound(before_.anchored_, first_id());
        const auto end = std::lower_bound(begin, before_.anchored_.end(), id_behind());
        return std::equal(begin, end, tree.anchored_.begin(), tree.anchored_.end()) &&
               std::all_of(begin, end,
                           [&](NodeId id) { return before_.anchor(id) == tree.anchor(id); });
    }

    /// The next piece stands in the same mappings as before.
    [[nodiscard]] bool has_same_open(const Parser::Reading& reading) const {
        Tree::OpenIds open{NodeId::None, NodeId::None};
        std::ranges::copy(reading.open_at_end, open.begin());
        return reaches_end() ||
               (open == last_->open && std::ranges::all_of(reading.open_at_end, [&](NodeId id) {
                    return id < first_id() || reading.tree[id].indent == before_[id].indent;
                }));
    }

    void put_pieces(Tree& after, Tree& part) const {
        after.pieces_.reserve(before_.pieces_.size() + part.pieces_.size());
        after.pieces_.assign(before_.pieces_.begin(), first_);
        part.pieces_.front().open = first_->open;
        std::ranges::move(part.pieces_, std::back_inserter(after.pieces_));
        for (auto piece = last_; piece != before_.pieces_.end(); ++piece) {
            after.pieces_.push_back(*piece);
            after.pieces_.back().begin += shift_;
            after.pieces_.back().shift += shift_;
        }
        after.index_pages();
    }

    void put_open_nodes(Tree& after, const Parser::Reading& reading) const {
        const auto goes_on = [&](NodeId id) { return !reaches_end() && contains(last_->open, id); };
        const auto& old = before_.open_nodes_;
        const auto here = std::ranges::lower_bound(old, first_id(), {}, &Tree::OpenNode::first);
        const auto behind =
            std::lower_bound(here, old.end(), id_behind(),
                             [](const Tree::OpenNode& open, NodeId id) { return open.first < id; });
        for (auto [id, node] : std::ranges::subrange(old.begin(), here)) {
            const auto read = std::ranges::find(reading.open, id, &Tree::OpenNode::first);
            if (goes_on(id)) {
                node.end += shift_;
            } else if (read != reading.open.end()) {
                node.end = read->second.end;
                node.last_child = read->second.last_child;
                node.next = read->second.next;
            }
            after.open_nodes_.emplace_back(id, node);
        }
        for (auto [id, node] : reading.tree.open_nodes_) {
            if (goes_on(id)) {
                const Node was = before_[id];
                node.end = was.end + shift_;
                node.last_child = was.last_child;
                node.next = was.next;
            }
            after.open_nodes_.emplace_back(id, node);
        }
        for (const auto& [id, node] : std::ranges::subrange(behind, old.end())) {
            after.open_nodes_.emplace_back(id, Tree::moved(node, shift_));
        }
    }

    void put_document(Tree& after, const Document& read) const {
        Document document = before_.documents_.front();
        if (first_ == before_.pieces_.begin()) {
            document.root = read.root;
            document.begin = read.begin;
            document.explicit_start = read.explicit_start;
        }
        document.end = reaches_end() ? read.end : document.end + shift_;
        document.explicit_end = reaches_end() ? read.explicit_end : document.explicit_end;
        after.documents_.push_back(std::move(document));
    }

    void put_problems(Tree& after, Tree& part) const {
        for (const Problem& problem : before_.problems_) {
            if (problem.range.begin < begin()) {
                after.problems_.push_back(problem);
            }
        }
        std::ranges::move(part.problems_, std::back_inserter(after.problems_));
        for (const Problem& problem : before_.problems_) {
            if (!reaches_end() && problem.range.begin >= old_end()) {
                after.problems_.push_back(problem);
                text::Range& range = after.problems_.back().range;
                range = {range.begin - old_end() + new_end(), range.end - old_end() + new_end()};
            }
        }
    }

    const Tree& before_;
    std::string_view text_;
    std::uint32_t shift_; ///< of what stands behind the change, modulo 2^32
    std::vector<Piece>::const_iterator first_, last_; ///< the pieces to be read; last_ is excluded
};

std::optional<Tree> reparse_pieces(const Tree& before, text::Range changed, std::string_view text) {
    return Splice(before, text).run(changed);
}

Tree reparse(const Tree& before, text::Range changed, std::string_view text) {
    auto pieces = reparse_pieces(before, changed, text);
    return pieces ? std::move(*pieces) : parse(text);
}

Tree reparse(const Tree& before, std::string_view text) {
    const std::string_view old = before.text();
    if (old.data() == text.data() && old.size() == text.size()) {
        return before;
    }
    return reparse(before, text::difference(old, text).range, text);
}

} // namespace tw::yaml
