// From a name to where it is declared, and from there to all who use it.
#pragma once

#include "facts/facts.h"

#include <string>
#include <vector>

namespace tw::assist {

/// What is named at a place.
struct References {
    std::string name;                     ///< empty: nothing is named there
    std::vector<text::Location> declared; ///< the name where it is declared, the first file first;
                                          ///< of an alias, the anchor
    std::vector<text::Location> used;     ///< all places that name it, declarations included, in
                                          ///< the order of the files
};

[[nodiscard]] References references_at(const facts::Facts& facts, const text::Location& place);

/// Where to go from a place: a declaration, and from a declaration the next one of the same name,
/// as override files have it. Nothing if there is none but the place itself.
[[nodiscard]] std::vector<text::Location> definitions_at(const facts::Facts& facts,
                                                         const text::Location& place);

} // namespace tw::assist
