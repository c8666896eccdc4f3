// What services may use: their limits against the profiles of the contract, and the sums of tiers.
#pragma once

#include "facts/facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tw::report {

/// The limits that the contract has for a service.
struct ProfileOf {
    std::string name; ///< empty: none is about it
    const contract::ResourceProfile* profile = nullptr;
    bool is_listed = false; ///< it names the service; otherwise it is the default, and proposes
};

[[nodiscard]] ProfileOf profile_of(const facts::Facts& facts, const ServiceName& service);

struct ResourceLine {
    enum class Verdict : std::uint8_t {
        Unsaid,    ///< no profile is about it, and no limit is required
        Fits,      ///< within its profile
        Proposed,  ///< beyond the default profile, which only proposes
        Unlimited, ///< no limit, and none is required
        Above,     ///< more than its profile leaves
        Lacking    ///< the contract requires a limit that is not set
    };
    ServiceName service;
    NetworkName tier; ///< its home in the contract, else its first network
    std::optional<Bytes> memory;
    std::optional<Bytes> memory_reservation;
    std::optional<NanoCpus> cpus;
    std::size_t replicas = 1;
    std::string profile; ///< empty: none is about it
    std::optional<Bytes> profile_memory;
    std::optional<NanoCpus> profile_cpus;
    Verdict verdict = Verdict::Unsaid;
    Phrase why; ///< a sentence without a full stop
    text::Location location;
};

/// All services of a tier, every replica counted.
struct ResourceSum {
    NetworkName tier;
    std::size_t services = 0;
    Bytes memory;
    NanoCpus cpus;
    std::size_t without_memory = 0; ///< services whose use has no bound
    std::size_t without_cpus = 0;
};

struct ResourceTable {
    std::vector<ResourceLine> lines; ///< by tier
    std::vector<ResourceSum> sums;   ///< in the order of the tiers
    ResourceSum total;
};

[[nodiscard]] ResourceTable resource_table(const facts::Facts& facts);

} // namespace tw::report
