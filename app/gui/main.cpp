// tierwright: the designer.
#include "conversions.h"
#include "text/disk.h"
#include "theme/theme.h"
#include "window/command_line.h"
#include "window/main_window.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

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
        std::fputs(("tierwright: " + opened.error().message + "\n").c_str(), stderr);
        return 2;
    }
    const Tokens& tokens = line.scheme == Scheme::Dark ? darkTokens() : lightTokens();
    const auto done =
        exportPicture(*workspace.snapshot(), workspace.layout(), tokens, *line.exported);
    if (!done) {
        std::fputs(("tierwright: " + done.error().message + "\n").c_str(), stderr);
        return 2;
    }
    return 0;
}

/// For the documentation: the window as it is, written to a file.
void scheduleScreenshot(MainWindow& window, const CommandLine& line) {
    QTimer::singleShot(400, &window, [&window, line] {
        if (!line.screenshotSelection.isEmpty())
            window.selection().select(line.screenshotSelection);
        QTimer::singleShot(200, &window, [&window, line] {
            const bool written = window.grab().save(line.screenshot);
            QApplication::exit(written ? 0 : 2);
        });
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
    Theme theme(line.scheme);
    MainWindow window(theme);
    window.show();
    if (line.hasProject) window.openProject(line.request);
    if (line.screenshot.isEmpty()) {
        window.offerRecovery();
    } else {
        scheduleScreenshot(window, line);
    }
    return QApplication::exec();
}
