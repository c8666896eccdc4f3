#include "dialect/typing_errors.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace tw::dialect {
namespace {

/// Offsets that `wanted` accepts.
template <class Wanted>
std::vector<std::size_t> places(const std::string& text, const Wanted& wanted) {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (wanted(at)) {
            found.push_back(at);
        }
    }
    return found;
}

std::vector<std::size_t> places_of(const std::string& text, std::string_view characters) {
    return places(text, [&](std::size_t at) { return characters.contains(text[at]); });
}

bool starts_line(const std::string& text, std::size_t at) {
    return at == 0 || text[at - 1] == '\n';
}

std::size_t end_of_line(const std::string& text, std::size_t at) {
    return std::min(text.find('\n', at), text.size() - 1) + 1;
}

std::vector<std::size_t> line_starts(const std::string& text, std::string_view first) {
    return places(text, [&](std::size_t at) {
        return starts_line(text, at) && text.substr(at).starts_with(first);
    });
}

/// Lines that are a key, with a value or without.
std::vector<std::size_t> key_lines(const std::string& text) {
    return places(text, [&](std::size_t at) {
        const std::size_t colon = text.find(':', at);
        const std::size_t begin = text.find_first_not_of(' ', at);
        return starts_line(text, at) && colon < end_of_line(text, at) && begin < colon &&
               text[begin] != '#' && text[begin] != '-';
    });
}

} // namespace

const char* name_of(Slip slip) {
    static constexpr std::array<const char*, slip_count> names{
        "character dropped", "character doubled", "characters swapped", "indent lost",
        "indent added",      "key line doubled",  "quote dropped",      "colon dropped",
        "dash dropped",      "bracket dropped",   "tab for spaces"};
    return names.at(static_cast<std::size_t>(slip));
}

std::optional<std::string> with_slip(Slip slip, std::string text, oracle::Random& random) {
    const auto picked = [&](const std::vector<std::size_t>& choices) -> std::optional<std::size_t> {
        return choices.empty() ? std::nullopt : std::optional(random.pick(choices));
    };
    const auto dropped = [&](std::string_view characters) -> std::optional<std::string> {
        const auto at = picked(places_of(text, characters));
        return at ? std::optional(text.erase(*at, 1)) : std::nullopt;
    };
    if (text.size() < 2) {
        return std::nullopt;
    }
    switch (slip) {
    case Slip::DropCharacter: return text.erase(random.below(text.size()), 1);
    case Slip::DoubleCharacter: {
        const std::size_t at = random.below(text.size());
        return text.insert(at, 1, text[at]);
    }
    case Slip::SwapCharacters: {
        const std::size_t at = random.below(text.size() - 1);
        std::swap(text[at], text[at + 1]);
        return text;
    }
    case Slip::LoseIndent: {
        const auto at = picked(line_starts(text, " "));
        const std::size_t indent = at ? text.find_first_not_of(' ', *at) - *at : 0;
        return at ? std::optional(
                        text.erase(*at, random.between(1, std::min<std::size_t>(indent, 4))))
                  : std::nullopt;
    }
    case Slip::AddIndent: {
        const auto at = picked(line_starts(text, ""));
        return text.insert(*at, random.between(1, 4), ' ');
    }
    case Slip::DoubleLine: {
        const auto at = picked(key_lines(text));
        return at ? std::optional(text.insert(*at, text.substr(*at, end_of_line(text, *at) - *at)))
                  : std::nullopt;
    }
    case Slip::DropQuote: return dropped("'\"");
    case Slip::DropColon: return dropped(":");
    case Slip::DropDash: return dropped("-");
    case Slip::DropBracket: return dropped("[]{}");
    case Slip::TabForSpaces: {
        const auto at = picked(places_of(text, " "));
        if (!at) {
            return std::nullopt;
        }
        const std::size_t behind = std::min(text.find_first_not_of(' ', *at), text.size());
        return text.replace(*at, behind - *at, "\t");
    }
    }
    return std::nullopt;
}

} // namespace tw::dialect
