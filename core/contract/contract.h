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

struct Tier {
    NetworkName network;
    text::Location location;
    std::vector<Mentioned<ServiceName>> services; ///< at home here
    std::optional<bool> internal;                 ///< nothing: the contract does not care
};

/// One end of a flow: a service, or every service at home in a tier.
struct Party {
    std::string name;
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
    text::Location location;
};

struct RequiredName {
    ServiceName service;
    std::vector<Mentioned<std::string>> names;
    text::Location location;
};

struct ResourceProfile {
    std::optional<Bytes> memory;
    std::optional<NanoCpus> cpus;
    std::vector<Mentioned<ServiceName>> services; ///< empty: a default for all
};

struct Waiver {
    std::string rule; ///< id (`TW-NET-005`) or name (`tier-not-internal`)
    std::optional<std::string> service;
    std::optional<std::string> network;
    std::string reason;
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
    std::vector<Mentioned<ServiceName>> ignored; ///< services that need no tier
    std::vector<Waiver> waivers;
    text::Location location; ///< the whole file

    [[nodiscard]] const Tier* tier(const NetworkName& network) const;
    /// The tier that is the service's home; nothing when it has none.
    [[nodiscard]] const Tier* home(const ServiceName& service) const;
    /// Services that a party stands for: itself, or those at home in the tier of that name.
    [[nodiscard]] std::vector<ServiceName> services_of(const Party& party) const;
};

struct Read {
    Contract contract;
    std::vector<text::Diagnostic> diagnostics;
};

/// Reads a contract. Never fails: unknown keys, wrong types and unknown versions are reported at
/// their place, and the rest counts.
[[nodiscard]] Read read(const text::FileSet& files, text::FileId file);

} // namespace tw::contract
