// A set of services of one project, by their numbers: one bit each.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tw {

/// Numbers are places in the project's list of services. Sets that are joined are of one project.
class ServiceSet {
public:
    ServiceSet() = default;
    explicit ServiceSet(std::size_t services) : words_((services + bits - 1) / bits) {}

    void insert(std::size_t service) { words_[service / bits] |= bit(service); }
    void erase(std::size_t service) { words_[service / bits] &= ~bit(service); }
    [[nodiscard]] bool contains(std::size_t service) const {
        return service / bits < words_.size() && (words_[service / bits] & bit(service)) != 0;
    }
    ServiceSet& operator|=(const ServiceSet& other) {
        for (std::size_t i = 0; i < other.words_.size(); ++i) {
            words_[i] |= other.words_[i];
        }
        return *this;
    }
    ServiceSet& operator-=(const ServiceSet& other) {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            words_[i] &= ~other.words_[i];
        }
        return *this;
    }
    [[nodiscard]] std::size_t size() const {
        std::size_t count = 0;
        for (const std::uint64_t word : words_) {
            count += static_cast<std::size_t>(std::popcount(word));
        }
        return count;
    }
    /// Calls `visit` with every number in the set, ascending.
    template <class Visit>
    void each(const Visit& visit) const {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            for (std::uint64_t word = words_[i]; word != 0; word &= word - 1) {
                visit(i * bits + static_cast<std::size_t>(std::countr_zero(word)));
            }
        }
    }
    friend bool operator==(const ServiceSet&, const ServiceSet&) = default;

private:
    static constexpr std::size_t bits = 64;
    static std::uint64_t bit(std::size_t service) { return std::uint64_t{1} << (service % bits); }

    std::vector<std::uint64_t> words_;
};

} // namespace tw
