#include "rules/short_mounts.h"

#include "compose/interpolate.h"

namespace tw::rules {
namespace {

std::vector<std::string> split_at(std::string_view text, char separator) {
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == separator) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

/// The part behind the second colon that separates; a drive's colon does not.
std::vector<std::string> options_of(std::string_view text) {
    const bool has_drive = text.size() > 2 && text[1] == ':' && (text[2] == '\\' || text[2] == '/');
    const std::size_t first = text.find(':', has_drive ? 2 : 0);
    const std::size_t second = first == std::string_view::npos ? first : text.find(':', first + 1);
    return second == std::string_view::npos ? std::vector<std::string>{}
                                            : split_at(text.substr(second + 1), ',');
}

/// A scalar on one line without its quotes; nothing for what begins a mapping.
std::optional<std::string_view> one_line_scalar(std::string_view source) {
    if (source.empty() || source.contains('\n') || source.contains(": ") || source.front() == '{' ||
        source.front() == '*' || source.front() == '&') {
        return std::nullopt;
    }
    const bool is_quoted = source.size() > 1 && source.front() == source.back() &&
                           (source.front() == '"' || source.front() == '\'');
    return is_quoted ? source.substr(1, source.size() - 2) : source;
}

} // namespace

std::optional<SetValue> ShortMount::without(const facts::Facts& facts,
                                            const std::string& option) const {
    const auto written = written_at(facts, value->origin.location);
    const auto source = written ? written->text() : std::nullopt;
    if (!source || value->origin.variable) {
        return std::nullopt;
    }
    std::string kept;
    for (const std::string& each : options) {
        if (each != option) {
            kept += (kept.empty() ? ":" : ",") + each;
        }
    }
    return SetValue{written->place, source->substr(0, source->rfind(':')) + kept};
}

std::vector<ShortMount> short_mounts(const facts::Facts& facts, const ServiceBody& service) {
    std::vector<ShortMount> mounts;
    for (const compose::Value& value : service.items("volumes")) {
        const auto source = one_line_scalar(source_at(facts, value.origin.location));
        if (!source) {
            continue;
        }
        std::string text = source->contains('$')
                               ? compose::interpolate(*source, facts.load_options.environment).text
                               : std::string(*source);
        auto options = options_of(text);
        mounts.push_back({std::move(text), std::move(options), &value});
    }
    return mounts;
}

} // namespace tw::rules
