// The files of the project as text, one tab each.
#pragma once

#include "code/code_editor.h"
#include "code/hover_popup.h"
#include "selection.h"
#include "workspace/workspace.h"

#include <QTabWidget>

#include <vector>

namespace tw::gui {

class CodePanel : public QWidget {
    Q_OBJECT

public:
    CodePanel(Workspace& workspace, Selection& selection, const Theme& theme,
              QWidget* parent = nullptr);
    void goTo(const text::Location& location);
    /// Goes to a place, so that `goBack` leads to where the cursor is now.
    void visit(const text::Location& location);
    void goBack();
    /// From a use of a value, such as an alias or `extends`, to where it is written.
    void goToOrigin();
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
    void renameTabs();
    void showHover(text::FileId file, std::size_t byte);

    Workspace& workspace_;
    Selection& selection_;
    const Theme& theme_;
    QTabWidget* tabs_;
    std::vector<CodeEditor*> editors_; ///< by FileId
    HoverPopup* hover_;
    std::vector<text::Location> visited_; ///< the way back, the nearest last
    bool following_ = false;
};

} // namespace tw::gui
