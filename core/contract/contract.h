// The network contract: what an architecture promises, read from `network-contract.yaml`.
//
// docs: resources/contract/network-contract.schema.json describes the file for editors.
#pragma once

#include "contract/governance.h"
#include "contract/policies.h"
#include "text/diagnostic.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tw::contract {

/// A network with its residents. A service may be listed in several tiers: it belongs to all of
/// them, and the first is its home. Residents of one tier may reach each other without a flow, if
/// the tier does not say otherwise: Docker could not keep them apart.
struct Tier {
    NetworkName network;
    text::Location location; ///< the key
    Services services;
    std::optional<bool> internal; ///< nothing: the contract does not care
    /// `isolated: true`: nothing gets out of it, so it must be internal. `internal` says it too.
    std::optional<Mentioned<bool>> isolated;
    bool residents_only = false; ///< nobody else may be attached, not even for a flow
    bool residents_meet = true;  ///< false: residents need flows to reach each other, as others do
    std::optional<Mentioned<std::string>> driver;
    std::optional<Mentioned<std::string>> real_name; ///< `name`: as Docker knows the network
    std::vector<std::pair<std::string, Mentioned<std::string>>> labels;
    std::string rationale; ///< for people
};

/// One end of a flow: a service, every service that belongs to a tier or a class or fits a pattern,
/// or what is outside.
struct Party {
    enum class Kind : std::uint8_t {
        Either, ///< a service if some tier lists it, else a tier if there is one, else a service
        Service,
        Tier,
        Class,    ///< `class:workers`
        Pattern,  ///< `api-*`
        Internet, ///< everyone outside of the host; a service of that name is `service:internet`
        Host,     ///< programs on the host itself
    };
    std::string name;
    Kind kind = Kind::Either;
    text::Location location;

    [[nodiscard]] bool is_outside() const { return kind == Kind::Internet || kind == Kind::Host; }
};

/// Who may talk to whom. Docker enforces neither direction nor port inside a shared network; both
/// are kept because a contract may say more than Docker can enforce.
struct Flow {
    Party from;
    Party to;
    bool both_ways = false;
    bool required = false;  ///< a missing way is a violation too
    bool forbidden = false; ///< never together with `required`; beats what allows it
    std::vector<std::uint16_t> ports;
    text::Location location;
};

/// Names by which a service must be found.
struct RequiredName {
    ServiceName service;
    Texts names;
    Services from;           ///< who must resolve them; empty: whoever is on its home tier
    text::Location location; ///< the service's name
};

/// A name that nobody may carry on any network, but for some.
struct ReservedName {
    std::string name;
    std::vector<ServiceName> owners;
    text::Location location;
};

/// A contract as written. Absent sections make no promise and no check.
struct Contract {
    int version = 1;
    Mode mode = Mode::Strict;
    std::vector<Tier> tiers; ///< in the order of the file, which is the order on the canvas
    std::map<std::string, Services> classes; ///< groups of services that other sections name
    std::optional<std::vector<Flow>> flows;  ///< present: a closed world, if any is not forbidden
    std::vector<RequiredName> names;
    std::vector<ReservedName> reserved_names;
    std::optional<std::vector<PublishPolicy>> published; ///< present: nobody else may publish
    std::optional<bool> loopback_allowed; ///< `ports.loopback`: publishing on 127.0.0.1 is free
    /// `ports.only`: host ports beyond which nothing is published, whoever asks.
    std::optional<Mentioned<std::vector<std::uint16_t>>> only_ports;
    std::optional<EgressPolicy> egress; ///< present: nobody else may get out
    bool require_memory = false;
    bool require_cpus = false;
    std::map<std::string, ResourceProfile> profiles;
    bool require_healthcheck = false;
    Services without_healthcheck; ///< exempt
    HealthStandard health;
    std::optional<TraefikPolicy> traefik;
    std::optional<SecretsPolicy> secrets;
    std::optional<IdentityPolicy> identity;
    std::optional<MetadataPolicy> metadata;
    Counts counts;
    Services ignored; ///< services that need no tier
    std::vector<Waiver> waivers;
    std::optional<Emergency> emergency;
    Versions versions;
    std::optional<Mentioned<std::string>> baseline; ///< its file, from the contract's directory
    std::vector<Environment> environments;
    text::Location location; ///< the whole file

    [[nodiscard]] const Tier* tier(const NetworkName& network) const;
    /// The tiers that list the service, in order.
    [[nodiscard]] std::vector<const Tier*> tiers_of(const ServiceName& service) const;
    /// The first of them; null when there is none.
    [[nodiscard]] const Tier* home(const ServiceName& service) const;
    [[nodiscard]] bool belongs(const ServiceName& service, const NetworkName& tier) const;
    /// Services that a party stands for; empty for a tier that does not exist, and for what is
    /// outside. Patterns stand for services only once `resolve` has told which there are.
    [[nodiscard]] std::vector<ServiceName> services_of(const Party& party) const;
    /// The party names just this service, and no tier, class or pattern.
    [[nodiscard]] bool is_just(const Party& party, const ServiceName& service) const;
    /// The party stands for a tier that the contract has.
    [[nodiscard]] bool is_tier(const Party& party) const;
    /// The limits meant for a service: its own profile, or the first without services; or null.
    [[nodiscard]] const ResourceProfile* profile(const ServiceName& service) const;
    /// Null when there is none of that name.
    [[nodiscard]] const Environment* environment(std::string_view name) const;

    std::vector<ServiceName> known_services; ///< what `resolve` was told
    /// Made by `resolve`, so that nobody has to look through the tiers: their numbers.
    std::unordered_map<ServiceName, std::vector<std::size_t>> residency;
};

struct Read {
    Contract contract;
    std::vector<text::Diagnostic> diagnostics;
};

/// Reads a contract as it is in one of its environments; an empty or unknown name takes none of
/// them. What the others say is read for its mistakes only. Never fails: unknown keys, wrong types
/// and unknown versions are reported at their place, and the rest counts.
[[nodiscard]] Read read(const text::FileSet& files, text::FileId file,
                        std::string_view environment = {});

/// Puts names in place of patterns and classes. A name that stands in a list beats the patterns of
/// its sibling lists: `api-*` in one tier does not take `api-db` from another one that names it.
/// Patterns that fit nothing stay.
void resolve(Contract& contract, std::span<const ServiceName> services);

[[nodiscard]] bool lists(const Services& services, const ServiceName& service);

} // namespace tw::contract
