#include "workspace/committed_state.h"

#include "conversions.h"

#include <QGuiApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace tw::gui {
namespace {

/// What decides which files and profiles a project has.
std::string viewOf(const analysis::OpenRequest& request) {
    std::string view = request.target.environment;
    for (const std::string& profile : request.profiles)
        view += '\n' + profile;
    for (const auto& file : request.files)
        view += '\n' + file.native();
    return view;
}

} // namespace

CommittedState::CommittedState(Workspace& workspace, std::shared_ptr<const text::History> history,
                               QObject* parent)
    : QObject(parent), workspace_(workspace), history_(std::move(history)) {
    connect(&workspace_, &Workspace::opened, this, [this] {
        forget();
        request();
    });
    connect(&workspace_, &Workspace::snapshotChanged, this, [this] {
        if (viewOf(workspace_.request()) != shown_) request();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive) request();
            });
}

CommittedState::~CommittedState() {
    // The job holds values only, but it must not outlive the application's objects.
    if (running_ > 0) QThreadPool::globalInstance()->waitForDone();
}

void CommittedState::setHistory(std::shared_ptr<const text::History> history) {
    history_ = std::move(history);
    forget();
    request();
}

void CommittedState::setWanted(bool wanted) {
    wanted_ = wanted;
    request();
}

void CommittedState::forget() {
    snapshot_.reset();
    problem_.clear();
    ++number_; // what is on its way is about something else
    emit changed();
}

void CommittedState::request() {
    if (!wanted_ || !workspace_.isOpen()) return;
    shown_ = viewOf(workspace_.request());
    ++running_;
    QPointer<CommittedState> self(this);
    QThreadPool::globalInstance()->start(
        [self, input = workspace_.input(), history = history_, number = ++number_] {
            const Answer answer = read(input, *history);
            QMetaObject::invokeMethod(
                self.data(),
                [self, answer, number] {
                    if (self) self->take(answer, number);
                },
                Qt::QueuedConnection);
        });
}

CommittedState::Answer CommittedState::read(analysis::Input input, const text::History& history) {
    const auto drop = [&](text::FileId file) {
        std::erase(input.compose_files, file);
        if (input.contract_file == file) input.contract_file.reset();
    };
    for (std::size_t at = 0; at < input.files.size(); ++at) {
        const text::FileId file{at};
        const auto text =
            history.committed(input.options.working_directory / input.files.at(file).path());
        if (!text) return {nullptr, toQt(text.error().message)};
        if (*text) {
            input.files = input.files.with_text(file, **text);
        } else {
            drop(file); // others, such as an ignored `.env`, count as they are
        }
    }
    if (input.compose_files.empty())
        return {nullptr, tr("The last commit does not have the compose file.")};
    auto snapshot = analysis::analyse(std::move(input));
    if (!snapshot->readable)
        return {nullptr, tr("The compose file of the last commit cannot be read.")};
    return {std::move(snapshot), {}};
}

void CommittedState::take(const Answer& answer, int number) {
    --running_;
    if (number != number_) return;
    snapshot_ = answer.snapshot;
    problem_ = answer.problem;
    emit changed();
}

} // namespace tw::gui
