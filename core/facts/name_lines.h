// Who is found by which name, network by network, and where one name means several services.
#pragma once

#include "facts/facts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tw::facts {

/// A name on one network, or one that a single service knows by itself.
struct NameLine {
    enum class Kind : std::uint8_t {
        Service,
        Alias,
        Container,
        Hostname,
        Link,  ///< `links`, for the linking service alone
        Hosts, ///< `extra_hosts`: the service's own file, which comes before all networks
    };
    enum class Clash : std::uint8_t {
        None,
        Shared, ///< several services answer to it on the network, in turn
        Hidden, ///< some who ask are on another network too, where it is somebody else
    };
    std::string name;
    Kind kind = Kind::Service;
    NetworkName network;               ///< empty for Link on Docker's own bridge, and for Hosts
    std::vector<ServiceName> services; ///< who answers; empty for Hosts
    ServiceName asker;                 ///< of Link and Hosts: who alone resolves it
    std::size_t askers = 0;            ///< how many services resolve it there, the bearer included
    Clash clash = Clash::None;
    Phrase why; ///< of a clash; a sentence without a full stop
    /// Of Clash::Hidden: of a name on a network, who is found there instead; of Link and Hosts, who
    /// is not found.
    std::vector<ServiceName> rivals;
    text::Location location;
};

/// By network in the order of the project, then by service; names of single services last.
[[nodiscard]] std::vector<NameLine> name_lines(const Facts& facts);

} // namespace tw::facts
