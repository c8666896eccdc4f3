#include "oracle/explained.h"

#include <algorithm>
#include <vector>

namespace tw::oracle {
namespace {

struct Explained {
    const char* sort; ///< as Difference::sort()
    const char* reason;
};

struct Stricter {
    std::string_view code;
    const char* phrase; ///< of the message
    const char* reason;
};

constexpr Stricter stricter[]{
    {"TW-RES-003", "so there is no limit",
     "Compose drops a limit that is written as a float and says nothing"},
    {"TW-PRT-001", "so Docker refuses it",
     "Compose hands a number or a protocol on that the Engine does not take"},
    {"TW-RES-003", "not a date", "Compose drops a limit that is a date, and says nothing"},
    {"TW-PRT-001", "Docker binds the port on every interface",
     "Compose takes any word for an address, and Docker then publishes the port to everyone"},
};

/// Keep it short: whoever adds a line says in one sentence why Tierwright is right to differ.
const std::vector<Explained>& table() {
    static const std::vector<Explained> lines{
        {"Compose breaks ", "it crashes, or cannot print what it read, so there is no verdict"},
        {"Compose refuses (File), we warn ",
         "a file of variables is missing: it is seldom in the repository, and the design can be "
         "seen without it"},
    };
    return lines;
}

} // namespace

const char* explanation(const Difference& difference) {
    const auto line = std::ranges::find(table(), difference.sort(), &Explained::sort);
    return line == table().end() ? nullptr : line->reason;
}

bool is_stricter_on_purpose(const Complaint& complaint) {
    return std::ranges::any_of(stricter, [&](const Stricter& line) {
        return complaint.code == line.code && complaint.message.contains(line.phrase);
    });
}

} // namespace tw::oracle
