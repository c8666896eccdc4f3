// What the contract says of a service, and how much of it holds.
#pragma once

#include "inspector/section.h"
#include "report/service_contract.h"
#include "report/service_flows.h"
#include "tables/sign.h"

class QGridLayout;

namespace tw::gui {

class ContractSection final : public ServiceSection {
    Q_OBJECT

public:
    ContractSection(InspectorContext context, QWidget* parent);

signals:
    void jumpTo(const tw::text::Location& location);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    using Breaches = std::vector<const facts::Finding*>;

    void addTerm(QGridLayout& grid, const QString& label, const QString& text,
                 const Breaches& breaches);
    void addMetadata(const report::MetadataDemand& demand, const ServiceName& service);
    void addEntry(const contract::MetadataEntry& entry, const ServiceName& service);
    [[nodiscard]] QLabel* makeSign(TableSign sign, picture::Tone tone, const QString& word) const;

    // contract_flows.cpp
    void addFlows(const analysis::Snapshot& snapshot, const compose::Service& service);
    void addFlow(const ServiceName& service, const report::ServiceFlow& flow);
    [[nodiscard]] QPushButton* makeOther(const ServiceName& service,
                                         const report::ServiceFlow& flow);
    [[nodiscard]] QPushButton* makePolicy(const report::ServiceFlow& flow);
    [[nodiscard]] QPushButton* makeTakeOut(const report::ServiceFlow& flow);
    void offerFlows(const analysis::Snapshot& snapshot, const compose::Service& service);
};

} // namespace tw::gui
