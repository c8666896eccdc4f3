#include "compose/env_file.h"

#include <algorithm>

namespace tw::compose {
namespace {

constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

std::string with_escapes(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        const char kind = text[++at];
        switch (kind) {
        case 'n': out += '\n'; break;
        case 'r': out += '\r'; break;
        case 't': out += '\t'; break;
        case '$': out += "$$"; break;
        default: out += kind;
        }
    }
    return out;
}

class EnvFileReader {
public:
    EnvFileReader(const text::FileSet& files, text::FileId file, const Environment& shell,
                  const Environment& below)
        : file_(file), text_(files.text(file)), shell_(shell), below_(below) {}

    EnvFile run() {
        at_ = text_.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        while (at_ < text_.size()) {
            line();
        }
        return std::move(result_);
    }

private:
    void line() {
        const std::size_t begin = at_;
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        at_ = std::min(end + 1, text_.size());
        std::string_view line = text_.substr(begin, end - begin);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        line = trimmed(line);
        if (line.starts_with("export ")) {
            line = trimmed(line.substr(7));
        }
        if (line.empty() || line.starts_with('#')) {
            return;
        }
        const std::size_t separator = line.find_first_of("=:");
        if (separator == std::string_view::npos) {
            return; // a bare name: the shell's value, which counts anyway
        }
        const std::string key(trimmed(line.substr(0, separator)));
        if (key.contains('"') || key.contains('\'')) {
            problem({begin, end}, say("a name in an environment file cannot be quoted"));
            return;
        }
        value(key, trimmed(line.substr(separator + 1)), begin, end);
    }

    void value(const std::string& key, std::string_view raw, std::size_t begin, std::size_t end) {
        if (raw.starts_with('"') || raw.starts_with('\'')) {
            quoted(key, static_cast<std::size_t>(raw.data() - text_.data()), {begin, end});
            return;
        }
        for (std::size_t hash = raw.find('#'); hash != std::string_view::npos;
             hash = raw.find('#', hash + 1)) {
            if (hash == 0 || blanks.contains(raw[hash - 1])) {
                raw = trimmed(raw.substr(0, hash));
                break;
            }
        }
        set(key, expanded(raw));
    }

    void quoted(const std::string& key, std::size_t open, text::Range line) {
        const char quote = text_[open];
        std::size_t close = open + 1;
        while (close < text_.size() && text_[close] != quote) {
            close += quote == '"' && text_[close] == '\\' ? 2U : 1U;
        }
        if (close >= text_.size()) {
            problem(line, say("the quote in the value of {} is never closed", key));
            return;
        }
        const std::string_view body = text_.substr(open + 1, close - open - 1);
        set(key, quote == '"' ? expanded(with_escapes(body)) : std::string(body));
        at_ = std::min(text_.find('\n', close), text_.size() - 1) + 1;
        const std::string_view rest = trimmed(text_.substr(close + 1, at_ - close - 1));
        if (!rest.empty() && !rest.starts_with('#') && !rest.starts_with('\n') &&
            !rest.starts_with('\r')) {
            problem(line, say("text stands behind the closing quote of {}", key));
        }
    }

    std::string expanded(std::string_view text) const {
        Environment known = shell_;
        known.insert(result_.values.begin(), result_.values.end());
        known.insert(below_.begin(), below_.end());
        return text.contains('$') ? interpolate(text, known).text : std::string(text);
    }

    void set(const std::string& key, std::string value) {
        result_.values.insert_or_assign(key, std::move(value));
    }

    void problem(text::Range range, Phrase message) {
        result_.diagnostics.push_back(
            {"TW-CMP-027", text::Severity::Error, std::move(message), {file_, range}});
    }

    text::FileId file_;
    std::string_view text_;
    const Environment& shell_;
    const Environment& below_;
    std::size_t at_ = 0;
    EnvFile result_;
};

} // namespace

EnvFile read_env_file(const text::FileSet& files, text::FileId file, const Environment& shell,
                      const Environment& below) {
    return EnvFileReader(files, file, shell, below).run();
}

} // namespace tw::compose
