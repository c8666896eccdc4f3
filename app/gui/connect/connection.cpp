#include "connect/connection.h"

#include "conversions.h"
#include "mnemonics.h"

#include <QCoreApplication>

#include <algorithm>

namespace tw::gui {
namespace {

struct ConnectWords {
    Q_DECLARE_TR_FUNCTIONS(Connect)
};

QString flowText(contract::FlowPolicy policy) {
    switch (policy) {
    case contract::FlowPolicy::Allowed: return ConnectWords::tr("&Allow the flow");
    case contract::FlowPolicy::Required: return ConnectWords::tr("&Require the flow");
    case contract::FlowPolicy::Forbidden: return ConnectWords::tr("&Forbid the flow");
    case contract::FlowPolicy::Unsaid: break;
    }
    return ConnectWords::tr("&Take the flow out");
}

QString waitText(const std::string& condition) {
    if (condition == "service_healthy") return ConnectWords::tr("Wait until it is &healthy");
    if (condition == "service_completed_successfully")
        return ConnectWords::tr("Wait until it has &ended well");
    return ConnectWords::tr("&Wait until it is started");
}

/// Of several sources, those for which something can be done; of one, that one with the reason.
void keepDoable(const Objection& objection, Tie& tie) {
    if (tie.intents.empty() || !tie.objection.isEmpty()) return;
    const std::vector<Intent> all = std::move(tie.intents);
    tie.intents.clear();
    QString first;
    for (const Intent& intent : all) {
        const QString reason = objection({intent});
        if (reason.isEmpty()) tie.intents.push_back(intent);
        if (first.isEmpty()) first = reason;
    }
    if (tie.intents.empty()) tie.objection = first;
}

QString titleOf(const QString& text, const Connection& connection) {
    if (connection.from.size() == 1) return {};
    return QStringLiteral("%1: %2").arg(withoutMnemonic(text), connectionName(connection));
}

const compose::Dependency* dependencyOn(const compose::Project& project, const ServiceName& service,
                                        const ServiceName& on) {
    const auto* found = project.find(service);
    if (found == nullptr) return nullptr;
    const auto at = std::ranges::find(found->depends_on, on, &compose::Dependency::service);
    return at == found->depends_on.end() ? nullptr : &*at;
}

} // namespace

std::optional<Connection> connectionOf(std::vector<ServiceName> from, const FlowParty& to) {
    std::erase_if(from, [&](const ServiceName& name) { return FlowParty(name) == to; });
    if (from.empty()) return std::nullopt;
    return Connection{std::move(from), to};
}

QString partyTitle(const FlowParty& party) {
    switch (party.kind) {
    case FlowParty::Kind::Internet: return ConnectWords::tr("Internet");
    case FlowParty::Kind::Host: return ConnectWords::tr("This host");
    case FlowParty::Kind::Service: break;
    }
    return toQt(party.service);
}

QString connectionName(const Connection& connection) {
    const QString who =
        connection.from.size() == 1
            ? toQt(connection.from.front())
            : ConnectWords::tr("%n services", nullptr, static_cast<int>(connection.from.size()));
    return QStringLiteral("%1 → %2").arg(who, partyTitle(connection.to));
}

Tie flowTie(const Objection& objection, const Connection& connection, contract::FlowPolicy policy) {
    Tie tie;
    tie.text = flowText(policy);
    tie.title = titleOf(tie.text, connection);
    for (const ServiceName& service : connection.from)
        tie.intents.emplace_back(SetFlow{service, connection.to, policy});
    keepDoable(objection, tie);
    return tie;
}

Tie dependencyTie(const compose::Project& project, const Objection& objection,
                  const Connection& connection, const std::string& condition) {
    Tie tie;
    tie.text = waitText(condition);
    tie.title = titleOf(tie.text, connection);
    if (connection.to.is_outside()) {
        tie.objection = ConnectWords::tr("A service can wait for services only.");
        return tie;
    }
    const ServiceName& on = connection.to.service;
    for (const ServiceName& service : connection.from) {
        const auto* old = dependencyOn(project, service, on);
        if (old == nullptr || old->condition != condition)
            tie.intents.emplace_back(SetDependency{service, on, condition});
    }
    if (tie.intents.empty()) tie.objection = ConnectWords::tr("It does so already.");
    keepDoable(objection, tie);
    return tie;
}

Tie independenceTie(const compose::Project& project, const Objection& objection,
                    const Connection& connection) {
    Tie tie;
    tie.text = ConnectWords::tr("&No longer wait for it");
    tie.title = titleOf(tie.text, connection);
    if (!connection.to.is_outside()) {
        for (const ServiceName& service : connection.from) {
            if (dependencyOn(project, service, connection.to.service) != nullptr)
                tie.intents.emplace_back(RemoveDependency{service, connection.to.service});
        }
    }
    if (tie.intents.empty()) tie.objection = ConnectWords::tr("It does not wait.");
    keepDoable(objection, tie);
    return tie;
}

} // namespace tw::gui
