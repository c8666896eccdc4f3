// A bar of what tiers may use of a host, a segment each.
#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <vector>

namespace tw::gui {

class LoadBar : public QWidget {
    Q_OBJECT

public:
    LoadBar(const Theme& theme, QWidget* parent);
    /// Parts of what the host has, in the order of the tiers; 1 is all of it. `isOpen`: there are
    /// services without a limit, which may take what is left.
    void show(std::vector<double> shares, bool isOpen);
    /// What the host has is not known.
    void showUnknown();
    [[nodiscard]] QSize sizeHint() const override { return {100, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintShares(QPainter& painter, const QRectF& frame) const;

    const Theme& theme_;
    std::vector<double> shares_;
    bool isKnown_ = false, isOpen_ = false;
};

} // namespace tw::gui
