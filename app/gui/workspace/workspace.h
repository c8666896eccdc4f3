// The open project: texts, what is known about them, and the one undo list.
#pragma once

#include "analysis/analysis.h"
#include "picture/layout.h"
#include "workspace/change.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace tw::gui {

class Analyser;
class Recovery;
struct Unsaved;

/// What a step is besides its intents.
struct StepOptions {
    QString title;                         ///< in the undo list; empty: as the plan calls it
    std::optional<picture::Layout> layout; ///< replaces the arrangement in the same step
    QString select;                        ///< key of what is selected after it
    plan::Place place = plan::Place::Own;
    /// What comes of the intents where it is known already: it is carried out as it was shown, if
    /// the texts are still those.
    std::shared_ptr<const analysis::Preview> foreseen;
};

/// Every step of the user takes the road through `apply`, `rearrange`, `replaceText` or `edit`, and
/// can be undone; `makeFile`, `draftContract` and `saveAs` write to the disk at once, besides.
/// Every view follows `snapshotChanged`.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<text::Disk> disk, QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Result<void> open(const analysis::OpenRequest& request);
    /// Shows the project as another request has it. Unsaved texts and the undo list stay.
    [[nodiscard]] Result<void> reopen(const analysis::OpenRequest& request);
    /// The project as another request has it, with the texts as they are here.
    [[nodiscard]] Result<analysis::Input> inputFor(const analysis::OpenRequest& request) const;
    [[nodiscard]] bool isOpen() const { return snapshot_ != nullptr; }

    /// The newest analysed state; null when nothing is open. May be older than the texts while a
    /// large file is being typed in.
    [[nodiscard]] const analysis::SnapshotPtr& snapshot() const { return snapshot_; }
    /// The newest state in which every file could be read; what the canvas shows.
    [[nodiscard]] const analysis::SnapshotPtr& lastReadable() const { return readable_; }
    /// The state in which the project was opened, in the present environment.
    [[nodiscard]] const analysis::SnapshotPtr& opening() const;
    [[nodiscard]] bool isStale() const { return snapshot_ != readable_; }
    [[nodiscard]] const text::FileSet& files() const { return input_.files; }
    [[nodiscard]] const analysis::Input& input() const { return input_; }
    [[nodiscard]] const analysis::OpenRequest& request() const { return request_; }
    /// It is a compose file of the project, as opened or in an environment that was shown since.
    [[nodiscard]] bool isMadeOf(const std::filesystem::path& file) const;
    [[nodiscard]] const picture::Layout& layout() const { return look_ ? *look_ : layout_; }
    [[nodiscard]] QUndoStack& undoStack() { return stack_; }

    /// Plans and carries out; one undo step. An error says why nothing was done.
    [[nodiscard]] Result<void> apply(const std::vector<Intent>& intents,
                                     const StepOptions& options = {});
    /// An undo step. Of a project that is open read-only, another way to look at it, which is not
    /// kept.
    void rearrange(const picture::Layout& layout, const QString& title);
    void replaceText(text::FileId file, text::Range range, std::string text);
    /// Several edits of one text as one undo step; they must be disjoint.
    void edit(text::FileId file, std::vector<text::Edit> edits, const QString& title);
    /// What intents would do to the current state.
    [[nodiscard]] Result<analysis::Preview> preview(const std::vector<Intent>& intents);
    /// The intents, their new files in nobody's way, for whoever plans them elsewhere.
    [[nodiscard]] std::vector<Intent> withFreeFiles(const std::vector<Intent>& intents);
    /// Where intents can be carried out that are refused in the service's own text.
    [[nodiscard]] std::vector<analysis::Offer> choices(const std::vector<Intent>& intents);

    /// Refuses every change, undo too; what others change on disk is still read.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return readOnly_; }

    // The disk.
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isModified(text::FileId file) const;
    [[nodiscard]] const std::string& savedText(text::FileId file) const;
    /// Files that somebody else has changed since they were read.
    [[nodiscard]] std::vector<text::FileId> changedOnDisk() const;
    /// Writes changed files and the layout, over foreign changes too.
    [[nodiscard]] Result<void> save();
    /// Files of changes that are not saved yet, by what a reader would call them.
    [[nodiscard]] std::vector<std::string> newFilesTold() const;
    /// It is on the disk, or will be with the next save.
    [[nodiscard]] bool hasFile(const std::filesystem::path& path) const;
    /// Makes an empty file that the project names and does not have; at once, and not as an undo
    /// step. Folders on the way are made too.
    [[nodiscard]] Result<void> makeFile(const std::filesystem::path& path);
    /// Writes a contract that says what the project is now, beside its first compose file, and
    /// takes it into the project; at once, and not as an undo step. Fails where there is one.
    [[nodiscard]] Result<text::FileId> draftContract();
    enum class SavedAs { Moved, Copied };
    /// Writes one text to another path; what else is unsaved stays so, and undo too. A file that
    /// the project was opened with is moved: the project goes on with it there. What the project
    /// or an environment names by itself is copied, and the project keeps the file that it names.
    [[nodiscard]] Result<SavedAs> saveAs(text::FileId file, const std::filesystem::path& path);
    void revert();
    /// Takes over what is on disk; an undo step.
    void reload(text::FileId file);
    /// Keeps the own text; what is on disk becomes what it is compared with.
    void keepMine(text::FileId file);
    /// All changes since the last save as one patch, with paths from the repository's root. New
    /// files are named before it, where `git apply` reads past them, and what is in them is not
    /// told.
    [[nodiscard]] std::string patch() const;
    /// What leads from the own text to the one on disk, as a patch; empty if they are equal, or if
    /// the file cannot be read.
    [[nodiscard]] std::string differenceToDisk(text::FileId file) const;
    [[nodiscard]] std::string displayName(text::FileId file) const;
    [[nodiscard]] std::string displayName(const std::filesystem::path& whole) const;
    /// Where a file is on the disk. Its path in `files` may begin at the folder in which the
    /// project was looked for, which need not be the folder of this process.
    [[nodiscard]] std::filesystem::path pathOf(text::FileId file) const;
    [[nodiscard]] std::optional<text::FileId> fileAt(const std::filesystem::path& path) const;

    /// The texts with the newest state that is known of them, for whoever works elsewhere.
    struct Present {
        analysis::Input input;
        std::uint64_t revision = 0;
        analysis::SnapshotPtr last; ///< may be of older texts
        /// Analyses, unless that is done already.
        [[nodiscard]] analysis::SnapshotPtr snapshot() const;
    };
    [[nodiscard]] Present present() const { return {input_, revision_, snapshot_}; }
    /// While it is so, what others change on disk is not looked at: somebody waits in the middle of
    /// a step, and nothing must change under them.
    void setHeld(bool held) { held_ = held; }
    /// Says again what is open, for views that were made after it.
    void announce();
    void setSelectionKey(const QString& key) { selectionKey_ = key; }
    /// Puts the work of an earlier, crashed session in place; an undo step. False if a file of it
    /// is not in the project.
    bool restore(const Unsaved& unsaved);
    [[nodiscard]] Recovery& recovery() { return *recovery_; }

signals:
    void opened();
    /// Immediately after each change of a text, before it is analysed.
    void textsChanged();
    void snapshotChanged(const tw::analysis::SnapshotPtr& snapshot);
    void layoutChanged();
    void modifiedChanged(bool modified);
    void readOnlyChanged(bool readOnly);
    /// The file (a text::FileId) changed on disk and here.
    void conflict(int file);
    /// Its text is here alone now; the next save, if there can be one, writes it again.
    void vanished(const QString& name);
    void reloaded(const QString& name);
    void selectRequested(const QString& key);
    /// A crash would lose the unsaved changes.
    void notKept(const QString& why);
    /// What is left to do after a step.
    void advised(const QString& notes);

private:
    /// Carries out a step, which is seen once the undo list has come to rest: the way back over a
    /// thousand steps is analysed and shown once.
    void enact(const text::FileEdits& edits, const text::NewFiles& newFiles,
               const picture::Layout& layout, const QString& select);
    [[nodiscard]] Result<plan::Plan> planned(const std::vector<Intent>& intents,
                                             const StepOptions& options);
    [[nodiscard]] Result<void> makeNewFiles();
    void showSteps();
    void push(Change change);
    [[nodiscard]] Change changeTo(text::FileEdits edits, QString title) const;
    /// The request for the same project with a file at another path; nothing where it is not by the
    /// request that the file belongs to it.
    [[nodiscard]] std::optional<analysis::OpenRequest>
    requestWith(text::FileId file, const std::filesystem::path& path) const;
    void analyseNow();
    [[nodiscard]] bool isOfTexts(const analysis::Snapshot& snapshot) const;
    void settle();
    void noteNewFiles();
    void noteComposeFiles();
    [[nodiscard]] analysis::Input openingInput() const;
    void show(const analysis::SnapshotPtr& snapshot);
    void fetchWanted();
    [[nodiscard]] std::optional<picture::Layout> layoutOnDisk() const;
    void takeLayoutFromDisk();
    void noteVanished();
    [[nodiscard]] Result<void> saveLayout();
    [[nodiscard]] std::filesystem::path layoutPath() const;
    void watch();
    void lookAtDisk();
    void noteModified();
    /// What of a step besides its edits has changed something.
    struct Aside {
        bool arranged = false;
        bool newFiles = false;
    };
    void keepStep(const text::FileEdits& edits, Aside aside);
    void keepRecovery();

    std::unique_ptr<text::Disk> disk_;
    analysis::OpenRequest request_;
    analysis::Input input_;
    std::set<std::filesystem::path> composeFiles_; ///< canonical
    std::vector<std::string> saved_; ///< by FileId: the text on disk when last read or written
    std::map<text::FileId, std::string> told_;  ///< texts on disk about which `conflict` has asked
    std::set<text::FileId> vanished_;           ///< from the disk, since they were read or written
    std::set<std::filesystem::path> madeFiles_; ///< new ones that a save has put on the disk
    std::vector<std::string> openingTexts_;     ///< by FileId: the text when first read
    analysis::SnapshotPtr snapshot_, readable_;
    mutable analysis::SnapshotPtr opening_; ///< made when somebody asks for it
    picture::Layout layout_, savedLayout_;
    std::optional<picture::Layout> look_; ///< of a project that is only looked at; never kept
    QUndoStack stack_;
    std::unique_ptr<Analyser> analyser_;
    std::unique_ptr<Recovery> recovery_;
    QFileSystemWatcher watcher_;
    QTimer diskTimer_, recoveryTimer_, returnTimer_;
    std::uint64_t revision_ = 0;
    analysis::SnapshotPtr foreseen_; ///< of the step that is being carried out; may be null
    QString selectionKey_;
    bool modified_ = false;
    bool readOnly_ = false;
    bool held_ = false;
    /// What of the steps that were carried out is not shown yet.
    struct Unseen {
        bool edited = false;
        bool arranged = false;
        QString select;
    } unseen_;
};

} // namespace tw::gui
