#include "compose/document.h"

#include "base/parallel.h"
#include "compose/timestamp.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <optional>
#include <span>
#include <unordered_set>
#include <utility>

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

/// The keys of a mapping that is being read, whose entries stay where they are. Few are compared
/// one by one.
class Keys {
public:
    explicit Keys(const std::vector<Entry>& entries) : entries_(entries) {}

    bool is_new(std::string_view key) {
        if (entries_.capacity() <= few) {
            return !std::ranges::contains(entries_, key, &Entry::key);
        }
        for (; known_ < entries_.size(); ++known_) {
            index_.insert(entries_[known_].key);
        }
        return !index_.contains(key);
    }
    bool is_first_merge() { return !std::exchange(has_merge_, true); }

private:
    static constexpr std::size_t few = 16;
    const std::vector<Entry>& entries_;
    std::size_t known_ = 0; ///< so many entries are in the index
    std::unordered_set<std::string_view> index_;
    bool has_merge_ = false;
};

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

    /// Reads values at the same time as others read theirs, who all count in `total`.
    void read_some(std::span<const yaml::NodeId> contents, std::span<Entry> entries,
                   std::atomic<std::size_t>& total) {
        total_ = &total;
        for (std::size_t i = 0; i < contents.size(); ++i) {
            entries[i].value = value(contents[i]);
        }
        total += count_ % counted_at_once;
    }

private:
    Value value(yaml::NodeId id) {
        Value result;
        result.origin.location = {file_, tree_.range(id)};
        if (++count_ % counted_at_once == 0 && total_ != nullptr) {
            *total_ += counted_at_once;
        }
        if (total_ != nullptr && *total_ > max_values) {
            return result; // all of it will be read again
        }
        if (count_ > max_values) {
            if (count_ == max_values + 1) {
                report("TW-YML-000", Severity::Error,
                       say("the aliases of this file expand to more values than can be read"),
                       tree_.range(id));
            }
            return result;
        }
        const yaml::NodeId target = tree_.resolved(id);
        if (target == yaml::NodeId::None || is_inside(id, target)) {
            return result;
        }
        const yaml::Node node = tree_[target];
        const std::string_view tag = tree_.tag(node);
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
            read_map(node, result);
            break;
        case yaml::NodeKind::Sequence:
            result.kind = Kind::List;
            result.list.reserve(count_children(node));
            for (yaml::NodeId item = node.first_child; item != yaml::NodeId::None;
                 item = tree_.next(item)) {
                result.list.push_back(value(item));
            }
            break;
        default: read_scalar(node, tag, result);
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
                   say("Compose reads this tag differently; put a space after it"),
                   {node.tag_begin, node.tag_end});
        }
    }

    [[nodiscard]] std::size_t count_children(const yaml::Node& node) const {
        std::size_t count = 0;
        for (yaml::NodeId child = node.first_child; child != yaml::NodeId::None;
             child = tree_.next(child)) {
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
                       say("this alias stands inside of the value it names"), tree_.range(id));
                return true;
            }
        }
        return false;
    }

    void read_scalar(const yaml::Node& node, std::string_view tag, Value& result) {
        const bool has_own_tag = tag.starts_with('!') && !tag.starts_with("!!");
        result.kind = has_own_tag ? Kind::String : kind_of(yaml::resolve(tree_, node));
        std::string text = yaml::decode(tree_, node);
        if (result.kind == Kind::Timestamp && !is_timestamp(text)) {
            result.kind = Kind::String;
        }
        if (!text.contains('$')) {
            result.text = std::move(text);
            return;
        }
        const text::Range range{node.begin, node.end};
        Interpolated replaced = interpolate(text, environment_, defaults_);
        if (!replaced.error.empty()) {
            report("TW-CMP-015", Severity::Error, replaced.error, range);
        }
        for (const std::string& name : replaced.unset) {
            report(
                "TW-CMP-014", Severity::Warning,
                say("the variable {} is not set and has no default, so it is read as empty", name),
                range);
        }
        result.origin.variable = replaced.has_variable;
        result.text = std::move(replaced.text);
    }

    void read_map(const yaml::Node& node, Value& result) {
        std::vector<yaml::NodeId> merges, contents;
        const std::size_t size = count_children(node) / 2;
        result.map.reserve(size);
        contents.reserve(size);
        Keys keys(result.map);
        for (yaml::NodeId key = node.first_child; key != yaml::NodeId::None;) {
            const yaml::NodeId content = tree_.next(key);
            if (const auto merge = read_key(key, result, keys)) {
                (*merge ? merges : contents).push_back(content);
            }
            key = tree_.next(content);
        }
        if (total_ != nullptr || contents.size() <= stretch || !read_together(contents, result)) {
            for (std::size_t i = 0; i < contents.size(); ++i) {
                result.map[i].value = value(contents[i]);
            }
        }
        for (const yaml::NodeId merge : merges) {
            merge_in(merge, result);
        }
    }

    /// Reads many values in stretches at the same time; false if they are too many, and nothing has
    /// come of it.
    bool read_together(const std::vector<yaml::NodeId>& contents, Value& result) {
        struct Part {
            Routes routes;
            std::vector<std::size_t> numbers;
            std::vector<text::Diagnostic> diagnostics;
        };
        std::vector<Part> parts(stretches(contents.size()));
        const auto some_of = [&]<class T>(std::vector<T>& list, std::size_t i) {
            return std::span(list).subspan(i * stretch,
                                           std::min(stretch, list.size() - i * stretch));
        };
        std::vector<yaml::NodeId> ids = contents;
        std::atomic<std::size_t> total = count_;
        in_parallel(parts.size(), [&](std::size_t i) {
            Reader(tree_, file_, environment_, defaults_, parts[i].routes, parts[i].diagnostics)
                .read_some(some_of(ids, i), some_of(result.map, i), total);
        });
        if (total > max_values) {
            return false;
        }
        count_ = total;
        for (Part& part : parts) {
            part.numbers = routes_.take(part.routes);
            std::ranges::move(part.diagnostics, std::back_inserter(diagnostics_));
        }
        in_parallel(parts.size(), [&](std::size_t i) {
            for (Entry& entry : some_of(result.map, i)) {
                renumber(entry.value, parts[i].numbers);
            }
        });
        return true;
    }

    /// The routes of a value, numbered in another table.
    static void renumber(Value& value, const std::vector<std::size_t>& numbers) {
        if (numbers.size() < 2) {
            return; // it has none
        }
        value.origin.route = numbers[value.origin.route];
        for (Value& item : value.list) {
            renumber(item, numbers);
        }
        for (Entry& entry : value.map) {
            renumber(entry.value, numbers);
        }
    }

    /// Adds an entry without its value, or finds a merge key (true). Nothing for a key that cannot
    /// be read.
    std::optional<bool> read_key(yaml::NodeId key, Value& result, Keys& keys) {
        const yaml::NodeId target = tree_.resolved(key);
        if (target == yaml::NodeId::None) {
            return std::nullopt;
        }
        const yaml::Node node = tree_[target];
        const bool is_scalar = node.kind == yaml::NodeKind::Scalar;
        const bool is_merge =
            is_scalar && node.style == yaml::Style::Plain && tree_.source(node) == "<<";
        if (!is_scalar || (!is_merge && yaml::resolve(tree_, node) != yaml::ScalarType::String)) {
            report("TW-CMP-025", Severity::Error,
                   say("a key must be text; quote it if it is meant as text"), tree_.range(key));
            if (!is_scalar) {
                return std::nullopt;
            }
        }
        std::string name = yaml::decode(tree_, node);
        if (is_merge ? !keys.is_first_merge() : !keys.is_new(name)) {
            report("TW-YML-001", Severity::Error,
                   say("the key '{}' stands twice in this mapping; Compose refuses the file", name),
                   tree_.range(key));
            return std::nullopt;
        }
        if (!is_merge) {
            Entry& entry = result.map.emplace_back();
            entry.key = std::move(name);
            entry.key_location = {file_, tree_.range(key)};
        }
        return is_merge;
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
            report("TW-YML-000", Severity::Error,
                   say("'<<' merges a mapping or a list of mappings"), tree_.range(source));
        }
    }

    void report(const char* code, Severity severity, Phrase message, text::Range range) {
        diagnostics_.push_back({code, severity, std::move(message), {file_, range}});
    }

    const yaml::Tree& tree_;
    text::FileId file_;
    const Environment& environment_;
    Defaults defaults_;
    Routes& routes_;
    std::vector<text::Diagnostic>& diagnostics_;
    static constexpr std::size_t counted_at_once = 1024;
    std::size_t count_ = 0;
    std::atomic<std::size_t>* total_ = nullptr; ///< of all who read at the same time
};

} // namespace

std::vector<Value> read_documents(const yaml::Tree& tree, text::FileId file,
                                  const Environment& environment, Defaults defaults, Routes& routes,
                                  std::vector<text::Diagnostic>& diagnostics) {
    return Reader(tree, file, environment, defaults, routes, diagnostics).run();
}

} // namespace tw::compose
