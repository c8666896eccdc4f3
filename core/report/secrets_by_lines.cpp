#include "report/secrets_by_lines.h"

#include "base/letters.h"
#include "compose/secrecy.h"
#include "report/secrets.h"

#include <algorithm>

namespace tw::report {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::string_view blanks = " \t";

/// The first `NAME=…` or `name: …` of the line whose name speaks of a secret: from the value on,
/// everything is taken for the secret.
void add_assignment(std::string_view line, std::size_t begin, std::vector<text::Range>& found) {
    for (std::size_t at = line.find_first_of(":="); at != none;
         at = line.find_first_of(":=", at + 1)) {
        std::size_t end = at; // of the name, which may stand in quotes and before blanks
        while (end > 0 && (line[end - 1] == '"' || line[end - 1] == '\'' || line[end - 1] == ' ')) {
            --end;
        }
        std::size_t first = end;
        while (first > 0 && is_name_letter(line[first - 1])) {
            --first;
        }
        const std::size_t value = line.find_first_not_of(blanks, at + 1);
        if (value != none && names_secret_anywhere(line.substr(first, end - first))) {
            if (!compose::only_names_variable(line.substr(value))) {
                found.push_back({begin + value, begin + line.size()});
            }
            return;
        }
    }
}

} // namespace

bool names_secret_anywhere(std::string_view name) {
    static constexpr std::string_view words[] = {"pass", "secret", "token", "credential"};
    const std::string lower = lower_case(name);
    const bool is_option = lower.starts_with('-');
    return compose::names_secret(name) ||
           (is_option && std::ranges::any_of(
                             words, [&](std::string_view word) { return lower.contains(word); }));
}

void add_passwords_of_addresses(std::string_view text, std::size_t begin,
                                std::vector<text::Range>& found) {
    for (std::size_t at = text.find("://"); at != none; at = text.find("://", at + 3)) {
        // A password may hold a slash or an at sign: the last at sign before a blank counts.
        const std::size_t word_end =
            std::min(text.find_first_of(" \t\r\n\"'", at + 3), text.size());
        const std::string_view word = text.substr(at + 3, word_end - at - 3);
        const std::size_t sign = word.rfind('@');
        const std::size_t colon = word.find(':');
        if (sign == none || colon >= sign) {
            continue;
        }
        const std::string_view password = word.substr(colon + 1, sign - colon - 1);
        if (!password.empty() && !compose::only_names_variable(password)) {
            const std::size_t first = begin + at + 3 + colon + 1;
            found.push_back({first, first + password.size()});
        }
    }
}

void add_values_of_options(std::string_view text, std::size_t begin,
                           std::vector<text::Range>& found) {
    std::size_t at = 0;
    while ((at = text.find('-', at)) != none) {
        const std::size_t end = std::min(text.find_first_of(" \t\r\n=\"',", at), text.size());
        const bool starts_word = at == 0 || !is_name_letter(text[at - 1]);
        const std::size_t value = text.find_first_not_of(" \t=\"',", end);
        if (starts_word && value != none && names_secret_anywhere(text.substr(at, end - at))) {
            const std::size_t last = std::min(text.find_first_of(" \t\r\n\"'", value), text.size());
            if (!compose::only_names_variable(text.substr(value, last - value))) {
                found.push_back({begin + value, begin + last});
            }
        }
        at = end;
    }
}

void tidy_ranges(std::vector<text::Range>& ranges) {
    std::erase_if(ranges, &text::Range::empty);
    std::ranges::sort(ranges);
    std::vector<text::Range> joined;
    for (const text::Range& range : ranges) {
        if (!joined.empty() && range.begin <= joined.back().end) {
            joined.back().end = std::max(joined.back().end, range.end);
        } else {
            joined.push_back(range);
        }
    }
    ranges = std::move(joined);
}

std::vector<text::Range> secrets_by_lines(std::string_view text) {
    std::vector<text::Range> found;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        add_assignment(line, begin, found);
        add_values_of_options(line, begin, found);
        begin = end + 1;
    }
    add_passwords_of_addresses(text, 0, found);
    tidy_ranges(found);
    return found;
}

std::string masked(std::string_view text, const std::vector<text::Range>& secrets) {
    std::string out;
    std::size_t done = 0;
    for (const text::Range& secret : secrets) {
        out += text.substr(done, secret.begin - done);
        out += compose::mask;
        done = secret.end;
    }
    return out.append(text.substr(done));
}

} // namespace tw::report
