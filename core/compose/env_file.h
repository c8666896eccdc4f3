// `.env` files.
#pragma once

#include "compose/interpolate.h"
#include "text/diagnostic.h"

namespace tw::compose {

struct EnvFile {
    Environment values;
    std::vector<text::Diagnostic> diagnostics;
};

/// Reads a `.env` text the way Compose does: `K=v`, `export K=v`, `K: v`, quotes, comments behind a
/// blank, values that use the `shell`'s variables, before them earlier keys, and before these what
/// stands `below`.
[[nodiscard]] EnvFile read_env_file(const text::FileSet& files, text::FileId file,
                                    const Environment& shell, const Environment& below = {});

} // namespace tw::compose
