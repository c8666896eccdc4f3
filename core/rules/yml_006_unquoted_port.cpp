#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

#include <algorithm>
#include <format>
#include <string_view>

namespace tw::rules {
namespace {

/// Digits in parts below 60, which YAML 1.1 takes for a number in base 60.
bool is_base_60(std::string_view text) {
    bool is_first = true;
    for (std::size_t begin = 0; begin <= text.size(); is_first = false) {
        const std::size_t end = std::min(text.find(':', begin), text.size());
        const std::string_view part = text.substr(begin, end - begin);
        const bool is_number =
            !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
        const bool is_small = part.size() == 1 || (part.size() == 2 && part.front() < '6');
        if (!is_number || (is_first ? part.front() == '0' : !is_small)) {
            return false;
        }
        begin = end + 1;
    }
    return text.contains(':');
}

void check_unquoted_ports(const facts::Facts& facts, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        const text::Location* last = nullptr; // a range of ports is written once
        for (const compose::Value& port : each.items("ports")) {
            const text::Location& place = port.origin.location;
            const std::string source(source_at(facts, place));
            if (port.origin.variable || (last != nullptr && *last == place) ||
                !is_base_60(source)) {
                continue;
            }
            last = &place;
            facts::Finding& finding = report.add(
                place, say("the port {} of {} is not quoted, and older YAML readers take "
                           "it for a number in base 60",
                           source, each.name()));
            finding.service = each.service->name;
            finding.expected = std::format("\"{}\"", source);
            finding.actual = source;
            const auto written = written_at(facts, place);
            finding.fixes.push_back(
                written ? fix(say("quote {}", source), facts::Safety::Safe,
                              {SetValue{written->place, source, ScalarForm::Quoted}})
                        : by_hand(say("quote the port")));
        }
    }
}

} // namespace

const Rule yml_006{
    .id = "TW-YML-006",
    .name = "unquoted-port",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "An entry of `ports` without quotes that YAML 1.1 reads as a number in base "
                     "60: the parts behind the colon are below 60.",
            .why = "Docker Compose reads it as it is meant. Tools with an older YAML reader, among "
                   "them the first Compose and many linters and generators, read `22:22` as 1342.",
            .example = R"(services:
  git:
    image: gitea/gitea:1.22
    ports:
      - 22:22
)",
            .fix = "Quotes the port.",
        },
    .check = check_unquoted_ports,
};

} // namespace tw::rules
