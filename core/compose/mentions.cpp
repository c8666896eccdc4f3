#include "compose/mentions.h"

#include "base/letters.h"

namespace tw::compose {
namespace {

std::size_t name_end(std::string_view text, std::size_t at) {
    const bool starts = at < text.size() && is_variable_letter(text[at]) && !is_digit(text[at]);
    while (starts && at < text.size() && is_variable_letter(text[at])) {
        ++at;
    }
    return at;
}

/// Offset of the brace that closes the one before `at`, within `end`.
std::size_t closing_brace(std::string_view text, std::size_t at, std::size_t end) {
    int depth = 1;
    for (; at < end; ++at) {
        depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
        if (depth == 0) {
            break;
        }
    }
    return at;
}

void collect(std::string_view text, std::size_t at, std::size_t end, std::vector<Mention>& found) {
    while ((at = text.find('$', at)) < end) {
        ++at;
        if (at < end && text[at] == '$') {
            ++at;
            continue;
        }
        const bool braced = at < end && text[at] == '{';
        const std::size_t begin = at + (braced ? 1 : 0);
        const std::size_t behind = name_end(text, begin);
        if (behind == begin) {
            continue;
        }
        Mention mention{std::string(text.substr(begin, behind - begin)), std::nullopt};
        if (!braced) {
            found.push_back(std::move(mention));
            at = behind;
            continue;
        }
        const std::size_t close = closing_brace(text, begin, end);
        const std::size_t operation = behind + (behind < close && text[behind] == ':' ? 1U : 0U);
        if (operation < close && text[operation] == '-') {
            mention.fallback = text::Range{operation + 1, close};
        }
        found.push_back(std::move(mention));
        collect(text, behind, close, found);
        at = close;
    }
}

} // namespace

std::vector<Mention> mentions(std::string_view text) {
    std::vector<Mention> found;
    collect(text, 0, text.size(), found);
    return found;
}

} // namespace tw::compose
