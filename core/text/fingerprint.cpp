#include "text/fingerprint.h"

#include <cstdint>
#include <format>

namespace tw::text {

std::string fingerprint(std::string_view text) {
    constexpr std::uint64_t offset_basis = 14695981039346656037U;
    constexpr std::uint64_t prime = 1099511628211U;
    std::uint64_t hash = offset_basis;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    }
    return std::format("{:016x}", hash);
}

} // namespace tw::text
