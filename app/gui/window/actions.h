// All actions of the window: each has its place in a menu, and all are found in the palette.
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>

class QMainWindow;
class QMenu;
class QUndoStack;

namespace tw::gui {

class Theme;

class Actions : public QObject {
    Q_OBJECT

public:
    Actions(QMainWindow& window, QUndoStack& undo, const Theme& theme);

    // File
    QAction *open, *save, *saveAs, *revert, *exportPatch, *exportPicture, *quit;
    // Edit
    QAction *undo, *redo, *palette, *filter;
    // View
    QAction *zoomIn, *zoomOut, *zoomReset, *fit, *reachability, *published, *dependencies,
        *problems, *code, *changes, *lightTheme, *darkTheme, *systemTheme;
    // Design
    QAction *fixSafe, *addNetwork, *selectionMenu;
    // Help
    QAction *about, *keys;

    [[nodiscard]] QMenu* recentMenu() const { return recent_; }
    /// All of them, for the palette.
    [[nodiscard]] const QList<QAction*>& all() const { return all_; }
    /// Those that need an open project.
    void setProjectOpen(bool isOpen);

private:
    QAction* add(QMenu* menu, const QString& text, const QString& tip,
                 const QKeySequence& shortcut = {}, const QString& icon = {});
    QAction* addToggle(QMenu* menu, const QString& text, const QString& tip,
                       const QKeySequence& shortcut, const QString& icon, bool on);
    void makeFile();
    void makeEdit(QUndoStack& stack);
    void makeView();
    void makeThemes(QMenu* menu);
    void makeDesign();
    void makeHelp();
    void tint();

    QMainWindow& window_;
    const Theme& theme_;
    QMenu* recent_ = nullptr;
    QList<QAction*> all_;
    QList<QAction*> needProject_;
};

} // namespace tw::gui
