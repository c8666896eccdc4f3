// Any bytes: they are read, the tree keeps its promises, and everything that looks at it ends.
#include "tree_invariants.h"
#include "yaml/data.h"
#include "yaml/events.h"

#include <cstddef>
#include <cstdint>

// The name and form that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace tw;
    const std::string text(data, data + size);
    const yaml::Tree tree = yaml::parse(text);
    fuzz::check_invariants(tree);
    static_cast<void>(yaml::events(tree));
    const yaml::Problem* breach = yaml::first_breach(tree);
    static_cast<void>(yaml::events(tree, breach == nullptr ? size : breach->range.begin));
    for (const yaml::Document& document : tree.documents()) {
        static_cast<void>(yaml::to_data(tree, document.root)); // resolves and decodes
    }
    return 0;
}
