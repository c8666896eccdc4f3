// How much a test takes on: less than usual under the sanitizers, all of it with TIERWRIGHT_FULL.
#pragma once

#include <cstddef>
#include <cstdlib>

namespace tw::tests {

#if defined(__SANITIZE_ADDRESS__)
#define TIERWRIGHT_IS_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TIERWRIGHT_IS_SANITIZED 1
#endif
#endif

/// How many times slower this build is than one without sanitizers, roughly.
#ifdef TIERWRIGHT_IS_SANITIZED
inline constexpr std::size_t slowness = 6;
#else
inline constexpr std::size_t slowness = 1;
#endif

inline bool is_full_run() {
    return std::getenv("TIERWRIGHT_FULL") != nullptr;
}

/// Each how manieth input is taken, where `usual` is the step that takes some seconds.
inline std::size_t sample_step(std::size_t usual) {
    return is_full_run() ? 1 : usual * slowness;
}

} // namespace tw::tests
