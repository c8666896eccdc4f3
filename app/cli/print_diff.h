// A change as a diff on the standard output.
#pragma once

#include "analysis/analysis.h"

#include <vector>

namespace tw::cli {

enum class SecretValues : std::uint8_t { Masked, Shown };

/// A unified diff of the edited files, and what new files there are. If secrets in it are masked, a
/// note on the error stream says so. `moved`: values of `before` that are secrets whatever they are
/// called.
void print_diff(const analysis::Snapshot& before, const analysis::Snapshot& after,
                const text::FileEdits& edits, SecretValues secrets,
                const std::vector<text::Location>& moved = {});

/// What new files come with a change, a line for each; not what is in them.
void print_new_files(const text::NewFiles& files);

} // namespace tw::cli
