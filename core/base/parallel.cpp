#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace tw {

void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work) {
    constexpr std::size_t most_threads = 4; // more would wait for memory
    const std::size_t threads =
        std::min({count, most_threads, std::size_t{std::thread::hardware_concurrency()}});
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            work(i);
        }
    };
    std::vector<std::jthread> helpers;
    try {
        for (std::size_t i = 1; i < threads; ++i) {
            helpers.emplace_back(run);
        }
    } catch (const std::system_error&) {
        // No more threads are to be had: those that run do the work.
    }
    run();
}

} // namespace tw
