// What gestures, menus, buttons and fixes call: carries out intents, or says why not.
#pragma once

#include "facts/intent.h"
#include "selection.h"
#include "workspace/workspace.h"

#include <QObject>

namespace tw::gui {

class Commands : public QObject {
    Q_OBJECT

public:
    Commands(Workspace& workspace, Selection& selection, QObject* parent = nullptr);

    /// True if it was done; otherwise `refused` has said why.
    bool perform(const std::vector<Intent>& intents, const QString& title = {},
                 const std::optional<picture::Layout>& layout = {});
    bool move(const std::vector<ServiceName>& services, const NetworkName& from,
              const NetworkName& to);
    bool attach(const std::vector<ServiceName>& services, const NetworkName& network);
    bool detach(const ServiceName& service, const NetworkName& network);
    /// Puts a card at a place of its own tier.
    void reorder(const ServiceName& service, const std::vector<ServiceName>& tierOrder);

    /// Why no gesture can be made now; empty if they can.
    [[nodiscard]] QString obstacle() const;

signals:
    void refused(const QString& reason);

private:
    Workspace& workspace_;
    Selection& selection_;
};

/// The intents of moving cards from their homes; those that are there already are left out.
[[nodiscard]] std::vector<Intent> moveIntents(const std::vector<ServiceName>& services,
                                              const NetworkName& from, const NetworkName& to);

} // namespace tw::gui
