// Where newer versions of Compose read the same files differently, other than by knowing more keys
// (for those see `Field::since` in schema.h).
#pragma once

#include "compose/version.h"

#include <cstdint>

namespace tw::compose {

/// What newer versions do and older ones do not.
enum class Change : std::uint8_t {
    LongDurations,     ///< days and weeks are durations: `1d`, `2w`
    OctalModes,        ///< a file's mode that is written as text is octal
    PullIntervals,     ///< `pull_policy` may say how often: `daily`, `every_12h`
    GatewayPriority,   ///< `gw_priority` of a network has an effect
    OneMountPerTarget, ///< two mounts of one file at the same place are refused
    PositiveScale,     ///< a negative `scale` is refused
    HostAddresses,     ///< `host_ip` of a port in long form must be an address
    MergedIncludes,    ///< what stands here too is merged over what is included
    LazyDefaults,      ///< a variable's default is evaluated only where it is used
    CreatedHostPaths,  ///< a bind mount in long form creates its source, as one in short form does
    IncludesFirst,     ///< `include` comes before `extends`, so included services can be extended
};

/// The first minor version of Compose all of whose releases read so.
[[nodiscard]] Version first_with(Change change);
/// Whether the version reads so.
[[nodiscard]] bool has(Version version, Change change);

} // namespace tw::compose
