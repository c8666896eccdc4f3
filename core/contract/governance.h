// How a contract is enforced: exceptions, emergencies, environments, versions.
#pragma once

#include "base/version.h"
#include "contract/mentioned.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace tw::contract {

/// What a violation does: fails the check, warns, or is only written down.
enum class Mode : std::uint8_t { Strict, Warning, Monitoring };

struct Waiver {
    std::string rule; ///< id (`TW-NET-005`) or name (`tier-not-internal`)
    std::optional<std::string> service;
    std::optional<std::string> network;
    std::optional<std::string> subject; ///< a pattern of paths: `services.db.ports[*]`
    std::string reason;                 ///< never empty: a waiver without one does not count
    std::string approved_by;
    std::optional<std::chrono::year_month_day> expires; ///< last day on which it counts
    text::Location location;
};

/// Somebody has decided that the run must pass, whatever is found.
struct Emergency {
    std::string reason;
    std::string approved_by;
    std::string ticket;
    std::optional<std::chrono::year_month_day> until; ///< last day on which it counts
    text::Location location;

    /// What it lacks in order to count: `reason`, `approved_by`, `until`, `ticket`.
    [[nodiscard]] std::vector<std::string> missing() const;
};

/// One of the ways in which the project is run.
struct Environment {
    std::string name;
    std::vector<std::string> files; ///< compose files, from the contract's directory
    std::vector<std::string> profiles;
    std::vector<std::string> env_files; ///< from the contract's directory
    text::Location location;            ///< its name
};

/// Programs that the project is meant for, unless the command line says otherwise.
struct Versions {
    std::optional<Version> compose;
    std::optional<Version> engine;
    std::optional<Version> traefik;
};

} // namespace tw::contract
