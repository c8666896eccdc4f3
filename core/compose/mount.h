// The short syntax of a service's `volumes`: `[SOURCE:]TARGET[:OPTION,…]`.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tw::compose {

struct Mount {
    std::string source; ///< empty for an anonymous volume
    std::string target;
    std::string propagation; ///< `rshared` and its relatives
    std::string selinux;     ///< `z`, `Z`
    bool read_only = false;
    bool no_copy = false;
    bool is_short =
        false;    ///< fewer than three letters: Compose takes them for a target as they are
    Phrase error; ///< empty, or why Compose refuses the text; what was read before it stays

    /// The source is a path of the host and no volume's name.
    [[nodiscard]] bool is_bind() const;
};

/// Never fails: see `Mount::error`. A single letter before a colon is a drive of Windows, as in
/// Compose, even where a volume of that name was meant.
[[nodiscard]] Mount parse_mount(std::string_view text);

/// Where a secret's file is in the container: a target without folders is below `/run/secrets`.
[[nodiscard]] std::string mounted_secret(std::string_view target);

} // namespace tw::compose
