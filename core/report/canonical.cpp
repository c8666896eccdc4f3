#include "report/canonical.h"

#include "base/units.h"
#include "compose/quantity.h"
#include "compose/timestamp.h"
#include "yaml/scalar.h"

#include <cmath>
#include <format>

namespace tw::report {
namespace {

using compose::Entry;
using compose::Kind;
using compose::Value;
using compose::schema::Meaning;
using compose::schema::Type;

/// `$` doubled, as Compose prints it.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        out += c == '$' ? "$$" : std::string(1, c);
    }
    return out;
}

/// Go's way of printing a duration: `1m30s`, `1m0s`, `1h0m0s`.
std::string go_text(Duration duration) {
    const auto minutes = std::chrono::floor<std::chrono::minutes>(duration);
    const auto hours = std::chrono::floor<std::chrono::hours>(duration);
    const Duration rest = duration - minutes;
    const std::string seconds = rest == Duration::zero() ? "0s" : tw::to_text(rest);
    if (hours.count() != 0) {
        return std::format("{}h{}m{}", hours.count(), (minutes - hours).count(), seconds);
    }
    return minutes.count() != 0 ? std::format("{}m{}", minutes.count(), seconds) : seconds;
}

CanonicalJson number(const Value& value) {
    if (const auto whole = yaml::to_int(value.text)) {
        return *whole;
    }
    const auto real = yaml::to_float(value.text);
    return real ? CanonicalJson(*real) : CanonicalJson(escaped(value.text));
}

/// A fraction is cut off.
CanonicalJson whole_number(const Value& value) {
    if (const auto whole = yaml::to_int(value.text)) {
        return *whole;
    }
    const auto real = yaml::to_float(value.text);
    return real ? CanonicalJson(static_cast<std::int64_t>(std::trunc(*real)))
                : CanonicalJson(escaped(value.text));
}

/// Compose keeps shares of processors in 32 bits; a whole one is printed without fraction.
CanonicalJson real_number(const Value& value) {
    const auto real = yaml::to_float(value.text);
    const auto whole = yaml::to_int(value.text);
    if (!real && !whole) {
        return escaped(value.text);
    }
    const double exact = real ? *real : static_cast<double>(*whole);
    return exact == std::trunc(exact)
               ? CanonicalJson(static_cast<std::int64_t>(exact))
               : CanonicalJson::parse(std::format("{}", static_cast<float>(exact)));
}

std::optional<CanonicalJson> bytes(const Value& value) {
    if (value.kind == Kind::Float) {
        return std::nullopt; // Compose drops it without a word
    }
    if (const auto whole = value.kind == Kind::Int ? yaml::to_int(value.text) : std::nullopt) {
        return *whole == 0 ? std::nullopt : std::optional<CanonicalJson>(std::format("{}", *whole));
    }
    const auto parsed = compose::parse_bytes(value.text);
    if (!parsed) {
        return escaped(value.text);
    }
    return parsed->count == 0 ? std::nullopt
                              : std::optional<CanonicalJson>(std::format("{}", parsed->count));
}

bool is_true(const Value& value) {
    return value.text.starts_with('t') || value.text.starts_with('T');
}

std::optional<CanonicalJson> typed_scalar(const Value& value, const Type& type) {
    const auto unless_zero = [&](CanonicalJson json, bool zero) {
        return zero && !type.keeps_zero ? std::nullopt : std::optional(std::move(json));
    };
    switch (type.meaning) {
    case Meaning::Text: {
        std::string text = escaped(compose::printed(value));
        const bool empty = text.empty();
        return unless_zero(std::move(text), empty);
    }
    case Meaning::Flag: return unless_zero(is_true(value), !is_true(value));
    case Meaning::Whole: {
        CanonicalJson json = whole_number(value);
        const bool zero = json == CanonicalJson(0);
        return unless_zero(std::move(json), zero);
    }
    case Meaning::Real: {
        CanonicalJson json = real_number(value);
        const bool zero = json == CanonicalJson(0);
        return unless_zero(std::move(json), zero);
    }
    case Meaning::Bytes: return bytes(value);
    case Meaning::Duration: {
        const auto duration = compose::parse_duration(value.text);
        return duration ? unless_zero(go_text(*duration), *duration == Duration::zero())
                        : std::optional<CanonicalJson>(escaped(value.text));
    }
    case Meaning::Command:
    case Meaning::Any: return plain(value);
    }
    return plain(value);
}

std::optional<CanonicalJson> typed_list(const Value& value, const Type& type) {
    CanonicalJson list = CanonicalJson::array();
    for (const Value& item : value.list) {
        if (auto json = type.items == nullptr ? plain(item) : typed(item, *type.items)) {
            list.push_back(std::move(*json));
        } else {
            list.push_back(item.is_map() ? CanonicalJson::object() : CanonicalJson(""));
        }
    }
    return list.empty() && !type.keeps_zero ? std::nullopt : std::optional(std::move(list));
}

/// Entries under free keys stay even when they are empty.
CanonicalJson kept(const Value& value, const Type& type) {
    if (value.is_null()) {
        return {};
    }
    auto json = typed(value, type);
    if (json) {
        return std::move(*json);
    }
    return value.is_map() || !type.fields.empty() ? CanonicalJson::object() : CanonicalJson("");
}

std::optional<CanonicalJson> typed_map(const Value& value, const Type& type) {
    CanonicalJson object = CanonicalJson::object();
    for (const Entry& entry : value.map) {
        if (const auto* field = type.field(entry.key)) {
            auto json = entry.value.is_map() && !field->type->fields.empty()
                            ? std::optional(kept(entry.value, *field->type))
                            : typed(entry.value, *field->type);
            if (json) {
                object[entry.key] = std::move(*json);
            }
        } else if (type.entries != nullptr && (!type.own_keys || !entry.key.starts_with("x-"))) {
            object[escaped(entry.key)] = kept(entry.value, *type.entries);
        }
    }
    const bool dropped = object.empty() && type.fields.empty() && !type.keeps_zero;
    return dropped ? std::nullopt : std::optional(std::move(object));
}

} // namespace

CanonicalJson plain(const Value& value) {
    switch (value.kind) {
    case Kind::Null: return {};
    case Kind::Bool: return is_true(value);
    case Kind::Int:
    case Kind::Float: return number(value);
    case Kind::Timestamp: return compose::timestamp_in_json(value.text);
    case Kind::String: return escaped(value.text);
    case Kind::List: {
        CanonicalJson list = CanonicalJson::array();
        for (const Value& item : value.list) {
            list.push_back(plain(item));
        }
        return list.empty() ? CanonicalJson() : list; // of an empty list Compose keeps nothing
    }
    case Kind::Map: {
        CanonicalJson object = CanonicalJson::object();
        for (const Entry& entry : value.map) {
            object[entry.key] = plain(entry.value);
        }
        return object;
    }
    }
    return {};
}

std::optional<CanonicalJson> typed(const Value& value, const Type& type) {
    if (value.is_null()) {
        return type.keeps_zero ? std::optional<CanonicalJson>(CanonicalJson()) : std::nullopt;
    }
    if (value.is_list()) {
        return typed_list(value, type);
    }
    return value.is_map() ? typed_map(value, type) : typed_scalar(value, type);
}

} // namespace tw::report
