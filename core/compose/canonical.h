// Internal: items that count once, and short forms in their long one.
#pragma once

#include "compose/value.h"
#include "compose/version.h"
#include "text/diagnostic.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace tw::compose {

/// Of items that Compose takes for the same one, the last stays, in the place of the first.
void keep_last_of_equals(Value& root);

/// Reports mounts of one service at the same place. For a document by itself: mounts of a later one
/// may take the place of these.
void refuse_equal_targets(Value& document, std::vector<text::Diagnostic>& diagnostics);

/// Gives values the long form in which they are merged: `80:80` becomes a port with target and so
/// on. What cannot be understood is reported and left out.
void make_canonical(Value& root, std::vector<text::Diagnostic>& diagnostics);

/// Gives the rest its long form: `[KEY=value]` becomes a mapping, a command's text its words.
/// Compose does so only when all is merged, so that until then lists are checked as lists.
void finish_forms(Value& root, std::vector<text::Diagnostic>& diagnostics);

/// Fills in what a key is when it is absent: a port's protocol, a build's Dockerfile.
void set_defaults(Value& root, Version version);

/// Makes paths absolute that are relative to `directory`. In canonical form only.
void resolve_paths(Value& root, const std::filesystem::path& directory, const std::string& home);

/// Calls `visit` with each service that is a mapping.
void for_each_service(Value& root, const std::function<void(Entry&)>& visit);

} // namespace tw::compose
