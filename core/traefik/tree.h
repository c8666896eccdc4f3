// Traefik's configuration as names and values, wherever it is written: in YAML, in TOML, on a
// command line or in the environment (doc.traefik.io, "Configuration Introduction"). Traefik reads
// all four without regard to the case of names.
#pragma once

#include "compose/project.h"
#include "text/source.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tw::traefik {

/// A name and what it says: a text, a list of texts, or further names. The objects of a list are
/// named `[0]`, `[1]` …
struct TreeNode {
    std::string name;                 ///< as written
    std::optional<std::string> value; ///< a text; of flags and of the environment also of a list
    std::vector<std::string> items;   ///< a list
    std::vector<TreeNode> children;
    compose::Origin origin; ///< the value; of what holds more names, the name

    /// Null when there is none.
    [[nodiscard]] const TreeNode* find(std::string_view child) const;
    [[nodiscard]] const TreeNode* at(std::initializer_list<std::string_view> path) const;
    /// The value at the end of the path; empty when there is none.
    [[nodiscard]] std::string_view text_at(std::initializer_list<std::string_view> path) const;
    /// The texts of a list, also of one that is written with commas.
    [[nodiscard]] std::vector<std::string> list() const;
    /// It is there, and not switched off by `false`.
    [[nodiscard]] bool is_on() const;

    /// The child of that name, made where there is none.
    TreeNode& child(std::string_view name, const compose::Origin& origin);
};

/// Reads a file by its extension, `.toml` or else YAML. Nothing where it cannot be read.
[[nodiscard]] std::optional<TreeNode> read_tree(const text::FileSet& files, text::FileId file);
/// The parts of `read_tree`.
[[nodiscard]] std::optional<TreeNode> read_yaml(const text::FileSet& files, text::FileId file);
[[nodiscard]] std::optional<TreeNode> read_toml(const text::FileSet& files, text::FileId file);

/// A word of a command line and where it stands.
struct CommandWord {
    std::string text;
    compose::Origin origin;
};
/// `--name=value`, `--name value` and `--name`, which stands for true. Other words are skipped.
[[nodiscard]] TreeNode read_flags(const std::vector<CommandWord>& words);
/// The variables `TRAEFIK_…`. Names that hold `_` cannot be told from several names.
[[nodiscard]] TreeNode read_environment(const std::vector<compose::EnvironmentVariable>& variables);

} // namespace tw::traefik
