#include "theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace tw::gui {
namespace {

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, const QColor& color, const QColor& disabled)
        : name_(std::move(name)), color_(color), disabled_(disabled) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        painter->drawPixmap(rect, draw(rect.size(), mode, painter->device()->devicePixelRatio()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return draw(size, mode, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        QPixmap pixmap = draw(size, mode, 1);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    [[nodiscard]] QPixmap draw(const QSize& size, QIcon::Mode mode, qreal ratio) const {
        return tintedPixmap(name_, mode == QIcon::Disabled ? disabled_ : color_,
                            std::min(size.width(), size.height()), ratio);
    }

    QString name_;
    QColor color_, disabled_;
};

} // namespace

QIcon tintedIcon(const QString& name, const QColor& color, const QColor& disabled) {
    return QIcon(new TintedEngine(name, color, disabled));
}

QIcon applicationIcon() {
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addPixmap(tintedPixmap(QStringLiteral("tierwright"), Qt::black, size, 1));
    }
    return icon;
}

QPixmap tintedPixmap(const QString& name, const QColor& color, int size, qreal ratio) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    const int pixels = qRound(size * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace tw::gui
