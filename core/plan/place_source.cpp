// In the text that a value comes from: behind an anchor or a merge key, in a variable's default.
#include "compose/mentions.h"
#include "plan/ways.h"

#include <algorithm>
#include <map>

namespace tw::plan {
namespace {

using yaml::NodeId;
using yaml::NodeKind;
using yaml::Tree;

/// A variable in a text, with what stands around it.
struct Variable {
    std::string head, name, tail;
    std::string operation = ":-"; ///< between the name and the default
};

/// The only variable of a text; nothing when there is none, or several.
std::optional<Variable> only_variable(const std::string& text) {
    const auto found = compose::mentions(text);
    if (found.size() != 1) {
        return std::nullopt;
    }
    const compose::Mention& mention = found.front();
    std::size_t name = text.find("${" + mention.name);
    const bool braced = name != std::string::npos;
    name = braced ? name : text.find("$" + mention.name);
    if (name == std::string::npos) {
        return std::nullopt;
    }
    Variable variable{.head = text.substr(0, name), .name = mention.name, .tail = {}};
    std::size_t end = name + (braced ? 2 : 1) + mention.name.size();
    if (mention.fallback) {
        variable.operation = text.substr(end, mention.fallback->begin - end);
        end = mention.fallback->end;
    }
    variable.tail = text.substr(end + (braced ? 1 : 0));
    return variable;
}

/// The old text with another default, so that it is read as `wanted` where the variable is not set.
std::optional<std::string> with_default(const std::string& old, const std::string& wanted) {
    const auto variable = only_variable(old);
    if (!variable || !wanted.starts_with(variable->head) || !wanted.ends_with(variable->tail) ||
        wanted.size() < variable->head.size() + variable->tail.size()) {
        return std::nullopt;
    }
    const std::string value = wanted.substr(
        variable->head.size(), wanted.size() - variable->head.size() - variable->tail.size());
    if (value.find_first_of("${}") != std::string::npos) {
        return std::nullopt;
    }
    return variable->head + "${" + variable->name + variable->operation + value + "}" +
           variable->tail;
}

/// Scalars of one document whose text was replaced, by their paths, with what must stand there so
/// that the variable in the old text stays.
class Kept {
public:
    Kept(const Tree& before, const Tree& after) : before_(before), after_(after) {
        compare(before.documents().front().root, after.documents().front().root, {});
    }
    [[nodiscard]] const std::vector<std::pair<yaml::Path, std::string>>& texts() const {
        return texts_;
    }

private:
    void compare(NodeId old, NodeId now, const yaml::Path& path) {
        if (before_[old].kind != after_[now].kind) {
            return;
        }
        switch (before_[old].kind) {
        case NodeKind::Alias: break;
        case NodeKind::Scalar: compare_scalars(old, now, path); break;
        case NodeKind::Mapping: {
            for (NodeId key = before_[old].first_child; key != NodeId::None;
                 key = before_[before_[key].next].next) {
                const yaml::Step step =
                    before_[key].kind == NodeKind::Scalar ? decode(before_, key) : std::string{};
                const NodeId value = yaml::find(after_, now, {step});
                if (value != NodeId::None) {
                    compare(before_[key].next, value, extended(path, step));
                }
            }
            break;
        }
        case NodeKind::Sequence: {
            std::size_t index = 0;
            NodeId item = after_[now].first_child;
            for (NodeId each = before_[old].first_child;
                 each != NodeId::None && item != NodeId::None;
                 each = before_[each].next, item = after_[item].next) {
                compare(each, item, extended(path, index++));
            }
            break;
        }
        }
    }

    void compare_scalars(NodeId old, NodeId now, const yaml::Path& path) {
        const std::string was = decode(before_, old);
        const std::string is = decode(after_, now);
        if (was == is || !was.contains('$')) {
            return;
        }
        if (auto text = with_default(was, is)) {
            texts_.emplace_back(path, std::move(*text));
        }
    }

    const Tree& before_;
    const Tree& after_;
    std::vector<std::pair<yaml::Path, std::string>> texts_;
};

/// Where a step has replaced a variable by a value, the value becomes the variable's default.
Step keep_variables(Draft& draft) {
    for (auto& [file, editor] : draft.editors()) {
        const Tree before = yaml::parse(draft.facts().files.text(file));
        const Kept kept(before, editor.tree());
        for (const auto& [path, text] : kept.texts()) {
            if (auto done = editor.set(path, yaml::Data::string(text)); !done) {
                return done;
            }
            draft.note(say("the default of {} changes", compose::mentions(text).front().name));
        }
    }
    return {};
}

std::map<std::string, std::ptrdiff_t> count_variables(const std::string& text) {
    std::map<std::string, std::ptrdiff_t> counts;
    for (const compose::Mention& mention : compose::mentions(text)) {
        ++counts[mention.name];
    }
    return counts;
}

} // namespace

std::vector<std::string> lost_variables(const facts::Facts& facts, const text::FileEdits& edits) {
    std::vector<std::string> lost;
    for (const auto& [file, list] : edits) {
        const std::string& text = facts.files.text(file);
        auto counts = count_variables(text);
        for (const auto& [name, count] : count_variables(list.apply(text))) {
            counts[name] -= count;
        }
        for (const auto& [name, missing] : counts) {
            if (missing > 0) {
                lost.push_back(name);
            }
        }
    }
    return lost;
}

Result<Plan> in_the_shared_text(const facts::Facts& facts, const Intent& intent) {
    Draft draft(facts, yaml::Sharing::Follow);
    if (auto done = carry_out(draft, intent); !done) {
        return std::unexpected(done.error());
    }
    if (auto kept = keep_variables(draft); !kept) {
        return std::unexpected(kept.error());
    }
    return planned(draft, intent);
}

} // namespace tw::plan
