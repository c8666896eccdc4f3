#include "assist/label_completions.h"

#include "assist/label_mentions.h"
#include "assist/names.h"
#include "report/traefik_names.h"
#include "traefik/keys.h"
#include "traefik/rule_assist.h"

#include <algorithm>

namespace tw::assist {
namespace {

using traefik::Key;
using traefik::KeyKind;

/// `enable` and `docker` beside `http`, `tcp`, `udp` and `tls`.
const Key& all_labels() {
    static const Key root = [] {
        Key made = traefik::all_keys();
        for (Key& each : traefik::settings_keys().children) {
            made.children.push_back(std::move(each));
        }
        return made;
    }();
    return root;
}

std::vector<std::string_view> words_of(std::string_view key) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at <= key.size();) {
        const std::size_t dot = std::min(key.find('.', at), key.size());
        words.push_back(key.substr(at, dot - at));
        at = dot + 1;
    }
    return words;
}

/// What lies below a key; through a name or an index of the user's.
const Key* below(const Key& at, std::string_view word, Version version) {
    if (at.kind == KeyKind::Names) {
        return at.children.empty() ? nullptr : &at.children.front();
    }
    const std::string_view bare = word.substr(0, word.find('['));
    const Key* found = at.find(bare, version);
    const bool has_index = bare.size() < word.size();
    if (found != nullptr && has_index && found->kind == KeyKind::Items) {
        return found->children.empty() ? nullptr : &found->children.front();
    }
    return found;
}

/// Null where Traefik knows nothing.
const Key* key_at(const std::vector<std::string_view>& words, Version version) {
    const Key* at = &all_labels();
    for (std::size_t word = 1; word < words.size() && at != nullptr; ++word) {
        at = below(*at, words[word], version);
    }
    return at;
}

bool takes_value(KeyKind kind) {
    using enum KeyKind;
    return kind == Text || kind == List || kind == Flag || kind == Number || kind == Duration ||
           kind == Lone;
}

void add_part(Collector& found, const Key& key) {
    std::string insert = key.word;
    const bool in_map = found.place().role == Place::Role::Key;
    if (key.kind == KeyKind::Items) {
        insert += "[0].";
    } else if (takes_value(key.kind)) {
        insert += found.place().has_colon ? "" : in_map ? ": " : "=";
    } else {
        insert += ".";
    }
    found.add({.word = key.word, .insert = insert, .goes_on = true, .kind = ChoiceKind::Key});
}

/// Names of elements that are there, and that of the service whose labels these are.
void add_names(Collector& found, const facts::Facts& facts, const LabelKey& key) {
    const ChoiceKind kind = key.section == "routers"       ? ChoiceKind::Router
                            : key.section == "middlewares" ? ChoiceKind::Middleware
                                                           : ChoiceKind::Backend;
    const auto add = [&](const std::string& name, const std::string& detail) {
        found.add(
            {.word = name, .insert = name + ".", .goes_on = true, .kind = kind, .detail = detail});
    };
    if (const auto* service = std::get_if<std::string>(&found.place().path[1])) {
        add(*service, {});
    }
    for (const Named& each : names_of(facts, kind, key.protocol)) {
        if (!each.name.contains('@')) {
            add(each.name, each.detail);
        }
    }
}

void complete_key(Collector& found, const facts::Facts& facts) {
    const std::string& before = found.place().before;
    const std::vector<std::string_view> words = words_of(before);
    found.replace_from(before.size() - words.back().size());
    if (words.size() == 1) {
        found.add({.word = "traefik", .insert = "traefik.", .goes_on = true});
        return;
    }
    if (words.front() != "traefik") {
        return;
    }
    const Version version = facts.traefik.version;
    const Key* owner = key_at({words.begin(), words.end() - 1}, version);
    if (owner == nullptr) {
        return;
    }
    if (owner->kind == KeyKind::Names) {
        if (const auto label = read_label_key(before + "x")) {
            add_names(found, facts, *label);
        }
        return;
    }
    for (const Key& each : owner->children) {
        if (each.releases.contain(version) && each.kind != KeyKind::Ignored && !each.word.empty()) {
            add_part(found, each);
        }
    }
}

void complete_router_rule(Collector& found, const facts::Facts& facts, const LabelKey& key,
                          std::size_t value_begin) {
    const std::string_view rule = std::string_view(found.place().before).substr(value_begin);
    const auto dialect = traefik::Dialect::of(
        facts.traefik.version, facts.traefik.statics.default_rule_syntax, key.protocol);
    const auto hosts = report::traefik_names(facts, key.protocol).hosts;
    const auto offered = traefik::complete_rule(rule, rule.size(), dialect, hosts);
    found.replace_from(value_begin + offered.replaces.begin);
    for (const traefik::RuleChoice& choice : offered.choices) {
        found.add({.word = choice.word,
                   .insert = choice.insert,
                   .back = choice.back,
                   .goes_on = choice.back > 0,
                   .kind = ChoiceKind::Rule});
    }
}

void add_network_names(Collector& found, const facts::Facts& facts) {
    for (const compose::Network& network : facts.project.networks) {
        found.add_word(network.real_name, ChoiceKind::Network);
    }
}

/// `value_begin`: where the value begins in what has been typed of the word.
void complete_value(Collector& found, const facts::Facts& facts, std::string_view key,
                    std::size_t value_begin) {
    const std::string_view value = std::string_view(found.place().before).substr(value_begin);
    if (const auto label = read_label_key(key)) {
        if (label->section == "routers" && label->option == "rule") {
            complete_router_rule(found, facts, *label, value_begin);
            return;
        }
        if (const auto kind = named_by(*label)) {
            const std::size_t comma = value.rfind(',');
            std::size_t begin = comma == std::string_view::npos ? 0 : comma + 1;
            while (begin < value.size() && value[begin] == ' ') {
                ++begin;
            }
            found.replace_from(value_begin + begin);
            for (const Named& each : names_of(facts, *kind, label->protocol)) {
                found.add_word(each.name, *kind, each.detail);
            }
            return;
        }
    }
    found.replace_from(value_begin);
    if (key == "traefik.docker.network") {
        add_network_names(found, facts);
        return;
    }
    const Key* at = key_at(words_of(key), facts.traefik.version);
    if (at != nullptr && (at->kind == KeyKind::Flag || at->kind == KeyKind::Lone)) {
        found.add_word("true", ChoiceKind::Value);
        found.add_word("false", ChoiceKind::Value);
    }
}

} // namespace

void complete_label(Collector& found, const facts::Facts& facts) {
    const std::string& before = found.place().before;
    const std::size_t equals = before.find('=');
    if (found.place().role == Place::Role::Value && equals != std::string::npos) {
        complete_value(found, facts, before.substr(0, equals), equals + 1);
    } else {
        complete_key(found, facts);
    }
}

void complete_label_value(Collector& found, const facts::Facts& facts, std::string_view key) {
    complete_value(found, facts, key, 0);
}

} // namespace tw::assist
