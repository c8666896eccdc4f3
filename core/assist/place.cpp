#include "assist/place.h"

#include "assist/lines.h"
#include "base/letters.h"

#include <algorithm>

namespace tw::assist {
namespace {

bool belongs_to_word(char c) {
    return is_name_letter(c) || c == '/' || c == '@' || is_beyond_ascii(c);
}

/// What a line begins in, from the outside in, and what they lie in.
struct Ancestry {
    yaml::Path path;
    std::optional<std::size_t> flow; ///< the text lies in brackets that open here
};

/// Climbs from a column of a line to the root. Nothing for what is no structure: the lines of a
/// block scalar or a long text.
class Climb {
public:
    Climb(std::string_view text, const Line& from) : text_(text), at_(from) {}

    /// Takes in the dashes of the first line, from the right; the climb goes on from the leftmost.
    void take_dashes(std::size_t below) {
        for (auto dash = at_.dashes.rbegin(); dash != at_.dashes.rend(); ++dash) {
            if (*dash < below) {
                step_index(*dash);
            }
        }
    }
    void start_at(std::size_t column) { limit_ = column; }

    [[nodiscard]] std::optional<Ancestry> to_root() {
        std::optional<Line> line = line_before(text_, at_);
        for (; line && (limit_ > 0 || wants_key_); line = line_before(text_, *line)) {
            if (line->says_nothing()) {
                continue;
            }
            if (line->ends_document()) {
                break;
            }
            if (!take(*line)) {
                return std::nullopt;
            }
        }
        std::ranges::reverse(result_.path);
        return std::move(result_);
    }

private:
    void step_index(std::size_t column) {
        result_.path.emplace_back(std::size_t{0});
        limit_ = column;
        wants_key_ = true;
    }

    bool take(const Line& line) {
        const bool is_parent =
            line.key && (line.column < limit_ || (wants_key_ && line.column == limit_));
        if (is_parent) {
            const std::string_view value = line.value();
            const bool is_flow = value.starts_with('[') || value.starts_with('{');
            if (is_flow && result_.path.empty()) {
                result_.flow = static_cast<std::size_t>(value.data() - text_.data());
            } else if (!value.empty()) {
                return false;
            }
            result_.path.emplace_back(line.key->name);
            limit_ = line.column;
            wants_key_ = false;
        } // else more of a text in quotes, however far left, or nothing of this branch
        for (auto dash = line.dashes.rbegin(); dash != line.dashes.rend(); ++dash) {
            if (*dash < limit_) {
                step_index(*dash);
            }
        }
        return true;
    }

    std::string_view text_;
    Line at_;
    Ancestry result_; ///< from the inside out
    std::size_t limit_ = 0;
    bool wants_key_ = false;
};

/// The last open bracket of a text in flow style, and the word in it.
struct Flow {
    struct Frame {
        bool is_map = false;
        std::string key; ///< whose value is being written
        bool has_key = false;
        std::vector<std::string> before; ///< items, or keys
    };
    std::vector<Frame> frames;
    std::size_t word = 0;
    bool in_quotes = false;
};

std::string trimmed(std::string_view text) {
    const auto is_edge = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!text.empty() && is_edge(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && is_edge(text.back())) {
        text.remove_suffix(1);
    }
    const bool quoted = text.size() > 1 && (text.front() == '"' || text.front() == '\'') &&
                        text.back() == text.front();
    return std::string(quoted ? text.substr(1, text.size() - 2) : text);
}

void end_word(Flow& flow, std::string_view word) {
    Flow::Frame& frame = flow.frames.back();
    if (frame.is_map) {
        if (!frame.has_key) {
            frame.before.push_back(trimmed(word));
        }
    } else {
        frame.before.push_back(trimmed(word));
    }
    frame.has_key = false;
}

Flow read_flow(std::string_view text, std::size_t begin, std::size_t end) {
    Flow flow;
    char quote = 0;
    flow.word = begin;
    for (std::size_t at = begin; at < end; ++at) {
        const char c = text[at];
        if (quote != 0) {
            if (c == '\\' && quote == '"') {
                ++at;
            } else if (c == quote) {
                quote = 0;
            }
            continue;
        }
        const std::string_view word = text.substr(flow.word, at - flow.word);
        const bool is_first = trimmed(word).empty();
        if ((c == '"' || c == '\'') && is_first) {
            quote = c;
        } else if (c == '[' || c == '{') {
            flow.frames.push_back({.is_map = c == '{'});
            flow.word = at + 1;
        } else if (flow.frames.empty()) {
            break;
        } else if (c == ']' || c == '}') {
            flow.frames.pop_back();
            flow.word = at + 1;
        } else if (c == ',') {
            end_word(flow, word);
            flow.word = at + 1;
        } else if (c == ':' && flow.frames.back().is_map && at + 1 < text.size() &&
                   (text[at + 1] == ' ' || at + 1 == end)) {
            Flow::Frame& frame = flow.frames.back();
            frame.key = trimmed(word);
            frame.before.push_back(frame.key);
            frame.has_key = true;
            flow.word = at + 1;
        }
    }
    flow.in_quotes = quote != 0;
    while (flow.word < end && std::string_view(" \n\r\t").contains(text[flow.word])) {
        ++flow.word;
    }
    return flow;
}

/// The word from `begin`, without a quote before it, to its end behind the cursor.
void set_word(Place& place, std::string_view text, std::size_t begin, std::size_t offset) {
    if (begin < offset && (text[begin] == '"' || text[begin] == '\'')) {
        ++begin;
    }
    begin = std::min(begin, offset);
    std::size_t end = offset;
    while (end < text.size() && belongs_to_word(text[end])) {
        ++end;
    }
    place.word = {begin, end};
    place.before = std::string(text.substr(begin, offset - begin));
    std::size_t behind = end;
    while (behind < text.size() && (text[behind] == '"' || text[behind] == '\'')) {
        ++behind;
    }
    place.has_colon = behind < text.size() && text[behind] == ':';
}

std::optional<Place> place_in_flow(std::string_view text, std::size_t begin, std::size_t offset,
                                   yaml::Path path) {
    const Flow flow = read_flow(text, begin, offset);
    if (flow.frames.empty()) {
        return std::nullopt;
    }
    Place place{.path = std::move(path), .in_flow = true};
    for (const Flow::Frame& frame : flow.frames) {
        if (!frame.is_map) {
            place.path.emplace_back(std::size_t{0});
        } else if (frame.has_key) {
            place.path.emplace_back(frame.key);
        }
    }
    const Flow::Frame& last = flow.frames.back();
    place.role = last.is_map && !last.has_key ? Place::Role::Key : Place::Role::Value;
    if (!last.is_map || !last.has_key) {
        place.siblings = last.before;
    }
    set_word(place, text, flow.word, offset);
    return place;
}

/// The word behind a dash.
std::string item_of(const Line& line) {
    const std::string_view content = line.content();
    return trimmed(content.substr(0, content.find(" #")));
}

/// The keys of the mapping whose keys stand in a column, around a line. Dashes below a key in its
/// own column are its list; without such a key, the line is one of that list itself.
void find_keys(Place& place, std::string_view text, const Line& line) {
    std::vector<std::string> items;
    const auto look = [&](const Line& other) {
        if (other.says_nothing()) {
            return true;
        }
        if (other.first_column() < place.column) {
            const bool opens = other.column == place.column && other.begin < line.begin;
            if (opens && other.key) {
                place.siblings.push_back(other.key->name);
            }
            return false;
        }
        if (other.first_column() == place.column) {
            const bool is_own_list = place.has_colon && other.begin > line.begin;
            if (!other.dashes.empty()) {
                if (!is_own_list) {
                    items.push_back(other.key ? std::string() : item_of(other));
                }
            } else if (other.key) {
                place.siblings.push_back(other.key->name);
            }
        }
        return !other.ends_document();
    };
    for (auto other = line_before(text, line); other && look(*other);) {
        other = line_before(text, *other);
    }
    for (auto other = line_after(text, line); other && look(*other);) {
        other = line_after(text, *other);
    }
    place.among_dashes = place.siblings.empty() && !items.empty();
    if (place.among_dashes) {
        place.siblings = std::move(items);
    }
}

/// The items of the list whose dashes stand in a column, around a line.
void find_items(Place& place, std::string_view text, const Line& line, std::size_t dash) {
    const auto look = [&](const Line& other) {
        if (other.says_nothing()) {
            return true;
        }
        if (other.first_column() < dash || (other.dashes.empty() && other.column == dash)) {
            return false;
        }
        if (!other.dashes.empty() && other.dashes.back() == dash && !other.key) {
            place.siblings.push_back(item_of(other));
        }
        return true;
    };
    for (auto other = line_before(text, line); other && look(*other);) {
        other = line_before(text, *other);
    }
    for (auto other = line_after(text, line); other && look(*other);) {
        other = line_after(text, *other);
    }
}

bool is_in_comment(std::string_view before) {
    char quote = 0;
    for (std::size_t at = 0; at < before.size(); ++at) {
        const char c = before[at];
        const bool follows_blank = at == 0 || before[at - 1] == ' ' || before[at - 1] == '\t';
        if (quote != 0) {
            if (c == quote) {
                quote = 0;
            }
        } else if ((c == '"' || c == '\'') && follows_blank) {
            quote = c;
        } else if (c == '#' && follows_blank) {
            return true;
        }
    }
    return false;
}

std::optional<Place> value_behind_key(std::string_view text, std::size_t offset, const Line& line,
                                      Climb climb) {
    climb.start_at(line.column);
    climb.take_dashes(line.column);
    auto ancestry = climb.to_root();
    if (!ancestry || ancestry->flow) {
        return std::nullopt;
    }
    ancestry->path.emplace_back(line.key->name);
    const std::string_view value = line.value();
    if (value.starts_with('[') || value.starts_with('{')) {
        const auto begin = static_cast<std::size_t>(value.data() - text.data());
        return place_in_flow(text, begin, offset, std::move(ancestry->path));
    }
    if (value.starts_with('|') || value.starts_with('>')) {
        return std::nullopt;
    }
    Place place{
        .role = Place::Role::Value, .path = std::move(ancestry->path), .column = line.column};
    set_word(place, text, offset - value.size(), offset);
    return place;
}

} // namespace

std::optional<Place> place_at(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const Line whole = read_line(text, line_begin(text, offset));
    const std::size_t cursor = offset - whole.begin;
    if (cursor > whole.text.size()) {
        return std::nullopt;
    }
    const Line line = cut(whole, cursor);
    if (is_in_comment(line.text)) {
        return std::nullopt;
    }
    Climb climb(text, line);
    if (line.key) {
        return value_behind_key(text, offset, line, climb);
    }
    climb.start_at(line.column);
    climb.take_dashes(line.column + 1);
    auto ancestry = climb.to_root();
    if (!ancestry) {
        return std::nullopt;
    }
    const std::string_view content = line.content();
    if (ancestry->flow) {
        return place_in_flow(text, *ancestry->flow, offset, std::move(ancestry->path));
    }
    if (content.starts_with('[') || content.starts_with('{')) {
        return place_in_flow(text, offset - content.size(), offset, std::move(ancestry->path));
    }
    Place place{.path = std::move(ancestry->path), .column = line.column};
    set_word(place, text, offset - content.size(), offset);
    if (!line.dashes.empty()) {
        place.role = Place::Role::Value;
        place.behind_dash = true;
        find_items(place, text, line, line.dashes.back());
    } else {
        find_keys(place, text, line);
    }
    return place;
}

} // namespace tw::assist
