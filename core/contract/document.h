// Internal: a typed view of the contract's syntax tree. Each reader returns what was meant, or
// reports at the exact place what stands there instead and returns nothing.
#pragma once

#include "text/diagnostic.h"
#include "yaml/tree.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tw::contract {

namespace code {
inline constexpr const char* contradiction = "TW-CON-003";
inline constexpr const char* not_understood = "TW-CON-006";
inline constexpr const char* unknown_key = "TW-CON-007";
} // namespace code

class Document {
public:
    Document(const yaml::Tree& tree, text::FileId file, std::vector<text::Diagnostic>& diagnostics)
        : tree_(tree), file_(file), diagnostics_(diagnostics) {}

    struct Entry {
        std::string key;
        yaml::NodeId key_node;
        yaml::NodeId value;
    };
    /// A key of a mapping, and what reads its value.
    using Field = std::pair<std::string_view, std::function<void(const Entry&)>>;

    /// Gives each value to the reader of its key; reports keys that no reader wants, except `x-…`.
    void fields(yaml::NodeId mapping, const Phrase& what, std::initializer_list<Field> known);
    /// All entries of a mapping whose keys the author chooses; without repeated keys.
    [[nodiscard]] std::vector<Entry> entries(yaml::NodeId mapping, const Phrase& what);
    [[nodiscard]] std::vector<yaml::NodeId> items(yaml::NodeId list, const Phrase& what);

    [[nodiscard]] std::optional<std::string> string(yaml::NodeId node, const Phrase& what);
    [[nodiscard]] std::optional<bool> boolean(yaml::NodeId node, const Phrase& what);
    [[nodiscard]] std::optional<std::int64_t> integer(yaml::NodeId node, const Phrase& what);
    /// The index of the word in `words`.
    [[nodiscard]] std::optional<std::size_t> choice(yaml::NodeId node, const Phrase& what,
                                                    std::span<const std::string_view> words);

    [[nodiscard]] bool is_mapping(yaml::NodeId node) const {
        return kind(node) == yaml::NodeKind::Mapping;
    }
    [[nodiscard]] bool is_list(yaml::NodeId node) const {
        return kind(node) == yaml::NodeKind::Sequence;
    }
    [[nodiscard]] bool is_null(yaml::NodeId node) const;
    /// A scalar's text; empty for anything else.
    [[nodiscard]] std::string text(yaml::NodeId node) const;
    [[nodiscard]] text::Location location(yaml::NodeId node) const {
        return {file_, tree_.range(node)};
    }

    void error(const text::Location& where, Phrase message) {
        report(code::not_understood, text::Severity::Error, where, std::move(message));
    }
    void report(const char* code, text::Severity severity, const text::Location& where,
                Phrase message);

private:
    [[nodiscard]] yaml::NodeKind kind(yaml::NodeId node) const {
        return tree_[tree_.resolved(node)].kind;
    }
    /// `tiers must be a mapping, but it is a list`, at the node.
    void wrong(yaml::NodeId node, const Phrase& what, const Phrase& wanted);

    const yaml::Tree& tree_;
    text::FileId file_;
    std::vector<text::Diagnostic>& diagnostics_;
};

} // namespace tw::contract
