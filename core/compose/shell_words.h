// Words on one line, as a POSIX shell reads and writes them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tw::compose {

/// The words of a command line: quotes, backslashes, comments. Nothing is expanded. Fails where a
/// quote or a backslash is never closed.
[[nodiscard]] std::optional<std::vector<std::string>> shell_words(std::string_view line);

/// The words of a `command` or `entrypoint` that is a text, as Compose splits it: inside `"…"` too
/// a backslash is dropped before any letter, and there are no comments. Fails as `shell_words`.
[[nodiscard]] std::optional<std::vector<std::string>> command_words(std::string_view line);

/// The words with blanks between them, quoted where a shell would see more in them than letters;
/// `shell_words` gives them back. `$$`, by which a file says a dollar sign, is quoted; a variable
/// of Compose, `$NAME`, is not.
[[nodiscard]] std::string quoted_line(std::span<const std::string> words);

/// The first thing of a line that a shell alone understands: `&&`, `*`, `$$HOME`; empty where
/// there is none, so that the words mean the same without one.
[[nodiscard]] std::string shell_sign(std::string_view line);

} // namespace tw::compose
