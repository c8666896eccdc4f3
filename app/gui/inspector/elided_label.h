// A line of text that shows "…" where there is no room for all of it.
#pragma once

#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace tw::gui {

class ElidedLabel final : public QLabel {
public:
    explicit ElidedLabel(const QString& text, Qt::TextElideMode mode = Qt::ElideRight)
        : QLabel(text), mode_(mode) {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), mode_, contentsRect().width());
        style()->drawItemText(&painter, contentsRect(), Qt::AlignVCenter | Qt::AlignLeft, palette(),
                              isEnabled(), shown, foregroundRole());
    }

private:
    Qt::TextElideMode mode_;
};

} // namespace tw::gui
