#include "traefik/pattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <vector>

// RE2's views of text are std::string_view on some systems only, so it is given strings.

namespace tw::traefik {
namespace {

/// The braces of a template at its outermost level; fails when they do not pair.
Result<std::vector<std::pair<std::size_t, std::size_t>>> braces(std::string_view text) {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    int level = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '{' && level++ == 0) {
            begin = i;
        } else if (text[i] == '}' && --level == 0) {
            found.emplace_back(begin, i);
        } else if (level < 0) {
            break;
        }
    }
    if (level != 0) {
        return fail(say("the braces of {} are not balanced", text));
    }
    return found;
}

std::string_view default_expression(TemplatePlace place) {
    return place == TemplatePlace::Host ? "[^.]+" : place == TemplatePlace::Query ? ".*" : "[^/]+";
}

/// One `$1` or `${1}` from `at` on: its number and length; nothing for other texts.
std::optional<std::pair<int, std::size_t>> group_at(std::string_view text, std::size_t at) {
    const bool in_braces = at + 1 < text.size() && text[at + 1] == '{';
    const char* first = text.data() + std::min(at + (in_braces ? 2 : 1), text.size());
    const char* last = text.data() + text.size();
    int number = 0;
    const auto [end, error] = std::from_chars(first, last, number);
    if (error != std::errc() || (in_braces && (end == last || *end != '}'))) {
        return std::nullopt;
    }
    return std::pair(number,
                     static_cast<std::size_t>(end - text.data()) + (in_braces ? 1 : 0) - at);
}

/// Go's replacement text in RE2's writing: `\1` for `$1`.
std::optional<std::string> rewritten(std::string_view replacement) {
    std::string out;
    for (std::size_t i = 0; i < replacement.size(); ++i) {
        const char c = replacement[i];
        if (c == '\\') {
            out += "\\\\";
        } else if (c == '$' && replacement.substr(i).starts_with("$$")) {
            out += '$';
            ++i;
        } else if (c == '$') {
            const auto group = group_at(replacement, i);
            if (!group || group->first < 0 || group->first > 9) {
                return std::nullopt;
            }
            out += std::format("\\{}", group->first);
            i += group->second - 1;
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

Result<Pattern> Pattern::compile(std::string_view expression) {
    RE2::Options options;
    options.set_log_errors(false);
    Pattern pattern;
    auto compiled = std::make_shared<const RE2>(std::string(expression), options);
    if (!compiled->ok()) {
        return fail(compiled->error());
    }
    pattern.compiled_ = std::move(compiled);
    return pattern;
}

bool Pattern::matches(std::string_view text) const {
    return RE2::PartialMatch(std::string(text), *compiled_);
}

std::optional<std::string> Pattern::example() const {
    constexpr int longest = 64;
    std::string least;
    std::string most;
    if (compiled_->PossibleMatchRange(&least, &most, longest) && matches(least)) {
        return least;
    }
    return std::nullopt;
}

std::optional<std::string> Pattern::replace_all(std::string_view text,
                                                std::string_view replacement) const {
    const auto rewrite = rewritten(replacement);
    std::string reason;
    if (!rewrite || !compiled_->CheckRewriteString(*rewrite, &reason)) {
        return std::nullopt;
    }
    std::string out(text);
    RE2::GlobalReplace(&out, *compiled_, *rewrite);
    return out;
}

Result<Pattern> compile_template(std::string_view text, TemplatePlace place) {
    if ((place == TemplatePlace::Path || place == TemplatePlace::Prefix) &&
        !text.starts_with('/')) {
        return fail(say("the path {} does not begin with /", text));
    }
    const auto parts = braces(text);
    if (!parts) {
        return std::unexpected(parts.error());
    }
    std::string expression = place == TemplatePlace::Host ? "(?i)^" : "^";
    std::size_t behind = 0;
    for (const auto& [open, close] : *parts) {
        expression += RE2::QuoteMeta(std::string(text.substr(behind, open - behind)));
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        const std::size_t colon = inside.find(':');
        const std::string_view name = inside.substr(0, colon);
        const std::string_view own =
            colon == std::string_view::npos ? default_expression(place) : inside.substr(colon + 1);
        if (name.empty() || own.empty()) {
            return fail(say("{} lacks a name or an expression", std::format("{{{}}}", inside)));
        }
        expression += std::format("(?:{})", own);
        behind = close + 1;
    }
    expression += RE2::QuoteMeta(std::string(text.substr(behind)));
    expression += place == TemplatePlace::Prefix ? "" : "$";
    return Pattern::compile(expression);
}

bool looks_like_template(std::string_view text) {
    static const RE2 form(R"(\{[A-Za-z_][A-Za-z0-9_-]*(:[^}]+)?\})");
    return RE2::PartialMatch(std::string(text), form);
}

bool looks_like_expression(std::string_view text) {
    return text.find_first_of("^$\\*+()[]|") != std::string_view::npos;
}

} // namespace tw::traefik
