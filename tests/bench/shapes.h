// Texts that are nasty to read: what a reader that looks twice at everything would choke on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tw::bench {

/// A text made of `head` once, `unit` until the wanted size is reached, and `tail` once. `%` in
/// `unit` stands for the number of the repetition.
struct Shape {
    std::string_view name;
    std::string_view head, unit, tail;
};

[[nodiscard]] const std::vector<Shape>& shapes();
[[nodiscard]] std::string text_of(const Shape& shape, std::size_t bytes);

} // namespace tw::bench
