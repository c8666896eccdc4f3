#include "tables/tables.h"

#include "tables/capacity_pane.h"
#include "window/actions.h"

#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace tw::gui {
namespace {

constexpr int tallShare = 46; ///< of the height, in percent

QList<QAction*> flowActions(const Actions& actions) {
    QList<QAction*> list;
    for (const auto& [policy, action] : actions.flowPolicies())
        list << action;
    return list;
}

} // namespace

Tables::Tables(Workspace& workspace, Selection& selection, Commands& commands, Actions& actions,
               const Theme& theme, QTabWidget& tabs)
    : QObject(&tabs),
      tabs_(tabs),
      matrix_(new MatrixPanel(workspace, selection, commands, flowActions(actions), theme, &tabs)),
      capacity_(new CapacityPane(workspace, theme, &tabs)),
      names_(new TablePanel(namesTable(), workspace, selection, theme, &tabs)),
      ports_(new TablePanel(portsTable(), workspace, selection, theme, &tabs)),
      resources_(new TablePanel(resourcesTable([this] { return capacity_->host(); }), workspace,
                                selection, theme, &tabs)) {
    resources_->addPane(capacity_);
    connect(capacity_, &CapacityPane::changed, resources_, &TablePanel::refresh);
    add(matrix_, tr("Matrix"), actions.matrix);
    add(names_, names_->title(), actions.names);
    add(ports_, ports_->title(), actions.ports);
    add(resources_, resources_->title(), actions.resources);
    connect(matrix_, &MatrixPanel::jumpTo, this, &Tables::jumpTo);
    for (const TablePanel* panel : {names_, ports_, resources_})
        connect(panel, &TablePanel::jumpTo, this, &Tables::jumpTo);
    connectFlows(actions);
    connectMenus(actions);
    connect(&tabs_, &QTabWidget::currentChanged, this, &Tables::makeRoom);
}

void Tables::makeRoom(int tab) {
    QWidget* above = tabs_.parentWidget();
    while (above != nullptr && qobject_cast<QSplitter*>(above) == nullptr)
        above = above->parentWidget();
    auto* splitter = qobject_cast<QSplitter*>(above);
    const bool isTall = tabs_.widget(tab) == matrix_ || tabs_.widget(tab) == resources_;
    if (hasRoom_ || splitter == nullptr || !isTall) return;
    hasRoom_ = true;
    const QList<int> sizes = splitter->sizes();
    const int total = sizes.first() + sizes.last();
    const int wanted = total * tallShare / 100;
    if (sizes.last() < wanted) splitter->setSizes({total - wanted, wanted});
}

void Tables::add(QWidget* panel, const QString& title, QAction* action) {
    tabs_.addTab(panel, title);
    connect(action, &QAction::triggered, this, [this, panel] {
        tabs_.setCurrentWidget(panel);
        panel->setFocus(Qt::ShortcutFocusReason);
    });
}

void Tables::connectMenus(Actions& actions) {
    connect(matrix_, &MatrixPanel::menuOpening, this, &Tables::menuOpening);
    const auto connectTo = [&](TablePanel* panel, const std::vector<Addition>& offered) {
        QList<QAction*> additions;
        for (const auto& [what, action] : actions.additions()) {
            if (std::ranges::contains(offered, what)) additions << action;
        }
        connect(panel, &TablePanel::menuOpening, this,
                [this, additions](QMenu& menu, const RowSubject& about) {
                    emit menuOpening(menu, about);
                    if (!about.keys.isEmpty()) menu.addActions(additions);
                });
    };
    connectTo(names_, {Addition::Alias, Addition::Network});
    connectTo(ports_, {Addition::Port, Addition::ExposedPort});
    connectTo(resources_, {});
}

void Tables::connectFlows(Actions& actions) {
    for (const auto& [policy, action] : actions.flowPolicies()) {
        connect(action, &QAction::triggered, matrix_,
                [this, said = policy] { matrix_->setFlow(said); });
    }
    connect(matrix_, &MatrixPanel::pairChanged, &actions, &Actions::setPairChosen);
}

} // namespace tw::gui
