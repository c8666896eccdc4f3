// One step of the undo list: what it does to the texts and the layout, and how it is taken back.
#pragma once

#include "picture/layout.h"
#include "text/new_files.h"
#include "text/source.h"

#include <QString>

namespace tw::gui {

struct Change {
    QString title;
    text::FileEdits forward;
    text::FileEdits backward;   ///< against the texts after `forward`
    text::NewFiles filesBefore; ///< that are not on the disk
    text::NewFiles filesAfter;
    picture::Layout layoutBefore;
    picture::Layout layoutAfter;
    QString selectBefore; ///< key of what was selected
    QString selectAfter;
    bool typed = false; ///< typing; joins with the typing before it
};

/// Joins `next` to `first` if both are typing at the same place within one line. False: unchanged.
[[nodiscard]] bool absorb(Change& first, const Change& next);

/// An edit of one file.
[[nodiscard]] text::FileEdits singleEdit(text::FileId file, text::Edit edit);

} // namespace tw::gui
