// Words that the reports about reachability share.
#pragma once

#include "base/phrase.h"
#include "compose/ports.h"
#include "topology/topology.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace tw::report {

inline std::string_view plain(std::string_view text) {
    return text;
}
template <class Tag>
std::string_view plain(const Name<Tag>& name) {
    return name.str();
}

/// `a, b, c`
template <class T>
std::string joined(const std::vector<T>& parts) {
    std::string out;
    for (const T& part : parts) {
        out += out.empty() ? "" : ", ";
        out += plain(part);
    }
    return out;
}

/// `8080`, or `a port that Docker chooses`.
inline Phrase published_port(const topology::Exposure& exposure) {
    const std::string& port = exposure.port->published;
    return port.empty() || port == "0" ? say("a port that Docker chooses") : Phrase(port);
}

/// `localhost:8080`, `any address of the host, port 8080`.
inline Phrase shown_address(const topology::PublishedWay& way) {
    const Phrase port = published_port(*way.exposure);
    if (way.names.empty()) {
        return say("any address of the host, port {}", port);
    }
    Phrase out;
    for (const std::string& name : way.names) {
        const Phrase address = say("{}:{}", name, port);
        out = out.empty() ? address : say("{}, {}", out, address);
    }
    return out;
}

/// `{"published", "target", "protocol", "address", "names"}`
inline nlohmann::ordered_json to_json(const topology::PublishedWay& way) {
    return {{"published", way.exposure->port->published},
            {"target", way.exposure->port->target},
            {"protocol", compose::to_text(way.exposure->port->protocol)},
            {"address", way.exposure->address},
            {"names", way.names}};
}

} // namespace tw::report
