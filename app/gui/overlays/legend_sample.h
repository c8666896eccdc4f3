// A mark as it looks on the canvas, for the legend.
#pragma once

#include "overlays/legend_rows.h"

#include <QWidget>

namespace tw::gui {

class LegendSample : public QWidget {
    Q_OBJECT

public:
    LegendSample(LegendRow row, const Tokens& tokens, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LegendRow row_;
    const Tokens& tokens_;
};

} // namespace tw::gui
