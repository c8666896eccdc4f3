#include "traefik/rule_lexer.h"

#include "base/letters.h"

#include <optional>

namespace tw::traefik {
namespace {

using TokenKind = RuleToken::Kind;

bool is_rule_letter(char c) {
    return is_letter(c) || c == '_';
}

std::optional<unsigned> digit_value(char c, unsigned base) {
    unsigned value = base;
    if (is_digit(c)) {
        value = static_cast<unsigned>(c - '0');
    } else if (c >= 'a' && c <= 'f') {
        value = static_cast<unsigned>(c - 'a') + 10;
    } else if (c >= 'A' && c <= 'F') {
        value = static_cast<unsigned>(c - 'A') + 10;
    }
    return value < base ? std::optional(value) : std::nullopt;
}

void append_utf8(std::string& out, unsigned code) {
    const auto byte = [&out](unsigned value) { out += static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | (code >> 6U));
        byte(0x80 | (code & 0x3FU));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12U));
        byte(0x80 | ((code >> 6U) & 0x3FU));
        byte(0x80 | (code & 0x3FU));
    } else {
        byte(0xF0 | (code >> 18U));
        byte(0x80 | ((code >> 12U) & 0x3FU));
        byte(0x80 | ((code >> 6U) & 0x3FU));
        byte(0x80 | (code & 0x3FU));
    }
}

/// What stands behind a backslash, from `at` on: appended to `out`; the number of bytes read, or
/// nothing when Go knows no such escape.
std::optional<std::size_t> unescape(std::string_view text, std::size_t at, std::string& out) {
    constexpr std::string_view letters = "abfnrtv\\\"";
    constexpr std::string_view meanings = "\a\b\f\n\r\t\v\\\"";
    if (at >= text.size()) {
        return std::nullopt;
    }
    if (const std::size_t known = letters.find(text[at]); known != std::string_view::npos) {
        out += meanings[known];
        return 1;
    }
    const char c = text[at];
    const bool octal = digit_value(c, 8).has_value();
    const std::size_t digits = octal ? 3 : c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    const std::size_t first = octal ? at : at + 1;
    if (digits == 0 || first + digits > text.size()) {
        return std::nullopt;
    }
    unsigned code = 0;
    for (std::size_t i = first; i < first + digits; ++i) {
        const auto value = digit_value(text[i], octal ? 8 : 16);
        if (!value) {
            return std::nullopt;
        }
        code = code * (octal ? 8 : 16) + *value;
    }
    if (c == 'u' || c == 'U') {
        if (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) {
            return std::nullopt;
        }
        append_utf8(out, code);
    } else if (code > 0xFF) {
        return std::nullopt;
    } else {
        out += static_cast<char>(code);
    }
    return first + digits - at;
}

} // namespace

bool RuleLexer::skip_blanks() {
    while (at_ < text_.size()) {
        const char c = text_[at_];
        if (c == '\n' && may_end_) {
            return true;
        }
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            ++at_;
        } else if (text_.substr(at_).starts_with("//")) {
            at_ = std::min(text_.find('\n', at_), text_.size());
        } else if (text_.substr(at_).starts_with("/*")) {
            const std::size_t end = text_.find("*/", at_ + 2);
            const bool several_lines = text_.substr(at_, end - at_).contains('\n');
            at_ = end == std::string_view::npos ? text_.size() : end + 2;
            if (several_lines && may_end_) {
                return true;
            }
        } else {
            return false;
        }
    }
    return false;
}

RuleToken RuleLexer::next() {
    if (skip_blanks()) {
        may_end_ = false;
        return {TokenKind::LineBreak, {at_, at_}, {}, {}};
    }
    if (at_ >= text_.size()) {
        return {TokenKind::End, {text_.size(), text_.size()}, {}, {}};
    }
    const char c = text_[at_];
    RuleToken token = is_rule_letter(c) ? name()
                      : is_digit(c)     ? number()
                      : c == '`'        ? raw_text()
                      : c == '"'        ? quoted_text()
                                        : mark();
    may_end_ = token.kind == TokenKind::Name || token.kind == TokenKind::Text ||
               token.kind == TokenKind::Number || token.kind == TokenKind::Close;
    return token;
}

RuleToken RuleLexer::name() {
    const std::size_t begin = at_;
    while (is_rule_letter(peek()) || is_digit(peek())) {
        ++at_;
    }
    return {TokenKind::Name, {begin, at_}, std::string(text_.substr(begin, at_ - begin)), {}};
}

RuleToken RuleLexer::number() {
    const std::size_t begin = at_;
    while (is_digit(peek()) || is_rule_letter(peek()) || peek() == '.') {
        ++at_;
    }
    return {TokenKind::Number, {begin, at_}, std::string(text_.substr(begin, at_ - begin)), {}};
}

RuleToken RuleLexer::raw_text() {
    const std::size_t begin = at_;
    const std::size_t end = text_.find('`', begin + 1);
    if (end == std::string_view::npos) {
        at_ = text_.size();
        return {TokenKind::Bad, {begin, at_}, {}, say("the closing back-quote is missing")};
    }
    at_ = end + 1;
    std::string value(text_.substr(begin + 1, end - begin - 1));
    std::erase(value, '\r'); // as Go does
    return {TokenKind::Text, {begin, at_}, std::move(value), {}};
}

RuleToken RuleLexer::quoted_text() {
    const std::size_t begin = at_;
    std::string value;
    for (++at_; at_ < text_.size() && text_[at_] != '"' && text_[at_] != '\n'; ++at_) {
        if (text_[at_] != '\\') {
            value += text_[at_];
            continue;
        }
        const auto read = unescape(text_, at_ + 1, value);
        if (!read) {
            const std::size_t place = at_;
            at_ = std::min(at_ + 2, text_.size());
            return {TokenKind::Bad,
                    {place, at_},
                    {},
                    say("in double quotes a backslash begins a Go escape sequence, and this is not "
                        "one")};
        }
        at_ += *read;
    }
    if (peek() != '"') {
        at_ = text_.size();
        return {TokenKind::Bad, {begin, at_}, {}, say("the closing double quote is missing")};
    }
    ++at_;
    return {TokenKind::Text, {begin, at_}, std::move(value), {}};
}

RuleToken RuleLexer::mark() {
    const std::size_t begin = at_;
    const char c = text_[at_];
    const bool doubled = (c == '&' || c == '|') && peek(1) == c;
    at_ += doubled ? 2 : 1;
    const auto token = [&](TokenKind kind) {
        return RuleToken{kind, {begin, at_}, std::string(text_.substr(begin, at_ - begin)), {}};
    };
    if (doubled) {
        return token(c == '&' ? TokenKind::And : TokenKind::Or);
    }
    switch (c) {
    case '!': return peek() == '=' ? token(TokenKind::Operator) : token(TokenKind::Not);
    case '(': return token(TokenKind::Open);
    case ')': return token(TokenKind::Close);
    case ',': return token(TokenKind::Comma);
    case '\'':
        return {
            TokenKind::Bad, {begin, at_}, {}, say("single quotes do not delimit a string here")};
    default: break;
    }
    if (is_beyond_ascii(c)) { // a letter of any other script
        while (is_beyond_ascii(peek())) {
            ++at_;
        }
        return {TokenKind::Bad, {begin, at_}, {}, say("this letter stands outside of quotes")};
    }
    return token(TokenKind::Operator);
}

} // namespace tw::traefik
