#include "window/recent_files.h"

#include "conversions.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QSettings>

namespace tw::gui {
namespace {

constexpr int most = 8;
constexpr auto key = "recentFiles";

} // namespace

QStringList recentFiles() {
    QStringList files = QSettings().value(key).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void addRecent(const Workspace& workspace) {
    const auto first = workspace.input().compose_files.front();
    const QString file = toQt(workspace.pathOf(first));
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    QSettings().setValue(key, QStringList(files.mid(0, most)));
}

} // namespace tw::gui
