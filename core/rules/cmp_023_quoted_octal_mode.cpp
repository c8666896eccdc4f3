#include "compose/version_changes.h"
#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::rules {
namespace {

bool is_octal_text(const std::string& text) {
    return text.size() > 1 && text.front() == '0' &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '7'; });
}

void check_octal_modes(const facts::Facts& facts, Report& report) {
    static constexpr std::array keys{"secrets", "configs"};
    if (compose::has(facts.load_options.version, compose::Change::OctalModes)) {
        return;
    }
    for (const ServiceBody& each : report.shared().bodies()) {
        for (const char* key : keys) {
            for (const compose::Value& item : each.items(key)) {
                const compose::Value* mode = item.find("mode");
                const auto written = mode == nullptr || mode->origin.variable
                                         ? std::nullopt
                                         : written_at(facts, mode->origin.location);
                const auto text = written && !written->is_plain() ? written->text() : std::nullopt;
                if (!text || !is_octal_text(*text)) {
                    continue;
                }
                facts::Finding& finding =
                    report.add(mode->origin.location,
                               say("the quoted mode {} of {} is read as a decimal number", *text,
                                   each.name()));
                finding.service = each.service->name;
                finding.expected = say("{} without quotes", *text);
                finding.actual = say("\"{}\", which is {} in octal digits", *text,
                                     std::format("{:o}", std::stoi(*text)));
                finding.fixes.push_back(fix(say("remove the quotes"), facts::Safety::Unsafe,
                                            {SetValue{written->place, *text, ScalarForm::Plain}}));
            }
        }
    }
}

} // namespace

const Rule cmp_023{
    .id = "TW-CMP-023",
    .name = "quoted-octal-mode",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A `mode` of a secret or config in quotes with a leading zero, where the "
                     "project is meant for a Compose that reads it as a decimal number.",
            .why = "`\"0440\"` becomes 440, which is 0670: others than the owner may write the "
                   "file. Newer versions of Compose read octal digits in both forms.",
            .example = R"(# meant for Compose 2.30
services:
  web:
    image: nginx:1.27
    secrets:
      - source: key
        mode: "0440"
secrets:
  key: {file: key.pem}
)",
            .fix = "Removes the quotes.",
        },
    .check = check_octal_modes,
};

} // namespace tw::rules
