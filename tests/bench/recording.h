// What was painted, to be painted again by a bare painter: the same primitives in the same states.
// Unlike a QPicture, it is not read from a stream each time.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <functional>
#include <memory>
#include <vector>

namespace tw::bench {

class Recording final : public QPaintDevice {
public:
    explicit Recording(QSize size);
    ~Recording() override;
    void play(QPainter& painter) const;
    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize size_;
    std::vector<std::function<void(QPainter&)>> steps_;
    std::unique_ptr<Engine> engine_;
};

} // namespace tw::bench
