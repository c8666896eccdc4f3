// The event stream of a tree, in the notation of the YAML test suite.
#pragma once

#include "yaml/tree.h"

#include <string>

namespace tw::yaml {

/// One event a line: `+DOC ---`, `+MAP {} &a <tag:yaml.org,2002:map>`, `=VAL :text`, `-DOC`.
[[nodiscard]] std::string events(const Tree& tree);

/// A tag as its full name: `!!str` becomes `tag:yaml.org,2002:str`, handles declared by the
/// document's `%TAG` lines are resolved, escapes `%21` decoded.
[[nodiscard]] std::string full_tag(const Tree& tree, const Document& document,
                                   std::string_view tag);

} // namespace tw::yaml
