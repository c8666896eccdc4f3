#include "workspace/analyser.h"

#include <QPointer>
#include <QThreadPool>

namespace tw::gui {

Analyser::Analyser(QObject* parent) : QObject(parent) {}

Analyser::~Analyser() {
    // The job holds values only, but it must not outlive the application's objects.
    if (busy_) QThreadPool::globalInstance()->waitForDone();
}

void Analyser::request(analysis::Input input, std::uint64_t revision,
                       analysis::SnapshotPtr before) {
    Job job{std::move(input), revision, std::move(before)};
    if (busy_) {
        waiting_ = std::move(job);
    } else {
        start(std::move(job));
    }
}

void Analyser::start(Job job) {
    busy_ = true;
    QPointer<Analyser> self(this);
    QThreadPool::globalInstance()->start([self, job = std::move(job)] {
        analysis::SnapshotPtr snapshot =
            analysis::analyse(job.input, job.revision, job.before.get());
        QMetaObject::invokeMethod(
            self.data(),
            [self, snapshot] {
                if (self) self->finished(snapshot);
            },
            Qt::QueuedConnection);
    });
}

void Analyser::finished(const analysis::SnapshotPtr& snapshot) {
    busy_ = false;
    emit done(snapshot);
    if (!waiting_) return;
    Job job = std::move(*waiting_);
    waiting_.reset();
    start(std::move(job));
}

} // namespace tw::gui
