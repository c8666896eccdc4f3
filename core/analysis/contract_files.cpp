#include "analysis/contract_files.h"

#include <algorithm>
#include <array>

namespace tw::analysis {
namespace {

namespace fs = std::filesystem;

fs::path absolute_path(const Input& input, const fs::path& path) {
    return (input.options.working_directory / path).lexically_normal();
}

} // namespace

fs::path contract_directory(const Input& input) {
    return input.contract_file
               ? absolute_path(input, input.files.at(*input.contract_file).path()).parent_path()
               : input.project_directory;
}

std::optional<fs::path> baseline_path(const Input& input,
                                      const std::optional<contract::Contract>& contract) {
    if (input.baseline) {
        return absolute_path(input, *input.baseline);
    }
    if (contract && contract->baseline) {
        return (contract_directory(input) / contract->baseline->name).lexically_normal();
    }
    return std::nullopt;
}

std::optional<text::FileId> file_at(const Input& input, const fs::path& path) {
    for (std::size_t i = 0; i < input.files.size(); ++i) {
        if (absolute_path(input, input.files.at(text::FileId(i)).path()) == path) {
            return text::FileId(i);
        }
    }
    return std::nullopt;
}

compose::WantedFiles wanted_by_contract(const Input& input, const compose::Project& project,
                                        const std::optional<contract::Contract>& contract) {
    compose::WantedFiles wanted;
    if (const auto baseline = baseline_path(input, contract)) {
        wanted.insert(*baseline);
    }
    if (contract && contract->metadata) {
        const fs::path directory = contract_directory(input);
        for (const compose::Service& service : project.services) {
            if (!lists(contract->metadata->except, service.name)) {
                wanted.insert(
                    (directory / contract->metadata->path(service.name)).lexically_normal());
            }
        }
    }
    if (wanted.empty()) {
        return wanted;
    }
    for (std::size_t i = 0; i < input.files.size(); ++i) {
        wanted.erase(absolute_path(input, input.files.at(text::FileId(i)).path()));
    }
    std::erase_if(wanted,
                  [&](const fs::path& path) { return input.options.absent.contains(path); });
    return wanted;
}

bool contract_may_name_files(const Input& input) {
    if (input.baseline) {
        return true;
    }
    if (!input.contract_file) {
        return false;
    }
    const std::string& text = input.files.text(*input.contract_file);
    static constexpr std::array keys{"metadata", "baseline", "static_file", "files"};
    return std::ranges::any_of(keys, [&](const char* key) { return text.contains(key); });
}

std::optional<contract::Read> read_contract(const Input& input) {
    if (!input.contract_file) {
        return std::nullopt;
    }
    return contract::read(input.files, *input.contract_file, input.target.environment);
}

void resolve_contract(contract::Contract& contract, const compose::Project& project) {
    std::vector<ServiceName> services;
    for (const auto* list : {&project.services, &project.inactive_services}) {
        for (const compose::Service& service : *list) {
            services.push_back(service.name);
        }
    }
    contract::resolve(contract, services);
}

} // namespace tw::analysis
