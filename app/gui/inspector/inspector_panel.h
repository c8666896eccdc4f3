// Everything about what is selected.
#pragma once

#include "inspector/addition.h"
#include "inspector/section.h"

#include <QScrollArea>

#include <map>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace tw::gui {

class NetworksSection;
class SeveralSection;
class TraefikSection;

class InspectorPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit InspectorPanel(InspectorContext context, QWidget* parent = nullptr);
    /// Goes to an empty line for something new of the selection.
    void startAdding(Addition what);

signals:
    void jumpTo(const tw::text::Location& location);
    void aliasRenameRequested(const tw::ServiceName& service, const tw::NetworkName& network,
                              const QString& alias, const QRect& over);

private:
    void build();
    QWidget* buildHead();
    void buildSections(QWidget* body);
    void refresh();
    void showSelection(const analysis::Snapshot& snapshot);
    void showService(const analysis::Snapshot& snapshot, const compose::Service& service);
    void showNetwork(const analysis::Snapshot& snapshot, const compose::Network& network);
    void showSeveral(const analysis::Snapshot& snapshot,
                     const std::vector<const compose::Service*>& services);
    void showOverview(const analysis::Snapshot& snapshot);
    void showTitle(Field* field);
    /// What the selection is; only the sections about that are seen.
    enum class About { Nothing, Service, Several, Network };
    void showSections(About about);
    [[nodiscard]] std::vector<const compose::Service*>
    selectedServices(const analysis::Snapshot& snapshot) const;

    InspectorContext context_;
    QVBoxLayout* titles_ = nullptr;
    QLabel* subtitle_;
    NetworksSection* networks_ = nullptr;
    TraefikSection* traefik_ = nullptr;
    std::vector<ServiceSection*> ofService_;
    std::vector<SeveralSection*> ofSeveral_;
    std::vector<NetworkSection*> ofNetwork_;
    std::map<Addition, Section*> adding_;        ///< of a service
    std::map<Addition, Section*> addingSeveral_; ///< of several
};

} // namespace tw::gui
