// What a user wants changed, said without any text: the common language of canvas, inspector, quick
// fix and command line. The plan (plan/plan.h) turns an intent into text edits or a refusal.
#pragma once

#include "base/name.h"
#include "compose/project.h"

#include <optional>
#include <string>
#include <variant>
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

enum class Resource { Memory, Cpus };

/// Sets a limit in the form the service already uses (`mem_limit` or `deploy.resources.limits`);
/// an empty value clears it. The value is written as given: `512m`, `0.5`.
struct SetLimit {
    ServiceName service;
    Resource resource = Resource::Memory;
    std::string value;
};

struct SetLabel {
    ServiceName service;
    std::string key;
    std::string value;
};

struct RemoveLabel {
    ServiceName service;
    std::string key;
};

struct AddNetwork {
    NetworkName network;
    bool internal = false;
};

struct RemoveNetwork {
    NetworkName network;
};

struct SetInternal {
    NetworkName network;
    bool internal = true;
};

/// Removes one entry of `ports`, named by its host port, container port and protocol.
struct RemovePort {
    ServiceName service;
    std::string published;
    std::uint16_t target = 0;
    compose::Protocol protocol = compose::Protocol::Tcp;
};

/// Binds one entry of `ports` to an address of the host; empty for every interface.
struct BindPort {
    ServiceName service;
    std::string published;
    std::uint16_t target = 0;
    std::string host_ip;
    compose::Protocol protocol = compose::Protocol::Tcp;
};

using Intent = std::variant<MoveService, AttachService, DetachService, AddAlias, RemoveAlias,
                            SetLimit, SetLabel, RemoveLabel, AddNetwork, RemoveNetwork, SetInternal,
                            RemovePort, BindPort>;

} // namespace tw
