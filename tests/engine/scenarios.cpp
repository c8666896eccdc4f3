#include "scenario.h"

namespace tw::engine {
namespace {

// Three tiers, each service in one of them: the plan that contradicts its own flows.
constexpr auto one_tier_each = R"(name: twtiers
services:
  traefik: {networks: [auth_tier], ports: ["20000:8000"]}
  auth-service: {networks: [auth_tier]}
  backend: {networks: [api_tier], container_name: tw-backend}
  discord-integration: {networks: [api_tier]}
  dashboard: {networks: [api_tier]}
  frontend: {networks: [api_tier]}
  db: {networks: {data_tier: {aliases: [db.tiers.internal]}}}
networks: {auth_tier: {}, api_tier: {}, data_tier: {internal: true}}
)";

// What such a plan became: everything works, the database is on a tier that is not internal and
// published for everyone, and a tool sits on all tiers.
constexpr auto shared_tiers = R"(name: twshared
services:
  traefik: {networks: [edge_tier, auth_tier, api_tier], ports: ["20000:8000", "127.0.0.1:20001:8000"]}
  auth: {networks: {auth_tier: {aliases: [auth.internal]}, data_tier: {}}}
  backend: {networks: {api_tier: {aliases: [api.internal]}, auth_tier: {}, data_tier: {}}}
  frontend: {networks: [edge_tier, auth_tier], hostname: web}
  bot: {networks: [api_tier, auth_tier]}
  panel: {networks: [api_tier]}
  db: {networks: {auth_tier: {}, data_tier: {aliases: [store, auth.internal]}}, ports: ["20002:8006"]}
  cache: {networks: [data_tier]}
  tools: {networks: [edge_tier, auth_tier, api_tier, data_tier]}
networks: {edge_tier: {}, auth_tier: {}, api_tier: {}, data_tier: {}}
)";

// Names that several have, on one network and on two; options of the bridge; all network modes.
constexpr auto corners = R"(name: twcorners
services:
  asker: {hostname: same, networks: [inner, zz, bb], extra_hosts: ["gate:host-gateway"]}
  inner-one: {networks: {inner: {aliases: [dup, same]}}, extra_hosts: ["gate:host-gateway"], ports: ["20000:8001"]}
  zz-one: {networks: {zz: {aliases: [dup, both]}}, ports: ["20001:8002", "127.0.0.1:20002:8002"]}
  bb-one: {networks: {bb: {aliases: [both, twin]}}}
  twin: {networks: [bb], links: ["bb-one:kept"]}
  linker: {networks: [bb, zz], links: [twin, "zz-one:both"]}
  side: {network_mode: "service:asker"}
  boxed: {container_name: tw-boxed, networks: [quiet], ports: ["192.168.231.1:20003:8007"]}
  hushed: {networks: [quiet]}
  bound: {networks: [local, inner], ports: ["20004:8009"]}
  pair: {networks: [zz], deploy: {replicas: 2}}
  named: {network_mode: twcorners_zz, hostname: known, depends_on: [zz-one]}
  copy: {network_mode: "container:tw-boxed", depends_on: [boxed]}
  on-host: {network_mode: host}
  on-host2: {network_mode: host}
  alone: {network_mode: none}
  old: {network_mode: bridge, ports: ["20005:8016"]}
  old2: {network_mode: bridge, links: ["old:friend"]}
networks:
  inner: {internal: true, name: aaa_first}
  zz: {}
  bb: {}
  quiet: {driver_opts: {com.docker.network.bridge.enable_icc: "false"}}
  local: {driver_opts: {com.docker.network.bridge.host_binding_ipv4: "127.0.0.1"}}
)";

} // namespace

std::vector<Scenario> known_scenarios() {
    return {
        {"twtiers", one_tier_each, 14}, {"twshared", shared_tiers, {}}, {"twcorners", corners, {}}};
}

} // namespace tw::engine
