#include "commands.h"

#include "canvas/long_work.h"
#include "conversions.h"
#include "picture/columns.h"

#include <QScopedValueRollback>

namespace tw::gui {

std::vector<Intent> moveIntents(const std::vector<Departure>& departures, const NetworkName& to) {
    std::vector<Intent> intents;
    for (const auto& [service, from] : departures) {
        if (from == to) continue;
        if (from.empty()) {
            intents.emplace_back(AttachService{service, to, {}});
        } else {
            intents.emplace_back(MoveService{service, from, to});
        }
    }
    return intents;
}

namespace {

QString faultOf(const analysis::Preview& foreseen) {
    for (const facts::Finding& finding : foreseen.caused) {
        using enum facts::Consequence;
        const bool isRefused =
            finding.consequence == ComposeRefuses || finding.consequence == EngineRefuses;
        if (!isRefused || finding.waived || finding.severity != text::Severity::Error) continue;
        const QString message = toQt(finding.message), expected = toQt(finding.expected);
        return expected.isEmpty() ? message
                                  : Commands::tr("%1; expected: %2").arg(message, expected);
    }
    return {};
}

} // namespace

Commands::Commands(Workspace& workspace, Selection& selection, QObject* parent)
    : QObject(parent),
      workspace_(workspace),
      selection_(selection),
      checks_(new Foresight(workspace, *this, this)) {}

QString Commands::obstacle() const {
    if (!workspace_.isOpen()) return tr("No project is open.");
    if (workspace_.isReadOnly())
        return tr("The project is open read-only; the File menu has the switch.");
    if (!workspace_.isStale()) return {};
    for (const auto& finding : workspace_.snapshot()->findings) {
        if (finding.severity != text::Severity::Error) continue;
        return tr("The text cannot be read at the moment, so nothing can be changed here. First "
                  "mend "
                  "%1: %2")
            .arg(toQt(text::to_text(workspace_.files(), finding.location)), toQt(finding.message));
    }
    return tr("The text cannot be read at the moment, so nothing can be changed here.");
}

Result<Commands::Outcome> Commands::attempt(std::vector<Intent> intents, StepOptions options) {
    if (const QString reason = obstacle(); !reason.isEmpty()) return fail(toBytes(reason));
    if (!options.foreseen && options.place == plan::Place::Own && takesLong(workspace_, intents)) {
        if (waiting_) return fail(toBytes(tr("Another change is being worked out.")));
        const QScopedValueRollback waiting(waiting_, true);
        Patience patience = foreseePatiently(workspace_, *this, intents);
        if (patience.givenUp) return Outcome::GivenUp;
        options.foreseen = std::move(patience.answer.preview);
        if (!options.foreseen) {
            auto& [words, preview, choices, refusal] = patience.answer;
            if (choices.empty()) return fail(refusal);
            emit placesOffered({std::move(intents), std::move(options), std::move(choices)});
            return Outcome::Asked;
        }
    }
    const auto done = workspace_.apply(intents, options);
    if (done) return Outcome::Done;
    auto choices = options.place == plan::Place::Own ? workspace_.choices(intents)
                                                     : std::vector<analysis::Offer>{};
    if (choices.empty()) return std::unexpected(done.error());
    emit placesOffered({std::move(intents), std::move(options), std::move(choices)});
    return Outcome::Asked;
}

bool Commands::perform(const std::vector<Intent>& intents, const StepOptions& options) {
    const auto outcome = attempt(intents, options);
    if (!outcome) emit refused(toQt(outcome.error().message));
    return outcome && *outcome == Outcome::Done;
}

QString Commands::objection(const std::vector<Intent>& intents) const {
    if (QString reason = obstacle(); !reason.isEmpty()) return reason;
    return objectionTo(*workspace_.snapshot(), workspace_.withFreeFiles(intents));
}

QString Commands::fault(const std::vector<Intent>& intents) const {
    const auto foreseen = workspace_.preview(intents);
    return foreseen ? faultOf(*foreseen) : QString(); // an objection says why
}

void Commands::check(const std::vector<Intent>& intents, Look look,
                     std::function<void(const QString&)> tell) {
    if (const QString reason = obstacle(); !reason.isEmpty()) {
        forgetCheck();
        tell(reason);
        return;
    }
    const auto reason = std::make_shared<QString>();
    checks_->ask(
        [intents, look, reason](const analysis::Snapshot& before, const analysis::Watch& watch) {
            if (look == Look::Plan) {
                *reason = objectionTo(before, intents);
            } else {
                const auto preview = analysis::preview(before, intents, plan::Place::Own, watch);
                *reason = preview ? faultOf(*preview) : objectionTo(before, intents);
            }
            return Foreseen{};
        },
        [reason, tell = std::move(tell)](const Foreseen&) { tell(*reason); });
}

void Commands::forgetCheck() {
    checks_->forget();
}

std::vector<Departure> Commands::fromHomes(const std::vector<ServiceName>& services) const {
    const auto places = picture::arrange(workspace_.lastReadable()->facts, workspace_.layout());
    std::vector<Departure> departures;
    for (const ServiceName& service : services) {
        const auto found = places.index.find(service);
        if (found == places.index.end()) continue;
        const auto& placed = places.services[found->second];
        departures.emplace_back(service, places.columns[placed.column].network);
    }
    return departures;
}

bool Commands::move(const std::vector<Departure>& departures, const NetworkName& to,
                    std::shared_ptr<const analysis::Preview> foreseen) {
    const std::vector<Intent> intents = moveIntents(departures, to);
    if (intents.empty()) return false;
    picture::Layout layout = workspace_.layout();
    for (const auto& [service, from] : departures) {
        if (from == to) continue;
        layout.homes.insert_or_assign(service, to);
        layout.order.erase(service);
    }
    const int count = static_cast<int>(intents.size());
    const QString title =
        count == 1 ? QString() : tr("Move %n services to %1", nullptr, count).arg(toQt(to));
    return perform(intents, {.title = title, .layout = layout, .foreseen = std::move(foreseen)});
}

std::vector<Intent> Commands::attachIntents(const std::vector<ServiceName>& services,
                                            const NetworkName& network) const {
    std::vector<Intent> all, missing;
    for (const ServiceName& service : services) {
        all.emplace_back(AttachService{service, network, {}});
        const auto* found = workspace_.lastReadable()->facts.project.find(service);
        if (found == nullptr || found->attachment(network) == nullptr)
            missing.push_back(all.back());
    }
    return missing.empty() ? all : missing; // with nothing to do, the refusal says so
}

bool Commands::attach(const std::vector<ServiceName>& services, const NetworkName& network) {
    return perform(attachIntents(services, network));
}

bool Commands::detach(const ServiceName& service, const NetworkName& network) {
    return perform({DetachService{service, network}});
}

void Commands::makeFile(const std::filesystem::path& path) {
    QString reason = obstacle();
    if (reason.isEmpty()) {
        const auto made = workspace_.makeFile(path);
        if (!made) reason = toQt(made.error().message);
    }
    if (!reason.isEmpty()) refuse(reason);
}

void Commands::draftContract() {
    if (const QString reason = obstacle(); !reason.isEmpty()) return refuse(reason);
    if (const auto drafted = workspace_.draftContract()) {
        emit contractDrafted({*drafted, {}});
    } else {
        refuse(toQt(drafted.error().message));
    }
}

} // namespace tw::gui
