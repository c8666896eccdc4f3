// Unsaved work, kept for the case that the program or the computer stops.
#pragma once

#include "base/result.h"
#include "workspace/journal.h"

#include <QDateTime>
#include <QFile>
#include <QString>

#include <memory>
#include <set>
#include <vector>

namespace tw::gui {

/// One journal per open project in the application's data folder. Each step is handed to the system
/// before it is shown, so that the end of the program loses nothing. A journal is locked before it
/// gets its name, and for as long as its window lives; one that is not locked was left by a crash.
class Recovery {
public:
    /// Nobody else is offered it while this lives.
    struct Left {
        QString file;   ///< of the recovery folder
        QDateTime when; ///< of its last step
        Unsaved unsaved;
        std::shared_ptr<QFile> hold;
    };

    Recovery();
    /// Begins anew with all that is unsaved, and waits until the disk has it.
    [[nodiscard]] Result<void> keep(const Unsaved& unsaved);
    /// Adds a step to what is kept.
    [[nodiscard]] Result<void> add(const JournalStep& step);
    /// A step can be added; otherwise it takes a beginning.
    [[nodiscard]] bool isKeeping() const { return keeping_; }
    /// Its edits can be added, since its text is known.
    [[nodiscard]] bool knows(const std::filesystem::path& path) const {
        return known_.contains(path);
    }
    /// Everything is saved, or was given up on purpose.
    void forget();
    /// The work that other runs have left behind, the newest first.
    [[nodiscard]] static std::vector<Left> left();
    static void discard(const Left& left);

private:
    QString path_;
    std::unique_ptr<QFile> file_; ///< locked while there is a journal, a stale one too
    bool keeping_ = false;
    std::set<std::filesystem::path> known_;
};

} // namespace tw::gui
