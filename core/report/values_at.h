// What a place in a file has to do with effective values.
#pragma once

#include "report/origins.h"

#include <vector>

namespace tw::report {

struct PlaceValues {
    std::vector<ValueOrigin> written; ///< the text at the place makes them
    std::vector<ValueOrigin> passing; ///< they come from elsewhere through the place: an alias, a
                                      ///< merge key, `extends`, an entry of `include`
};

/// The values of the whole project that are written at a place or come through it.
[[nodiscard]] PlaceValues values_at(const facts::Facts& facts, const text::Location& place);

} // namespace tw::report
