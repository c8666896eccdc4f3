// What is said to a person: in English, and so that it can be said in other languages.
#pragma once

#include "base/name.h"

#include <compare>
#include <concepts>
#include <cstddef>
#include <format>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace tw {

struct Saying;

/// A text for a person. It is English, and knows of what it was made, if it was made by `say` or
/// `say_count`; the window translates it (app/gui/conversions.h). Two phrases are equal if their
/// English is.
class Phrase {
public:
    Phrase() = default;
    /// A text that is the same in every language: a name, a value, a path. Implicit: such a text
    /// is a phrase.
    Phrase(std::string text) : text_(std::move(text)) {} // NOLINT(google-explicit-constructor)
    Phrase(std::string_view text) : text_(text) {}       // NOLINT(google-explicit-constructor)
    Phrase(const char* text) : text_(text) {}            // NOLINT(google-explicit-constructor)
    template <class Tag>
    Phrase(const Name<Tag>& name) : text_(name.str()) {} // NOLINT(google-explicit-constructor)
    explicit Phrase(Saying saying);

    /// In English.
    [[nodiscard]] const std::string& str() const { return text_; }
    operator const std::string&() const { return text_; } // NOLINT(google-explicit-constructor)
    [[nodiscard]] bool empty() const { return text_.empty(); }
    /// Null for a text that is the same in every language.
    [[nodiscard]] const Saying* saying() const { return saying_.get(); }

    friend bool operator==(const Phrase& a, const Phrase& b) { return a.text_ == b.text_; }
    friend auto operator<=>(const Phrase& a, const Phrase& b) { return a.text_ <=> b.text_; }
    friend std::ostream& operator<<(std::ostream& out, const Phrase& phrase) {
        return out << phrase.text_;
    }

private:
    std::string text_;
    std::shared_ptr<const Saying> saying_;
};

/// A pattern and what fills it.
struct Saying {
    const char* pattern = "";       ///< a literal; each `{}` is a word's place, in order
    const char* singular = nullptr; ///< the pattern for a count of one, if the pattern is for many
    std::size_t count = 0;          ///< fills the first place of a pattern for many
    std::vector<Phrase> words;      ///< for a pattern for many: the count is the first
};

/// `pattern` with `words` at its places, `{}` in order or `{0}`, `{1}` … by number: a translation
/// may need another order. A place without a word stays as it is.
[[nodiscard]] std::string fill_in(std::string_view pattern, const std::vector<std::string>& words);

namespace phrase_detail {

consteval std::size_t places_in(std::string_view pattern) {
    std::size_t count = 0;
    for (std::size_t at = pattern.find('{'); at != std::string_view::npos;
         at = pattern.find('{', at + 1)) {
        if (!pattern.substr(at).starts_with("{}")) {
            throw "a brace that is no place: put it in as a word";
        }
        ++count;
    }
    return count;
}

/// A literal with a place for each word, checked when it is compiled.
template <std::size_t Words>
struct Pattern {
    template <class Literal>
        requires std::convertible_to<const Literal&, const char*>
    // NOLINTNEXTLINE(google-explicit-constructor)
    consteval Pattern(const Literal& literal) : text(literal) {
        if (places_in(text) != Words) {
            throw "a pattern needs as many places, {}, as there are words";
        }
    }
    const char* text;
};

template <class Word>
[[nodiscard]] Phrase to_word(Word&& word) {
    if constexpr (std::integral<std::remove_cvref_t<Word>>) {
        return std::format("{}", word);
    } else {
        return Phrase(std::forward<Word>(word));
    }
}

} // namespace phrase_detail

/// A sentence, or a part of one that reads the same wherever it is put in. Translators see the
/// pattern alone: whole sentences, no endings put to words, no words put in that are not names or
/// phrases of their own.
template <class... Words>
[[nodiscard]] Phrase say(phrase_detail::Pattern<sizeof...(Words)> pattern, Words&&... words) {
    return Phrase(Saying{.pattern = pattern.text,
                         .words = {phrase_detail::to_word(std::forward<Words>(words))...}});
}

/// The same for a number of things: `say_count("{} services", "{} service", 7)`. The count fills
/// the first place of both patterns.
template <class... Words>
[[nodiscard]] Phrase say_count(phrase_detail::Pattern<sizeof...(Words) + 1> many,
                               phrase_detail::Pattern<sizeof...(Words) + 1> one, std::size_t count,
                               Words&&... words) {
    return Phrase(Saying{.pattern = many.text,
                         .singular = one.text,
                         .count = count,
                         .words = {phrase_detail::to_word(count),
                                   phrase_detail::to_word(std::forward<Words>(words))...}});
}

/// `a`, `a and b`, `a, b and c`; beyond `most`, `a, b and 4 more`. Nothing for no words.
[[nodiscard]] Phrase listed(const std::vector<Phrase>& words, std::size_t most = 8);
/// `a`, `a or b`, `a, b or c`. Nothing for no words.
[[nodiscard]] Phrase either(const std::vector<Phrase>& words);
/// Sentences after each other, `a; b`.
[[nodiscard]] Phrase joined(const std::vector<Phrase>& phrases);

} // namespace tw

template <>
struct std::formatter<tw::Phrase> : std::formatter<std::string_view> {
    auto format(const tw::Phrase& phrase, auto& context) const {
        return std::formatter<std::string_view>::format(phrase.str(), context);
    }
};
