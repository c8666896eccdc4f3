// Durations and sizes.
#include "compose/quantity.h"
#include "compose/reader.h"
#include "compose/validate.h"
#include "compose/version_changes.h"

namespace tw::compose {
namespace {

using schema::Meaning;
using schema::Type;

class Checker {
public:
    Checker(Version version, std::vector<text::Diagnostic>& diagnostics)
        : version_(version), remarks_(diagnostics) {}

    void check(const Value& value, const Type& type, std::string_view name) {
        if (value.kind == Kind::String) {
            check_text(value, type, name);
        }
        if (type.items != nullptr) {
            for (const Value& item : value.list) {
                check(item, *type.items, name);
            }
        }
        for (const Entry& entry : value.map) {
            if (const schema::Field* field = type.field(entry.key)) {
                check(entry.value, *field->type, entry.key);
            } else if (type.entries != nullptr) {
                check(entry.value, *type.entries, entry.key);
            }
        }
    }

private:
    void check_text(const Value& value, const Type& type, std::string_view name) {
        if (type.meaning == Meaning::Duration && !is_duration(value.text)) {
            remarks_.error(
                type.rule.data(), value.origin.location,
                say("'{}' is not a duration for '{}'; write 30s or 1m30s", value.text, name));
        } else if (type.meaning == Meaning::Bytes && !parse_bytes(value.text)) {
            remarks_.error(type.rule.data(), value.origin.location,
                           say("'{}' is not a size for '{}'; write 512m or 2g", value.text, name));
        }
    }

    [[nodiscard]] bool is_duration(const std::string& text) const {
        const bool is_long = text.find_first_of("dw") != std::string::npos;
        return parse_duration(text) && (!is_long || has(version_, Change::LongDurations));
    }

    Version version_;
    Remarks remarks_;
};

} // namespace

void check_quantities(const Value& root, Version version,
                      std::vector<text::Diagnostic>& diagnostics) {
    Checker(version, diagnostics).check(root, schema::file(), "");
}

} // namespace tw::compose
