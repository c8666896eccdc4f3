// A window up to its first painted frame, and then the end of the process; for tests/bench/startup,
// which times whole processes:
//   tierwright-startup             an empty window of the same libraries
//   tierwright-startup COMPOSE     the designer with a project
// With --whole as the first argument it goes on until everything is built and painted.
// Prints the memory that it has then, in kB.
#include "text/disk.h"
#include "theme/theme.h"
#include "window/main_window.h"
#include "window/windows.h"

#include <QApplication>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace {

using namespace tw::gui;

void printMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) std::puts(line.c_str());
    }
}

void end() {
    printMemory();
    std::fflush(stdout);
    std::_Exit(0);
}

/// Until nothing is left to be done.
void settle() {
    constexpr int rest = 50;
    for (int idle = 0; idle < rest; ++idle) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
}

/// Ends the program when a window has been painted, before anything that waits for that.
class UntilPainted : public QObject {
public:
    UntilPainted(QWidget& window, bool whole) : whole_(whole) { window.installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::UpdateRequest && event->type() != QEvent::Paint) return false;
        watched->removeEventFilter(this);
        // The painting itself comes first; what is posted comes before the timers.
        QMetaObject::invokeMethod(
            watched,
            [this] {
                if (whole_) settle();
                end();
            },
            Qt::QueuedConnection);
        return false;
    }

private:
    bool whole_;
};

int runUntilPainted(QWidget& window, bool whole) {
    const UntilPainted watch(window, whole);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName("tierwright-startup");
    QStringList words = QApplication::arguments().mid(1);
    const bool whole = words.removeAll("--whole") > 0;
    if (words.isEmpty()) {
        QMainWindow window;
        window.resize(1600, 1000);
        window.show();
        return runUntilPainted(window, whole);
    }
    Theme theme(Scheme::Light);
    Windows windows(theme);
    MainWindow& window = windows.add();
    window.resize(1600, 1000);
    window.show();
    if (!window.openFiles({words.front()})) return 2;
    return runUntilPainted(window, whole);
}
