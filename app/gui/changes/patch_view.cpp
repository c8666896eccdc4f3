#include "changes/patch_view.h"

#include <QTextBlock>

namespace tw::gui {

PatchView::PatchView(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent), theme_(theme) {
    setReadOnly(true);
    setTabChangesFocus(true);
    setFont(Theme::codeFont());
    setLineWrapMode(QPlainTextEdit::NoWrap);
    document()->setDocumentMargin(10);
    connect(&theme_, &Theme::changed, this, &PatchView::paintLines);
}

void PatchView::setPatch(const QString& patch) {
    if (patch != toPlainText()) setPlainText(patch);
    paintLines();
}

void PatchView::showEvent(QShowEvent* event) {
    QPlainTextEdit::showEvent(event);
    paintLines();
}

void PatchView::paintLines() {
    QList<QTextEdit::ExtraSelection> marks;
    const Tokens& tokens = theme_.tokens();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (line.startsWith("@@") || line.startsWith("---") || line.startsWith("+++") ||
            line.startsWith("diff ")) {
            mark.format.setForeground(tokens.faint);
            mark.cursor.select(QTextCursor::BlockUnderCursor);
        } else if (line.startsWith('+')) {
            mark.format.setBackground(tokens.added);
        } else if (line.startsWith('-')) {
            mark.format.setBackground(tokens.removed);
        } else {
            continue;
        }
        marks.append(mark);
    }
    setExtraSelections(marks);
}

} // namespace tw::gui
