// What gestures, menus, buttons and fixes call: carries out intents, or says why not.
#pragma once

#include "facts/intent.h"
#include "selection.h"
#include "workspace/workspace.h"

#include <QObject>

#include <functional>

namespace tw::gui {

class Foresight;

/// A change that can be made at one of several places, and waits for the user to choose.
struct PlaceOffer {
    std::vector<Intent> intents;
    StepOptions options;
    std::vector<analysis::Offer> choices; ///< at least one
};

/// A service that is to leave a network for another one.
struct Departure {
    ServiceName service;
    NetworkName from; ///< empty: it is on none yet
};

class Commands : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        Done,
        Asked,   ///< `placesOffered` was emitted: the user is asked where
        GivenUp, ///< it took long, and the user thought better of it
    };

    Commands(Workspace& workspace, Selection& selection, QObject* parent = nullptr);

    /// Carries out, or asks for the place. An error is a refusal, for the caller to show. Takes the
    /// intents for itself: those of a finding go with it when the step is shown.
    [[nodiscard]] Result<Outcome> attempt(std::vector<Intent> intents, StepOptions options = {});
    /// The same; a refusal is told by `refused`. True if it was done.
    bool perform(const std::vector<Intent>& intents, const StepOptions& options = {});
    /// Why intents cannot be carried out at any place; empty if they can.
    [[nodiscard]] QString objection(const std::vector<Intent>& intents) const;
    /// What Compose or the Engine would refuse if intents were carried out, and does not now; empty
    /// if nothing.
    [[nodiscard]] QString fault(const std::vector<Intent>& intents) const;

    enum class Look {
        Plan,    ///< why intents cannot be carried out
        Outcome, ///< besides, what Compose or the Engine would refuse then
    };
    /// Looks at intents in another thread; `tell` is called later, with nothing if all is well. The
    /// newest question alone is answered: it is that of the one who types.
    void check(const std::vector<Intent>& intents, Look look,
               std::function<void(const QString&)> tell);
    void forgetCheck();

    /// The services with the tiers in which their cards stand.
    [[nodiscard]] std::vector<Departure> fromHomes(const std::vector<ServiceName>& services) const;
    /// As one step; those that are there already stay.
    bool move(const std::vector<Departure>& departures, const NetworkName& to,
              std::shared_ptr<const analysis::Preview> foreseen = nullptr);
    /// Those that are on the network already stay as they are.
    [[nodiscard]] std::vector<Intent> attachIntents(const std::vector<ServiceName>& services,
                                                    const NetworkName& network) const;
    bool attach(const std::vector<ServiceName>& services, const NetworkName& network);
    bool detach(const ServiceName& service, const NetworkName& network);
    /// Makes an empty file that the project names.
    void makeFile(const std::filesystem::path& path);
    /// Writes a contract that says what the project is now.
    void draftContract();

    /// Tells why something is not done that was not even tried.
    void refuse(const QString& reason) { emit refused(reason); }
    /// Why no gesture can be made now; empty if they can.
    [[nodiscard]] QString obstacle() const;

signals:
    void refused(const QString& reason);
    void contractDrafted(const tw::text::Location& place);
    void placesOffered(const tw::gui::PlaceOffer& offer);

private:
    Workspace& workspace_;
    Selection& selection_;
    Foresight* checks_;
    bool waiting_ = false; ///< for a change that takes long
};

/// Those that are there already are left out.
[[nodiscard]] std::vector<Intent> moveIntents(const std::vector<Departure>& departures,
                                              const NetworkName& to);

} // namespace tw::gui
