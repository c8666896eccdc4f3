#include "oracle/reading.h"

#include "analysis/analysis.h"
#include "oracle/explained.h"
#include "oracle/judge.h"
#include "report/model.h"

#include <algorithm>
#include <exception>

namespace fs = std::filesystem;

namespace tw::oracle {

analysis::OpenRequest request_for(const Project& project, const fs::path& root) {
    analysis::OpenRequest request{.working_directory = root};
    request.files.assign(project.named_files.begin(), project.named_files.end());
    request.profiles = project.profiles;
    request.env_files.assign(project.env_files.begin(), project.env_files.end());
    request.project_name = project.name;
    if (project.directory) {
        request.project_directory = *project.directory;
    }
    request.environment = environment_of(project);
    request.compose_version = Version{2, 33}; // the judge reads with compose-go 2.4.8
    return request;
}

namespace {

/// Errors of design (tiers, routers, clashing host ports) are none for Compose, which only reads.
bool is_about_reading(const facts::Finding& finding) {
    return finding.severity == text::Severity::Error &&
           finding.consequence == facts::Consequence::ComposeRefuses;
}

/// A file of variables is seldom in the repository, and its lack keeps nobody from looking at a
/// design.
bool is_softer_on_purpose(const facts::Finding& finding) {
    return finding.rule == "TW-CMP-027" && finding.severity == text::Severity::Warning;
}

Reading read_snapshot(const analysis::Snapshot& snapshot) {
    Reading reading;
    for (const facts::Finding& finding : snapshot.findings) {
        Complaint complaint{finding.rule, finding.message};
        if (is_about_reading(finding) && !is_stricter_on_purpose(complaint)) {
            reading.complaints.push_back(std::move(complaint));
        } else if (is_softer_on_purpose(finding)) {
            reading.warnings.push_back(std::move(complaint));
        }
    }
    reading.model = Json::parse(report::model_json(snapshot.facts), nullptr, false);
    return reading;
}

} // namespace

// One project that makes the reader throw must not hide what the others show.
Reading read(const Project& project, const fs::path& root) try {
    auto input = analysis::open(*text::real_disk(), request_for(project, root));
    if (!input) {
        return {.model = {}, .complaints = {{"open", input.error().message}}};
    }
    return read_snapshot(*analysis::analyse(std::move(*input)));
} catch (const std::exception& exception) {
    return {.model = {}, .complaints = {{"exception", exception.what()}}};
}

} // namespace tw::oracle
