#include "tables/matrix_header.h"

#include "tables/matrix_model.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace tw::gui {
namespace {

constexpr int bandAbove = 17;
constexpr int widestBand = 96;
constexpr int nameMargin = 7;
constexpr int longestAbove = 92; ///< in pixels; what is longer is cut
constexpr int longestBeside = 170;
constexpr int mostMeasured = 400; ///< names; the longest of many need not be known

/// Paints as if the rectangle lay on its right side, with the text from bottom to top.
QRect turned(QPainter& painter, const QRect& rect) {
    painter.translate(rect.x(), rect.y() + rect.height());
    painter.rotate(-90);
    return {0, 0, rect.height(), rect.width()};
}

QFont bandFont() {
    return Theme::uiFont(11, QFont::DemiBold);
}

void drawElided(QPainter& painter, const QRect& rect, int flags, const QString& text) {
    const QFontMetrics metrics(painter.font());
    painter.drawText(rect, flags | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideMiddle, rect.width()));
}

} // namespace

MatrixHeader::MatrixHeader(Qt::Orientation orientation, const Theme& theme, QWidget* parent)
    : QHeaderView(orientation, parent), theme_(theme), band_(bandAbove) {
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
    setMinimumSectionSize(16);
    setDefaultSectionSize(orientation == Qt::Horizontal ? 28 : 25);
    setAccessibleName(orientation == Qt::Horizontal ? tr("To whom") : tr("From whom"));
}

void MatrixHeader::fitNames() {
    const QFontMetrics metrics(Theme::uiFont(12, QFont::DemiBold));
    const bool above = orientation() == Qt::Horizontal;
    const QFontMetrics bandMetrics(bandFont());
    int longest = 30, widest = 24;
    for (int section = 0; section < std::min(count(), mostMeasured); ++section) {
        longest = std::max(longest, metrics.horizontalAdvance(textOf(section, Qt::DisplayRole)));
        widest = std::max(
            widest, bandMetrics.horizontalAdvance(textOf(section, MatrixModel::GroupRole)) + 12);
    }
    band_ = above ? bandAbove : std::min(widest, widestBand);
    constexpr int rounding = 2; // what is measured in whole pixels is cut by fractions
    const int size =
        std::min(longest + rounding, above ? longestAbove : longestBeside) + band_ + 2 * nameMargin;
    if (above) {
        setFixedHeight(size);
    } else {
        setFixedWidth(size);
    }
}

QString MatrixHeader::textOf(int section, int role) const {
    return model()->headerData(section, orientation(), role).toString();
}

QColor MatrixHeader::bandColor(int section) const {
    const int column = model()->headerData(section, orientation(), MatrixModel::ColourRole).toInt();
    const Tokens& tokens = theme_.tokens();
    const QColor& plain = tokens.highContrast ? tokens.panel : tokens.lineSoft;
    return column < 0 ? plain : tokens.tierFill(column);
}

QRect MatrixHeader::bandOf(const QRect& section) const {
    return orientation() == Qt::Horizontal
               ? QRect(section.x(), section.y(), section.width(), band_)
               : QRect(section.x(), section.y(), band_, section.height());
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Tokens& tokens = theme_.tokens();
    painter->save();
    painter->fillRect(rect, tokens.panel);
    painter->fillRect(bandOf(rect), bandColor(section));
    const auto* matrix = qobject_cast<const MatrixModel*>(model());
    const bool starts = matrix != nullptr && matrix->startsGroup(orientation(), section);
    painter->setPen(starts ? tokens.faint : tokens.lineSoft);
    if (orientation() == Qt::Horizontal) {
        if (starts) painter->drawLine(rect.topLeft(), rect.bottomLeft());
        painter->setPen(tokens.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    } else {
        if (starts) painter->drawLine(rect.topLeft(), rect.topRight());
        painter->setPen(tokens.line);
        painter->drawLine(rect.topRight(), rect.bottomRight());
    }
    paintName(*painter, rect, section);
    painter->restore();
}

void MatrixHeader::paintName(QPainter& painter, const QRect& rect, int section) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(parentWidget());
    const QModelIndex current = view == nullptr ? QModelIndex() : view->currentIndex();
    const bool isCurrent =
        current.isValid() &&
        section == (orientation() == Qt::Horizontal ? current.column() : current.row());
    painter.setFont(Theme::uiFont(12, isCurrent ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isCurrent ? theme_.tokens().accent : theme_.tokens().text);
    const QString name = textOf(section, Qt::DisplayRole);
    if (orientation() == Qt::Vertical) {
        drawElided(painter, rect.adjusted(band_ + nameMargin, 0, -nameMargin, 0), Qt::AlignLeft,
                   name);
        return;
    }
    const QRect upright = turned(painter, rect.adjusted(0, band_, 0, 0));
    drawElided(painter, upright.adjusted(nameMargin, 0, -nameMargin, 0), Qt::AlignLeft, name);
}

void MatrixHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    if (count() == 0) return;
    const int length = orientation() == Qt::Horizontal ? viewport()->width() : viewport()->height();
    const int begin = std::max(0, logicalIndexAt(0));
    const int end = logicalIndexAt(length - 1);
    const int last = end < 0 ? count() - 1 : end;
    QPainter painter(viewport());
    for (int first = begin; first <= last;) {
        int next = first + 1;
        const QString group = textOf(first, MatrixModel::GroupRole);
        while (next <= last && textOf(next, MatrixModel::GroupRole) == group)
            ++next;
        paintGroup(painter, first, next - 1);
        first = next;
    }
}

void MatrixHeader::paintGroup(QPainter& painter, int first, int last) const {
    const bool above = orientation() == Qt::Horizontal;
    const int length = above ? viewport()->width() : viewport()->height();
    const int from = std::max(0, sectionViewportPosition(first));
    const int to = std::min(length, sectionViewportPosition(last) + sectionSize(last));
    painter.setFont(bandFont());
    painter.setPen(theme_.tokens().dim);
    const QRect band = above ? QRect(from, 0, to - from, band_) : QRect(0, from, band_, to - from);
    drawElided(painter, band.adjusted(3, 0, -3, 0), Qt::AlignHCenter,
               textOf(first, MatrixModel::GroupRole));
}

} // namespace tw::gui
