#include "code/editor_margin.h"

#include "code/code_editor.h"
#include "code/folding.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace tw::gui {
namespace {

constexpr int bulbWidth = 20;
constexpr int foldWidth = 18;

} // namespace

EditorMargin::EditorMargin(CodeEditor& editor) : QWidget(&editor), editor_(editor) {
    setObjectName("margin");
    setMouseTracking(true);
}

QSize EditorMargin::sizeHint() const {
    const auto digits = QString::number(std::max(1, editor_.blockCount())).size();
    const int number =
        editor_.fontMetrics().horizontalAdvance('9') * std::max<int>(3, static_cast<int>(digits));
    return {bulbWidth + number + foldWidth, 0};
}

QTextBlock EditorMargin::blockAt(double y) const {
    QTextBlock block = editor_.firstShown();
    double top = editor_.topOf(block);
    for (; block.isValid(); block = block.next()) {
        if (!block.isVisible()) continue;
        top += editor_.blockBoundingRect(block).height();
        if (y < top) return block;
    }
    return {};
}

void EditorMargin::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = editor_.theme().tokens();
    painter.fillRect(event->rect(), tokens.code);
    painter.setFont(editor_.font());
    const QTextBlock cursor = editor_.textCursor().block();
    QTextBlock block = editor_.firstShown();
    double top = editor_.topOf(block);
    for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        if (!block.isVisible()) continue;
        const QRectF line(0, top, width(), editor_.blockBoundingRect(block).height());
        painter.setPen(block == cursor ? tokens.text : tokens.faint);
        painter.drawText(line.adjusted(bulbWidth, 0, -foldWidth, 0),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        if (editor_.hasFixes(block.blockNumber())) paintBulb(painter, line, block == cursor);
        if (Folding::canFold(block)) paintFold(painter, line, editor_.folding().isFolded(block));
        top += line.height();
    }
}

/// A glass ball on its socket. Hollow, but filled in the line of the cursor, where the keys work.
void EditorMargin::paintBulb(QPainter& painter, const QRectF& line, bool isCurrent) const {
    const Tokens& tokens = editor_.theme().tokens();
    const QPointF center(bulbWidth / 2.0, line.center().y() - 1.5);
    painter.setPen(QPen(tokens.warning, 1.2));
    painter.setBrush(isCurrent ? QBrush(tokens.warning) : QBrush(tokens.warningSoft));
    painter.drawEllipse(center, 3.8, 3.8);
    painter.setPen(QPen(tokens.warning, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(center + QPointF(-1.5, 5.4), center + QPointF(1.5, 5.4));
    painter.drawLine(center + QPointF(-0.8, 7.4), center + QPointF(0.8, 7.4));
}

void EditorMargin::paintFold(QPainter& painter, const QRectF& line, bool isFolded) const {
    const Tokens& tokens = editor_.theme().tokens();
    const QPointF center(width() - foldWidth / 2.0, line.center().y());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isFolded ? tokens.accent : tokens.faint, 1.4, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const QPolygonF open{
        {center + QPointF(-3.5, -1.7), center + QPointF(0, 1.8), center + QPointF(3.5, -1.7)}};
    const QPolygonF shut{
        {center + QPointF(-1.7, -3.5), center + QPointF(1.8, 0), center + QPointF(-1.7, 3.5)}};
    painter.drawPolyline(isFolded ? shut : open);
}

void EditorMargin::mousePressEvent(QMouseEvent* event) {
    const QTextBlock block = blockAt(event->position().y());
    if (!block.isValid() || event->button() != Qt::LeftButton) return;
    const double x = event->position().x();
    if (x >= width() - foldWidth) {
        if (Folding::canFold(block)) emit foldPressed(block.blockNumber());
    } else if (editor_.hasFixes(block.blockNumber())) {
        emit bulbPressed(block.blockNumber());
    }
}

bool EditorMargin::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = dynamic_cast<QHelpEvent*>(event);
    const QTextBlock block = blockAt(help->pos().y());
    QString tip;
    if (block.isValid() && help->pos().x() >= width() - foldWidth && Folding::canFold(block)) {
        tip = editor_.folding().isFolded(block) ? tr("Unfold (Ctrl+>)") : tr("Fold (Ctrl+<)");
    } else if (block.isValid() && editor_.hasFixes(block.blockNumber())) {
        tip = tr("Show quick fixes (Alt+Enter)");
    }
    if (tip.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(help->globalPos(), tip, this);
    }
    return true;
}

} // namespace tw::gui
