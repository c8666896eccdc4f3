#include "compose/validate.h"

#include "base/letters.h"
#include "base/nearest.h"
#include "compose/quantity.h"
#include "compose/reader.h"
#include "compose/version_changes.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace tw::compose {
namespace {

using schema::Field;
using schema::KeyForm;
using schema::Meaning;
using schema::Type;

/// What may stand in a place, in words: `a list or a mapping`.
Phrase wanted(const Type& type) {
    std::vector<Phrase> words;
    const auto add = [&](schema::Kinds kinds, Phrase word) {
        if ((type.kinds & kinds) != 0) {
            words.push_back(std::move(word));
        }
    };
    constexpr schema::Kinds any_scalar = schema::boolean | schema::number | schema::text;
    const bool is_cast =
        type.meaning == Meaning::Flag || (type.cast && (type.kinds & schema::number) != 0);
    if ((type.kinds & any_scalar) == any_scalar) {
        add(any_scalar, say("a single value"));
    } else {
        add(schema::boolean, say("true or false"));
        add(schema::number, say("a number"));
        if (!is_cast) {
            add(schema::text,
                type.meaning == Meaning::Duration ? say("text like 30s") : say("text"));
        }
    }
    add(schema::list, say("a list"));
    add(schema::map,
        (type.kinds & schema::null) != 0 ? say("a mapping or empty") : say("a mapping"));
    return either(words);
}

Phrase described(const Value& value) {
    switch (value.kind) {
    case Kind::Null: return say("nothing");
    case Kind::Bool: return say("true or false");
    case Kind::Int:
    case Kind::Float: return say("a number");
    case Kind::Timestamp: return say("a date");
    case Kind::String: return say("text");
    case Kind::List: return say("a list");
    case Kind::Map: return say("a mapping");
    }
    return "";
}

bool fits_form(std::string_view key, KeyForm form) {
    return !key.empty() && (form == KeyForm::Any || std::ranges::all_of(key, is_name_letter));
}

class Validator {
public:
    Validator(Version version, std::vector<text::Diagnostic>& diagnostics)
        : version_(version), remarks_(diagnostics) {}

    void check(const Value& value, const Type& type, std::string_view name) {
        if (!fits(value, type)) {
            refuse(value, type, name);
            return;
        }
        if (value.is_scalar()) {
            check_scalar(value, type, name);
        } else if (value.is_list() && type.items != nullptr) {
            check_list(value, type, name);
        } else if (value.is_map()) {
            check_map(value, type, name);
        }
    }

private:
    static bool fits(const Value& value, const Type& type) {
        if ((type.kinds & schema::set_of(value.kind)) != 0) {
            return true;
        }
        // A number like 2.0 is whole.
        return value.kind == Kind::Float && (type.kinds & schema::whole) != 0 &&
               is_whole(value.text);
    }

    static bool is_whole(const std::string& text) {
        char* end = nullptr;
        const double number = std::strtod(text.c_str(), &end);
        return end == text.data() + text.size() && std::floor(number) == number;
    }

    void refuse(const Value& value, const Type& type, std::string_view name) {
        remarks_.error(type.rule.data(), value.origin.location,
                       say("'{}' must be {}, not {}", name, wanted(type), described(value)));
    }

    void check_scalar(const Value& value, const Type& type, std::string_view name) {
        if (!type.choices.empty() && !std::ranges::contains(type.choices, value.text) &&
            !(type.intervals && has(version_, Change::PullIntervals) && is_interval(value.text))) {
            std::string choices;
            for (const std::string_view choice : type.choices) {
                choices += (choices.empty() ? "" : ", ") + std::string(choice);
            }
            remarks_.error(
                type.rule.data(), value.origin.location,
                say("'{}' is no value for '{}'; these are: {}", value.text, name, choices));
        }
        const auto whole = value.kind == Kind::Int ? yaml::to_int(value.text) : std::nullopt;
        if (whole && (*whole < type.least || *whole > type.most)) {
            remarks_.error(type.rule.data(), value.origin.location,
                           *whole < type.least ? say("'{}' is too small for '{}'", *whole, name)
                                               : say("'{}' is too large for '{}'", *whole, name));
        }
    }

    /// How often an image is pulled anew.
    static bool is_interval(std::string_view text) {
        static constexpr std::array words{"daily", "refresh", "weekly"};
        constexpr std::string_view prefix = "every_";
        return std::ranges::contains(words, text) ||
               (text.starts_with(prefix) && parse_duration(text.substr(prefix.size())));
    }

    void check_list(const Value& list, const Type& type, std::string_view name) {
        std::unordered_map<std::string, const Value*> seen;
        for (const Value& item : list.list) {
            check(item, *type.items, name);
            if (!type.unique || !item.is_scalar()) {
                continue;
            }
            const std::string key =
                std::format("{}{}", item.kind == Kind::String ? "" : "#", item.text);
            if (!seen.emplace(key, &item).second) {
                remarks_.error(
                    "TW-CMP-025", item.origin.location,
                    say("{} stands twice in '{}'; Compose refuses the file", item.text, name));
            }
        }
    }

    void check_map(const Value& map, const Type& type, std::string_view name) {
        for (const Entry& entry : map.map) {
            const Field* field = type.field(entry.key);
            if (field != nullptr) {
                check_known(entry, *field);
            } else if (type.own_keys && entry.key.starts_with("x-")) {
                continue;
            } else if (type.entries != nullptr && fits_form(entry.key, type.keys)) {
                check(entry.value, *type.entries, entry.key);
            } else {
                refuse_key(entry, type, name);
            }
        }
        for (const Field& field : type.fields) {
            if (field.required && map.find(field.key) == nullptr) {
                remarks_.error(type.rule.data(), map.origin.location,
                               say("'{}' must have '{}'", name, field.key));
            }
        }
    }

    void check_known(const Entry& entry, const Field& field) {
        if (version_ < field.since) {
            remarks_.error("TW-CMP-020", entry.key_location,
                           say("'{}' is known from Compose {}.{} on, and this project is "
                               "meant for {}.{}",
                               entry.key, field.since.major, field.since.minor, version_.major,
                               version_.minor));
        }
        check(entry.value, *field.type, entry.key);
    }

    void refuse_key(const Entry& entry, const Type& type, std::string_view name) {
        if (type.entries != nullptr) {
            remarks_.error(
                "TW-CMP-012", entry.key_location,
                type.keys == KeyForm::Any
                    ? say("'{}' is not a name in '{}'; a name cannot be empty", entry.key, name)
                    : say("'{}' is not a name in '{}'; letters, digits, '.', '_' and '-' are "
                          "allowed",
                          entry.key, name));
            return;
        }
        std::vector<std::string_view> known;
        for (const Field& field : type.fields) {
            known.push_back(field.key);
        }
        remarks_.error("TW-CMP-002", entry.key_location,
                       refusal(entry.key, type, name, did_you_mean(entry.key, known)));
    }

    /// `meant` is the end of the sentence.
    static Phrase refusal(const std::string& key, const Type& type, std::string_view name,
                          const Phrase& meant) {
        if (name.empty()) {
            return say("'{}' is not a key of a compose file, so Compose refuses the file{}", key,
                       meant);
        }
        return &type == &schema::service()
                   ? say("'{}' is not a key of a service, so Compose refuses the file{}", key,
                         meant)
                   : say("'{}' is not a key of '{}', so Compose refuses the file{}", key, name,
                         meant);
    }

    Version version_;
    Remarks remarks_;
};

} // namespace

void validate(const Value& root, Version version, std::vector<text::Diagnostic>& diagnostics) {
    Validator(version, diagnostics).check(root, schema::file(), "");
}

} // namespace tw::compose
