// Internal: which scalars of a compose file and of the contract are names of something.
#pragma once

#include "assist/completions.h"
#include "yaml/data.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tw::assist {

/// Which format a file has.
enum class FileRole : std::uint8_t { Compose, Contract, Other };
[[nodiscard]] FileRole role_of(const facts::Facts& facts, text::FileId file);

/// A part of a scalar that is a name.
struct Mention {
    std::vector<ChoiceKind> kinds; ///< of one of these
    text::Range part;              ///< in the scalar
    bool defines = false;          ///< here the thing is declared
    /// Of names of Traefik.
    traefik::Protocol protocol = traefik::Protocol::Http;
};

/// The names in a scalar. `path` leads to it; for a key, through it to its value.
[[nodiscard]] std::vector<Mention> mentions(FileRole role, const yaml::Path& path, bool is_key,
                                            std::string_view scalar);

/// A path against a pattern such as `services.*.networks.#`: `*` is any key, `#` any index.
[[nodiscard]] bool matches(const yaml::Path& path, std::string_view pattern);
/// The path of an entry of `labels`, of a service or its `deploy`.
[[nodiscard]] bool is_label(const yaml::Path& path);

} // namespace tw::assist
