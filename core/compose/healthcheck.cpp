#include "compose/healthcheck.h"

#include "compose/interpolate.h"
#include "compose/shell_words.h"

#include <span>
#include <utility>

namespace tw::compose {

TestLine test_line(const std::vector<std::string>& test) {
    if (test.empty()) {
        return {};
    }
    if (test.front() == "CMD-SHELL") {
        return {TestForm::Shell, test.size() > 1 ? test[1] : ""};
    }
    const std::span words(test);
    return {TestForm::Words, quoted_line(test.front() == "CMD" ? words.subspan(1) : words)};
}

TestLine test_line_of(std::vector<std::string> test) {
    for (std::string& word : test) {
        word = dollars_doubled(word);
    }
    return test_line(test);
}

Result<std::vector<std::string>> test_list(const TestLine& line) {
    if (line.form == TestForm::Shell) {
        return std::vector<std::string>{"CMD-SHELL", line.text};
    }
    auto words = shell_words(line.text);
    if (!words) {
        return fail(say("a quote or a backslash of this command is never closed"));
    }
    if (words->empty()) {
        return fail(say("this command has no word"));
    }
    words->insert(words->begin(), "CMD");
    return std::move(*words);
}

Result<TestLine> in_form(const TestLine& line, TestForm form) {
    TestLine wanted{form, line.text};
    if (form == TestForm::Shell) {
        return wanted;
    }
    if (const std::string sign = shell_sign(line.text); !sign.empty()) {
        return fail(say("only a shell understands {}", sign));
    }
    if (const auto list = test_list(wanted); !list) {
        return std::unexpected(list.error());
    }
    return wanted;
}

std::string HealthDefaults::of(std::string_view key) {
    return key == "interval"         ? to_text(interval)
           : key == "timeout"        ? to_text(timeout)
           : key == "start_period"   ? to_text(start_period)
           : key == "start_interval" ? to_text(start_interval)
           : key == "retries"        ? std::to_string(retries)
                                     : "";
}

} // namespace tw::compose
