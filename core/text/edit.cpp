#include "text/edit.h"

#include <algorithm>
#include <cstdint>

namespace tw::text {

Result<EditList> EditList::make(std::vector<Edit> edits) {
    std::ranges::stable_sort(
        edits, [](const Edit& left, const Edit& right) { return left.range < right.range; });
    for (std::size_t i = 1; i < edits.size(); ++i) {
        if (edits[i].range.begin < edits[i - 1].range.end) {
            return fail(say("two edits touch the same text at byte {}; nothing was changed",
                            edits[i].range.begin));
        }
    }
    EditList list;
    list.edits_ = std::move(edits);
    return list;
}

std::string EditList::apply(std::string_view original) const {
    std::string result;
    result.reserve(original.size());
    std::size_t done = 0;
    for (const Edit& edit : edits_) {
        result.append(original, done, edit.range.begin - done);
        result.append(edit.text);
        done = edit.range.end;
    }
    return result.append(original, done);
}

EditList EditList::inverse(std::string_view original) const {
    EditList back;
    std::size_t grown = 0; // what the edits so far have added, modulo 2^n like all of size_t
    for (const Edit& edit : edits_) {
        const std::size_t begin = edit.range.begin + grown;
        back.edits_.push_back({{begin, begin + edit.text.size()},
                               std::string(original.substr(edit.range.begin, edit.range.size()))});
        grown += edit.text.size() - edit.range.size();
    }
    return back;
}

std::size_t EditList::moved(std::size_t offset) const {
    std::size_t grown = 0;
    for (const Edit& edit : edits_) {
        if (edit.range.begin >= offset) {
            break;
        }
        if (edit.range.end > offset) {
            return edit.range.begin + grown;
        }
        grown += edit.text.size() - edit.range.size();
    }
    return offset + grown;
}

Edit difference(std::string_view before, std::string_view after) {
    const auto is_inside_character = [](std::string_view text, std::size_t at) {
        return at < text.size() && (static_cast<std::uint8_t>(text[at]) & 0xC0U) == 0x80U;
    };
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && before[head] == after[head]) {
        ++head;
    }
    while (head > 0 && (is_inside_character(before, head) || is_inside_character(after, head))) {
        --head;
    }
    std::size_t tail = 0;
    while (tail < shorter - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    while (tail > 0 && is_inside_character(before, before.size() - tail)) {
        --tail;
    }
    return {{head, before.size() - tail},
            std::string(after.substr(head, after.size() - tail - head))};
}

} // namespace tw::text
