// From an intent to text edits, or a refusal with a reason.
#pragma once

#include "base/result.h"
#include "facts/facts.h"

#include <span>
#include <string>

namespace tw::plan {

/// A sentence for menus and the undo list: `Move db to data_tier`.
[[nodiscard]] std::string title(const Intent& intent);

/// The edits that carry out one intent on the facts' texts. Every edit has been verified: yaml-cpp
/// reads the new text as exactly the intended document. An error is a refusal: it says why, and
/// what the user can do.
[[nodiscard]] Result<text::FileEdits> plan(const facts::Facts& facts, const Intent& intent);

} // namespace tw::plan
