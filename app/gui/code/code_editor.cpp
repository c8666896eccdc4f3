#include "code/code_editor.h"

#include "code/highlighting.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

namespace tw::gui {
namespace {

/// Beyond this size highlighting costs more than it helps.
constexpr int largestHighlighted = 2'000'000;

} // namespace

class LineNumbers final : public QWidget {
public:
    explicit LineNumbers(CodeEditor* editor) : QWidget(editor), editor_(editor) {}
    [[nodiscard]] QSize sizeHint() const override { return {editor_->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        editor_->paintNumbers(painter, event->rect());
    }

private:
    CodeEditor* editor_;
};

CodeEditor::CodeEditor(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent), theme_(theme), numbers_(new LineNumbers(this)) {
    setAccessibleName(tr("Text of the file"));
    setFont(Theme::codeFont());
    setLineWrapMode(NoWrap);
    setTabChangesFocus(false);
    document()->setUndoRedoEnabled(false); // there is one undo list, and it is not here
    document()->setDocumentMargin(6);
    connect(document(), &QTextDocument::contentsChanged, this, &CodeEditor::noteTyping);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEditor::layoutNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int by) {
        if (by != 0) {
            numbers_->scroll(0, by);
        } else {
            numbers_->update(0, area.y(), numbers_->width(), area.height());
        }
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::paintMarks);
    connect(&theme_, &Theme::changed, this, &CodeEditor::applyTheme);
    layoutNumbers();
}

QString CodeEditor::documentText() const {
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, '\n');
    return text;
}

void CodeEditor::setBytes(const std::string& bytes) {
    EditorText next(bytes);
    // Against the document, which is ahead of what was shown if the text comes back from typing.
    const Span span = differingSpan(documentText(), next.text());
    if (span.oldEnd != span.begin || span.newEnd != span.begin) {
        loading_ = true;
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(span.begin));
        cursor.setPosition(static_cast<int>(span.oldEnd), QTextCursor::KeepAnchor);
        cursor.insertText(next.text().mid(span.begin, span.newEnd - span.begin));
        loading_ = false;
        if (shown_.text().isEmpty()) moveCursor(QTextCursor::Start);
    }
    shown_ = std::move(next);
    // What could not be written back as it was must not be typed in.
    setReadOnly(!shown_.isFaithful() || documentText() != shown_.text());
    paintMarks();
}

void CodeEditor::noteTyping() {
    if (loading_ || isReadOnly()) return;
    const QString now = documentText();
    if (now == shown_.text()) return;
    const text::Edit edit = shown_.editTo(now);
    emit typed(edit.range, edit.text);
}

void CodeEditor::setMarks(std::vector<Mark> marks) {
    marks_ = std::move(marks);
    paintMarks();
}

void CodeEditor::goTo(text::Range range) {
    QTextCursor cursor(document());
    cursor.setPosition(std::min(shown_.positionOf(range.begin), document()->characterCount() - 1));
    setTextCursor(cursor);
    centerCursor();
}

std::size_t CodeEditor::cursorByte() const {
    return shown_.byteOf(std::min(textCursor().position(), static_cast<int>(shown_.text().size())));
}

void CodeEditor::paintMarks() {
    QList<QTextEdit::ExtraSelection> selections;
    QTextEdit::ExtraSelection line;
    line.format.setBackground(theme_.tokens().lineSoft);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    selections.append(line);
    const int last = document()->characterCount() - 1;
    for (const Mark& mark : marks_) {
        QTextEdit::ExtraSelection selection;
        const int begin = std::min(shown_.positionOf(mark.range.begin), last);
        const int end = std::min(std::max(shown_.positionOf(mark.range.end), begin + 1), last);
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(begin);
        selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(mark.error ? theme_.tokens().bad
                                                      : theme_.tokens().warning);
        selections.append(selection);
    }
    setExtraSelections(selections);
    numbers_->update();
}

void CodeEditor::showEvent(QShowEvent* event) {
    QPlainTextEdit::showEvent(event);
    // Highlighting a long file costs a noticeable moment: not before somebody looks at it.
    if (highlighter_ != nullptr || document()->characterCount() > largestHighlighted) return;
    loading_ = true;
    highlighter_ = makeYamlHighlighter(document(), theme_.tokens().dark);
    loading_ = false;
}

void CodeEditor::applyTheme() {
    if (highlighter_ != nullptr) {
        loading_ = true;
        setHighlightingTheme(*highlighter_, theme_.tokens().dark);
        loading_ = false;
    }
    paintMarks();
}

bool CodeEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's actions take it
            return false;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = dynamic_cast<QHelpEvent*>(event);
        const QPoint point = viewport()->mapFromGlobal(help->globalPos());
        emit hovered(shown_.byteOf(cursorForPosition(point).position()));
        return true;
    }
    return QPlainTextEdit::event(event);
}

QStringList CodeEditor::problemsAt(std::size_t byte) const {
    QStringList tips;
    for (const Mark& mark : marks_) {
        if (byte >= mark.range.begin && byte <= mark.range.end) tips << mark.tip;
    }
    return tips;
}

QRect CodeEditor::globalRect(std::size_t byte) const {
    QTextCursor cursor(document());
    cursor.setPosition(std::min(shown_.positionOf(byte), document()->characterCount() - 1));
    const QRect rect = cursorRect(cursor);
    return {viewport()->mapToGlobal(rect.topLeft()),
            QSize(fontMetrics().averageCharWidth(), rect.height())};
}

void CodeEditor::keyPressEvent(QKeyEvent* event) {
    emit left();
    QPlainTextEdit::keyPressEvent(event);
}

void CodeEditor::wheelEvent(QWheelEvent* event) {
    emit left();
    QPlainTextEdit::wheelEvent(event);
}

void CodeEditor::mousePressEvent(QMouseEvent* event) {
    emit left();
    QPlainTextEdit::mousePressEvent(event);
    const bool jump =
        event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier);
    if (!jump) return;
    setTextCursor(cursorForPosition(event->position().toPoint()));
    emit originRequested(cursorByte());
}

int CodeEditor::numbersWidth() const {
    const auto digits = QString::number(std::max(1, blockCount())).size();
    return 22 + fontMetrics().horizontalAdvance('9') * std::max<int>(3, static_cast<int>(digits));
}

void CodeEditor::layoutNumbers() {
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    numbers_->setGeometry(area.left(), area.top(), numbersWidth(), area.height());
}

void CodeEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    layoutNumbers();
}

void CodeEditor::paintNumbers(QPainter& painter, const QRect& area) {
    const Tokens& tokens = theme_.tokens();
    painter.fillRect(area, tokens.code);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    const int current = textCursor().blockNumber();
    for (; block.isValid() && top <= area.bottom(); block = block.next()) {
        const double height = blockBoundingRect(block).height();
        painter.setPen(block.blockNumber() == current ? tokens.text : tokens.faint);
        painter.drawText(QRectF(0, top, numbers_->width() - 12, height),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        top += height;
    }
}

} // namespace tw::gui
