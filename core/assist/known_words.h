// Internal: words that Docker knows at places where the format allows any text.
#pragma once

#include "yaml/data.h"

#include <span>
#include <string_view>

namespace tw::assist {

[[nodiscard]] std::span<const std::string_view> known_words(const yaml::Path& path);

} // namespace tw::assist
