// A mark as it looks on the canvas, for the legend.
#pragma once

#include "overlays/mark_style.h"

#include <QWidget>

namespace tw::gui {

class LegendSample : public QWidget {
    Q_OBJECT

public:
    LegendSample(MarkStyle style, QString text, const Tokens& tokens, QWidget* parent);
    LegendSample(facts::Consequence consequence, const Tokens& tokens, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MarkStyle style_;
    QString text_; ///< of a badge
    std::optional<facts::Consequence> consequence_;
    const Tokens& tokens_;
};

} // namespace tw::gui
