#include "report/fix_edits.h"

#include "report/secrets.h"

#include <algorithm>

namespace tw::report {

const text::FileEdits* edits_of(const CheckResult& result, FixIndex fix) {
    const auto found = result.edits.find(fix);
    if (found == result.edits.end()) {
        return nullptr;
    }
    for (const auto& [file, list] : found->second) {
        const bool shows_secret = std::ranges::any_of(list.edits(), [](const text::Edit& edit) {
            return !secrets_by_lines(edit.text).empty();
        });
        if (shows_secret) {
            return nullptr;
        }
    }
    return &found->second;
}

} // namespace tw::report
