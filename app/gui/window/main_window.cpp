#include "window/main_window.h"

#include "changes/conflict_dialog.h"
#include "conversions.h"
#include "environments/environment_switcher.h"
#include "inspector/half_typed.h"
#include "window/command_line.h"
#include "window/file_dialogs.h"
#include "window/tool_bar.h"
#include "window/windows.h"
#include "workspace/git_history.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>

namespace tw::gui {

MainWindow::MainWindow(Windows& windows, std::unique_ptr<text::Disk> disk)
    : windows_(windows),
      theme_(windows.theme()),
      arrangement_(windows.arrangement()),
      workspace_(std::move(disk)),
      commands_(new Commands(workspace_, selection_, this)),
      actions_(new Actions(*this, workspace_.undoStack(), theme_)),
      verbs_(new Verbs(
          workspace_, selection_, *commands_, [this](const QString& key) { return placeOf(key); },
          this)),
      clipboard_(new Clipboard(
          workspace_, selection_, *commands_,
          [this](const std::vector<ServiceName>& services, const QString& title) {
              verbs_->removeServices(services, title);
          },
          this)),
      places_(new PlaceMenu(*commands_, this)),
      connections_(new ConnectMenu(workspace_, *commands_, this)),
      status_(nullptr),
      environments_(new EnvironmentSwitcher(workspace_, *actions_->environmentMenu(),
                                            *actions_->profileMenu(), this)),
      committed_(new CommittedState(workspace_, gitHistory(), this)) {
    connect(&workspace_, &Workspace::modifiedChanged, this, &MainWindow::showTitle);
    setAcceptDrops(true);
    resize(QSize(1600, 1000).boundedTo(screen()->availableSize()));
    buildViews();
    bar_ = new ToolBar(*actions_, *environments_, this);
    addToolBar(bar_);
    actions_->setProjectOpen(false);
    showTitle();
    qApp->installEventFilter(this); // until it is whole
}

MainWindow::~MainWindow() {
    // Views go before what they show: members would be destroyed before child widgets, and a field
    // that loses the focus as it goes may still ask.
    workspace_.disconnect();
    workspace_.undoStack().disconnect();
    selection_.disconnect();
    delete takeCentralWidget();
    delete history_;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Paint:
        // The painting itself comes first.
        if (watched == this || watched == canvas_->viewport())
            QTimer::singleShot(0, this, [this] { whole(); });
        break;
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::TouchBegin:
    case QEvent::DragEnter: whole(); break; // nothing that a quick hand does is lost
    default: break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    constexpr int longest = 2000; // a window that starts minimised is not painted
    if (!whole_) QTimer::singleShot(longest, this, [this] { whole(); });
}

bool MainWindow::openFiles(const QStringList& files) {
    if (files.isEmpty()) return false;
    auto request = requestFor(files);
    if (!request.files.empty())
        request.working_directory = toPath(QFileInfo(files.front()).absolutePath());
    return openProject(request);
}

bool MainWindow::openProject(const analysis::OpenRequest& request) {
    if (workspace_.isOpen() && !mayDiscard()) return false;
    selection_.select(QString());
    const auto opened = workspace_.open(request);
    if (!opened) {
        showNotice(toQt(opened.error().message), false);
        return false;
    }
    pages_->setCurrentIndex(1);
    actions_->setProjectOpen(true);
    if (whole_) windows_.noteRecent(workspace_);
    showTitle();
    canvas_->fitReadable();
    canvas_->setFocus();
    return true;
}

bool MainWindow::save() {
    const auto foreign = workspace_.changedOnDisk();
    if (!foreign.empty()) {
        QStringList names;
        for (const auto file : foreign)
            names << toQt(workspace_.displayName(file));
        const auto answer = QMessageBox::warning(
            this, tr("Changed on disk"),
            tr("%1 was changed by another program since it was read. Overwrite these changes?")
                .arg(names.join(", ")),
            QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer != QMessageBox::Save) return false;
    }
    const auto saved = workspace_.save();
    if (!saved) {
        QMessageBox::critical(this, tr("Not saved"), toQt(saved.error().message));
        return false;
    }
    statusBar()->showMessage(tr("Saved"), 3000);
    return true;
}

bool MainWindow::mayDiscard() {
    if (halfTyped(focusWidget())) canvas_->setFocus(); // it counts, as when one goes elsewhere
    if (!workspace_.isModified()) return true;
    bringToFront(); // which of several windows is asking
    const auto answer = QMessageBox::question(
        this, tr("Unsaved changes"), tr("Save the changes of %1 first?").arg(projectName()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save) return save();
    return answer == QMessageBox::Discard;
}

void MainWindow::closeUnasked() {
    asked_ = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!asked_ && !mayDiscard()) {
        event->ignore();
        return;
    }
    workspace_.recovery().forget();
    keepArrangement();
    event->accept();
    windows_.letGo(*this);
}

/// One question at a time: while one is open, further files change.
void MainWindow::askConflict(text::FileId file) {
    const bool isAsking = !conflicts_.empty();
    if (!std::ranges::contains(conflicts_, file)) conflicts_.push_back(file);
    if (isAsking) return;
    while (!conflicts_.empty()) {
        const text::FileId asked = conflicts_.front();
        const QString difference = toQt(workspace_.differenceToDisk(asked));
        ConflictDialog question(toQt(workspace_.displayName(asked)), difference, theme_, this);
        const int answer = question.exec();
        // What was not shown is not decided.
        const bool isAnother = toQt(workspace_.differenceToDisk(asked)) != difference;
        if (answer != ConflictDialog::Later && isAnother) continue;
        if (answer == ConflictDialog::TakeTheirs) workspace_.reload(asked);
        if (answer == ConflictDialog::KeepMine) workspace_.keepMine(asked);
        conflicts_.pop_front();
    }
}

void MainWindow::bringBack(const Recovery::Left& left) {
    if (workspace_.isReadOnly()) {
        showNotice(tr("The project is open read-only, so the unsaved changes are not brought back. "
                      "They stay in %1.")
                       .arg(left.file),
                   false);
        return;
    }
    if (workspace_.restore(left.unsaved)) {
        Recovery::discard(left);
    } else {
        showNotice(tr("Some of the unsaved changes are in a file that does not belong to the "
                      "project any more. They stay in %1.")
                       .arg(left.file),
                   false);
    }
}

QString MainWindow::projectPath() const {
    if (!workspace_.isOpen()) return {};
    return toQt(workspace_.pathOf(workspace_.input().compose_files.front()));
}

QString MainWindow::projectName() const {
    if (!workspace_.isOpen()) return {};
    const QFileInfo file(projectPath());
    return file.dir().dirName() + '/' + file.fileName();
}

void MainWindow::showTitle() {
    if (!workspace_.isOpen()) {
        setWindowTitle(tr("Tierwright"));
        return;
    }
    const QString name = projectName() + QStringLiteral("[*]");
    setWindowTitle((workspace_.isReadOnly() ? tr("%1 (read-only)").arg(name) : name) +
                   QStringLiteral(" — Tierwright"));
    setWindowModified(workspace_.isModified());
    bar_->showProject(QFileInfo(projectPath()).fileName() +
                          (workspace_.isModified() ? QStringLiteral("  •") : QString()),
                      projectPath());
}

void MainWindow::showReadOnly(bool readOnly) {
    actions_->readOnly->setChecked(readOnly);
    const QUndoStack& steps = workspace_.undoStack();
    actions_->undo->setEnabled(!readOnly && steps.canUndo());
    actions_->redo->setEnabled(!readOnly && steps.canRedo());
    if (history_ != nullptr) history_->setEnabled(!readOnly);
    showTitle();
}

void MainWindow::showSnapshot(const analysis::SnapshotPtr& snapshot) {
    status_->show(*snapshot);
    showCounts(*snapshot);
    selection_.select(existing(selection_.keys()));
    if (workspace_.isStale()) {
        showNotice(commands_->obstacle(), false);
    } else if (!noticeTimer_.isActive()) {
        noticeBar_->hide();
    }
}

void MainWindow::showCounts(const analysis::Snapshot& snapshot) {
    bar_->showCounts(static_cast<int>(snapshot.count(text::Severity::Error)),
                     static_cast<int>(snapshot.count(text::Severity::Warning)));
    updateTabs();
}

void MainWindow::showNotice(const QString& text, bool passing) {
    noticeText_->setText(text);
    noticeBar_->setAccessibleName(text);
    noticeBar_->show();
    QAccessibleEvent alert(noticeBar_, QAccessible::Alert); // is read out at once
    QAccessible::updateAccessibility(&alert);
    if (passing) {
        noticeTimer_.start(8000);
    } else {
        noticeTimer_.stop();
    }
}

QString MainWindow::notice() const {
    return noticeBar_->isVisible() ? noticeText_->text() : QString();
}

QStringList MainWindow::existing(QStringList keys) const {
    const auto& project = workspace_.lastReadable()->facts.project;
    keys.removeIf([&project](const QString& key) {
        const auto service = Selection::serviceOf(key);
        const auto network = Selection::networkOf(key);
        return (service && project.find(*service) == nullptr) ||
               (network && project.find(*network) == nullptr);
    });
    return keys;
}

} // namespace tw::gui
