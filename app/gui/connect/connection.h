// Services that are to be connected with one other party, and what may be said of them.
#pragma once

#include "commands.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace tw::gui {

struct Connection {
    std::vector<ServiceName> from; ///< never the target itself
    FlowParty to;
};

/// Nothing where the target is the only source.
[[nodiscard]] std::optional<Connection> connectionOf(std::vector<ServiceName> from,
                                                     const FlowParty& to);
/// `web → db`, `3 services → Internet`
[[nodiscard]] QString connectionName(const Connection& connection);
/// `db`, `Internet`, `This host`
[[nodiscard]] QString partyTitle(const FlowParty& party);

/// One way to connect them, as a menu and a preview tell it.
struct Tie {
    QString text;                ///< `Allow the flow`
    QString title;               ///< of the undo step; empty: as the plan calls it
    std::vector<Intent> intents; ///< those of the sources for which there is something to do
    QString objection;           ///< why it cannot be done; empty if it can
};

/// Why intents cannot be carried out; empty if they can.
using Objection = std::function<QString(const std::vector<Intent>&)>;

[[nodiscard]] Tie flowTie(const Objection& objection, const Connection& connection,
                          contract::FlowPolicy policy);
[[nodiscard]] Tie dependencyTie(const compose::Project& project, const Objection& objection,
                                const Connection& connection, const std::string& condition);
/// Takes the dependencies of all sources away; an objection where there are none.
[[nodiscard]] Tie independenceTie(const compose::Project& project, const Objection& objection,
                                  const Connection& connection);

} // namespace tw::gui
