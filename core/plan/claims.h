// Internal: what an intent says about the project, as places in its normal form. Verification looks
// at the claims of one intent, the search for conflicts at those of several.
#pragma once

#include "compose/interpolate.h"
#include "facts/intent.h"
#include "plan/normal.h"

#include <optional>
#include <string>
#include <vector>

namespace tw::plan {

struct Claim {
    enum class Act : std::uint8_t {
        Need,   ///< must be there, and stays as it is
        Add,    ///< is not there before
        Set,    ///< has this value afterwards, whether it was there or not
        Remove, ///< is not there afterwards
        Touch,  ///< may change; what it must say is checked elsewhere
    };
    Act act = Act::Touch;
    ValuePath path;
    std::optional<std::string> value; ///< as Compose reads it, without variables

    friend bool operator==(const Claim&, const Claim&) = default;
};

/// Text with variables is compared as Compose reads it, so the claims depend on `environment`.
[[nodiscard]] std::vector<Claim> claims(const Intent& intent,
                                        const compose::Environment& environment);

} // namespace tw::plan
