#include "canvas/service_menu.h"

#include "conversions.h"
#include "verbs/destinations.h"

#include <QCoreApplication>

namespace tw::gui {
namespace {

struct ServiceMenuWords {
    Q_DECLARE_TR_FUNCTIONS(ServiceMenu)
};

QMenu* addBeginning(QMenu& menu, const QString& title) {
    QMenu* further = menu.addMenu(title);
    further->setProperty(beginsSentences, true);
    return further;
}

void addMoves(QMenu& menu, Workspace& workspace, const std::vector<Departure>& departures,
              Commands& commands) {
    QMenu* move = addBeginning(menu, ServiceMenuWords::tr("&Move to"));
    QMenu* attach = addBeginning(menu, ServiceMenuWords::tr("&Attach to"));
    const auto& project = workspace.lastReadable()->facts.project;
    for (const NetworkName& to : moveTargets(project, departures))
        move->addAction(toQt(to), [&commands, departures, to] { commands.move(departures, to); });
    const auto services = servicesOf(departures);
    for (const NetworkName& to : attachTargets(project, services))
        attach->addAction(toQt(to), [&commands, services, to] { commands.attach(services, to); });
    move->setEnabled(!move->isEmpty());
    attach->setEnabled(!attach->isEmpty());
}

void addDetach(QMenu& menu, Workspace& workspace, const ServiceName& service, Commands& commands) {
    QMenu* detach = addBeginning(menu, ServiceMenuWords::tr("&Detach from"));
    const auto* found = workspace.lastReadable()->facts.project.find(service);
    if (found != nullptr) {
        for (const auto& attachment : found->attachments) {
            detach->addAction(toQt(attachment.network),
                              [&commands, service, network = attachment.network] {
                                  commands.detach(service, network);
                              });
        }
    }
    detach->setEnabled(!detach->isEmpty());
}

void addNetworkActions(QMenu& menu, Workspace& workspace, const NetworkName& name,
                       Commands& commands) {
    const auto* network = workspace.lastReadable()->facts.project.find(name);
    if (network == nullptr) return;
    QAction* internal = menu.addAction(ServiceMenuWords::tr("&Internal: no way to the outside"));
    internal->setCheckable(true);
    internal->setChecked(network->internal.value);
    QObject::connect(internal, &QAction::triggered, &menu,
                     [&commands, name](bool on) { commands.perform({SetInternal{name, on}}); });
}

} // namespace

void fillServiceMenu(QMenu& menu, Workspace& workspace, const Selection& selection,
                     Commands& commands) {
    if (!workspace.isOpen()) return;
    const QString current = selection.current();
    if (Selection::isPill(current)) {
        const ServiceName service = *selection.service();
        const NetworkName network = *selection.network();
        menu.addAction(ServiceMenuWords::tr("Detach %1 from %2").arg(toQt(service), toQt(network)),
                       [&commands, service, network] { commands.detach(service, network); });
        addMoves(menu, workspace, departuresOf(selection, commands), commands);
    } else if (const auto services = selection.services(); !services.empty()) {
        addMoves(menu, workspace, departuresOf(selection, commands), commands);
        if (services.size() == 1) addDetach(menu, workspace, services.front(), commands);
    } else if (const auto network = selection.network()) {
        addNetworkActions(menu, workspace, *network, commands);
    }
}

} // namespace tw::gui
