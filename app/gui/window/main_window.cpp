#include "window/main_window.h"

#include "conversions.h"
#include "environments/environment_switcher.h"
#include "window/command_line.h"
#include "window/file_dialogs.h"
#include "window/recent_files.h"
#include "workspace/git_history.h"
#include "workspace/recovery.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

namespace tw::gui {

MainWindow::MainWindow(Theme& theme, std::unique_ptr<text::Disk> disk)
    : theme_(theme),
      workspace_(std::move(disk)),
      commands_(new Commands(workspace_, selection_, this)),
      actions_(new Actions(*this, workspace_.undoStack(), theme)),
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
    buildToolBar();
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
    if (whole_) noteRecent();
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
    if (!workspace_.isModified()) return true;
    const auto answer = QMessageBox::question(
        this, tr("Unsaved changes"), tr("Save the changes first?"),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save) return save();
    if (answer == QMessageBox::Discard) workspace_.recovery().forget();
    return answer == QMessageBox::Discard;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (mayDiscard()) {
        event->accept();
    } else {
        event->ignore();
    }
}

void MainWindow::askConflict(text::FileId file) {
    QMessageBox question(QMessageBox::Question, tr("Changed on disk"),
                         tr("%1 was changed by another program, and here as well.")
                             .arg(toQt(workspace_.displayName(file))),
                         QMessageBox::NoButton, this);
    question.setInformativeText(tr("Taking the text from disk can be undone."));
    const auto* take = question.addButton(tr("Take the text from disk"), QMessageBox::AcceptRole);
    question.addButton(tr("Keep mine"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == take) {
        workspace_.reload(file);
    } else {
        workspace_.keepMine(file);
    }
}

void MainWindow::offerRecovery() {
    const auto left = workspace_.recovery().left();
    if (!left) return;
    QMessageBox question(QMessageBox::Question, tr("Recover changes"),
                         tr("Tierwright ended with unsaved changes in %1. Bring them back?")
                             .arg(toQt(left->unsaved.compose.front())),
                         QMessageBox::NoButton, this);
    question.setInformativeText(tr("Bringing them back can be undone."));
    auto* bring = question.addButton(tr("Bring them back"), QMessageBox::AcceptRole);
    const auto* drop = question.addButton(tr("Throw them away"), QMessageBox::DestructiveRole);
    auto* later = question.addButton(tr("Ask again later"), QMessageBox::RejectRole);
    question.setDefaultButton(bring);
    question.setEscapeButton(later);
    question.exec();
    if (question.clickedButton() == drop) Recovery::discard(*left);
    if (question.clickedButton() == bring) bringBack(*left);
}

void MainWindow::bringBack(const Recovery::Left& left) {
    QStringList files;
    for (const auto& path : left.unsaved.compose)
        files << toQt(path);
    const bool same = workspace_.isOpen() && workspace_.fileAt(left.unsaved.compose.front());
    if (!same && !openFiles(files)) return;
    if (workspace_.restore(left.unsaved)) {
        Recovery::discard(left);
    } else {
        showNotice(tr("Some of the unsaved changes are in a file that does not belong to the "
                      "project any more. They stay in %1.")
                       .arg(left.file),
                   false);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) files << url.toLocalFile();
    }
    openFiles(files);
}

void MainWindow::showTitle() {
    if (!workspace_.isOpen()) {
        setWindowTitle(tr("Tierwright"));
        return;
    }
    const auto file = workspace_.input().compose_files.front();
    const auto path = workspace_.pathOf(file);
    const QString folder = toQt(path.parent_path().filename());
    setWindowTitle(QStringLiteral("%1/%2[*] — Tierwright").arg(folder, toQt(path.filename())));
    setWindowModified(workspace_.isModified());
    project_->setText(toQt(path.filename()) +
                      (workspace_.isModified() ? QStringLiteral("  •") : QString()));
    project_->setToolTip(toQt(path));
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
    const auto errors = static_cast<int>(snapshot.count(text::Severity::Error));
    const auto warnings = static_cast<int>(snapshot.count(text::Severity::Warning));
    errors_->setText(tr("✕ %n violations", nullptr, errors));
    errors_->setVisible(errors > 0);
    warnings_->setText(tr("▲ %n warnings", nullptr, warnings));
    warnings_->setVisible(warnings > 0);
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

void MainWindow::noteRecent() {
    addRecent(workspace_);
    refreshRecent();
}

void MainWindow::refreshRecent() {
    const QStringList files = recentFiles();
    start_->setRecent(files);
    QMenu* menu = actions_->recentMenu();
    menu->clear();
    for (const QString& file : files) {
        menu->addAction(QDir::toNativeSeparators(file), [this, file] { openFiles({file}); });
    }
    menu->setEnabled(!files.isEmpty());
}

} // namespace tw::gui
