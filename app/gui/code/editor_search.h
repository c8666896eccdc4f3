// Find and replace in the editor that is shown.
#pragma once

#include "code/search_bar.h"
#include "workspace/workspace.h"

#include <functional>

namespace tw::gui {

class CodeEditor;

class EditorSearch : public QObject {
    Q_OBJECT

public:
    /// The editor that is shown, with its file; null when there is none.
    using Shown = std::function<std::pair<CodeEditor*, text::FileId>()>;

    EditorSearch(Workspace& workspace, SearchBar& bar, Shown shown, QObject* parent);
    /// Opens the bar; the selection within a line is what is looked for.
    void open(bool replacing);
    void step(int by);
    /// Looks again: another text, another editor.
    void refresh();
    /// The cursor has moved.
    void showPlace();

private:
    void lookFirst();
    void replaceOne();
    void replaceAll();
    void replace(const std::vector<SearchHit>& hits, const QString& title);
    void leave();
    [[nodiscard]] int hitAtCursor() const;
    [[nodiscard]] CodeEditor* editor() const { return shown_().first; }

    Workspace& workspace_;
    SearchBar& bar_;
    Shown shown_;
    std::vector<SearchHit> hits_; ///< in the editor that is shown
    int origin_ = 0;              ///< where the cursor was before anything was looked for
};

} // namespace tw::gui
