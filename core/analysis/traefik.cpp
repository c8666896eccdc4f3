#include "analysis/traefik.h"

#include "analysis/contract_files.h"
#include "contract/pattern.h"
#include "traefik/labels.h"
#include "traefik/static_read.h"

#include <algorithm>

namespace tw::analysis {
namespace {

namespace fs = std::filesystem;

/// The longest folder above a pattern that is no pattern itself.
fs::path folder_of(const fs::path& pattern) {
    fs::path folder;
    for (const fs::path& word : pattern) {
        if (contract::is_pattern(word.string())) {
            break;
        }
        folder /= word;
    }
    return folder;
}

/// The dynamic configuration files that the contract names. Folders that patterns need looked into
/// are added to `wanted`.
std::vector<fs::path> dynamic_files(const contract::TraefikPolicy& policy, const Input& input,
                                    compose::WantedFiles& wanted) {
    std::vector<fs::path> found;
    for (const auto& text : policy.files) {
        const fs::path path = (contract_directory(input) / text.name).lexically_normal();
        if (!contract::is_pattern(text.name)) {
            found.push_back(path);
            continue;
        }
        const fs::path folder = folder_of(path);
        if (const auto listing = input.listings.find(folder); listing != input.listings.end()) {
            std::ranges::copy_if(listing->second, std::back_inserter(found),
                                 [&](const fs::path& file) {
                                     return contract::matches(path.string(), file.string());
                                 });
        } else if (!input.options.absent.contains(folder)) {
            wanted.insert(folder);
        }
    }
    return found;
}

} // namespace

traefik::Configuration configure_traefik(const compose::Project& project, const Input& input,
                                         const std::optional<contract::Contract>& contract,
                                         compose::WantedFiles& wanted) {
    const contract::TraefikPolicy policy =
        contract && contract->traefik ? *contract->traefik : contract::TraefikPolicy{};
    std::optional<fs::path> static_file;
    if (policy.static_file) {
        static_file = (contract_directory(input) / policy.static_file->name).lexically_normal();
    }
    traefik::Configuration configuration;
    for (const compose::Service* proxy : traefik::proxies(project)) {
        configuration.proxies.push_back(proxy->name);
    }
    configuration.version =
        traefik::version_of(project, configuration.proxies, input.target.traefik);
    const traefik::Shelf shelf{.files = input.files,
                               .working_directory = input.options.working_directory,
                               .absent = input.options.absent,
                               .listings = input.listings};
    if (!configuration.proxies.empty()) {
        const compose::Service& proxy = *project.find(configuration.proxies.front());
        configuration.statics =
            traefik::read_static(project, proxy, static_file, shelf, configuration.version, wanted);
    }
    traefik::add_labels(configuration, project);
    traefik::add_files(configuration, project, shelf, dynamic_files(policy, input, wanted), wanted);
    traefik::link(configuration);
    return configuration;
}

} // namespace tw::analysis
