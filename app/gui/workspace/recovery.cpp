#include "workspace/recovery.h"

#include "conversions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace tw::gui {
namespace {

// Texts may hold passwords.
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString recoveryFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery";
}

/// False if another window has the lock, of this program or of another one.
bool lock(const QFile& file) {
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
}

/// False if it was replaced or removed since it was opened.
bool hasItsName(const QFile& file) {
    struct stat info{};
    return ::fstat(file.handle(), &info) == 0 && info.st_nlink > 0;
}

bool rename(const QString& from, const QString& to) {
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

QString reasonOf(const QFile& file) {
    const int error = errno;
    return file.error() == QFile::NoError ? qt_error_string(error) : file.errorString();
}

std::unexpected<Error> notKept(const QString& path, const QString& reason) {
    return fail(toBytes(QCoreApplication::translate("Recovery", "%1 cannot be written: %2. Unsaved "
                                                                "changes would be lost in a crash.")
                            .arg(path, reason)));
}

} // namespace

Recovery::Recovery()
    : path_(recoveryFolder() + '/' + QUuid::createUuid().toString(QUuid::WithoutBraces) +
            ".journal") {}

Result<void> Recovery::keep(const Unsaved& unsaved) {
    keeping_ = false;
    known_.clear();
    QDir().mkpath(QFileInfo(path_).path());
    const QByteArray start = journalStart(unsaved);
    auto next = std::make_unique<QFile>(path_ + ".new");
    const bool written = next->open(QIODevice::WriteOnly | QIODevice::Unbuffered, ownerOnly) &&
                         lock(*next) && next->write(start) == start.size() &&
                         ::fsync(next->handle()) == 0 && rename(next->fileName(), path_);
    if (!written) {
        const QString reason = reasonOf(*next);
        next->remove();
        return notKept(path_, reason);
    }
    file_ = std::move(next);
    keeping_ = true;
    for (const auto& [path, text] : unsaved.texts)
        known_.insert(path);
    return {};
}

Result<void> Recovery::add(const JournalStep& step) {
    const QByteArray line = journalLine(step);
    if (file_->write(line) != line.size()) {
        keeping_ = false; // what comes next would build on a step that is not there
        return notKept(path_, file_->errorString());
    }
    for (const auto& [path, text] : step.texts)
        known_.insert(path);
    return {};
}

void Recovery::forget() {
    if (file_ == nullptr) return;
    QFile::remove(path_);
    file_.reset();
    keeping_ = false;
    known_.clear();
}

std::vector<Recovery::Left> Recovery::left() {
    std::vector<Left> all;
    const auto entries =
        QDir(recoveryFolder()).entryInfoList({"*.journal"}, QDir::Files, QDir::Time);
    for (const QFileInfo& entry : entries) {
        auto file = std::make_shared<QFile>(entry.filePath());
        if (!file->open(QIODevice::ReadOnly) || !lock(*file) || !hasItsName(*file)) continue;
        if (auto unsaved = readJournal(file->readAll()))
            all.push_back({entry.filePath(), entry.lastModified(), std::move(*unsaved), file});
    }
    return all;
}

void Recovery::discard(const Left& left) {
    QFile::remove(left.file);
}

} // namespace tw::gui
