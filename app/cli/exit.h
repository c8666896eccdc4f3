#pragma once

namespace tw::cli {

/// Exit codes that scripts rely on.
enum Exit : int {
    passed = 0,
    failed = 1,     ///< `check`, `fix`: findings that count; `edit`: refused
    unreadable = 2, ///< a file cannot be read, or the command line is wrong
};

} // namespace tw::cli
