// Internal: what the labels of one compose service make, and how Traefik gets to its container.
#pragma once

#include "traefik/configuration.h"
#include "traefik/keys.h"

#include <map>

namespace tw::traefik {

/// What is the same for all containers.
struct Surroundings {
    const compose::Project& project;
    Version version;
    const Static& statics;
    Key keys;     ///< all_keys()
    Key settings; ///< settings_keys()
    std::map<ServiceName, const compose::Service*> services;
    std::map<NetworkName, std::string> real_names;
};

/// The elements of one container.
struct Elements {
    Container container;
    std::vector<Router> routers;
    std::vector<Service> services;
    std::vector<Middleware> middlewares;
};

/// Reads the labels of one service, makes up what Traefik makes up, and links within the container.
[[nodiscard]] Elements read_container(const compose::Service& service,
                                      const Surroundings& surroundings);

/// Routers, services and middlewares as written, and the problems of the labels.
void read_elements(const compose::Service& service, const Surroundings& surroundings,
                   Elements& elements);
/// What the settings of a router or middleware come to.
void finish(Router& router);
void finish(Middleware& middleware);
/// The service and the router that Traefik makes up, and the service of routers that name none.
void complete(const compose::Service& service, const Surroundings& surroundings,
              Elements& elements);

/// Over which network Traefik sends requests (doc.traefik.io, Docker provider, "network").
[[nodiscard]] Address address_of(const compose::Service& service, const Surroundings& surroundings,
                                 const std::optional<Setting>& wanted);
/// To which port, when no label says it ("Port detection").
[[nodiscard]] Port detected_port(const compose::Service& service);
/// The rule of a router without one; nothing for a template that is not understood.
[[nodiscard]] std::optional<std::string> default_rule(const compose::Service& service,
                                                      const Surroundings& surroundings);
/// What Traefik calls a service that nobody named: `web-shop` of service web in project shop.
[[nodiscard]] std::string default_name(const compose::Service& service,
                                       const compose::Project& project);

} // namespace tw::traefik
