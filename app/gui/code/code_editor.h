// One file as text, with line numbers and underlined problems.
#pragma once

#include "code/editor_text.h"
#include "text/range.h"
#include "theme/theme.h"

#include <QPlainTextEdit>

#include <vector>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace tw::gui {

class LineNumbers;

class CodeEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    struct Mark {
        text::Range range;
        bool error = false;
        QString tip;
    };

    explicit CodeEditor(const Theme& theme, QWidget* parent = nullptr);

    /// Takes over what is different, and leaves cursor and scroll position where they are.
    void setBytes(const std::string& bytes);
    void setMarks(std::vector<Mark> marks);
    /// Puts the cursor at a place and brings it into the middle.
    void goTo(text::Range range);
    [[nodiscard]] std::size_t cursorByte() const;
    /// The problems at a byte, in words.
    [[nodiscard]] QStringList problemsAt(std::size_t byte) const;
    /// Where the character of a byte is shown, in global coordinates.
    [[nodiscard]] QRect globalRect(std::size_t byte) const;

signals:
    void typed(tw::text::Range range, const std::string& bytes);
    /// The pointer rests on a byte.
    void hovered(std::size_t byte);
    /// The pointer or the text has moved on.
    void left();
    /// Ctrl and click on a byte.
    void originRequested(std::size_t byte);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    friend class LineNumbers;
    [[nodiscard]] QString documentText() const;
    void noteTyping();
    void paintMarks();
    void layoutNumbers();
    void paintNumbers(QPainter& painter, const QRect& area);
    void applyTheme();
    [[nodiscard]] int numbersWidth() const;

    const Theme& theme_;
    LineNumbers* numbers_;
    KSyntaxHighlighting::SyntaxHighlighter* highlighter_ = nullptr;
    EditorText shown_;
    std::vector<Mark> marks_;
    bool loading_ = false;
};

} // namespace tw::gui
