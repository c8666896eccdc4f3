// Patterns of names, as the contract writes them: `*` for any letters, `?` for one.
#pragma once

#include <string_view>

namespace tw::contract {

[[nodiscard]] bool is_pattern(std::string_view text);
/// The whole of `text` fits. Every other letter stands for itself, brackets too, so that a path
/// such as `services.*.ports[0]` can be a pattern.
[[nodiscard]] bool matches(std::string_view pattern, std::string_view text);
/// The same, with letters compared whatever their case.
[[nodiscard]] bool matches_any_case(std::string_view pattern, std::string_view text);

} // namespace tw::contract
