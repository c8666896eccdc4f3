// The event stream of a tree, in the notation of the YAML test suite.
#pragma once

#include "yaml/tree.h"

#include <string>

namespace tw::yaml {

/// One event a line: `+DOC ---`, `+MAP {} &a <tag:yaml.org,2002:map>`, `=VAL :text`, `-DOC`.
/// The stream breaks off before the first event whose text reaches behind `until`, as the suite's
/// own streams of broken texts do.
[[nodiscard]] std::string events(const Tree& tree, std::size_t until = std::string_view::npos);

/// The first thing that YAML 1.2 itself forbids, whatever Compose makes of it; null for a text that
/// is YAML.
[[nodiscard]] const Problem* first_breach(const Tree& tree);

/// A tag as its full name: `!!str` becomes `tag:yaml.org,2002:str`, handles declared by the
/// document's `%TAG` lines are resolved, escapes `%21` decoded.
[[nodiscard]] std::string full_tag(const Tree& tree, const Document& document,
                                   std::string_view tag);

} // namespace tw::yaml
