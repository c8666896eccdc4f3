// The part of MainWindow that offers what can be done: menus, palette, and where they ask.
#include "code/fix_menu.h"
#include "conversions.h"
#include "environments/environment_switcher.h"
#include "palette/command_palette.h"
#include "picture/picture.h"
#include "problems/findings_about.h"
#include "verbs/destinations.h"
#include "views/view_switcher.h"
#include "window/help_sheet.h"
#include "window/main_window.h"
#include "window/windows.h"

#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStatusBar>
#include <QTreeView>

#include <algorithm>

namespace tw::gui {

void MainWindow::connectDesign() {
    connect(actions_->fixSafe, &QAction::triggered, problems_, &ProblemsPanel::fixAllSafe);
    connect(actions_->addService, &QAction::triggered, verbs_, &Verbs::addService);
    connect(actions_->addNetwork, &QAction::triggered, verbs_, &Verbs::addNetwork);
    connect(actions_->rename, &QAction::triggered, verbs_, &Verbs::rename);
    connect(actions_->duplicate, &QAction::triggered, verbs_, &Verbs::duplicate);
    connect(actions_->remove, &QAction::triggered, verbs_, &Verbs::remove);
    connect(actions_->cut, &QAction::triggered, clipboard_, &Clipboard::cut);
    connect(actions_->copy, &QAction::triggered, clipboard_, &Clipboard::copy);
    connect(actions_->paste, &QAction::triggered, clipboard_, &Clipboard::paste);
    connect(clipboard_, &Clipboard::told, this,
            [this](const QString& text) { statusBar()->showMessage(text, 8000); });
    const QList<QAction*> here{actions_->remove, actions_->cut, actions_->copy, actions_->paste,
                               actions_->selectionMenu};
    canvas_->addActions(here);
    outline_->tree().addActions(here);
    for (const auto& [what, action] : actions_->additions()) {
        connect(action, &QAction::triggered, inspector_,
                [this, section = what] { inspector_->startAdding(section); });
    }
    connectSelectionMenu();
    for (QWidget* place : {static_cast<QWidget*>(canvas_), static_cast<QWidget*>(&outline_->tree()),
                           static_cast<QWidget*>(problems_)})
        place->addAction(actions_->quickFix);
    connect(canvas_, &CanvasView::problemsAsked, this, &MainWindow::offerFixes);
    connect(inspector_, &InspectorPanel::aliasRenameRequested, verbs_, &Verbs::renameAlias);
    connect(commands_, &Commands::placesOffered, this, &MainWindow::offerPlaces);
    connect(canvas_, &CanvasView::connectionAsked, connections_, &ConnectMenu::offer);
    connect(canvas_, &CanvasView::connectionWanted, this, &MainWindow::chooseConnection);
    connect(actions_->connectTo, &QAction::triggered, this, &MainWindow::chooseConnection);
    connect(actions_->moveTo, &QAction::triggered, this, &MainWindow::chooseMove);
    connect(actions_->attachTo, &QAction::triggered, this, &MainWindow::chooseAttachment);
    connect(actions_->moveToSecret, &QAction::triggered, this, &MainWindow::chooseVariable);
    connect(actions_->about, &QAction::triggered, this, [this] {
        QMessageBox::about(
            this, tr("About Tierwright"),
            tr("Tierwright %1\n\nDesigner for Docker Compose network architectures.\n"
               "Licensed under the Apache License 2.0.")
                .arg(QApplication::applicationVersion()));
    });
    connect(actions_->keys, &QAction::triggered, this, &MainWindow::showHelp);
}

void MainWindow::showHelp() {
    HelpSheet(*menuBar(), theme_.tokens(), this).exec();
}

CommandPalette& MainWindow::commandPalette() {
    if (palette_ == nullptr) palette_ = new CommandPalette(this);
    return *palette_;
}

void MainWindow::openPalette() {
    auto entries = entriesOf(actions_->all());
    if (workspace_.isOpen()) {
        const auto add = [&](const auto& named, const QString& what) {
            entries.append({toQt(named.name), what, [this, key = toQt(picture::key(named.name))] {
                                selection_.select(key);
                                canvas_->reveal(key);
                                canvas_->setFocus();
                            }});
        };
        const auto& project = workspace_.lastReadable()->facts.project;
        for (const auto& service : project.services)
            add(service, tr("service"));
        for (const auto& network : project.networks)
            add(network, tr("network"));
    }
    for (const QString& name : environments_->environments()) {
        entries.append({name, tr("environment"), [this, name] { environments_->choose(name); }});
    }
    for (const QString& name : views_->names())
        entries.append({name, tr("view"), [this, name] { views_->show(name); }});
    for (MainWindow* window : windows_.all()) {
        if (window == this || window->projectName().isEmpty()) continue;
        entries.append({windows_.nameOf(*window), tr("window"), [other = QPointer(window)] {
                            if (other) other->bringToFront();
                        }});
    }
    commandPalette().open(std::move(entries));
}

void MainWindow::chooseConnection() {
    std::vector<ServiceName> from = selection_.services();
    if (from.empty() && selection_.service()) from = {*selection_.service()};
    if (from.empty() || !workspace_.isOpen()) return;
    QList<CommandPalette::Entry> entries;
    const auto add = [&](const FlowParty& to, const QString& hint) {
        const auto connection = connectionOf(from, to);
        if (!connection) return;
        entries.append({partyTitle(to), hint, [this, connection = *connection] {
                            const QRect place = placeOf(selection_.current());
                            connections_->offer(connection, place.bottomLeft());
                        }});
    };
    for (const auto& service : workspace_.lastReadable()->facts.project.services)
        add(service.name, tr("service"));
    add(FlowParty::internet(), tr("outside"));
    add(FlowParty::host(), tr("outside"));
    commandPalette().open(std::move(entries), from.size() == 1
                                                  ? tr("Connect %1 to…").arg(toQt(from.front()))
                                                  : tr("Connect %n services to…", nullptr,
                                                       static_cast<int>(from.size())));
}

void MainWindow::chooseMove() {
    if (!workspace_.isOpen()) return;
    const auto departures = departuresOf(selection_, *commands_);
    if (departures.empty()) return;
    QList<CommandPalette::Entry> entries;
    for (const NetworkName& to :
         moveTargets(workspace_.lastReadable()->facts.project, departures)) {
        entries.append(
            {toQt(to), tr("network"), [this, departures, to] { commands_->move(departures, to); }});
    }
    if (entries.isEmpty()) {
        commands_->refuse(tr("There is no other network."));
        return;
    }
    const int count = static_cast<int>(departures.size());
    commandPalette().open(std::move(entries),
                          count == 1 ? tr("Move %1 to…").arg(toQt(departures.front().service))
                                     : tr("Move %n services to…", nullptr, count));
}

void MainWindow::chooseAttachment() {
    if (!workspace_.isOpen()) return;
    const auto services = servicesOf(departuresOf(selection_, *commands_));
    if (services.empty()) return;
    QList<CommandPalette::Entry> entries;
    for (const NetworkName& to :
         attachTargets(workspace_.lastReadable()->facts.project, services)) {
        entries.append(
            {toQt(to), tr("network"), [this, services, to] { commands_->attach(services, to); }});
    }
    if (entries.isEmpty()) {
        commands_->refuse(tr("There is no other network."));
        return;
    }
    const int count = static_cast<int>(services.size());
    commandPalette().open(std::move(entries), count == 1
                                                  ? tr("Attach %1 to…").arg(toQt(services.front()))
                                                  : tr("Attach %n services to…", nullptr, count));
}

void MainWindow::chooseVariable() {
    const auto name = selection_.service();
    if (!name || !workspace_.isOpen()) return;
    const auto* service = workspace_.lastReadable()->facts.project.find(*name);
    if (service == nullptr) return;
    QList<CommandPalette::Entry> entries;
    for (const auto& variable : service->environment) {
        if (!variable.value || variable.value->empty() || variable.name.ends_with("_FILE"))
            continue;
        entries.append({toQt(variable.name), tr("variable"),
                        [this, intent = MoveToSecret{.service = *name, .key = variable.name}] {
                            commands_->perform({intent});
                        }});
    }
    if (entries.isEmpty()) {
        commands_->refuse(tr("%1 has no variable with a value of its own.").arg(toQt(*name)));
        return;
    }
    commandPalette().open(std::move(entries), tr("Move to a secret…"));
}

FixMenu& MainWindow::fixMenu() {
    if (fixes_ == nullptr) fixes_ = new FixMenu(workspace_, *commands_, theme_, this);
    return *fixes_;
}

void MainWindow::offerFixes(const QRect& around) {
    if (!workspace_.isOpen()) return;
    const auto findings = findingsAbout(*workspace_.snapshot(), selection_);
    if (findings.empty()) {
        statusBar()->showMessage(tr("There is no problem with what is selected"), 5000);
    } else {
        fixMenu().offer(findings, around);
    }
}

QRect MainWindow::placeOf(const QString& key) {
    if (!key.isEmpty() && outline_->tree().hasFocus()) return outline_->currentRect();
    canvas_->reveal(key);
    return canvas_->nameRect(key);
}

void MainWindow::offerPlaces(const PlaceOffer& offer) {
    const QWidget* asking = focusWidget();
    const bool inCanvas = asking == nullptr || asking == canvas_;
    const QPoint at = inCanvas ? canvas_->nameRect(selection_.current()).bottomLeft()
                               : asking->mapToGlobal(asking->rect().bottomLeft());
    places_->offer(offer, at);
}

} // namespace tw::gui
