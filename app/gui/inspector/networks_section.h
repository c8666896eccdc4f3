// The networks a service is on, and its names there.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class NetworksSection final : public Section {
    Q_OBJECT

public:
    NetworksSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    void addAttachment(const compose::Service& service, const compose::Attachment& attachment,
                       int column, bool home);
    void addNames(const analysis::Snapshot& snapshot, const compose::Service& service,
                  const compose::Attachment& attachment);
    QWidget* makeAliasField(const ServiceName& service, const NetworkName& network);
};

} // namespace tw::gui
