#include "window/file_dialogs.h"

#include "conversions.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace tw::gui {
namespace {

struct DialogWords {
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

QString folderOf(const Workspace& workspace) {
    return workspace.isOpen() ? toQt(workspace.input().project_directory) : QString();
}

} // namespace

QStringList askForFiles(QWidget& parent, const Workspace& workspace) {
    return QFileDialog::getOpenFileNames(
        &parent, DialogWords::tr("Open compose files"), folderOf(workspace),
        DialogWords::tr("Compose files (*.yaml *.yml);;All files (*)"));
}

QString saveUnderOtherName(QWidget& parent, Workspace& workspace, text::FileId file) {
    const QString now = toQt(workspace.pathOf(file));
    const QString path = QFileDialog::getSaveFileName(
        &parent, DialogWords::tr("Save as"), now,
        DialogWords::tr("Compose files (*.yaml *.yml);;All files (*)"));
    if (path.isEmpty()) return {};
    const QString name = toQt(workspace.displayName(file));
    const auto saved = workspace.saveAs(file, toPath(path));
    if (!saved) return toQt(saved.error().message);
    return *saved == Workspace::SavedAs::Moved
               ? QString()
               : DialogWords::tr("A copy is saved as %1. The project still reads %2.")
                     .arg(path, name);
}

QString exportPatch(QWidget& parent, const Workspace& workspace) {
    const QString path = QFileDialog::getSaveFileName(&parent, DialogWords::tr("Export patch"),
                                                      folderOf(workspace) + "/network.patch",
                                                      DialogWords::tr("Patches (*.patch *.diff)"));
    if (path.isEmpty()) return {};
    QSaveFile file(path);
    const QByteArray patch = QByteArray::fromStdString(workspace.patch());
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(patch) == patch.size() && file.commit();
    return written ? QString()
                   : DialogWords::tr("%1 cannot be written: %2").arg(path, file.errorString());
}

} // namespace tw::gui
