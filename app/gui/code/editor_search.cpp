#include "code/editor_search.h"

#include "code/code_editor.h"

#include <algorithm>

namespace tw::gui {

EditorSearch::EditorSearch(Workspace& workspace, SearchBar& bar, Shown shown, QObject* parent)
    : QObject(parent), workspace_(workspace), bar_(bar), shown_(std::move(shown)) {
    connect(&bar_, &SearchBar::termsChanged, this, &EditorSearch::lookFirst);
    connect(&bar_, &SearchBar::stepRequested, this, &EditorSearch::step);
    connect(&bar_, &SearchBar::replaceRequested, this, &EditorSearch::replaceOne);
    connect(&bar_, &SearchBar::replaceAllRequested, this, &EditorSearch::replaceAll);
    connect(&bar_, &SearchBar::closed, this, &EditorSearch::leave);
}

void EditorSearch::open(bool replacing) {
    CodeEditor* now = editor();
    if (now == nullptr) return;
    const QTextCursor cursor = now->textCursor();
    QString selected = cursor.selectedText();
    if (selected.contains(QChar::ParagraphSeparator)) selected.clear();
    origin_ = cursor.selectionStart();
    bar_.open(selected, replacing);
}

void EditorSearch::refresh() {
    CodeEditor* now = editor();
    if (now == nullptr) return;
    const SearchTerms terms = bar_.terms();
    if (terms.text.isEmpty() && hits_.empty()) {
        showPlace();
        return;
    }
    SearchResult found = searchIn(now->documentText(), terms);
    hits_ = std::move(found.hits);
    now->setHits(hits_);
    if (!found.error.isEmpty()) {
        bar_.showError(found.error);
    } else {
        showPlace();
    }
}

void EditorSearch::showPlace() {
    if (bar_.isHidden()) return;
    bar_.showCount(hitAtCursor(), static_cast<int>(hits_.size()));
}

int EditorSearch::hitAtCursor() const {
    const CodeEditor* now = editor();
    if (now == nullptr) return -1;
    const QTextCursor cursor = now->textCursor();
    const SearchHit here{cursor.selectionStart(), cursor.selectionEnd()};
    const auto found = std::ranges::find(hits_, here);
    return found == hits_.end() ? -1 : static_cast<int>(found - hits_.begin());
}

/// While one types, the first hit from where one started.
void EditorSearch::lookFirst() {
    refresh();
    CodeEditor* now = editor();
    if (now == nullptr || hits_.empty()) return;
    const auto next = std::ranges::lower_bound(hits_, origin_, {}, &SearchHit::begin);
    now->choose(next == hits_.end() ? hits_.front() : *next);
}

void EditorSearch::step(int by) {
    CodeEditor* now = editor();
    if (now == nullptr) return;
    if (bar_.isHidden()) {
        bar_.open({}, false);
        now->setFocus();
    }
    if (hits_.empty()) return;
    const int count = static_cast<int>(hits_.size());
    int target = hitAtCursor();
    if (target >= 0) {
        target = (target + by + count) % count;
    } else {
        const int at = now->textCursor().selectionStart();
        const auto next = std::ranges::lower_bound(hits_, at, {}, &SearchHit::begin);
        const int behind = static_cast<int>(next - hits_.begin());
        target = (by > 0 ? behind : behind - 1 + count) % count;
    }
    now->choose(hits_[static_cast<std::size_t>(target)]);
    origin_ = now->textCursor().selectionStart();
    showPlace();
}

void EditorSearch::replaceOne() {
    const int at = hitAtCursor();
    if (at < 0) {
        step(1);
        return;
    }
    const SearchHit hit = hits_[static_cast<std::size_t>(at)];
    const CodeEditor* now = editor();
    const auto texts =
        replacementsFor(now->documentText(), bar_.terms(), {hit}, bar_.replacement());
    replace({hit}, tr("Replace “%1”").arg(bar_.terms().text));
    // What was put in is not looked through again.
    origin_ = hit.begin + static_cast<int>(texts.front().size());
    lookFirst();
}

void EditorSearch::replaceAll() {
    const int count = static_cast<int>(hits_.size());
    replace(hits_, tr("Replace “%1” %n times", nullptr, count).arg(bar_.terms().text));
}

void EditorSearch::replace(const std::vector<SearchHit>& hits, const QString& title) {
    const auto [now, file] = shown_();
    if (now == nullptr || now->isReadOnly() || hits.empty()) return;
    const auto texts = replacementsFor(now->documentText(), bar_.terms(), hits, bar_.replacement());
    std::vector<text::Edit> edits;
    for (std::size_t at = 0; at < hits.size(); ++at)
        edits.push_back(now->editFor(hits[at].begin, hits[at].end, texts[at]));
    workspace_.edit(file, std::move(edits), title);
}

void EditorSearch::leave() {
    refresh();
    if (CodeEditor* now = editor()) now->setFocus(Qt::OtherFocusReason);
}

} // namespace tw::gui
