// Names beside the matrix, with a band that names their tiers; names above it stand upright.
#pragma once

#include "theme/theme.h"

#include <QHeaderView>

namespace tw::gui {

class MatrixHeader : public QHeaderView {
    Q_OBJECT

public:
    MatrixHeader(Qt::Orientation orientation, const Theme& theme, QWidget* parent);
    /// As much room as the names need, within limits.
    void fitNames();

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QString textOf(int section, int role) const;
    [[nodiscard]] QColor bandColor(int section) const;
    [[nodiscard]] QRect bandOf(const QRect& section) const;
    void paintName(QPainter& painter, const QRect& rect, int section) const;
    void paintGroup(QPainter& painter, int first, int last) const;

    const Theme& theme_;
    int band_; ///< width of the tiers' band
};

} // namespace tw::gui
