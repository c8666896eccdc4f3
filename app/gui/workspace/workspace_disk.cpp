// The part of Workspace that deals with the disk.
#include "conversions.h"
#include "report/contract_draft.h"
#include "text/diff.h"
#include "workspace/recovery.h"
#include "workspace/workspace.h"

namespace tw::gui {
namespace {

namespace fs = std::filesystem;

/// The nearest folder upwards that holds a git repository; empty if there is none.
fs::path repositoryRoot(const fs::path& folder) {
    std::error_code error;
    for (fs::path at = fs::absolute(folder, error); !error; at = at.parent_path()) {
        if (fs::exists(at / ".git", error)) return at;
        if (at == at.parent_path()) break;
    }
    return {};
}

} // namespace

bool Workspace::isModified(text::FileId file) const {
    return (vanished_.contains(file) && !readOnly_) ||
           input_.files.text(file) != saved_[static_cast<std::size_t>(file)];
}

bool Workspace::isModified() const {
    if (layout_ != savedLayout_ || !input_.new_files.empty()) return true;
    for (std::size_t at = 0; at < saved_.size(); ++at) {
        if (isModified(text::FileId(at))) return true;
    }
    return false;
}

const std::string& Workspace::savedText(text::FileId file) const {
    return saved_[static_cast<std::size_t>(file)];
}

/// Before the files that name them are written.
Result<void> Workspace::makeNewFiles() {
    while (!input_.new_files.empty()) {
        const auto& [path, contents] = *input_.new_files.begin();
        if (const auto made = disk_->create(path, contents); !made) return made;
        madeFiles_.insert(path);
        input_.new_files.erase(input_.new_files.begin());
    }
    return {};
}

bool Workspace::hasFile(const fs::path& path) const {
    return input_.new_files.contains(path) || disk_->is_file(path);
}

Result<void> Workspace::save() {
    if (const auto made = makeNewFiles(); !made) return made;
    for (std::size_t at = 0; at < saved_.size(); ++at) {
        const text::FileId file{at};
        if (!isModified(file)) continue;
        std::error_code error; // its folder may have gone with it; if it stays so, writing says why
        if (vanished_.contains(file)) fs::create_directories(pathOf(file).parent_path(), error);
        const auto written = disk_->write(pathOf(file), input_.files.text(file));
        if (!written) return written;
        saved_[at] = input_.files.text(file);
        vanished_.erase(file);
    }
    if (const auto written = saveLayout(); !written) return written;
    stack_.setClean();
    watch();
    noteModified();
    recovery_->forget();
    return {};
}

Result<void> Workspace::makeFile(const fs::path& path) {
    if (disk_->is_file(path)) return fail(toBytes(tr("%1 is there already.").arg(toQt(path))));
    std::error_code error;
    fs::create_directories(path.parent_path(), error); // if not, writing says why
    if (const auto made = disk_->write(path, {}); !made) return made;
    input_.options.absent.erase(path);
    fetchWanted();
    return {};
}

Result<text::FileId> Workspace::draftContract() {
    const fs::path path =
        input_.contract_file
            ? pathOf(*input_.contract_file)
            : pathOf(input_.compose_files.front()).parent_path() / "network-contract.yaml";
    if (input_.contract_file || disk_->is_file(path))
        return fail(toBytes(tr("%1 is there already.").arg(toQt(path))));
    const auto done = disk_->write(path, report::contract_draft(readable_->facts)).and_then([this] {
        return reopen(request_);
    });
    if (!done) return std::unexpected(done.error());
    return *input_.contract_file;
}

std::optional<analysis::OpenRequest> Workspace::requestWith(text::FileId file,
                                                            const fs::path& path) const {
    analysis::OpenRequest request = request_;
    if (!request.target.environment.empty()) return std::nullopt; // it names files of its own
    if (input_.contract_file == file) {
        request.contract = path;
        return request;
    }
    if (!std::ranges::contains(input_.compose_files, file)) return std::nullopt;
    request.files.clear();
    for (const text::FileId compose : input_.compose_files)
        request.files.push_back(compose == file ? path : input_.files.at(compose).path());
    // Otherwise it is looked for beside the first of them.
    if (input_.contract_file) request.contract = input_.files.at(*input_.contract_file).path();
    return request;
}

Result<Workspace::SavedAs> Workspace::saveAs(text::FileId file, const fs::path& path) {
    if (const auto made = makeNewFiles(); !made) return std::unexpected(made.error());
    const auto written = disk_->write(path, input_.files.text(file));
    if (!written) return std::unexpected(written.error());
    const auto request = requestWith(file, path);
    if (!request) return SavedAs::Copied;
    const text::FileSet before = std::exchange(input_.files, input_.files.with_path(file, path));
    const fs::path layout = layoutPath();
    if (const auto opened = reopen(*request); !opened) {
        input_.files = before;
        return std::unexpected(opened.error());
    }
    saved_[static_cast<std::size_t>(file)] = input_.files.text(file);
    vanished_.erase(file);
    if (layoutPath() != layout) savedLayout_ = {};
    recovery_->forget();
    keepRecovery();
    modified_ = isModified();
    announce();
    return SavedAs::Moved;
}

std::string Workspace::displayName(text::FileId file) const {
    return displayName(pathOf(file));
}

std::string Workspace::displayName(const fs::path& whole) const {
    std::error_code error;
    fs::path root = repositoryRoot(whole.parent_path());
    if (root.empty()) root = fs::absolute(input_.project_directory, error).lexically_normal();
    const fs::path relative = whole.lexically_relative(root);
    const bool outside = relative.empty() || *relative.begin() == "..";
    return outside ? whole.filename().string() : relative.generic_string();
}

fs::path Workspace::pathOf(text::FileId file) const {
    const fs::path path = input_.options.working_directory / input_.files.at(file).path();
    std::error_code error;
    return fs::absolute(path, error).lexically_normal();
}

std::optional<text::FileId> Workspace::fileAt(const fs::path& path) const {
    for (std::size_t at = 0; at < input_.files.size(); ++at) {
        if (pathOf(text::FileId(at)) == path) return text::FileId(at);
    }
    return std::nullopt;
}

std::vector<std::string> Workspace::newFilesTold() const {
    std::vector<std::string> told;
    for (const auto& [path, contents] : input_.new_files)
        told.push_back(text::told(displayName(path), contents).str());
    return told;
}

std::string Workspace::patch() const {
    std::string result;
    for (const std::string& told : newFilesTold())
        result += told + '\n';
    for (std::size_t at = 0; at < saved_.size(); ++at) {
        const text::FileId file{at};
        result += text::unified_diff(displayName(file), saved_[at], input_.files.text(file));
    }
    return result;
}

fs::path Workspace::layoutPath() const {
    return input_.project_directory / ".tierwright" / "layout.json";
}

/// A layout that cannot be read is a lost arrangement, not a reason to refuse the project.
std::optional<picture::Layout> Workspace::layoutOnDisk() const {
    if (!disk_->is_file(layoutPath())) return std::nullopt;
    const auto json = disk_->read(layoutPath());
    auto layout = json ? picture::read_layout(*json) : std::unexpected(json.error());
    return layout ? std::optional(std::move(*layout)) : std::nullopt;
}

Result<void> Workspace::saveLayout() {
    if (layout_ == savedLayout_) return {};
    std::error_code error;
    fs::create_directories(layoutPath().parent_path(), error);
    const auto written = disk_->write(layoutPath(), picture::write_layout(layout_));
    if (written) savedLayout_ = layout_;
    return written;
}

void Workspace::noteModified() {
    const bool modified = isModified();
    if (modified == modified_) return;
    modified_ = modified;
    emit modifiedChanged(modified);
}

void Workspace::keepStep(const text::FileEdits& edits, Aside aside) {
    if (!isModified()) {
        recoveryTimer_.stop();
        recovery_->forget();
        return;
    }
    recoveryTimer_.start();
    if (!recovery_->isKeeping()) {
        keepRecovery();
        return;
    }
    JournalStep step;
    for (const auto& [file, list] : edits) {
        const fs::path path = pathOf(file);
        if (recovery_->knows(path)) {
            step.edits.emplace(path, list);
        } else {
            step.texts.emplace(path, input_.files.text(file));
        }
    }
    if (aside.arranged) step.layout = layout_;
    if (aside.newFiles) step.newFiles = input_.new_files;
    if (const auto kept = recovery_->add(step); !kept) emit notKept(toQt(kept.error().message));
}

/// Also when there is time for it, so that the disk has it and the journal does not grow.
void Workspace::keepRecovery() {
    if (!isModified()) return;
    Unsaved unsaved;
    for (std::size_t at = 0; at < saved_.size(); ++at) {
        const text::FileId file{at};
        if (!isModified(file)) continue;
        unsaved.texts.emplace(pathOf(file), input_.files.text(file));
    }
    for (const text::FileId file : input_.compose_files)
        unsaved.compose.push_back(pathOf(file));
    if (layout_ != savedLayout_) unsaved.layout = layout_;
    unsaved.newFiles = input_.new_files;
    if (const auto kept = recovery_->keep(unsaved); !kept) emit notKept(toQt(kept.error().message));
}

} // namespace tw::gui
