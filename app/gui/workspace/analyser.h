// Analysis in another thread, for texts so large that typing would stutter.
#pragma once

#include "analysis/analysis.h"

#include <QObject>

#include <optional>

namespace tw::gui {

/// Analyses the newest input; what was asked for in between is skipped.
class Analyser : public QObject {
    Q_OBJECT

public:
    explicit Analyser(QObject* parent = nullptr);
    ~Analyser() override;

    /// `before` is an earlier snapshot of the project.
    void request(analysis::Input input, std::uint64_t revision, analysis::SnapshotPtr before);
    /// Forgets what waits; what is being worked on is still reported.
    void cancel() { waiting_.reset(); }

signals:
    void done(const tw::analysis::SnapshotPtr& snapshot);

private:
    struct Job {
        analysis::Input input;
        std::uint64_t revision = 0;
        analysis::SnapshotPtr before;
    };
    void start(Job job);
    void finished(const analysis::SnapshotPtr& snapshot);

    std::optional<Job> waiting_;
    bool busy_ = false;
};

} // namespace tw::gui
