#include "code/code_editor.h"

#include "assist/indentation.h"
#include "code/editor_completion.h"
#include "code/editor_margin.h"
#include "code/folding.h"
#include "code/highlighting.h"
#include "conversions.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace tw::gui {
namespace {

/// Beyond this many characters the colours take more memory than they are worth: some 100 MB.
constexpr int largestHighlighted = 8'000'000;

bool isModifierKey(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_AltGr || key == Qt::Key_Meta;
}

} // namespace

CodeEditor::CodeEditor(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent),
      theme_(theme),
      margin_(new EditorMargin(*this)),
      folding_(new Folding(*this)) {
    setAccessibleName(tr("Text of the file"));
    setFont(Theme::codeFont());
    setLineWrapMode(NoWrap);
    setTabChangesFocus(false);
    document()->setUndoRedoEnabled(false); // there is one undo list, and it is not here
    document()->setDocumentMargin(6);
    connect(document(), &QTextDocument::contentsChanged, this, &CodeEditor::noteTyping);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEditor::layoutMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int by) {
        if (by != 0) {
            margin_->scroll(0, by);
        } else {
            margin_->update(0, area.y(), margin_->width(), area.height());
        }
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::paintMarks);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!hits_.empty() || !marks_.empty()) paintMarks();
    });
    connect(folding_, &Folding::changed, margin_, qOverload<>(&QWidget::update));
    connect(margin_, &EditorMargin::foldPressed, this,
            [this](int line) { folding_->toggle(document()->findBlockByNumber(line)); });
    connect(margin_, &EditorMargin::bulbPressed, this, [this](int line) {
        setTextCursor(QTextCursor(document()->findBlockByNumber(line)));
        setFocus(Qt::MouseFocusReason);
        emit fixesRequested();
    });
    connect(&theme_, &Theme::changed, this, &CodeEditor::applyTheme);
    layoutMargin();
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
    faithful_ = shown_.isFaithful() && documentText() == shown_.text();
    decideReadOnly();
    paintMarks();
}

void CodeEditor::setLocked(bool locked) {
    locked_ = locked;
    decideReadOnly();
}

void CodeEditor::decideReadOnly() {
    const bool readOnly = locked_ || !faithful_;
    if (readOnly == isReadOnly()) return;
    setReadOnly(readOnly);
    // Reading by keyboard goes on.
    if (readOnly) setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
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
    fixable_.clear();
    for (const Mark& mark : marks_) {
        if (!mark.fixable) continue;
        const int at = std::min(shown_.positionOf(mark.range.begin), document()->characterCount());
        fixable_.insert(document()->findBlock(at).blockNumber());
    }
    paintMarks();
}

void CodeEditor::setHits(std::vector<SearchHit> hits) {
    hits_ = std::move(hits);
    paintMarks();
}

void CodeEditor::choose(const SearchHit& hit) {
    QTextCursor cursor(document());
    cursor.setPosition(hit.begin);
    cursor.setPosition(hit.end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    const QRect place = cursorRect();
    const int room = 3 * place.height();
    const bool isSeen = place.top() > room && place.bottom() < viewport()->height() - room;
    if (!isSeen) centerCursor();
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
    addHits(selections);
    addMarks(selections);
    setExtraSelections(selections);
    margin_->update();
}

CodeEditor::Sight CodeEditor::inSight() const {
    return {firstVisibleBlock().position(),
            cursorForPosition(viewport()->rect().bottomRight()).position()};
}

void CodeEditor::addMarks(QList<QTextEdit::ExtraSelection>& selections) const {
    const int last = document()->characterCount() - 1;
    const Sight sight = inSight();
    for (const Mark& mark : marks_) {
        if (mark.look == Mark::Look::Quiet) continue;
        QTextEdit::ExtraSelection selection;
        const int begin = std::min(shown_.positionOf(mark.range.begin), last);
        const int end = std::min(std::max(shown_.positionOf(mark.range.end), begin + 1), last);
        if (begin > sight.end || end < sight.begin) continue;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(begin);
        selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
        const bool isError = mark.look == Mark::Look::Error;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(isError ? theme_.tokens().bad : theme_.tokens().warning);
        selections.append(selection);
    }
}

/// Those in sight: painting goes through all selections for each line.
void CodeEditor::addHits(QList<QTextEdit::ExtraSelection>& selections) const {
    const Sight sight = inSight();
    const int end = document()->characterCount() - 1;
    auto hit = std::ranges::lower_bound(hits_, sight.begin, {}, &SearchHit::end);
    for (; hit != hits_.end() && hit->begin <= sight.end && hit->end <= end; ++hit) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(hit->begin);
        selection.cursor.setPosition(hit->end, QTextCursor::KeepAnchor);
        selection.format.setBackground(theme_.tokens().found);
        selections.append(selection);
    }
}

void CodeEditor::showEvent(QShowEvent* event) {
    QPlainTextEdit::showEvent(event);
    if (highlighter_ != nullptr || document()->characterCount() > largestHighlighted) return;
    highlighter_ = new YamlHighlighter(*document(), theme_.tokens().dark, [this] {
        const int rows = viewport()->height() / std::max(1, fontMetrics().lineSpacing()) + 2;
        return YamlHighlighter::Sight{firstVisibleBlock(), rows};
    });
}

void CodeEditor::applyTheme() {
    if (highlighter_ != nullptr) highlighter_->setDark(theme_.tokens().dark);
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
    if (completion_ != nullptr && completion_->leavesToList(*event)) {
        event->ignore();
        return;
    }
    if (isModifierKey(event->key())) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const int before = document()->revision();
    if (!typeSpecially(*event)) QPlainTextEdit::keyPressEvent(event);
    if (completion_ != nullptr) completion_->follow(document()->revision() != before);
}

bool CodeEditor::typeSpecially(const QKeyEvent& event) {
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isReadOnly()) return false;
    if (isReturn && modifiers == Qt::NoModifier) {
        breakLine();
    } else if (event.key() == Qt::Key_Tab && modifiers == Qt::NoModifier) {
        indentLines(true);
    } else if (event.key() == Qt::Key_Backtab) {
        indentLines(false);
    } else {
        return false;
    }
    return true;
}

void CodeEditor::breakLine() {
    QTextCursor cursor = textCursor();
    const QString before = documentText().left(cursor.selectionStart());
    const std::size_t indent = assist::indent_below(toBytes(before));
    cursor.insertText('\n' + QString(static_cast<qsizetype>(indent), ' '));
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// YAML forbids tabs, so the key moves to the next step of indentation; selected lines go together.
void CodeEditor::indentLines(bool more) {
    QTextCursor cursor = textCursor();
    const int step = static_cast<int>(assist::indent_step(toBytes(documentText())));
    if (more && !cursor.hasSelection()) {
        cursor.insertText(QString(step - cursor.positionInBlock() % step, ' '));
        return;
    }
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor line(block);
        if (more) {
            if (!block.text().trimmed().isEmpty()) line.insertText(QString(step, ' '));
            continue;
        }
        const QString text = block.text();
        int spaces = 0;
        while (spaces < step && spaces < text.size() && text[spaces] == ' ')
            ++spaces;
        line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, spaces);
        line.removeSelectedText();
    }
    cursor.endEditBlock();
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

double CodeEditor::topOf(const QTextBlock& block) const {
    return blockBoundingGeometry(block).translated(contentOffset()).top();
}

void CodeEditor::layoutMargin() {
    const int width = margin_->sizeHint().width();
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    margin_->setGeometry(area.left(), area.top(), width, area.height());
}

void CodeEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    layoutMargin();
}

void CodeEditor::paintEvent(QPaintEvent* event) {
    QPlainTextEdit::paintEvent(event);
    // Behind what is folded, a sign that there is more.
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int sign = fontMetrics().horizontalAdvance(QStringLiteral("…")) + 10;
    QTextBlock block = firstVisibleBlock();
    for (; block.isValid() && topOf(block) <= event->rect().bottom(); block = block.next()) {
        if (!block.isVisible() || !folding_->isFolded(block)) continue;
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        const double x = contentOffset().x() + document()->documentMargin() +
                         fontMetrics().horizontalAdvance(block.text()) + 8;
        const QRectF box(x, line.top() + 2, sign, line.height() - 4);
        painter.setPen(QPen(theme_.tokens().line, 1));
        painter.setBrush(theme_.tokens().lineSoft);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(theme_.tokens().dim);
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("…"));
    }
}

} // namespace tw::gui
