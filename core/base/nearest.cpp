#include "base/nearest.h"

#include "base/letters.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace tw {
namespace {

/// Letters to insert, delete or replace (Levenshtein, 1966), one row of the table at a time.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> known) {
    constexpr std::size_t longest = 64; // what is longer is no slip of the pen
    constexpr std::size_t least_part = 3;
    if (word.empty() || word.size() > longest) {
        return {};
    }
    const std::string wanted = lower_case(word);
    const std::size_t allowed = word.size() < 4 ? 1 : word.size() < 8 ? 2 : 3;
    std::string_view best;
    std::size_t best_distance = allowed + 1;
    for (const std::string_view candidate : known) {
        const std::size_t gap =
            std::max(candidate.size(), word.size()) - std::min(candidate.size(), word.size());
        if (gap >= best_distance || candidate.size() > longest) {
            continue;
        }
        const std::size_t changes = distance(wanted, lower_case(candidate));
        if (changes < best_distance && changes < word.size()) {
            best = candidate;
            best_distance = changes;
        }
    }
    if (!best.empty() || word.size() < least_part) {
        return best;
    }
    for (const std::string_view candidate : known) {
        const std::string other = lower_case(candidate);
        if (candidate.size() >= least_part && (other.contains(wanted) || wanted.contains(other)) &&
            (best.empty() || candidate.size() < best.size())) {
            best = candidate;
        }
    }
    return best;
}

Phrase did_you_mean(std::string_view word, std::span<const std::string_view> known) {
    const std::string_view found = nearest(word, known);
    return found.empty() ? Phrase() : say(", did you mean \"{}\"", found);
}

} // namespace tw
