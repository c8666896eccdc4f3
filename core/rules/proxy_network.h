// Over which network Traefik reaches a service.
#pragma once

#include "facts/facts.h"

#include <vector>

namespace tw::rules {

/// The services that run Traefik.
[[nodiscard]] std::vector<const compose::Service*> proxy_services(const facts::Facts& facts);
/// The network for `traefik.docker.network`: one that the service shares with a proxy, its home
/// tier first. Null when there is none.
[[nodiscard]] const compose::Network*
proxy_network(const facts::Facts& facts, const compose::Service& service,
              const std::vector<const compose::Service*>& proxies);
/// A fix that writes the network's real name into the label; advice when no network will do.
[[nodiscard]] facts::Fix proxy_network_fix(const facts::Facts& facts,
                                           const compose::Service& service,
                                           const std::vector<const compose::Service*>& proxies);

} // namespace tw::rules
