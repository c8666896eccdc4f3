// What a contract says of a service, in words.
#pragma once

#include "report/service_contract.h"

#include <QList>
#include <QString>

namespace tw::gui {

/// A row of the inspector about one topic.
struct ContractTerm {
    report::ContractTopic topic = report::ContractTopic::Tier;
    QString label; ///< `May publish`
    QString text;  ///< `80, 443`
};

/// The topics of which the contract speaks, without metadata, in the order of the inspector.
[[nodiscard]] QList<ContractTerm> termsOf(const report::ServiceContract& contract);

} // namespace tw::gui
