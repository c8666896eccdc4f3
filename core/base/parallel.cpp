#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace tw {
namespace {

/// False if the system has no more threads.
bool start(std::vector<std::jthread>& threads, const std::function<void()>& work) {
    try {
        threads.emplace_back(work);
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

} // namespace

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
    bool more = true;
    while (more && helpers.size() + 1 < threads) {
        more = start(helpers, run);
    }
    run();
}

} // namespace tw
