#include "inspector/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace tw::gui {

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const {
    const QWidget* owner = parentWidget();
    const auto direction = owner == nullptr ? Qt::LeftToRight : owner->layoutDirection();
    int x = rect.x(), y = rect.y(), height = 0;
    for (QLayoutItem* item : items_) {
        const QSize size = item->sizeHint().boundedTo({rect.width(), item->sizeHint().height()});
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += height + gap_;
            height = 0;
        }
        if (move) item->setGeometry(QStyle::visualRect(direction, rect, {QPoint(x, y), size}));
        x += size.width() + gap_;
        height = std::max(height, size.height());
    }
    return y + height - rect.y();
}

} // namespace tw::gui
