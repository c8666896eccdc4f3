#include "text/diff.h"

#include <algorithm>
#include <format>

namespace tw::text {
namespace {

using Lines = std::vector<std::string_view>;
constexpr std::size_t max_distance = 1500;
constexpr std::size_t context = 3;

/// Split after each LF, so that `\r\n` and a missing last line break survive.
Lines split(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

/// The furthest points that Myers' greedy search reached, one row for each distance.
class Search {
public:
    Search(const Lines& before, const Lines& after, std::size_t begin, std::size_t before_end,
           std::size_t after_end)
        : before_(before),
          after_(after),
          begin_(begin),
          rows_(static_cast<long>(before_end - begin)),
          columns_(static_cast<long>(after_end - begin)) {}

    /// Appends the middle part to `out`; false when it differs too much to search.
    bool run(std::vector<DiffLine>& out) {
        const long limit = std::min<long>(rows_ + columns_, static_cast<long>(max_distance));
        std::vector<long> reach(static_cast<std::size_t>(2 * limit + 3), 0);
        std::vector<std::vector<long>> history;
        const auto at = [&](std::vector<long>& row, long k) -> long& {
            return row[static_cast<std::size_t>(k + limit + 1)];
        };
        for (long distance = 0; distance <= limit; ++distance) {
            history.push_back(reach);
            for (long k = -distance; k <= distance; k += 2) {
                const bool down =
                    k == -distance || (k != distance && at(reach, k - 1) < at(reach, k + 1));
                long x = down ? at(reach, k + 1) : at(reach, k - 1) + 1;
                while (x < rows_ && x - k < columns_ && x - k >= 0 && same(x, x - k)) {
                    ++x;
                }
                at(reach, k) = x;
                if (x >= rows_ && x - k >= columns_) {
                    trace_back(history, distance, limit, out);
                    return true;
                }
            }
        }
        return false;
    }

private:
    bool same(long x, long y) const { return line(before_, x) == line(after_, y); }
    std::string_view line(const Lines& lines, long index) const {
        return lines[begin_ + static_cast<std::size_t>(index)];
    }

    void trace_back(std::vector<std::vector<long>>& history, long distance, long limit,
                    std::vector<DiffLine>& out) const {
        std::vector<DiffLine> reversed;
        const auto at = [&](const std::vector<long>& row, long k) {
            return row[static_cast<std::size_t>(k + limit + 1)];
        };
        long x = rows_;
        long y = columns_;
        for (; distance >= 0; --distance) {
            const std::vector<long>& row = history[static_cast<std::size_t>(distance)];
            const long k = x - y;
            const bool down = k == -distance || (k != distance && at(row, k - 1) < at(row, k + 1));
            const long from_k = down ? k + 1 : k - 1;
            const long from_x = distance == 0 ? 0 : at(row, from_k);
            const long from_y = distance == 0 ? 0 : from_x - from_k;
            while (x > from_x && y > from_y) {
                --x;
                --y;
                reversed.push_back({DiffLine::Kind::Same, line(before_, x)});
            }
            if (distance == 0) {
                break;
            }
            if (down) {
                --y;
                reversed.push_back({DiffLine::Kind::Added, line(after_, y)});
            } else {
                --x;
                reversed.push_back({DiffLine::Kind::Removed, line(before_, x)});
            }
        }
        out.insert(out.end(), reversed.rbegin(), reversed.rend());
    }

    const Lines& before_;
    const Lines& after_;
    std::size_t begin_;
    long rows_;
    long columns_;
};

/// Removed lines before added ones within each run of changes, as every diff tool prints them.
void order_runs(std::vector<DiffLine>& lines) {
    for (auto run = lines.begin(); run != lines.end();) {
        run = std::find_if(run, lines.end(),
                           [](const DiffLine& line) { return line.kind != DiffLine::Kind::Same; });
        const auto end = std::find_if(run, lines.end(), [](const DiffLine& line) {
            return line.kind == DiffLine::Kind::Same;
        });
        std::stable_partition(
            run, end, [](const DiffLine& line) { return line.kind == DiffLine::Kind::Removed; });
        run = end;
    }
}

void append_line(std::string& out, char sign, std::string_view line) {
    out += sign;
    out += line;
    if (!line.ends_with('\n')) {
        out += "\n\\ No newline at end of file\n";
    }
}

std::string range_text(std::size_t first, std::size_t count) {
    // A range without lines names the line before it (POSIX diff -U).
    const std::size_t start = count == 0 ? first : first + 1;
    return count == 1 ? std::format("{}", start) : std::format("{},{}", start, count);
}

} // namespace

std::vector<DiffLine> diff_lines(std::string_view before, std::string_view after) {
    const Lines old_lines = split(before);
    const Lines new_lines = split(after);
    const std::size_t shorter = std::min(old_lines.size(), new_lines.size());
    std::size_t head = 0;
    while (head < shorter && old_lines[head] == new_lines[head]) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < shorter - head &&
           old_lines[old_lines.size() - 1 - tail] == new_lines[new_lines.size() - 1 - tail]) {
        ++tail;
    }
    std::vector<DiffLine> lines;
    for (std::size_t i = 0; i < head; ++i) {
        lines.push_back({DiffLine::Kind::Same, old_lines[i]});
    }
    const std::size_t old_end = old_lines.size() - tail;
    const std::size_t new_end = new_lines.size() - tail;
    if (!Search(old_lines, new_lines, head, old_end, new_end).run(lines)) {
        for (std::size_t i = head; i < old_end; ++i) {
            lines.push_back({DiffLine::Kind::Removed, old_lines[i]});
        }
        for (std::size_t i = head; i < new_end; ++i) {
            lines.push_back({DiffLine::Kind::Added, new_lines[i]});
        }
    }
    for (std::size_t i = old_end; i < old_lines.size(); ++i) {
        lines.push_back({DiffLine::Kind::Same, old_lines[i]});
    }
    order_runs(lines);
    return lines;
}

DiffCount count_changes(const std::vector<DiffLine>& lines) {
    DiffCount count;
    for (const DiffLine& line : lines) {
        count.added += line.kind == DiffLine::Kind::Added ? 1 : 0;
        count.removed += line.kind == DiffLine::Kind::Removed ? 1 : 0;
    }
    return count;
}

EditList edits_between(std::string_view before, std::string_view after) {
    std::vector<Edit> edits;
    std::size_t offset = 0;
    const std::vector<DiffLine> lines = diff_lines(before, after);
    for (std::size_t i = 0; i < lines.size();) {
        if (lines[i].kind == DiffLine::Kind::Same) {
            offset += lines[i].text.size();
            ++i;
            continue;
        }
        std::string removed;
        std::string added;
        for (; i < lines.size() && lines[i].kind != DiffLine::Kind::Same; ++i) {
            (lines[i].kind == DiffLine::Kind::Removed ? removed : added) += lines[i].text;
        }
        Edit edit = difference(removed, added);
        edit.range = {edit.range.begin + offset, edit.range.end + offset};
        edits.push_back(std::move(edit));
        offset += removed.size();
    }
    return EditList::make(std::move(edits)).value_or(EditList{}); // the runs are disjoint
}

std::string unified_diff(std::string_view name, std::string_view before, std::string_view after) {
    if (before == after) {
        return {};
    }
    const std::vector<DiffLine> lines = diff_lines(before, after);
    std::string out = std::format("--- a/{}\n+++ b/{}\n", name, name);
    std::size_t old_line = 0;
    std::size_t new_line = 0;
    std::size_t done = 0; // lines[..done) are printed or skipped and counted above
    const auto is_change = [&](std::size_t i) { return lines[i].kind != DiffLine::Kind::Same; };
    for (std::size_t first = 0; first < lines.size();) {
        if (!is_change(first)) {
            ++first;
            continue;
        }
        std::size_t last = first; // last change whose gap to the one before fits in the context
        for (std::size_t i = first; i < lines.size() && i <= last + 2 * context + 1; ++i) {
            last = is_change(i) ? i : last;
        }
        const std::size_t begin = std::max(done, first - std::min(first, context));
        const std::size_t end = std::min(lines.size(), last + context + 1);
        old_line += begin - done;
        new_line += begin - done;
        std::string body;
        std::size_t old_count = 0;
        std::size_t new_count = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const bool removed = lines[i].kind == DiffLine::Kind::Removed;
            const bool added = lines[i].kind == DiffLine::Kind::Added;
            append_line(body, removed ? '-' : added ? '+' : ' ', lines[i].text);
            old_count += added ? 0 : 1;
            new_count += removed ? 0 : 1;
        }
        out += std::format("@@ -{} +{} @@\n{}", range_text(old_line, old_count),
                           range_text(new_line, new_count), body);
        old_line += old_count;
        new_line += new_count;
        done = end;
        first = end;
    }
    return out;
}

} // namespace tw::text
