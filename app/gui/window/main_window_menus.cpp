// The part of MainWindow that opens the menus of what is under the pointer or has the focus.
#include "canvas/accessible_words.h"
#include "canvas/service_menu.h"
#include "code/fix_menu.h"
#include "conversions.h"
#include "problems/findings_about.h"
#include "row_menu.h"
#include "window/main_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>

namespace tw::gui {
namespace {

QString plainText(QString name) {
    return name.replace('&', QStringLiteral("&&"));
}

bool isParty(const QString& key) {
    return key == "internet" || key == "host" || key.startsWith(QStringLiteral("service:"));
}

} // namespace

void MainWindow::connectMenus() {
    connect(actions_->selectionMenu, &QAction::triggered, this, [this] {
        if (outline_->tree().hasFocus()) {
            openOutlineMenu(outline_->currentRect().bottomLeft());
        } else {
            openMenu(canvas_->menuPoint());
        }
    });
    canvas_->setPartMenuFiller(
        [this](QMenu& menu, const CanvasPart& part) { fillPartMenu(menu, part); });
    canvas_->setMenuFiller([this](QMenu& menu, const Selection& selection) {
        // The one that the user may have open stays as it is.
        fillMenu(menu, selection, *new FixMenu(workspace_, *commands_, theme_, &menu));
    });
    connect(canvas_, &CanvasView::menuRequested, this, &MainWindow::openMenu);
    connect(canvas_, &CanvasView::partMenuRequested, this, &MainWindow::openPartMenu);
    connect(outline_, &OutlinePanel::menuRequested, this, &MainWindow::openOutlineMenu);
    connect(problems_, &ProblemsPanel::menuOpening, this, &MainWindow::addWays);
    connect(tables_, &Tables::menuOpening, this, &MainWindow::fillRowMenu);
    connect(route_, &RoutePanel::menuOpening, this, &MainWindow::fillRowMenu);
    connect(changes_, &ChangesPanel::menuOpening, this,
            [this](QMenu& menu, const RowSubject& about) {
                fillRowMenu(menu, about);
                menu.addActions({actions_->exportPatch, actions_->save, actions_->revert});
            });
}

void MainWindow::openMenu(QPoint at) {
    if (!workspace_.isOpen()) return;
    QMenu& menu = newMenu(*this);
    fillMenu(menu, selection_, fixMenu());
    menu.popup(at);
}

void MainWindow::openOutlineMenu(QPoint at) {
    if (const auto part = outline_->currentPart()) {
        openPartMenu(*part, at);
    } else {
        openMenu(at);
    }
}

void MainWindow::fillMenu(QMenu& menu, const Selection& selection, FixMenu& fixes) {
    if (!workspace_.isOpen()) return;
    fillServiceMenu(menu, workspace_, selection, *commands_);
    addFixes(menu, selection, fixes);
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
        menu.addMenu(actions_->arrangeMenu());
        menu.addActions({actions_->zoomSelection, actions_->code});
        menu.addSeparator();
        add(menu, {actions_->cut, actions_->copy, actions_->duplicate, actions_->remove});
        menu.addSeparator();
    }
    menu.addActions({actions_->paste, actions_->addService, actions_->addNetwork});
    if (service || network) return;
    menu.addSeparator();
    menu.addActions(
        {actions_->selectAll, actions_->invertSelection, actions_->fit, actions_->arrangeAll});
}

void MainWindow::addFixes(QMenu& menu, const Selection& about, FixMenu& fixes) {
    const auto findings = findingsAbout(*workspace_.snapshot(), about);
    if (!std::ranges::any_of(findings, &FixMenu::hasFix)) return;
    fixes.fill(findings);
    menu.addMenu(&fixes);
}

void MainWindow::showOnCanvas(const QString& key) {
    selection_.select(existing({key}));
    canvas_->reveal(key);
    canvas_->setFocus(Qt::OtherFocusReason);
}

void MainWindow::addWays(QMenu& menu, const RowSubject& about) {
    const QStringList keys = existing(about.keys);
    for (const QString& key : keys) {
        const QString title = keys.size() == 1
                                  ? tr("Show on can&vas")
                                  : tr("Show %1 on the canvas").arg(plainText(nameOfKey(key)));
        menu.addAction(title, this, [this, key] { showOnCanvas(key); });
    }
    if (about.place) {
        menu.addAction(tr("Show in co&de"), this, [this, place = *about.place] { visit(place); });
    }
}

void MainWindow::fillRowMenu(QMenu& menu, const RowSubject& about) {
    addWays(menu, about);
    const QStringList keys = existing(about.keys);
    if (keys.size() != 1) return;
    selection_.select(keys); // what the other entries are about
    addFixes(menu, selection_, fixMenu());
    menu.addSeparator();
}

/// The one that a mark belongs to.
QAction* MainWindow::overlayOf(picture::Sign sign) const {
    using enum picture::Sign;
    if (sign <= OverHostPort) return actions_->reachability;
    if (sign <= Spared) return actions_->blast;
    if (sign <= FlowForbidden) return actions_->flows;
    if (sign <= RouteBroken) return actions_->routes;
    if (sign <= NoName) return actions_->dnsNames;
    return canvas_->overlays().sinceCommit ? actions_->sinceCommit : actions_->sinceOpening;
}

void MainWindow::openPartMenu(const CanvasPart& part, QPoint at) {
    if (!workspace_.isOpen()) return;
    QMenu& menu = newMenu(*this);
    fillPartMenu(menu, part);
    menu.popup(at);
}

void MainWindow::fillPartMenu(QMenu& menu, const CanvasPart& part) {
    addCaption(menu, part.says);
    for (const QString& key : existing(part.ends)) {
        if (key == "internet" || key == "host") continue;
        menu.addAction(tr("Select %1").arg(plainText(nameOfKey(key))), this,
                       [this, key] { showOnCanvas(key); });
    }
    const bool isPair = part.ends.size() == 2 && std::ranges::all_of(part.ends, isParty);
    if (isPair) {
        menu.addAction(tr("Show in the &matrix"), this, [this, ends = part.ends] {
            bottom_->setCurrentWidget(&tables_->matrix());
            if (tables_->matrix().choose(ends.front(), ends.back()))
                tables_->matrix().setFocus(Qt::OtherFocusReason);
        });
    }
    const bool isOutside = !part.sign && !part.edge;
    if (isOutside || part.edge == picture::Edge::Kind::Published) {
        menu.addActions({actions_->ports, actions_->traceRoute});
    }
    menu.addSeparator();
    if (part.sign) menu.addAction(overlayOf(*part.sign));
    if (isOutside || part.edge == picture::Edge::Kind::Published)
        menu.addAction(actions_->published);
    if (part.edge == picture::Edge::Kind::Depends) menu.addAction(actions_->dependencies);
    if (isOutside) menu.addActions({actions_->flows, actions_->routes});
    menu.addSeparator();
    if (!isOutside) {
        menu.addAction(tr("&Copy what it says"), this,
                       [says = part.says] { QGuiApplication::clipboard()->setText(says); });
    }
}

} // namespace tw::gui
