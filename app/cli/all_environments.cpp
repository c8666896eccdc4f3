#include "all_environments.h"

#include "audit_log.h"
#include "exit.h"
#include "report/environments.h"

#include <algorithm>
#include <array>
#include <format>
#include <iostream>

namespace tw::cli {
namespace {

struct EnvironmentsFormat {
    std::string_view name;
    std::string (*make)(std::span<const report::EnvironmentResult>);
};
constexpr std::array environments_formats{
    EnvironmentsFormat{"text", nullptr}, // with a look besides
    EnvironmentsFormat{"json", report::environments_json},
    EnvironmentsFormat{"markdown", report::environments_markdown},
};

const EnvironmentsFormat* find_environments_format(std::string_view name) {
    const auto found = std::ranges::find(environments_formats, name, &EnvironmentsFormat::name);
    return found == environments_formats.end() ? nullptr : &*found;
}

/// Prints which form cannot show several environments.
bool can_show(const std::vector<OutputTarget>& targets) {
    for (const OutputTarget& target : targets) {
        if (find_environments_format(target.format) == nullptr) {
            std::cerr << std::format("tierwright-cli: the format {} shows one environment; give "
                                     "--env instead of --all-envs, or another format: text, json, "
                                     "markdown\n",
                                     target.format);
            return false;
        }
    }
    return true;
}

} // namespace

int check_all_environments(const ProjectOptions& project, const CheckOptions& options,
                           const std::vector<OutputTarget>& targets) {
    const auto names = can_show(targets) ? environments_of(project) : std::nullopt;
    if (!names) {
        return unreadable;
    }
    std::vector<analysis::SnapshotPtr> snapshots; // which the results refer to
    std::vector<report::EnvironmentResult> results;
    for (const std::string& name : *names) {
        ProjectOptions chosen = project;
        chosen.environment = name;
        snapshots.push_back(open_project(chosen));
        if (!snapshots.back()) {
            return unreadable;
        }
        results.push_back(
            {name, check_result(*snapshots.back(), options.fails_on, options.output, {})});
    }
    bool good = write_outputs(targets, [&](const OutputTarget& target) {
        const EnvironmentsFormat* format = find_environments_format(target.format);
        return format->make != nullptr
                   ? format->make(results)
                   : report::environments_text(results, text_style(options.output, target));
    });
    for (std::size_t i = 0; i < results.size() && !options.log.empty(); ++i) {
        good = log_run(options.log, *snapshots[i], results[i].result) && good;
    }
    const bool all_passed = std::ranges::all_of(
        results, [](const auto& environment) { return environment.result.verdict.passed; });
    return !good ? unreadable : all_passed ? passed : failed;
}

} // namespace tw::cli
