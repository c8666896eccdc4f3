#include "window/tool_bar.h"

#include "environments/environment_switcher.h"
#include "window/actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace tw::gui {
namespace {

constexpr int shortestName = 120;

QToolButton* countButton(const char* tone, QAction* action, QHBoxLayout& layout) {
    auto* button = new QToolButton;
    button->setProperty("tone", tone);
    button->hide();
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    layout.addWidget(button);
    return button;
}

} // namespace

ToolBar::ToolBar(Actions& actions, EnvironmentSwitcher& environments, QWidget* parent)
    : QToolBar(tr("Tools"), parent),
      actions_(actions),
      environments_(environments),
      project_(new QLabel) {
    setObjectName("tools");
    setMovable(false);
    setIconSize({18, 18});
    setContextMenuPolicy(Qt::PreventContextMenu);
    project_->setProperty("role", "strong");
    project_->setContentsMargins(4, 0, 12, 0);
    addWidget(project_);
    environments_.addTo(*this);
    addActions({actions_.open, actions_.save});
    addSeparator();
    addActions({actions_.undo, actions_.redo});
    addStretch();
    addToggles();
    addSeparator();
    addAction(actions_.fit);
    addStretch();
    addCounts();
    addSearch();
    connect(&environments_, &EnvironmentSwitcher::refreshed, this, &ToolBar::fit);
}

void ToolBar::addStretch() {
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
}

void ToolBar::addToggles() {
    auto* show = new QToolButton;
    show->setObjectName("show");
    show->setText(tr("Show ▾"));
    show->setToolTip(tr("Everything that the canvas can show"));
    show->setPopupMode(QToolButton::InstantPopup);
    show->setMenu(new QMenu(show));
    show->menu()->addActions(actions_.overlays());
    addWidget(show);
    auto* toggles = new QWidget;
    auto* layout = new QHBoxLayout(toggles);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QAction* action :
         {actions_.reachability, actions_.blast, actions_.flows, actions_.routes}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        layout->addWidget(button);
    }
    toggles_ = addWidget(toggles);
}

void ToolBar::addCounts() {
    auto* counts = new QWidget;
    auto* layout = new QHBoxLayout(counts);
    layout->setContentsMargins(0, 0, 8, 0);
    errors_ = countButton("bad", actions_.problems, *layout);
    warnings_ = countButton("warning", actions_.problems, *layout);
    addWidget(counts);
}

void ToolBar::addSearch() {
    addAction(actions_.palette);
    search_ = qobject_cast<QToolButton*>(widgetForAction(actions_.palette));
    search_->setProperty("boxed", true);
    search_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void ToolBar::showProject(const QString& name, const QString& tip) {
    name_ = name;
    project_->setToolTip(tip);
    fit();
}

void ToolBar::showCounts(int errors, int warnings) {
    errorCount_ = errors;
    warningCount_ = warnings;
    errors_->setVisible(errors > 0);
    warnings_->setVisible(warnings > 0);
    fit();
}

void ToolBar::give(Economy up) {
    project_->setText(up >= LongName
                          ? project_->fontMetrics().elidedText(name_, Qt::ElideMiddle, shortestName)
                          : name_);
    search_->setToolButtonStyle(up >= SearchWords ? Qt::ToolButtonIconOnly
                                                  : Qt::ToolButtonTextBesideIcon);
    const QString errors = tr("✕ %n violations", nullptr, errorCount_);
    const QString warnings = tr("▲ %n warnings", nullptr, warningCount_);
    const bool brief = up >= CountWords;
    errors_->setText(brief ? QStringLiteral("✕ %1").arg(errorCount_) : errors);
    warnings_->setText(brief ? QStringLiteral("▲ %1").arg(warningCount_) : warnings);
    for (const auto& [button, text] :
         {std::pair(errors_, errors), std::pair(warnings_, warnings)}) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    }
    environments_.setBrief(up >= EnvironmentWords);
    toggles_->setVisible(up < Toggles);
}

void ToolBar::fit() {
    for (const Economy up : {None, SearchWords, CountWords, EnvironmentWords, Toggles, LongName}) {
        give(up);
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width()) return;
    }
}

void ToolBar::resizeEvent(QResizeEvent* event) {
    QToolBar::resizeEvent(event);
    fit();
}

void ToolBar::changeEvent(QEvent* event) {
    QToolBar::changeEvent(event);
    const bool counts = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (counts && toggles_ != nullptr) fit();
}

} // namespace tw::gui
