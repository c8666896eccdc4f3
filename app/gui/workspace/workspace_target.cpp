// The part of Workspace that shows the project in another environment.
#include "workspace/analyser.h"
#include "workspace/workspace.h"

namespace tw::gui {
namespace {

std::filesystem::path canonicalPath(const std::filesystem::path& path) {
    std::error_code error;
    auto whole = std::filesystem::weakly_canonical(path, error);
    return error ? path : whole;
}

} // namespace

bool Workspace::isMadeOf(const std::filesystem::path& file) const {
    return composeFiles_.contains(canonicalPath(file));
}

void Workspace::noteComposeFiles() {
    for (const text::FileId file : input_.compose_files)
        composeFiles_.insert(canonicalPath(pathOf(file)));
}

Result<analysis::Input> Workspace::inputFor(const analysis::OpenRequest& request) const {
    auto input = analysis::reopen(*disk_, request, input_.files);
    if (input) input->new_files = input_.new_files;
    return input;
}

Result<void> Workspace::reopen(const analysis::OpenRequest& request) {
    auto input = inputFor(request);
    if (!input) return std::unexpected(input.error());
    request_ = request;
    input_ = std::move(*input);
    noteNewFiles();
    noteComposeFiles();
    watch();
    analyser_->cancel();
    ++revision_;
    opening_ = nullptr;
    emit textsChanged();
    show(analysis::analyse(input_, revision_, snapshot_.get()));
    return {};
}

const analysis::SnapshotPtr& Workspace::opening() const {
    if (opening_ == nullptr && isOpen()) opening_ = analysis::analyse(openingInput());
    return opening_;
}

analysis::Input Workspace::openingInput() const {
    analysis::Input input = input_;
    for (std::size_t at = 0; at < openingTexts_.size(); ++at)
        input.files = input.files.with_text(text::FileId(at), openingTexts_[at]);
    return input;
}

void Workspace::noteNewFiles() {
    for (std::size_t at = saved_.size(); at < input_.files.size(); ++at) {
        saved_.push_back(input_.files.text(text::FileId(at)));
        openingTexts_.push_back(saved_.back());
    }
}

} // namespace tw::gui
