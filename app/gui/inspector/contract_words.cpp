#include "inspector/contract_words.h"

#include "conversions.h"

#include <QCoreApplication>
#include <QStringList>

namespace tw::gui {
namespace {

using report::ContractTopic;
using report::ServiceContract;

struct ContractWords {
    Q_DECLARE_TR_FUNCTIONS(Contract)
};

QString tierText(const ServiceContract& contract) {
    if (contract.tiers.empty()) {
        return contract.needs_no_tier ? ContractWords::tr("needs none")
                                      : ContractWords::tr("none lists it");
    }
    QStringList names;
    for (const NetworkName& tier : contract.tiers)
        names << toQt(tier);
    return names.join(", ");
}

QString portsText(const report::PortLeave& leave) {
    QStringList ports;
    for (const std::uint16_t port : leave.ports)
        ports << QString::number(port);
    const QString text = ports.isEmpty() ? ContractWords::tr("nothing") : ports.join(", ");
    return leave.loopback ? ContractWords::tr("%1; anything on 127.0.0.1").arg(text) : text;
}

QString wayOutText(ServiceContract::WayOut way) {
    switch (way) {
    case ServiceContract::WayOut::Required: return ContractWords::tr("must reach the Internet");
    case ServiceContract::WayOut::Allowed: return ContractWords::tr("may reach the Internet");
    case ServiceContract::WayOut::NotAllowed:
        return ContractWords::tr("must not reach the Internet");
    case ServiceContract::WayOut::Unsaid: break;
    }
    return {};
}

QString namesText(const std::vector<std::string>& names) {
    QStringList texts;
    for (const std::string& name : names)
        texts << toQt(name);
    return texts.join(", ");
}

QString limitsText(const ServiceContract& contract) {
    QStringList texts;
    if (const auto* profile = contract.profile.profile) {
        QStringList parts;
        if (profile->memory) parts << toQt(to_text(*profile->memory));
        if (profile->cpus) parts << ContractWords::tr("%1 CPUs").arg(toQt(to_text(*profile->cpus)));
        const QString text = contract.profile.is_listed
                                 ? ContractWords::tr("at most profile %1: %2")
                                 : ContractWords::tr("default profile %1: %2");
        texts << text.arg(toQt(contract.profile.name), parts.join(", "));
    }
    if (contract.requires_memory && contract.requires_cpus) {
        texts << ContractWords::tr("memory and CPU limit required");
    } else if (contract.requires_memory) {
        texts << ContractWords::tr("memory limit required");
    } else if (contract.requires_cpus) {
        texts << ContractWords::tr("CPU limit required");
    }
    return texts.join("; ");
}

QString healthText(const report::HealthDemand& demand) {
    QStringList texts;
    if (demand.exempt) return ContractWords::tr("not required of it");
    if (demand.required) texts << ContractWords::tr("required");
    if (!demand.endpoint.empty()) texts << ContractWords::tr("asks %1").arg(toQt(demand.endpoint));
    const auto add = [&](const std::optional<Duration>& time, const QString& text) {
        if (time) texts << text.arg(toQt(to_text(*time)));
    };
    add(demand.interval_at_most, ContractWords::tr("every %1 or sooner"));
    add(demand.timeout_at_most, ContractWords::tr("timeout of %1 or less"));
    if (demand.retries_at_least)
        texts << ContractWords::tr("%n retries or more", nullptr,
                                   static_cast<int>(*demand.retries_at_least));
    add(demand.start_period_at_least, ContractWords::tr("%1 or more to start"));
    return texts.join("; ");
}

} // namespace

QList<ContractTerm> termsOf(const ServiceContract& contract) {
    QList<ContractTerm> terms{
        {ContractTopic::Tier, ContractWords::tr("Tier"), tierText(contract)},
        {ContractTopic::Ports, ContractWords::tr("May publish"),
         contract.ports ? portsText(*contract.ports) : QString()},
        {ContractTopic::WayOut, ContractWords::tr("Way out"), wayOutText(contract.way_out)},
        {ContractTopic::Names, ContractWords::tr("Names"), namesText(contract.names)},
        {ContractTopic::Limits, ContractWords::tr("Limits"), limitsText(contract)},
        {ContractTopic::Health, ContractWords::tr("Health check"),
         contract.health ? healthText(*contract.health) : QString()},
    };
    terms.removeIf([](const ContractTerm& term) { return term.text.isEmpty(); });
    return terms;
}

} // namespace tw::gui
