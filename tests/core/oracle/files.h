// How a project is spread over files: later files and documents, `extends`, `include`, anchors.
#pragma once

#include "oracle/context.h"

namespace tw::oracle {

/// A file with every service and declaration, called `name`.
void add_main_file(Context& c, const std::string& name);
/// A document that changes some services of the main file.
[[nodiscard]] Node later_document(Context& c);
/// Lets a service of `file` extend another one, of the same file or of a file in another folder.
void add_extends(Context& c, Node& file);
/// Includes a file of another folder in `file`.
void add_include(Context& c, Node& file);
/// Shares a mapping or a value between services of `file` by anchor and alias.
void add_anchors(Context& c, Node& file);

} // namespace tw::oracle
