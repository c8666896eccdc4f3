// Values that nobody should read over a shoulder.
#pragma once

#include <string>
#include <string_view>

namespace tw::compose {

/// What stands in the place of a secret.
inline constexpr std::string_view mask = "••••••";

/// A name like DB_PASSWORD, API_KEY or AUTH_TOKEN, whose value is a secret.
[[nodiscard]] bool names_secret(std::string_view name);

/// The value as it may be shown: masked where the name or the value itself speaks of a secret, as
/// an address with a password in it does.
[[nodiscard]] std::string showable(std::string_view name, std::string_view value);

/// The text, before variables are replaced, is the name of a variable and nothing else: `${TOKEN}`.
/// Then it can be shown, whatever the variable holds.
[[nodiscard]] bool only_names_variable(std::string_view text);

} // namespace tw::compose
