#include "report/fingerprint.h"

#include "base/letters.h"

#include <algorithm>
#include <format>
#include <map>
#include <numeric>

namespace tw::report {
namespace {

/// FNV-1a, 64 bits (Fowler, Noll, Vo).
class Fnv1a {
public:
    void add(std::string_view field) {
        for (const char c : field) {
            add_byte(static_cast<unsigned char>(c));
        }
        add_byte(0xFF); // in no UTF-8 text, so fields cannot run into each other
    }
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    void add_byte(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001B3U; }

    std::uint64_t value_ = 0xCBF29CE484222325U;
};

std::string place_of(const facts::Finding& finding) {
    return !finding.subject.empty() ? finding.subject
           : finding.service        ? "service " + finding.service->str()
           : finding.network        ? "network " + finding.network->str()
                                    : std::string();
}

std::uint64_t hash_of(const facts::Facts& facts, const facts::Finding& finding,
                      std::size_t number) {
    Fnv1a hash;
    hash.add(finding.rule);
    hash.add(facts.files.at(finding.location.file).path().filename().string());
    hash.add(place_of(finding));
    hash.add(without_numbers(finding.message.str()));
    if (number > 1) {
        hash.add(std::to_string(number));
    }
    return hash.value();
}

} // namespace

std::string without_numbers(std::string_view message) {
    std::string out;
    for (const char c : message) {
        if (!is_digit(c)) {
            out += c;
        } else if (!out.ends_with('#')) {
            out += '#';
        }
    }
    return out;
}

std::vector<std::string> fingerprints(const facts::Facts& facts,
                                      std::span<const facts::Finding> findings) {
    std::vector<std::size_t> order(findings.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return findings[i].location; });
    std::map<std::uint64_t, std::size_t> seen;
    std::vector<std::string> out(findings.size());
    for (const std::size_t i : order) {
        const std::size_t number = ++seen[hash_of(facts, findings[i], 1)];
        out[i] = std::format("{:016x}", hash_of(facts, findings[i], number));
    }
    return out;
}

} // namespace tw::report
