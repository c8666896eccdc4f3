#include "problems/problem_delegate.h"

#include "canvas/style.h"
#include "conversions.h"
#include "problems/problems_model.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace tw::gui {
namespace {

constexpr int buttonMargin = 4;

int buttonWidth(const QString& title) {
    return QFontMetrics(Theme::uiFont(12)).horizontalAdvance(title) + 22;
}

QRect buttonRect(const QRect& cell, const QString& title) {
    const int width = std::min(cell.width() - 2 * buttonMargin, buttonWidth(title));
    return {cell.right() - width - buttonMargin, cell.center().y() - 11, width, 24};
}

} // namespace

const facts::Fix* ProblemDelegate::fixOf(const facts::Finding& finding) {
    for (const facts::Fix& fix : finding.fixes) {
        if (fix.safety != facts::Safety::Manual && !fix.intents.empty()) return &fix;
    }
    return nullptr;
}

int ProblemDelegate::widthOf(const facts::Finding& finding) {
    const facts::Fix* fix = finding.waived ? nullptr : fixOf(finding);
    return fix == nullptr ? 0 : buttonWidth(toQt(fix->title)) + 2 * buttonMargin;
}

const facts::Finding* ProblemDelegate::findingOf(const QModelIndex& index) {
    const auto* model = qobject_cast<const ProblemsModel*>(index.model());
    return model == nullptr ? nullptr : model->finding(index.row());
}

void ProblemDelegate::initStyleOption(QStyleOptionViewItem* option,
                                      const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ProblemsModel::Place) {
        option->textElideMode = Qt::ElideLeft; // the line number is at the end
        option->features &= ~QStyleOptionViewItem::WrapText;
    }
    // What is written the other way keeps its marks and numbers in order.
    if (option->direction == Qt::RightToLeft && !option->text.isRightToLeft()) {
        option->direction = Qt::LeftToRight;
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
}

void ProblemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const facts::Finding* finding = findingOf(index);
    if (finding == nullptr) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.column() == ProblemsModel::Severity) {
        paintSign(*painter, option.rect, *finding);
    } else if (index.column() == ProblemsModel::Fix) {
        paintButton(*painter, option.rect, *finding);
    }
    painter->restore();
}

void ProblemDelegate::paintSign(QPainter& painter, const QRect& rect,
                                const facts::Finding& finding) const {
    const Tokens& tokens = theme_.tokens();
    const QPointF middle = QRectF(rect).center(), center = middle - QPointF(9, 0);
    const bool quiet = finding.waived || finding.severity == text::Severity::Info;
    const bool error = finding.severity == text::Severity::Error;
    paintConsequence(painter,
                     quiet   ? tokens.faint
                     : error ? tokens.bad
                             : tokens.warning,
                     finding.consequence, middle + QPointF(11, 0));
    painter.setBrush(Qt::NoBrush);
    if (quiet) {
        painter.setPen(QPen(tokens.faint, 1.5));
        painter.drawEllipse(center, 4, 4);
    } else if (error) {
        painter.setPen(QPen(tokens.bad, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(center + QPointF(-4, -4), center + QPointF(4, 4));
        painter.drawLine(center + QPointF(-4, 4), center + QPointF(4, -4));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.warning);
        painter.drawPolygon(QPolygonF{
            {center + QPointF(0, -5), center + QPointF(5.5, 4.5), center + QPointF(-5.5, 4.5)}});
    }
}

void ProblemDelegate::paintButton(QPainter& painter, const QRect& cell,
                                  const facts::Finding& finding) const {
    const facts::Fix* fix = fixOf(finding);
    if (fix == nullptr || finding.waived) return;
    const QString title = toQt(fix->title);
    const QRect rect = buttonRect(cell, title);
    const QFont font = Theme::uiFont(12);
    painter.setPen(QPen(theme_.tokens().line, 1));
    painter.setBrush(theme_.tokens().panel);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setFont(font);
    painter.setPen(theme_.tokens().text);
    painter.setLayoutDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, Qt::AlignCenter,
                     QFontMetrics(font).elidedText(title, Qt::ElideRight, rect.width() - 14));
}

bool ProblemDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = dynamic_cast<QMouseEvent*>(event)->position().toPoint();
        if (buttonAt(option.rect, index).contains(at)) {
            emit fixPressed(index.row());
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool ProblemDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QRect button = buttonAt(option.rect, index);
    if (event->type() == QEvent::ToolTip && button.contains(event->pos())) {
        QToolTip::hideText();
        emit fixPondered(index.row(), button);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QRect ProblemDelegate::buttonAt(const QRect& cell, const QModelIndex& index) {
    const facts::Finding* finding = findingOf(index);
    if (index.column() != ProblemsModel::Fix || finding == nullptr || finding->waived) return {};
    const facts::Fix* fix = fixOf(*finding);
    return fix == nullptr ? QRect() : buttonRect(cell, toQt(fix->title));
}

} // namespace tw::gui
