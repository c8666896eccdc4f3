// What can be done to whole services and networks: rename, add, duplicate, remove.
#pragma once

#include "commands.h"
#include "verbs/in_place_form.h"

#include <QObject>

#include <functional>

namespace tw::gui {

/// Works on the selection; asks for names in place.
class Verbs : public QObject {
    Q_OBJECT

public:
    /// Where the thing with a key is seen now, in global coordinates; for an empty key, where new
    /// things appear.
    using Finder = std::function<QRect(const QString& key)>;

    Verbs(Workspace& workspace, Selection& selection, Commands& commands, Finder finder,
          QWidget* window);

    /// Where names are asked for.
    [[nodiscard]] InPlaceForm& form() { return *form_; }

    void rename();
    void renameAlias(const ServiceName& service, const NetworkName& network, const QString& alias,
                     const QRect& over);
    void duplicate();
    /// Detaches a pill; asks when others name a service.
    void remove();
    /// As one step; asks when others name one of them. Without a title, as the plan calls it.
    void removeServices(const std::vector<ServiceName>& services, const QString& title = {});
    void addService();
    void addNetwork();

private:
    void renameService(const ServiceName& service);
    void renameNetwork(const NetworkName& network);
    [[nodiscard]] InPlaceForm::Proposals serviceProposals() const;
    [[nodiscard]] std::vector<Intent> additionOf(const QStringList& words) const;
    void duplicateAll(const std::vector<ServiceName>& services);
    [[nodiscard]] QStringList networkNames() const;
    /// The name, or one with a number if there is such a service.
    [[nodiscard]] QString freeNameLike(const QString& wanted) const;
    [[nodiscard]] QString freeName(const QString& wanted) const;

    Workspace& workspace_;
    Selection& selection_;
    Commands& commands_;
    Finder finder_;
    QWidget* window_;
    InPlaceForm* form_;
};

} // namespace tw::gui
