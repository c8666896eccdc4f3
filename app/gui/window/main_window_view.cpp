// The part of MainWindow that connects what chooses how the canvas is seen.
#include "conversions.h"
#include "outline/outline_panel.h"
#include "views/view_switcher.h"
#include "window/main_window.h"

#include <QStatusBar>
#include <QTreeView>

namespace tw::gui {

void MainWindow::connectView() {
    connect(actions_->palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(actions_->filter, &QAction::triggered, outline_, &OutlinePanel::focusFilter);
    connect(actions_->zoomIn, &QAction::triggered, canvas_, &CanvasView::zoomIn);
    connect(actions_->zoomOut, &QAction::triggered, canvas_, &CanvasView::zoomOut);
    connect(actions_->zoomReset, &QAction::triggered, canvas_, [this] { canvas_->setZoom(1); });
    connect(actions_->fit, &QAction::triggered, canvas_, &CanvasView::fit);
    connect(actions_->zoomSelection, &QAction::triggered, canvas_, &CanvasView::zoomToSelection);
    for (QAction* toggle : actions_->overlays()) {
        connect(toggle, &QAction::toggled, this, [this] {
            canvas_->setOverlays({.reachability = actions_->reachability->isChecked(),
                                  .published = actions_->published->isChecked(),
                                  .dependencies = actions_->dependencies->isChecked(),
                                  .blast = actions_->blast->isChecked(),
                                  .flows = actions_->flows->isChecked(),
                                  .routes = actions_->routes->isChecked(),
                                  .dnsNames = actions_->dnsNames->isChecked(),
                                  .sinceOpening = actions_->sinceOpening->isChecked(),
                                  .sinceCommit = actions_->sinceCommit->isChecked(),
                                  .legend = actions_->legend->isChecked(),
                                  .focus = actions_->focus->isChecked(),
                                  .minimap = actions_->minimap->isChecked()});
        });
    }
    connectChanges();
    connectArranging();
    connectSavedViews();
    canvas_->addAction(actions_->find);
    connect(actions_->find, &QAction::triggered, canvas_, [this] { canvas_->find(); });
    connect(actions_->collapse, &QAction::triggered, canvas_,
            qOverload<>(&CanvasView::toggleCollapsed));
    connect(actions_->collapseAll, &QAction::triggered, canvas_, &CanvasView::toggleAllCollapsed);
    connect(actions_->problems, &QAction::triggered, this, [this] { showTab(problems_); });
    connect(actions_->code, &QAction::triggered, this, [this] { showTab(code_); });
    connect(actions_->changes, &QAction::triggered, this, [this] { showTab(changes_); });
    for (const auto& [scheme, action] : actions_->themes()) {
        connect(action, &QAction::triggered, this,
                [this, chosen = scheme] { theme_.setScheme(chosen); });
    }
}

void MainWindow::connectArranging() {
    const auto order = [this](QAction* action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (!workspace_.isOpen()) return;
            what();
            canvas_->reveal(selection_.current());
        });
    };
    const auto moveTier = [this](int by) {
        if (const auto tier = canvas_->tierOfSelection()) canvas_->arranging().moveTier(*tier, by);
    };
    const auto moveCards = [this](int by) {
        canvas_->arranging().moveCards(selection_.services(), by);
    };
    order(actions_->moveTierLeft, [moveTier] { moveTier(-1); });
    order(actions_->moveTierRight, [moveTier] { moveTier(1); });
    order(actions_->moveCardsUp, [moveCards] { moveCards(-1); });
    order(actions_->moveCardsDown, [moveCards] { moveCards(1); });
    order(actions_->arrangeTier, [this] {
        if (const auto tier = canvas_->tierOfSelection()) canvas_->arranging().arrangeAgain(*tier);
    });
    order(actions_->arrangeAll, [this] { canvas_->arranging().arrangeAgain(); });
    canvas_->addActions(actions_->orders());
    outline_->tree().addActions(actions_->orders());
}

void MainWindow::connectChanges() {
    // Two states to compare with would be two pictures in one.
    connect(actions_->sinceOpening, &QAction::toggled, actions_->sinceCommit, [this](bool on) {
        if (on) actions_->sinceCommit->setChecked(false);
    });
    connect(actions_->sinceCommit, &QAction::toggled, actions_->sinceOpening, [this](bool on) {
        if (on) actions_->sinceOpening->setChecked(false);
        committed_->setWanted(on);
    });
    connect(committed_, &CommittedState::changed, canvas_,
            [this] { canvas_->setCommitted(committed_->snapshot(), committed_->problem()); });
}

void MainWindow::connectSavedViews() {
    views_ =
        new ViewSwitcher(workspace_, selection_, {*canvas_, *outline_, *environments_, *route_},
                         *actions_, verbs_->form(), this);
    connect(views_, &ViewSwitcher::told, this,
            [this](const QString& text) { statusBar()->showMessage(text, 5000); });
}

} // namespace tw::gui
