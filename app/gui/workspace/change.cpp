#include "workspace/change.h"

namespace tw::gui {
namespace {

/// Typing as it is: at `begin`, `removed` made way for `inserted`.
struct Typed {
    text::FileId file{};
    std::size_t begin = 0;
    std::string removed;
    std::string inserted;
};

std::optional<Typed> typedEdit(const Change& change) {
    if (!change.typed || change.forward.size() != 1 || change.backward.size() != 1)
        return std::nullopt;
    const auto& [file, forward] = *change.forward.begin();
    const auto& backward = change.backward.begin()->second;
    if (forward.edits().size() != 1 || backward.edits().size() != 1) return std::nullopt;
    const text::Edit& edit = forward.edits().front();
    return Typed{file, edit.range.begin, backward.edits().front().text, edit.text};
}

text::FileEdits single(text::FileId file, text::Range range, std::string text) {
    text::FileEdits edits;
    auto made = text::EditList::make({{range, std::move(text)}});
    if (made) edits.emplace(file, std::move(*made));
    return edits;
}

bool join(Typed& a, const Typed& b) {
    if (a.file != b.file || a.inserted.contains('\n') || b.inserted.contains('\n') ||
        b.removed.contains('\n')) {
        return false;
    }
    const std::size_t end = a.begin + a.inserted.size();
    const bool inside = b.begin >= a.begin && b.begin + b.removed.size() <= end;
    if (inside) {
        a.inserted.replace(b.begin - a.begin, b.removed.size(), b.inserted);
        return true;
    }
    // Backspace past the beginning of what was typed.
    if (b.inserted.empty() && b.begin + b.removed.size() == a.begin) {
        a.removed = b.removed + a.removed;
        a.begin = b.begin;
        return true;
    }
    return false;
}

} // namespace

bool absorb(Change& first, const Change& next) {
    auto a = typedEdit(first);
    const auto b = typedEdit(next);
    if (!a || !b || !join(*a, *b)) return false;
    first.forward = single(a->file, {a->begin, a->begin + a->removed.size()}, a->inserted);
    first.backward = single(a->file, {a->begin, a->begin + a->inserted.size()}, a->removed);
    first.selectAfter = next.selectAfter;
    return true;
}

text::FileEdits singleEdit(text::FileId file, text::Edit edit) {
    text::FileEdits edits;
    if (auto made = text::EditList::make({std::move(edit)})) edits.emplace(file, std::move(*made));
    return edits;
}

} // namespace tw::gui
