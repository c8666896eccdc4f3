// Internal: items that count once, and short forms in their long one.
#pragma once

#include "compose/value.h"
#include "text/diagnostic.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace tw::compose {

/// Of items that Compose takes for the same one, the last stays, in the place of the first.
void keep_last_of_equals(Value& root);

/// Gives every value its long form: `80:80` becomes a port with target and so on. What cannot be
/// understood is reported and left out.
void make_canonical(Value& root, std::vector<text::Diagnostic>& diagnostics);

/// Fills in what a key is when it is absent: a port's protocol, a build's Dockerfile.
void set_defaults(Value& root);

/// Makes paths absolute that are relative to `directory`. In canonical form only.
void resolve_paths(Value& root, const std::filesystem::path& directory, const std::string& home);

/// Calls `visit` with each service that is a mapping.
void for_each_service(Value& root, const std::function<void(Entry&)>& visit);

} // namespace tw::compose
