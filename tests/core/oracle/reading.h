// Tierwright's own reading of a project, in the judge's form.
#pragma once

#include "analysis/analysis.h"
#include "oracle/json.h"
#include "oracle/project.h"

namespace tw::oracle {

/// An error that says that Compose would refuse the project.
struct Complaint {
    std::string code; ///< a rule's id; `open`: no files; `exception`: the reader broke
    std::string message;
};

struct Reading {
    Json model;
    std::vector<Complaint> complaints;
    std::vector<Complaint> warnings; ///< about what Compose refuses, and we do on purpose not
};

/// As the judge reads the project that lies in `root`, and for its version of Compose.
[[nodiscard]] analysis::OpenRequest request_for(const Project& project,
                                                const std::filesystem::path& root);
/// Reads the project that lies in `root`.
[[nodiscard]] Reading read(const Project& project, const std::filesystem::path& root);

} // namespace tw::oracle
