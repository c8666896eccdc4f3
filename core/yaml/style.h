// How a file is written, so that what is added looks as if its author had written it.
#pragma once

#include "yaml/data.h"

#include <string>
#include <string_view>

namespace tw::yaml {

struct FileStyle {
    std::string line_break = "\n";
    std::size_t step = 2;       ///< spaces by which a mapping stands deeper than its key
    bool indented_lists = true; ///< `- ` stands deeper than the key, not below its first letter
    char quote = '"';           ///< the more frequent kind of quotes
};

/// The habits of a text: the most frequent step, list form and quotes.
[[nodiscard]] FileStyle detect_style(const Tree& tree);

/// How one string is quoted.
enum class Quoting : std::uint8_t { AsNeeded, Single, Double };

/// A scalar as text, without its tag. Strings are quoted as asked, and where plain text would mean
/// something else.
[[nodiscard]] std::string render_scalar(const Data& scalar, const FileStyle& style, Quoting quoting,
                                        bool in_flow);
/// A value on one line, lists and maps in brackets.
[[nodiscard]] std::string render_flow(const Data& data, const FileStyle& style, Quoting quoting);
/// What stands behind the dash in `dash_column` of a block list: a scalar, or a map whose keys
/// stand below each other.
[[nodiscard]] std::string render_block_item(const Data& item, std::size_t dash_column,
                                            const FileStyle& style, Quoting quoting);
/// What stands behind `key:` for a value in block style: ` text`, or line breaks and lines indented
/// below `key_column`. Ends without a line break.
[[nodiscard]] std::string render_block_value(const Data& data, std::size_t key_column,
                                             const FileStyle& style, Quoting quoting);

} // namespace tw::yaml
