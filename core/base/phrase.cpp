#include "base/phrase.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tw {
namespace {

std::string in_english(const Saying& saying) {
    std::vector<std::string> words;
    words.reserve(saying.words.size());
    for (const Phrase& word : saying.words) {
        words.push_back(word.str());
    }
    const bool one = saying.singular != nullptr && saying.count == 1;
    return fill_in(one ? saying.singular : saying.pattern, words);
}

/// A place in a pattern: how many bytes it takes, and which word it asks for.
struct PlaceInPattern {
    std::size_t length = 0;
    std::size_t word = 0;
};

/// `next` is the word of a place without a number.
std::optional<PlaceInPattern> place_at(std::string_view rest, std::size_t next) {
    const std::size_t end = rest.find('}');
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view inner = rest.substr(1, end - 1);
    PlaceInPattern place{.length = end + 1, .word = next};
    if (!inner.empty()) {
        const auto [last, error] =
            std::from_chars(inner.data(), inner.data() + inner.size(), place.word);
        if (error != std::errc() || last != inner.data() + inner.size()) {
            return std::nullopt;
        }
    }
    return place;
}

} // namespace

Phrase::Phrase(Saying saying)
    : text_(in_english(saying)), saying_(std::make_shared<const Saying>(std::move(saying))) {}

std::string fill_in(std::string_view pattern, const std::vector<std::string>& words) {
    std::string text;
    std::size_t next = 0;
    while (!pattern.empty()) {
        const std::size_t brace = std::min(pattern.find('{'), pattern.size());
        text += pattern.substr(0, brace);
        pattern.remove_prefix(brace);
        if (pattern.empty()) {
            break;
        }
        const auto place = place_at(pattern, next);
        const bool filled = place && place->word < words.size();
        const std::size_t taken = filled ? place->length : 1;
        text += filled ? std::string_view(words[place->word]) : pattern.substr(0, 1);
        next += filled ? 1 : 0;
        pattern.remove_prefix(taken);
    }
    return text;
}

Phrase listed(const std::vector<Phrase>& words, std::size_t most) {
    const std::size_t shown = std::min(words.size(), most);
    if (shown == 0) {
        return {};
    }
    Phrase list = words.front();
    const bool all = shown == words.size();
    for (std::size_t i = 1; i < shown; ++i) {
        const bool last = all && i + 1 == shown;
        list = last ? say("{} and {}", list, words[i]) : say("{}, {}", list, words[i]);
    }
    return all ? list : say("{} and {} more", list, words.size() - shown);
}

Phrase either(const std::vector<Phrase>& words) {
    Phrase list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        list = i == 0 ? words[i]
               : last ? say("{} or {}", list, words[i])
                      : say("{}, {}", list, words[i]);
    }
    return list;
}

Phrase joined(const std::vector<Phrase>& phrases) {
    Phrase text;
    for (const Phrase& phrase : phrases) {
        text = text.empty() ? phrase : say("{}; {}", text, phrase);
    }
    return text;
}

} // namespace tw
