#include "analysis/traefik.h"

#include "traefik/labels.h"
#include "traefik/static_read.h"

namespace tw::analysis {

traefik::Configuration configure_traefik(const compose::Project& project, const Input& input,
                                         compose::WantedFiles& wanted) {
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
            traefik::read_static(project, proxy, shelf, configuration.version, wanted);
    }
    traefik::add_labels(configuration, project);
    traefik::add_files(configuration, project, shelf, {}, wanted);
    traefik::link(configuration);
    return configuration;
}

} // namespace tw::analysis
