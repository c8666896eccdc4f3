// Internal: the labels that Traefik knows, and what their values are (doc.traefik.io, "Routing &
// Load Balancing", reference of the Docker provider; the dynamic configuration of 2.11, 3.0, 3.4,
// 3.6 and 3.7). Of a key that came between two of these releases it is only known that the later
// one has it; it counts as known in all releases after the earlier one.
#pragma once

#include "base/version.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tw::traefik {

enum class KeyKind : std::uint8_t {
    Object,  ///< options must follow
    Lone,    ///< options may follow; `true` or nothing as a value switches it on, all else off
    Names,   ///< a name of the user's choice must follow
    Items,   ///< an index must follow, `[0]`
    Single,  ///< a list of one object, written without an index: `server`
    Free,    ///< any word may follow, `X-Real-Ip`, and takes text
    Codes,   ///< any word may follow, and takes a whole number
    Any,     ///< whatever follows is taken: options of plug-ins
    Ignored, ///< it and all within it is read, and has no effect in labels
    Text,
    List,
    Flag,
    Number,
    Duration,
};

/// Releases from `since` on, and before `until`.
struct Releases {
    Version since{2, 0};
    Version until{99, 0};

    [[nodiscard]] bool contain(Version version) const {
        return since <= version && version < until;
    }
};

/// One word of a key, and what may follow it.
struct Key {
    std::string word; ///< lower case; empty for a name or an index
    KeyKind kind = KeyKind::Object;
    Releases releases;
    std::vector<Key> children; ///< of Names and Items, what each of them holds

    /// The child that `version` knows by this word, in any case; null when there is none.
    [[nodiscard]] const Key* find(std::string_view given, Version version) const;
    /// The same for a word that only other versions know.
    [[nodiscard]] const Key* find_elsewhere(std::string_view given, Version version) const;
};

/// All labels below `traefik`: `http`, `tcp`, `udp` and `tls`, as one tree.
[[nodiscard]] Key all_keys();
/// The labels that set up the provider: `enable` and `docker`.
[[nodiscard]] Key settings_keys();

} // namespace tw::traefik
