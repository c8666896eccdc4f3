#include "workspace/workspace.h"

#include "conversions.h"
#include "plan/plan.h"
#include "selection.h"
#include "workspace/analyser.h"
#include "workspace/edit_command.h"
#include "workspace/recovery.h"

#include <utility>

namespace tw::gui {
namespace {

/// Below this, analysis takes less than a frame.
constexpr std::size_t largeText = 98'304;

std::size_t totalSize(const text::FileSet& files) {
    std::size_t size = 0;
    for (std::size_t at = 0; at < files.size(); ++at)
        size += files.text(text::FileId(at)).size();
    return size;
}

} // namespace

Workspace::Workspace(std::unique_ptr<text::Disk> disk, QObject* parent)
    : QObject(parent),
      disk_(std::move(disk)),
      analyser_(std::make_unique<Analyser>()),
      recovery_(std::make_unique<Recovery>()) {
    connect(analyser_.get(), &Analyser::done, this, [this](const analysis::SnapshotPtr& snapshot) {
        if (snapshot->revision == revision_ && snapshot_->revision != revision_) show(snapshot);
    });
    diskTimer_.setSingleShot(true);
    diskTimer_.setInterval(150);
    connect(&diskTimer_, &QTimer::timeout, this, &Workspace::lookAtDisk);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, &diskTimer_, qOverload<>(&QTimer::start));
    returnTimer_.setSingleShot(true);
    returnTimer_.setInterval(2000);
    connect(&returnTimer_, &QTimer::timeout, this, &Workspace::lookAtDisk);
    recoveryTimer_.setSingleShot(true);
    recoveryTimer_.setInterval(1500);
    connect(&recoveryTimer_, &QTimer::timeout, this, &Workspace::keepRecovery);
    connect(&stack_, &QUndoStack::indexChanged, this, &Workspace::showSteps);
}

Workspace::~Workspace() {
    stack_.disconnect(this); // it speaks once more as it goes
}

Result<void> Workspace::open(const analysis::OpenRequest& request) {
    auto input = analysis::open(*disk_, request);
    if (!input) return std::unexpected(input.error());
    request_ = request;
    input_ = std::move(*input);
    saved_.clear();
    openingTexts_.clear();
    madeFiles_.clear();
    noteNewFiles();
    composeFiles_.clear();
    noteComposeFiles();
    snapshot_.reset();
    readable_.reset();
    stack_.clear();
    modified_ = false;
    vanished_.clear();
    told_.clear();
    look_.reset();
    layout_ = layoutOnDisk().value_or(picture::Layout{});
    savedLayout_ = layout_;
    watch();
    ++revision_;
    const auto first = analysis::analyse(input_, revision_);
    snapshot_ = first;
    readable_ = first;
    opening_ = first;
    recovery_->forget();
    announce();
    return {};
}

void Workspace::announce() {
    emit opened();
    emit snapshotChanged(snapshot_);
    emit modifiedChanged(modified_);
}

namespace {

/// Layout and selection are keyed by names, so they follow when these change.
void follow(const std::vector<plan::Rename>& renames, Change& change) {
    for (const plan::Rename& rename : renames) {
        if (rename.kind == plan::Rename::Kind::Service) {
            change.layoutAfter.rename(ServiceName(rename.from), ServiceName(rename.to));
        } else {
            change.layoutAfter.rename(NetworkName(rename.from), NetworkName(rename.to));
        }
        change.selectAfter = Selection::renamed(change.selectAfter, rename);
    }
}

} // namespace

Result<void> Workspace::apply(const std::vector<Intent>& intents, const StepOptions& options) {
    if (!isOpen()) return fail(toBytes(tr("No project is open.")));
    if (readOnly_) return fail(toBytes(tr("The project is open read-only.")));
    auto planned = this->planned(intents, options);
    if (!planned) return std::unexpected(planned.error());
    if (auto free = text::check_free(*disk_, planned->new_files); !free) return free;
    QString text = options.title;
    if (text.isEmpty() && !intents.empty()) text = toQt(plan::title(intents.front()));
    Change change = changeTo(std::move(planned->edits), text);
    change.filesAfter.merge(planned->new_files);
    if (options.layout) change.layoutAfter = *options.layout;
    follow(planned->renames, change);
    if (!options.select.isEmpty()) change.selectAfter = options.select;
    if (change.forward.empty() && change.layoutAfter == change.layoutBefore) return {};
    const bool movesSecrets = std::ranges::any_of(
        intents, [](const Intent& each) { return std::holds_alternative<MoveToSecret>(each); });
    foreseen_ = options.foreseen ? options.foreseen->after : nullptr;
    push(std::move(change));
    foreseen_ = nullptr;
    if (movesSecrets) {
        QStringList notes;
        for (const Phrase& note : planned->notes)
            notes << toQt(note);
        if (!notes.isEmpty()) emit advised(notes.join("; "));
    }
    return {};
}

Result<plan::Plan> Workspace::planned(const std::vector<Intent>& intents,
                                      const StepOptions& options) {
    const std::vector<Intent> wanted = withFreeFiles(intents);
    const bool known =
        options.foreseen && options.foreseen->after->revision == snapshot_->revision + 1;
    return known ? options.foreseen->plan : analysis::plan(*snapshot_, wanted, options.place);
}

void Workspace::setReadOnly(bool readOnly) {
    if (readOnly == readOnly_) return;
    readOnly_ = readOnly;
    if (std::exchange(look_, std::nullopt)) emit layoutChanged();
    emit readOnlyChanged(readOnly);
}

void Workspace::rearrange(const picture::Layout& layout, const QString& title) {
    if (readOnly_) {
        look_ = layout;
        emit layoutChanged();
        return;
    }
    Change change = changeTo({}, title);
    change.layoutAfter = layout;
    if (change.layoutAfter != change.layoutBefore) push(std::move(change));
}

void Workspace::replaceText(text::FileId file, text::Range range, std::string text) {
    if (readOnly_) return;
    Change change = changeTo(singleEdit(file, {range, std::move(text)}),
                             tr("Typing in %1").arg(toQt(input_.files.at(file).path().filename())));
    change.typed = true;
    push(std::move(change));
}

void Workspace::edit(text::FileId file, std::vector<text::Edit> edits, const QString& title) {
    if (readOnly_) return;
    std::erase_if(edits, [&](const text::Edit& each) {
        return input_.files.text(file).substr(each.range.begin, each.range.size()) == each.text;
    });
    auto list = text::EditList::make(std::move(edits));
    if (!list || list->empty()) return;
    text::FileEdits all;
    all.emplace(file, std::move(*list));
    push(changeTo(std::move(all), title));
}

Result<analysis::Preview> Workspace::preview(const std::vector<Intent>& intents) {
    if (!isOpen()) return fail(toBytes(tr("No project is open.")));
    return analysis::preview(*snapshot_, withFreeFiles(intents));
}

std::vector<analysis::Offer> Workspace::choices(const std::vector<Intent>& intents) {
    if (!isOpen()) return {};
    return analysis::offers(*snapshot_, withFreeFiles(intents));
}

Change Workspace::changeTo(text::FileEdits edits, QString title) const {
    Change change;
    change.title = std::move(title);
    for (const auto& [file, list] : edits) {
        if (!list.empty()) change.backward.emplace(file, list.inverse(input_.files.text(file)));
    }
    std::erase_if(edits, [](const auto& entry) { return entry.second.empty(); });
    change.forward = std::move(edits);
    change.filesBefore = input_.new_files;
    change.filesAfter = input_.new_files;
    change.layoutBefore = layout_;
    change.layoutAfter = layout_;
    change.selectBefore = selectionKey_;
    change.selectAfter = selectionKey_;
    return change;
}

void Workspace::push(Change change) {
    stack_.push(
        new EditCommand(std::move(change), [this](const Change& step, EditCommand::Way way) {
            if (way == EditCommand::Way::Forward) {
                enact(step.forward, step.filesAfter, step.layoutAfter, step.selectAfter);
            } else {
                enact(step.backward, step.filesBefore, step.layoutBefore, step.selectBefore);
            }
        }));
}

void Workspace::enact(const text::FileEdits& edits, const text::NewFiles& newFiles,
                      const picture::Layout& layout, const QString& select) {
    const Aside aside{.arranged = layout != layout_, .newFiles = newFiles != input_.new_files};
    layout_ = layout;
    input_.new_files = newFiles;
    // A step that was saved, undone and is done again finds its files on the disk. They stay there,
    // perhaps with a value that was changed since.
    std::erase_if(input_.new_files, [this](const auto& file) {
        return madeFiles_.contains(file.first) && disk_->is_file(file.first);
    });
    if (!edits.empty()) {
        input_.files = input_.files.with_edits(edits);
        ++revision_;
    }
    keepStep(edits, aside); // before anything is seen of it
    unseen_.edited = unseen_.edited || !edits.empty();
    unseen_.arranged = unseen_.arranged || aside.arranged || aside.newFiles;
    if (!select.isEmpty()) unseen_.select = select;
}

std::vector<Intent> Workspace::withFreeFiles(const std::vector<Intent>& intents) {
    settle();
    return analysis::with_free_files(*disk_, *snapshot_, intents);
}

void Workspace::showSteps() {
    const Unseen steps = std::exchange(unseen_, {});
    if (steps.edited) {
        emit textsChanged();
        // Whoever sees it may begin another step.
        if (const auto known = std::exchange(foreseen_, nullptr); known && isOfTexts(*known)) {
            analyser_->cancel();
            show(known);
        } else if (totalSize(input_.files) > largeText) {
            analyser_->request(input_, revision_, snapshot_);
        } else {
            analyseNow();
        }
    } else if (steps.arranged) {
        emit layoutChanged();
    }
    if (!steps.select.isEmpty()) emit selectRequested(steps.select);
    if (steps.edited || steps.arranged) noteModified();
}

analysis::SnapshotPtr Workspace::Present::snapshot() const {
    return last->revision == revision ? last : analysis::analyse(input, revision, last.get());
}

bool Workspace::isOfTexts(const analysis::Snapshot& snapshot) const {
    const text::FileSet& files = snapshot.input.files;
    bool same = snapshot.revision == revision_ && files.size() == input_.files.size() &&
                snapshot.input.new_files == input_.new_files;
    for (std::size_t at = 0; same && at < files.size(); ++at)
        same = files.text(text::FileId(at)) == input_.files.text(text::FileId(at));
    return same;
}

void Workspace::analyseNow() {
    analyser_->cancel();
    show(analysis::analyse(input_, revision_, snapshot_.get()));
}

/// A file was named that nobody has read yet, as an edit of `include` does.
void Workspace::fetchWanted() {
    if (!analysis::supply(*disk_, input_)) return;
    noteNewFiles();
    watch();
    emit textsChanged();
    ++revision_;
    analyseNow();
}

void Workspace::settle() {
    if (snapshot_->revision != revision_) analyseNow();
}

void Workspace::show(const analysis::SnapshotPtr& snapshot) {
    snapshot_ = snapshot;
    if (snapshot->readable) readable_ = snapshot;
    emit snapshotChanged(snapshot);
    if (!snapshot->wanted.empty()) fetchWanted();
}

bool Workspace::restore(const Unsaved& unsaved) {
    text::FileEdits edits;
    bool complete = true;
    for (const auto& [path, text] : unsaved.texts) {
        const auto file = fileAt(path);
        complete = complete && file;
        if (!file || input_.files.text(*file) == text) continue;
        edits.merge(singleEdit(*file, text::difference(input_.files.text(*file), text)));
    }
    Change change = changeTo(std::move(edits), tr("Recovered changes"));
    if (unsaved.layout) change.layoutAfter = *unsaved.layout;
    change.filesAfter = unsaved.newFiles;
    if (!change.forward.empty() || change.layoutAfter != change.layoutBefore)
        push(std::move(change));
    return complete;
}

void Workspace::revert() {
    if (readOnly_) return;
    text::FileEdits edits;
    for (std::size_t at = 0; at < saved_.size(); ++at) {
        const text::FileId file{at};
        if (!isModified(file)) continue;
        edits.merge(singleEdit(file, text::difference(input_.files.text(file), saved_[at])));
    }
    Change change = changeTo(std::move(edits), tr("Revert to the saved state"));
    change.layoutAfter = savedLayout_;
    change.filesAfter.clear();
    const bool changes = !change.forward.empty() || change.layoutAfter != change.layoutBefore ||
                         change.filesAfter != change.filesBefore;
    if (changes) push(std::move(change));
}

} // namespace tw::gui
