// Texts that Compose takes for flags and numbers.
#include "base/letters.h"
#include "compose/reader.h"
#include "compose/validate.h"
#include "compose/version_changes.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

namespace tw::compose {
namespace {

using schema::Meaning;
using schema::Type;

class Caster {
public:
    Caster(Version version, std::vector<text::Diagnostic>& diagnostics)
        : version_(version), remarks_(diagnostics) {}

    void cast(Value& value, const Type& type, std::string_view name) {
        if (value.kind == Kind::String && type.cast) {
            cast_text(value, type, name);
            return;
        }
        if (type.items != nullptr) {
            for (Value& item : value.list) {
                cast(item, *type.items, name);
            }
        }
        for (Entry& entry : value.map) {
            if (const schema::Field* field = type.field(entry.key)) {
                cast(entry.value, *field->type, entry.key);
            } else if (type.entries != nullptr) {
                cast(entry.value, *type.entries, entry.key);
            }
        }
    }

private:
    void cast_text(Value& value, const Type& type, std::string_view name) {
        switch (type.meaning) {
        case Meaning::Flag: cast_flag(value, name); return;
        case Meaning::Whole: {
            const std::string_view digits =
                std::string_view(value.text).substr(value.text.starts_with('+') ? 1 : 0);
            std::int64_t number = 0;
            const int base = type.octal && has(version_, Change::OctalModes) ? 8 : 10;
            const auto [end, error] =
                std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
            if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size()) {
                refuse(value, type, name, say("a whole number"));
            } else {
                value = Value::whole(number, value.origin);
            }
            return;
        }
        case Meaning::Real: {
            char* end = nullptr;
            std::strtod(value.text.c_str(), &end);
            const bool is_number = !value.text.empty() &&
                                   end == value.text.data() + value.text.size() &&
                                   !std::string_view(" \t\n").contains(value.text.front());
            if (is_number) {
                value.kind = Kind::Float;
            } else {
                refuse(value, type, name, say("a number"));
            }
            return;
        }
        default: return;
        }
    }

    void cast_flag(Value& value, std::string_view name) {
        static constexpr std::array yes{"yes", "on", "y"};
        static constexpr std::array no{"no", "off", "n"};
        const std::string word = lower_case(value.text);
        const bool is_yes = std::ranges::contains(yes, word);
        if (is_yes || std::ranges::contains(no, word)) {
            remarks_.warning("TW-YML-004", value.origin.location,
                             say("'{}' is text in YAML 1.2; Compose reads it as {} with a warning",
                                 value.text, is_yes ? "true" : "false"));
        } else if (word != "true" && word != "false") {
            remarks_.wrong_type(value, name, say("true or false"));
            return;
        }
        value = Value::boolean(is_yes || word == "true", value.origin);
    }

    void refuse(const Value& value, const Type& type, std::string_view name, const Phrase& wanted) {
        remarks_.error(type.rule.data(), value.origin.location,
                       say("'{}' must be {}, not '{}'", name, wanted, value.text));
    }

    Version version_;
    Remarks remarks_;
};

} // namespace

void cast(Value& root, const Type& type, Version version,
          std::vector<text::Diagnostic>& diagnostics) {
    Caster(version, diagnostics).cast(root, type, "");
}

} // namespace tw::compose
