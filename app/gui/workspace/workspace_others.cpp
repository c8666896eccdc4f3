// The part of Workspace that follows what others change on the disk.
#include "conversions.h"
#include "text/diff.h"
#include "workspace/workspace.h"

namespace tw::gui {

std::vector<text::FileId> Workspace::changedOnDisk() const {
    std::vector<text::FileId> result;
    for (std::size_t at = 0; at < saved_.size(); ++at) {
        const text::FileId file{at};
        const auto now = disk_->read(pathOf(file));
        if (now && *now != saved_[at]) result.push_back(file);
    }
    return result;
}

std::string Workspace::differenceToDisk(text::FileId file) const {
    const auto now = disk_->read(pathOf(file));
    return now ? text::unified_diff(displayName(file), input_.files.text(file), *now)
               : std::string();
}

void Workspace::watch() {
    if (!watcher_.files().isEmpty()) watcher_.removePaths(watcher_.files());
    for (std::size_t at = 0; at < input_.files.size(); ++at) {
        watcher_.addPath(toQt(pathOf(text::FileId(at))));
    }
    watcher_.addPath(toQt(layoutPath()));
}

void Workspace::lookAtDisk() {
    if (held_) {
        diskTimer_.start();
        return;
    }
    // Programs that write atomically replace the file, and the watch is lost with the old one.
    watch();
    noteVanished();
    takeLayoutFromDisk();
    for (const text::FileId file : changedOnDisk()) {
        if (isModified(file)) {
            const auto now = disk_->read(pathOf(file));
            const auto told = told_.find(file);
            if (!now || (told != told_.end() && told->second == *now)) continue;
            told_.insert_or_assign(file, *now);
            emit conflict(static_cast<int>(file));
        } else {
            reload(file);
            emit reloaded(toQt(displayName(file)));
        }
    }
    noteModified();
}

void Workspace::noteVanished() {
    for (std::size_t at = 0; at < saved_.size(); ++at) {
        const text::FileId file{at};
        if (disk_->is_file(pathOf(file))) {
            vanished_.erase(file);
        } else if (vanished_.insert(file).second) {
            emit vanished(toQt(displayName(file)));
        }
    }
    if (!vanished_.empty()) returnTimer_.start(); // what is not there cannot be watched
}

/// Somebody else has arranged the tiers. What is arranged here and not saved goes before it.
void Workspace::takeLayoutFromDisk() {
    const auto layout = layoutOnDisk();
    if (!layout || *layout == savedLayout_) return;
    const bool mine = layout_ != savedLayout_;
    savedLayout_ = *layout;
    if (mine) return;
    Change change = changeTo({}, tr("Arrangement from the disk"));
    change.layoutAfter = *layout;
    push(std::move(change));
}

void Workspace::keepMine(text::FileId file) {
    const auto now = disk_->read(pathOf(file));
    if (!now) return;
    saved_[static_cast<std::size_t>(file)] = *now;
    noteModified();
    emit textsChanged();
}

void Workspace::reload(text::FileId file) {
    const auto now = disk_->read(pathOf(file));
    if (!now) return;
    saved_[static_cast<std::size_t>(file)] = *now;
    const std::string& mine = input_.files.text(file);
    if (mine != *now) {
        push(changeTo(singleEdit(file, text::difference(mine, *now)), tr("Changes made on disk")));
    }
    noteModified();
}

} // namespace tw::gui
