// The next tree of a text that is being edited, made out of the tree before.
//
// A large text is read in pieces of some 2 kB: runs of entries of the document's own mapping and of
// the mappings in it, such as some services. After a change only the pieces around it are read
// anew; the others are shared with the tree before, moved to where they stand now.
#pragma once

#include "text/range.h"
#include "yaml/tree.h"

#include <optional>
#include <string_view>

namespace tw::yaml {

/// The same tree as `parse(text)` gives, but for the ids of nodes. `text` is the text of `before`
/// with other bytes in place of those in `changed`; nothing else differs. Both texts must be there
/// while this runs; afterwards the tree needs only `text`.
[[nodiscard]] Tree reparse(const Tree& before, text::Range changed, std::string_view text);

/// The same where it is not known what has changed: both texts are compared.
[[nodiscard]] Tree reparse(const Tree& before, std::string_view text);

/// As the first one, or nothing where the text must be read whole: it is small, or the change may
/// reach beyond the pieces around it (a quote without its end, a document marker, an anchor that
/// has come or gone …), or it is too large to be worth it.
[[nodiscard]] std::optional<Tree> reparse_pieces(const Tree& before, text::Range changed,
                                                 std::string_view text);

} // namespace tw::yaml
