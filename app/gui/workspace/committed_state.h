// The project as the last commit has it, for comparison.
#pragma once

#include "text/history.h"
#include "workspace/workspace.h"

#include <QObject>

namespace tw::gui {

/// Reads and analyses in another thread, while somebody wants to know: when it is switched on, when
/// another project or environment is shown, and when the window is used again, since commits are
/// made elsewhere.
class CommittedState : public QObject {
    Q_OBJECT

public:
    CommittedState(Workspace& workspace, std::shared_ptr<const text::History> history,
                   QObject* parent = nullptr);
    ~CommittedState() override;

    void setWanted(bool wanted);
    void setHistory(std::shared_ptr<const text::History> history);
    /// Null while it is not known, or cannot be.
    [[nodiscard]] const analysis::SnapshotPtr& snapshot() const { return snapshot_; }
    /// Why there is none; empty while it is being read.
    [[nodiscard]] const QString& problem() const { return problem_; }

signals:
    void changed();

private:
    struct Answer {
        analysis::SnapshotPtr snapshot;
        QString problem;
    };
    [[nodiscard]] static Answer read(analysis::Input input, const text::History& history);
    void request();
    void forget();
    void take(const Answer& answer, int number);

    Workspace& workspace_;
    std::shared_ptr<const text::History> history_;
    analysis::SnapshotPtr snapshot_;
    QString problem_;
    std::string shown_; ///< environment and profiles that were asked for
    int number_ = 0;    ///< of the newest request
    int running_ = 0;
    bool wanted_ = false;
};

} // namespace tw::gui
