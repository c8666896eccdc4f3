// The chips that say how a service is reached from outside.
#pragma once

#include "picture/content.h"

namespace tw::picture {

/// One chip for each entry of `ports`; long lists end in `+3`.
void add_ports(const facts::Facts& facts, const compose::Service& service, const Verdicts& verdicts,
               std::vector<Chip>& chips);
/// The first host name that a Traefik router of the service answers to, as written in its rule.
void add_route(const compose::Service& service, std::vector<Chip>& chips);

} // namespace tw::picture
