// How fast the canvas is beside a bare painter: QT_QPA_PLATFORM=offscreen
// build/bench/bin/tierwright-canvas-bench
//
// The floor is a recording of what the scene paints, played by a QPainter: the same primitives
// under the same transform, without scene, items and index. Times are milliseconds on a window of
// 1600 x 1000; figures are median and 95th percentile.
#include "canvas/canvas_view.h"
#include "canvas/style.h"
#include "sample.h"
#include "text/disk.h"
#include "theme/theme.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QPicture>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace tw;
using namespace tw::gui;

namespace {

constexpr QSize windowSize{1600, 1000};

struct Figures {
    double median = 0, p95 = 0;
};

Figures measure(int times, const std::function<void(int)>& work) {
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        work(i);
        taken.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(taken);
    return {taken[taken.size() / 2], taken[taken.size() * 95 / 100]};
}

void print(const char* what, int services, Figures figures) {
    std::printf("%-34s %6d services  %8.2f ms  p95 %8.2f ms\n", what, services, figures.median,
                figures.p95);
}

void printBeside(const char* what, int services, Figures ours, Figures floor) {
    std::printf("%-34s %6d services  %8.2f ms  floor %8.2f ms  ratio %.2f\n", what, services,
                ours.median, floor.median, ours.median / floor.median);
}

/// A canvas on a generated project, in a window that is shown.
class Bench {
public:
    explicit Bench(int services)
        : services_(services),
          theme_(Scheme::Light),
          workspace_(disk(services)),
          commands_(workspace_, selection_),
          view_(workspace_, selection_, commands_, theme_) {
        view_.resize(windowSize);
        view_.show();
        if (!workspace_.open({.files = {"compose.yaml"}, .working_directory = "/bench"})) {
            std::puts("the sample cannot be opened");
            std::exit(1);
        }
        QApplication::processEvents();
    }

    void run() {
        layout();
        for (const double zoom : {1.0, 0.5}) {
            view_.setZoom(zoom);
            toTheMiddle();
            pan(zoom == 1 ? "pan at 100 %" : "pan at 50 %");
            repaint(zoom == 1 ? "full repaint at 100 %" : "full repaint at 50 %");
        }
        view_.fit();
        repaint("full repaint, everything in sight");
        view_.setZoom(1);
        toTheMiddle();
        drag();
    }

private:
    static std::unique_ptr<text::Disk> disk(int services) {
        auto made = std::make_unique<text::MemoryDisk>();
        made->files.emplace("/bench/compose.yaml", bench::sample(services));
        return made;
    }

    void toTheMiddle() {
        auto* bar = view_.verticalScrollBar();
        bar->setValue((bar->minimum() + bar->maximum()) / 2);
        QApplication::processEvents();
    }

    void layout() {
        const auto& shown = *workspace_.snapshot();
        print("layout", services_, measure(9, [&](int) {
                  (void)picture::draw(shown.facts, shown.findings, workspace_.layout(),
                                      canvasMetrics(), canvasWords());
              }));
    }

    void pan(const char* what) {
        auto* bar = view_.verticalScrollBar();
        print(what, services_, measure(120, [&](int i) {
                  bar->setValue(bar->value() + (i < 60 ? 24 : -24));
                  QApplication::processEvents();
              }));
    }

    void repaint(const char* what) {
        const QRect area = view_.viewport()->rect();
        QPicture primitives;
        {
            QPainter painter(&primitives);
            painter.setRenderHints(view_.renderHints());
            view_.render(&painter, area, area);
        }
        QImage image(area.size(), QImage::Format_ARGB32_Premultiplied);
        const Figures floor = measure(15, [&](int) {
            QPainter painter(&image);
            painter.setRenderHints(view_.renderHints());
            painter.setClipRect(area);
            primitives.play(&painter);
        });
        printBeside(what, services_, measure(15, [&](int) { view_.viewport()->repaint(); }), floor);
    }

    void mouse(QEvent::Type type, QPoint at) {
        QMouseEvent event(type, at, view_.viewport()->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QApplication::sendEvent(view_.viewport(), &event);
    }

    /// A card follows the pointer over its own and other tiers, preview included.
    void drag() {
        QPoint from;
        for (const picture::Card& card : view_.canvas().picture().cards) {
            const QPoint at = view_.mapFromScene(toQt(card.rect.center()));
            if (view_.viewport()->rect().adjusted(200, 200, -400, -200).contains(at)) {
                from = at;
                break;
            }
        }
        if (from.isNull()) {
            std::puts("no card to drag");
            return;
        }
        mouse(QEvent::MouseButtonPress, from);
        print("drag", services_, measure(90, [&](int i) {
                  mouse(QEvent::MouseMove, from + QPoint(8 + 5 * (i < 45 ? i : 90 - i), 30 + i));
                  QApplication::processEvents();
              }));
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
        QApplication::sendEvent(&view_, &escape);
        mouse(QEvent::MouseButtonRelease, from);
    }

    int services_;
    Theme theme_;
    Workspace workspace_;
    Selection selection_;
    Commands commands_;
    CanvasView view_;
};

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    std::vector<int> sizes{100, 1000, 10000};
    if (argc > 1) sizes = {std::atoi(argv[1])};
    for (const int services : sizes)
        Bench(services).run();
    return 0;
}
