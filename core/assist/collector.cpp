#include "assist/collector.h"

#include "base/letters.h"
#include "yaml/style.h"

#include <algorithm>
#include <utility>

namespace tw::assist {
namespace {

constexpr std::size_t style_sample = 65'536;

bool same_letter(char a, char b) {
    return lower_letter(a) == lower_letter(b);
}

/// 0 for words that begin as typed, 1 for those that have it elsewhere, 2 for others. One letter is
/// in too many words to count elsewhere.
int rank_of(std::string_view word, std::string_view typed) {
    const auto found = std::ranges::search(word, typed, same_letter);
    if (typed.empty() || found.begin() == word.begin()) {
        return 0;
    }
    return found.empty() || typed.size() < 2 ? 2 : 1;
}

} // namespace

Collector::Collector(const Place& place, std::string_view text)
    : place_(place), typed_(place.before) {
    const auto style = yaml::detect_style(yaml::parse(text.substr(0, style_sample)));
    step_ = style.step == 0 ? 2 : style.step;
    indented_lists_ = style.indented_lists;
    result_.replaces = place.word;
}

void Collector::replace_from(std::size_t skipped) {
    typed_ = place_.before.substr(std::min(skipped, place_.before.size()));
    result_.replaces.begin = place_.word.begin + skipped;
    // Behind the cursor only what belongs to the same word: `web` of `web.rule`.
    result_.replaces.end = std::max(place_.word.begin + place_.before.size(),
                                    std::min(result_.replaces.end, place_.word.end));
}

void Collector::add(Choice choice) {
    if (rank_of(choice.word, typed_) > 1 ||
        std::ranges::contains(result_.choices, choice.word, &Choice::word)) {
        return;
    }
    result_.choices.push_back(std::move(choice));
}

void Collector::add_word(std::string word, ChoiceKind kind, std::string detail) {
    std::string insert = word;
    add({.word = std::move(word),
         .insert = std::move(insert),
         .kind = kind,
         .detail = std::move(detail)});
}

void Collector::add_key(std::string name, Shape shape, ChoiceKind kind, std::string detail) {
    if (std::ranges::contains(place_.siblings, name)) {
        return;
    }
    std::string insert = name;
    if (!place_.has_colon) {
        if (place_.in_flow || shape == Shape::Scalar) {
            insert += ": ";
        } else if (shape == Shape::Map) {
            insert += ":\n" + std::string(place_.column + step_, ' ');
        } else {
            const std::size_t column = place_.column + (indented_lists_ ? step_ : 0);
            insert += ":\n" + std::string(column, ' ') + "- ";
        }
    }
    add({.word = std::move(name),
         .insert = std::move(insert),
         .goes_on = !place_.has_colon,
         .kind = kind,
         .detail = std::move(detail)});
}

void Collector::add_item(std::string name, ChoiceKind kind, std::string detail) {
    if (std::ranges::contains(place_.siblings, name)) {
        return;
    }
    const bool needs_dash = place_.role == Place::Role::Key && !place_.in_flow;
    std::string insert = needs_dash ? "- " + name : name;
    add({.word = std::move(name),
         .insert = std::move(insert),
         .kind = kind,
         .detail = std::move(detail)});
}

Choices Collector::take() {
    std::ranges::stable_sort(result_.choices, {},
                             [this](const Choice& choice) { return rank_of(choice.word, typed_); });
    const bool is_complete = std::ranges::contains(result_.choices, typed_, &Choice::word);
    result_.unasked = !place_.before.empty() && !is_complete && !result_.choices.empty();
    return std::move(result_);
}

} // namespace tw::assist
