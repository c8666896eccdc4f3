// The whole picture in small, with a frame around what is in sight.
#pragma once

#include "picture/shrink.h"
#include "theme/theme.h"

#include <QPixmap>
#include <QWidget>

class QGraphicsView;

namespace tw::gui {

class Minimap : public QWidget {
    Q_OBJECT

public:
    Minimap(QGraphicsView& view, const Theme& theme, QWidget* parent);
    /// `picture` must outlive the next call.
    void show(const picture::Picture& picture);
    /// The user wants it; it is visible only where not everything is in sight.
    void setWanted(bool wanted);
    /// In the lower right corner of an area of the parent.
    void place(const QRect& area);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void follow();
    void lookAt(QPointF point);
    [[nodiscard]] picture::Shrink scale() const;
    [[nodiscard]] QPixmap drawn() const;

    QGraphicsView& view_;
    const Theme& theme_;
    const picture::Picture* picture_ = nullptr;
    QPixmap cache_;
    QRect area_;
    bool wanted_ = true;
};

} // namespace tw::gui
