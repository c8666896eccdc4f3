// The files of the project as text, one tab each, with a bar that searches below them.
#pragma once

#include "code/code_editor.h"
#include "code/hover_popup.h"
#include "commands.h"
#include "selection.h"
#include "workspace/workspace.h"

#include <QTabWidget>

#include <vector>

namespace tw::gui {

class EditorSearch;
class FixMenu;
class SearchBar;

class CodePanel : public QWidget {
    Q_OBJECT

public:
    CodePanel(Workspace& workspace, Selection& selection, Commands& commands, const Theme& theme,
              QWidget* parent = nullptr);
    void goTo(const text::Location& location);
    /// Goes to a place, so that `goBack` leads to where the cursor is now.
    void visit(const text::Location& location);
    void goBack();
    /// From a name to where it is declared, else from a use of a value, such as `extends`, to where
    /// it is written.
    void goToDefinition();
    /// A menu of all places that name what the cursor is on.
    void showReferences();
    /// A menu of the quick fixes of the cursor's line, each with what it would change.
    void showFixes();
    /// What the pointer gets to see when it rests on a text, for the cursor.
    void showValue();
    /// Offers what may be typed at the cursor.
    void complete();
    [[nodiscard]] EditorSearch& search() { return *search_; }
    [[nodiscard]] CodeEditor* editor(text::FileId file) const;
    [[nodiscard]] CodeEditor* currentEditor() const;
    [[nodiscard]] text::FileId currentFile() const;

signals:
    void cursorMoved(int line, int column);
    /// Why there is no way from here.
    void lost(const QString& reason);

private:
    void openFiles();
    void addEditor(text::FileId file);
    void takeTexts();
    void markProblems(const analysis::SnapshotPtr& snapshot);
    void followSelection();
    void selectAtCursor(text::FileId file);
    void markTabs();
    void showHover(text::FileId file, std::size_t byte);
    void goToOrigin();
    [[nodiscard]] text::Location cursorPlace() const;

    Workspace& workspace_;
    Selection& selection_;
    const Theme& theme_;
    QTabWidget* tabs_;
    SearchBar* bar_;
    EditorSearch* search_;
    FixMenu* fixes_;
    std::vector<CodeEditor*> editors_; ///< by FileId
    HoverPopup* hover_;
    std::vector<text::Location> visited_; ///< the way back, the nearest last
    bool following_ = false;
};

} // namespace tw::gui
