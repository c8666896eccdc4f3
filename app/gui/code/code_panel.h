// The files of the project as text, one tab each.
#pragma once

#include "code/code_editor.h"
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
    [[nodiscard]] CodeEditor* editor(text::FileId file) const;
    [[nodiscard]] CodeEditor* currentEditor() const;
    [[nodiscard]] text::FileId currentFile() const;

signals:
    void cursorMoved(int line, int column);

private:
    void openFiles();
    void addEditor(text::FileId file);
    void takeTexts();
    void markProblems(const analysis::SnapshotPtr& snapshot);
    void followSelection();
    void selectAtCursor(text::FileId file);
    void renameTabs();

    Workspace& workspace_;
    Selection& selection_;
    const Theme& theme_;
    QTabWidget* tabs_;
    std::vector<CodeEditor*> editors_; ///< by FileId
    bool following_ = false;
};

} // namespace tw::gui
