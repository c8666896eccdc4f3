// What services may use together, against what the host has.
#pragma once

#include "report/resources.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tw::report {

/// What the host has that the project is to run on; nothing: not known.
struct HostCapacity {
    std::optional<Bytes> memory;
    std::optional<NanoCpus> cpus;
    friend bool operator==(const HostCapacity&, const HostCapacity&) = default;
};

/// One resource of a tier, or of all tiers, with every replica counted. Sums end at the largest
/// amount that the unit can say.
template <class Unit>
struct Load {
    enum class Verdict : std::uint8_t {
        Unknown,     ///< what the host has is not known
        Fits,        ///< all services are limited, and the host has as much
        Open,        ///< the limits fit, but some services have none
        Over,        ///< the limits are more than the host has
        Unreservable ///< so is what is reserved
    };
    Unit limits, reserved;
    std::size_t unlimited = 0; ///< services without a limit: each may take all
    std::optional<Unit> capacity;
    Verdict verdict = Verdict::Unknown;

    /// The limits as a part of what the host has; nothing where that is not known, or nothing.
    [[nodiscard]] std::optional<double> share() const {
        if (!capacity || capacity->count <= 0) return std::nullopt;
        return static_cast<double>(limits.count) / static_cast<double>(capacity->count);
    }
};

using MemoryLoad = Load<Bytes>;
/// Docker reserves no CPUs outside of Swarm, so none are counted.
using CpuLoad = Load<NanoCpus>;

struct TierLoad {
    NetworkName tier; ///< empty for all of them, and for services without one
    MemoryLoad memory;
    CpuLoad cpus;
};

struct LoadTable {
    std::vector<TierLoad> tiers; ///< in the order of the resource table
    TierLoad total;
};

[[nodiscard]] LoadTable load_table(const ResourceTable& resources, const HostCapacity& host);
/// `limits of 3 GiB on a host with 8 GiB`, and what else there is to say; without a full stop.
[[nodiscard]] Phrase load_words(const MemoryLoad& load);
[[nodiscard]] Phrase load_words(const CpuLoad& load);
/// `25 % of the host's memory, 50 % of its CPUs`; empty where nothing is known.
[[nodiscard]] Phrase share_words(const TierLoad& load);

} // namespace tw::report
