#include "code/folding.h"

#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace tw::gui {
namespace {

/// Negative for a line without content.
int indentOf(const QTextBlock& block) {
    const QString text = block.text();
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != ' '; });
    const auto at = static_cast<int>(first - text.begin());
    return at == text.size() ? -1 : at;
}

bool hasDash(const QTextBlock& block) {
    const QString text = block.text().trimmed();
    return text == QLatin1String("-") || text.startsWith(QLatin1String("- "));
}

bool isComment(const QTextBlock& block) {
    return block.text().trimmed().startsWith('#');
}

QTextBlock nextWithContent(QTextBlock block) {
    do {
        block = block.next();
    } while (block.isValid() && indentOf(block) < 0);
    return block;
}

} // namespace

Folding::Folding(QPlainTextEdit& editor) : QObject(&editor), editor_(editor) {
    connect(editor.document(), &QTextDocument::contentsChange, this,
            [this](int position, int, int added) { noteChange(position, added); });
    connect(editor.document(), &QTextDocument::contentsChanged, this, &Folding::followChange);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &Folding::followCursor);
}

QTextBlock Folding::lastOf(const QTextBlock& head) {
    const int indent = indentOf(head);
    if (indent < 0 || isComment(head)) return head;
    const bool takesDashes = !hasDash(head);
    QTextBlock last = head;
    for (QTextBlock next = nextWithContent(head); next.isValid(); next = nextWithContent(next)) {
        const int depth = indentOf(next);
        const bool isInside = depth > indent || (depth == indent && takesDashes && hasDash(next));
        if (!isInside) break;
        last = next;
    }
    return last;
}

bool Folding::canFold(const QTextBlock& block) {
    const int indent = indentOf(block);
    if (indent < 0 || isComment(block)) return false;
    const QTextBlock next = nextWithContent(block);
    if (!next.isValid()) return false;
    const int depth = indentOf(next);
    return depth > indent || (depth == indent && !hasDash(block) && hasDash(next));
}

bool Folding::isFolded(const QTextBlock& block) const {
    const auto head = std::ranges::lower_bound(
        heads_, block.position(), {}, [](const QTextCursor& each) { return each.position(); });
    return head != heads_.end() && head->block() == block;
}

void Folding::fold(const QTextBlock& head) {
    if (!canFold(head) || isFolded(head)) return;
    heads_.emplace_back(head);
    const QTextBlock at = editor_.textCursor().block();
    if (at.blockNumber() > head.blockNumber() && at.blockNumber() <= lastOf(head).blockNumber()) {
        QTextCursor cursor(head);
        cursor.movePosition(QTextCursor::EndOfBlock);
        editor_.setTextCursor(cursor);
    }
    apply();
}

void Folding::unfold(const QTextBlock& head) {
    std::erase_if(heads_, [&](const QTextCursor& each) { return each.block() == head; });
    apply();
}

void Folding::toggle(const QTextBlock& head) {
    if (isFolded(head)) {
        unfold(head);
    } else {
        fold(head);
    }
}

void Folding::foldAround(const QTextBlock& block) {
    for (QTextBlock head = block; head.isValid(); head = head.previous()) {
        const bool isAround = head == block || lastOf(head).blockNumber() >= block.blockNumber();
        if (!isAround || !canFold(head) || isFolded(head)) continue;
        fold(head);
        return;
    }
}

void Folding::toggleAll() {
    if (heads_.empty()) {
        for (QTextBlock block = editor_.document()->begin(); block.isValid(); block = block.next())
            if (indentOf(block) > 0 && canFold(block)) heads_.emplace_back(block);
        QTextCursor cursor = editor_.textCursor();
        for (const QTextCursor& head : heads_) {
            const QTextBlock at = cursor.block();
            const int first = head.block().blockNumber();
            if (at.blockNumber() <= first || at.blockNumber() > lastOf(head.block()).blockNumber())
                continue;
            cursor = head;
            break;
        }
        editor_.setTextCursor(cursor);
    } else {
        heads_.clear();
    }
    apply();
}

void Folding::noteChange(int position, int added) {
    if (heads_.empty()) return;
    changedFrom_ = changedFrom_ < 0 ? position : std::min(changedFrom_, position);
    changedTo_ = std::max(changedTo_, position + added);
}

void Folding::followChange() {
    if (heads_.empty() || changedFrom_ < 0) return;
    const int from = editor_.document()->findBlock(changedFrom_).blockNumber();
    const QTextBlock end = editor_.document()->findBlock(changedTo_);
    const int to = end.isValid() ? end.blockNumber() : editor_.document()->blockCount();
    changedFrom_ = changedTo_ = -1;
    std::erase_if(heads_, [&](const QTextCursor& each) {
        const QTextBlock head = each.block();
        const bool touched = to > head.blockNumber() && from <= lastOf(head).blockNumber();
        return touched || !canFold(head);
    });
    apply();
}

void Folding::followCursor() {
    if (applying_) return;
    const QTextBlock at = editor_.textCursor().block();
    if (at.isVisible()) return;
    std::erase_if(heads_, [&](const QTextCursor& each) {
        const QTextBlock head = each.block();
        return at.blockNumber() > head.blockNumber() &&
               at.blockNumber() <= lastOf(head).blockNumber();
    });
    apply();
}

void Folding::apply() {
    applying_ = true;
    std::ranges::sort(heads_, {}, [](const QTextCursor& head) { return head.position(); });
    auto head = heads_.begin();
    int hiddenTo = -1;
    for (QTextBlock block = editor_.document()->begin(); block.isValid(); block = block.next()) {
        const bool shown = block.blockNumber() > hiddenTo;
        if (block.isVisible() != shown) {
            block.setVisible(shown);
            block.setLineCount(shown ? std::max(1, block.layout()->lineCount()) : 0);
        }
        for (; head != heads_.end() && head->block() == block; ++head)
            hiddenTo = std::max(hiddenTo, lastOf(block).blockNumber());
    }
    auto* layout = qobject_cast<QPlainTextDocumentLayout*>(editor_.document()->documentLayout());
    layout->requestUpdate();
    emit layout->documentSizeChanged(layout->documentSize());
    applying_ = false;
    emit changed();
}

} // namespace tw::gui
