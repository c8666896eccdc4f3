#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/traefik_labels.h"
#include "traefik/values.h"

#include <algorithm>
#include <array>
#include <format>
#include <optional>

namespace tw::rules {
namespace {

using traefik::LabelProblem;
using Fault = LabelProblem::Kind;

/// The value without quotes and blanks around it.
std::string bare(std::string_view value) {
    constexpr std::string_view around = " \t\"'";
    const std::size_t begin = std::min(value.find_first_not_of(around), value.size());
    value.remove_prefix(begin);
    return std::string(value.substr(0, value.find_last_not_of(around) + 1));
}

std::optional<std::string> as_flag(const std::string& value) {
    constexpr std::array<std::string_view, 5> yes{"yes", "on", "y", "true", "enabled"};
    constexpr std::array<std::string_view, 5> no{"no", "off", "n", "false", "disabled"};
    const std::string low = traefik::lower(value);
    return std::ranges::contains(yes, low)  ? std::optional<std::string>("true")
           : std::ranges::contains(no, low) ? std::optional<std::string>("false")
                                            : std::nullopt;
}

/// `10 s` is `10s`, and `2d` is `48h`.
std::optional<std::string> as_duration(std::string value) {
    std::erase(value, ' ');
    if (value.ends_with('d')) {
        const auto days = traefik::to_number(value.substr(0, value.size() - 1));
        return days ? std::optional(std::format("{}h", *days * 24)) : std::nullopt;
    }
    return traefik::is_duration(value) ? std::optional(value) : std::nullopt;
}

/// The value that was most probably meant.
std::optional<std::string> converted(const LabelProblem& problem) {
    const std::string value = bare(problem.word);
    if (problem.wanted == "true or false") {
        return as_flag(value);
    }
    if (problem.wanted == "a duration") {
        return as_duration(value);
    }
    return traefik::to_number(value) ? std::optional(value) : std::nullopt;
}

std::string without_empty_items(std::string_view value) {
    std::string text;
    for (const std::string& item : traefik::to_items(value)) {
        text += item.empty() ? "" : (text.empty() ? "" : ",") + item;
    }
    return text;
}

void report_value(const WrongLabel& wrong, Report& report) {
    const LabelProblem& problem = *wrong.problem;
    facts::Finding& finding = report.add(
        problem.origin.location,
        costing_all(say("{} takes {}, not '{}'", problem.key, problem.wanted, problem.word),
                    *wrong.service));
    finding.service = wrong.service->name;
    finding.expected = problem.wanted;
    finding.actual = problem.word.empty() ? say("nothing") : Phrase(problem.word);
    const auto value = converted(problem);
    finding.fixes.push_back(value ? change_label(*wrong.service, problem.key, *value)
                                  : by_hand(say("write {}", problem.wanted)));
}

void report_list(const WrongLabel& wrong, Report& report) {
    const LabelProblem& problem = *wrong.problem;
    const bool empty_item = problem.kind == Fault::EmptyItem;
    const Phrase what =
        empty_item ? say("the list in {} has an item without a name", problem.key)
        : problem.kind == Fault::IndexedList
            ? say("Traefik reads {} as an empty list", problem.key)
            : say("Traefik reads nothing from {}, as its index is missing", problem.key);
    facts::Finding& finding = report.add(problem.origin.location, what);
    finding.severity = text::Severity::Warning;
    finding.service = wrong.service->name;
    finding.actual = empty_item ? problem.word : problem.key;
    if (empty_item) {
        const std::string value = without_empty_items(problem.word);
        finding.expected = value.empty() ? say("a list of names") : Phrase(value);
        finding.fixes.push_back(change_label(*wrong.service, problem.key, value));
        return;
    }
    const std::string key = problem.kind == Fault::IndexedList
                                ? std::format("{}.{}", problem.path, problem.word)
                                : std::format("{}[0].{}", problem.path, problem.word);
    finding.expected = key;
    finding.fixes.push_back(rename_label(*wrong.service, problem.key, key));
}

void check_label_value(const facts::Facts& facts, Report& report) {
    for (const WrongLabel& wrong : wrong_labels(facts)) {
        switch (wrong.problem->kind) {
        case Fault::Value: report_value(wrong, report); break;
        case Fault::EmptyItem:
        case Fault::IndexedList:
        case Fault::Unindexed: report_list(wrong, report); break;
        default: break;
        }
    }
}

} // namespace

const Rule trf_003{
    .id = "TW-TRF-003",
    .name = "traefik-label-value",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A value that Traefik cannot read as what the label takes: `yes` for a "
                     "boolean, `2MB` for a number, `1d` for a duration, quotes that became part "
                     "of the value. As a warning: an item without a name in a list, and a list "
                     "written with an index.",
            .why = "One value that cannot be read discards all Traefik labels of the container. "
                   "Traefik takes the words of Go: `true` and `false`, whole numbers without "
                   "units, durations like `1m30s`.",
            .example = R"(services:
  web:
    image: web
    labels:
      - traefik.enable="true"
)",
            .fix = "Writes the value that was most probably meant.",
        },
    .check = check_label_value,
};

} // namespace tw::rules
