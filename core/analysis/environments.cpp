#include "analysis/environments.h"

#include "base/nearest.h"

namespace tw::analysis {
namespace {

namespace fs = std::filesystem;

constexpr auto usual_contract_name = "network-contract.yaml";

/// Beside the first compose file if the request names one, else from the working directory upwards.
std::optional<fs::path> contract_on(const text::Disk& disk, const OpenRequest& request) {
    if (request.contract) {
        return request.contract;
    }
    if (!request.files.empty()) {
        return request.files.front().parent_path() / usual_contract_name;
    }
    const fs::path start =
        request.project_directory
            ? (request.working_directory / *request.project_directory).lexically_normal()
            : request.working_directory;
    for (fs::path directory = start;; directory = directory.parent_path()) {
        if (disk.is_file(directory / usual_contract_name)) {
            return directory == request.working_directory ? fs::path(usual_contract_name)
                                                          : directory / usual_contract_name;
        }
        if (!directory.has_relative_path()) {
            return std::nullopt;
        }
    }
}

/// `meant` is the end of the first half.
Phrase no_environment(const FoundContract& found, const std::string& name, const Phrase& meant) {
    std::string names;
    for (const contract::Environment& environment : found.contract.environments) {
        names += (names.empty() ? "" : ", ") + environment.name;
    }
    return names.empty()
               ? say("{} has no environment {}{}; it has none", found.path.string(), name, meant)
               : say("{} has no environment {}{}; it has {}", found.path.string(), name, meant,
                     names);
}

} // namespace

Result<FoundContract> find_contract(const text::Disk& disk, const OpenRequest& request) {
    const auto path = contract_on(disk, request);
    if (!path) {
        return fail(say("there is no {} in {} or the directories above it, so there are no "
                        "environments; name a contract",
                        usual_contract_name, request.working_directory.string()));
    }
    auto text = disk.read((request.working_directory / *path).lexically_normal());
    if (!text) {
        return std::unexpected(text.error());
    }
    text::FileSet files;
    const text::FileId file = files.add(*path, std::move(*text));
    return FoundContract{*path, contract::read(files, file).contract};
}

Result<OpenRequest> with_environment(const text::Disk& disk, OpenRequest request) {
    const std::string& name = request.target.environment;
    if (name.empty()) {
        return request;
    }
    auto found = find_contract(disk, request);
    if (!found) {
        return std::unexpected(found.error());
    }
    const contract::Environment* environment = found->contract.environment(name);
    if (environment == nullptr) {
        std::vector<std::string_view> known;
        for (const contract::Environment& each : found->contract.environments) {
            known.push_back(each.name);
        }
        return fail(no_environment(*found, name, did_you_mean(name, known)));
    }
    const fs::path directory = found->path.parent_path();
    const auto beside = [&](const std::string& path) {
        return (directory / path).lexically_normal();
    };
    request.contract = found->path;
    if (request.files.empty() && !request.environment.contains("COMPOSE_FILE")) {
        for (const std::string& file : environment->files) {
            request.files.push_back(beside(file));
        }
    }
    if (request.profiles.empty() && !request.own_profiles) {
        request.profiles = environment->profiles;
    }
    if (request.env_files.empty()) {
        for (const std::string& file : environment->env_files) {
            request.env_files.push_back(beside(file));
        }
    }
    return request;
}

Result<std::vector<std::string>> environments(const text::Disk& disk, const OpenRequest& request) {
    auto found = find_contract(disk, request);
    if (!found) {
        return std::unexpected(found.error());
    }
    std::vector<std::string> names;
    for (const contract::Environment& environment : found->contract.environments) {
        names.push_back(environment.name);
    }
    return names;
}

} // namespace tw::analysis
