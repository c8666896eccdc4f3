// How fast the canvas is beside a bare painter: QT_QPA_PLATFORM=offscreen
// build/bench/bin/tierwright-canvas-bench
//
// The floor is a recording of what the scene paints, played by a QPainter: the same primitives
// under the same transform, without scene, items and index. Times are milliseconds of this process
// on a window of 1600 x 1000, taken in turns; figures are median and 95th percentile. Each size
// runs in a process of its own, so that the first layout, which measures the texts, is a first one.
//
// Goals: panning within 16.7 ms at the 95th percentile; repainting at most 1.1, 1.3 and 1.5 times
// the floor with 100, 1,000 and 10,000 services; dragging at most 1.15 times; layout of 1,000
// services within 10 ms, the first one too.
#include "canvas/canvas_view.h"
#include "canvas/style.h"
#include "recording.h"
#include "sample.h"
#include "text/disk.h"
#include "theme/theme.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

using namespace tw;
using namespace tw::gui;

namespace {

constexpr QSize windowSize{1600, 1000};

struct Figures {
    double median = 0, p95 = 0;
};

/// Milliseconds of the processor: what else the machine does counts less than by the clock.
double timeOf(const std::function<void()>& work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double begin = now();
    work();
    return now() - begin;
}

Figures figuresOf(std::vector<double> taken) {
    std::ranges::sort(taken);
    return {taken[taken.size() / 2], taken[taken.size() * 95 / 100]};
}

Figures measure(int times, const std::function<void(int)>& work) {
    std::vector<double> taken;
    for (int i = 0; i < times; ++i)
        taken.push_back(timeOf([&] { work(i); }));
    return figuresOf(taken);
}

/// What is painted in a region of a view, and how long a bare painter takes for it.
class Floor {
public:
    Floor(QGraphicsView& view, const QRegion& region)
        : hints_(view.renderHints()),
          image_(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied) {
        for (const QRect& rect : region) {
            parts_.push_back(std::make_unique<bench::Recording>(image_.size()));
            QPainter painter(parts_.back().get());
            painter.setRenderHints(hints_);
            view.render(&painter, rect, rect);
        }
        image_.fill(Qt::white); // so that its memory is there
    }

    double play() {
        return timeOf([&] {
            QPainter painter(&image_);
            painter.setRenderHints(hints_);
            for (const auto& part : parts_)
                part->play(painter);
        });
    }

private:
    QPainter::RenderHints hints_;
    QImage image_;
    std::vector<std::unique_ptr<bench::Recording>> parts_;
};

/// Notes what of a widget is painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            painted_ |= static_cast<const QPaintEvent*>(event)->region();
        return false;
    }
    QRegion take() { return std::exchange(painted_, QRegion()); }

private:
    QRegion painted_;
};

void print(const char* what, int services, double time) {
    std::printf("%-34s %6d services  %8.2f ms\n", what, services, time);
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
        const QSignalBlocker unseen(&workspace_); // the view would be the first to lay it out
        if (!workspace_.open({.files = {"compose.yaml"}, .working_directory = "/bench"})) {
            std::puts("the sample cannot be opened");
            std::exit(1);
        }
    }

    void run() {
        print("first layout", services_, timeOf([&] { layOut(); }));
        print("layout", services_, measure(9, [&](int) { layOut(); }));
        workspace_.announce(); // to the view
        QApplication::processEvents();
        for (const double zoom : {1.0, 0.5}) {
            view_.setZoom(zoom);
            toTheMiddle();
            pan(zoom == 1 ? "pan at 100 %" : "pan at 50 %");
            repaint(zoom == 1 ? "full repaint at 100 %" : "full repaint at 50 %");
        }
        view_.fit();
        repaint("full repaint, everything in sight");
        view_.setZoom(1);
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

    void layOut() {
        const auto& shown = *workspace_.snapshot();
        (void)picture::draw(shown.facts, shown.findings, workspace_.layout(), canvasMetrics(),
                            canvasWords());
    }

    void pan(const char* what) {
        auto* bar = view_.verticalScrollBar();
        print(what, services_, measure(120, [&](int i) {
                  bar->setValue(bar->value() + (i < 60 ? 24 : -24));
                  QApplication::processEvents();
              }));
    }

    void repaint(const char* what) {
        Floor floor(view_, view_.viewport()->rect());
        std::vector<double> ours, bare;
        for (int i = 0; i < 15; ++i) {
            bare.push_back(floor.play());
            ours.push_back(timeOf([&] { view_.viewport()->repaint(); }));
        }
        printBeside(what, services_, figuresOf(ours), figuresOf(bare));
    }

    void mouse(QEvent::Type type, QPoint at) {
        QMouseEvent event(type, at, view_.viewport()->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QApplication::sendEvent(view_.viewport(), &event);
    }

    /// A card follows the pointer over its own and other tiers, preview included.
    void drag() {
        const auto& cards = view_.canvas().picture().cards;
        const QPointF card = toQt(cards[cards.size() / 2].rect.center());
        view_.centerOn(card);
        QApplication::processEvents();
        const QPoint from = view_.mapFromScene(card);
        mouse(QEvent::MouseButtonPress, from);
        PaintWatch watch(*view_.viewport());
        std::vector<double> ours, bare;
        for (int i = 0; i < 90; ++i) {
            watch.take();
            const double taken = timeOf([&] {
                mouse(QEvent::MouseMove, from + QPoint(8 + 5 * (i < 45 ? i : 90 - i), 30 + i));
                QApplication::processEvents();
            });
            const QRegion painted = watch.take();
            if (i == 0 || painted.isEmpty()) continue; // the first makes what is dragged
            ours.push_back(taken);
            bare.push_back(Floor(view_, painted).play());
        }
        printBeside("drag", services_, figuresOf(ours), figuresOf(bare));
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

void inOwnProcess(const std::function<void()>& work) {
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        work();
        std::exit(0);
    }
    waitpid(child, nullptr, 0);
}

} // namespace

int main(int argc, char** argv) {
    std::vector<int> sizes{100, 1000, 10000};
    if (argc > 1) sizes = {std::atoi(argv[1])};
    for (const int services : sizes) {
        inOwnProcess([&] {
            QApplication app(argc, argv);
            Bench(services).run();
        });
    }
    return 0;
}
