// Work in another thread of which only the newest is wanted.
#pragma once

#include <QObject>
#include <QSemaphore>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace tw::gui {

/// Does one job at a time. Of those that come meanwhile, only the newest is done; the one that is
/// being worked on is asked to stop, and reported all the same.
class NewestJob : public QObject {
    Q_OBJECT

public:
    /// Called in the thread of this object.
    using Report = std::function<void()>;
    /// Called in another thread; owns all that it looks at.
    using Work = std::function<Report(const std::stop_token& stop)>;

    using QObject::QObject;
    /// Waits for the job that is being worked on; it is not reported.
    ~NewestJob() override;

    void run(Work work);
    /// Forgets what waits, and asks the rest to stop.
    void cancel();

private:
    void start(Work work);
    void finished(const Report& report);

    std::optional<Work> waiting_;
    bool busy_ = false;
    std::stop_source stop_; ///< of the job that is being worked on
    std::shared_ptr<QSemaphore> ended_ = std::make_shared<QSemaphore>();
};

} // namespace tw::gui
