// What scalars mean.
#pragma once

#include "yaml/tree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tw::yaml {

/// The text a scalar stands for: quotes and escapes resolved, lines folded (YAML 1.2 sections 7.3
/// and 8.1). `id` must be a scalar.
[[nodiscard]] std::string decode(const Tree& tree, NodeId id);
[[nodiscard]] std::string decode(const Tree& tree, const Node& node);

enum class ScalarType : std::uint8_t { Null, Bool, Int, Float, Timestamp, String };

/// The type go-yaml v3, Compose's reader, gives to a plain scalar: `yes` is a string, `017` and
/// `0o17` are octal, `1_000` is an integer, `22:22` is a string, `2024-01-01` is a timestamp.
[[nodiscard]] ScalarType resolve_plain(std::string_view text);
/// Type of a scalar node; quoted and block scalars are strings, tags `!!str`, `!!int` … count.
[[nodiscard]] ScalarType resolve(const Tree& tree, NodeId id);
[[nodiscard]] ScalarType resolve(const Tree& tree, const Node& node);

/// The value of an Int scalar's text in any base that go-yaml reads; nothing when it overflows.
[[nodiscard]] std::optional<std::int64_t> to_int(std::string_view text);
/// The value of an Int or Float scalar's text.
[[nodiscard]] std::optional<double> to_float(std::string_view text);

/// `text` as a scalar that reads back as exactly this string in the given place: plain where that
/// is safe, otherwise quoted with `quote` (`"` or `'`) where possible.
[[nodiscard]] std::string encode_string(std::string_view text, char quote = '"',
                                        bool in_flow = false);

} // namespace tw::yaml
