#include "code/hover_popup.h"

#include "conversions.h"
#include "provenance.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QCursor>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace tw::gui {
namespace {

constexpr std::size_t mostValues = 8;
constexpr int widest = 640;
/// The way between text and popup; the pointer must not fall into a gap.
constexpr int reach = 8;
constexpr int watchMilliseconds = 120;

} // namespace

HoverPopup::HoverPopup(QWidget* parent)
    : QFrame(parent, Qt::ToolTip), rows_(new QVBoxLayout(this)) {
    setObjectName("hover");
    setProperty("role", "hover");
    setAttribute(Qt::WA_ShowWithoutActivating);
    rows_->setContentsMargins(10, 7, 10, 7);
    rows_->setSpacing(3);
    rows_->setSizeConstraint(QLayout::SetFixedSize);
    watch_.setInterval(watchMilliseconds);
    connect(&watch_, &QTimer::timeout, this, &HoverPopup::hideWhenLeft);
}

void HoverPopup::showFor(const facts::Facts& facts, const QStringList& problems,
                         const report::PlaceValues& values, const QRect& around) {
    clear();
    for (const QString& problem : problems)
        addProblem(problem);
    std::size_t count = 0;
    for (const auto& value : values.written) {
        if (++count <= mostValues) addValue(facts, value, effectPlace(value));
    }
    for (const auto& value : values.passing) {
        if (++count <= mostValues) addValue(facts, value, &value.location);
    }
    if (count > mostValues) {
        auto* more = new QLabel(tr("and %n more", nullptr, static_cast<int>(count - mostValues)));
        more->setProperty("role", "faint");
        rows_->addWidget(more);
    }
    if (rows_->isEmpty()) {
        hide();
        return;
    }
    setAccessibleName(words_.join('\n'));
    place(around);
    show();
    watch_.start();
}

void HoverPopup::stay() {
    keeper_ = parentWidget()->window()->focusWidget();
    QAccessibleEvent alert(this, QAccessible::Alert); // is read out at once
    QAccessible::updateAccessibility(&alert);
}

void HoverPopup::clear() {
    keeper_ = nullptr;
    words_.clear();
    while (QLayoutItem* item = rows_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
        delete item;
    }
}

void HoverPopup::addProblem(const QString& text) {
    words_ << text;
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(std::min(widest, label->fontMetrics().horizontalAdvance(text) + 8));
    rows_->addWidget(label);
}

void HoverPopup::addValue(const facts::Facts& facts, const report::ValueOrigin& value,
                          const text::Location* target) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* text = new QLabel;
    text->setFont(Theme::codeFont());
    text->setTextFormat(Qt::PlainText);
    words_ << QStringLiteral("%1 = %2").arg(toQt(value.path), toQt(value.value));
    text->setText(text->fontMetrics().elidedText(words_.back(), Qt::ElideMiddle, widest));
    row->addWidget(text);
    if (const QString way = shortWay(value); !way.isEmpty()) {
        words_.back() += ", " + way;
        auto* how = new QLabel(way);
        how->setProperty("role", "faint");
        how->setToolTip(provenanceTip(facts, value));
        row->addWidget(how);
    }
    row->addStretch();
    if (target != nullptr) {
        auto* link = new QPushButton(shortPlace(facts, *target));
        link->setProperty("link", true);
        link->setFocusPolicy(Qt::NoFocus);
        link->setCursor(Qt::PointingHandCursor);
        link->setAccessibleName(tr("Go to %1").arg(link->text()));
        connect(link, &QPushButton::clicked, this, [this, place = *target] {
            hide();
            emit jumpTo(place);
        });
        row->addWidget(link);
    }
    rows_->addWidget(line);
}

void HoverPopup::place(const QRect& around) {
    around_ = around;
    const QSize size = sizeHint();
    const QRect room = parentWidget()->screen()->availableGeometry();
    const bool above = around.bottom() + size.height() > room.bottom();
    const int y = above ? around.top() - size.height() - 2 : around.bottom() + 2;
    move(std::max(room.left(), std::min(around.left(), room.right() - size.width())), y);
}

void HoverPopup::hideWhenLeft() {
    const QRect both = geometry().united(around_).adjusted(-reach, -reach, reach, reach);
    const bool gone = !isVisible() || !parentWidget()->isVisible();
    if (!gone && (isKept() || both.contains(QCursor::pos()))) return;
    hide();
    watch_.stop();
}

bool HoverPopup::isKept() const {
    return keeper_ != nullptr && parentWidget()->window()->focusWidget() == keeper_ &&
           QGuiApplication::applicationState() == Qt::ApplicationActive;
}

const text::Location* effectPlace(const report::ValueOrigin& value) {
    return value.by.empty() ? nullptr : &value.by.back().at;
}

} // namespace tw::gui
