// The form in which unsaved work is kept on disk: one line of JSON for what was there at first, and
// one for each step after it. A last line that was cut off by a crash counts as not written.
#pragma once

#include "picture/layout.h"
#include "text/edit.h"
#include "text/new_files.h"

#include <QByteArray>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tw::gui {

/// Unsaved work: texts as they should be, and the arrangement.
struct Unsaved {
    std::vector<std::filesystem::path> compose; ///< what to open
    std::map<std::filesystem::path, std::string> texts;
    std::optional<picture::Layout> layout; ///< nothing: as it is saved
    text::NewFiles newFiles = {};          ///< all that are to be made

    friend bool operator==(const Unsaved&, const Unsaved&) = default;
};

/// What one step adds.
struct JournalStep {
    std::map<std::filesystem::path, text::EditList> edits; ///< of texts that the journal knows
    std::map<std::filesystem::path, std::string> texts;    ///< whole, for all others
    std::optional<picture::Layout> layout;                 ///< if it has changed
    std::optional<text::NewFiles> newFiles = {};           ///< all, if they have changed
};

[[nodiscard]] QByteArray journalStart(const Unsaved& unsaved);
[[nodiscard]] QByteArray journalLine(const JournalStep& step);

/// Nothing if it is no journal. Lines behind a damaged one are left out, since they build on it.
[[nodiscard]] std::optional<Unsaved> readJournal(const QByteArray& bytes);

} // namespace tw::gui
