#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

#include <algorithm>

namespace tw::rules {
namespace {

using compose::Value;

std::string joined_words(const std::vector<Value>& items, std::size_t from) {
    std::string text;
    for (std::size_t i = from; i < items.size(); ++i) {
        text += (text.empty() ? "" : " ") + items[i].text;
    }
    return text;
}

/// A test that is written as text, `test: NONE`, runs a command of that name.
void check_none(const ServiceBody& each, const Value& test, Report& report) {
    facts::Finding& finding =
        report.add(test.origin.location,
                   say("the health check of {} runs a command called NONE", each.name()));
    finding.service = each.service->name;
    finding.expected = say("disable: true, or the list [NONE]");
    finding.actual = say("the text NONE");
    const auto of_check = [&](const char* key) {
        return service_place(*each.service, {"healthcheck", key});
    };
    finding.fixes.push_back(each.at({"healthcheck", "disable"}) == nullptr
                                ? fix(say("switch the health check off"), facts::Safety::Unsafe,
                                      {AddValue{service_place(*each.service, {"healthcheck"}),
                                                "disable", yaml::Data::plain("true")},
                                       RemoveValue{of_check("test")}})
                                : by_hand(say("remove the test")));
}

void check_shell_words(const ServiceBody& each, const Value& test, Report& report) {
    const std::string command = joined_words(test.list, 1);
    facts::Finding& finding = report.add(
        test.origin.location,
        say("the shell gets only the first word of the health check of {}", each.name()));
    finding.service = each.service->name;
    finding.expected = say("one text behind CMD-SHELL, or CMD");
    finding.actual = say_count("{} texts", "{} text", test.list.size() - 1);
    const bool has_variable =
        std::ranges::any_of(test.list, [](const Value& item) { return item.origin.variable; });
    finding.fixes.push_back(
        has_variable || command.contains('$')
            ? by_hand(say("join the words to one text"))
            : fix(say("join the words to one text"), facts::Safety::Unsafe,
                  {SetHealthcheck{.service = each.service->name, .test = command}}));
}

void check_misleading_tests(const facts::Facts& /*facts*/, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        const Value* test = each.at({"healthcheck", "test"});
        if (test == nullptr || !test->is_list() || test->list.empty()) {
            continue;
        }
        const std::vector<Value>& words = test->list;
        const bool is_shell = words.front().text == "CMD-SHELL";
        // Compose makes a list of a text; all its words stand at the same place then.
        const bool is_text = words.front().origin.location == test->origin.location;
        if (is_shell && is_text && words.back().text == "NONE") {
            check_none(each, *test, report);
        } else if (is_shell && words.size() > 2) {
            check_shell_words(each, *test, report);
        } else if (words.size() == 1 && words.front().text != "NONE") {
            facts::Finding& finding = report.add(
                test->origin.location, say("the health check of {} has no command", each.name()));
            finding.service = each.service->name;
            finding.expected = say("a command behind CMD or CMD-SHELL");
            finding.actual = words.front().text;
            finding.fixes.push_back(by_hand(say("add the command, or disable the health check")));
        }
    }
}

} // namespace

const Rule hlt_005{
    .id = "TW-HLT-005",
    .name = "misleading-test",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A health check that does not do what it seems to: the text `NONE` instead of "
                     "the list, several texts behind `CMD-SHELL`, or no command at all.",
            .why = "`test: NONE` runs a command of that name, which fails. Behind `CMD-SHELL` the "
                   "shell takes the first text for its program and the others for that program's "
                   "parameters `$0`, `$1` …, so `[CMD-SHELL, curl, -f, http://…]` runs `curl` "
                   "alone.",
            .example = R"(services:
  web:
    image: nginx:1.27
    healthcheck:
      test: ["CMD-SHELL", "curl", "-f", "http://localhost"]
)",
            .fix = "Joins the texts to one, or switches the health check off.",
        },
    .check = check_misleading_tests,
};

} // namespace tw::rules
