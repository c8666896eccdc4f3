// A window up to its first painted frame, and then the end; for tests/bench/startup, which times
// whole processes:
//   tierwright-startup             an empty window of the same libraries
//   tierwright-startup COMPOSE     the designer with a project
// Prints the most memory that it had.
#include "text/disk.h"
#include "theme/theme.h"
#include "window/main_window.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <fstream>

namespace {

using namespace tw::gui;

/// Ends the program when a window has been painted.
class UntilPainted : public QObject {
public:
    explicit UntilPainted(QWidget& window) { window.installEventFilter(this); }
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint) {
            QTimer::singleShot(0, qApp, [] { QApplication::exit(0); });
        }
        return false;
    }
};

int runUntilPainted(QWidget& window) {
    const UntilPainted watch(window);
    return QApplication::exec();
}

void printMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) std::puts(line.c_str());
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName("tierwright-startup");
    int result = 0;
    if (argc < 2) {
        QMainWindow window;
        window.resize(1600, 1000);
        window.show();
        result = runUntilPainted(window);
    } else {
        Theme theme(Scheme::Light);
        MainWindow window(theme);
        window.resize(1600, 1000);
        window.show();
        if (!window.openFiles({QString::fromLocal8Bit(argv[1])})) return 2;
        result = runUntilPainted(window);
    }
    printMemory();
    return result;
}
