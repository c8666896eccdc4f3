// Internal: the edits of fixes, for the forms that carry them.
#pragma once

#include "report/findings.h"

namespace tw::report {

/// The edits of a fix; null when it was not planned, and when a replacement would show a secret.
[[nodiscard]] const text::FileEdits* edits_of(const CheckResult& result, FixIndex fix);

} // namespace tw::report
