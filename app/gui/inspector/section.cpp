#include "inspector/section.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout()) clear(*inner);
        delete item;
    }
}

} // namespace

Section::Section(const QString& heading, InspectorContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      heading_(makeLabel(heading.toUpper(), "heading")),
      rows_(new QVBoxLayout) {
    setProperty("role", "section");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(6);
    layout->addWidget(heading_);
    layout->addLayout(rows_);
    rows_->setSpacing(5);
}

void Section::showFor(const analysis::Snapshot& snapshot, const compose::Service& service) {
    clear(*rows_);
    fill(snapshot, service);
}

void Section::setHeading(const QString& text) {
    heading_->setText(text.toUpper());
}

QHBoxLayout* Section::addRow(int indent) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(indent, 0, 0, 0);
    row->setSpacing(6);
    rows_->addLayout(row);
    return row;
}

QLabel* Section::addText(const QString& text, const char* role) {
    QLabel* label = makeLabel(text, role);
    label->setWordWrap(true);
    rows_->addWidget(label);
    return label;
}

QLabel* Section::makeLabel(const QString& text, const char* role) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    // A long name must not widen the whole inspector.
    label->setMinimumWidth(8);
    if (role != nullptr) label->setProperty("role", role);
    return label;
}

QLabel* Section::makeTone(const QString& text, const char* tone) {
    auto* label = new QLabel(text);
    label->setProperty("tone", tone);
    return label;
}

QPushButton* Section::makeLink(const QString& text, const QString& accessible) {
    auto* button = new QPushButton(text);
    button->setProperty("link", true);
    button->setAccessibleName(accessible);
    button->setToolTip(accessible);
    button->setObjectName(accessible);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton* Section::makeButton(const QString& text, const QString& accessible) {
    auto* button = new QPushButton(text);
    button->setAccessibleName(accessible);
    button->setObjectName(accessible);
    return button;
}

QLabel* makeDot(const QColor& color) {
    auto* dot = new QLabel;
    dot->setFixedSize(8, 8);
    dot->setStyleSheet(QStringLiteral("background: %1; border-radius: 4px").arg(color.name()));
    return dot;
}

} // namespace tw::gui
