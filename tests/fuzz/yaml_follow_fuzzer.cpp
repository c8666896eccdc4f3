// Any bytes between so many entries that the text is read in pieces: the tree that follows a change
// is the tree of the whole text. Slow, so a program of its own.
#include "tree_invariants.h"

#include <cstddef>
#include <cstdint>
#include <string>

// The name and form that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    tw::fuzz::check_following(std::string(data, data + size));
    return 0;
}
