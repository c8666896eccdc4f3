// The small question at the end of a connection: a flow of the contract, or a dependency?
#pragma once

#include "connect/connection.h"

#include <QMenu>

namespace tw::gui {

class ConnectMenu : public QMenu {
    Q_OBJECT

public:
    ConnectMenu(Workspace& workspace, Commands& commands, QWidget* parent);
    /// What cannot be done stands there too, with the reason. The choice is one undo step.
    void offer(const Connection& connection, QPoint at);

private:
    void addHeading(const QString& text);
    void addTie(const Tie& tie);

    Workspace& workspace_;
    Commands& commands_;
};

} // namespace tw::gui
