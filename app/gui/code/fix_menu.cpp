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
constexpr std::size_t mostFindings = 40; // more than a screen is high

bool canBeCarriedOut(const facts::Fix& fix) {
    return !fix.intents.empty();
}

} // namespace

FixMenu::FixMenu(Workspace& workspace, Commands& commands, const Theme& theme, QWidget* parent)
    : QMenu(parent), commands_(commands), theme_(theme), foresight_(workspace, commands, this) {
    setObjectName("fixes");
    setTitle(tr("Quick fixes"));
    setAccessibleName(title());
    setToolTipsVisible(true);
    connect(this, &QMenu::hovered, this, &FixMenu::previewOf);
    connect(this, &QMenu::aboutToHide, this, &FixMenu::hidePreview);
    connect(&foresight_, &Foresight::takesLong, this, [this] { showBubble(beingWorkedOut()); });
}

bool FixMenu::hasFix(const facts::Finding& finding) {
    return std::ranges::any_of(finding.fixes, canBeCarriedOut);
}

void FixMenu::fill(const std::vector<facts::Finding>& findings) {
    clear();
    offered_.clear();
    titles_.clear();
    known_.clear();
    last_ = {};
    std::size_t left = findings.size(), shown = 0;
    for (const facts::Finding& finding : findings) {
        // A remedy for two problems is offered once.
        const auto isNew = [this](const facts::Fix& fix) {
            return canBeCarriedOut(fix) && !titles_.contains(toQt(fix.title));
        };
        const bool hasNew = std::ranges::any_of(finding.fixes, isNew);
        if (!hasNew && hasFix(finding)) {
            --left;
            continue;
        }
        if (shown == mostFindings) return addRest(left);
        --left;
        ++shown;
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
    QAction* action = addAction(text);
    connect(action, &QAction::triggered, this, [this, fix, action] {
        const auto& [about, answer] = last_;
        commands_.perform(fix.intents, {.title = toQt(fix.title),
                                        .foreseen = about == action ? answer.preview : nullptr});
    });
    offered_.emplace(action, fix);
    titles_.insert(toQt(fix.title));
}

void FixMenu::addRest(std::size_t count) {
    addSeparator();
    addAction(tr("%n more in the list of problems", nullptr, static_cast<int>(count)))
        ->setEnabled(false);
}

void FixMenu::previewOf(const QAction* action) {
    const auto fix = offered_.find(action);
    if (fix == offered_.end()) {
        hidePreview();
        return;
    }
    if (const auto known = known_.find(action); known != known_.end()) {
        foresight_.forget();
        title_ = fix->second.title;
        around_ = place();
        showBubble(known->second);
        return;
    }
    foresee(fix->second, place(), [this, action](const Foreseen& answer) {
        known_.insert_or_assign(action, answer.words);
        last_ = {action, answer};
    });
}

void FixMenu::preview(const facts::Fix& fix, const QRect& around) {
    foresee(fix, around, {});
}

void FixMenu::hidePreview() {
    foresight_.forget();
    if (bubble_ != nullptr) bubble_->hide();
}

void FixMenu::foresee(const facts::Fix& fix, const QRect& around, const Foresight::Tell& note) {
    hidePreview();
    title_ = fix.title;
    around_ = around;
    foresight_.ask(fix.intents, [this, note](const Foreseen& answer) {
        if (note) note(answer);
        showBubble(answer.words);
    });
}

/// Beside the place in question, where there is room.
void FixMenu::showBubble(const Consequences& what) {
    QWidget* area = parentWidget()->window();
    if (bubble_ == nullptr) bubble_ = new PreviewBubble(area);
    bubble_->showFor(toQt(title_).toHtmlEscaped(), what, theme_.tokens());
    const QPoint corner = area->mapFromGlobal(around_.topLeft());
    int x = corner.x() + around_.width() + gap;
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
