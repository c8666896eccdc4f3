#include "window/recent_files.h"

#include "conversions.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace tw::gui {
namespace {

constexpr int most = 8;
constexpr auto key = "recentFiles";
constexpr auto between = '\n'; // files of one project

QStringList filesOf(const Workspace& workspace) {
    const auto& input = workspace.input();
    const QString first = toQt(workspace.pathOf(input.compose_files.front()));
    if (workspace.request().files.empty() && input.compose_files.size() > 1)
        return {QFileInfo(first).absolutePath()};
    QStringList files;
    for (const text::FileId file : input.compose_files)
        files << toQt(workspace.pathOf(file));
    return files;
}

} // namespace

QList<QStringList> recentProjects() {
    QList<QStringList> projects;
    for (const QString& entry : QSettings().value(key).toStringList())
        projects << entry.split(between);
    projects.removeIf([](const QStringList& files) {
        return !std::ranges::all_of(files, [](const QString& file) { return QFile::exists(file); });
    });
    return projects;
}

void addRecent(const Workspace& workspace) {
    QList<QStringList> projects = recentProjects();
    const QStringList files = filesOf(workspace);
    projects.removeAll(files);
    projects.prepend(files);
    QStringList entries;
    for (const QStringList& project : projects.mid(0, most))
        entries << project.join(between);
    QSettings().setValue(key, entries);
}

QString recentTitle(const QStringList& files) {
    QStringList names;
    for (const QString& file : files)
        names << QFileInfo(file).fileName();
    return QFileInfo(files.front()).dir().dirName() + '/' + names.join(QStringLiteral(" + "));
}

} // namespace tw::gui
