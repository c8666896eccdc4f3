// Internal: gathers choices, keeps those that fit what has been typed, and puts the best first.
#pragma once

#include "assist/completions.h"
#include "assist/place.h"

#include <string>
#include <string_view>
#include <vector>

namespace tw::assist {

/// What a key holds, which decides what is written behind it.
enum class Shape : std::uint8_t { Scalar, Map, List };

class Collector {
public:
    Collector(const Place& place, std::string_view text);

    [[nodiscard]] const Place& place() const { return place_; }
    /// Only the end of the word is replaced, behind `skipped` bytes of it.
    void replace_from(std::size_t skipped);
    /// What has been typed of what is replaced.
    [[nodiscard]] std::string_view typed() const { return typed_; }

    void add(Choice choice);
    void add_word(std::string word, ChoiceKind kind, std::string detail = {});
    /// A key of the mapping at the place; one that is there already is left out.
    void add_key(std::string name, Shape shape, ChoiceKind kind = ChoiceKind::Key,
                 std::string detail = {});
    /// The name as item of a list: with a dash, unless one stands before it.
    void add_item(std::string name, ChoiceKind kind, std::string detail = {});

    [[nodiscard]] Choices take();

private:
    const Place& place_;
    std::string typed_;
    std::size_t step_ = 2;
    bool indented_lists_ = true;
    Choices result_;
};

} // namespace tw::assist
