// One file as text: line numbers, underlined problems, folds, and what a search has found.
#pragma once

#include "code/editor_text.h"
#include "code/text_search.h"
#include "text/range.h"
#include "theme/theme.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <set>
#include <vector>

namespace tw::gui {

class EditorCompletion;
class EditorMargin;
class Folding;
class YamlHighlighter;

class CodeEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    struct Mark {
        enum class Look { Error, Warning, Quiet };
        text::Range range;
        Look look = Look::Quiet; ///< quiet: not underlined
        QString tip;
        bool fixable = false;
    };

    explicit CodeEditor(const Theme& theme, QWidget* parent = nullptr);

    /// Takes over what is different, and leaves cursor and scroll position where they are.
    /// A text that could not be written back as it was cannot be typed in.
    void setBytes(const std::string& bytes);
    /// Locked: cannot be typed in, whatever the text.
    void setLocked(bool locked);
    void setMarks(std::vector<Mark> marks);
    void setHits(std::vector<SearchHit> hits);
    /// Offers completions while somebody types; owned by whoever made it.
    void setCompletion(EditorCompletion* completion) { completion_ = completion; }
    /// Puts the cursor at a place and brings it into the middle.
    void goTo(text::Range range);
    /// Selects a hit, and brings it into sight.
    void choose(const SearchHit& hit);
    [[nodiscard]] QString documentText() const;
    [[nodiscard]] std::size_t cursorByte() const;
    [[nodiscard]] std::size_t byteOf(int position) const { return shown_.byteOf(position); }
    [[nodiscard]] int positionOf(std::size_t byte) const { return shown_.positionOf(byte); }
    /// What puts a text in place of characters, in bytes.
    [[nodiscard]] text::Edit editFor(int begin, int end, const QString& text) const {
        return shown_.edit(begin, end, text);
    }
    /// The problems at a byte, in words.
    [[nodiscard]] QStringList problemsAt(std::size_t byte) const;
    /// Whether a problem that begins in a line, counted from 0, has a quick fix.
    [[nodiscard]] bool hasFixes(int line) const { return fixable_.contains(line); }
    /// Where the character of a byte is shown, in global coordinates.
    [[nodiscard]] QRect globalRect(std::size_t byte) const;

    /// Null before the editor has been shown, and for a text that is too long.
    [[nodiscard]] const YamlHighlighter* highlighter() const { return highlighter_; }
    [[nodiscard]] Folding& folding() { return *folding_; }
    [[nodiscard]] const Theme& theme() const { return theme_; }
    // For the margin.
    [[nodiscard]] QTextBlock firstShown() const { return firstVisibleBlock(); }
    [[nodiscard]] double topOf(const QTextBlock& block) const;
    using QPlainTextEdit::blockBoundingRect;

signals:
    void typed(tw::text::Range range, const std::string& bytes);
    /// The pointer rests on a byte.
    void hovered(std::size_t byte);
    /// The pointer or the text has moved on.
    void left();
    /// Ctrl and click on a byte.
    void originRequested(std::size_t byte);
    /// The quick fixes of the cursor's line are asked for.
    void fixesRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void noteTyping();
    void decideReadOnly();
    void paintMarks();
    /// The first and the last position in the window.
    struct Sight {
        int begin = 0, end = 0;
    };
    [[nodiscard]] Sight inSight() const;
    void addMarks(QList<QTextEdit::ExtraSelection>& selections) const;
    void addHits(QList<QTextEdit::ExtraSelection>& selections) const;
    void layoutMargin();
    void applyTheme();
    /// True for keys that mean something else than their character.
    bool typeSpecially(const QKeyEvent& event);
    void breakLine();
    void indentLines(bool more);

    const Theme& theme_;
    EditorMargin* margin_;
    Folding* folding_;
    EditorCompletion* completion_ = nullptr;
    YamlHighlighter* highlighter_ = nullptr; ///< from the first time that it is shown
    EditorText shown_;
    std::vector<Mark> marks_;
    std::vector<SearchHit> hits_;
    std::set<int> fixable_; ///< lines with quick fixes
    bool loading_ = false, locked_ = false, faithful_ = true;
};

} // namespace tw::gui
