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
    setTitle(tr("Quick fixes"));
    setAccessibleName(title());
    setToolTipsVisible(true);
    connect(this, &QMenu::hovered, this, &FixMenu::previewOf);
    connect(this, &QMenu::aboutToHide, this, &FixMenu::hidePreview);
}

bool FixMenu::hasFix(const facts::Finding& finding) {
    return std::ranges::any_of(finding.fixes, canBeCarriedOut);
}

void FixMenu::fill(const std::vector<facts::Finding>& findings) {
    clear();
    offered_.clear();
    known_.clear();
    for (const facts::Finding& finding : findings) {
        // A remedy for two problems is offered once.
        const auto isNew = [this](const facts::Fix& fix) {
            return canBeCarriedOut(fix) && !isOffered(fix);
        };
        const bool hasNew = std::ranges::any_of(finding.fixes, isNew);
        if (!hasNew && hasFix(finding)) continue;
        if (!isEmpty()) addSeparator();
        addHeading(finding);
        for (const facts::Fix& fix : finding.fixes) {
            if (isNew(fix)) addFix(fix);
        }
    }
}

void FixMenu::offer(const std::vector<facts::Finding>& findings, const QRect& around) {
    fill(findings);
    popup(around.bottomLeft());
    const auto all = actions();
    const auto first = std::ranges::find_if(
        all, [this](const QAction* action) { return offered_.contains(action); });
    if (first == all.end()) return;
    setActiveAction(*first);
    previewOf(*first);
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

void FixMenu::previewOf(const QAction* action) {
    const auto fix = offered_.find(action);
    if (fix == offered_.end()) {
        hidePreview();
        return;
    }
    if (!known_.contains(action)) known_.emplace(action, consequencesOf(fix->second));
    showBubble(fix->second, known_.at(action), place());
}

void FixMenu::preview(const facts::Fix& fix, const QRect& around) {
    showBubble(fix, consequencesOf(fix), around);
}

void FixMenu::hidePreview() {
    if (bubble_ != nullptr) bubble_->hide();
}

Consequences FixMenu::consequencesOf(const facts::Fix& fix) {
    const auto made = workspace_.preview(fix.intents);
    return made ? consequences(*workspace_.snapshot(), *made) : refusal(toQt(made.error().message));
}

/// Beside `around`, where there is room.
void FixMenu::showBubble(const facts::Fix& fix, const Consequences& what, const QRect& around) {
    QWidget* area = parentWidget()->window();
    if (bubble_ == nullptr) bubble_ = new PreviewBubble(area);
    bubble_->showFor(toQt(fix.title).toHtmlEscaped(), what, theme_.tokens());
    const QPoint corner = area->mapFromGlobal(around.topLeft());
    int x = corner.x() + around.width() + gap;
    if (x + bubble_->width() > area->width()) x = corner.x() - bubble_->width() - gap;
    const int lowest = area->height() - bubble_->height() - gap;
    bubble_->move(std::max(gap, x), std::max(gap, std::min(corner.y(), lowest)));
}

QRect FixMenu::place() const {
    QRect whole = geometry();
    for (const QObject* holder : menuAction()->associatedObjects()) {
        const auto* menu = qobject_cast<const QMenu*>(holder);
        if (menu != nullptr && menu->isVisible()) whole |= menu->geometry();
    }
    return whole;
}

} // namespace tw::gui
