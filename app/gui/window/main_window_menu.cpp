// The part of MainWindow that makes the menu of what is selected: for canvas, outline, and those
// who do not see either.
#include "canvas/service_menu.h"
#include "code/fix_menu.h"
#include "problems/findings_about.h"
#include "window/main_window.h"

#include <QMenu>
#include <QTreeView>

#include <algorithm>

namespace tw::gui {

void MainWindow::connectSelectionMenu() {
    connect(actions_->selectionMenu, &QAction::triggered, this, [this] {
        openMenu(outline_->tree().hasFocus()
                     ? outline_->currentRect().bottomLeft()
                     : canvas_->viewport()->mapToGlobal(canvas_->viewPoint(selection_.current())));
    });
    connect(canvas_, &CanvasView::menuRequested, this, &MainWindow::openMenu);
    connect(outline_, &OutlinePanel::menuRequested, this, &MainWindow::openMenu);
    canvas_->setMenuFiller([this](QMenu& menu, const Selection& selection) {
        // The one that the user may have open stays as it is.
        fillMenu(menu, selection, *new FixMenu(workspace_, *commands_, theme_, &menu));
    });
}

void MainWindow::openMenu(QPoint at) {
    if (!workspace_.isOpen()) return;
    QMenu menu(this);
    fillMenu(menu, selection_, fixMenu());
    menu.exec(at);
}

void MainWindow::fillMenu(QMenu& menu, const Selection& selection, FixMenu& fixes) {
    if (!workspace_.isOpen()) return;
    fillServiceMenu(menu, workspace_, selection, *commands_);
    const auto findings = findingsAbout(*workspace_.snapshot(), selection);
    if (std::ranges::any_of(findings, &FixMenu::hasFix)) {
        fixes.fill(findings);
        menu.addMenu(&fixes);
    }
    if (!menu.isEmpty()) menu.addSeparator();
    const bool service = selection.service().has_value();
    const bool network = selection.network().has_value();
    const auto add = [&](QMenu& to, const QList<QAction*>& actions) {
        for (QAction* action : actions) {
            if (actions_->suits(action, service, network)) to.addAction(action);
        }
    };
    if (service || network) {
        QMenu* additions = menu.addMenu(actions_->additionMenu()->title());
        for (const auto& [what, action] : actions_->additions())
            add(*additions, {action});
        add(menu, {actions_->connectTo, actions_->moveToSecret, actions_->rename});
        if (!service) menu.addAction(actions_->collapse);
        menu.addAction(actions_->code);
        menu.addSeparator();
        add(menu, {actions_->cut, actions_->copy, actions_->duplicate, actions_->remove});
        menu.addSeparator();
    }
    menu.addActions({actions_->paste, actions_->addService, actions_->addNetwork});
}

} // namespace tw::gui
