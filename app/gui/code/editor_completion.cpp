#include "code/editor_completion.h"

#include "code/code_editor.h"
#include "code/completion_delegate.h"
#include "conversions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

namespace tw::gui {
namespace {

constexpr int mostRows = 10;

} // namespace

EditorCompletion::EditorCompletion(CodeEditor& editor, const Theme& theme, Find find)
    : QObject(&editor), editor_(editor), theme_(theme), find_(std::move(find)) {
    editor_.setCompletion(this);
}

void EditorCompletion::makeList() {
    model_ = new QStandardItemModel(this);
    completer_ = new QCompleter(model_, this);
    completer_->setWidget(&editor_);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setMaxVisibleItems(mostRows);
    QAbstractItemView* list = completer_->popup();
    list->setObjectName("completions");
    list->setAccessibleName(tr("Completions"));
    list->setItemDelegate(new CompletionDelegate(theme_, list));
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { insert(index.row()); });
}

bool EditorCompletion::isOpen() const {
    return completer_ != nullptr && completer_->popup()->isVisible();
}

bool EditorCompletion::leavesToList(const QKeyEvent& event) const {
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape: return isOpen();
    default: return false;
    }
}

void EditorCompletion::open() {
    offer(true);
}

void EditorCompletion::follow(bool changed) {
    if (changed) {
        offer(false);
    } else if (isOpen()) {
        completer_->popup()->hide();
    }
}

void EditorCompletion::offer(bool isAsked) {
    offered_ = editor_.isReadOnly() || editor_.textCursor().hasSelection()
                   ? assist::Choices{}
                   : find_(editor_.cursorByte());
    const bool isWanted = isAsked || offered_.unasked;
    if (offered_.choices.empty() || !isWanted) {
        if (isOpen()) completer_->popup()->hide();
        return;
    }
    if (completer_ == nullptr) makeList();
    model_->clear();
    for (const assist::Choice& choice : offered_.choices)
        model_->appendRow(completionItem(choice));
    QAbstractItemView* list = completer_->popup();
    // Words stand below the one that is typed.
    QTextCursor word = editor_.textCursor();
    word.setPosition(editor_.positionOf(offered_.replaces.begin));
    QRect at = editor_.cursorRect(word);
    at.translate(editor_.viewport()->x() - completionSignWidth, 0);
    at.setWidth(completionWidth(offered_.choices, list->fontMetrics()));
    completer_->complete(at);
    list->setCurrentIndex(completer_->completionModel()->index(0, 0));
}

void EditorCompletion::insert(int row) {
    if (row < 0 || row >= static_cast<int>(offered_.choices.size())) return;
    const assist::Choice choice = offered_.choices[static_cast<std::size_t>(row)];
    QTextCursor at(editor_.document());
    at.setPosition(editor_.positionOf(offered_.replaces.begin));
    at.setPosition(editor_.positionOf(offered_.replaces.end), QTextCursor::KeepAnchor);
    at.insertText(toQt(choice.insert));
    at.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, static_cast<int>(choice.back));
    editor_.setTextCursor(at);
    // Once the list of this choice is closed.
    if (choice.goes_on) QTimer::singleShot(0, this, [this] { offer(true); });
}

} // namespace tw::gui
