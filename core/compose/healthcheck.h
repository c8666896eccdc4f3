// How Docker runs a health check, and its test as one line that people can edit.
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tw::compose {

enum class TestForm : std::uint8_t {
    Shell, ///< `CMD-SHELL` or a text: the container's shell reads the line
    Words, ///< `CMD`: a program and its arguments; no shell is needed, and none reads them
};

/// A test on one line, as a file says it: `$$` is a dollar sign. In the form of words these are
/// quoted as for a shell (compose/shell_words.h).
struct TestLine {
    TestForm form = TestForm::Shell;
    std::string text;

    friend bool operator==(const TestLine&, const TestLine&) = default;
};

/// Of the list that a file says; `test_list` gives the list back. Of several texts behind CMD-SHELL
/// it is the first, which is what runs.
[[nodiscard]] TestLine test_line(const std::vector<std::string>& test);
/// Of the list that Compose has read, where a dollar sign is one.
[[nodiscard]] TestLine test_line_of(std::vector<std::string> test);

/// `{"CMD-SHELL", text}` or `{"CMD", words…}`. Refused where a quote is not closed, and where there
/// is no word.
[[nodiscard]] Result<std::vector<std::string>> test_list(const TestLine& line);

/// The same command in another form. Refused where the words would mean something else without a
/// shell.
[[nodiscard]] Result<TestLine> in_form(const TestLine& line, TestForm form);

/// What Docker takes where neither the file nor the image says it (Docker documentation,
/// "HEALTHCHECK").
struct HealthDefaults {
    static constexpr Duration interval = std::chrono::seconds(30);
    static constexpr Duration timeout = std::chrono::seconds(30);
    static constexpr Duration start_period = std::chrono::seconds(0);
    static constexpr Duration start_interval = std::chrono::seconds(5);
    static constexpr std::int64_t retries = 3;

    /// `30s` for `interval`; empty for what is no such key.
    [[nodiscard]] static std::string of(std::string_view key);
};

} // namespace tw::compose
