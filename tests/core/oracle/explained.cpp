#include "oracle/explained.h"

#include <algorithm>
#include <vector>

namespace tw::oracle {
namespace {

struct Explained {
    const char* sort; ///< as Difference::sort()
    const char* reason;
};

/// Keep it short: whoever adds a line says in one sentence why Tierwright is right to differ.
const std::vector<Explained>& table() {
    static const std::vector<Explained> lines{
        {"Compose breaks ", "it crashes, or cannot print what it read, so there is no verdict"},
    };
    return lines;
}

} // namespace

const char* explanation(const Difference& difference) {
    const auto line = std::ranges::find(table(), difference.sort(), &Explained::sort);
    return line == table().end() ? nullptr : line->reason;
}

} // namespace tw::oracle
