// Work on several things at once; most of the time goes into waiting for Compose.
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace tw::oracle {

/// Calls `work` with every index below `count`, in two threads.
template <class Work>
void in_parallel(std::size_t count, const Work& work) {
    constexpr std::size_t threads = 2;
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < threads; ++i) {
        workers.emplace_back([&] {
            for (std::size_t index = next++; index < count; index = next++) {
                work(index);
            }
        });
    }
}

} // namespace tw::oracle
