// Intents about services: what they are called, publish, may use, wait for and are told.
#pragma once

#include "base/name.h"
#include "compose/healthcheck.h"
#include "compose/project.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tw {

struct AddService {
    ServiceName service;
    std::string image;
    std::vector<NetworkName> networks; ///< empty: Compose's default network
};

/// What happens to the `depends_on` and `links` of others that name a removed service.
enum class References : std::uint8_t { Refuse, Remove };

struct RemoveService {
    ServiceName service;
    References references = References::Refuse;
};

/// Gives a service another key, also where others and the contract name it.
struct RenameService {
    ServiceName from;
    ServiceName to;
};

/// Copies a service's text, without what only one container can have: its container name, host
/// ports and fixed addresses.
struct DuplicateService {
    ServiceName service;
    ServiceName copy;
};

/// Adds a service as it is written in a text of this one entry, comments included:
/// `web:\n  image: nginx\n`. See plan/clipboard.h.
struct PasteService {
    ServiceName service;
    std::string text;
};

enum class Resource : std::uint8_t { Memory, Cpus, MemoryReservation, CpusReservation };

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

/// Gives a label another key; its value, its place and its comments stay.
struct RenameLabel {
    ServiceName service;
    std::string from;
    std::string to;
};

/// Without a value, the container gets what the shell that starts Compose has.
struct SetEnvironment {
    ServiceName service;
    std::string key;
    std::optional<std::string> value;
};

struct RemoveEnvironment {
    ServiceName service;
    std::string key;
};

/// Takes the value of a variable out of the text: `NAME` becomes `NAME_FILE`, which names a secret
/// in the container. The secret's file is made with the value; where the value is one variable of
/// the shell, the secret takes that and there is no file.
struct MoveToSecret {
    ServiceName service;
    std::string key;
    std::string secret = {}; ///< empty: called after the variable
    std::string file = {};   ///< as in the compose file; empty: `./secrets/SECRET.txt`
};

/// The service may read a secret that the project declares.
struct AddSecret {
    ServiceName service;
    std::string secret;
};

/// The service may not read the secret any more; the project keeps it.
struct RemoveSecret {
    ServiceName service;
    std::string secret;
};

/// `port` in the short form, one port: `80`, `8080:80`, `127.0.0.1:53:53/udp`.
struct AddPort {
    ServiceName service;
    std::string port;
};

/// All by which Docker tells one published port of a service from another, as Compose reads it.
struct PortName {
    std::string published; ///< empty: the Engine picks one
    std::uint16_t target = 0;
    compose::Protocol protocol = compose::Protocol::Tcp;
    std::string host_ip = {}; ///< empty: every interface, and no other than that

    [[nodiscard]] static PortName of(const compose::PublishedPort& port) {
        return {port.published, port.target, port.protocol, port.host_ip};
    }
    friend bool operator==(const PortName&, const PortName&) = default;
};

/// Removes one entry of `ports`.
struct RemovePort {
    ServiceName service;
    PortName port;
};

/// Replaces one entry of `ports`; `wanted` in the short form.
struct ChangePort {
    ServiceName service;
    PortName port;
    std::string wanted;
};

/// Binds one entry of `ports` to an address of the host; empty for every interface.
struct BindPort {
    ServiceName service;
    PortName port;
    std::string host_ip;
};

/// `port` as in `expose`: `9000`, `9000/udp`.
struct AddExpose {
    ServiceName service;
    std::string port;
};

struct RemoveExpose {
    ServiceName service;
    std::string port;
};

/// Sets the given parts and leaves the others. An empty time, and no retries, take the part away,
/// so that the image's holds, or else Docker's (compose::HealthDefaults).
struct SetHealthcheck {
    ServiceName service;
    std::optional<std::string> test;                   ///< a line, as in compose::TestLine
    compose::TestForm form = compose::TestForm::Shell; ///< of the test
    std::optional<std::string> interval, timeout, start_period, start_interval;
    std::optional<std::int64_t> retries;
};

struct ClearHealthcheck {
    ServiceName service;
};

/// `service` waits for `on`; the condition of a dependency that exists is changed.
struct SetDependency {
    ServiceName service;
    ServiceName on;
    std::string condition = "service_started";
};

struct RemoveDependency {
    ServiceName service;
    ServiceName on;
};

struct AddProfile {
    ServiceName service;
    std::string profile;
};

struct RemoveProfile {
    ServiceName service;
    std::string profile;
};

} // namespace tw
