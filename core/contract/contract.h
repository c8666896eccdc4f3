// The network contract: what an architecture promises, read from `network-contract.yaml`.
//
// docs: resources/contract/network-contract.schema.json describes the file for editors.
#pragma once

#include "base/name.h"
#include "base/units.h"
#include "text/diagnostic.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tw::contract {

/// What a violation does: fails the check, warns, or is only written down.
enum class Mode : std::uint8_t { Strict, Warning, Monitoring };

/// A name in the contract, and where it stands there.
template <class T>
struct Mentioned {
    T name;
    text::Location location;
};

/// A network with its residents. A service may be listed in several tiers: it belongs to all of
/// them, and the first is its home. Residents of one tier may reach each other without a flow:
/// Docker could not keep them apart.
struct Tier {
    NetworkName network;
    text::Location location; ///< the key
    std::vector<Mentioned<ServiceName>> services;
    std::optional<bool> internal; ///< nothing: the contract does not care
};

/// One end of a flow: a service, or every service that belongs to a tier.
struct Party {
    enum class Kind : std::uint8_t {
        Either, ///< a service if some tier lists it, else a tier if there is one, else a service
        Service,
        Tier,
    };
    std::string name;
    Kind kind = Kind::Either;
    text::Location location;
};

/// Who may talk to whom. Docker enforces neither direction nor port inside a shared network; both
/// are kept because a contract may say more than Docker can enforce.
struct Flow {
    Party from;
    Party to;
    bool both_ways = false;
    bool required = false; ///< a missing way is a violation too
    std::vector<std::uint16_t> ports;
    text::Location location;
};

struct PublishPolicy {
    ServiceName service;
    std::vector<std::uint16_t> ports; ///< host ports it may publish
    text::Location location;          ///< the service's name
};

struct RequiredName {
    ServiceName service;
    std::vector<Mentioned<std::string>> names;
    text::Location location; ///< the service's name
};

struct ResourceProfile {
    std::optional<Bytes> memory;
    std::optional<NanoCpus> cpus;
    std::vector<Mentioned<ServiceName>> services; ///< empty: a default for all
    text::Location location;
};

struct Waiver {
    std::string rule; ///< id (`TW-NET-005`) or name (`tier-not-internal`)
    std::optional<std::string> service;
    std::optional<std::string> network;
    std::string reason; ///< never empty: a waiver without one does not count
    std::string approved_by;
    std::optional<std::chrono::year_month_day> expires; ///< last day on which it counts
    text::Location location;
};

/// A contract as written. Absent sections make no promise and no check.
struct Contract {
    int version = 1;
    Mode mode = Mode::Strict;
    std::vector<Tier> tiers; ///< in the order of the file, which is the order on the canvas
    std::optional<std::vector<Flow>> flows; ///< present: a closed world
    std::vector<RequiredName> names;
    std::optional<std::vector<PublishPolicy>> published; ///< present: nobody else may publish
    std::optional<bool> loopback_allowed; ///< `ports.loopback`: publishing on 127.0.0.1 is free
    bool require_memory = false;
    bool require_cpus = false;
    std::map<std::string, ResourceProfile> profiles;
    bool require_healthcheck = false;
    std::vector<Mentioned<ServiceName>> without_healthcheck; ///< exempt
    std::vector<Mentioned<ServiceName>> ignored;             ///< services that need no tier
    std::vector<Waiver> waivers;
    text::Location location; ///< the whole file

    [[nodiscard]] const Tier* tier(const NetworkName& network) const;
    /// The first tier that lists the service; null when none does.
    [[nodiscard]] const Tier* home(const ServiceName& service) const;
    [[nodiscard]] bool belongs(const ServiceName& service, const NetworkName& tier) const;
    /// Services that a party stands for; empty for a tier that does not exist.
    [[nodiscard]] std::vector<ServiceName> services_of(const Party& party) const;
    /// The limits meant for a service: its own profile, or the first without services; or null.
    [[nodiscard]] const ResourceProfile* profile(const ServiceName& service) const;
};

struct Read {
    Contract contract;
    std::vector<text::Diagnostic> diagnostics;
};

/// Reads a contract. Never fails: unknown keys, wrong types and unknown versions are reported at
/// their place, and the rest counts.
[[nodiscard]] Read read(const text::FileSet& files, text::FileId file);

} // namespace tw::contract
