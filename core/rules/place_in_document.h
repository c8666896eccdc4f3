// Where in its document a finding is: what outlives a shift of lines.
#pragma once

#include "facts/facts.h"

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace tw::rules {

/// Turns places of a file into paths such as `services.db.ports[0]`. A key stands for its value;
/// text that others take over through an alias is named where it is written. What spans several
/// entries is named by what holds them all, and the document as a whole by an empty text.
class Places {
public:
    explicit Places(const facts::Facts& facts) : facts_(facts) {}

    [[nodiscard]] std::string path(const text::Location& location);

private:
    /// An entry of a mapping or an item of a sequence.
    struct Child {
        text::Range key; ///< empty for an item
        text::Range value;
        yaml::NodeId name = yaml::NodeId::None; ///< the key; none for an item
        yaml::NodeId node = yaml::NodeId::None;
    };
    /// The syntax tree of one file, with the children of the nodes that were walked through.
    struct File {
        std::unique_ptr<yaml::Tree> own; ///< when nobody else has read it
        const yaml::Tree* tree = nullptr;
        std::unordered_map<std::uint32_t, std::vector<Child>> children;
    };

    File& file(text::FileId id);
    [[nodiscard]] const yaml::Tree* known_tree(text::FileId id) const;
    [[nodiscard]] static const std::vector<Child>& children(File& file, yaml::NodeId node);
    [[nodiscard]] static const Child* child_at(const std::vector<Child>& children,
                                               text::Range range);

    /// `.ports` or `[0]`.
    [[nodiscard]] static std::string step(const File& file, const std::vector<Child>& children,
                                          const Child& child);

    const facts::Facts& facts_;
    std::map<text::FileId, File> files_;
};

/// Fills in the subject of every finding that has none.
void add_subjects(const facts::Facts& facts, std::vector<facts::Finding>& findings);

} // namespace tw::rules
