#include "contract/document.h"

#include "base/nearest.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <format>

namespace tw::contract {

void Document::fields(yaml::NodeId mapping, const Phrase& what,
                      std::initializer_list<Field> known) {
    for (const Entry& entry : entries(mapping, what)) {
        const auto field = std::ranges::find(known, std::string_view(entry.key), &Field::first);
        if (field != known.end()) {
            field->second(entry);
            continue;
        }
        if (entry.key.starts_with("x-")) {
            continue;
        }
        std::vector<std::string_view> keys;
        for (const Field& each : known) {
            keys.push_back(each.first);
        }
        report(code::unknown_key, text::Severity::Warning, location(entry.key_node),
               say("unknown key \"{}\" in {}{}", entry.key, what, did_you_mean(entry.key, keys)));
    }
}

std::vector<Document::Entry> Document::entries(yaml::NodeId mapping, const Phrase& what) {
    std::vector<Entry> found;
    if (!is_mapping(mapping)) {
        wrong(mapping, what, say("a mapping"));
        return found;
    }
    yaml::NodeId key = tree_[tree_.resolved(mapping)].first_child;
    while (key != yaml::NodeId::None) {
        const yaml::NodeId value = tree_[key].next;
        const yaml::NodeId next = tree_[value].next;
        if (kind(key) != yaml::NodeKind::Scalar) {
            error(location(key), say("a key of {} must be a text", what));
        } else if (std::string name = text(key); std::ranges::contains(found, name, &Entry::key)) {
            error(location(key),
                  say("the key \"{}\" is already there, the first one counts", name));
        } else {
            found.push_back({std::move(name), key, value});
        }
        key = next;
    }
    return found;
}

std::vector<yaml::NodeId> Document::items(yaml::NodeId list, const Phrase& what) {
    std::vector<yaml::NodeId> found;
    if (!is_list(list)) {
        wrong(list, what, say("a list"));
        return found;
    }
    yaml::NodeId item = tree_[tree_.resolved(list)].first_child;
    for (; item != yaml::NodeId::None; item = tree_[item].next) {
        found.push_back(item);
    }
    return found;
}

std::optional<std::string> Document::string(yaml::NodeId node, const Phrase& what) {
    if (kind(node) == yaml::NodeKind::Scalar && !is_null(node)) {
        std::string said = text(node);
        if (!said.empty()) {
            return said;
        }
    }
    wrong(node, what, say("a text"));
    return std::nullopt;
}

std::optional<bool> Document::boolean(yaml::NodeId node, const Phrase& what) {
    const yaml::NodeId scalar = tree_.resolved(node);
    if (kind(node) == yaml::NodeKind::Scalar &&
        yaml::resolve(tree_, scalar) == yaml::ScalarType::Bool) {
        const char first = text(node).front();
        return first == 't' || first == 'T';
    }
    wrong(node, what, say("true or false"));
    return std::nullopt;
}

std::optional<std::int64_t> Document::integer(yaml::NodeId node, const Phrase& what) {
    const yaml::NodeId scalar = tree_.resolved(node);
    if (kind(node) == yaml::NodeKind::Scalar &&
        yaml::resolve(tree_, scalar) == yaml::ScalarType::Int) {
        return yaml::to_int(text(node));
    }
    wrong(node, what, say("a whole number"));
    return std::nullopt;
}

std::optional<std::size_t> Document::choice(yaml::NodeId node, const Phrase& what,
                                            std::span<const std::string_view> words) {
    const std::string said = text(node);
    const auto found = std::ranges::find(words, said);
    if (found != words.end()) {
        return static_cast<std::size_t>(found - words.begin());
    }
    wrong(node, what, either(std::vector<Phrase>(words.begin(), words.end())));
    return std::nullopt;
}

bool Document::is_null(yaml::NodeId node) const {
    const yaml::NodeId scalar = tree_.resolved(node);
    return kind(node) == yaml::NodeKind::Scalar &&
           yaml::resolve(tree_, scalar) == yaml::ScalarType::Null;
}

std::string Document::text(yaml::NodeId node) const {
    return kind(node) == yaml::NodeKind::Scalar ? yaml::decode(tree_, tree_.resolved(node))
                                                : std::string();
}

void Document::report(const char* code, text::Severity severity, const text::Location& where,
                      Phrase message) {
    diagnostics_.push_back({code, severity, std::move(message), where});
}

void Document::wrong(yaml::NodeId node, const Phrase& what, const Phrase& wanted) {
    const Phrase actual = is_mapping(node) ? say("a mapping")
                          : is_list(node)  ? say("a list")
                          : is_null(node)  ? say("empty")
                                           : Phrase(std::format("\"{}\"", text(node)));
    error(location(node), say("{} must be {}, but it is {}", what, wanted, actual));
}

} // namespace tw::contract
