#include "canvas/foresight.h"

#include "commands.h"
#include "conversions.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace tw::gui {
namespace {

constexpr int patienceMilliseconds = 250;

struct ForesightWords {
    Q_DECLARE_TR_FUNCTIONS(Foresight)
};

} // namespace

QString objectionTo(const analysis::Snapshot& before, const std::vector<Intent>& intents) {
    const auto planned = analysis::plan(before, intents);
    if (planned || !analysis::offers(before, intents).empty()) return {};
    return toQt(planned.error().message);
}

Foreseen foreseen(const analysis::Snapshot& before, const std::vector<Intent>& intents,
                  const analysis::Watch& watch) {
    auto preview = analysis::preview(before, intents, plan::Place::Own, watch);
    Foreseen answer;
    if (preview) {
        answer.words = consequences(before, *preview);
        answer.preview = std::make_shared<analysis::Preview>(std::move(*preview));
        return answer;
    }
    answer.refusal = preview.error().message;
    const bool givenUp = watch && !watch(0, 0); // nobody reads the answer
    if (!givenUp) answer.choices = analysis::offers(before, intents);
    if (answer.choices.empty()) {
        answer.words = refusal(toQt(answer.refusal));
    } else {
        const QString question =
            ForesightWords::tr("Others share this text: you will be asked where to change it");
        answer.words = {{{Consequences::Sign::Neutral, question}}, {}, 0};
    }
    return answer;
}

Foresight::Foresight(Workspace& workspace, const Commands& commands, QObject* parent)
    : QObject(parent), workspace_(workspace), commands_(commands) {
    patience_.setSingleShot(true);
    patience_.setInterval(patienceMilliseconds);
    connect(&patience_, &QTimer::timeout, this, &Foresight::takesLong);
}

void Foresight::ask(std::vector<Intent> intents, Tell tell) {
    // Free files are looked for on the disk, which is this thread's.
    if (std::ranges::any_of(
            intents, [](const Intent& each) { return std::holds_alternative<MoveToSecret>(each); }))
        intents = workspace_.withFreeFiles(intents);
    ask([intents = std::move(intents)](
            const auto& before, const auto& watch) { return foreseen(before, intents, watch); },
        std::move(tell));
}

void Foresight::ask(Look look, Tell tell) {
    forget();
    if (const QString obstacle = commands_.obstacle(); !obstacle.isEmpty()) {
        tell({refusal(obstacle), nullptr, {}, {}});
        return;
    }
    patience_.start();
    auto work = [this, number = asked_, present = workspace_.present(), look = std::move(look),
                 tell = std::move(tell)](const std::stop_token& stop) -> NewestJob::Report {
        const auto watch = [&](std::size_t, std::size_t) { return !stop.stop_requested(); };
        return [this, number, tell, answer = look(*present.snapshot(), watch)] {
            if (number != asked_) return;
            patience_.stop();
            tell(answer);
        };
    };
    job_.run(std::move(work));
}

void Foresight::forget() {
    ++asked_;
    patience_.stop();
    job_.cancel();
}

} // namespace tw::gui
