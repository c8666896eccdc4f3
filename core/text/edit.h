// The one way in which a text changes.
#pragma once

#include "base/result.h"
#include "text/range.h"

#include <string>
#include <string_view>
#include <vector>

namespace tw::text {

/// Replaces the bytes of `range` by `text`. An empty range inserts, an empty text deletes.
struct Edit {
    Range range;
    std::string text;
    friend bool operator==(const Edit&, const Edit&) = default;
};

/// Edits of one text, all on its original offsets. Invariant: sorted and disjoint; several
/// insertions at one place keep the order in which they were given.
class EditList {
public:
    EditList() = default;
    /// Sorts the edits. Fails when two of them touch the same bytes.
    [[nodiscard]] static Result<EditList> make(std::vector<Edit> edits);

    [[nodiscard]] bool empty() const { return edits_.empty(); }
    [[nodiscard]] const std::vector<Edit>& edits() const { return edits_; }
    /// From the first byte that an edit replaces to the last; empty when there are no edits.
    [[nodiscard]] Range range() const {
        return empty() ? Range{} : Range{edits_.front().range.begin, edits_.back().range.end};
    }
    /// The text after all edits. `original` must be at least as long as the last range's end.
    [[nodiscard]] std::string apply(std::string_view original) const;
    /// The edits that lead back from `apply(original)` to `original`.
    [[nodiscard]] EditList inverse(std::string_view original) const;
    /// Where an offset of the original text is found afterwards; an offset inside a replaced range
    /// moves to the start of the replacement.
    [[nodiscard]] std::size_t moved(std::size_t offset) const;

    friend bool operator==(const EditList&, const EditList&) = default;

private:
    std::vector<Edit> edits_;
};

/// The single edit that turns `before` into `after`: everything between the common beginning and
/// the common end, widened to whole UTF-8 characters.
[[nodiscard]] Edit difference(std::string_view before, std::string_view after);

} // namespace tw::text
