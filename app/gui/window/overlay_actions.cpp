// The part of Actions that chooses what the canvas shows.
#include "window/actions.h"

#include <QMenu>

namespace tw::gui {

void Actions::makeOverlays(QMenu* view) {
    QMenu* menu = view->addMenu(tr("&Overlays"));
    const auto shortcut = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    reachability =
        addToggle(menu, tr("&Reachability"), tr("Show whom the selected service reaches"),
                  shortcut(Qt::Key_1), {}, true);
    published = addToggle(menu, tr("Published &ports"), tr("Show what is open to the outside"),
                          shortcut(Qt::Key_2), {}, true);
    dependencies = addToggle(menu, tr("&Dependencies"), tr("Show who depends on whom"),
                             shortcut(Qt::Key_3), {}, false);
    blast = addToggle(menu, tr("&Blast radius"),
                      tr("Show what a break-in at the selected service leads to"),
                      shortcut(Qt::Key_4), {}, false);
    flows = addToggle(menu, tr("&Contract"), tr("Show which flows of the contract are kept"),
                      shortcut(Qt::Key_5), {}, false);
    routes = addToggle(menu, tr("Rou&tes"), tr("Show the ways through Traefik to the services"),
                       shortcut(Qt::Key_6), {}, false);
    dnsNames = addToggle(menu, tr("DN&S names"),
                         tr("Show by which names services find the selected one, and which names "
                            "are ambiguous"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), {}, false);
    sinceOpening = addToggle(menu, tr("Changes since &opening"),
                             tr("Show what was added, changed and removed since opening"),
                             shortcut(Qt::Key_7), {}, false);
    sinceCommit = addToggle(menu, tr("Changes since the last comm&it"),
                            tr("Show what was added, changed and removed since git's HEAD"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), {}, false);
    makeFocus(view);
    makeEnvironments(view);
    makeViews(view);
    // By which saved views know them.
    const char* const overlayNames[] = {"reachability", "published", "dependencies", "blast",
                                        "flows",        "routes",    "dnsNames",     "sinceOpening",
                                        "sinceCommit",  "legend",    "focus",        "minimap"};
    const QList<QAction*> all = overlays();
    for (qsizetype at = 0; at < all.size(); ++at)
        all[at]->setObjectName(QLatin1StringView(overlayNames[at]));
}

void Actions::makeFocus(QMenu* menu) {
    legend = addToggle(menu, tr("&Legend"), tr("Explain the marks on the canvas"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), {}, true);
    focus = addToggle(menu, tr("Only the &neighbourhood"),
                      tr("Fade everything that is not next to the selection"),
                      QKeySequence(Qt::CTRL | Qt::Key_8), {}, false);
    minimap = addToggle(menu, tr("&Minimap"), tr("Show the whole picture in small"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), {}, true);
    menu->addSeparator();
    find = add(menu, tr("Find on the &canvas…"),
               tr("Find services by name, tier, tag or problem; typing on the canvas does it too"),
               QKeySequence(Qt::CTRL | Qt::Key_F));
    // In the editor the same keys mean something else.
    find->setShortcutContext(Qt::WidgetShortcut);
    collapse = add(menu, tr("Collapse or expand the &tier"),
                   tr("Show only the heading of the selected tier, or all of it again"),
                   QKeySequence(Qt::CTRL | Qt::Key_T));
    collapseAll = add(menu, tr("Collapse or expand &all tiers"),
                      tr("Expand all tiers; if none is collapsed, collapse them"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    makeArrange(menu->addMenu(tr("A&rrange")));
}

void Actions::makeArrange(QMenu* menu) {
    arrangeMenu_ = menu;
    const auto shifted = [](Qt::Key key) { return QKeySequence(Qt::ALT | Qt::SHIFT | key); };
    moveTierLeft = add(menu, tr("Move tier to the &left"),
                       tr("Put the selected tier one place further left"), shifted(Qt::Key_Left));
    moveTierRight =
        add(menu, tr("Move tier to the &right"),
            tr("Put the selected tier one place further right"), shifted(Qt::Key_Right));
    moveCardsUp =
        add(menu, tr("Move card &up"),
            tr("Put the selected services one place higher in their tier"), shifted(Qt::Key_Up));
    moveCardsDown =
        add(menu, tr("Move card &down"),
            tr("Put the selected services one place lower in their tier"), shifted(Qt::Key_Down));
    menu->addSeparator();
    arrangeTier = add(menu, tr("Arrange &tier again"),
                      tr("Forget where the selected tier and its cards were put by hand"),
                      QKeySequence(Qt::CTRL | Qt::Key_G));
    arrangeAll = add(menu, tr("Arrange &everything again"),
                     tr("Forget where tiers and cards were put by hand"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    for (QAction* action : orders())
        action->setShortcutContext(Qt::WidgetShortcut); // in a text the same keys select
}

QList<QAction*> Actions::orders() const {
    return {moveTierLeft, moveTierRight, moveCardsUp, moveCardsDown};
}

void Actions::makeEnvironments(QMenu* menu) {
    menu->addSeparator();
    environmentMenu_ = menu->addMenu(tr("En&vironment"));
    profileMenu_ = menu->addMenu(tr("Pro&files"));
    nextEnvironment = add(menu, tr("Ne&xt environment"),
                          tr("Show the project in the contract's next environment"),
                          QKeySequence(Qt::CTRL | Qt::Key_E));
}

void Actions::makeViews(QMenu* menu) {
    viewMenu_ = menu->addMenu(tr("&Saved views"));
    saveView = add(viewMenu_, tr("&Save view…"),
                   tr("Keep place, zoom, overlays and collapsed tiers under a name"),
                   QKeySequence(Qt::CTRL | Qt::Key_B));
    nextView = add(viewMenu_, tr("&Next view"), tr("Show the next saved view"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    deleteViewMenu_ = viewMenu_->addMenu(tr("&Delete view"));
    viewMenu_->addSeparator();
}

QList<QAction*> Actions::overlays() const {
    return {reachability, published,    dependencies, blast,  flows, routes,
            dnsNames,     sinceOpening, sinceCommit,  legend, focus, minimap};
}

} // namespace tw::gui
