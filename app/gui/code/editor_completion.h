// The list of what may be typed at the cursor of an editor.
#pragma once

#include "assist/completions.h"

#include <QObject>

#include <functional>

class QCompleter;
class QKeyEvent;
class QStandardItemModel;

namespace tw::gui {

class CodeEditor;
class Theme;

class EditorCompletion : public QObject {
    Q_OBJECT

public:
    /// What may stand at a byte of the editor's text.
    using Find = std::function<assist::Choices(std::size_t byte)>;

    EditorCompletion(CodeEditor& editor, const Theme& theme, Find find);
    /// Opens the list because somebody asked for it.
    void open();
    /// A key was typed; `changed`: it has changed the text.
    void follow(bool changed);
    /// The key is for the list, not for the text.
    [[nodiscard]] bool leavesToList(const QKeyEvent& event) const;

private:
    void makeList();
    void offer(bool isAsked);
    void insert(int row);
    [[nodiscard]] bool isOpen() const;

    CodeEditor& editor_;
    const Theme& theme_;
    Find find_;
    QStandardItemModel* model_ = nullptr; ///< made with the list when it is first needed
    QCompleter* completer_ = nullptr;
    assist::Choices offered_;
};

} // namespace tw::gui
