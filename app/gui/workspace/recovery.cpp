#include "workspace/recovery.h"

#include "conversions.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <csignal>

namespace tw::gui {
namespace {

bool isRunning(qint64 process) {
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

std::optional<Recovery::Left> read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    Recovery::Left left;
    left.file = path;
    for (const auto& name : root["compose"].toArray())
        left.compose.push_back(toPath(name.toString()));
    const QJsonObject texts = root["texts"].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QByteArray bytes = QByteArray::fromBase64(it.value().toString().toLatin1());
        left.texts.emplace_back(toPath(it.key()), bytes.toStdString());
    }
    if (left.compose.empty() || left.texts.empty()) return std::nullopt;
    return left;
}

} // namespace

Recovery::Recovery()
    : folder_(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery"),
      own_(QStringLiteral("%1/%2.json").arg(folder_).arg(QCoreApplication::applicationPid())) {}

void Recovery::keep(const std::vector<std::filesystem::path>& compose,
                    const std::vector<std::pair<std::filesystem::path, std::string>>& texts) {
    QJsonArray names;
    for (const auto& path : compose)
        names.append(toQt(std::filesystem::absolute(path)));
    QJsonObject contents;
    for (const auto& [path, text] : texts) {
        // Base64, because a text may be any bytes.
        contents[toQt(std::filesystem::absolute(path))] =
            QString::fromLatin1(QByteArray::fromStdString(text).toBase64());
    }
    QDir().mkpath(folder_);
    QSaveFile file(own_);
    if (!file.open(QIODevice::WriteOnly)) return;
    file.write(QJsonDocument(QJsonObject{{"compose", names}, {"texts", contents}}).toJson());
    file.commit();
}

void Recovery::forget() {
    QFile::remove(own_);
}

std::optional<Recovery::Left> Recovery::left() const {
    const auto entries = QDir(folder_).entryInfoList({"*.json"}, QDir::Files, QDir::Time);
    for (const QFileInfo& entry : entries) {
        if (isRunning(entry.completeBaseName().toLongLong())) continue;
        if (auto left = read(entry.filePath())) return left;
    }
    return std::nullopt;
}

void Recovery::discard(const Left& left) {
    QFile::remove(left.file);
}

} // namespace tw::gui
