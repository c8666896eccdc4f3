// The parts of a compose project that network design is about, as plain values with origins.
// Names and defaults follow the Compose Specification (github.com/compose-spec/compose-spec).
#pragma once

#include "base/name.h"
#include "base/units.h"
#include "compose/value.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tw::compose {

/// A value and where it is written.
template <class T>
struct Located {
    T value{};
    Origin origin;
};

/// A service's membership in a network.
struct Attachment {
    NetworkName network;
    Origin origin;         ///< the list item, or the key of the map entry
    bool implicit = false; ///< `networks` is absent or empty, so Compose attaches `default`
    std::vector<Located<std::string>> aliases;
    std::optional<Located<std::string>> ipv4_address;
    std::optional<Located<std::string>> ipv6_address;
    std::optional<std::int64_t> gateway_priority; ///< `gw_priority`
};

enum class Protocol : std::uint8_t { Tcp, Udp, Sctp };

/// One entry of `ports` after ranges are expanded: a container port and where it is published.
struct PublishedPort {
    std::string host_ip;   ///< as written; empty means every interface, IPv4 and IPv6
    std::string published; ///< `8080`, `3000-3005` (the Engine picks one) or empty (picks any)
    std::uint16_t target = 0;
    Protocol protocol = Protocol::Tcp;
    Origin origin; ///< the entry of the list
    /// What the long form says for an address and is none. Docker then takes every interface, so
    /// `host_ip` is empty.
    std::string wrong_host_ip;

    /// Bound to 127.0.0.0/8 or ::1 only.
    [[nodiscard]] bool is_loopback() const;
};

struct Limits {
    std::optional<Located<Bytes>> memory;
    std::optional<Located<NanoCpus>> cpus;
    std::optional<Located<Bytes>> memory_reservation;
};

struct Healthcheck {
    std::vector<std::string> test;
    std::optional<Duration> interval, timeout, start_period, start_interval;
    std::optional<std::int64_t> retries;
    bool disabled = false;
    Origin origin;
};

struct Label {
    std::string key;
    std::string value;
    Origin origin; ///< the list item, or the value of the map entry
};

struct EnvironmentVariable {
    std::string name;
    std::optional<std::string> value; ///< nothing: taken from the shell that starts Compose
    Origin origin;
};

struct Dependency {
    ServiceName service;
    std::string condition = "service_started";
    bool required = true;
    Origin origin;
};

enum class NetworkMode : std::uint8_t {
    Networks, ///< attached to the networks of the list
    Host,
    None,
    Bridge,    ///< Docker's own docker0, without service names
    Service,   ///< shares the stack of another service
    Container, ///< shares the stack of a container outside of the project
    Named,     ///< a Docker network by its real name
};

struct Service {
    ServiceName name;
    Origin origin;         ///< the key under `services:`
    text::Location extent; ///< key and value, in the first file that has the service
    std::size_t entry = 0; ///< its place in the map `services` of Project::root
    std::optional<Located<std::string>> image;
    bool has_build = false;
    std::string container_name; ///< empty: Compose makes `project-service-1`
    std::string hostname;

    NetworkMode network_mode = NetworkMode::Networks;
    std::string network_mode_target; ///< the service, container or network that the mode names
    std::optional<Origin> network_mode_origin;
    std::vector<Attachment> attachments;   ///< empty unless network_mode is Networks
    std::optional<Origin> networks_origin; ///< the value of `networks:`

    std::vector<PublishedPort> ports;
    std::optional<Origin> ports_origin; ///< the value of `ports:`
    std::vector<Located<std::string>> expose;
    Limits limits;
    std::optional<Healthcheck> healthcheck;
    std::vector<Label> labels;
    std::optional<Origin> labels_origin;
    std::vector<EnvironmentVariable> environment;
    std::vector<Dependency> depends_on;
    std::vector<Located<std::string>> links;
    std::vector<Located<std::string>> volumes; ///< each mount's source
    std::vector<std::string> profiles;
    bool privileged = false;
    std::vector<std::string> cap_add;

    [[nodiscard]] const Attachment* attachment(const NetworkName& network) const;
    [[nodiscard]] const Label* label(std::string_view key) const;
};

/// One entry of `ipam.config`: addresses that Docker may give away, as written.
struct AddressPool {
    std::optional<Located<std::string>> subnet, ip_range, gateway;
    std::vector<Located<std::string>> aux_addresses; ///< reserved for others
    Origin origin;                                   ///< the entry of the list
};

struct Network {
    NetworkName name;
    Origin origin; ///< the key under `networks:`; for an implicit default network, the file's start
    text::Location extent;
    std::string real_name; ///< as Docker knows it: `project_key`, or `name:`
    bool declared = true;  ///< false for the default network that Compose adds by itself
    bool external = false;
    Located<bool> internal;
    bool attachable = false;
    std::string driver;
    std::vector<std::pair<std::string, std::string>> driver_options;
    std::vector<AddressPool> pools;
    std::string ipam_driver;                          ///< empty: Docker's own
    bool ipv6 = false;                                ///< `enable_ipv6`
    std::optional<Located<std::string>> written_name; ///< `name:`
    std::vector<Label> labels;
};

/// A top-level volume, secret or config: only its name matters here.
struct Resource {
    std::string name;
    Origin origin;
};

/// A loaded project. Services and networks stand in the order of the files.
struct Project {
    std::string name;                       ///< as Compose normalises it
    std::vector<Service> services;          ///< enabled by the chosen profiles
    std::vector<Service> inactive_services; ///< switched off by their profiles
    std::vector<Network> networks;          ///< declared, and `default` if a service needs it
    std::vector<Resource> volumes, secrets, configs;
    Value root;    ///< the whole merged tree in canonical form: long forms, absolute paths
    Routes routes; ///< by which detours values came
    std::unordered_map<ServiceName, std::size_t> places; ///< of the names in `services`

    /// Of `services`, in their order.
    [[nodiscard]] std::vector<ServiceName> service_names() const;
    [[nodiscard]] const Service* find(const ServiceName& service) const;
    /// The service's canonical value, out of `root`; null when it is no mapping's entry.
    [[nodiscard]] const Value* body(const Service& service) const;
    [[nodiscard]] const Network* find(const NetworkName& network) const;
};

} // namespace tw::compose
