#include "code/code_panel.h"

#include "assist/references.h"
#include "code/editor_completion.h"
#include "code/editor_search.h"
#include "code/fix_menu.h"
#include "code/reference_menu.h"
#include "code/tab_marks.h"
#include "conversions.h"
#include "picture/picture.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace tw::gui {

CodePanel::CodePanel(Workspace& workspace, Selection& selection, Commands& commands,
                     const Theme& theme, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      selection_(selection),
      theme_(theme),
      tabs_(new QTabWidget(this)),
      bar_(new SearchBar(this)),
      search_(new EditorSearch(
          workspace_, *bar_, [this] { return std::pair(currentEditor(), currentFile()); }, this)),
      fixes_(new FixMenu(workspace_, commands, theme_, this)),
      hover_(new HoverPopup(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tabs_, 1);
    layout->addWidget(bar_);
    tabs_->setDocumentMode(true);
    tabs_->setTabBarAutoHide(true);
    tabs_->tabBar()->setDrawBase(false);
    tabs_->tabBar()->setAccessibleName(tr("Files"));
    connect(tabs_, &QTabWidget::currentChanged, search_, &EditorSearch::refresh);
    connect(&workspace_, &Workspace::opened, this, &CodePanel::openFiles);
    connect(&workspace_, &Workspace::textsChanged, this, &CodePanel::takeTexts);
    connect(&workspace_, &Workspace::snapshotChanged, this, &CodePanel::markProblems);
    connect(&workspace_, &Workspace::modifiedChanged, this, &CodePanel::markTabs);
    connect(&selection_, &Selection::changed, this, &CodePanel::followSelection);
    connect(&theme_, &Theme::changed, this, &CodePanel::markTabs);
    connect(hover_, &HoverPopup::jumpTo, this, &CodePanel::visit);
}

void CodePanel::openFiles() {
    while (tabs_->count() > 0)
        tabs_->removeTab(0);
    for (CodeEditor* editor : editors_)
        editor->deleteLater();
    editors_.clear();
    visited_.clear();
    for (std::size_t at = 0; at < workspace_.files().size(); ++at)
        addEditor(text::FileId(at));
}

void CodePanel::addEditor(text::FileId file) {
    auto* editor = new CodeEditor(theme_, tabs_);
    editor->setObjectName("code");
    editor->setBytes(workspace_.files().text(file));
    editor->setLocked(workspace_.isReadOnly());
    connect(&workspace_, &Workspace::readOnlyChanged, editor, &CodeEditor::setLocked);
    connect(editor, &CodeEditor::typed, this,
            [this, file](text::Range range, const std::string& bytes) {
                workspace_.replaceText(file, range, bytes);
            });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this, editor, file] {
        const QTextCursor cursor = editor->textCursor();
        emit cursorMoved(cursor.blockNumber() + 1, cursor.positionInBlock() + 1);
        if (editor->hasFocus()) selectAtCursor(file);
        search_->showPlace();
    });
    connect(editor, &CodeEditor::hovered, this,
            [this, file](std::size_t byte) { showHover(file, byte); });
    connect(editor, &CodeEditor::left, hover_, &QWidget::hide);
    connect(editor, &CodeEditor::originRequested, this, &CodePanel::goToDefinition);
    connect(editor, &CodeEditor::fixesRequested, this, &CodePanel::showFixes);
    new EditorCompletion(*editor, theme_, [this, file](std::size_t byte) {
        // The names of a text that can be read; where the cursor is, the text of now says.
        const auto& snapshot = workspace_.lastReadable();
        return snapshot == nullptr ? assist::Choices{}
                                   : assist::completions(snapshot->facts, file,
                                                         workspace_.files().text(file), byte);
    });
    editors_.push_back(editor);
    tabs_->addTab(editor, toQt(workspace_.files().at(file).path().filename()));
}

void CodePanel::markTabs() {
    const auto& snapshot = workspace_.snapshot();
    if (snapshot == nullptr) return;
    for (int at = 0; at < tabs_->count(); ++at) {
        const text::FileId file{static_cast<std::size_t>(at)};
        const TabMark mark = tabMark(*snapshot, file);
        const QString name = toQt(workspace_.files().at(file).path().filename());
        const bool isChanged = workspace_.isModified(file);
        tabs_->setTabText(at, isChanged ? name + QStringLiteral(" •") : name);
        tabs_->setTabIcon(at, tabIcon(mark, theme_.tokens()));
        QStringList tip{toQt(workspace_.displayName(file))};
        if (isChanged) tip << tr("Changed since the last save");
        tip << tabWords(mark);
        tabs_->setTabToolTip(at, tip.join('\n'));
        tabs_->tabBar()->setAccessibleTabName(at, name + ", " + tip.mid(1).join(", "));
    }
}

CodeEditor* CodePanel::editor(text::FileId file) const {
    return editors_.at(static_cast<std::size_t>(file));
}

CodeEditor* CodePanel::currentEditor() const {
    return qobject_cast<CodeEditor*>(tabs_->currentWidget());
}

text::FileId CodePanel::currentFile() const {
    return text::FileId(static_cast<std::size_t>(std::max(0, tabs_->currentIndex())));
}

void CodePanel::takeTexts() {
    for (std::size_t at = editors_.size(); at < workspace_.files().size(); ++at)
        addEditor(text::FileId(at));
    for (std::size_t at = 0; at < editors_.size(); ++at) {
        editors_[at]->setBytes(workspace_.files().text(text::FileId(at)));
    }
    markTabs();
    search_->refresh();
}

void CodePanel::markProblems(const analysis::SnapshotPtr& snapshot) {
    std::vector<std::vector<CodeEditor::Mark>> marks(editors_.size());
    for (const auto& finding : snapshot->findings) {
        if (finding.waived) continue;
        using enum CodeEditor::Mark::Look;
        const auto look = finding.severity == text::Severity::Error     ? Error
                          : finding.severity == text::Severity::Warning ? Warning
                                                                        : Quiet;
        for (const text::Location& place : finding.places()) {
            const auto at = static_cast<std::size_t>(place.file);
            if (at >= marks.size()) continue;
            const auto& lines = snapshot->input.files.at(place.file).lines();
            // A finding about a whole block is marked at its first line.
            const std::size_t end =
                std::min(place.range.end, lines.start_of(lines.line_of(place.range.begin) + 1));
            marks[at].push_back({.range = {place.range.begin, end},
                                 .look = look,
                                 .tip = toQt(finding.rule) + ": " + toQt(finding.message),
                                 .fixable = FixMenu::hasFix(finding)});
        }
    }
    for (std::size_t at = 0; at < editors_.size(); ++at)
        editors_[at]->setMarks(std::move(marks[at]));
    markTabs();
}

void CodePanel::goTo(const text::Location& location) {
    const auto at = static_cast<std::size_t>(location.file);
    if (at >= editors_.size()) return;
    following_ = true;
    tabs_->setCurrentIndex(static_cast<int>(at));
    editors_[at]->goTo(location.range);
    following_ = false;
}

void CodePanel::visit(const text::Location& location) {
    if (const CodeEditor* now = currentEditor()) {
        const std::size_t at = now->cursorByte();
        visited_.push_back({currentFile(), {at, at}});
    }
    goTo(location);
    if (currentEditor() != nullptr) currentEditor()->setFocus(Qt::OtherFocusReason);
}

void CodePanel::goBack() {
    if (visited_.empty()) return;
    goTo(visited_.back());
    visited_.pop_back();
    currentEditor()->setFocus(Qt::OtherFocusReason);
}

text::Location CodePanel::cursorPlace() const {
    const std::size_t at = currentEditor()->cursorByte();
    return {currentFile(), {at, at}};
}

void CodePanel::goToDefinition() {
    const auto& snapshot = workspace_.snapshot();
    if (snapshot == nullptr || currentEditor() == nullptr) return;
    const auto declared = assist::definitions_at(snapshot->facts, cursorPlace());
    if (declared.empty()) {
        goToOrigin();
    } else {
        visit(declared.front());
    }
}

void CodePanel::goToOrigin() {
    const auto values = report::values_at(workspace_.snapshot()->facts, cursorPlace());
    if (!values.passing.empty()) {
        visit(values.passing.front().location);
    } else if (values.written.empty()) {
        emit lost(tr("Nothing at the cursor leads on: a name leads to where it is declared, "
                     "an alias, a merge key, extends or include to what comes through it"));
    } else {
        emit lost(tr("The value at the cursor is written here"));
    }
}

void CodePanel::showReferences() {
    const auto& snapshot = workspace_.snapshot();
    if (snapshot == nullptr || currentEditor() == nullptr) return;
    const auto found = assist::references_at(snapshot->facts, cursorPlace());
    if (found.used.empty()) {
        emit lost(tr("The cursor is on no name of a service, network or the like"));
        return;
    }
    auto* menu = new ReferenceMenu(*snapshot, found, this);
    connect(menu, &ReferenceMenu::chosen, this, &CodePanel::visit);
    menu->popup(currentEditor()->globalRect(currentEditor()->cursorByte()).bottomLeft());
    menu->setActiveAction(menu->actions().at(1));
}

void CodePanel::showFixes() {
    const auto& snapshot = workspace_.snapshot();
    const CodeEditor* now = currentEditor();
    if (snapshot == nullptr || now == nullptr) return;
    const auto& source = snapshot->input.files.at(currentFile());
    const std::size_t line = source.lines().line_of(now->cursorByte());
    std::vector<facts::Finding> findings;
    for (const facts::Finding& finding : snapshot->findings) {
        const bool isHere = finding.location.file == currentFile() && !finding.waived &&
                            source.lines().line_of(finding.location.range.begin) == line;
        if (isHere && FixMenu::hasFix(finding)) findings.push_back(finding);
    }
    if (findings.empty()) {
        emit lost(tr("There is no quick fix for this line"));
    } else {
        fixes_->offer(findings, now->globalRect(now->cursorByte()));
    }
}

void CodePanel::complete() {
    if (auto* completion = currentEditor()->findChild<EditorCompletion*>()) completion->open();
}

void CodePanel::showHover(text::FileId file, std::size_t byte) {
    const auto& snapshot = workspace_.snapshot();
    if (snapshot == nullptr) return;
    hover_->showFor(snapshot->facts, editor(file)->problemsAt(byte),
                    report::values_at(snapshot->facts, {file, {byte, byte}}),
                    editor(file)->globalRect(byte));
}

void CodePanel::showValue() {
    const CodeEditor* now = currentEditor();
    if (now == nullptr || workspace_.snapshot() == nullptr) return;
    showHover(currentFile(), now->cursorByte());
    if (hover_->isVisible()) {
        hover_->stay();
    } else {
        emit lost(tr("There is neither a value nor a problem at the cursor"));
    }
}

void CodePanel::followSelection() {
    const auto& snapshot = workspace_.snapshot();
    if (following_ || snapshot == nullptr) return;
    if (const auto service = selection_.service()) {
        const auto* found = snapshot->facts.project.find(*service);
        if (found != nullptr) goTo(found->extent);
    } else if (const auto network = selection_.network()) {
        const auto* found = snapshot->facts.project.find(*network);
        if (found != nullptr && found->declared) goTo(found->extent);
    }
}

void CodePanel::selectAtCursor(text::FileId file) {
    const auto& snapshot = workspace_.snapshot();
    if (following_ || snapshot == nullptr) return;
    const std::size_t at = editor(file)->cursorByte();
    for (const auto& service : snapshot->facts.project.services) {
        const text::Range range = service.extent.range;
        if (service.extent.file != file || at < range.begin || at > range.end) continue;
        following_ = true;
        selection_.select(toQt(picture::key(service.name)));
        following_ = false;
        return;
    }
}

} // namespace tw::gui
