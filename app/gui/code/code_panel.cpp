#include "code/code_panel.h"

#include "conversions.h"
#include "picture/picture.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace tw::gui {

CodePanel::CodePanel(Workspace& workspace, Selection& selection, const Theme& theme,
                     QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      selection_(selection),
      theme_(theme),
      tabs_(new QTabWidget(this)),
      hover_(new HoverPopup(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs_);
    tabs_->setDocumentMode(true);
    tabs_->setTabBarAutoHide(true);
    tabs_->tabBar()->setDrawBase(false);
    tabs_->tabBar()->setAccessibleName(tr("Files"));
    connect(&workspace_, &Workspace::opened, this, &CodePanel::openFiles);
    connect(&workspace_, &Workspace::textsChanged, this, &CodePanel::takeTexts);
    connect(&workspace_, &Workspace::snapshotChanged, this, &CodePanel::markProblems);
    connect(&workspace_, &Workspace::modifiedChanged, this, &CodePanel::renameTabs);
    connect(&selection_, &Selection::changed, this, &CodePanel::followSelection);
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
    connect(editor, &CodeEditor::typed, this,
            [this, file](text::Range range, const std::string& bytes) {
                workspace_.replaceText(file, range, bytes);
            });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this, editor, file] {
        const QTextCursor cursor = editor->textCursor();
        emit cursorMoved(cursor.blockNumber() + 1, cursor.positionInBlock() + 1);
        if (editor->hasFocus()) selectAtCursor(file);
    });
    connect(editor, &CodeEditor::hovered, this,
            [this, file](std::size_t byte) { showHover(file, byte); });
    connect(editor, &CodeEditor::left, hover_, &QWidget::hide);
    connect(editor, &CodeEditor::originRequested, this, &CodePanel::goToOrigin);
    editors_.push_back(editor);
    tabs_->addTab(editor, toQt(workspace_.files().at(file).path().filename()));
}

void CodePanel::renameTabs() {
    for (int at = 0; at < tabs_->count(); ++at) {
        const text::FileId file{static_cast<std::size_t>(at)};
        const QString name = toQt(workspace_.files().at(file).path().filename());
        tabs_->setTabText(at, workspace_.isModified(file) ? name + " •" : name);
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
    renameTabs();
}

void CodePanel::markProblems(const analysis::SnapshotPtr& snapshot) {
    std::vector<std::vector<CodeEditor::Mark>> marks(editors_.size());
    for (const auto& finding : snapshot->findings) {
        if (finding.waived || finding.severity == text::Severity::Info) continue;
        const auto at = static_cast<std::size_t>(finding.location.file);
        if (at >= marks.size()) continue;
        const auto& source = snapshot->input.files.at(finding.location.file);
        // A finding about a whole block is marked at its first line.
        const std::size_t line = source.lines().line_of(finding.location.range.begin);
        const std::size_t end =
            std::min(finding.location.range.end, source.lines().start_of(line + 1));
        marks[at].push_back({{finding.location.range.begin, end},
                             finding.severity == text::Severity::Error,
                             toQt(finding.rule + ": " + finding.message)});
    }
    for (std::size_t at = 0; at < editors_.size(); ++at)
        editors_[at]->setMarks(std::move(marks[at]));
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

void CodePanel::goToOrigin() {
    const auto& snapshot = workspace_.snapshot();
    if (snapshot == nullptr || currentEditor() == nullptr) return;
    const std::size_t at = currentEditor()->cursorByte();
    const auto values = report::values_at(snapshot->facts, {currentFile(), {at, at}});
    if (!values.passing.empty()) {
        visit(values.passing.front().location);
    } else {
        emit lost(
            values.written.empty()
                ? tr("No value comes from elsewhere at the cursor: it leads on from an alias, "
                     "a merge key, extends or include")
                : tr("The value at the cursor is written here"));
    }
}

void CodePanel::showHover(text::FileId file, std::size_t byte) {
    const auto& snapshot = workspace_.snapshot();
    if (snapshot == nullptr) return;
    hover_->showFor(snapshot->facts, editor(file)->problemsAt(byte),
                    report::values_at(snapshot->facts, {file, {byte, byte}}),
                    editor(file)->globalRect(byte));
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
