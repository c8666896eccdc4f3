#include "compose/document.h"

#include "compose/timestamp.h"
#include "yaml/scalar.h"

#include <format>
#include <unordered_map>

namespace tw::compose {
namespace {

using text::Severity;

/// Aliases of aliases can describe more values than memory holds ("billion laughs").
constexpr std::size_t max_values = 1'000'000;

Kind kind_of(yaml::ScalarType type) {
    switch (type) {
    case yaml::ScalarType::Null: return Kind::Null;
    case yaml::ScalarType::Bool: return Kind::Bool;
    case yaml::ScalarType::Int: return Kind::Int;
    case yaml::ScalarType::Float: return Kind::Float;
    case yaml::ScalarType::Timestamp: return Kind::Timestamp;
    case yaml::ScalarType::String: break;
    }
    return Kind::String;
}

class Reader {
public:
    Reader(const yaml::Tree& tree, text::FileId file, const Environment& environment,
           Defaults defaults, Routes& routes, std::vector<text::Diagnostic>& diagnostics)
        : tree_(tree),
          file_(file),
          environment_(environment),
          defaults_(defaults),
          routes_(routes),
          diagnostics_(diagnostics) {}

    std::vector<Value> run() {
        for (const yaml::Problem& problem : tree_.problems()) {
            const bool harmless = problem.judge == yaml::Judge::Specification;
            report(harmless ? "TW-YML-007" : "TW-YML-000",
                   harmless ? Severity::Info : Severity::Error, problem.message, problem.range);
        }
        std::vector<Value> documents;
        for (const yaml::Document& document : tree_.documents()) {
            documents.push_back(value(document.root));
        }
        return documents;
    }

private:
    Value value(yaml::NodeId id) {
        Value result;
        result.origin.location = {file_, tree_.range(id)};
        if (++count_ > max_values) {
            if (count_ == max_values + 1) {
                report("TW-YML-000", Severity::Error,
                       "the aliases of this file describe more values than can be read",
                       tree_.range(id));
            }
            return result;
        }
        const yaml::NodeId target = tree_.resolved(id);
        if (target == yaml::NodeId::None || is_inside(id, target)) {
            return result;
        }
        const yaml::Node node = tree_[target];
        const std::string_view tag = tree_.tag(target);
        result.merge_tag = tag == "!reset"      ? MergeTag::Reset
                           : tag == "!override" ? MergeTag::Override
                                                : MergeTag::None;
        check_tag(node);
        if (result.merge_tag == MergeTag::Reset) {
            return result; // Compose does not read what is taken away
        }
        switch (node.kind) {
        case yaml::NodeKind::Mapping:
            result.kind = Kind::Map;
            read_map(target, result);
            break;
        case yaml::NodeKind::Sequence:
            result.kind = Kind::List;
            result.list.reserve(count_children(target));
            for (yaml::NodeId item = node.first_child; item != yaml::NodeId::None;
                 item = tree_[item].next) {
                result.list.push_back(value(item));
            }
            break;
        default: read_scalar(target, result);
        }
        if (target != id) {
            send_by(result, routes_, Way::Alias, {file_, tree_.range(id)});
        }
        return result;
    }

    /// Compose wants a blank behind a tag, and takes a comma for a part of it.
    void check_tag(const yaml::Node& node) {
        constexpr std::string_view wrong = ",]}";
        if (node.tag_end < tree_.text().size() && wrong.contains(tree_.text()[node.tag_end])) {
            report("TW-YML-000", Severity::Error,
                   "Compose reads this tag otherwise; put a blank behind it",
                   {node.tag_begin, node.tag_end});
        }
    }

    [[nodiscard]] std::size_t count_children(yaml::NodeId id) const {
        std::size_t count = 0;
        for (yaml::NodeId child = tree_[id].first_child; child != yaml::NodeId::None;
             child = tree_[child].next) {
            ++count;
        }
        return count;
    }

    /// An alias inside of the value it names has no finite meaning.
    bool is_inside(yaml::NodeId id, yaml::NodeId target) {
        if (id == target) {
            return false;
        }
        for (yaml::NodeId at = tree_[id].parent; at != yaml::NodeId::None; at = tree_[at].parent) {
            if (at == target) {
                report("TW-YML-000", Severity::Error,
                       "this alias stands inside of the value it names", tree_.range(id));
                return true;
            }
        }
        return false;
    }

    void read_scalar(yaml::NodeId id, Value& result) {
        const std::string_view tag = tree_.tag(id);
        const bool has_own_tag = tag.starts_with('!') && !tag.starts_with("!!");
        result.kind = has_own_tag ? Kind::String : kind_of(yaml::resolve(tree_, id));
        const std::string text = yaml::decode(tree_, id);
        if (result.kind == Kind::Timestamp && !is_timestamp(text)) {
            result.kind = Kind::String;
        }
        Interpolated replaced = interpolate(text, environment_, defaults_);
        if (!replaced.error.empty()) {
            report("TW-CMP-015", Severity::Error, replaced.error, tree_.range(id));
        }
        for (const std::string& name : replaced.unset) {
            report(
                "TW-CMP-014", Severity::Warning,
                std::format("the variable {} is not set and has no default, so it is read as empty",
                            name),
                tree_.range(id));
        }
        result.origin.variable = replaced.has_variable;
        result.text = std::move(replaced.text);
    }

    void read_map(yaml::NodeId id, Value& result) {
        std::vector<yaml::NodeId> merges;
        std::unordered_map<std::string, text::Range> seen;
        result.map.reserve(count_children(id) / 2);
        for (yaml::NodeId key = tree_[id].first_child; key != yaml::NodeId::None;) {
            const yaml::NodeId content = tree_[key].next;
            read_entry(key, content, result, merges, seen);
            key = tree_[content].next;
        }
        for (const yaml::NodeId merge : merges) {
            merge_in(merge, result);
        }
    }

    void read_entry(yaml::NodeId key, yaml::NodeId content, Value& result,
                    std::vector<yaml::NodeId>& merges,
                    std::unordered_map<std::string, text::Range>& seen) {
        const yaml::NodeId target = tree_.resolved(key);
        if (target == yaml::NodeId::None) {
            return;
        }
        const bool is_scalar = tree_[target].kind == yaml::NodeKind::Scalar;
        const bool is_merge =
            is_scalar && tree_[target].style == yaml::Style::Plain && tree_.source(target) == "<<";
        if (!is_scalar || (!is_merge && yaml::resolve(tree_, target) != yaml::ScalarType::String)) {
            report("TW-CMP-025", Severity::Error,
                   "a key must be text; quote it if it is meant as text", tree_.range(key));
            if (!is_scalar) {
                return;
            }
        }
        std::string name = yaml::decode(tree_, target);
        if (const auto [first, is_new] = seen.emplace(name, tree_.range(key)); !is_new) {
            report("TW-YML-001", Severity::Error,
                   std::format(
                       "the key '{}' stands twice in this mapping; Compose refuses the file", name),
                   tree_.range(key));
            return;
        }
        if (is_merge) {
            merges.push_back(content);
            return;
        }
        result.map.push_back({std::move(name), {file_, tree_.range(key)}, value(content)});
    }

    void merge_in(yaml::NodeId source, Value& result) {
        Value other = value(source);
        std::vector<Value> maps;
        if (other.is_map()) {
            maps.push_back(std::move(other));
        } else if (other.is_list()) {
            maps = std::move(other.list);
        }
        bool all_maps = !maps.empty();
        for (Value& map : maps) {
            all_maps = all_maps && map.is_map();
            for (Entry& entry : map.map) {
                if (result.find_entry(entry.key) == nullptr) {
                    send_by(entry.value, routes_, Way::MergeKey, {file_, tree_.range(source)});
                    result.map.push_back(std::move(entry));
                }
            }
        }
        if (!all_maps && tree_.resolved(source) != yaml::NodeId::None) {
            report("TW-YML-000", Severity::Error, "'<<' merges a mapping or a list of mappings",
                   tree_.range(source));
        }
    }

    void report(const char* code, Severity severity, std::string message, text::Range range) {
        diagnostics_.push_back({code, severity, std::move(message), {file_, range}});
    }

    const yaml::Tree& tree_;
    text::FileId file_;
    const Environment& environment_;
    Defaults defaults_;
    Routes& routes_;
    std::vector<text::Diagnostic>& diagnostics_;
    std::size_t count_ = 0;
};

} // namespace

std::vector<Value> read_documents(const yaml::Tree& tree, text::FileId file,
                                  const Environment& environment, Defaults defaults, Routes& routes,
                                  std::vector<text::Diagnostic>& diagnostics) {
    return Reader(tree, file, environment, defaults, routes, diagnostics).run();
}

} // namespace tw::compose
