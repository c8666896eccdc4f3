#include "project.h"

#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <iostream>
#include <sstream>

namespace tw::cli {
namespace {

std::map<std::string, std::string> environment_of_process() {
    std::map<std::string, std::string> values;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view text = *entry;
        const std::size_t equals = text.find('=');
        if (equals != std::string_view::npos) {
            values.emplace(text.substr(0, equals), text.substr(equals + 1));
        }
    }
    return values;
}

std::chrono::year_month_day today() {
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

Result<std::chrono::year_month_day> date(const std::string& text) {
    if (text.empty()) {
        return today();
    }
    std::istringstream stream(text);
    std::chrono::year_month_day day;
    stream >> std::chrono::parse("%F", day);
    return stream && day.ok() ? Result<std::chrono::year_month_day>(day)
                              : fail("'" + text + "' is not a date; write 2026-12-31");
}

/// Nothing for an empty text, so that the default stays; prints why it cannot be read.
bool read_version(const std::string& text, std::string_view program, std::string_view examples,
                  std::optional<Version>& version) {
    if (text.empty()) {
        return true;
    }
    version = parse_version(text);
    if (!version) {
        std::cerr << "tierwright-cli: '" << text << "' is not a version of " << program
                  << "; write " << examples << '\n';
    }
    return version.has_value();
}

bool read_versions(const ProjectOptions& options, analysis::OpenRequest& request) {
    std::optional<Version> engine;
    std::optional<Version> traefik;
    if (!read_version(options.compose_version, "Docker Compose", "2.33 or 5.1",
                      request.compose_version) ||
        !read_version(options.engine_version, "the Docker Engine", "20.10 or 28.0", engine) ||
        !read_version(options.traefik_version, "Traefik", "2.11 or 3.1", traefik)) {
        return false;
    }
    request.engine_version = engine;
    request.traefik_version = traefik;
    return true;
}

/// What the options ask for; prints what is wrong with them.
std::optional<analysis::OpenRequest> request_of(const ProjectOptions& options) {
    const auto day = date(options.today);
    if (!day) {
        std::cerr << "tierwright-cli: " << day.error().message << '\n';
        return std::nullopt;
    }
    analysis::OpenRequest request;
    std::error_code error;
    request.working_directory = std::filesystem::current_path(error);
    request.files.assign(options.files.begin(), options.files.end());
    request.profiles = options.profiles;
    request.env_files.assign(options.env_files.begin(), options.env_files.end());
    request.environment = environment_of_process();
    request.today = *day;
    if (!options.project_name.empty()) {
        request.project_name = options.project_name;
    }
    if (!options.project_directory.empty()) {
        request.project_directory = options.project_directory;
    }
    if (!options.contract.empty()) {
        request.contract = options.contract;
    }
    request.target.environment = options.environment;
    if (!options.baseline.empty()) {
        request.baseline = options.baseline;
    }
    if (!read_versions(options, request)) {
        return std::nullopt;
    }
    return request;
}

} // namespace

std::shared_ptr<ProjectOptions> add_project_options(CLI::App& app) {
    auto options = std::make_shared<ProjectOptions>();
    const std::string group = "Project";
    app.add_option("-f,--file", options->files,
                   "Compose file; give several to merge them. Without it files are found as "
                   "Compose finds them")
        ->type_name("FILE")
        ->group(group);
    app.add_option("--contract", options->contract,
                   "Network contract (default: network-contract.yaml beside the compose file)")
        ->type_name("FILE")
        ->group(group);
    app.add_option("--profile", options->profiles, "Switch a profile on; * for all")
        ->type_name("NAME")
        ->expected(1)
        ->take_all()
        ->group(group);
    app.add_option("--project-name,-p", options->project_name, "Project name")
        ->type_name("NAME")
        ->group(group);
    app.add_option("--env-file", options->env_files, "Environment file instead of .env")
        ->type_name("FILE")
        ->expected(1)
        ->take_all()
        ->group(group);
    app.add_option("--project-directory", options->project_directory,
                   "Directory that relative paths refer to")
        ->type_name("DIR")
        ->group(group);
    app.add_option(
           "--compose-version", options->compose_version,
           "Docker Compose that the project is meant for, such as 2.33 (default: the newest)")
        ->type_name("VERSION")
        ->group(group);
    app.add_option(
           "--engine-version", options->engine_version,
           "Docker Engine that the project is meant for, such as 28.0 (default: the newest)")
        ->type_name("VERSION")
        ->group(group);
    app.add_option("--traefik-version", options->traefik_version,
                   "Traefik that the project is meant for, such as 2.11 (default: the newest)")
        ->type_name("VERSION")
        ->group(group);
    app.add_option("--env", options->environment, "Environment of the contract")
        ->type_name("NAME")
        ->group(group);
    app.add_option("--mode", options->mode, "Judge findings in this mode instead of the contract's")
        ->check(CLI::IsMember({"strict", "warning", "monitoring"}))
        ->group(group);
    app.add_option("--today", options->today, "Date on which waivers are judged (default: today)")
        ->type_name("YYYY-MM-DD")
        ->group(group);
    return options;
}

std::optional<std::vector<std::string>> environments_of(const ProjectOptions& options) {
    const auto request = request_of(options);
    if (!request) {
        return std::nullopt;
    }
    auto names = analysis::environments(*text::real_disk(), *request);
    if (!names) {
        std::cerr << "tierwright-cli: " << names.error().message << '\n';
        return std::nullopt;
    }
    if (names->empty()) {
        std::cerr << "tierwright-cli: the contract names no environments\n";
        return std::nullopt;
    }
    return std::move(*names);
}

analysis::SnapshotPtr open_project(const ProjectOptions& options) {
    const auto request = request_of(options);
    if (!request) {
        return nullptr;
    }
    auto input = analysis::open(*text::real_disk(), *request);
    if (!input) {
        std::cerr << "tierwright-cli: " << input.error().message << '\n';
        return nullptr;
    }
    if (!options.mode.empty()) {
        input->mode = options.mode == "strict"    ? contract::Mode::Strict
                      : options.mode == "warning" ? contract::Mode::Warning
                                                  : contract::Mode::Monitoring;
    }
    return analysis::analyse(std::move(*input));
}

} // namespace tw::cli
