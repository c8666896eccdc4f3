// Services as YAML text in the system's clipboard.
#pragma once

#include "commands.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace tw::gui {

class Clipboard : public QObject {
    Q_OBJECT

public:
    /// Removes services as one step of that title; may ask first.
    using Remover = std::function<void(const std::vector<ServiceName>&, const QString& title)>;

    Clipboard(Workspace& workspace, Selection& selection, Commands& commands, Remover remover,
              QObject* parent);

    /// The selected services. False if they cannot be copied, which is told.
    bool copy();
    void cut();
    /// What is in the clipboard becomes new services, which are selected. Refused is what is no
    /// services, and what Compose would refuse.
    void paste();

signals:
    /// Something that the user should know of what was done.
    void told(const QString& text);

private:
    [[nodiscard]] std::vector<ServiceName> services() const;

    Workspace& workspace_;
    Selection& selection_;
    Commands& commands_;
    Remover remover_;
};

} // namespace tw::gui
