// What changes would do, worked out in another thread and put into words.
#pragma once

#include "canvas/consequences.h"
#include "workspace/newest_job.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace tw::gui {

class Commands;
class Workspace;

struct Foreseen {
    Consequences words;
    std::shared_ptr<const analysis::Preview> preview; ///< null where nothing would be carried out
    std::vector<analysis::Offer> choices;             ///< the user would be asked for one of them
    Phrase refusal;                                   ///< why there is neither
};

/// Why intents cannot be carried out at any place; empty if they can.
[[nodiscard]] QString objectionTo(const analysis::Snapshot& before,
                                  const std::vector<Intent>& intents);
/// What intents would do, or why they are refused, or that the user would be asked for the place.
[[nodiscard]] Foreseen foreseen(const analysis::Snapshot& before,
                                const std::vector<Intent>& intents,
                                const analysis::Watch& watch = {});

/// Answers the newest question. The thread that asks is never held up.
class Foresight : public QObject {
    Q_OBJECT

public:
    /// Runs in another thread, and owns all that it looks at besides the snapshot.
    using Look =
        std::function<Foreseen(const analysis::Snapshot& before, const analysis::Watch& watch)>;
    using Tell = std::function<void(const Foreseen&)>;

    Foresight(Workspace& workspace, const Commands& commands, QObject* parent);

    /// `tell` is called later, in this thread; or at once where nothing can be changed at all. It
    /// is not called any more after `forget`, or once something else is asked.
    void ask(Look look, Tell tell);
    void ask(std::vector<Intent> intents, Tell tell);
    void forget();

signals:
    /// The answer is still not there after a moment.
    void takesLong();

private:
    Workspace& workspace_;
    const Commands& commands_;
    NewestJob job_;
    QTimer patience_;
    std::uint64_t asked_ = 0; ///< grows with each question, and with `forget`
};

} // namespace tw::gui
