// Short texts that stand for long ones.
#pragma once

#include <string>
#include <string_view>

namespace tw::text {

/// 16 hexadecimal digits, the same for the same text on every machine (FNV-1a, 64 bits). Tells
/// texts apart that nobody has made to look alike; no protection against those who would.
[[nodiscard]] std::string fingerprint(std::string_view text);

} // namespace tw::text
