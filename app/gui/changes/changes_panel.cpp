#include "changes/changes_panel.h"

#include "conversions.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace tw::gui {

ChangesPanel::ChangesPanel(Workspace& workspace, const Theme& theme, QWidget* parent)
    : QWidget(parent), workspace_(workspace), theme_(theme), text_(new QPlainTextEdit(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(text_);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    auto* copy = new QPushButton(tr("Copy patch"), this);
    auto* save = new QPushButton(tr("Export patch…"), this);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(save);
    layout->addLayout(buttons);

    text_->setObjectName("changes");
    text_->setAccessibleName(tr("Changes since the last save"));
    text_->setReadOnly(true);
    text_->setFont(Theme::codeFont());
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setPlaceholderText(tr("Nothing has changed since the last save."));
    text_->document()->setDocumentMargin(10);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(patch()); });
    connect(save, &QPushButton::clicked, this, &ChangesPanel::exportRequested);
    connect(&workspace_, &Workspace::snapshotChanged, this, &ChangesPanel::refresh);
    connect(&workspace_, &Workspace::modifiedChanged, this, &ChangesPanel::refresh);
    connect(&theme_, &Theme::changed, this, &ChangesPanel::paintLines);
}

void ChangesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    paintLines();
}

void ChangesPanel::refresh() {
    const QString patch = workspace_.isOpen() ? toQt(workspace_.patch()) : QString();
    if (patch != text_->toPlainText()) text_->setPlainText(patch);
    paintLines();
    std::size_t added = 0, removed = 0;
    for (const auto& line : QStringView(patch).split('\n')) {
        if (line.startsWith(u"+") && !line.startsWith(u"+++ b/")) ++added;
        if (line.startsWith(u"-") && !line.startsWith(u"--- a/")) ++removed;
    }
    emit counted(added, removed);
}

void ChangesPanel::paintLines() {
    QList<QTextEdit::ExtraSelection> marks;
    const Tokens& tokens = theme_.tokens();
    for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next()) {
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
    text_->setExtraSelections(marks);
}

} // namespace tw::gui
