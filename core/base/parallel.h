// Work on several things at once.
#pragma once

#include <cstddef>
#include <functional>

namespace tw {

/// So many services (entries, findings …) are worth a thread. Work is divided by this number and
/// not by that of the processors, so that its result is the same on every machine.
inline constexpr std::size_t stretch = 64;

/// The number of stretches of so many things.
[[nodiscard]] constexpr std::size_t stretches(std::size_t count) {
    return (count + stretch - 1) / stretch;
}

/// Calls `work` with every number below `count`, several at a time where this machine has several
/// processors, and returns when all is done. `work` must not throw.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work);

} // namespace tw
