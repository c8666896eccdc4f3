#include "report/values_at.h"

#include <algorithm>

namespace tw::report {
namespace {

bool covers(const text::Location& whole, const text::Location& place) {
    return whole.file == place.file && whole.range.begin <= place.range.begin &&
           place.range.begin < whole.range.end;
}

} // namespace

PlaceValues values_at(const facts::Facts& facts, const text::Location& place) {
    PlaceValues found;
    for (ValueOrigin& origin : origins(facts, "")) {
        if (covers(origin.location, place)) {
            found.written.push_back(std::move(origin));
        } else if (std::ranges::any_of(origin.by, [&](const compose::Detour& step) {
                       return covers(step.at, place);
                   })) {
            found.passing.push_back(std::move(origin));
        }
    }
    return found;
}

} // namespace tw::report
