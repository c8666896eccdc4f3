// The windows of the program, with a project in each.
#pragma once

#include "text/disk.h"
#include "window/arrangement.h"
#include "workspace/recovery.h"

#include <QList>
#include <QObject>
#include <QObjectCleanupHandler>
#include <QStringList>

#include <memory>
#include <optional>

namespace tw::gui {

class MainWindow;
class Theme;
class Workspace;

/// Makes windows and lets go of them when they are closed. What windows have in common is here;
/// project, selection, undo list and views are each window's own.
class Windows : public QObject {
    Q_OBJECT

public:
    /// Whether windows are arranged as they were when the last one was closed.
    enum class Memory { Kept, None };

    explicit Windows(Theme& theme, Memory memory = Memory::Kept);
    ~Windows() override;

    /// A further window without a project, which is yet to be shown. It lives until it is closed.
    MainWindow& add(std::unique_ptr<text::Disk> disk = text::real_disk());
    /// Those that are not closed, the oldest first.
    [[nodiscard]] const QList<MainWindow*>& all() const { return all_; }
    [[nodiscard]] Theme& theme() { return theme_; }
    [[nodiscard]] Arrangement arrangement() const;
    void keep(const Arrangement& arrangement) const;
    /// Tells windows apart: by the project's folder and file, by the whole path where that is not
    /// enough.
    [[nodiscard]] QString nameOf(const MainWindow& window) const;

    /// Opens a project in this window. If another one has it, that comes to the front instead.
    void openIn(MainWindow& window, const QStringList& files);
    /// Opens a project in a window of its own; in an empty one if there is one.
    void openApart(const QStringList& files);
    /// Offers what crashed runs have left behind; each project comes back in a window of its own.
    void offerRecovery();
    /// Asks in all windows with unsaved changes, then closes all. One cancelled question leaves
    /// everything as it is.
    void closeAll();

    /// For a window that was closed.
    void letGo(MainWindow& window);
    void noteRecent(const Workspace& workspace);

signals:
    void recentChanged();

private:
    /// The window that has all of these files as a project.
    [[nodiscard]] MainWindow* having(const QStringList& files) const;
    [[nodiscard]] MainWindow& emptyOne();
    void bringBack(const Recovery::Left& left);
    /// Below and to the right of the window that is used now; the first one where it was.
    void place(MainWindow& window) const;

    Theme& theme_;
    Memory memory_;
    std::optional<Scheme> chosen_; ///< in this run, in whichever window
    QList<MainWindow*> all_;
    QObjectCleanupHandler owner_; ///< of closed ones too, which go when nobody is in them any more
};

} // namespace tw::gui
