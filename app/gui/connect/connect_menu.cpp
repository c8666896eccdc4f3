#include "connect/connect_menu.h"

#include <QLabel>
#include <QWidgetAction>

namespace tw::gui {
namespace {

/// What fits into one line of a menu; the tooltip has all of it.
constexpr qsizetype mostConnectLetters = 76;

} // namespace

ConnectMenu::ConnectMenu(Workspace& workspace, Commands& commands, QWidget* parent)
    : QMenu(parent), workspace_(workspace), commands_(commands) {
    setObjectName("connections");
    setToolTipsVisible(true);
}

void ConnectMenu::addHeading(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", "dim");
    label->setContentsMargins(10, 6, 10, 2);
    auto* heading = new QWidgetAction(this);
    heading->setDefaultWidget(label);
    heading->setEnabled(false);
    addAction(heading);
}

void ConnectMenu::addTie(const Tie& tie) {
    QString text = tie.text;
    if (!tie.objection.isEmpty()) {
        text += QStringLiteral(" — ") + QString(tie.objection).replace('&', "&&");
        if (text.size() > mostConnectLetters)
            text = text.left(mostConnectLetters - 1) + QStringLiteral("…");
    }
    QAction* action = addAction(
        text, &commands_, [this, tie] { commands_.perform(tie.intents, {.title = tie.title}); });
    action->setEnabled(tie.objection.isEmpty());
    action->setToolTip(tie.objection);
}

void ConnectMenu::offer(const Connection& connection, QPoint at) {
    clear();
    setAccessibleName(tr("Connect %1").arg(connectionName(connection)));
    addHeading(connectionName(connection));
    const Objection objection = [this](const auto& each) { return commands_.objection(each); };
    const auto& project = workspace_.lastReadable()->facts.project;
    using enum contract::FlowPolicy;
    addSeparator();
    addHeading(tr("Flow in the contract"));
    for (const auto policy : {Allowed, Required, Forbidden})
        addTie(flowTie(objection, connection, policy));
    if (const Tie out = flowTie(objection, connection, Unsaid); out.objection.isEmpty())
        addTie(out);
    if (!connection.to.is_outside()) {
        addSeparator();
        addHeading(tr("Dependency"));
        for (const char* condition :
             {"service_started", "service_healthy", "service_completed_successfully"})
            addTie(dependencyTie(project, objection, connection, condition));
        if (const Tie none = independenceTie(project, objection, connection);
            none.objection.isEmpty())
            addTie(none);
    }
    popup(at);
    for (QAction* action : actions()) {
        if (!action->isEnabled() || action->isSeparator()) continue;
        setActiveAction(action);
        break;
    }
}

} // namespace tw::gui
