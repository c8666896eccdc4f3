// The projects on which who reaches whom was measured on a real Engine.
#pragma once

#include "memory_project.h"

#include <QStringList>

namespace tw::tests {

// The test bed of the measurements.
inline constexpr auto bed = R"(name: proj
services:
  a: {image: x, networks: [n1]}
  b: {image: x, networks: [n1, n2]}
  c: {image: x, networks: [n2], expose: ["81"], depends_on: [a], links: [a]}
  d: {image: x, networks: [nint], ports: ["18080:80"]}
  e: {image: x, networks: [nint, n1], ports: ["18081:80"]}
  f: {image: x, networks: [n3], ports: ["18082:80", "127.0.0.1:18083:80"]}
networks: {n1: {}, n2: {}, n3: {}, nint: {internal: true}}
)";

inline constexpr auto modes = R"(name: proj
services:
  main: {image: x, networks: [n], ports: ["80:80"]}
  side: {image: x, network_mode: "service:main"}
  peer: {image: x, networks: [n, i]}
  deep: {image: x, networks: [i]}
  host: {image: x, network_mode: host, ports: ["81:81"]}
  host2: {image: x, network_mode: host}
  none: {image: x, network_mode: none, ports: ["82:82"]}
  named: {image: x, network_mode: proj_n}
  lost: {image: x, network_mode: "service:nobody"}
  loop1: {image: x, network_mode: "service:loop2"}
  loop2: {image: x, network_mode: "service:loop1"}
networks: {n: {}, i: {internal: true}}
)";

/// Names, strong ones or not, with a blank between them.
inline QString joined(const auto& names) {
    QStringList list;
    for (const auto& name : names) {
        if constexpr (requires { name.str(); }) {
            list << QString::fromStdString(name.str());
        } else {
            list << QString::fromStdString(name);
        }
    }
    return list.join(' ');
}

} // namespace tw::tests
