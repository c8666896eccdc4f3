// The only writer of YAML: small changes to a text that leave every other byte alone.
#pragma once

#include "base/result.h"
#include "text/edit.h"
#include "yaml/data.h"
#include "yaml/style.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tw::yaml {

/// Whether a text that several places share through an anchor may change.
enum class Sharing : std::uint8_t {
    Refuse,
    Allow,  ///< at the anchor's own place
    Follow, ///< also from where an alias or a merge key (`<<`) stands for it
};

/// The path of a node from its document's root.
[[nodiscard]] Path path_of(const Tree& tree, NodeId node);

/// Changes one document step by step. Each step follows the form it finds: block or flow, list or
/// map, quotes, indentation, line endings. A step that cannot be made changes nothing and says why.
/// The result exists only if both readers, our own and yaml-cpp, see exactly the intended data.
class Editor {
public:
    /// Fails when the text has problems or several documents. Whether the second reader agrees is
    /// seen at the end.
    [[nodiscard]] static Result<Editor> open(std::string text, Sharing sharing = Sharing::Refuse);

    [[nodiscard]] const std::string& text() const { return *text_; }
    [[nodiscard]] const Tree& tree() const { return tree_; }
    [[nodiscard]] NodeId root() const { return tree_.documents().front().root; }
    [[nodiscard]] const FileStyle& style() const { return style_; }
    /// The value at `path`, or None; through aliases and merge keys only where those are followed.
    [[nodiscard]] NodeId find(const Path& path) const;

    /// Replaces a scalar, in its own quotes where the new text allows them, or quoted as asked.
    [[nodiscard]] Result<void> set(const Path& path, const Data& scalar,
                                   std::optional<Quoting> wanted = std::nullopt);
    /// Puts a list or a map, in brackets on one line, in the place of a scalar.
    [[nodiscard]] Result<void> replace(const Path& path, const Data& value);
    /// Puts a tag such as `!override` before a value, in the place of one that it has.
    [[nodiscard]] Result<void> tag(const Path& path, const std::string& tag);
    /// Appends to a list; creates it where the value is absent or null.
    [[nodiscard]] Result<void> append(const Path& list, const Data& item,
                                      std::optional<Quoting> quoting = std::nullopt);
    /// Adds an entry to a map; creates the map where the value is absent or null. In a block map
    /// the entry goes behind the last of the keys `behind` that exists, otherwise to the end.
    [[nodiscard]] Result<void> insert(const Path& map, const std::string& key, const Data& value,
                                      std::optional<Quoting> quoting = std::nullopt,
                                      std::span<const std::string_view> behind = {});
    /// Removes a map's entry or a list's item with its lines and the comments that are its own.
    [[nodiscard]] Result<void> remove(const Path& path);
    /// Gives a map's entry another key.
    [[nodiscard]] Result<void> rename_key(const Path& path, const std::string& name);
    /// Takes all entries out of a list or map: nothing is left behind the key, or empty brackets.
    [[nodiscard]] Result<void> clear(const Path& path);
    /// A list of strings becomes a map with these keys, which all have the value `each`.
    [[nodiscard]] Result<void> list_to_map(const Path& list, const Data& each = Data::null());
    /// Copies a map's entry with its text and comments, behind itself and under another key. An
    /// anchor in it stays with the original.
    [[nodiscard]] Result<void> duplicate(const Path& path, const std::string& name);
    /// The text of a map's entry with the comments above it and in it, as if it stood alone in a
    /// file: from the first column, lines ending in LF, without anchors.
    [[nodiscard]] Result<std::string> extract(const Path& path) const;
    /// Adds an entry to a map as it is written in `entry`, a text of this one entry alone such as
    /// `extract` makes, comments included. Into a map in brackets it goes without comments.
    [[nodiscard]] Result<void> insert_text(const Path& map, std::string_view entry);

    /// The verified text.
    [[nodiscard]] Result<std::string> finish() const;

private:
    Editor(std::string text, Sharing sharing);
    [[nodiscard]] Result<void> apply(std::vector<text::Edit> edits);
    /// Whether the two readers agree on the text as it was opened.
    [[nodiscard]] Result<void> check_original() const;
    /// Where the text of an entry stands, when aliases and merge keys are followed; otherwise, or
    /// when there is none, the path itself.
    [[nodiscard]] Path source_of(const Path& path) const;
    /// The same for what an alias at the end of the path stands for.
    [[nodiscard]] Path source_inside(const Path& path) const;
    /// The node that may be changed; an error says why it may not.
    [[nodiscard]] Result<NodeId> locate(const Path& path) const;
    /// The same for a change inside of the node, which must be written here and not be an alias.
    [[nodiscard]] Result<NodeId> locate_inside(const Path& path) const;
    /// Whether both readers see the intended data when a bare text replaces the scalar.
    [[nodiscard]] bool reads_bare(NodeId scalar, const std::string& text) const;
    /// The text of a map's entry under another key, without its anchors.
    [[nodiscard]] std::string copied_entry(NodeId value, const std::string& name) const;
    /// Refuses to take away an anchor that aliases outside of the text need.
    [[nodiscard]] Result<void> check_anchors_in(NodeId removed, const Path& path) const;
    /// Lines of the aliases that stand for a node, `12, 40`; empty when there are none.
    [[nodiscard]] std::string aliases_of(NodeId anchored) const;
    /// Offset behind the last line that belongs to a block collection's entries.
    [[nodiscard]] std::size_t end_of_entries(NodeId collection) const;
    /// The value of the last of these keys that exists in a map, or None.
    [[nodiscard]] NodeId last_of(NodeId map, std::span<const std::string_view> keys) const;
    /// Offset behind the lines of one entry.
    [[nodiscard]] std::size_t end_of_entry(NodeId value) const;
    /// The last thing of the file is a `|` or `>` text that has no line break at its end.
    [[nodiscard]] bool ends_in_block_text() const;
    [[nodiscard]] text::Edit insert_line(std::size_t offset, std::string line) const;
    /// The entries of the collection are set apart by blank lines, so a new one is too.
    [[nodiscard]] bool separates_entries(NodeId collection) const;
    [[nodiscard]] text::Edit fill(NodeId absent, const Data& value, Quoting quoting) const;
    [[nodiscard]] std::vector<text::Edit> append_in_brackets(NodeId collection,
                                                             const std::string& entry) const;
    [[nodiscard]] std::vector<text::Edit> removal_in_brackets(NodeId first, NodeId last) const;
    [[nodiscard]] text::Edit removal_of_lines(NodeId first, NodeId last) const;
    [[nodiscard]] Quoting quoting_of_items(NodeId collection) const;

    std::shared_ptr<const std::string> original_; ///< as it was opened
    std::shared_ptr<const std::string> text_;     ///< stays in place, since the tree looks at it
    Tree tree_;
    FileStyle style_;
    Sharing sharing_;
    Data intended_;
};

} // namespace tw::yaml
