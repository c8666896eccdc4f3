// Two projects, each in a folder of its own, and a window that has none yet.
#pragma once

#include "window_fixture.h"

#include <QStandardPaths>

namespace tw::gui {

/// The shop, copied to two folders, and a first window.
class TwoShops {
public:
    TwoShops() {
        const QDir from(qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR") + "/tests/fixtures/gui/shop");
        for (const char* name : {"one", "two"}) {
            QDir().mkpath(folder.filePath(name));
            for (const QString& file : from.entryList(QDir::Files)) {
                const QString copy = folder.filePath(name) + '/' + file;
                QFile::copy(from.filePath(file), copy);
                QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
            }
        }
        first.show();
    }
    /// Opens both, each in a window.
    [[nodiscard]] bool openBoth() {
        windows.openIn(first, {one});
        windows.openApart({two});
        QTest::qWait(1);
        return windows.all().size() == 2 && first.projectPath() == one &&
               second().projectPath() == two;
    }
    [[nodiscard]] MainWindow& second() { return *windows.all()[1]; }
    [[nodiscard]] static QByteArray textOf(MainWindow& window) {
        return QByteArray::fromStdString(window.workspace().files().text(text::FileId(0)));
    }
    [[nodiscard]] static QByteArray onDisk(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static QStringList journals() {
        const QString place =
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery";
        return QDir(place).entryList(QDir::Files);
    }
    static void change(MainWindow& window) {
        window.workspace().replaceText(text::FileId(0), {0, 0}, "# changed\n");
    }

    QTemporaryDir folder;
    QString one = folder.filePath("one/compose.yaml"), two = folder.filePath("two/compose.yaml");
    Theme theme{Scheme::Light};
    Windows windows{theme};
    MainWindow& first = windows.add();
};

} // namespace tw::gui
