// Intents about the project's own networks and about who is on them.
#pragma once

#include "base/name.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tw {

/// `from` is left and `to` joined in one step; aliases and options move along.
struct MoveService {
    ServiceName service;
    NetworkName from;
    NetworkName to;
};

struct AttachService {
    ServiceName service;
    NetworkName network;
    std::vector<std::string> aliases;
};

struct DetachService {
    ServiceName service;
    NetworkName network;
};

struct AddAlias {
    ServiceName service;
    NetworkName network;
    std::string alias;
};

struct RemoveAlias {
    ServiceName service;
    NetworkName network;
    std::string alias;
};

struct RenameAlias {
    ServiceName service;
    NetworkName network;
    std::string from;
    std::string to;
};

struct AddNetwork {
    NetworkName network;
    bool internal = false;
};

struct RemoveNetwork {
    NetworkName network;
};

/// Gives a network another key, also where services, Traefik labels and the contract name it.
struct RenameNetwork {
    NetworkName from;
    NetworkName to;
};

struct SetInternal {
    NetworkName network;
    bool internal = true;
};

enum class NetworkOption : std::uint8_t {
    Driver,     ///< `bridge`, `overlay` …
    Attachable, ///< `true` or `false`
    Subnet,     ///< of the first entry of `ipam.config`, `10.1.0.0/16`
    Name,       ///< Docker's name for it, instead of `project_key`
    External,   ///< `true` or `false`: Compose expects it to exist
};

/// Sets one option; an empty value clears it.
struct SetNetworkOption {
    NetworkName network;
    NetworkOption option = NetworkOption::Driver;
    std::string value;
};

struct SetNetworkLabel {
    NetworkName network;
    std::string key;
    std::string value;
};

struct RemoveNetworkLabel {
    NetworkName network;
    std::string key;
};

} // namespace tw
