#include "workspace/recovery.h"

#include "conversions.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <sys/file.h>

namespace tw::gui {
namespace {

// Texts may hold passwords.
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// False if another program has the lock.
bool lock(const QFile& file) {
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
}

std::unexpected<Error> notKept(const QString& path, const QString& reason) {
    return fail(toBytes(QCoreApplication::translate("Recovery", "%1 cannot be written: %2. Unsaved "
                                                                "changes would be lost in a crash.")
                            .arg(path, reason)));
}

} // namespace

Recovery::Recovery()
    : folder_(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery"),
      file_(folder_ + '/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + ".journal") {}

Result<void> Recovery::keep(const Unsaved& unsaved) {
    file_.close();
    known_.clear();
    QDir().mkpath(folder_);
    const QByteArray start = journalStart(unsaved);
    QSaveFile whole(file_.fileName());
    const bool written = whole.open(QIODevice::WriteOnly) && whole.setPermissions(ownerOnly) &&
                         whole.write(start) == start.size() && whole.commit();
    if (!written) return notKept(file_.fileName(), whole.errorString());
    written_ = true;
    if (!file_.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return notKept(file_.fileName(), file_.errorString());
    lock(file_);
    for (const auto& [path, text] : unsaved.texts)
        known_.insert(path);
    return {};
}

Result<void> Recovery::add(const JournalStep& step) {
    const QByteArray line = journalLine(step);
    if (file_.write(line) != line.size()) {
        const QString reason = file_.errorString();
        file_.close(); // what comes next would build on a step that is not there
        return notKept(file_.fileName(), reason);
    }
    for (const auto& [path, text] : step.texts)
        known_.insert(path);
    return {};
}

void Recovery::forget() {
    if (!written_) return;
    file_.remove();
    written_ = false;
    known_.clear();
}

std::optional<Recovery::Left> Recovery::left() const {
    const auto entries = QDir(folder_).entryInfoList({"*.journal"}, QDir::Files, QDir::Time);
    for (const QFileInfo& entry : entries) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly) || !lock(file)) continue;
        if (auto unsaved = readJournal(file.readAll()))
            return Left{entry.filePath(), std::move(*unsaved)};
    }
    return std::nullopt;
}

void Recovery::discard(const Left& left) {
    QFile::remove(left.file);
}

} // namespace tw::gui
