// From places in a text to the values that are written there, for quick fixes.
#pragma once

#include "facts/facts.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace tw::rules {

/// The syntax tree of one of the compose files, or of a file that they lead to; null for others.
[[nodiscard]] const yaml::Tree* tree_of(const facts::Facts& facts, text::FileId file);

/// A value that is written at a place: where, and the node.
struct Written {
    ValuePlace place;
    const yaml::Tree* tree = nullptr;
    yaml::NodeId value = yaml::NodeId::None;

    /// The scalar's text without its quotes; nothing for lists, maps and aliases.
    [[nodiscard]] std::optional<std::string> text() const;
    /// A scalar without quotes.
    [[nodiscard]] bool is_plain() const;
};

/// What is written at exactly this place, as a value or as the key of one. Nothing where the file
/// is no YAML of the project, or where an alias stands.
[[nodiscard]] std::optional<Written> written_at(const facts::Facts& facts,
                                                const text::Location& place);

/// The bytes at a place of one of the project's compose files, quotes and all; empty for other
/// files. Cheaper than written_at.
[[nodiscard]] std::string_view source_at(const facts::Facts& facts, const text::Location& place);

/// `services.<name>.<steps…>`, wherever it counts.
[[nodiscard]] ValuePlace service_place(const compose::Service& service,
                                       std::initializer_list<yaml::Step> steps);

/// A dollar sign doubled wherever it begins a variable, or the broken form of one; with `only`,
/// where it begins the variable of that name.
[[nodiscard]] std::string with_dollars_escaped(std::string_view text, std::string_view only = {});

} // namespace tw::rules
