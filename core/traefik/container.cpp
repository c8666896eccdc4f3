#include "traefik/container.h"

#include "base/parallel.h"
#include "traefik/values.h"

#include <algorithm>
#include <utility>

namespace tw::traefik {
namespace {

using Kind = LabelProblem::Kind;

template <class T>
std::size_t count_of(const std::vector<T>& list, Protocol protocol) {
    return static_cast<std::size_t>(std::ranges::count(list, protocol, &Element::protocol));
}

/// Where something is said to be that nobody wrote.
compose::Origin made_up_origin(const compose::Service& service, const Container& container) {
    return container.anchor ? container.anchor->origin : service.origin;
}

void make_up_service(const compose::Service& service, const Surroundings& surroundings,
                     Elements& elements, Protocol protocol) {
    Service made;
    made.name = default_name(service, surroundings.project);
    made.protocol = protocol;
    made.container = service.name;
    made.made_up = true;
    made.origin = made_up_origin(service, elements.container);
    made.servers.push_back({.container = service.name,
                            .address = {},
                            .port = {},
                            .scheme = protocol == Protocol::Http ? "http" : "",
                            .url = {}});
    elements.services.push_back(std::move(made));
}

void make_up_router(const compose::Service& service, const Surroundings& surroundings,
                    Elements& elements) {
    Router made;
    made.name = default_name(service, surroundings.project);
    made.container = service.name;
    made.made_up = true;
    made.origin = made_up_origin(service, elements.container);
    made.rule_origin = made.origin;
    elements.routers.push_back(std::move(made));
}

void add_problem(Container& container, Kind kind, const Service& of) {
    const Setting* url = of.setting("loadbalancer.server.url");
    container.problems.push_back({.kind = kind,
                                  .key = url != nullptr ? url->key : std::string(),
                                  .word = of.name,
                                  .path = {},
                                  .wanted = {},
                                  .origin = url != nullptr ? url->origin : of.origin});
}

/// Gives a service its server, as Traefik does with each.
void serve(const compose::Service& service, const Surroundings& surroundings, Service& of,
           Container& container) {
    Server& server = of.servers.front();
    if (!of.made_up && !of.mentions("loadbalancer")) {
        add_problem(container, Kind::NoServer, of);
        return;
    }
    if (!server.url.empty()) {
        server.address.kind = Address::Kind::Literal;
        if (of.mentions("loadbalancer.server.port") || of.mentions("loadbalancer.server.scheme")) {
            add_problem(container, Kind::UrlAndPort, of);
        }
        return;
    }
    server.address = address_of(service, surroundings, container.network);
    const Port detected = detected_port(service);
    if (server.port.kind != Port::Kind::Written) {
        server.port = detected;
    }
    server.port.known = detected.known;
    if (server.address.kind == Address::Kind::None) {
        add_problem(container, Kind::NoAddress, of);
    } else if (server.port.kind == Port::Kind::Missing) {
        add_problem(container, Kind::NoPort, of);
    }
}

/// Names the only service of the container, or drops the router.
void link_router(Router& router, const std::vector<Service>& services) {
    if (router.service) {
        return;
    }
    const Service* only = nullptr;
    for (const Service& service : services) {
        if (service.protocol == router.protocol) {
            if (only != nullptr) {
                router.standing = Standing::Unlinked;
                return;
            }
            only = &service;
        }
    }
    if (only == nullptr) {
        router.standing = Standing::Unlinked;
        return;
    }
    router.service = Reference{.text = only->name,
                               .name = only->name,
                               .provider = Provider::Docker,
                               .qualified = false,
                               .origin = router.origin};
}

void finish_router(const compose::Service& service, const Surroundings& surroundings,
                   Router& router, const std::vector<Service>& services) {
    if (router.protocol == Protocol::Http && !router.rule) {
        router.rule = default_rule(service, surroundings);
    } else if (router.protocol == Protocol::Tcp && !router.rule) {
        router.standing = Standing::Ruleless;
        return;
    }
    link_router(router, services);
}

bool has_labels(const compose::Service& service) {
    return std::ranges::any_of(service.labels, [](const compose::Label& label) {
        return starts_with_word(label.key, "traefik.");
    });
}

template <class T>
void drop_all(std::vector<T>& list, Standing standing) {
    for (T& each : list) {
        each.standing = standing;
    }
}

} // namespace

void complete(const compose::Service& service, const Surroundings& surroundings,
              Elements& elements) {
    bool streams = false;
    for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp}) {
        const bool has_services = count_of(elements.services, protocol) > 0;
        const bool any = has_services || count_of(elements.routers, protocol) > 0;
        if (any && !has_services) {
            make_up_service(service, surroundings, elements, protocol);
        }
        streams = streams || any;
    }
    const bool http = count_of(elements.services, Protocol::Http) > 0 ||
                      count_of(elements.routers, Protocol::Http) > 0 ||
                      count_of(elements.middlewares, Protocol::Http) > 0;
    if (http || !streams) {
        if (count_of(elements.services, Protocol::Http) == 0) {
            make_up_service(service, surroundings, elements, Protocol::Http);
        }
        if (count_of(elements.routers, Protocol::Http) == 0 &&
            count_of(elements.services, Protocol::Http) == 1) {
            make_up_router(service, surroundings, elements);
        }
    }
    for (Service& of : elements.services) {
        serve(service, surroundings, of, elements.container);
    }
    for (Router& router : elements.routers) {
        finish_router(service, surroundings, router, elements.services);
    }
}

Elements read_container(const compose::Service& service, const Surroundings& surroundings) {
    Elements elements;
    elements.container.service = service.name;
    if (surroundings.version.major < 2) {
        return elements; // other labels altogether
    }
    read_elements(service, surroundings, elements);
    const Container& container = elements.container;
    const bool seen = container.anchor || surroundings.statics.docker.seen;
    if (!container.enabled) {
        drop_all(elements.routers, Standing::Disabled);
        drop_all(elements.services, Standing::Disabled);
        drop_all(elements.middlewares, Standing::Disabled);
    } else if (seen) {
        complete(service, surroundings, elements);
    }
    if (container.enabled && container.discarded()) {
        drop_all(elements.routers, Standing::Discarded);
        drop_all(elements.services, Standing::Discarded);
        drop_all(elements.middlewares, Standing::Discarded);
    }
    return elements;
}

void add_labels(Configuration& configuration, const compose::Project& project) {
    Surroundings surroundings{.project = project,
                              .version = configuration.version,
                              .statics = configuration.statics,
                              .keys = {},
                              .settings = {},
                              .services = {},
                              .real_names = {}};
    if (std::ranges::any_of(project.services, has_labels)) {
        surroundings.keys = all_keys();
        surroundings.settings = settings_keys();
    }
    for (const compose::Network& network : project.networks) {
        surroundings.real_names.emplace(network.name, network.real_name);
    }
    for (const compose::Service& service : project.services) {
        surroundings.services.emplace(service.name, &service);
    }
    const auto append = []<class T>(std::vector<T>& list, std::vector<T>& more) {
        std::ranges::move(more, std::back_inserter(list));
    };
    std::vector<Elements> all(project.services.size());
    in_parallel(stretches(all.size()), [&](std::size_t number) {
        const std::size_t end = std::min(all.size(), (number + 1) * stretch);
        for (std::size_t i = number * stretch; i < end; ++i) {
            all[i] = read_container(project.services[i], surroundings);
        }
    });
    for (Elements& elements : all) {
        configuration.container_index.emplace(elements.container.service,
                                              configuration.containers.size());
        configuration.containers.push_back(std::move(elements.container));
        append(configuration.routers, elements.routers);
        append(configuration.services, elements.services);
        append(configuration.middlewares, elements.middlewares);
    }
}

} // namespace tw::traefik
