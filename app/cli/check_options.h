#pragma once

#include "check_output.h"

#include <memory>

namespace tw::cli {

/// What `check` is told besides the project.
struct CheckOptions {
    OutputOptions output;
    text::Severity fails_on = text::Severity::Error; ///< the mildest that counts
    std::string log;                                 ///< file; empty: none
    std::shared_ptr<bool> updates_baseline;          ///< never null once options are declared
    bool all_environments = false;
};

} // namespace tw::cli
