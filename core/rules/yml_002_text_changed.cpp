#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

#include <array>
#include <cstdint>

namespace tw::rules {
namespace {

using compose::Value;

/// What stands in the file, if it is a number, a date or a boolean and not text.
std::optional<std::string> typed_source(const facts::Facts& facts, const Value& value) {
    const text::Location& place = value.origin.location;
    const std::string_view source = source_at(facts, place);
    if (value.origin.variable || source.empty()) {
        return std::nullopt;
    }
    const yaml::ScalarType type = yaml::resolve_plain(source);
    const bool is_typed = type != yaml::ScalarType::String && type != yaml::ScalarType::Null;
    return is_typed ? std::optional(std::string(source)) : std::nullopt;
}

enum class TextKind : std::uint8_t { Label, Variable, Annotation, BuildArgument };

Phrase change_text(TextKind kind, const compose::Entry& entry, const std::string& owner,
                   const std::string& source) {
    const std::string& becomes = entry.value.text;
    switch (kind) {
    case TextKind::Label:
        return say("the label {} of {} becomes {}, because {} is no text for YAML", entry.key,
                   owner, becomes, source);
    case TextKind::Variable:
        return say("the variable {} of {} becomes {}, because {} is no text for YAML", entry.key,
                   owner, becomes, source);
    case TextKind::Annotation:
        return say("the annotation {} of {} becomes {}, because {} is no text for YAML", entry.key,
                   owner, becomes, source);
    case TextKind::BuildArgument: break;
    }
    return say("the build argument {} of {} becomes {}, because {} is no text for YAML", entry.key,
               owner, becomes, source);
}

void find_changed_texts(const facts::Facts& facts, const Value* map, const std::string& owner,
                        TextKind kind, const compose::Service* service, Report& report) {
    if (map == nullptr) {
        return;
    }
    for (const compose::Entry& entry : map->map) {
        const auto source =
            entry.value.is_scalar() ? typed_source(facts, entry.value) : std::nullopt;
        if (!source || *source == entry.value.text) {
            continue;
        }
        facts::Finding& finding =
            report.add(entry.value.origin.location, change_text(kind, entry, owner, *source));
        if (service != nullptr) {
            finding.service = service->name;
        }
        finding.expected = *source;
        finding.actual = entry.value.text;
        const auto written = written_at(facts, entry.value.origin.location);
        finding.fixes.push_back(written
                                    ? fix(say("quote {}", *source), facts::Safety::Unsafe,
                                          {SetValue{written->place, *source, ScalarForm::Quoted}})
                                    : by_hand(say("quote the value")));
    }
}

void check_changed_texts(const facts::Facts& facts, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        const auto look = [&](std::initializer_list<std::string_view> path, TextKind kind) {
            find_changed_texts(facts, each.at(path), each.name(), kind, each.service, report);
        };
        look({"labels"}, TextKind::Label);
        look({"environment"}, TextKind::Variable);
        look({"annotations"}, TextKind::Annotation);
        look({"build", "args"}, TextKind::BuildArgument);
        look({"build", "labels"}, TextKind::Label);
        look({"deploy", "labels"}, TextKind::Label);
    }
    static constexpr std::array groups{"networks", "volumes", "secrets", "configs"};
    for (const char* group : groups) {
        const Value* resources = facts.project.root.find(group);
        for (const compose::Entry& entry :
             resources == nullptr ? std::vector<compose::Entry>{} : resources->map) {
            find_changed_texts(facts, entry.value.find("labels"), entry.key, TextKind::Label,
                               nullptr, report);
        }
    }
}

} // namespace

const Rule yml_002{
    .id = "TW-YML-002",
    .name = "text-changed",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A label, variable or build argument in the form of a mapping whose value "
                     "YAML reads as a number, a date or a boolean, and which Compose therefore "
                     "passes on with another text.",
            .why = "`1.50` becomes `1.5`, `010` becomes `8`, `1e3` becomes `1000`, and a date gets "
                   "a time of day. The container never sees what is written.",
            .example = R"(services:
  web:
    image: nginx
    labels:
      release: 1.50
)",
            .fix = "Quotes the value. The container then gets the text that is written, which is a "
                   "change.",
        },
    .check = check_changed_texts,
};

} // namespace tw::rules
