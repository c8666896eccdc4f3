// A window up to its first painted frame, and then the end of the process; for tests/bench/startup,
// which times whole processes:
//   tierwright-startup             an empty window of the same libraries
//   tierwright-startup COMPOSE     the designer with a project
// Prints the most memory that it had.
#include "text/disk.h"
#include "theme/theme.h"
#include "window/main_window.h"
#include "window/windows.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace {

using namespace tw::gui;

void printMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) std::puts(line.c_str());
    }
}

/// Ends the program when a window has been painted, before anything that waits for that.
class UntilPainted : public QObject {
public:
    explicit UntilPainted(QWidget& window) { window.installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::UpdateRequest && event->type() != QEvent::Paint) return false;
        // The painting itself comes first; what is posted comes before the timers.
        QMetaObject::invokeMethod(
            watched,
            [] {
                printMemory();
                std::fflush(stdout);
                std::_Exit(0);
            },
            Qt::QueuedConnection);
        return false;
    }
};

int runUntilPainted(QWidget& window) {
    const UntilPainted watch(window);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName("tierwright-startup");
    if (argc < 2) {
        QMainWindow window;
        window.resize(1600, 1000);
        window.show();
        return runUntilPainted(window);
    }
    Theme theme(Scheme::Light);
    Windows windows(theme);
    MainWindow& window = windows.add();
    window.resize(1600, 1000);
    window.show();
    if (!window.openFiles({QString::fromLocal8Bit(argv[1])})) return 2;
    return runUntilPainted(window);
}
