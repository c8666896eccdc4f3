// Analysis in another thread, for texts so large that typing would stutter.
#pragma once

#include "analysis/analysis.h"
#include "workspace/newest_job.h"

#include <QObject>

namespace tw::gui {

/// Analyses the newest input; what was asked for in between is skipped.
class Analyser : public QObject {
    Q_OBJECT

public:
    explicit Analyser(QObject* parent = nullptr);

    /// `before` is an earlier snapshot of the project.
    void request(analysis::Input input, std::uint64_t revision, analysis::SnapshotPtr before);
    /// Forgets what waits; what is being worked on is still reported.
    void cancel() { job_.cancel(); }

signals:
    void done(const tw::analysis::SnapshotPtr& snapshot);

private:
    NewestJob job_;
};

} // namespace tw::gui
