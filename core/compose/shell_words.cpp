#include "compose/shell_words.h"

#include "base/letters.h"

#include <algorithm>
#include <utility>

namespace tw::compose {
namespace {

enum class Reader { Shell, Compose };

class Words {
public:
    Words(std::string_view text, Reader reader) : rest_(text), reader_(reader) {}

    std::optional<std::vector<std::string>> split() {
        std::vector<std::string> words;
        std::string word;
        bool in_word = false;
        const auto end_word = [&] {
            if (in_word) {
                words.push_back(std::exchange(word, {}));
            }
            in_word = false;
        };
        while (!rest_.empty()) {
            const char c = take();
            if (is_continuation(c)) {
                take();
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                end_word();
            } else if (c == '#' && !in_word && reader_ == Reader::Shell) {
                rest_.remove_prefix(std::min(rest_.find('\n'), rest_.size()));
            } else {
                in_word = true;
                if (!add(c, word)) {
                    return std::nullopt;
                }
            }
        }
        end_word();
        return words;
    }

private:
    char take() {
        const char c = rest_.front();
        rest_.remove_prefix(1);
        return c;
    }

    bool add(char c, std::string& word) {
        if (c == '\\') {
            if (rest_.empty()) {
                return false;
            }
            word += take();
        } else if (c == '\'') {
            return add_quoted('\'', word);
        } else if (c == '"') {
            return add_quoted('"', word);
        } else {
            word += c;
        }
        return true;
    }

    bool add_quoted(char quote, std::string& word) {
        while (!rest_.empty()) {
            const char c = take();
            if (c == quote) {
                return true;
            }
            if (quote == '"' && is_continuation(c)) {
                take();
            } else if (c == '\\' && quote == '"' && is_escape()) {
                word += take();
            } else {
                word += c;
            }
        }
        return false;
    }

    /// A shell reads on behind a backslash at the end of a line as if neither were there.
    bool is_continuation(char taken) const {
        return reader_ == Reader::Shell && taken == '\\' && rest_.starts_with('\n');
    }

    /// A backslash inside `"…"`, which was taken, hides the next letter and is not one itself.
    bool is_escape() const {
        static constexpr std::string_view hidden_from_a_shell = "$`\"\\";
        return !rest_.empty() &&
               (reader_ == Reader::Compose || hidden_from_a_shell.contains(rest_.front()));
    }

    std::string_view rest_;
    Reader reader_;
};

/// A dollar sign that Compose leaves to the shell: `$$`, `$(`, `$1`.
bool is_dollar_of_shell(std::string_view rest) {
    return rest.size() > 1 && rest.front() == '$' && rest[1] != '{' &&
           (!is_variable_letter(rest[1]) || is_digit(rest[1]));
}

bool is_plain(std::string_view word) {
    static constexpr std::string_view harmless = "-_./:=@%+,^${}";
    for (std::size_t at = 0; at < word.size(); ++at) {
        const char c = word[at];
        const bool is_harmless =
            is_letter_or_digit(c) || is_beyond_ascii(c) || harmless.contains(c);
        if (!is_harmless || is_dollar_of_shell(word.substr(at))) {
            return false;
        }
    }
    return !word.empty();
}

std::string quoted(const std::string& word) {
    if (is_plain(word)) {
        return word;
    }
    if (!word.contains('\'')) {
        return "'" + word + "'";
    }
    const bool is_simple = word.find_first_of("\"\\$`!") == std::string::npos;
    if (is_simple) {
        return '"' + word + '"';
    }
    std::string text = "'";
    for (const char c : word) {
        text += c == '\'' ? std::string(R"('\'')") : std::string(1, c);
    }
    return text + "'";
}

/// Letters of operators go together: `&&`.
std::string_view sign_at(std::string_view rest, bool begins_word) {
    static constexpr std::string_view operators = "|&;<>()";
    if (operators.contains(rest.front())) {
        return rest.substr(0, std::min(rest.find_first_not_of(operators), rest.size()));
    }
    if (is_dollar_of_shell(rest)) {
        std::size_t end = 2;
        while (rest[1] == '$' && end < rest.size() &&
               (is_variable_letter(rest[end]) || rest[end] == '{')) {
            ++end;
        }
        return rest.substr(0, end);
    }
    static constexpr std::string_view others = "*?[`\n";
    const bool is_sign = others.contains(rest.front()) || (begins_word && rest.front() == '~') ||
                         (begins_word && rest.starts_with("! "));
    return is_sign ? rest.substr(0, 1) : std::string_view{};
}

/// `NAME=` in front of the program.
std::string_view assignment_in(std::string_view line) {
    const std::size_t equals = line.find('=');
    const std::string_view name = line.substr(0, equals);
    const bool is_name = equals != std::string_view::npos && !name.empty() &&
                         !is_digit(name.front()) && std::ranges::all_of(name, is_variable_letter);
    return is_name ? line.substr(0, equals + 1) : std::string_view{};
}

} // namespace

std::optional<std::vector<std::string>> shell_words(std::string_view line) {
    return Words(line, Reader::Shell).split();
}

std::optional<std::vector<std::string>> command_words(std::string_view line) {
    return Words(line, Reader::Compose).split();
}

std::string quoted_line(std::span<const std::string> words) {
    std::string line;
    for (const std::string& word : words) {
        line += (line.empty() ? "" : " ") + quoted(word);
    }
    return line;
}

std::string shell_sign(std::string_view line) {
    if (const std::string_view assignment = assignment_in(line); !assignment.empty()) {
        return std::string(assignment);
    }
    char quote = '\0';
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (quote != '\'' && c == '\\') {
            ++at;
        } else if (quote == '\0' && (c == '\'' || c == '"')) {
            quote = c;
        } else if (c == quote) {
            quote = '\0';
        } else if (quote != '\'') {
            const bool begins_word = quote == '\0' && (at == 0 || line[at - 1] == ' ');
            const std::string_view sign = sign_at(line.substr(at), begins_word);
            const bool counts = quote == '\0' || sign.starts_with('$') || sign == "`";
            if (!sign.empty() && counts) {
                return std::string(sign);
            }
        }
    }
    return {};
}

} // namespace tw::compose
