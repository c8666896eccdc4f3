#include "recording.h"

#include <QPainterPath>

namespace tw::bench {

using Steps = std::vector<std::function<void(QPainter&)>>;

class Recording::Engine final : public QPaintEngine {
public:
    explicit Engine(Steps& steps) : QPaintEngine(AllFeatures), steps_(steps) {}

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        const auto dirty = now.state();
        if (dirty & DirtyTransform)
            add([to = now.transform()](QPainter& p) { p.setTransform(to); });
        if (dirty & DirtyPen) add([to = now.pen()](QPainter& p) { p.setPen(to); });
        if (dirty & DirtyBrush) add([to = now.brush()](QPainter& p) { p.setBrush(to); });
        if (dirty & DirtyFont) add([to = now.font()](QPainter& p) { p.setFont(to); });
        if (dirty & DirtyOpacity) add([to = now.opacity()](QPainter& p) { p.setOpacity(to); });
        if (dirty & DirtyHints)
            add([to = now.renderHints()](QPainter& p) {
                p.setRenderHints(p.renderHints(), false);
                p.setRenderHints(to);
            });
        if (dirty & DirtyClipRegion) {
            add([to = now.clipRegion(), how = now.clipOperation()](QPainter& p) {
                p.setClipRegion(to, how);
            });
        }
        if (dirty & DirtyClipPath) {
            add([to = now.clipPath(), how = now.clipOperation()](QPainter& p) {
                p.setClipPath(to, how);
            });
        }
        if (dirty & DirtyClipEnabled)
            add([to = now.isClipEnabled()](QPainter& p) { p.setClipping(to); });
    }

    void drawPath(const QPainterPath& path) override {
        add([path](QPainter& p) { p.drawPath(path); });
    }
    void drawRects(const QRectF* rects, int count) override {
        add([all = QList<QRectF>(rects, rects + count)](QPainter& p) { p.drawRects(all); });
    }
    void drawLines(const QLineF* lines, int count) override {
        add([all = QList<QLineF>(lines, lines + count)](QPainter& p) { p.drawLines(all); });
    }
    void drawEllipse(const QRectF& rect) override {
        add([rect](QPainter& p) { p.drawEllipse(rect); });
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        add([all = QPolygonF(QList<QPointF>(points, points + count)), mode](QPainter& p) {
            if (mode == PolylineMode) {
                p.drawPolyline(all);
            } else {
                p.drawPolygon(all, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
            }
        });
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        add([at, text = item.text(), font = item.font()](QPainter& p) {
            p.setFont(font);
            p.drawText(at, text);
        });
    }
    void drawPixmap(const QRectF& to, const QPixmap& pixmap, const QRectF& from) override {
        add([to, pixmap, from](QPainter& p) { p.drawPixmap(to, pixmap, from); });
    }
    void drawTiledPixmap(const QRectF& to, const QPixmap& pixmap, const QPointF& from) override {
        add([to, pixmap, from](QPainter& p) { p.drawTiledPixmap(to, pixmap, from); });
    }

private:
    template <class Step>
    void add(Step step) {
        steps_.emplace_back(std::move(step));
    }

    Steps& steps_;
};

Recording::Recording(QSize size) : size_(size), engine_(std::make_unique<Engine>(steps_)) {}

Recording::~Recording() = default;

void Recording::play(QPainter& painter) const {
    for (const auto& step : steps_)
        step(painter);
}

QPaintEngine* Recording::paintEngine() const {
    return engine_.get();
}

int Recording::metric(PaintDeviceMetric metric) const {
    switch (metric) {
    case PdmWidth: return size_.width();
    case PdmHeight: return size_.height();
    case PdmDepth: return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return 96;
    case PdmDevicePixelRatio: return 1;
    default: return QPaintDevice::metric(metric);
    }
}

} // namespace tw::bench
