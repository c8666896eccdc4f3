#pragma once

#include "text/diagnostic.h"

#include <CLI/CLI.hpp>

namespace tw::cli {

/// Declares --fail-on, the mildest severity that counts.
void add_fail_on(CLI::App& app, text::Severity& severity);

} // namespace tw::cli
