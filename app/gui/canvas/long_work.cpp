#include "canvas/long_work.h"

#include "commands.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QEventLoop>
#include <QProgressDialog>

#include <atomic>
#include <limits>

namespace tw::gui {
namespace {

struct LongWorkWords {
    Q_DECLARE_TR_FUNCTIONS(LongWork)
};

constexpr std::size_t muchText = 3'000'000; ///< bytes, once for each intent
constexpr int untilShown = 400;             // milliseconds

} // namespace

bool takesLong(const Workspace& workspace, const std::vector<Intent>& intents) {
    std::size_t size = 0;
    for (const text::FileId file : workspace.input().compose_files)
        size += workspace.files().text(file).size();
    return size * intents.size() > muchText;
}

Patience foreseePatiently(Workspace& workspace, const Commands& commands,
                          const std::vector<Intent>& intents) {
    const auto count = static_cast<int>(intents.size());
    QProgressDialog box(LongWorkWords::tr("Working out %n changes …", nullptr, count),
                        LongWorkWords::tr("Give up"), 0, count, QApplication::activeWindow());
    box.setObjectName("longWork");
    box.setWindowModality(Qt::ApplicationModal);
    constexpr int never = std::numeric_limits<int>::max();
    box.setMinimumDuration(never); // by itself; it is shown below
    box.setAutoClose(false);
    const auto planned = std::make_shared<std::atomic_int>(0);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &box, [&] { box.setValue(*planned); });
    look.start(50);

    Patience result;
    QEventLoop loop;
    Foresight foresight(workspace, commands, nullptr);
    QObject::connect(&box, &QProgressDialog::canceled, &loop, [&] {
        result.givenUp = true;
        loop.quit();
    });
    auto work = [planned, wanted = workspace.withFreeFiles(intents)](
                    const analysis::Snapshot& before, const analysis::Watch& watch) {
        return foreseen(before, wanted, [&](std::size_t done, std::size_t all) {
            *planned = static_cast<int>(done);
            return watch(done, all);
        });
    };
    bool answered = false;
    foresight.ask(std::move(work), [&](const Foreseen& answer) {
        result.answer = answer;
        answered = true;
        loop.quit();
    });
    workspace.setHeld(true);
    // Until there is a box that has all input, nobody gets any.
    QTimer::singleShot(untilShown, &loop, &QEventLoop::quit);
    if (!answered) loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!answered && !result.givenUp) {
        box.show();
        loop.exec();
    }
    workspace.setHeld(false);
    return result;
}

} // namespace tw::gui
