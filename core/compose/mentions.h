// Which variables a text mentions, before they are replaced.
#pragma once

#include "text/edit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tw::compose {

/// `$NAME` or `${NAME:-default}` in a text.
struct Mention {
    std::string name;
    std::optional<text::Range> fallback; ///< the default's bytes in the text, if there is one
};

/// In the order of the text; those inside of defaults follow the one around them. Texts that cannot
/// be interpolated mention nothing.
[[nodiscard]] std::vector<Mention> mentions(std::string_view text);

} // namespace tw::compose
