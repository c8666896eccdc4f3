// The part of MainWindow that opens projects, here and in other windows, and keeps how a window
// was arranged.
#include "window/file_dialogs.h"
#include "window/main_window.h"
#include "window/recent_files.h"
#include "window/windows.h"

#include <QActionGroup>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>

namespace tw::gui {
namespace {

/// What is about one moment of one project is not kept.
QList<QAction*> keptOverlays(const Actions& actions) {
    QList<QAction*> kept = actions.overlays();
    for (const QAction* passing : {actions.sinceOpening, actions.sinceCommit, actions.focus})
        kept.removeOne(passing);
    return kept;
}

} // namespace

void MainWindow::connectWindows() {
    connect(actions_->open, &QAction::triggered, this,
            [this] { windows_.openIn(*this, askForFiles(*this, workspace_)); });
    connect(actions_->openApart, &QAction::triggered, this,
            [this] { windows_.openApart(askForFiles(*this, workspace_)); });
    connect(actions_->newWindow, &QAction::triggered, this,
            [this] { windows_.add().bringToFront(); });
    connect(actions_->fullScreen, &QAction::toggled, this, &MainWindow::setFullScreen);
    connect(canvas_, &CanvasView::escaped, this, [this] { setFullScreen(false); });
    connect(actions_->closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(actions_->quit, &QAction::triggered, &windows_, &Windows::closeAll);
    connect(actions_->windowMenu(), &QMenu::aboutToShow, this, &MainWindow::listWindows);
    connect(start_, &StartPage::openRequested, actions_->open, &QAction::trigger);
    connect(start_, &StartPage::projectRequested, this, &MainWindow::openRecent);
    connect(&windows_, &Windows::recentChanged, this, &MainWindow::refreshRecent);
}

void MainWindow::bringToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setFullScreen(bool on) {
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
}

/// The window manager has a say in it too.
void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        actions_->fullScreen->setChecked(isFullScreen());
}

/// What was never laid out has no sizes yet, and keeps those of the last run.
void MainWindow::keepArrangement() {
    arrangement_.window = saveGeometry();
    if (canvas_->isVisible()) {
        arrangement_.columns = columns_->saveState();
        arrangement_.middle = middle_->saveState();
    }
    if (bottom_ != nullptr) arrangement_.tab = bottom_->currentIndex();
    if (history_ != nullptr && history_->isVisible()) arrangement_.historyWidth = history_->width();
    if (history_ != nullptr)
        arrangement_.historyLeft = dockWidgetArea(history_) == Qt::LeftDockWidgetArea;
    arrangement_.historyOpen = actions_->history->isChecked();
    if (whole_) {
        arrangement_.overlays = QStringList();
        for (const QAction* overlay : keptOverlays(*actions_))
            if (overlay->isChecked()) *arrangement_.overlays << overlay->objectName();
    }
    windows_.keep(arrangement_);
}

void MainWindow::takeUpArrangement() {
    actions_->history->setChecked(arrangement_.historyOpen);
    if (arrangement_.historyOpen) canvas_->setFocus();
    if (!arrangement_.overlays) return;
    for (QAction* overlay : keptOverlays(*actions_))
        overlay->setChecked(arrangement_.overlays->contains(overlay->objectName()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) files << url.toLocalFile();
    }
    windows_.openIn(*this, files);
}

void MainWindow::openRecent(const QStringList& files) {
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier)) {
        windows_.openApart(files);
    } else {
        windows_.openIn(*this, files);
    }
}

void MainWindow::refreshRecent() {
    const QList<QStringList> projects = recentProjects();
    start_->setRecent(projects);
    QMenu* menu = actions_->recentMenu();
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const QStringList& files : projects) {
        QString text = QDir::toNativeSeparators(files.front());
        for (const QString& further : files.mid(1))
            text += QStringLiteral(" + ") + QFileInfo(further).fileName();
        QAction* entry = menu->addAction(text.replace('&', QStringLiteral("&&")),
                                         [this, files] { openRecent(files); });
        entry->setToolTip(tr("With Ctrl: in a window of its own"));
        entry->setStatusTip(entry->toolTip());
    }
    menu->setEnabled(!projects.isEmpty());
}

void MainWindow::listWindows() {
    QMenu* menu = actions_->windowMenu();
    delete windowList_;
    windowList_ = new QActionGroup(this);
    for (MainWindow* window : windows_.all()) {
        QString name = windows_.nameOf(*window);
        if (name.isEmpty()) name = tr("No project");
        name.replace('&', QStringLiteral("&&"));
        if (window->isWindowModified()) name += QStringLiteral("  •");
        const auto number = windows_.all().indexOf(window) + 1;
        auto* entry = new QAction(
            number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(name) : name, windowList_);
        entry->setCheckable(true);
        entry->setChecked(window == this);
        entry->setStatusTip(tr("Go to this window"));
        connect(entry, &QAction::triggered, window, &MainWindow::bringToFront);
        menu->addAction(entry);
    }
}

} // namespace tw::gui
