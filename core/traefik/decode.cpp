#include "traefik/decode.h"

#include "base/nearest.h"
#include "traefik/values.h"
#include "traefik/words.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tw::traefik {
namespace {

using enum KeyKind;
using Kind = LabelProblem::Kind;

bool has_options(KeyKind kind) {
    return kind < Ignored;
}

/// `3.0 and newer`, `before 3.0`
Phrase text_of(const Releases& releases) {
    const auto text = [](Version version) {
        return std::format("{}.{}", version.major, version.minor);
    };
    return releases.since > Releases{}.since ? say("{} and newer", text(releases.since))
                                             : say("before {}", text(releases.until));
}

class Decoder {
public:
    Decoder(Version version, Decoding& out) : version_(version), out_(out) {}

    /// Holds the options of `node` against those of `key`.
    void read_options(const WordNode& node, const Key& key) {
        for (const WordNode& child : node.children) {
            words_.emplace_back(child.word);
            read_option(node, child, key);
            words_.pop_back();
        }
    }

private:
    void read_option(const WordNode& parent, const WordNode& node, const Key& key) {
        switch (key.kind) {
        case Names: read_named(node, key.children.front()); return;
        case Items: read_item(node, key.children.front()); return;
        case Free:
        case Codes: read_leaf(node, key.kind == Free ? Text : Number, 1); return;
        case Any: read_any(node, 1); return;
        default: break;
        }
        if (const Key* found = key.find(node.word, version_)) {
            read(node, *found);
        } else {
            unknown(parent, node, key);
        }
    }

    void read(const WordNode& node, const Key& key) {
        if (key.kind == Ignored) {
            problem(Kind::Ignored, node.some_label(), words_.size(), words_.size());
            const std::size_t before = std::exchange(off_from_, words_.size());
            emit(node, {}, 0); // the element exists, without this
            off_from_ = before;
        } else if (key.kind == Lone) {
            read_lone(node, key);
        } else if (!has_options(key.kind)) {
            read_leaf(node, key.kind, 0);
        } else if (!node.children.empty()) {
            read_options(node, key);
        } else if (key.kind != Items) {
            problem(Kind::Standalone, *node.label, words_.size(), words_.size());
        }
    }

    void read_lone(const WordNode& node, const Key& key) {
        const std::size_t before = off_from_;
        const bool on = node.label == nullptr || node.label->value.empty() ||
                        same_word(node.label->value, "true");
        if (!on) {
            off_from_ = std::min(off_from_, words_.size());
            LabelProblem& off = problem(Kind::Disabled, *node.label, words_.size(), words_.size());
            off.word = node.label->value;
            off.wanted = "true";
        }
        if (node.label != nullptr) {
            emit(node, {}, 0);
        }
        read_options(node, key);
        off_from_ = before;
    }

    /// A router, service or middleware, which may be without options.
    void read_named(const WordNode& node, const Key& key) {
        if (node.label != nullptr && node.children.empty()) {
            emit(node, {}, 0);
        }
        read_options(node, key);
    }

    void read_item(const WordNode& node, const Key& key) {
        if (node.word.starts_with('[')) {
            read_options(node, key);
        } else if (node.children.empty()) {
            problem(Kind::Unindexed, *node.label, words_.size(), words_.size());
        }
    }

    void read_any(const WordNode& node, std::size_t depth) {
        if (node.label != nullptr) {
            emit(node, {}, depth);
        }
        for (const WordNode& child : node.children) {
            words_.emplace_back(child.word);
            read_any(child, depth + 1);
            words_.pop_back();
        }
    }

    void read_leaf(const WordNode& node, KeyKind kind, std::size_t free_words) {
        if (!node.children.empty() && free_words > 0) {
            emit(node, {}, free_words); // a free word with a dot in it, which comes to nothing
            return;
        }
        if (!node.children.empty()) {
            problem(kind == List ? Kind::IndexedList : Kind::TooDeep,
                    node.children.front().some_label(), words_.size(), words_.size());
            if (kind != List) {
                return;
            }
        }
        const std::string value = node.label == nullptr ? std::string() : node.label->value;
        std::vector<std::string> items =
            kind == List ? to_items(value) : std::vector<std::string>();
        if (node.label != nullptr && off_from_ > words_.size()) {
            check_value(*node.label, kind, items);
        }
        emit(node, std::move(items), free_words);
    }

    void check_value(const compose::Label& label, KeyKind kind,
                     const std::vector<std::string>& items) {
        const bool is_right = kind == Flag       ? to_flag(label.value).has_value()
                              : kind == Number   ? to_number(label.value).has_value()
                              : kind == Duration ? is_duration(label.value)
                                                 : true;
        if (!is_right) {
            LabelProblem& wrong = problem(Kind::Value, label, words_.size(), words_.size());
            wrong.word = label.value;
            wrong.wanted = kind == Flag     ? say("true or false")
                           : kind == Number ? say("a whole number")
                                            : say("a duration");
        }
        if (kind == List && std::ranges::contains(items, std::string())) {
            problem(Kind::EmptyItem, label, words_.size(), words_.size()).word = label.value;
        }
    }

    void unknown(const WordNode& parent, const WordNode& node, const Key& key) {
        const std::size_t at = words_.size();
        if (is_name_with_dot(node, key)) {
            // The name is the word before, and goes on with this one and perhaps more.
            std::size_t last = at;
            for (const WordNode* next = &node; !knows_option(*next, key);) {
                next = &next->children.front();
                ++last;
            }
            LabelProblem& name = problem(Kind::Name, node.some_label(), at - 1, last);
            name.wanted = replaced(name.word);
            return;
        }
        const Key* elsewhere = key.find_elsewhere(node.word, version_);
        const bool indexed = node.word.starts_with('[');
        std::vector<const compose::Label*> labels;
        node.collect(labels);
        for (const compose::Label* label : labels) {
            LabelProblem& wrong =
                problem(elsewhere != nullptr ? Kind::OtherVersion : Kind::UnknownKey, *label,
                        indexed ? at - 1 : at, at);
            wrong.wanted = elsewhere != nullptr ? text_of(elsewhere->releases)
                           : indexed            ? Phrase(lower(parent.word))
                                                : Phrase(suggestion(node.word, key));
        }
    }

    /// Only in an element that has a name: behind the word comes an option of such elements.
    [[nodiscard]] bool is_name_with_dot(const WordNode& node, const Key& key) const {
        return key.word.empty() && words_.size() == 4 && !node.children.empty() &&
               (knows_option(node, key) ||
                (node.children.size() == 1 && knows_option(node.children.front(), key)));
    }
    [[nodiscard]] bool knows_option(const WordNode& node, const Key& key) const {
        return std::ranges::any_of(node.children, [&](const WordNode& child) {
            return key.find(child.word, version_) != nullptr;
        });
    }

    [[nodiscard]] static std::string replaced(std::string name) {
        std::erase(name, ']');
        std::ranges::replace_if(name, [](char c) { return c == '.' || c == '['; }, '-');
        return name;
    }

    /// The known word that is nearest, or one object further in, if only one has such a word.
    [[nodiscard]] std::string suggestion(std::string_view word, const Key& key) const {
        std::vector<std::string_view> known;
        std::vector<const Key*> inside;
        for (const Key& child : key.children) {
            if (child.releases.contain(version_) && child.kind != Ignored) {
                known.push_back(child.word);
                if (has_options(child.kind) && child.kind != Names && child.kind != Items &&
                    child.find(word, version_) != nullptr) {
                    inside.push_back(&child);
                }
            }
        }
        // Options of the server itself are forgotten most often to be within it.
        const auto server = std::ranges::find(inside, Single, &Key::kind);
        if (inside.size() == 1 || server != inside.end()) {
            const Key* object = server != inside.end() ? *server : inside.front();
            return object->word + "." + lower(word);
        }
        return std::string(nearest(word, known));
    }

    void emit(const WordNode& node, std::vector<std::string> items, std::size_t free_words) {
        out_.labels.push_back({.words = words_,
                               .value = node.label == nullptr ? std::string() : node.label->value,
                               .items = std::move(items),
                               .label = &node.some_label(),
                               .free_words = free_words,
                               .off_from = off_from_});
    }

    /// About the words of a label from the `first` to the `last`, counted without `traefik`.
    LabelProblem& problem(Kind kind, const compose::Label& label, std::size_t first,
                          std::size_t last) {
        const std::vector<std::string_view> words = words_of(label.key);
        const auto offset = [&](std::string_view word) {
            return static_cast<std::size_t>(word.data() - label.key.data());
        };
        const std::size_t begin = offset(words[first]);
        const std::size_t end = offset(words[last]) + words[last].size();
        return out_.problems.emplace_back(
            LabelProblem{.kind = kind,
                         .key = label.key,
                         .word = label.key.substr(begin, end - begin),
                         .path = label.key.substr(0, begin == 0 ? 0 : begin - 1),
                         .wanted = {},
                         .origin = label.origin});
    }

    Version version_;
    Decoding& out_;
    std::vector<std::string> words_;
    std::size_t off_from_ = std::numeric_limits<std::size_t>::max();
};

/// A word that cannot be one, wherever it stands; empty key part if all is well.
std::optional<LabelProblem> malformed(const compose::Label& label) {
    LabelProblem problem{.kind = Kind::Form,
                         .key = label.key,
                         .word = {},
                         .path = {},
                         .wanted = {},
                         .origin = label.origin};
    std::size_t begin = 0;
    while (begin <= label.key.size()) {
        const std::size_t end = std::min(label.key.find('.', begin), label.key.size());
        const std::string_view word = std::string_view(label.key).substr(begin, end - begin);
        if (word.empty() || word.starts_with('[') || (word.ends_with(']') && !word.contains('['))) {
            problem.word = word;
            problem.path = label.key.substr(0, begin == 0 ? 0 : begin - 1);
            return problem;
        }
        begin = end + 1;
    }
    if (!label.key.starts_with("traefik.") && label.key != "traefik") {
        problem.kind = Kind::Root;
        problem.word = label.key.substr(0, label.key.find('.'));
        problem.wanted = "traefik";
        return problem;
    }
    return std::nullopt;
}

} // namespace

Decoding decode(std::span<const compose::Label* const> labels, const Key& root, Version version) {
    Decoding decoding;
    std::vector<const compose::Label*> sorted(labels.begin(), labels.end());
    std::ranges::sort(sorted, {},
                      [](const compose::Label* label) -> const std::string& { return label->key; });
    WordNode tree;
    for (const compose::Label* label : sorted) {
        if (std::optional<LabelProblem> problem = malformed(*label)) {
            decoding.problems.push_back(std::move(*problem));
        } else {
            const std::vector<std::string_view> words = words_of(label->key);
            tree.add(*label, std::span(words).subspan(1));
        }
    }
    Decoder(version, decoding).read_options(tree, root);
    return decoding;
}

} // namespace tw::traefik
