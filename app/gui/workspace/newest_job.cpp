#include "workspace/newest_job.h"

#include <QPointer>
#include <QThreadPool>

namespace tw::gui {

NewestJob::~NewestJob() {
    if (!busy_) return;
    stop_.request_stop();
    ended_->acquire(); // it must not outlive the application
}

void NewestJob::run(Work work) {
    if (busy_) {
        stop_.request_stop();
        waiting_ = std::move(work);
    } else {
        start(std::move(work));
    }
}

void NewestJob::cancel() {
    stop_.request_stop();
    waiting_.reset();
}

void NewestJob::start(Work work) {
    busy_ = true;
    stop_ = std::stop_source();
    QPointer<NewestJob> self(this);
    QThreadPool::globalInstance()->start(
        [self, ended = ended_, stop = stop_.get_token(), work = std::move(work)] {
            Report report = work(stop);
            QMetaObject::invokeMethod(
                self.data(),
                [self, report = std::move(report)] {
                    if (self) self->finished(report);
                },
                Qt::QueuedConnection);
            ended->release();
        });
}

void NewestJob::finished(const Report& report) {
    busy_ = false;
    ended_->acquire(); // at once: it is released behind the call that led here
    if (waiting_) start(std::move(*std::exchange(waiting_, std::nullopt)));
    report();
}

} // namespace tw::gui
