#include "canvas/preview_bubble.h"

#include "theme/theme.h"

#include <QGraphicsDropShadowEffect>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

constexpr int bubbleWidth = 300;

QString row(const QString& sign, const QColor& color, const QString& text) {
    return QStringLiteral("<tr><td style='color:%1; padding:2px 10px 2px 0'>%2</td>"
                          "<td style='padding:2px 0'>%3</td></tr>")
        .arg(color.name(), sign, text.toHtmlEscaped());
}

QString lineRow(const Consequences::Line& line, const Tokens& tokens) {
    switch (line.sign) {
    case Consequences::Sign::Good: return row("✓", tokens.good, line.text);
    case Consequences::Sign::Warning: return row("−", tokens.warning, line.text);
    case Consequences::Sign::Bad: return row("✕", tokens.bad, line.text);
    case Consequences::Sign::Neutral: break;
    }
    return row("·", tokens.faint, line.text);
}

QString diffRow(const Consequences::DiffLine& line, const Tokens& tokens) {
    const QColor fill = line.added ? tokens.added : tokens.removed;
    return QStringLiteral(
               "<tr><td style='background:%1; font-family:\"%2\"; font-size:12px; padding:2px 6px'>"
               "%3&nbsp;%4</td></tr>")
        .arg(fill.name(), Theme::codeFont().family(), line.added ? "+" : "−",
             line.text.toHtmlEscaped().replace(' ', "&nbsp;"));
}

} // namespace

PreviewBubble::PreviewBubble(QWidget* parent) : QFrame(parent), label_(new QLabel(this)) {
    setProperty("role", "bubble");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(label_);
    label_->setTextFormat(Qt::RichText);
    label_->setWordWrap(true);
    label_->setFixedWidth(bubbleWidth - 28);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(10, 20, 35, 70));
    setGraphicsEffect(shadow);
    hide();
}

void PreviewBubble::showFor(const QString& title, const Consequences& consequences,
                            const Tokens& tokens) {
    QString html = QStringLiteral("<div style='font-weight:600'>%1</div>").arg(title);
    html += "<table cellspacing='0' style='margin-top:6px'>";
    for (const auto& line : consequences.lines)
        html += lineRow(line, tokens);
    html += "</table>";
    if (!consequences.diff.empty()) {
        html += "<table cellspacing='0' width='100%' style='margin-top:6px'>";
        for (const auto& line : consequences.diff)
            html += diffRow(line, tokens);
        html += "</table>";
    }
    if (consequences.furtherDiffLines > 0) {
        html += QStringLiteral("<div style='color:%1'>%2</div>")
                    .arg(tokens.faint.name(), tr("%n further lines", nullptr,
                                                 static_cast<int>(consequences.furtherDiffLines)));
    }
    label_->setText(html);
    adjustSize();
    raise();
    show();
}

void PreviewBubble::placeAt(QPoint point) {
    const QRect area = parentWidget()->rect().adjusted(8, 8, -8, -8);
    QPoint corner = point + QPoint(28, 20);
    if (corner.x() + width() > area.right()) corner.setX(point.x() - width() - 28);
    if (corner.y() + height() > area.bottom()) corner.setY(area.bottom() - height());
    move(std::max(area.left(), corner.x()), std::max(area.top(), corner.y()));
}

QString PreviewBubble::text() const {
    return QTextDocumentFragment::fromHtml(label_->text()).toPlainText();
}

} // namespace tw::gui
