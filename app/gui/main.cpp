// tierwright: the designer.
#include "conversions.h"
#include "mnemonics.h"
#include "text/disk.h"
#include "theme/system_contrast.h"
#include "theme/theme.h"
#include "window/arrangement.h"
#include "window/command_line.h"
#include "window/main_window.h"
#include "window/windows.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace tw::gui;

void installTranslations(QApplication& app) {
    auto* qt = new QTranslator(&app);
    if (qt->load(QLocale(), "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(qt);
    }
    // English has a file too: it holds the plural forms.
    auto* own = new QTranslator(&app);
    if (own->load(QLocale(), "tierwright", "_", ":/i18n") || own->load(":/i18n/tierwright_en")) {
        QApplication::installTranslator(own);
    }
}

int drawPicture(const CommandLine& line) {
    Workspace workspace(tw::text::real_disk());
    const auto opened = workspace.open(line.request);
    if (!opened) {
        std::fputs(("tierwright: " + opened.error().message.str() + "\n").c_str(), stderr);
        return 2;
    }
    const Theme theme(line.scheme == Scheme::System ? Scheme::Light : line.scheme);
    SheetSource source;
    source.snapshot = workspace.snapshot();
    source.layout = workspace.layout();
    const auto done = exportPicture(source, theme.tokens(), *line.exported);
    if (!done) {
        std::fputs(("tierwright: " + done.error().message.str() + "\n").c_str(), stderr);
        return 2;
    }
    return 0;
}

QString plainText(const QAction& action) {
    return withoutMnemonic(action.text()).remove(QStringLiteral("…"));
}

/// The window with what has opened on it, as it is seen on a screen.
bool saveScreenshot(MainWindow& window, const QString& path) {
    QPixmap picture = window.grab();
    QWidget* popup = QApplication::activePopupWidget();
    if (popup == nullptr) popup = QApplication::activeModalWidget();
    if (popup != nullptr) {
        QPainter painter(&picture);
        painter.drawPixmap(window.mapFromGlobal(popup->mapToGlobal(QPoint(0, 0))), popup->grab());
    }
    return picture.save(path);
}

/// For the documentation: the window as it is, written to a file.
void scheduleScreenshot(MainWindow& window, const CommandLine& line) {
    QTimer::singleShot(400, &window, [&window, line] {
        if (!line.screenshotSelection.isEmpty())
            window.selection().select(line.screenshotSelection);
        QTimer::singleShot(400, &window, [&window, line] {
            QApplication::exit(saveScreenshot(window, line.screenshot) ? 0 : 2);
        });
        for (const QString& text : line.screenshotActions) {
            const auto& actions = window.actionList().all();
            const auto found = std::ranges::find(
                actions, text, [](const QAction* action) { return plainText(*action); });
            if (found == actions.end()) {
                QApplication::exit(2);
                return;
            }
            (*found)->trigger();
        }
    });
}

} // namespace

int main(int argc, char** argv) {
    // A picture needs no display.
    if (isExport(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName("tierwright");
    QApplication::setOrganizationName("tierwright");
    QApplication::setApplicationDisplayName("Tierwright");
    QApplication::setApplicationVersion(TIERWRIGHT_VERSION);
    QApplication::setDesktopFileName("tierwright");
    installTranslations(app);
    const CommandLine line = readCommandLine(QApplication::arguments());
    if (line.exported) return drawPicture(line);
    const bool asKept = line.scheme == Scheme::System && line.screenshot.isEmpty();
    Theme theme(asKept ? Arrangement::kept().scheme : line.scheme);
    SystemContrast contrast(QDBusConnection::sessionBus());
    QObject::connect(&contrast, &SystemContrast::told, &theme, &Theme::setSystemContrast);
    Windows windows(theme,
                    line.screenshot.isEmpty() ? Windows::Memory::Kept : Windows::Memory::None);
    MainWindow& window = windows.add();
    if (!line.screenshot.isEmpty()) {
        constexpr QSize usual(1600, 1000); // whatever the size of the screen
        window.resize(line.screenshotSize.isValid() ? line.screenshotSize : usual);
    }
    window.show();
    QTimer::singleShot(0, &contrast, &SystemContrast::start);
    if (line.hasProject) window.openProject(line.request);
    window.workspace().setReadOnly(line.readOnly);
    if (line.screenshot.isEmpty()) {
        windows.offerRecovery();
    } else {
        scheduleScreenshot(window, line);
    }
    return QApplication::exec();
}
