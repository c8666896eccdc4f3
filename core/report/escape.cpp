#include "report/escape.h"

#include "base/letters.h"

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

/// Number of bytes that a first byte announces; 0 when it is none.
std::size_t announced_size(unsigned char first) {
    return first < 0x80                      ? 1
           : first >= 0xC2 && first <= 0xDF  ? 2
           : (first & 0xF0) == 0xE0          ? 3
           : first >= 0xF0 && first <= 0xF4U ? 4
                                             : 0;
}

/// Overlong forms, surrogates, and what is beyond Unicode.
bool is_scalar_value(char32_t code, std::size_t size) {
    static constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    return code >= smallest[size] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

template <class Append>
std::string for_each_glyph(std::string_view text, Append append) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Glyph glyph = glyph_at(text, i);
        append(out, glyph, text.substr(i, glyph.size));
        i += glyph.size;
    }
    return out;
}

} // namespace

Glyph glyph_at(std::string_view text, std::size_t offset) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
    const std::size_t size = announced_size(byte(0));
    if (size == 1) {
        return {byte(0), 1, true};
    }
    if (size == 0 || offset + size > text.size()) {
        return {byte(0), 1, false};
    }
    char32_t code = byte(0) & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) {
            return {byte(0), 1, false};
        }
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    return is_scalar_value(code, size) ? Glyph{code, size, true} : Glyph{byte(0), 1, false};
}

bool is_printable(const Glyph& glyph) {
    const char32_t c = glyph.code;
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
    const bool turns = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                       (c >= 0x2066 && c <= 0x2069);
    return glyph.valid && !control && !turns;
}

std::string printable(std::string_view text) {
    return for_each_glyph(text, [](std::string& out, const Glyph& glyph, std::string_view bytes) {
        const bool blank = glyph.code == '\n' || glyph.code == '\t' || glyph.code == '\r';
        out += blank ? " " : is_printable(glyph) ? bytes : replacement;
    });
}

std::string xml(std::string_view text) {
    return for_each_glyph(text, [](std::string& out, const Glyph& glyph, std::string_view bytes) {
        const bool allowed = glyph.code == '\n' || glyph.code == '\t' ||
                             (glyph.code >= 0x20 && glyph.code != 0x7F && glyph.code != 0xFFFE &&
                              glyph.code != 0xFFFF);
        if (!glyph.valid || !allowed) {
            out += replacement;
        } else if (glyph.code == '&' || glyph.code == '<' || glyph.code == '>' ||
                   glyph.code == '"' || glyph.code == '\'') {
            out += std::format("&#{};", static_cast<unsigned>(glyph.code));
        } else {
            out += bytes;
        }
    });
}

std::string markdown(std::string_view text) {
    static constexpr std::string_view escaped = "\\`*_[]|~$";
    static constexpr std::string_view entity = "<>&";
    static constexpr std::string_view calls = "@#"; // people and issues, whatever is escaped
    static constexpr std::string_view no_width = "\xE2\x80\x8B";
    std::string out = for_each_glyph(
        printable(text), [](std::string& to, const Glyph& glyph, std::string_view bytes) {
            if (bytes.size() == 1 && entity.contains(bytes.front())) {
                to += std::format("&#{};", static_cast<unsigned>(glyph.code));
                return;
            }
            to += bytes.size() == 1 && escaped.contains(bytes.front()) ? "\\" : "";
            to += bytes;
            to += bytes.size() == 1 && calls.contains(bytes.front()) ? no_width : "";
        });
    for (std::size_t at = out.find("://"); at != std::string::npos; at = out.find("://", at + 4)) {
        out.insert(at + 1, no_width); // so that no link comes of it
    }
    return out;
}

std::string markdown_code(std::string_view text) {
    std::string body = printable(text);
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : body) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    for (std::size_t at = body.find('|'); at != std::string::npos; at = body.find('|', at + 2)) {
        body.insert(at, 1, '\\'); // tables split cells before they look for code
    }
    const std::string fence(longest + 1, '`');
    const char* pad = longest > 0 || body.starts_with(' ') || body.ends_with(' ') ? " " : "";
    return body.empty() ? std::string() : fence + pad + body + pad + fence;
}

std::string uri(std::string_view path) {
    static constexpr std::string_view plain = "-._~/";
    std::string out = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        out += is_letter_or_digit(c) || plain.contains(c)
                   ? std::string(1, c)
                   : std::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

} // namespace tw::report
