// A service: some keys of the pieces, chosen by chance.
#pragma once

#include "oracle/context.h"

namespace tw::oracle {

enum class Role {
    Whole,   ///< has an image or a build
    Partial, ///< completes or changes a service of another file
};

/// A service called `name`, with up to `most` keys beside its image.
[[nodiscard]] Node service(Context& c, const std::string& name, Role role, std::size_t most = 6);

/// Adds `!reset` or `!override` to some keys of a mapping in a later file, `depth` levels deep.
void tag_some_keys(Context& c, Node& node, std::size_t depth);

} // namespace tw::oracle
