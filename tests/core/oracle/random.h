// Random choices that are the same on every machine for the same seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tw::oracle {

/// SplitMix64 (Steele, Lea, Flood 2014). The standard library's distributions are not used, because
/// every implementation draws other numbers with them.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    /// A number below `limit`, which is not 0.
    std::size_t below(std::size_t limit) { return next() % limit; }
    std::size_t between(std::size_t least, std::size_t most) {
        return least + below(most - least + 1);
    }
    /// True in `percent` of 100 calls.
    bool chance(std::size_t percent) { return below(100) < percent; }

    template <class T>
    const T& pick(const std::vector<T>& choices) {
        return choices[below(choices.size())];
    }
    template <class T, std::size_t N>
    T pick(const T (&choices)[N]) {
        return choices[below(N)];
    }

private:
    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    std::uint64_t state_;
};

} // namespace tw::oracle
