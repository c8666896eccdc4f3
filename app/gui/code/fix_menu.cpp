#include "code/fix_menu.h"

#include "conversions.h"

#include <QFontMetrics>
#include <QLabel>
#include <QWidgetAction>

#include <algorithm>

namespace tw::gui {
namespace {

constexpr int headingWidth = 420;
constexpr int gap = 10;

bool canBeCarriedOut(const facts::Fix& fix) {
    return !fix.intents.empty();
}

} // namespace

FixMenu::FixMenu(Workspace& workspace, Commands& commands, const Theme& theme, QWidget* parent)
    : QMenu(parent), workspace_(workspace), commands_(commands), theme_(theme) {
    setObjectName("fixes");
    setAccessibleName(tr("Quick fixes"));
    setToolTipsVisible(true);
    connect(this, &QMenu::hovered, this, &FixMenu::preview);
    connect(this, &QMenu::aboutToHide, this, [this] {
        if (bubble_ != nullptr) bubble_->hide();
    });
}

bool FixMenu::hasFix(const facts::Finding& finding) {
    return std::ranges::any_of(finding.fixes, canBeCarriedOut);
}

void FixMenu::offer(const std::vector<facts::Finding>& findings, const QRect& around) {
    clear();
    offered_.clear();
    known_.clear();
    for (const facts::Finding& finding : findings) {
        // A remedy for two problems is offered once.
        const auto isNew = [this](const facts::Fix& fix) {
            return canBeCarriedOut(fix) && !isOffered(fix);
        };
        const bool hasNew = std::ranges::any_of(finding.fixes, isNew);
        if (hasNew && !isEmpty()) addSeparator();
        if (hasNew || isEmpty()) addHeading(finding);
        for (const facts::Fix& fix : finding.fixes) {
            if (isNew(fix)) addFix(fix);
        }
    }
    if (bubble_ == nullptr) bubble_ = new PreviewBubble(parentWidget()->window());
    popup(around.bottomLeft());
    QAction* first = actions().at(1);
    setActiveAction(first);
    preview(first);
}

bool FixMenu::isOffered(const facts::Fix& fix) const {
    return std::ranges::any_of(offered_,
                               [&](const auto& each) { return each.second.title == fix.title; });
}

void FixMenu::addHeading(const facts::Finding& finding) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", "dim");
    label->setContentsMargins(10, 4, 10, 4);
    const QString text = toQt(finding.message);
    label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, headingWidth));
    label->setToolTip(text);
    auto* heading = new QWidgetAction(this);
    heading->setDefaultWidget(label);
    heading->setEnabled(false);
    addAction(heading);
}

void FixMenu::addFix(const facts::Fix& fix) {
    QString text = toQt(fix.title);
    text.replace('&', "&&");
    if (fix.safety == facts::Safety::Unsafe) text = tr("%1 (changes behaviour)").arg(text);
    QAction* action = addAction(
        text, this, [this, fix] { commands_.perform(fix.intents, {.title = toQt(fix.title)}); });
    offered_.emplace(action, fix);
}

void FixMenu::preview(const QAction* action) {
    const auto fix = offered_.find(action);
    if (fix == offered_.end()) {
        bubble_->hide();
        return;
    }
    if (!known_.contains(action)) {
        const auto made = workspace_.preview(fix->second.intents);
        known_.emplace(action, made ? consequences(*workspace_.snapshot(), *made)
                                    : refusal(toQt(made.error().message)));
    }
    bubble_->showFor(toQt(fix->second.title).toHtmlEscaped(), known_.at(action), theme_.tokens());
    placeBubble();
}

/// Beside the menu, where there is room.
void FixMenu::placeBubble() {
    const QWidget* area = bubble_->parentWidget();
    const QPoint corner = area->mapFromGlobal(pos());
    int x = corner.x() + width() + gap;
    if (x + bubble_->width() > area->width()) x = corner.x() - bubble_->width() - gap;
    const int lowest = area->height() - bubble_->height() - gap;
    bubble_->move(std::max(gap, x), std::max(gap, std::min(corner.y(), lowest)));
}

} // namespace tw::gui
