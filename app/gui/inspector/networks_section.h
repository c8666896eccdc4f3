// The networks a service is on, and its names there.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class Chip;

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
    /// Fixed addresses and priorities: those that are set, and those that are about to be.
    void addValues(const analysis::Snapshot& snapshot, const ServiceName& service,
                   const NetworkName& network);
    /// What opens the lines of a kind of value that is not set yet.
    [[nodiscard]] QPushButton* makeOpening(const NetworkName& network, bool isAddress);
    void addMode(const compose::Service& service);
    [[nodiscard]] Chip* makeAlias(const ServiceName& service, const NetworkName& network,
                                  const std::string& alias);
    [[nodiscard]] Field* makeAliasField(const ServiceName& service, const NetworkName& network);
    void offerNetworks(const analysis::Snapshot& snapshot, const compose::Service& service);

    /// Lines that are open though nothing is set.
    struct Opened {
        ServiceName service;
        NetworkName network;
        bool isAddress = false;
    };
    std::optional<Opened> opened_;
};

} // namespace tw::gui
