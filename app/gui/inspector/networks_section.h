// The networks a service is on, and its names there.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class NetworksSection final : public ServiceSection {
    Q_OBJECT

public:
    NetworksSection(InspectorContext context, QWidget* parent);
    /// Goes to the field for a new alias on the first network.
    void startAlias();

signals:
    void aliasRenameRequested(const tw::ServiceName& service, const tw::NetworkName& network,
                              const QString& alias, const QRect& over);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    void addAttachment(const compose::Service& service, const compose::Attachment& attachment,
                       int column, bool home);
    void addNames(const analysis::Snapshot& snapshot, const compose::Service& service,
                  const compose::Attachment& attachment);
    void addMode(const compose::Service& service);
    [[nodiscard]] QWidget* makeAlias(const ServiceName& service, const NetworkName& network,
                                     const std::string& alias);
    [[nodiscard]] Field* makeAliasField(const ServiceName& service, const NetworkName& network);
    void offerNetworks(const analysis::Snapshot& snapshot, const compose::Service& service);
};

} // namespace tw::gui
