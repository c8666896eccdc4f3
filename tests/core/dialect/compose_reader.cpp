#include "dialect/compose_reader.h"

#include "analysis/analysis.h"
#include "text/disk.h"

#include <QProcess>

namespace tw::dialect {
namespace {

bool is_about_yaml(const std::string& message) {
    return message.starts_with("yaml: ") || message.contains("already defined at line") ||
           message.starts_with("Non-string key");
}

bool is_about_yaml(const facts::Finding& finding) {
    return finding.rule.starts_with("TW-YML-") ||
           finding.message.str().starts_with("a key must be text");
}

} // namespace

Opinion opinion_of_compose(const std::filesystem::path& file) {
    QProcess compose;
    compose.start("docker-compose",
                  {"-p", "dialect", "-f", QString::fromStdString(file.string()), "config", "-q",
                   "--no-interpolate", "--no-consistency", "--no-path-resolution"});
    constexpr int patience = 60'000;
    if (!compose.waitForFinished(patience)) {
        return {.refuses_yaml = false, .message = "docker-compose did not end"};
    }
    const std::string message = compose.exitCode() == 0
                                    ? std::string{}
                                    : compose.readAllStandardError().trimmed().toStdString();
    // Warnings come first, a line each.
    const std::size_t warning = message.rfind("level=warning");
    const std::size_t begin =
        warning == std::string::npos ? 0 : std::min(message.find('\n', warning), message.size());
    const std::string error = message.substr(begin == 0 ? 0 : begin + 1);
    return {.refuses_yaml = is_about_yaml(error), .message = error};
}

Opinion opinion_of_tierwright(const std::filesystem::path& file) {
    analysis::OpenRequest request;
    request.working_directory = file.parent_path();
    request.files = {file};
    request.project_name = "dialect";
    auto input = analysis::open(*text::real_disk(), request);
    if (!input) {
        return {.refuses_yaml = true, .message = input.error().message};
    }
    const analysis::SnapshotPtr snapshot = analysis::analyse(std::move(*input));
    const yaml::Tree& tree = snapshot->facts.trees.front();
    const std::size_t first_end = tree[tree.documents().front().root].end;
    Opinion opinion;
    for (const auto& finding : snapshot->findings) {
        if (finding.severity != text::Severity::Error) {
            continue;
        }
        if (!opinion.refuses_yaml && is_about_yaml(finding)) {
            opinion = {.refuses_yaml = true,
                       .message = finding.message,
                       .behind_first_document = finding.location.range.begin >= first_end};
        } else if (opinion.message.empty()) {
            opinion.message = finding.message;
        }
    }
    return opinion;
}

} // namespace tw::dialect
