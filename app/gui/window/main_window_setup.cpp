// The part of MainWindow that builds and connects the views.
#include "canvas/accessible_canvas.h"
#include "environments/environment_switcher.h"
#include "export/export_dialog.h"
#include "export/printing.h"
#include "theme/icons.h"
#include "window/file_dialogs.h"
#include "window/main_window.h"
#include "window/windows.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>

namespace tw::gui {

namespace {

constexpr int outlineWidth = 160, inspectorWidth = 290; ///< at least

/// The room of a view that is built after the first frame.
QFrame* makePlace(QSplitter* splitter, int minimumWidth = 0) {
    auto* place = new QFrame(splitter);
    place->setProperty("role", "side");
    place->setMinimumWidth(minimumWidth);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    return place;
}

QVBoxLayout* makeLayout(QWidget* widget) {
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

// Everything gets its parent as it is made: moving a widget to another parent matches the whole
// style sheet against it and all that is in it.
void MainWindow::buildViews() {
    installCanvasAccessibility();
    auto* whole = new QWidget(this);
    auto* wholeLayout = makeLayout(whole);
    wholeLayout->addWidget(buildNotice(whole));
    pages_ = new QStackedWidget(whole);
    wholeLayout->addWidget(pages_);
    start_ = new StartPage(pages_);
    pages_->addWidget(start_);
    auto* page = new QWidget(pages_);
    makeLayout(page)->addWidget(buildCenter(page));
    pages_->addWidget(page);
    status_ = new Status(*statusBar());
    setCentralWidget(whole);
}

QWidget* MainWindow::buildCenter(QWidget* page) {
    // A splitter takes what is made as its child.
    columns_ = new QSplitter(Qt::Horizontal, page);
    outlinePlace_ = makePlace(columns_, outlineWidth);
    middle_ = new QSplitter(Qt::Vertical, columns_);
    canvas_ = new CanvasView(workspace_, selection_, *commands_, theme_, middle_);
    bottomPlace_ = makePlace(middle_);
    inspectorPlace_ = makePlace(columns_, inspectorWidth);
    middle_->setStretchFactor(0, 1);
    middle_->setSizes({680, 230});
    middle_->setChildrenCollapsible(false);
    columns_->setStretchFactor(1, 1);
    columns_->setSizes({208, 1072, 320});
    columns_->setHandleWidth(1);
    middle_->setHandleWidth(1);
    columns_->restoreState(arrangement_.columns);
    middle_->restoreState(arrangement_.middle);
    return columns_;
}

void MainWindow::buildFurtherViews() {
    outline_ = new OutlinePanel(*canvas_, theme_, outlinePlace_);
    const InspectorContext context{workspace_, selection_, *commands_, theme_};
    inspector_ = new InspectorPanel(context, inspectorPlace_);
    buildBottom();
    outlinePlace_->layout()->addWidget(outline_);
    inspectorPlace_->layout()->addWidget(inspector_);
    bottomPlace_->layout()->addWidget(bottom_);
    for (QWidget* view : std::initializer_list<QWidget*>{outline_, inspector_, bottom_})
        view->show(); // at once; the layout would do it later
}

MainWindow& MainWindow::whole() {
    if (whole_) return *this;
    whole_ = true;
    setWindowIcon(applicationIcon());
    buildFurtherViews();
    connectFile();
    connectWindows();
    connectView();
    connectCode();
    connectDesign();
    connectViews();
    connectRoute();
    takeUpArrangement();
    qApp->removeEventFilter(this);
    status_->showZoom(canvas_->zoom());
    if (workspace_.isOpen()) {
        workspace_.announce(); // to those that have come late
        windows_.noteRecent(workspace_);
    } else {
        refreshRecent();
    }
    return *this;
}

void MainWindow::buildBottom() {
    bottom_ = new QTabWidget(bottomPlace_);
    problems_ = new ProblemsPanel(workspace_, selection_, *commands_, theme_, bottom_);
    code_ = new CodePanel(workspace_, selection_, *commands_, theme_, bottom_);
    changes_ = new ChangesPanel(workspace_, theme_, bottom_);
    route_ = new RoutePanel(workspace_, selection_, theme_, bottom_);
    bottom_->setObjectName("bottom");
    // Its pages give way in small windows, whatever the length of their words.
    constexpr int narrowest = 480;
    bottom_->setMinimumWidth(narrowest);
    bottom_->addTab(problems_, tr("Problems"));
    bottom_->addTab(code_, tr("Code"));
    bottom_->addTab(changes_, tr("Changes"));
    bottom_->addTab(route_, tr("Route"));
    tables_ = new Tables(workspace_, selection_, *commands_, *actions_, theme_, *bottom_);
    bottom_->tabBar()->setExpanding(false);
    bottom_->tabBar()->setDrawBase(false);
    bottom_->setCurrentIndex(arrangement_.tab); // nothing happens if that one is yet to be made
}

QWidget* MainWindow::buildNotice(QWidget* parent) {
    noticeBar_ = new QFrame(parent);
    noticeBar_->setProperty("role", "notice");
    auto* layout = new QHBoxLayout(noticeBar_);
    layout->setContentsMargins(16, 7, 8, 7);
    noticeText_ = new QLabel(noticeBar_);
    noticeText_->setTextFormat(Qt::PlainText);
    noticeText_->setWordWrap(true);
    auto* close = new QPushButton(QStringLiteral("×"), noticeBar_);
    close->setProperty("link", true);
    close->setAccessibleName(tr("Close the notice"));
    layout->addWidget(noticeText_, 1);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, noticeBar_, &QWidget::hide);
    noticeTimer_.setSingleShot(true);
    connect(&noticeTimer_, &QTimer::timeout, noticeBar_, &QWidget::hide);
    noticeBar_->hide();
    return noticeBar_;
}

void MainWindow::connectFile() {
    connect(actions_->save, &QAction::triggered, this, &MainWindow::save);
    connect(actions_->saveAs, &QAction::triggered, this, [this] {
        const QString error = saveUnderOtherName(*this, workspace_, code_->currentFile());
        if (!error.isEmpty()) showNotice(error, false);
        windows_.noteRecent(workspace_);
    });
    connect(actions_->revert, &QAction::triggered, &workspace_, &Workspace::revert);
    connect(actions_->readOnly, &QAction::toggled, &workspace_, &Workspace::setReadOnly);
    connect(&workspace_, &Workspace::readOnlyChanged, this, &MainWindow::showReadOnly);
    if (workspace_.isReadOnly()) showReadOnly(true);
    // The undo list switches its actions on when a file was read again.
    for (const auto told : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(&workspace_.undoStack(), told, this,
                [this] { showReadOnly(workspace_.isReadOnly()); });
    connect(actions_->draftContract, &QAction::triggered, commands_, &Commands::draftContract);
    connect(actions_->exportPatch, &QAction::triggered, this, [this] {
        const QString error = exportPatch(*this, workspace_);
        if (!error.isEmpty()) showNotice(error, false);
    });
    const auto paper = [this](auto work) {
        return [this, work] {
            const QString error = work(*this, sheetSource(), theme_.tokens());
            if (!error.isEmpty()) showNotice(error, false);
        };
    };
    connect(actions_->exportPicture, &QAction::triggered, this, paper(&exportByDialog));
    connect(actions_->print, &QAction::triggered, this, paper(&printByDialog));
    connect(actions_->printPreview, &QAction::triggered, this, paper(&previewPrint));
    connect(changes_, &ChangesPanel::exportRequested, actions_->exportPatch, &QAction::trigger);
}

SheetSource MainWindow::sheetSource() const {
    SheetSource source;
    source.snapshot = workspace_.lastReadable();
    source.layout = workspace_.layout();
    source.question = canvas_->question();
    source.since = canvas_->changesCaption();
    source.published = canvas_->overlays().published;
    source.dependencies = canvas_->overlays().dependencies;
    source.route = route_->hops();
    source.unsaved = workspace_.isModified();
    if (!selection_.keys().isEmpty()) source.only = selection_.keys();
    return source;
}

void MainWindow::connectViews() {
    connect(&workspace_, &Workspace::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(
        &workspace_, &Workspace::conflict, this,
        [this](int file) { askConflict(text::FileId(static_cast<std::size_t>(file))); },
        Qt::QueuedConnection);
    // After the snapshot of the step, which clears what was said before.
    connect(
        &workspace_, &Workspace::notKept, this,
        [this](const QString& why) { showNotice(why, false); }, Qt::QueuedConnection);
    connect(
        &workspace_, &Workspace::advised, this,
        [this](const QString& notes) {
            constexpr int longEnough = 30'000; // it is long, and says what is left to do
            showNotice(notes, true);
            noticeTimer_.start(longEnough);
        },
        Qt::QueuedConnection);
    connect(&workspace_, &Workspace::vanished, this, [this](const QString& name) {
        showNotice(workspace_.isReadOnly()
                       ? tr("%1 is gone from the disk. Its text is kept here.").arg(name)
                       : tr("%1 is gone from the disk. Its text is kept here, and saving writes it "
                            "again.")
                             .arg(name),
                   false);
    });
    connect(&workspace_, &Workspace::reloaded, this, [this](const QString& name) {
        statusBar()->showMessage(tr("%1 was changed on disk and read again").arg(name), 5000);
    });
    connect(&workspace_, &Workspace::selectRequested, &selection_, [this](const QString& key) {
        // Several that are selected stay so when something is done to them.
        if (key != selection_.current()) selection_.select(existing({key}));
    });
    connect(&selection_, &Selection::changed, this, [this] {
        workspace_.setSelectionKey(selection_.current());
        actions_->setSelected(selection_.service().has_value(), selection_.network().has_value());
    });
    connect(commands_, &Commands::refused, this,
            [this](const QString& why) { showNotice(why, true); });
    connect(environments_, &EnvironmentSwitcher::refused, this,
            [this](const QString& why) { showNotice(why, true); });
    connect(actions_->nextEnvironment, &QAction::triggered, environments_,
            &EnvironmentSwitcher::chooseNext);
    const auto offerEnvironments = [this] {
        actions_->nextEnvironment->setEnabled(!environments_->environments().isEmpty());
    };
    connect(environments_, &EnvironmentSwitcher::refreshed, this, offerEnvironments);
    offerEnvironments();
    connect(canvas_, &CanvasView::zoomChanged, status_, &Status::showZoom);
    const auto inspect = [this] {
        inspector_->widget()->setFocus(Qt::TabFocusReason);
        inspector_->setFocus(Qt::TabFocusReason);
    };
    connect(canvas_, &CanvasView::activated, this, inspect);
    connect(outline_, &OutlinePanel::activated, this, inspect);
    connect(canvas_, &CanvasView::renameWanted, actions_->rename, &QAction::trigger);
    connect(code_, &CodePanel::cursorMoved, status_, &Status::showCursor);
    connect(problems_, &ProblemsPanel::jumpTo, this, [this](const text::Location& place) {
        code_->goTo(place);
        canvas_->reveal(selection_.current());
    });
    connect(inspector_, &InspectorPanel::jumpTo, this, &MainWindow::visit);
    connect(tables_, &Tables::jumpTo, this, &MainWindow::visit);
    connect(commands_, &Commands::contractDrafted, this, &MainWindow::visit);
    connect(code_, &CodePanel::lost, this,
            [this](const QString& why) { statusBar()->showMessage(why, 5000); });
    connect(problems_, &ProblemsPanel::safeFixesChanged, actions_->fixSafe,
            [this](std::size_t count) { actions_->fixSafe->setEnabled(count > 0); });
    connect(changes_, &ChangesPanel::counted, this, [this](std::size_t added, std::size_t removed) {
        addedLines_ = added;
        removedLines_ = removed;
        updateTabs();
    });
}

void MainWindow::connectRoute() {
    auto* overlay = new RouteOverlay(*canvas_, workspace_, theme_);
    connect(route_, &RoutePanel::answered, overlay, &RouteOverlay::show);
    connect(route_, &RoutePanel::jumpTo, this, &MainWindow::visit);
    connect(actions_->traceRoute, &QAction::triggered, this, [this] {
        bottom_->setCurrentWidget(route_);
        route_->startTyping();
    });
}

void MainWindow::updateTabs() {
    if (!workspace_.isOpen()) return;
    const std::size_t count = problems_->count();
    bottom_->setTabText(0, count == 0 ? tr("Problems") : tr("Problems  %1").arg(count));
    const bool changed = addedLines_ + removedLines_ > 0;
    bottom_->setTabText(2, changed ? tr("Changes  +%1 −%2").arg(addedLines_).arg(removedLines_)
                                   : tr("Changes"));
}

void MainWindow::visit(const text::Location& place) {
    bottom_->setCurrentWidget(code_);
    code_->visit(place);
}

void MainWindow::showTab(QWidget* tab) {
    bottom_->setCurrentWidget(tab);
    QWidget* target = tab;
    if (tab == code_ && code_->currentEditor() != nullptr) target = code_->currentEditor();
    if (tab == problems_) target = problems_->findChild<QWidget*>("problems");
    target->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tw::gui
