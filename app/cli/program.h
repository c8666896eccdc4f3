// Running another program.
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace tw::cli {

struct ProgramResult {
    int exit = 0; ///< 128 and the signal's number when a signal ended it
    std::string output;
};

/// Runs a program found in PATH, without a shell, with `input` at its standard input; its error
/// stream is ours. Fails when it cannot be started.
[[nodiscard]] Result<ProgramResult> run_program(const std::vector<std::string>& words,
                                                const std::string& input = {});

} // namespace tw::cli
