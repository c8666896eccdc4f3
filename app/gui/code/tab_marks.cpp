#include "code/tab_marks.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>

namespace tw::gui {
namespace {

struct TabWords {
    Q_DECLARE_TR_FUNCTIONS(CodeTabs)
};

/// Drawn anew for each size, so that it is sharp on every screen.
class SeverityEngine final : public QIconEngine {
public:
    SeverityEngine(bool isError, const QColor& color) : isError_(isError), color_(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPointF center = QRectF(rect).center();
        const double unit = rect.height() / 16.0;
        if (isError_) {
            const QPointF arm(3.5 * unit, 3.5 * unit), other(3.5 * unit, -3.5 * unit);
            painter->setPen(QPen(color_, 2 * unit, Qt::SolidLine, Qt::RoundCap));
            painter->drawLine(center - arm, center + arm);
            painter->drawLine(center - other, center + other);
        } else {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color_);
            painter->drawPolygon(
                QPolygonF{{center + QPointF(0, -4.5 * unit), center + QPointF(5 * unit, 4 * unit),
                           center + QPointF(-5 * unit, 4 * unit)}});
        }
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new SeverityEngine(*this); }

private:
    bool isError_;
    QColor color_;
};

} // namespace

TabMark tabMark(const analysis::Snapshot& snapshot, text::FileId file) {
    TabMark mark;
    for (const facts::Finding& finding : snapshot.findings) {
        const bool isHere = std::ranges::contains(finding.places(), file, &text::Location::file);
        if (finding.waived || !isHere) continue;
        if (finding.severity == text::Severity::Error) ++mark.errors;
        if (finding.severity == text::Severity::Warning) ++mark.warnings;
    }
    return mark;
}

QIcon tabIcon(const TabMark& mark, const Tokens& tokens) {
    if (mark.errors > 0) return QIcon(new SeverityEngine(true, tokens.bad));
    if (mark.warnings > 0) return QIcon(new SeverityEngine(false, tokens.warning));
    return {};
}

QStringList tabWords(const TabMark& mark) {
    QStringList words;
    if (mark.errors > 0) words << TabWords::tr("%n violations", nullptr, mark.errors);
    if (mark.warnings > 0) words << TabWords::tr("%n warnings", nullptr, mark.warnings);
    if (words.isEmpty()) words << TabWords::tr("No problems");
    return words;
}

} // namespace tw::gui
