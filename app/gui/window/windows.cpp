#include "window/windows.h"

#include "conversions.h"
#include "window/cascade.h"
#include "window/main_window.h"
#include "window/recent_files.h"
#include "window/recovery_question.h"

#include <QApplication>
#include <QDir>
#include <QScreen>

#include <algorithm>
#include <ranges>

namespace tw::gui {

Windows::Windows(Theme& theme, Memory memory) : theme_(theme), memory_(memory) {
    connect(&theme_, &Theme::schemeChanged, this, [this] { chosen_ = theme_.scheme(); });
}

Windows::~Windows() = default;

MainWindow& Windows::add(std::unique_ptr<text::Disk> disk) {
    auto* window = new MainWindow(*this, std::move(disk));
    owner_.add(window);
    place(*window);
    all_ << window;
    return *window;
}

void Windows::place(MainWindow& window) const {
    if (all_.isEmpty()) {
        window.restoreGeometry(arrangement().window); // which sees to it that it is on a screen
        return;
    }
    const auto* active = qobject_cast<MainWindow*>(QApplication::activeWindow());
    const MainWindow& from = active != nullptr ? *active : *all_.back();
    const QRect now = from.isMaximized() || from.isFullScreen() ? from.normalGeometry()
                                                                : QRect(from.pos(), from.size());
    QRect room = from.screen()->availableGeometry();
    room.setSize(room.size() - (from.frameGeometry().size() - from.size()));
    const QRect next = cascaded(now, room, window.size());
    window.move(next.topLeft());
    window.resize(next.size());
}

Arrangement Windows::arrangement() const {
    return memory_ == Memory::Kept ? Arrangement::kept() : Arrangement();
}

void Windows::keep(const Arrangement& arrangement) const {
    if (memory_ != Memory::Kept) return;
    Arrangement kept = arrangement;
    kept.scheme = chosen_.value_or(kept.scheme); // a window knows that of the last run alone
    kept.keep();
}

QString Windows::nameOf(const MainWindow& window) const {
    const auto named = std::ranges::count(all_, window.projectName(), &MainWindow::projectName);
    return named > 1 && !window.projectPath().isEmpty()
               ? QDir::toNativeSeparators(window.projectPath())
               : window.projectName();
}

MainWindow* Windows::having(const QStringList& files) const {
    const auto has = [&files](MainWindow* window) {
        return std::ranges::all_of(files, [window](const QString& file) {
            const Workspace& workspace = window->workspace();
            const bool isItsFolder = workspace.isOpen() && workspace.request().files.empty() &&
                                     workspace.request().working_directory == toPath(file);
            return isItsFolder || workspace.isMadeOf(toPath(file));
        });
    };
    const auto found = std::ranges::find_if(all_, has);
    return files.isEmpty() || found == all_.end() ? nullptr : *found;
}

MainWindow& Windows::emptyOne() {
    const auto found = std::ranges::find_if(
        all_, [](MainWindow* window) { return !window->workspace().isOpen(); });
    return found == all_.end() ? add() : **found;
}

void Windows::openIn(MainWindow& window, const QStringList& files) {
    MainWindow* other = having(files);
    if (other != nullptr && other != &window) {
        other->bringToFront();
    } else {
        window.openFiles(files);
    }
}

void Windows::openApart(const QStringList& files) {
    if (files.isEmpty()) return;
    if (MainWindow* other = having(files)) {
        other->bringToFront();
        return;
    }
    MainWindow& window = emptyOne();
    window.bringToFront();
    window.openFiles(files);
}

void Windows::offerRecovery() {
    for (const Recovery::Left& left : Recovery::left()) {
        const auto answer = askRecovery(*all_.front(), left);
        if (answer == RecoveryAnswer::BringBack) bringBack(left);
        if (answer == RecoveryAnswer::ThrowAway) Recovery::discard(left);
    }
}

void Windows::bringBack(const Recovery::Left& left) {
    QStringList files;
    for (const auto& path : left.unsaved.compose)
        files << toQt(path);
    // Of two states of one project neither goes over the other.
    MainWindow* window = having(files);
    if (window == nullptr || window->workspace().isModified()) window = &emptyOne();
    window->bringToFront();
    if (window->workspace().isOpen() || window->openFiles(files)) window->bringBack(left);
}

void Windows::closeAll() {
    const QList<MainWindow*> present = all_;
    for (MainWindow* window : present) {
        if (!window->mayDiscard()) return;
    }
    // The oldest last: the others are a step aside, and would be the place of the next first one.
    for (MainWindow* window : present | std::views::reverse)
        window->closeUnasked();
}

void Windows::letGo(MainWindow& window) {
    if (all_.removeOne(&window)) window.deleteLater();
}

void Windows::noteRecent(const Workspace& workspace) {
    addRecent(workspace);
    emit recentChanged();
}

} // namespace tw::gui
