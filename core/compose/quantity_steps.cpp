#include "compose/quantity_steps.h"

#include "base/letters.h"
#include "compose/quantity.h"

#include <algorithm>
#include <array>
#include <bit>
#include <format>

namespace tw::compose {
namespace {

constexpr std::string_view size_units = "bkmgtp";
constexpr std::uint64_t least_size = 8ULL << 20U;
constexpr std::uint64_t most_size = 1ULL << 40U;

/// Behind the number: `m`, `MiB`, ` gb`; empty for bytes.
std::string_view unit_of(std::string_view text) {
    const std::size_t end = text.find_first_not_of("0123456789.");
    return end == std::string_view::npos ? std::string_view() : text.substr(end);
}

std::size_t power_of(std::string_view unit) {
    const std::size_t letter = std::min(unit.find_first_not_of(' '), unit.size());
    const std::size_t power =
        letter == unit.size() ? 0 : size_units.find(lower_letter(unit[letter]));
    return power == std::string_view::npos ? 0 : power;
}

/// The unit with another letter: `GiB` becomes `MiB`.
std::string smaller(std::string_view unit, std::size_t power) {
    std::string text(unit);
    const std::size_t letter = text.find_first_not_of(' ');
    text[letter] =
        is_upper_letter(text[letter]) ? upper_letter(size_units[power]) : size_units[power];
    return text;
}

std::string size_in(std::uint64_t size, std::string_view unit) {
    const std::size_t power = power_of(unit);
    std::size_t fitting = power;
    while (fitting > 0 && (size >> (10 * fitting)) << (10 * fitting) != size) {
        --fitting;
    }
    return std::format("{}{}", size >> (10 * fitting),
                       fitting == power ? std::string(unit) : smaller(unit, fitting));
}

constexpr std::int64_t one_core = 1'000'000'000;
constexpr std::int64_t least_cpus = one_core / 20;
constexpr std::int64_t most_cpus = 512 * one_core;

std::int64_t step_from(std::int64_t cpus) {
    return cpus < one_core ? one_core / 4 : cpus < 4 * one_core ? one_core / 2 : one_core;
}

std::int64_t cpus_above(std::int64_t cpus) {
    for (const std::int64_t small : {one_core / 20, one_core / 10, one_core / 4}) {
        if (cpus < small) {
            return small;
        }
    }
    return (cpus / step_from(cpus) + 1) * step_from(cpus);
}

std::int64_t cpus_below(std::int64_t cpus) {
    if (cpus > one_core / 4) {
        return (cpus - 1) / step_from(cpus - 1) * step_from(cpus - 1);
    }
    return cpus > one_core / 10 ? one_core / 10 : cpus > one_core / 20 ? one_core / 20 : 0;
}

} // namespace

std::string size_as_written(Bytes bytes) {
    std::int64_t count = bytes.count;
    std::size_t unit = 0;
    while (count != 0 && count % 1024 == 0 && unit + 1 < size_units.size()) {
        count /= 1024;
        ++unit;
    }
    return std::format("{}{}", count, size_units[unit]);
}

std::optional<std::string> next_size(std::string_view text, Turn turn) {
    const auto size = parse_bytes(text);
    if (!size || size->count <= 0) {
        return std::nullopt;
    }
    const auto now = static_cast<std::uint64_t>(size->count);
    const std::uint64_t next = turn == Turn::Up ? std::bit_floor(now) * 2 : std::bit_ceil(now) / 2;
    return next < least_size || next > most_size ? std::nullopt
                                                 : std::optional(size_in(next, unit_of(text)));
}

std::optional<std::string> next_cpus(std::string_view text, Turn turn) {
    const auto cpus = parse_cpus(text);
    if (!cpus || cpus->count <= 0) {
        return std::nullopt;
    }
    const std::int64_t next = turn == Turn::Up ? cpus_above(cpus->count) : cpus_below(cpus->count);
    if (next < least_cpus || next > most_cpus) {
        return std::nullopt;
    }
    const std::size_t dot = text.find('.');
    const std::size_t places = dot == std::string_view::npos ? 0 : text.size() - dot - 1;
    const double value = static_cast<double>(next) / static_cast<double>(one_core);
    const std::string padded = std::format("{:.{}f}", value, places);
    const auto read = parse_cpus(padded);
    return read && read->count == next ? padded : to_text(NanoCpus{next});
}

} // namespace tw::compose
