// Unsaved work, kept for the case that the program or the computer stops.
#pragma once

#include "base/result.h"
#include "workspace/journal.h"

#include <QFile>
#include <QString>

#include <optional>
#include <set>

namespace tw::gui {

/// One journal per open project in the application's data folder. Each step is handed to the system
/// before it is shown, so that the end of the program loses nothing. The program holds a lock on
/// its journal; one that is not locked was left by a crash.
class Recovery {
public:
    struct Left {
        QString file; ///< of the recovery folder
        Unsaved unsaved;
    };

    Recovery();
    /// Begins anew with all that is unsaved, and waits until the disk has it.
    [[nodiscard]] Result<void> keep(const Unsaved& unsaved);
    /// Adds a step to what is kept.
    [[nodiscard]] Result<void> add(const JournalStep& step);
    [[nodiscard]] bool isKeeping() const { return file_.isOpen(); }
    /// Its edits can be added, since its text is known.
    [[nodiscard]] bool knows(const std::filesystem::path& path) const {
        return known_.contains(path);
    }
    /// Everything is saved, or was given up on purpose.
    void forget();
    /// The newest work that another run has left behind.
    [[nodiscard]] std::optional<Left> left() const;
    static void discard(const Left& left);

private:
    QString folder_;
    QFile file_; ///< open and locked while something is kept
    bool written_ = false;
    std::set<std::filesystem::path> known_;
};

} // namespace tw::gui
