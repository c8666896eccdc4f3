// What the contract says of one service besides flows, and which of it is broken.
#pragma once

#include "contract/metadata.h"
#include "facts/facts.h"
#include "report/resources.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tw::report {

/// Sections of a contract that speak of services.
enum class ContractTopic : std::uint8_t {
    Tier,
    Ports,
    WayOut, ///< to the Internet
    Names,
    Limits,
    Health,
    Metadata,
};

/// Host ports that a service may publish.
struct PortLeave {
    std::vector<std::uint16_t> ports; ///< sorted; empty: none
    bool loopback = false;            ///< on 127.0.0.1 it may publish whatever it likes
};

/// What is asked of a healthcheck.
struct HealthDemand {
    bool required = false;
    bool exempt = false;  ///< the service is excused from `required`
    std::string endpoint; ///< that a test has to ask; empty: any
    std::optional<Duration> interval_at_most, timeout_at_most, start_period_at_least;
    std::optional<std::int64_t> retries_at_least;
};

/// The file about a service.
struct MetadataDemand {
    std::filesystem::path path;       ///< from the contract's directory
    std::filesystem::path whole_path; ///< absolute, if the contract's is
    std::optional<text::FileId> file; ///< nothing: there is no such file
    bool required = false;
    std::vector<contract::MetadataEntry> entries; ///< as the contract lists the keys
};

/// Parts that the contract does not speak of are empty.
struct ServiceContract {
    enum class WayOut : std::uint8_t { Unsaid, Allowed, Required, NotAllowed };
    std::vector<NetworkName> tiers; ///< the first is its home
    bool needs_no_tier = false;     ///< `ignore` names it
    std::optional<PortLeave> ports;
    WayOut way_out = WayOut::Unsaid;
    std::vector<std::string> names; ///< by which it must be found
    ProfileOf profile;
    bool requires_memory = false;
    bool requires_cpus = false;
    std::optional<HealthDemand> health;
    std::optional<MetadataDemand> metadata;
};

/// The facts have a contract.
[[nodiscard]] ServiceContract service_contract(const facts::Facts& facts,
                                               const ServiceName& service);
/// Findings that break what the contract says of a service; remarks and waived ones are none.
[[nodiscard]] std::vector<const facts::Finding*>
breaches(std::span<const facts::Finding> findings, const ServiceName& service, ContractTopic topic);

} // namespace tw::report
